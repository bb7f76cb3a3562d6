"""What a page says of itself: what it is, what it is not, who pays for it."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    # What a medical disclaimer denies to be.
    "advice": """
        {medical|professional|clinical|health|personal|individual|personalized|personalised} advice
        |
        {medical|professional|personal|personal medical|individual medical}
        {guidance|opinion|counsel|consultation} |
        professional medical
        {advice|care|guidance|judgment|judgement|opinion|help|diagnosis|treatment} |
        advice from {your|a|the} | advice of {your|a} | {a|any} diagnosis | diagnose | diagnoses |
        diagnosing | diagnosis | medical diagnosis | medical recommendation |
        medical recommendations | medical instructions | doctor's advice | care plan |
        treatment plan | treatment advice | advice about your own | specific advice |
        expert medical advice | prescription | prescribe | individual care | personal care plan
    """,
    "replace": """
        replace | replaces | replacing | replacement | substitute | substitutes | substituting |
        substitution | take the place | takes the place | taking the place | stand in for |
        stands in for | stand in | in place of | instead of | in lieu of | be used in place |
        supersede | stand for | alternative to | replaced | do the job of | step in for |
        fill in for | act as
    """,
    "care": """
        doctor | doctor's | doctors | physician | physician's | pharmacist | nurse |
        {health care|healthcare|health|medical}
        {provider|professional|team|provider's|professional's|providers|professionals} |
        provider | clinician | care team | medical care | medical advice | professional advice |
        professional care | medical treatment | medical attention | consultation | diagnosis |
        professional medical advice | treatment | visit | examination | appointment |
        expert advice | check up | checkup | professional help | medical help | medical judgment |
        care | advice | specialist | therapist | dentist | midwife | someone who knows you |
        a professional | a qualified professional
    """,
    "this-text": """
        {this|the|these|our} {page|article|site|website|web
        site|guide|leaflet|handout|sheet|content|information|material|materials|blog|post|text|fact
        sheet|overview|summary|newsletter|booklet|pamphlet|column|advice|tips|piece|story|document|publication|resource|podcast|video}
        |
        all content | all web content | information here | information on this | content here |
        content on this | information provided | information given | information in this |
        information above | information below | what you read | what is written here |
        what stands here | what you find here | what we write | what we publish | our articles |
        our pages | everything here | everything on this | everything you read |
        everything written here | anything here | anything on this | anything you read |
        nothing here | nothing on this | nothing in this | nothing you read | nothing written |
        we are not doctors | this information | these pages | these articles | articles here | it |
        this | we | pages like this
    """,
    "general-info": """
        general information | general health information | general education | general remarks |
        general first aid information | general nature | health information only |
        general background | fact sheet is general | tips are general | general in nature |
        information for adults | general advice only | general fitness information |
        general guidance | general knowledge | general interest | information is general |
        information here is general | general advice | background information |
        general educational | general terms |
        {informational|information|educational|educational and informational|informational and
        educational|general informational|general information|teaching|reference|learning}
        {purposes|purpose|use} |
        {for|as} {information|education|general information|reference|your information} only |
        purely informational | purely informative | informational only | information only |
        educational only | education only | only for information | only information |
        purely educational | meant to inform | intended to inform | meant to educate |
        intended to educate | here to inform | for information | for education | to inform and |
        for learning | written to inform | meant for information | is general | are general |
        is only general | only general | general in character
    """,
    "own": """
        your own | about your | your health | your condition | your situation | your case |
        your symptoms | medical condition | specific to you | about yourself | concerns |
        questions | any concern | worried | you personally | your needs | your circumstances |
        right for you | for you | your child | yourself | personal
    """,
    "place-of-sale": """
        affiliate | affiliates | affiliate link | affiliate links | sponsored | sponsor | sponsors |
        paid partnership | commission | commissions | compensated | compensation | advertisement |
        advertorial | paid post | brand partner | sponsorship | paid promotion | received free
    """,
}
