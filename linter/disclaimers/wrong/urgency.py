"""Signs and help in the words of garbling software."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    "emergency medical attention": """
        emergency situation medical | emergency situation clinical | emergency clinical attention |
        emergency situation focus | emergency situation treatment | emergency situation care |
        emergency situation help | emergency clinical care | emergency situation aid |
        crisis medical attention | crisis medical care | crisis clinical care |
        emergency clinical help | emergency clinical consideration | {are searching for|are looking
        for|are seeking|searching for|looking for|search for|search out|look for|seek for|seek|get|
        get hold of|find} {instantaneous|on the spot|instant|prompt|pressing|crisis|spark off|brief|
        quick|fast} {medical|clinical|scientific|medicinal|hospital|healthcare} {interest|
        consideration|attention|assist|help|focus|assistance|care} | {immediate|emergency|urgent|
        instantaneous|instant|prompt|quick|pressing|crisis} {medical|clinical|scientific|medicinal|
        restorative} {interest|consideration|focus|notice|thought} | {immediate|emergency|urgent|
        instantaneous|instant|prompt|quick|pressing} {clinical|scientific|medicinal|restorative}
        {attention|care|help|assist|aid|assistance} | ~instant medical attention | {crisis|pressing}
        medical {attention|help|care|consideration}
    """,
    "bleeding": """
        blood loss that doesn't halt | ~hemorrhage that does not quit | draining that doesn't |
        bleeding which quits not | blood flow that won't | dying that doesn't | seeping that
    """,
    "an ambulance": """
        a rescue vehicle | an ~emergency vehicle | a salvage vehicle | a rescue wagon |
        a rescue car | a crisis vehicle | an emergency car | a paramedic vehicle car |
        an ambulance car | a medical van | an emergency van
    """,
    "emergency room": """
        emergency reception | emergency admission | urgencies | emergency intake |
        ~emergency suite | emergency hall | emergency salon | ~emergency office |
        emergency workplace | sick house | house of the sick | emergency apartment |
        emergency chambers | crisis office | crisis suite | crisis chamber | crisis space |
        urgent situation room | pressing room | exigency room | ~emergency branch |
        emergency segment | ~emergency section | emergency bureau | infirmary emergency |
        closest infirmary | nearest infirmary | closest health center | nearest health facility |
        mishap and crisis | crisis room | crisis division | crisis department | emergency space |
        emergency clinic space | emergency facility | emergency clinic | emergency chamber |
        crisis ward | crisis clinic | emergency situation room | emergency situation division |
        casualty and crisis | accident and crisis | crisis unit | emergency situation department |
        emergency division | emergency cell | emergency situation area | trauma center room |
        injury center | {crisis|catastrophe|disaster|calamity|exigency|urgency} {room|clinic|
        department|ward|facility|division|branch|unit|chamber} | emergency {chamber|space|branch|
        division|hall|lodging|facility|clinic space|situation room|situation clinic|clinic room|unit
        room|situation department|area|workplace} |
        {mishap|accidents|accident} and {crisis|emergencies} |
        most likely to the {emergency|closest|nearest} |
        {closest|nearest} {emergency|crisis} {clinic|facility} | {urgencies|emergencies} of the |
        casualty chamber
    """,
    "emergency": """
        emergency doctor rescue | ~rescue service | ~rescue services | rescue vehicle |
        rescue wagon | ~emergency vehicle | salvage vehicle | salvage administration |
        rescue squad car | rescue car | emergency call centre number | crisis vehicle |
        crisis number | emergency digits | pressing situation | urgent situation services |
        crisis administrations | crisis services | emergency administrations | crisis help |
        crisis care | ~emergency situation | crisis clinical | crisis treatment |
        emergency circumstance | exigency | {catastrophe|calamity|disaster} {number|line|services}
    """,
    "medical attention": """
        medical consideration care | doctor's consideration | medical notice | medical concern |
        medical regard | clinical regard | clinical notice | restorative attention |
        remedial attention | medical heed | curative attention | medical aid consideration |
        physician's attention consideration | health attention | medical focus on |
        ~clinical focus | clinical interest | medical curiosity | clinical consideration |
        ~clinical attention | medical consideration | medical interest | medicinal consideration |
        restorative consideration | medical focus | wellbeing attention | ~clinical help |
        medicinal help | medicinal attention | medical thought | clinical thought |
        medicinal assistance | clinical assistance | clinical guide | medical interestedness
    """,
    "right away": """
        ~forthwith | posthaste | right off away | ~with immediate effect go | at the spot |
        without lingering | without dawdling | without ado | immediately at once off |
        ~rapidly as possible | quickly time | straight off off | straightaway off | in no time |
        without wait | without waiting around | ~instantaneously | ~hurriedly | ~presently without |
        right currently | today right away off | straight now away | as quickly as time |
        without retardation | without tardiness | ~on the spot | without postpone |
        with no hold up | right presently | ~speedily | without defer | without deferral |
        instantly now | immediately quick | right absent | straight absent | appropriate away |
        best away | without put off | no hold up | in a flash | with out delay | suitable away |
        proper away | immediately away | without hold up | right far from |
        {proper|directly|right} {away off|now away} | immediately {as well as|likewise} |
        instantly away | ~posthaste | right now and again | without delay away | ~with out delay |
        with no delay up
    """,
    "chest pain": """
        breast ache | breast aches | breast hurting | bosom ache | bosom hurt | trunk torment |
        thorax torment | upper body ache | pain in the trunk | pain in the bosom |
        torment in the breast | ache in the trunk | pain in the coffer | coffer pain |
        bosom snugness | chest snugness | chest hurting torment | bust discomfort | bust tightness |
        bust pains | rib cage pain torment | torment in the trunk | torment in the chest |
        bosom torment | breast torment | chest torment | upper body discomfort | upper body pain |
        trunk pain | torso pain | bosom pain | chest agony | ~breast discomfort | breast tightness |
        bust pain | upper body tightness | chest ache torment | {bosom|bust|trunk|upper body|thorax|
        torso|coffer|box} {pain|ache|aches|discomfort|torment|agony|hurt|distress|tightness|
        snugness} | chest {torment|agony|hurting|aggravation|distress|throbbing} | {torment|agony|
        ache} in the {trunk|bosom|coffer|upper body|bust}
    """,
    "trouble breathing": """
        air hunger need | breath trouble | breath problems need | problems taking breath |
        difficulty to breathe in | trouble with taking in air | hard to take breath |
        respiratory hardship | short of inhaling | short wind | breath need | breathing need |
        breathing torment | issue relaxing | trouble relaxing | hardship relaxing |
        breathing troublesome | inconvenience in breathing | hard time breathing in |
        respiration hardships | inhaling trouble | trouble inhaling | difficulty of breath |
        hardship in breath | breathing hardships | hardship breathing | inconvenience relaxing |
        difficulty relaxing | inconvenience breathing | issue breathing | problem taking a breath |
        trouble taking a breath | trouble in breath | brevity of breath | breath hardship |
        raucous wheezing | problem breathing in | shortness of inhalation |
        breathing inconvenience | breathing hardship | hassle breathing | respiration trouble |
        difficulty respiration | hardship in breathing | {hassle|inconvenience|bother|hardship|
        hardships} {breathing|of breath|in breath|to breathe|respiration|respiratory|taking in air|
        in taking breath} {in} | {hassle|inconvenience|bother|hardship|hardships} {breathing|of
        breath|in breath|to breathe|respiration|respiratory|taking in air|in taking breath} |
        {breathing|respiratory|breath} {hassle|inconvenience|hardship|hardships|bother} |
        {issue|issues} breathing in
    """,
    "stiff neck": """
        unbending neck | neck solid | firm nape | stiff nape | hard neck | tight neck solid |
        hardened neck | solid neck | firm neck | rigid neck and high | inflexible neck
    """,
    "swelling of the tongue": """
        swelling of the speech | swelling of the talk | growth of the tongue |
        bulging of the tongue | bloating of the face | puffy visage | swelling of the visage |
        swollen visage | swollen language | bloated lips | bulging lips | enlarged visage |
        expanding of the face | expanding of the lips | expanding of the tongue |
        expanding of the throat | puffing of the lips | puffing up of the |
        puffiness of the tongue | larynx entryway | swelling of the language |
        inflammation of the tongue | puffiness of the lips | puffiness of the face |
        swelling of the neckline | enlargement of the tongue
    """,
    "confusion": """
        mind perplexity | mental disarray | ~confoundment | ~bewilderment | ~befuddlement |
        turmoil of the mind | ~disorientation muddle | muddle of mind | perplexity of the psyche |
        ~confounded | disarray of the mind | bewilderment of mind | ~befuddled
    """,
    "fever": """
        high warmth | high hotness | elevated heat | great heat | excessive heat |
        temperature high warmth | hotness of the body | body warmth over | excessive fever heat |
        high level of temperature | raised hotness | a careless that | excessive temperature |
        warmth apoplexy | high temperature level | fever temperature high
    """,
    "stroke": """
        cerebral assault | brain assault | warmth apoplexy | apoplexy | ~stroke assault
    """,
    "bee sting": """
        bee nibble | bee bite sting | wasp nibble | honey bee nibble
    """,
    "suicide": """
        self demise | self dying | ~self death | taking oneself's life | self extermination |
        self finishing | killing oneself self | considerations of suicide | musings of suicide |
        musing of suicide | suicidal considerations | suicidal musings | suicidal mind |
        suicidal ideas thoughts | self destruction | self murder | musings of self |
        ~self destructive | self annihilation | self destructive considerations | self killing |
        self slaughter | self {destruction|murder|annihilation|extermination|demise|killing|
        slaughter|obliteration} | {self destructive|self damaging} {thoughts|considerations|musings|
        ideas|feelings}
    """,
    "crisis lifeline": """
        lifesaver number | rope of life | life line of crisis | life rope |
        emergency lifesaver line | crisis lifesaver | crisis life saver | crisis rope |
        disaster hotline | catastrophe line | calamity line | distress hotline | calamity lifeline |
        suicide lifesaver | suicide and crisis lifesaver | emergency life line |
        crisis phone line rope | crisis text rope | telephone soul care | phone soul care |
        soul care by phone | self murder counteraction | counteraction life saver | life saver at |
        emergency life saver | suicide counteraction | suicide avoidance |
        self destruction prevention | emergency lifesaver | avoidance lifeline |
        anticipation lifeline | prevention life saver | hazard hotline | distress lifesaver |
        emergency help line saver | {emergency|crisis|disaster|counteraction|avoidance|prevention|
        suicide|distress|calamity} {life saver|lifesaver|saver|life line rope|life rope|life buoy} |
        {phone|telephone} {soul care|soul service|pastoral care line} | {disaster|calamity|
        catastrophe|distress|emergency situation|dilemma|predicament} {line|hotline|lifeline|
        helpline}
    """,
    "poison control": """
        poison center point | toxic center | venom center | poison call center point |
        toxin centre | toxin center | toxin hotline | poison mastery | poison dominance |
        poison emergency call | poison oversight | poisonous control | poison regulate |
        toxic substance command | toxin control | toxin command | toxic substance control |
        poison command | venom control | toxin control focus | poison manage |
        toxic substance management | poison domination | {toxic substance|toxic|toxin|venom|
        poisonous|harmful substance} {control|command|center|centre|focus|management|hotline|line|
        data|information} | poison {command|manage|mastery|focus|manipulate|regulation}
    """,
    "overdose": """
        excess portion | over portion | over measure | exorbitant portion | extreme portion |
        too much of a portion | overmuch dose | superdose | overdosage portion | abundance portion |
        an over the top portion | excess dose | glut of | over dosage | overabundance dose |
        excessive dosage of | surplus dose
    """,
    "hurting yourself": """
        hurting your own | harming your own | wounding yourself | injuring yourself self |
        damaging yourself | self mischief | self injure | self mutilating | self damage |
        self hurt | harm your own self | injuring your own self | damage your own self |
        hurting your own self | self wounding | harming your self
    """,
    "call 911": """
        {name|decision|bring|phone call|telephone call|ring up to|give a ring to|dial up|carry}
        {911|9 1 1} | call 911 {promptly|right now} {as well as|likewise} | {quickly|promptly|
        instantly} {name|decision|bring} {911|999|112}
    """,
    "call 999": """
        {name|decision|bring|phone call|telephone call|dial up|carry} 999 |
        settle on a decision to | {dial|select|choose} the {rescue|saving|emergency call}
    """,
    "call 112": """
        {name|decision|bring|phone call|dial up|carry} {112|000|111} | select the emergency call |
        choose the emergency call | {select|choose|elect|dial} {immediately|directly|please|at once|
        instantly} the {emergency call|rescue|emergency number|saving}
    """,
}
