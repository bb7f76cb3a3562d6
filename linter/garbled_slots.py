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

from linter.slots import alternatives, spelt_out


class Wrong(NamedTuple):
    """What a wrong phrase means; weight: 1 for wrong, 0.5 for odd."""

    meant: str
    weight: float


_TABLE: Mapping[str, str] = {
    "emergency medical attention": """emergency situation medical|emergency situation clinical|emergency clinical attention|emergency situation focus|emergency situation treatment|emergency situation care|emergency situation help|emergency clinical care|emergency situation aid|crisis medical attention|crisis medical care|crisis clinical care|emergency clinical help|emergency clinical consideration""",
    "a visit with your doctor": """check out with your doctor|see with your doctor|browse through with your|go to with your doctor|visit through your doctor|a browse with your|a check out to your|gander with your""",
    "not intended": """not planned to replace|not planned as|isn't planned|is not planned|are not planned|~not indicated to|isn't indicated to|not suggested to be a|not developed to replace|not created to replace|not purposed|not proposed as|is not implied|isn't implied as|not designated to be|not aimed as|not destined as|not anticipated to supplant|not anticipated as|not expected as a substitute|not expected to supplant|isn't expected to supplant|isn't proposed""",
    "replace": """change a check out|change the advice of|does not change a|does not change the|doesn't change the advice|not change the advice|not change a see|not transform the|not switch out|not change your|swap out for the|change out your|replace out|not take over the""",
    "general information": """general details|basic details|basic information|general info|basic info only|common data|common information|broad data|overall information|general particulars|general data gave|general facts only|generic information""",
    "bleeding": """blood loss that doesn't halt|~hemorrhage that does not quit|draining that doesn't|bleeding which quits not|blood flow that won't|dying that doesn't|seeping that""",
    "an ambulance": """a rescue vehicle|an ~emergency vehicle|a salvage vehicle|a rescue wagon|a rescue car|a crisis vehicle|an emergency car|a paramedic vehicle car|an ambulance car|a medical van|an emergency van""",
    "doctor": """house physician|doctor of the house|bedside doctor|head doctor of|treating medic|treating doctor's man|women's doctor|woman doctor|womens doctor|medical individual|medical person|medical specialist man|~physician trained|remedial specialist|doctor trained professional|md specialist|physician proficient|healing specialist|doctor of medicine man|specialist doctor of house|medical pro|medical adviser|restorative professional|medical consultant man|medicinal master|medicine master|well being specialist|~growth specialist|coronary heart specialist|heart pro|~lung master|~bone master|kidney specialist proficient|renal master|sugar doctor|gland specialist|skin master|eye master|rest specialist|psychological wellness proficient|brain health proficient|mind specialist|soul doctor|emotional wellness proficient|
        medical man|medicine man|medicinal expert|medicinal professional|medico|clinical doctor|
        prescribing medic|~medic|~healer|medicine doctor|~clinical specialist|~doc|
        medicinal specialist|~medical expert|household specialist|~family specialist|
        family medic|house doctor|skin health practitioner|~skin health specialist|nerve specialist|
        nerve doctor|neurology master|tumour physician|tumor physician|growth physician|
        ~cancer physician|malignancy specialist|~clinical expert|~clinical professional|
        ~clinical professionals|~clinical experts|wellness practitioner|~medical practitioner specialist|
        restorative expert|restorative specialist|healthcare expert specialist|~urology specialist|
        your medic|bone specialist doctor|sugar specialist|~heart master|wellness specialist|
        physician assistant doctor|overall professional|~general expert
    """,
    "health care provider": """health company|certified health company|~healthcare company|~health ~care company|~health service company|healthcare carrier|health care carrier|health carrier|~treatment company|~care company|~medical company|~wellness company|health and wellness {specialist|expert|professional|provider|company|carrier|supplier|practitioner}|wellness and health {specialist|expert|professional|provider}|health and health care|wellness carrier|clinical supplier|medical carrier|medical service provider company|healthcare purveyor|caregiver provider|well being care provider|wellness care supplier|health care furnisher|health care dealer|health care vendor|medical provider supplier|fitness care provider|fitness professional of health|health supplier|~health worker proficient|medical care provider proficient|healthcare proficient|health care proficient|health care pro|healthcare pro|health pro|care proficient|care master|care purveyor|medical purveyor|professional of health|professional of the health|professionals of health|specialists of health|
        {wellbeing|wellness|well being|health|healthcare|medical services|human services|social insurance|clinical|medical care|health services} {proficient|supplier|suppliers|attendant|furnisher|purveyor}|
        {wellbeing|wellness|well being|human services|medical services|social insurance|clinical} {provider|professional|expert|specialist|practitioner|worker|group}|
        care supplier|medical services proficient|medical care supplier|medicinal services supplier|
        medicinal services provider|social insurance|human services supplier|~treatment group|
        ~medical crew|healthcare supplier|wellness trained|qualified wellness|~authorized doctor|
        ~health expert|health master|care individual
    """,
    "pharmacist": """pharmacian|~chemist's man|apothecary's|pharmacy specialist|pharmacy proficient|drug dispenser|dispenser of drugs|drug merchant|drug dealer|medicine merchant|medicine dealer|pharmacologist seller|drugstore individual|drug shop expert|pharmacy attendant|medication dispenser|
        drug specialist|drug specialist store|drug store expert|drug store specialist|~drug expert|
        drugstore specialist|medication specialist|prescription specialist|medicine specialist|
        ~apothecary|~apothecary shop|pill specialist|drug man|medicine shop assistant|drug master|
        ~druggist|medicament specialist|~medication expert|drug pro|drug professional|
        medication professional|pharmaceutical specialist|prescription expert|chemistry specialist
    """,
    "nurse": """nursemaid|nanny|nurture attendant|sick nurse|sister of care|caretaker of health|medical nurturer|healthcare attendant|nursing assistant specialist|nursing proficient|~ward attendant|
        medical attendant|nursing helper|attendant nurse|growth ~nurture|~nurture|medical caretaker|
        clinic attendant|~nursing attendant|nursing caretaker|medical orderly|nursing staff member|
        medical guardian
    """,
    "midwife": """~accoucheuse|~childbirth assistant|birthing helper|~birth helper|~obstetric attendant|labor attendant|childbirth specialist|~delivery attendant|
        birthing assistant|maternity specialist|delivery nurse|~birth attendant|birthing specialist|
        maternity attendant|maternity expert|birth partner specialist|birthing attendant|
        birth specialist|maternity care specialist
    """,
    "pediatrician": """pediatrist|kids' medic|doctor of the kids|child medic|childs doctor|children's medic|kids medical expert|little one's doctor|baby medic|youngster medic|kid health proficient|
        kid specialist|kids specialist|child doctor|children physician|kids physician|kid doctor|
        youngster's doctor|tot's child doctor|children doctor|child physician|youngsters specialist|
        kid's physician|child specialist doctor|~children specialist|~infant specialist|~baby specialist|
        youngster specialist|paediatric expert|kid physician|tot's doctor|child health expert doctor
    """,
    "dietitian": """nutrition specialist pro|feeding expert|nourishment proficient|nutrition proficient|food master|food regimen expert|diet proficient|diet counselor master|eating specialist|dietary master|diet assistant|diet coach specialist|nourishment adviser|
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
    "ask": """look for the suggestions of|look for the advice of|look for the guidance of|look for the recommendations of|look for suggestions|seek the suggestions of|look for advice from|look for recommendations|speak with to|consult from with|talk to with|talk with to|consult your from|speak off with|hold back speech with|let advise yourself|let yourself be advised|clarify with|consult with yourself|talk off with|ask for counsel from|ask after your|make a consultation to|~interrogate|query your|apply to your|consult to your|go to consult|address yourself to|direct yourself to|be counselled by|counsel yourself with|request counsel|request guidance|take exhortation|get guidance from|get exhortation|look for guidance|look for direction|seek direction|seek guidance of|have counsel|chat off with|speak out with|speak up to|talk upon with|communicate with your|liaise along with|get touching with|touch base along with|check along with|check in along with|talk along with|speak along with|consult along with|consult from|talk from your|confer along with|sign in with your|check into with|go over along with|
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
    "before": """before the intake|prior to you|before ingestion of|earlier than taking|ahead of utilizing|ahead of using|ahead of beginning|before beginning in|previous to taking|previous to using|before one takes in|before swallow|before take in|in advance of taking|prior to absorbing|prior to devouring|prior to gulping|prior to beginning|prior to utilizing|prior to eating up|
        prior to ingesting ahead|first off prior to|prior to swallow|prior to launch|
        ahead of you carry|~ahead of whichever|~prior to ahead of the capture|
        earlier than you|earlier than taking|earlier than the|ahead of taking|~ahead of|
        previous to|prior to grant|before utilization|~preceding|before the employment|
        before the capture|before admission|before intake of the|in the past taking|
        prior to adjusting|ahead of preceding taking|sooner than taking|prior to you|
        ahead of carry|in front of taking|before the use by kids|before the taking
    """,
    "take": """take in in|~intaking|absorbing|gulp down|take to yourself|drink up in|partake of|ingest in|
        gulp|~gulping|~utilization|~employment|devour|
        devouring|grant them|~intake|expend|expending|take in admission|capture of|
        ~utilize|~utilizing|~utilise|imbibe|swallow down|eat up
    """,
    "medicine": """medicaments|pharmaceutical stuff|remedial drug|~potion|~elixir|healing substance|healing means|~preparation of healing|~the preparation|~curative|treatment drug item|drugs item|drug goods|medication item|medicative|medicating|remedy substance|pharmaceutical remedy|pain murderer|painkilling drug killer|pain awesome|discomfort awesome|agony executioner|pain executioner|pain assassin|pain slayer|ache killer|hurt reliever|blood more slender|blood thinner drug slimmer|~antitoxin|~antitoxins|anti microbials|
        ~pharmaceutical|~cures|grabs ~cures|~medicament|medicaments|pastille|pastilles|thyroid pastilles|
        medicate|medicates|~remedy drug|blood diminishing drug|blood slimmer|
        medication drug pill|tranquilize|tranquilizes|pill regulator|drugs store|treatment substance|
        whipped cream|drug product remedy|means must be|antihistamine tablet pill|~the means
    """,
    "dose": """~dosis|serving of your medicine|measure of your|dose measure of|dosage portion|~posology|dosing measure|allotment of your|helping of your|
        ~portion|portions of your|dosage measure|~measurements|measurement of your|doses measure|
        quantity unless|on the quantity|dosing quantity|dosage quantity|the ~portion
    """,
    "supplement": """addendum|add on capsule|dietary add on|~food addition|nutrition supplement thing|nourishment supplement|nutritional enhancement|~wholesome supplement|dietary enhancer|nutrient enhancement|supplemental item|~health enhancement|natural ~complement|herbal ~complement|homegrown supplement|home grown supplement|home developed supplement|plant enhancement|nutrient ~complement|vitamin ~complement|~vitamin enhancement|mineral enhancement|mineral ~complement|sustenance enhancement|feeding supplement|eating supplement|protein enhancement|
        ~enhancement|~enhancements|~complement|nutritional ~complement|iron ~complement|food completion|
        rest ~enhancement|dietary ~complement|nourishing ~enhancement|supplementation pill|~augmentation|
        dietary ~enhancement|dietary ~enhancements|food ~complement|food supplement completion|
        home grown ~enhancement|natural ~enhancement|home grown item|nutritional supplementation pill|
        wholesome ~enhancement|nutrition ~complement|sustenance supplement|dietary addition
    """,
    "pregnant": """embarrassed or|in state of pregnancy|in the pregnancy and quieting|quieting time|quieting period|quieting mothers|still time|stilling mothers|~suckling|suckling mothers|in hope of a child|awaiting a baby|awaiting a child|anticipating a child|anticipating a baby|expecting a youngster|imagining a baby|get imagine|have a baby in belly|in pregnancy state|lactancy|nursing time of baby|breast feeding woman quiet|chest feeding moms|bosom feed|bosom taking care of|breast nursing feeding|conceiving a kid|with a bun|in a family manner|
        with kid|with kid or|kid on the way|with a kid on the way|~anticipating|anticipating moms|
        in the family way|~expectant|with ~youngster|with child or bosom|expecting mothers to be moms|
        gravid|up the duff|bosom nursing|bosom feeding|bust feeding|bosom took care of|
        endeavouring for an infant|endeavoring for an infant|nursing at bosom|breast nourishing|
        attempting to develop|attempting to imagine|trying to imagine|bosom nourishing|
        breast taking care of|imagine a baby|breastfeed nourishing|chest feeding of milk|enceinte
    """,
    "child": "youths below|small fry|little ones under|wee one|young one|offspring below|~infantile|kids little|babe below|tots under|minors under the age kid|~kid on|tot|~tots|~youngster|~youngsters|~tyke|tykes|toddler kid|childs|bairn|~minor kid",
    "stop": """stop off|leave off|~give up to take|~break off the|interrupt the intake|suspend the treatment|suspend the medicine|~set down the|~set off the medicine|put down the tablets|~drop off the|discontinue off|surrender your|forsake your|abandon your|
        quit ~cease them|~cease|~halt|~halt your|stop to take|stop up|~end your|~terminate|
        finish your|~quit your|desist|~suspend|prevent taking|prevent your|stop taking in
    """,
    "change": """~vary the|modify your portion|modify the portion|~alternate your|~convert your|swap the dosage|tweak your portion|rework your|reshape your|adapt by yourself|
        ~amend|~transform|transform your|~reduce on|modify up|alter up|trade your|exchange your dose|
        ~adjusting your eating|change over your
    """,
    "do not": """in no case|no longer intended|now not be|to now not|ought to now not|must now not|should now not|not to be depended|in no way|on no account|~in no event|
        try not to|~by no means|~at no time|in no manner|never ever|~keep away from|~abstain from|
        make an effort not|do no|not at any time|under no conditions|don't ever at any
    """,
    "medical advice": """scientific choices|scientific advice|clinical choices|medical choices|~know how of|know how of your own|clinical decisions advice|scientific decisions|scientific guidance|doctor's counsel|clinical remedy|clinical notion|expert therapeutic|specialist recommendation|doctor guidance|doctoral advice|doctoral counsel|medical opinion counsel|physician exhortation|physicians exhortation|therapeutic counsel|remedial advice|curative advice|medical conseil|~health counsel|health exhortation|medical encouragement|medical assistance advice|medical pointers|~medical hints|clinical hints|clinical pointers|clinical proposal|~medical proposal|~medical proposals|clinical proposals|~clinical instruction|medical instruction advice|diagnosis advice clinical|clinical analysis or|therapeutic conclusion|
        {clinical|medicinal|restorative|therapeutic|medical|proficient clinical|~expert clinical|specialist medical|wellness|remedial} {guidance|counsel|exhortation|recommendation|recommendations|suggestion|suggestions|direction|tips|guidance and}|
        ~clinical advice|medicinal advice|restorative advice|therapeutic advice|wellness advice|
        expert exhortation|proficient exhortation|specialist exhortation|medical pointers|
        determination of an|~finding or therapy|~clinical finding|~medical finding|medicinal finding|
        clinical consultation advice|proficient medical advice|proficient advice|
        medical council|medicine advice|medical tip|medical consultancy
    """,
    "substitute": """alternative choice|an alternative choice to|opportunity to replace|choice to the|substitution for the|~surrogate for|~alternate for|~proxy for|stead of|ersatz|understudy for|backup for|~change of the|change out for|sub in for|replacement part for|stand in part for|supplanting of|swap out for|trade off for|switch for|
        trade for|swap for|~supplant|~supplants|~supplanting|~supplanted|~substitution of|alternative teacher|
        ~stand in of|trade of|replacing of|~surrogate|change for|replacement teacher|exchange for|
        replacer|swap of|takes the spot of|take the spot of|substitute teacher|in lieu to
    """,
    "doctor visit": """visit at the doctor|visit by the doctor|walk to the doctor|way to the doctor|going to the doctor walk|consultation at the doctor|talk at the doctor|medical talk|medical conversation|talk to the medic|excursion to a|trip to a specialist|go to with your|go to to your|visit in your medical|
        encounter with your|discussion with the physician|conversation with the physician|
        counselling through|counseling through|~conference with your|~the healer|counselling by the|
        experience with your doctor|meeting with your physician in person
    """,
    "information": """~facts supplied|~facts given|facts provided right here|the present contribution|general informing|serves for the general informing|information supplied right here|info contained|infos|the infos|the indications on|~the statements on this side|data on this website|~the facts here|~the facts on this|records on this|statistics on this|the info on this|the insights on this|the knowledge on this|facts given right here|details provided right here|details supplied|info supplied|particulars on this|~the content material|~content material on|the contents substance|material right here|write up here|details in this short article|info in this short article|details in this post|
        informations|the substance on|the substance of|the substance here|substance of this|
        substance on this|the data given|the subject matter of|the items of this|info right here|
        information right here|details right here|data right here|the data here|the data on this|
        data gave|information gave|the substances|substance gave|the details on this web page|
        the matter on this|the material substance|the data contained|information gives
    """,
    "this page": """this website side|our web side|this homepage side|~these sides|~our sides|this short article|this article piece|this web log|this web page site|this internet web page|this portal side|
        this side|of this side|on this side|this web side|this internet site page|~this blog entry|
        this page of web|this internet page|this website page|this internet website
    """,
    "general": """~overall nature|~basic nature|~generic nature|~universal nature|~wide nature|of general kind|~general sort|of overall kind|~common kind|of ~common kind|~universal type|~basic type|a general kind|widespread nature|~standard nature|
        of ~common nature|~general type|of ~general type|~informational nature|~is broad|~are broad|
        basic info|~is basic|~are basic|purely basic|~common nature|basic and also|of ~basic nature
    """,
    "educational purposes": """academic objectives|instructional objectives|educational objectives just|informative purposes just|functions just|objectives just|functions only|informational functions just|purposes just|educational capabilities|educational motives|informational motives|instructional motives|informational reasons|informational causes|information objectives|pedagogic purposes|~training purposes just|educational targets|learning functions|informative ends|informational ends|for informative purposes just|educating purposes|schooling purposes|for the sake of instruction|instruction purposes|information aims|for info only|for info functions|purely informative|
        instructive purposes|~instructive|instructional functions|instructional purposes|
        academic purposes|academic functions|informative functions|informational functions|
        informative objectives|enlightening purposes|serve only the instruction|
        educational functions|instructive reasons|teaching functions|enlightening|
        informational objectives|instructive functions|educative purposes|educational reasons|
        informative purposes functions|~instructional|for instruction only|only the information
    """,
    "call": """elect the|choose the number|select the number|vote the number|phone call 911|phone call 999|make a phone telephone|give a ring at|contact up|buzz up|phone in to|dial in to|telephone to the|phone number 911 to|call out 911|shout 911|yell 911|
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
    "off label": "off the label mark|outside of the mark|off name use|off name|off brand use|off sticker|off etiquette|off mark|off tag",
    "emergency room": """emergency reception|emergency admission|urgencies|emergency intake|~emergency suite|emergency hall|emergency salon|~emergency office|emergency workplace|sick house|house of the sick|emergency apartment|emergency chambers|crisis office|crisis suite|crisis chamber|crisis space|urgent situation room|pressing room|exigency room|~emergency branch|emergency segment|~emergency section|emergency bureau|infirmary emergency|closest infirmary|nearest infirmary|closest health center|nearest health facility|
        mishap and crisis|crisis room|crisis division|crisis department|emergency space|
        emergency clinic space|emergency facility|emergency clinic|emergency chamber|crisis ward|
        crisis clinic|emergency situation room|emergency situation division|casualty and crisis|
        accident and crisis|crisis unit|emergency situation department|emergency division|
        emergency cell|emergency situation area|trauma center room|injury center
    """,
    "emergency": """emergency doctor rescue|~rescue service|~rescue services|rescue vehicle|rescue wagon|~emergency vehicle|salvage vehicle|salvage administration|rescue squad car|rescue car|emergency call centre number|crisis vehicle|crisis number|emergency digits|pressing situation|urgent situation services|
        crisis administrations|crisis services|emergency administrations|crisis help|crisis care|
        ~emergency situation|crisis clinical|crisis treatment|emergency circumstance|exigency
    """,
    "medical attention": """medical consideration care|doctor's consideration|medical notice|medical concern|medical regard|clinical regard|clinical notice|restorative attention|remedial attention|medical heed|curative attention|medical aid consideration|physician's attention consideration|health attention|medical focus on|clinical focus|clinical interest|medical curiosity|
        clinical consideration|~clinical attention|medical consideration|medical interest|clinical interest|
        medicinal consideration|restorative consideration|medical focus|wellbeing attention|
        ~clinical help|medicinal help|medicinal attention|medical thought|clinical thought|
        medicinal assistance|clinical assistance|clinical guide|medical interestedness
    """,
    "right away": """~forthwith|posthaste|directly off|right off away|~with immediate effect go|at the spot|without lingering|without dawdling|without ado|immediately at once off|rapidly as possible|quickly time|straight off off|straightaway off|in no time|without wait|without waiting around|~instantaneously|~hurriedly|~presently without|right currently|today right away off|straight now away|as quickly as time|without retardation|without tardiness|
        ~on the spot|without postpone|with no hold up|right presently|~speedily|without defer|
        without deferral|instantly now|immediately quick|right absent|straight absent|appropriate away|
        best away|without put off|no hold up|in a flash|with out delay|suitable away|proper away|
        immediately away|without hold up|right far from
    """,
    "if you": """
        ~in the event that|~on the off chance that|~in case you|in the occasion|in the occasion that|
        for the situation that|within the event that
    """,
    "chest pain": """breast ache|breast aches|breast hurting|bosom ache|bosom hurt|trunk torment|thorax torment|upper body ache|pain in the trunk|pain in the bosom|torment in the breast|ache in the trunk|pain in the coffer|coffer pain|bosom snugness|chest snugness|chest hurting torment|bust discomfort|bust tightness|bust pains|rib cage pain torment|
        torment in the trunk|torment in the chest|bosom torment|breast torment|chest torment|
        upper body discomfort|upper body pain|trunk pain|torso pain|bosom pain|chest agony|
        ~breast discomfort|breast tightness|bust pain|upper body tightness|chest ache torment
    """,
    "trouble breathing": """air hunger need|breath trouble|breath problems need|problems taking breath|difficulty to breathe in|trouble with taking in air|hard to take breath|respiratory hardship|short of inhaling|short wind|breath need|breathing need|breathing torment|issue relaxing|trouble relaxing|hardship relaxing|breathing troublesome|inconvenience in breathing|hard time breathing in|respiration hardships|inhaling trouble|trouble inhaling|
        difficulty of breath|hardship in breath|breathing hardships|hardship breathing|
        inconvenience relaxing|difficulty relaxing|inconvenience breathing|issue breathing|
        problem taking a breath|trouble taking a breath|trouble in breath|brevity of breath|
        breath hardship|raucous wheezing|problem breathing in|shortness of inhalation|
        breathing inconvenience|breathing hardship|hassle breathing|respiration trouble|
        difficulty respiration|hardship in breathing
    """,
    "stiff neck": "unbending neck|neck solid|firm nape|stiff nape|hard neck|tight neck solid|hardened neck|solid neck|firm neck|rigid neck and high|inflexible neck",
    "swelling of the tongue": """swelling of the speech|swelling of the talk|growth of the tongue|bulging of the tongue|bloating of the face|puffy visage|swelling of the visage|swollen visage|swollen language|bloated lips|bulging lips|enlarged visage|expanding of the face|expanding of the lips|expanding of the tongue|expanding of the throat|puffing of the lips|puffing up of the|
        puffiness of the tongue|larynx entryway|swelling of the language|inflammation of the tongue|
        puffiness of the lips|puffiness of the face|swelling of the neckline|enlargement of the tongue
    """,
    "confusion": "mind perplexity|mental disarray|~confoundment|~bewilderment|~befuddlement|turmoil of the mind|~disorientation muddle|muddle of mind|perplexity of the psyche|~confounded|disarray of the mind|bewilderment of mind|~befuddled",
    "fever": "high warmth|high hotness|elevated heat|great heat|excessive heat|temperature high warmth|hotness of the body|body warmth over|excessive fever heat|high level of temperature|raised hotness|a careless that|excessive temperature|warmth apoplexy|high temperature level|fever temperature high",
    "stroke": "cerebral assault|brain assault|warmth apoplexy|apoplexy|~stroke assault",
    "bee sting": "bee nibble|bee bite sting|wasp nibble|honey bee nibble",
    "suicide": """self demise|self dying|~self death|taking oneself's life|self extermination|self finishing|killing oneself self|considerations of suicide|musings of suicide|musing of suicide|suicidal considerations|suicidal musings|suicidal mind|suicidal ideas thoughts|
        self destruction|self murder|musings of self|~self destructive|self annihilation|
        self destructive considerations|self killing|self slaughter
    """,
    "crisis lifeline": """lifesaver number|rope of life|life line of crisis|life rope|emergency lifesaver line|crisis lifesaver|crisis life saver|crisis rope|disaster hotline|catastrophe line|calamity line|distress hotline|calamity lifeline|suicide lifesaver|suicide and crisis lifesaver|emergency life line|crisis phone line rope|crisis text rope|telephone soul care|phone soul care|soul care by phone|
        self murder counteraction|counteraction life saver|life saver at|emergency life saver|
        suicide counteraction|suicide avoidance|self destruction prevention|emergency lifesaver|
        avoidance lifeline|anticipation lifeline|prevention life saver|hazard hotline|
        distress lifesaver|emergency help line saver
    """,
    "poison control": """poison center point|toxic center|venom center|poison call center point|toxin centre|toxin center|toxin hotline|poison mastery|poison dominance|poison emergency call|poison oversight|poisonous control|poison regulate|
        toxic substance command|toxin control|toxin command|toxic substance control|poison command|
        venom control|toxin control focus|poison manage|toxic substance management|poison domination
    """,
    "overdose": "excess portion|over portion|over measure|exorbitant portion|extreme portion|too much of a portion|overmuch dose|superdose|overdosage portion|abundance portion|an over the top portion|excess dose|glut of|over dosage|overabundance dose|excessive dosage of|surplus dose",
    "hurting yourself": """hurting your own|harming your own|wounding yourself|injuring yourself self|damaging yourself|self mischief|self injure|self mutilating|
        self damage|self hurt|harm your own self|injuring your own self|damage your own self|
        hurting your own self|self wounding|harming your self
    """,
    "interact": """act together with|reciprocate with|work against each other with|interplay with|interplays with|change effect with|alternating effects|~mutual effects|~exchange effects|~exchange effect|reciprocal effects|~reciprocal action|may engage|interact together bad|respond with each other|socialize with|cooperate with different|cooperate with other|communicate with different|connect with different|associate with different|
        ~cooperate|cooperate gravely|engage with|communicate with other|associate with other|
        collaborate with|connect with other|interface with|meddle together|may conflict|
        they may conflict|interact gravely
    """,
    "everything you take": """all you all that you ~everything you everything you gulp|~everything you consume|all the medicaments|all medicaments|~all the pharmaceuticals you|~other pharmaceuticals|~different medications|~different meds|~different medicines|~various other medicines|~various other medications|various ~other drugs|~different drugs|~other cures|other potions|all the prescriptions|~complete rundown|~full rundown|~rundown of your|
        all of the prescriptions|all of the medications pills|each blood diminishing|
        every one of the medications|all the prescriptions and|all the meds and|every single pill you|
        all prescriptions and ~enhancements|every one of the prescriptions
    """,
    "diet": """nutrition change|nourishment regimen|alimentation|feeding plan|feeding regimen|food scheme|slimming down regimen|fasting regimen routine|diet schedule plan|dietary regime regimen|consuming less calories|eating less plan|eats less|diet routine regimen|abstaining from excessive food intake|weight loss plan regimen|way of eating regimen|irregular fasting|discontinuous fasting|on and off fasting|spasmodic fasting|
        eating regimen|~diet regimen|eating routine|food regimen|~weight loss program|food plan regimen|
        this eating plan must|nourishment plan|diet program regimen|weight reduction plan|
        eating plan regimen|dietary routine|eating schedule|dieting regimen|eating course
    """,
    "cancer": "malignant growth|malignant development|cancer cells growth|dangerous development",
    "approved": """given consent|confirmed by the|allowed by ~the drug|admitted by the|admission from the|licensed admission|authorised of the|approbation of|passed muster with|ok'd by|validated by ~the drug|~ratified|~sanctioned by|given its blessing|green lit|greenlighted|supported by ~the drug|upheld by ~the drug|blessed by the|permitted for that end|cleared up by|enlisted by the|
        ~endorsed|~affirmed|given a green light|green light for|has ~endorsed|~authorized|
        ~okayed|accepted by the fda|supported by the fda|~endorsed by|licensed off|greenlit|
        authorised for mortals|sanctioned for|approbated|given the thumbs up
    """,
    "regulator": "pill regulator|no office has|drug office|medication office|drug administrator|medicine office",
    "Food and Drug Administration": """food and drugs administration|meals and drug|food and medicine agency|food and medicine authority|food and medication agency|nourishment and medicine|foods and drugs office|food and drug office|nourishment and medication administration|meal and drug administration|nutrition and medicine administration|food and drug supervision|eating and drugs|food and drug bureau|food and drug ministry|administration of food and medicines|administration of foods|food as well as drug|food also drug|food plus drug|foodstuff and drug|food and pharmaceutical administration|sustenance and medication|food and medicines administration|food and pharmaceuticals|
        meals and drug management|food and medicine government|nourishment and medicine government|
        food and medication administration|food and medicine administration|
        office for eating and drugs|food and drug management|meals and drug administration|
        nourishment and drug administration|food as well as drug administration|
        food items and drug administration|food and drug government|meals and medicine|
        food and drugs authority|food and drug organization|food and drug company|
        nourishment and medication organization|sustenance and drug|nutrition and drug
    """,
    "these statements have": """the above utterances|these utterances|~these remarks have|this remark has|~these sentences have|~this sentence has|these affirmations|this affirmation|this allegation has|these allegations|these testimonies|~this statement was|~these statements were|~these comments have|~this claim has|~these claims have|~this notice has|this avowal|these avowals|these averments|this announcement was|this assertion was|these assertions were|these explanations were|this utterance|
        these assertions have|these proclamations|these declarations have|~this expression|
        these announcements|~this assertion has|this declaration has|this proclamation has|
        ~these claims statements|these explanations have|these articulations|this announcement has|
        those statements have|this articulation has|these statement have
    """,
    "evaluated": "~been judged|~been checked by|~been looked over|~been reviewed through|~been considered by|been assayed|~been graded|~been measured by|~been tested by the food|~been gauged|~been estimated|been evaluated from|~were not assessed|~was not assessed|~not been examined by the|been evaluated through|been evaluated of|~been assessed|weighed up|was not valued|~been valued|~been appraised|~been surveyed|~been rated|~been examined through",
    "this product is not intended": """this product isn't meant|~this merchandise|~this commodity|this article of sale|these goods are not|this product is not determined|this product is not thought|this product is not planned|this product is not aimed|this product is not purposed|this product is not designed|the product is not intended|the product isn't intended|this stuff is not|the item is not meant|this item is not supposed|this product is not supposed|not planned to analyze|not proposed to|not planned to|not destined to|not thought to diagnose|not determined to diagnose|
        this item is not|this item isn't|this good is not|the product does not have the intention|
        this product isn't planned|this item isn't planned|these items are not|this merchandise is not|
        this product is not destined|this product is not meant|not expected to analyze|
        this product isn't expected|this item isn't expected|this product is not proposed
    """,
    "diagnose, treat, cure, or prevent any disease": """diagnose, deal with|identify, treat|determine to have, treat|to identify, treat|detect, deal with|analyse, treat|analyze, treat, fix|fix, or forestall|treat, fix|treat, remedy|cure or forestall|remedy, or save you|treat, heal|heal, or prevent any|heal or prevent any|prevent any sickness|prevent any illness|prevent any ailment|prevent any malady|hinder any disease|forestall any disease|any kind of disease|any kind of illness|avoid any disease|avoid any illness|stop any illness|stop any sickness|keep any illness|prevent whatever disease|whatever disease|whichever disease|~any condition of illness|
        analyze, deal with|whatever ailment|save you ~any sickness|~any sickness|~any illness|
        diagnosticate, to cure|~some disease|spot, heal|to analyze, treat|heal or hinder|
        detect, treat|~any ailment|any malady|forestall any|identify, deal with|
        analyze, treat|recognize, treat|any ~infection|stop any disease|keep any disease
    """,
    "affiliate links": """branch links|branch hyperlinks|connected links|member connections|associated hyperlinks|affiliated hyperlinks|allied links|ally links|companion links|associate web links|associate connections|partner net links|affiliate bonds|affiliate ties|referral hyperlinks|advertising shortcuts|advertisement hyperlinks|partner ties|connection links of partners|subsidiary hyperlinks|filiation links|
        associate hyperlinks|associate links|partner hyperlinks|affiliate hyperlinks|
        subsidiary links|~member links|affiliate web links|partner web links|member hyperlinks|
        subsidiary connections|offshoot links|offshoot connections|affiliate connections|
        partner connections|associate connections|klick on the links
    """,
    "earn a commission": """receive a commission fee provision|earn a provision|procure a provision|earn a percentage charge|~acquire a percentage|~gain a fee|gain a commission|gain a percentage|win a fee|earn a rate|collect a provision|earn a cut charge|get a fee charge|~make a fee|~make a charge|make a provision|earn an charge|procure an installment|acquire an installment|earn a payment|~get a payment|bring in a commission|bring in a fee|earn a little payment|make a little payment|gain a little commission|procure a little commission|acquire a little commission|a small provision|a little provision|commission gain|earn a small charge|get hold of a fee|obtain a commission|~obtain a fee|obtain a provision|become a provision|become a commission|receive a small payment provision|
        procure a fee|procure a commission|acquire a commission|~make a payment|gain a charge|
        become a small provision|acquire a compensation|get a payment for|earn a compensation|
        make a compensation|gain a payment|win a commission|earn a fee payment|procure a charge|
        get a provision|receive a provision|make a commission payment|acquire a payment|
        earn a charge|get hold of a commission|acquire a fee|obtain a payment
    """,
    "sponsored by": """~supported by way of|patronised by|financed from|paid of the|paid through the maker|~underwritten of|promoted of the|upheld monetarily by|supported financially of|~bolstered by|subsidized of|~backed up by our partner|supported in cash by|payed by|was payed|gave us for nothing|given for nothing by|sent to us for nothing|gifted from|presented to us from|donated from the maker|supplied free by means of|
        paid from the|supported monetarily by|was paid of|backed monetarily by|bankrolled by|
        financed of the|paid of the manufacturer|the manufactory|paid for from|subsidised of|
        upheld by our|patronized by|sponsored from|sponsored of
    """,
    "this article": """
        this submit|this contribution|this blog submit|this put up|this publish|
        the present contribution|this piece of composing|this write up|this composition
    """,
    "on your own": "in your own hand|on own hand|on own fist|all alone self|by your lonesome|of your own accord self|~by yourself self|without anyone else|independent from anyone else|all by your own self|off your own bat self|on one's own hand|your own self|by your very own|on your very own|without the help of anyone else|on their lonesome",
    "at home": "in your dwelling|at your abode|~at your residence|~in your residence|inside your home house|at your dwelling|in your own house self|in the own house|at your location|at house|at your home house|at your very own home|in the house at home",
    "enema": "espresso bowel purifications|espresso ~douches|~douche|~douches|espresso purifications|coffee ~douche",
    "drain the boil": "puncture a bubble|pop a bubble|reduce or puncture|lance a bubble|cut a bubble",
    "mole": "birthmark by|~birthmark|skin birthmark",
    "label": "packing slip|pack insert letter|package supplement|package insert letter|beipack|insert sheet letter|notice of the medicine|name on the container|mark on the container|tag on the container|the sticker painstakingly|the packing label slip|packet supplement|leaflet supplement|the etiquette|name directions|mark directions|mark guidelines|bundle guidelines|bundle leaflet|bundle addition|bundle embed|package embed|mark painstakingly|the mark painstakingly|the tag|caution tags|name cautiously|label painstakingly|the bundle|guidelines on the bundle",
}


@lru_cache(maxsize=1)
def garbled_slots() -> Mapping[str, Wrong]:
    """Every wrong or odd phrase, in normal form, with what it means."""
    found: dict[str, Wrong] = {}
    for right, text in _TABLE.items():
        for each in alternatives(text):
            weight = 0.5 if each.startswith("~") else 1.0
            for phrase in spelt_out(each.removeprefix("~")):
                found.setdefault(phrase, Wrong(right, weight))
    return found
