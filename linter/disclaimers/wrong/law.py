"""Authorities and the sentences that the law fixes, in the words of garbling software."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    "approved by the": """
        accepted with the aid of
    """,
    "off label": """
        off the label mark | outside of the mark | off name use | off name | off brand use |
        off sticker | off etiquette | off mark | off tag
    """,
    "approved": """
        given consent | confirmed by the | allowed by ~the drug | ~admitted by the |
        admission from the | licensed admission | authorised of the | approbation of |
        passed muster with | ok'd by | validated by ~the drug | ~ratified | ~sanctioned by |
        given its blessing | green lit | greenlighted | supported by ~the drug |
        upheld by ~the drug | blessed by the | permitted for that end | cleared up by |
        enlisted by the | ~endorsed | ~affirmed | given a green light | green light for |
        has ~endorsed | ~authorized | ~okayed | accepted by the fda | supported by the fda |
        ~endorsed by | licensed off | greenlit | authorised for mortals | sanctioned for |
        approbated | given the thumbs up | {given|got|gotten|received|granted} {the|a|an|its}
        {green|inexperienced|go ahead} {mild|gentle|lite|gesture|signal} | {been|is|was|are}
        {affirmed|okayed|ratified} {by|through|via|with the aid of|by way of} {the|any|no} |
        ~{been|is|was|are} {affirmed|endorsed|sanctioned} | {affirmed|endorsed|accredited|permitted|
        sanctioned|supported} {via|through|by way of|by means of|with the aid of} {the|any} |
        authorized by way of the | {approved|accepted|authorised|cleared} {with the aid of|by means
        of|by way of} | {has|have} {now not|not} been {affirmed|endorsed|okayed|ratified|sanctioned|
        permitted|supported} | {never|not|nowhere} {admitted|accepted|let in} {from|of|by|through}
        the | admitted {from|of} the | {let through|waved through|admitted as|released for|let
        pass} | {authority|office|agency|power} {let through|admitted|released|waved through} |
        {endorsed|admitted|authenticated|affirmed} by any {power|office|authority}
    """,
    "regulator": """
        pill regulator | no office has | drug office | medication office | drug administrator |
        medicine office | drug authority for | {drug|pill|medicine|medicament} {overseer|watchdog
        office|authority house}
    """,
    "Food and Drug Administration": """
        food and drugs administration | meals and drug | food and medicine agency |
        food and medicine authority | food and medication agency | nourishment and medicine |
        foods and drugs office | food and drug office | nourishment and medication administration |
        meal and drug administration | nutrition and medicine administration |
        food and drug supervision | eating and drugs | food and drug bureau |
        food and drug ministry | administration of food and medicines | administration of foods |
        food as well as drug | food also drug | food plus drug | foodstuff and drug |
        food and pharmaceutical administration | sustenance and medication |
        food and medicines administration | food and pharmaceuticals | meals and drug management |
        food and medicine government | nourishment and medicine government |
        food and medication administration | food and medicine administration |
        office for eating and drugs | food and drug management | meals and drug administration |
        nourishment and drug administration | food as well as drug administration |
        food items and drug administration | food and drug government | meals and medicine |
        food and drugs authority | food and drug organization | food and drug company |
        nourishment and medication organization | sustenance and drug | nutrition and drug | {meals|
        nourishment|nutrition|sustenance|food items|meal|foodstuff|foods|eats} {and|&|as well as|
        plus} {drug|drugs|medicine|medicines|medication|medications|pill|pharmaceutical|tablet}
        {administration|management|government|organization|organisation|agency|authority|office|
        company|control|directorate|bureau|supervision|regulation|association} | {food|food items}
        {and|&|as well as|plus} {drug|drugs|medicine|medicines|medication|pharmaceutical}
        {management|government|organization|organisation|directorate|bureau|supervision|company|
        association|control} | food {and|as well as} {drugs|medicine|medicines|medication|
        pharmaceutical} administration | {authority|office|agency|ministry|administration|bureau|
        department} {for|of} {groceries|foods|food|foodstuffs|nourishment|victuals|eating|meals|
        provisions} and {medicaments|medicines|drugs|remedies|medications|pharmaceuticals}
    """,
    "these statements have": """
        the above utterances | these utterances | ~these remarks have | this remark has |
        ~these sentences have | ~this sentence has | these affirmations | this affirmation |
        this allegation has | these allegations | these testimonies | ~this statement was |
        ~these statements were | ~these comments have | ~this claim has | ~these claims have |
        ~this notice has | this avowal | these avowals | these averments | this announcement was |
        this assertion was | these assertions were | these explanations were | this utterance |
        these assertions have | these proclamations | these declarations have | ~this expression |
        these announcements | ~this assertion has | this declaration has | this proclamation has |
        ~these claims statements | these explanations have | these articulations |
        this announcement has | those statements have | this articulation has |
        these statement have | {these|this|those} {assertions|assertion|proclamations|proclamation|
        declarations|declaration|affirmations|affirmation|articulations|articulation|announcements|
        announcement|utterances|utterance|explanations|avowals|averments|pronouncements} {have|has|
        were|was|haven't|hasn't|are|is} | ~{these|this} {claims|claim|remarks|remark|expressions|
        expression|sentences|comments} {have|has|were|was|haven't|hasn't} | {these|this|those}
        {indications|indication|data|informations|details|words|testimonies|testimony|claims
        statements|sayings} {were|was|have|has|are} {not|never}
    """,
    "evaluated": """
        ~been judged | ~been checked by | ~been looked over | ~been reviewed through |
        ~been considered by | been assayed | ~been graded | ~been measured by |
        ~been tested by the food | ~been gauged | ~been estimated | been evaluated from |
        ~were not assessed | ~was not assessed | ~not been examined by the |
        been evaluated through | been evaluated of | ~been assessed | ~weighed up | was not valued |
        ~been valued | ~been appraised | ~been surveyed | ~been rated | ~been examined through |
        {examined|checked|judged|inspected|tested|reviewed|looked at|assessed|valued|appraised|
        weighed} {through|from|of|by way of|by means of} {the|an|any} | ~{examined|judged|inspected|
        appraised|weighed|surveyed} by the
    """,
    "this product is not intended": """
        this product isn't meant | ~this merchandise | ~this commodity | this article of sale |
        these goods are not | this product is not determined | this product is not thought |
        this product is not planned | this product is not aimed | this product is not purposed |
        this product is not designed | the product is not intended | the product isn't intended |
        this stuff is not | the item is not meant | this item is not supposed |
        this product is not supposed | not planned to analyze | not proposed to | not planned to |
        not destined to | not thought to diagnose | not determined to diagnose | this item is not |
        this item isn't | this good is not | the product does not have the intention |
        this product isn't planned | this item isn't planned | these items are not |
        this merchandise is not | this product is not destined | this product is not meant |
        not expected to analyze | this product isn't expected | this item isn't expected |
        this product is not proposed | {this|these|the} {item|items|good|goods|merchandise|stuff|
        commodity|produce} {is|isn't|are|aren't|is not|are not|isn't always|is now not} | this
        product {isn't always|is now not|is no longer|isn't expected|isn't planned|isn't proposed|is
        not expected|is not proposed|is not planned|is not supposed|is not meant|is not purposed|is
        not designed} | {not|n't} {expected|planned|proposed|supposed|purposed|destined|thought} to
        {analyze|analyse|diagnose|identify|detect|recognize|determine|spot} | {not|n't} {thought|
        determined|certain|destined|meant up|planned} {for|to|as} {the|a|diagnose|treat|heal|cure} |
        this produce | this good is
    """,
    "diagnose, treat, cure, or prevent any disease": """
        diagnose, deal with | identify, treat | determine to have, treat | to identify, treat |
        detect, deal with | analyse, treat | analyze, treat, fix | fix, or forestall | treat, fix |
        treat, remedy | cure or forestall | remedy, or save you | treat, heal |
        heal, or prevent any | heal or prevent any | prevent any sickness | prevent any illness |
        prevent any ailment | prevent any malady | hinder any disease | forestall any disease |
        any kind of disease | any kind of illness | avoid any disease | avoid any illness |
        stop any illness | stop any sickness | keep any illness | prevent whatever disease |
        whatever disease | whichever disease | ~any condition of illness | analyze, deal with |
        whatever ailment | save you ~any sickness | ~any sickness | ~any illness |
        diagnosticate, to cure | ~some disease | spot, heal | to analyze, treat | heal or hinder |
        detect, treat | ~any ailment | any malady | forestall any | identify, deal with |
        analyze, treat | recognize, treat | any ~infection | stop any disease | keep any disease |
        diagnosis, {treatment|healing|therapy|cure}, {treatment|healing|cure|therapy} or prevention
        of {an|any|some} {illness|sickness|disease|ailment} | ~diagnosis, treatment, healing |
        ~an illness
    """,
}
