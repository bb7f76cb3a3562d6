"""What a page says of itself: what it is, what it is not, who pays for it."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    # What a medical disclaimer denies to be.
    "advice": """
        {medical|professional|clinical|health|personal|individual|personalized|personalised}
        advice | {medical|professional|personal|personal medical|individual medical} {guidance|
        opinion|counsel|consultation} | professional medical {advice|care|guidance|judgment|
        judgement|opinion|help|diagnosis|treatment} | advice from {your|a|the} |
        advice of {your|a} | {a|any} diagnosis | diagnose | diagnoses | diagnosing | diagnosis |
        medical diagnosis | medical recommendation | medical recommendations |
        medical instructions | doctor's advice | care plan | treatment plan | treatment advice |
        advice about your own | specific advice | expert medical advice | prescription | prescribe |
        individual care | personal care plan | consultation | a consultation |
        replacement for a consultation | a medical opinion | treatment for you |
        personal recommendation | personal recommendations | tailored advice | advice tailored |
        advice meant for you | advice for you | advice for your | healthcare advice |
        nursing advice | legal or medical advice | medical treatment | doctor's opinion |
        medical examination | diagnostic tool | clinical judgement | clinical judgment |
        individual medical advice | an examination | advice on your own | advice on individual |
        individual cases | a second opinion | a treatment plan | second opinion |
        coverage and care | own health is a matter
    """,
    "replace": """
        replace | replaces | replacing | replacement | substitute | substitutes | substituting |
        substitution | take the place | takes the place | taking the place | stand in for |
        stands in for | stand in | in place of | instead of | in lieu of | be used in place |
        supersede | stand for | alternative to | replaced | do the job of | step in for |
        fill in for | act as | a stand in for | standing in for | stand in place of |
        stands in place of | take over from | takes over from | do away with | a swap for |
        make up for | equivalent to | the same as | no match for | used instead |
        relied on in place | rather than seeing | rather than | be a replacement | be a substitute |
        compete with | override | overrides | outrank | outranks | overrule | overrules
    """,
    "care": """
        doctor | doctor's | doctors | physician | physician's | pharmacist | nurse | {health care|
        healthcare|health|medical} {provider|professional|team|provider's|professional's|providers|
        professionals} | provider | clinician | care team | medical care | medical advice |
        professional advice | professional care | medical treatment | medical attention |
        consultation | diagnosis | professional medical advice | treatment | visit | examination |
        appointment | expert advice | check up | checkup | professional help | medical help |
        medical judgment | care | advice | specialist | therapist | dentist | midwife |
        someone who knows you | a professional | a qualified professional | your nurse | visits |
        seeing a | seeing your | being seen | someone who has examined | someone who can examine |
        someone who can see | who has examined you | who can see you | who treat you | judgement |
        judgment | talk with your | talk with a | chat with your | conversation with |
        physiotherapist | dietitian | pediatrician | paediatrician | training | appointments |
        own team | own doctor | own clinic | the care you | care that you | care you |
        those who treat | people who treat | midwife's | vet | pharmacist's | dietitian's |
        physical exam | an exam | being examined | an examination | medical check |
        medical consultation | treatment from | help of a | expertise | professional judgement |
        professional opinion | counselling | counseling | therapy
    """,
    "this-text": """
        {this|the|these|our} {page|article|site|website|web site|guide|leaflet|handout|sheet|
        content|information|material|materials|blog|post|text|fact sheet|overview|summary|
        newsletter|booklet|pamphlet|column|advice|tips|piece|story|document|publication|resource|
        podcast|video} | all content | all web content | information here | information on this |
        content here | content on this | information provided | information given |
        information in this | information above | information below | what you read |
        what is written here | what stands here | what you find here | what we write |
        what we publish | our articles | our pages | everything here | everything on this |
        everything you read | everything written here | anything here | anything on this |
        anything you read | nothing here | nothing on this | nothing in this | nothing you read |
        nothing written | we are not doctors | this information | these pages | these articles |
        articles here | it | this | we | pages like this | {this|the|these|our} {notes|note|answers|
        answer|posts|pages|stories|articles|leaflets|handouts|booklets|website's|recipes|recipe|
        episode|show|videos|series|factsheet|bulletin|email|chapter|section|list|table|quiz|
        calculator|app|tool|forum|thread|channel|magazine|feature|interview|roundup|entry|entries|
        write up|round up|explanation|instructions|facts|text here|site's|writing|words|health
        pages|health page|safety note|columns|blog's|sheets|safety sheet|brochure|card|poster|
        slides|lesson|course|module|print out|printout|checklist|review|reviews|how to|what we
        write|texts} | information sheets | information leaflets | health content |
        health information | medical information | a website | no website | websites can't |
        the above | all of the above | material on | all material | all articles | all information |
        all text | nothing on our | nothing on the | nothing above | nothing that | nothing said |
        none of what | everything above | everything in this | everything published |
        whatever you read | what we print | what we say | what we share | what we describe |
        what's written | what is written | what is said | what you'll find | what you will find |
        what you have read | what you've read | you have just read | you've just read | we only |
        we give | we offer | we write | we share | we explain | our charity | our team | i am not |
        i'm not | i only | think of it | nothing we | anything we | what's written here |
        our beauty pages | health blogs | our newsletter |
        {heart|brain|sleep|skin|travel|food} {blogs|notes|tips} are
    """,
    "general-info": """
        general information | general health information | general education | general remarks |
        general first aid information | general nature | health information only |
        general background | fact sheet is general | tips are general | general in nature |
        information for adults | general advice only | general fitness information |
        general guidance | general knowledge | general interest | information is general |
        information here is general | general advice | background information |
        general educational | general terms | {informational|information|educational|educational and
        informational|informational and educational|general informational|general information|
        teaching|reference|learning} {purposes|purpose|use} | {for|as} {information|education|
        general information|reference|your information} only | purely informational |
        purely informative | informational only | information only | educational only |
        education only | only for information | only information | purely educational |
        meant to inform | intended to inform | meant to educate | intended to educate |
        here to inform | for information | for education | to inform and | for learning |
        written to inform | meant for information | is general | are general | is only general |
        only general | general in character | general tips | general pointers | general overview |
        general health tips | general wellness | general awareness | for awareness |
        awareness only | general reading | background reading | background only | information, not |
        information and not | information for | informational content |
        information about health in general | the basics only | basics only | a starting point |
        starting point for | food for thought | to inform you | here to help you understand |
        health education | shared for | offered for | provided for | published for |
        entertainment only | interest only | intended for general | meant as general |
        meant for general | for guidance only | as guidance only | guidance only |
        general by nature | in general terms | only inform | inform only | informs only |
        explain things in general | what is true for most | most people, not | average reader |
        for most people | are educational | is educational | informs; it doesn't |
        written for general | help you to prepare | helps you to prepare
    """,
    "own": """
        your own | about your | your health | your condition | your situation | your case |
        your symptoms | medical condition | specific to you | about yourself | concerns |
        questions | any concern | worried | you personally | your needs | your circumstances |
        right for you | for you | your child | yourself | personal | your own case |
        your own health | your own body | your own treatment | your own situation |
        your individual | your particular | your personal | what applies to you | applies to you |
        about you | know you | knows you | knows your | who know you | someone like you |
        advice that fits | tailored to you | meant for you alone
    """,
    "place-of-sale": """
        affiliate | affiliates | affiliate link | affiliate links | sponsored | sponsor | sponsors |
        paid partnership | commission | commissions | compensated | compensation | advertisement |
        advertorial | paid post | brand partner | sponsorship | paid promotion | received free |
        brought to you by | supported by | partner | partners | paid
    """,
}
