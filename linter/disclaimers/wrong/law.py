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
        given consent | confirmed by the | allowed by ~the drug | admitted by the |
        admission from the | licensed admission | authorised of the | approbation of |
        passed muster with | ok'd by | validated by ~the drug | ~ratified | ~sanctioned by |
        given its blessing | green lit | greenlighted | supported by ~the drug |
        upheld by ~the drug | blessed by the | permitted for that end | cleared up by |
        enlisted by the | ~endorsed | ~affirmed | given a green light | green light for |
        has ~endorsed | ~authorized | ~okayed | accepted by the fda | supported by the fda |
        ~endorsed by | licensed off | greenlit | authorised for mortals | sanctioned for |
        approbated | given the thumbs up
    """,
    "regulator": """
        pill regulator | no office has | drug office | medication office | drug administrator |
        medicine office
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
        nourishment and medication organization | sustenance and drug | nutrition and drug
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
        this announcement has | those statements have | this articulation has | these statement have
    """,
    "evaluated": """
        ~been judged | ~been checked by | ~been looked over | ~been reviewed through |
        ~been considered by | been assayed | ~been graded | ~been measured by |
        ~been tested by the food | ~been gauged | ~been estimated | been evaluated from |
        ~were not assessed | ~was not assessed | ~not been examined by the |
        been evaluated through | been evaluated of | ~been assessed | weighed up | was not valued |
        ~been valued | ~been appraised | ~been surveyed | ~been rated | ~been examined through
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
        this product is not proposed
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
        analyze, treat | recognize, treat | any ~infection | stop any disease | keep any disease
    """,
}
