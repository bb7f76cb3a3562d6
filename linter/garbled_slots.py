"""What garbling software writes where a disclaimer has its usual words: right phrase → wrong ones.

The check reads a wrong phrase as the right one, and calls the disclaimer garbled for it. A phrase
after `~` is odd rather than wrong: a careful writer might choose it, so that it takes two of them.
Spinning swaps words for their synonyms in any sense (a nurse is an attendant, a page is a side);
translating there and back loses the idiom (“apothecary” for pharmacist).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from linter.phrases import expand, normalise
from linter.slots import alternatives


class Wrong(NamedTuple):
    """What a wrong phrase means; weight: 1 for wrong, 0.5 for odd."""

    meant: str
    weight: float


_TABLE: Mapping[str, str] = {
    "doctor": """
        medical man|medicine man|medicinal expert|medicinal professional|medico|clinical doctor|
        prescribing medic|~medic|~healer|medicine doctor|~clinical specialist|~doc|
        medicinal specialist|~medical expert|household specialist|~family specialist|
        family medic|house doctor|skin health practitioner|~skin health specialist|nerve specialist|
        nerve doctor|neurology master|tumour physician|tumor physician|growth physician|
        ~cancer physician|malignancy specialist|~clinical expert|~clinical professional|
        ~clinical professionals|~clinical experts|wellness practitioner|~medical practitioner specialist|
        restorative expert|restorative specialist|healthcare expert specialist|~urology specialist|
        your medic|bone specialist doctor|sugar specialist|heart master|wellness specialist|
        physician assistant doctor|overall professional|~general expert
    """,
    "health care provider": """
        {wellbeing|wellness|well being|health|healthcare|medical services|human services|social insurance|clinical|medical care|health services} {proficient|supplier|suppliers|attendant|furnisher|purveyor}|
        {wellbeing|wellness|well being|human services|medical services|social insurance|clinical} {provider|professional|expert|specialist|practitioner|worker|group}|
        care supplier|medical services proficient|medical care supplier|medicinal services supplier|
        medicinal services provider|social insurance|human services supplier|treatment group|
        medical crew|healthcare supplier|wellness trained|qualified wellness|~authorized doctor|
        ~health expert|health master|care individual
    """,
    "pharmacist": """
        drug specialist|drug specialist store|drug store expert|drug store specialist|~drug expert|
        drugstore specialist|medication specialist|prescription specialist|medicine specialist|
        ~apothecary|~apothecary shop|pill specialist|drug man|medicine shop assistant|drug master|
        ~druggist|medicament specialist|~medication expert|drug pro|drug professional|
        medication professional|pharmaceutical specialist|prescription expert|chemistry specialist
    """,
    "nurse": """
        medical attendant|nursing helper|attendant nurse|growth ~nurture|~nurture|medical caretaker|
        clinic attendant|~nursing attendant|nursing caretaker|medical orderly|nursing staff member|
        medical guardian
    """,
    "midwife": """
        birthing assistant|maternity specialist|delivery nurse|birth attendant|birthing specialist|
        maternity attendant|maternity expert|birth partner specialist|birthing attendant|
        birth specialist|maternity care specialist
    """,
    "pediatrician": """
        kid specialist|kids specialist|child doctor|children physician|kids physician|kid doctor|
        youngster's doctor|tot's child doctor|children doctor|child physician|youngsters specialist|
        kid's physician|child specialist doctor|~children specialist|~infant specialist|~baby specialist|
        youngster specialist|paediatric expert|kid physician|tot's doctor|child health expert doctor
    """,
    "dietitian": """
        diet master|food regimen master|diet specialist|dietary expert|~nutritionalist|~diet expert|
        eating regimen expert|eating routine specialist|food specialist|diet trained professional|
        nourishment expert|nourishment specialist|diet adviser|nutrition master|eating regimen specialist|
        weight loss program specialist|~dietary specialist|nutrition trained
    """,
    "dentist": "tooth specialist|dental practitioner doctor|teeth doctor|dental expert|tooth doctor",
    "doctor who prescribed": """
        individual who recommends|person who recommends you|recommending doctor|endorsing doctor|
        recommending physician|~prescribing specialist|endorsing specialist|individual who ~endorsed
    """,
    "ask": """
        inquire|~enquire|inquire of|inquire them|inquire your|get some information about|speak up with|
        ~chat with|~chat to|~converse with|~conversing with|address with|parley with|counsel with|
        ~seek advice from with|~find out from|look for counsel|seek exhortation|exhortation of|
        ~solicit|~advise your|illuminate your|educate your|backing with|hold council with|
        make inquiry|~get in contact with|confer together with|~confer with|check in with with|
        take counsel|pose your|~question your|ask around your|~make contact with|gone with by|
        supervising on|~supervising|interview your|~visit with your|look for the exhortation|
        ~turn for advice|discourse with|talk about with|seek the exhortation|have an exchange with|
        ask for from|~demand your|~request your|tell to your|speak to with|
        settlement of|acceptance of|endorsement of|consent settlement|accord of|
        ~permit|allow the|advise yourself by|consult yourself|let consult|
        be discussed with the|~agreed upon|~sanction of|blessing of your|~approbation
    """,
    "before": """
        prior to ingesting ahead|first off prior to|prior to swallow|prior to launch|
        ahead of you carry|~ahead of whichever|~prior to consumption|ahead of the capture|
        earlier than you|earlier than taking|earlier than the|ahead of taking|~ahead of|
        previous to|prior to grant|before utilization|~preceding|before the employment|
        before the capture|before admission|before intake of the|in the past taking|
        prior to adjusting|ahead of ingesting|preceding taking|sooner than taking|prior to you|
        ahead of carry|in front of taking|before the use by kids|before the taking
    """,
    "take": """
        ~ingest|~ingesting|~ingested|~consuming|gulp|~gulping|~utilization|~employment|devour|
        devouring|grant them|~intake|expend|expending|take in admission|~consumption|capture of|
        ~utilize|~utilizing|~utilise|imbibe|swallow down|eat up
    """,
    "medicine": """
        ~pharmaceutical|~cures|grabs ~cures|~medicament|medicaments|pastille|pastilles|thyroid pastilles|
        medicate|medicates|~remedy drug|blood diminishing drug|blood slimmer|
        medication drug pill|tranquilize|tranquilizes|pill regulator|drugs store|treatment substance|
        whipped cream|drug product remedy|means must be|antihistamine tablet pill|~the means
    """,
    "dose": """
        ~portion|portions of your|dosage measure|~measurements|measurement of your|doses measure|
        quantity unless|on the quantity|dosing quantity|dosage quantity|the ~portion
    """,
    "supplement": """
        ~enhancement|~enhancements|~complement|nutritional ~complement|iron ~complement|food completion|
        rest ~enhancement|dietary ~complement|nourishing ~enhancement|supplementation pill|augmentation|
        dietary ~enhancement|dietary ~enhancements|food ~complement|food supplement completion|
        home grown ~enhancement|natural ~enhancement|home grown item|nutritional supplementation pill|
        wholesome ~enhancement|nutrition ~complement|sustenance supplement|dietary addition
    """,
    "pregnant": """
        with kid|with kid or|kid on the way|with a kid on the way|~anticipating|anticipating moms|
        in the family way|~expectant|with ~youngster|with child or bosom|expecting mothers to be moms|
        gravid|up the duff|bosom nursing|bosom feeding|bust feeding|bosom took care of|
        endeavouring for an infant|endeavoring for an infant|nursing at bosom|breast nourishing|
        attempting to develop|attempting to imagine|trying to imagine|bosom nourishing|
        breast taking care of|imagine a baby|breastfeed nourishing|chest feeding of milk|enceinte
    """,
    "child": "~kid on|tot|~tots|~youngster|~youngsters|~tyke|tykes|toddler kid|childs|bairn|~minor kid",
    "stop": """
        quit ingesting|~cease them|~cease|~halt|~halt your|stop to take|stop up|~end your|~terminate|
        finish your|~quit your|desist|~suspend|prevent taking|prevent your|stop taking in
    """,
    "change": """
        ~amend|~transform|transform your|~reduce on|modify up|alter up|trade your|exchange your dose|
        ~adjusting your eating|change over your
    """,
    "do not": """
        try not to|~by no means|~at no time|in no manner|never ever|~keep away from|~abstain from|
        make an effort not|do no|not at any time|under no conditions|don't ever at any
    """,
    "medical advice": """
        {clinical|medicinal|restorative|therapeutic|medical|proficient clinical|~expert clinical|specialist medical|wellness|remedial} {guidance|counsel|exhortation|recommendation|recommendations|suggestion|suggestions|direction|tips|guidance and}|
        ~clinical advice|medicinal advice|restorative advice|therapeutic advice|wellness advice|
        expert exhortation|proficient exhortation|specialist exhortation|medical pointers|
        determination of an|~finding or therapy|clinical finding|medical finding|medicinal finding|
        clinical consultation advice|proficient medical advice|proficient advice|
        medical council|medicine advice|medical tip|medical consultancy
    """,
    "substitute": """
        trade for|swap for|~supplant|~supplants|~supplanting|~supplanted|~substitution of|alternative teacher|
        ~stand in of|trade of|replacing of|~surrogate|change for|replacement teacher|exchange for|
        replacer|swap of|takes the spot of|take the spot of|substitute teacher|in lieu to
    """,
    "doctor visit": """
        encounter with your|discussion with the physician|conversation with the physician|
        counselling through|counseling through|~conference with your|~the healer|counselling by the|
        experience with your doctor|meeting with your physician in person
    """,
    "information": """
        informations|the substance on|the substance of|the substance here|substance of this|
        substance on this|the data given|the subject matter of|the items of this|info right here|
        information right here|details right here|data right here|the data here|the data on this|
        data gave|information gave|the substances|substance gave|the details on this web page|
        the matter on this|the material substance|the data contained|information gives
    """,
    "this page": """
        this side|of this side|on this side|this web side|this internet site page|~this blog entry|
        this page of web|this internet page|this website page|this internet website
    """,
    "general": """
        of ~common nature|~general type|of ~general type|~informational nature|~is broad|~are broad|
        basic info|~is basic|~are basic|purely basic|~common nature|basic and also|of basic nature
    """,
    "educational purposes": """
        instructive purposes|~instructive|instructional functions|instructional purposes|
        academic purposes|academic functions|informative functions|informational functions|
        informative objectives|enlightening purposes|serve only the instruction|
        educational functions|instructive reasons|teaching functions|enlightening|
        informational objectives|instructive functions|educative purposes|educational reasons|
        informative purposes functions|~instructional|for instruction only|only the information
    """,
    "call": """
        ~telephone|settle on a decision to|dial up|
        telephone up|call up on|~ring up|make a choice to|telephone call|
        phone up to|make a decision to|summon up
    """,
    "call 911": "bring 911|name 911|decision 911|get 911 on|carry 911|bring to 911",
    "call 999": "bring 999|name 999|decision 999|get 999 on|carry 999|bring the emergency",
    "call 112": "bring 112|name 112|bring 000|name 000|bring 111",
    "take them to": "carry them to|transport them to|convey them to|bring along them to",
    "show you": "exhibit you|display you|demonstrate you",
    "approved by the": "accepted with the aid of",
    "off label": "off mark|off tag",
    "emergency room": """
        mishap and crisis|crisis room|crisis division|crisis department|emergency space|
        emergency clinic space|emergency facility|emergency clinic|emergency chamber|crisis ward|
        crisis clinic|emergency situation room|emergency situation division|casualty and crisis|
        accident and crisis|crisis unit|emergency situation department|emergency division|
        emergency cell|emergency situation area|trauma center room|injury center
    """,
    "emergency": """
        crisis administrations|crisis services|emergency administrations|crisis help|crisis care|
        ~emergency situation|crisis clinical|crisis treatment|emergency circumstance|exigency
    """,
    "medical attention": """
        clinical consideration|~clinical attention|medical consideration|medical interest|clinical interest|
        medicinal consideration|restorative consideration|medical focus|wellbeing attention|
        ~clinical help|medicinal help|medicinal attention|medical thought|clinical thought|
        medicinal assistance|clinical assistance|clinical guide|medical interestedness
    """,
    "right away": """
        ~on the spot|without postpone|with no hold up|right presently|~speedily|without defer|
        without deferral|instantly now|immediately quick|right absent|straight absent|appropriate away|
        best away|without put off|no hold up|in a flash|with out delay|suitable away|proper away|
        immediately away|without hold up|right far from
    """,
    "if you": """
        ~in the event that|~on the off chance that|~in case you|in the occasion|in the occasion that|
        for the situation that|within the event that
    """,
    "chest pain": """
        torment in the trunk|torment in the chest|bosom torment|breast torment|chest torment|
        upper body discomfort|upper body pain|trunk pain|torso pain|bosom pain|chest agony|
        ~breast discomfort|breast tightness|bust pain|upper body tightness|chest ache torment
    """,
    "trouble breathing": """
        difficulty of breath|hardship in breath|breathing hardships|hardship breathing|
        inconvenience relaxing|difficulty relaxing|inconvenience breathing|issue breathing|
        problem taking a breath|trouble taking a breath|trouble in breath|brevity of breath|
        breath hardship|raucous wheezing|problem breathing in|shortness of inhalation|
        breathing inconvenience|breathing hardship|hassle breathing|respiration trouble|
        difficulty respiration|hardship in breathing
    """,
    "stiff neck": "hardened neck|solid neck|firm neck|rigid neck and high|inflexible neck",
    "swelling of the tongue": """
        puffiness of the tongue|larynx entryway|swelling of the language|inflammation of the tongue|
        puffiness of the lips|puffiness of the face|swelling of the neckline|enlargement of the tongue
    """,
    "confusion": "perplexity of the psyche|~confounded|disarray of the mind|bewilderment of mind|~befuddled",
    "fever": "a careless that|excessive temperature|warmth apoplexy|high temperature level|fever temperature high",
    "stroke": "cerebral assault|brain assault|warmth apoplexy|apoplexy|~stroke assault",
    "bee sting": "bee nibble|bee bite sting|wasp nibble|honey bee nibble",
    "suicide": """
        self destruction|self murder|musings of self|self destructive|self annihilation|
        self destructive considerations|self killing|self slaughter
    """,
    "crisis lifeline": """
        self murder counteraction|counteraction life saver|life saver at|emergency life saver|
        suicide counteraction|suicide avoidance|self destruction prevention|emergency lifesaver|
        avoidance lifeline|anticipation lifeline|prevention life saver|hazard hotline|
        distress lifesaver|emergency help line saver
    """,
    "poison control": """
        toxic substance command|toxin control|toxin command|toxic substance control|poison command|
        venom control|toxin control focus|poison manage|toxic substance management|poison domination
    """,
    "overdose": "excess dose|glut of|over dosage|overabundance dose|excessive dosage of|surplus dose",
    "hurting yourself": """
        self damage|self hurt|harm your own self|injuring your own self|damage your own self|
        hurting your own self|self wounding|harming your self
    """,
    "interact": """
        ~cooperate|cooperate gravely|engage with|communicate with other|associate with other|
        collaborate with|connect with other|interface with|meddle together|may conflict|
        they may conflict|interact gravely
    """,
    "everything you take": """
        all of the prescriptions|all of the medications pills|each blood diminishing|
        every one of the medications|all the prescriptions and|all the meds and|every single pill you|
        all prescriptions and ~enhancements|every one of the prescriptions
    """,
    "diet": """
        eating regimen|~diet regimen|eating routine|food regimen|~weight loss program|food plan regimen|
        this eating plan must|nourishment plan|diet program regimen|weight reduction plan|
        eating plan regimen|dietary routine|eating schedule|dieting regimen|eating course
    """,
    "cancer": "malignant growth|malignant development|cancer cells growth|dangerous development",
    "approved": """
        ~endorsed|~affirmed|given a green light|green light for|has ~endorsed|~authorized|
        okayed|accepted by the fda|supported by the fda|endorsed by|licensed off|greenlit|
        authorised for mortals|sanctioned for|approbated|given the thumbs up
    """,
    "regulator": "pill regulator|no office has|drug office|medication office|drug administrator|medicine office",
    "Food and Drug Administration": """
        meals and drug management|food and medicine government|nourishment and medicine government|
        food and medication administration|food and medicine administration|
        office for eating and drugs|food and drug management|meals and drug administration|
        nourishment and drug administration|food as well as drug administration|
        food items and drug administration|food and drug government|meals and medicine|
        food and drugs authority|food and drug organization|food and drug company|
        nourishment and medication organization|sustenance and drug|nutrition and drug
    """,
    "these statements have": """
        these assertions have|these proclamations|these declarations have|~this expression|
        these announcements|~this assertion has|this declaration has|this proclamation has|
        these claims statements|these explanations have|these articulations|this announcement has|
        those statements have|this articulation has|these statement have
    """,
    "evaluated": "~been assessed|weighed up|was not valued|been valued|been appraised|been surveyed|~been rated|been examined through",
    "this product is not intended": """
        this item is not|this item isn't|this good is not|the product does not have the intention|
        this product isn't planned|this item isn't planned|these items are not|this merchandise is not|
        this product is not destined|this product is not meant|not expected to analyze|
        this product isn't expected|this item isn't expected|this product is not proposed
    """,
    "diagnose, treat, cure, or prevent any disease": """
        analyze, deal with|whatever ailment|save you ~any sickness|~any sickness|~any illness|
        diagnosticate, to cure|~some disease|spot, heal|to analyze, treat|heal or hinder|
        detect, treat|~any ailment|any malady|forestall any|identify, deal with|
        analyze, treat|recognize, treat|any ~infection|stop any disease|keep any disease
    """,
    "affiliate links": """
        associate hyperlinks|associate links|partner hyperlinks|affiliate hyperlinks|
        subsidiary links|~member links|affiliate web links|partner web links|member hyperlinks|
        subsidiary connections|offshoot links|offshoot connections|affiliate connections|
        partner connections|associate connections|klick on the links
    """,
    "earn a commission": """
        procure a fee|procure a commission|acquire a commission|make a payment|gain a charge|
        become a small provision|acquire a compensation|get a payment for|earn a compensation|
        make a compensation|gain a payment|win a commission|earn a fee payment|procure a charge|
        get a provision|receive a provision|make a commission payment|acquire a payment|
        earn a charge|get hold of a commission|acquire a fee|obtain a payment
    """,
    "sponsored by": """
        paid from the|supported monetarily by|was paid of|backed monetarily by|bankrolled by|
        financed of the|paid of the manufacturer|the manufactory|paid for from|subsidised of|
        upheld by our|patronized by|sponsored from|sponsored of
    """,
    "this article": """
        this submit|this contribution|this blog submit|this put up|this publish|
        the present contribution|this piece of composing|this write up|this composition
    """,
    "on your own": "your own self|by your very own|on your very own|without the help of anyone else|on their lonesome",
    "at home": "at house|at your home house|at your very own home|in the house at home",
    "enema": "espresso bowel purifications|espresso ~douches|~douche|~douches|espresso purifications|coffee ~douche",
    "drain the boil": "puncture a bubble|pop a bubble|reduce or puncture|lance a bubble|cut a bubble",
    "mole": "birthmark by|~birthmark|skin birthmark",
    "label": "mark painstakingly|the mark painstakingly|the tag|caution tags|name cautiously|label painstakingly|the bundle|guidelines on the bundle",
}


@lru_cache(maxsize=1)
def garbled_slots() -> Mapping[str, Wrong]:
    """Every wrong or odd phrase, in normal form, with what it means."""
    found: dict[str, Wrong] = {}
    for right, text in _TABLE.items():
        for each in alternatives(text):
            weight = 0.5 if each.startswith("~") else 1.0
            for phrase, _ in expand(each.removeprefix("~"), ()):
                found.setdefault(normalise(phrase), Wrong(right, weight))
    return found
