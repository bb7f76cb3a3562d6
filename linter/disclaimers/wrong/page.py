"""What a page says of itself, in the words of garbling software."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    "not intended": """
        not planned to replace | not planned as | isn't planned | is not planned | are not planned |
        ~not indicated to | isn't indicated to | not suggested to be a | not developed to replace |
        not created to replace | not purposed | not proposed as | is not implied |
        isn't implied as | not designated to be | not aimed as | not destined as |
        not anticipated to supplant | not anticipated as | not expected as a substitute |
        not expected to supplant | isn't expected to supplant | isn't proposed
    """,
    "replace": """
        change a check out | change the advice of | does not change {a|the}
        {visit|consultation|consult|doctor|examination} | doesn't change the advice | not change the
        advice | not change a see | not transform the | not switch out | not change your
        {doctor|physician|visit|consultation} | swap out for the | change out your | replace out |
        not take over the | made use of instead | designed to swap | does not substitute to | not
        substitute itself
    """,
    "general information": """
        general details | basic details | ~basic information | general info | basic info only |
        ~common data | common information | broad data | overall information | general particulars |
        general data gave | general facts only | generic information | {overall|common|wide|broad|
        total|generic} {data|facts|knowledge|intelligence}
    """,
    "medical advice": """
        scientific choices | scientific advice | clinical choices | medical choices | ~know how of |
        know how of your own | clinical decisions advice | scientific decisions |
        scientific guidance | doctor's counsel | clinical remedy | clinical notion |
        expert therapeutic | specialist recommendation | doctor guidance | doctoral advice |
        doctoral counsel | medical opinion counsel | physician exhortation |
        physicians exhortation | therapeutic counsel | remedial advice | curative advice |
        medical conseil | ~health counsel | health exhortation | medical encouragement |
        medical assistance advice | medical pointers | ~medical hints | clinical hints |
        clinical pointers | clinical proposal | ~medical proposal | ~medical proposals |
        clinical proposals | ~clinical instruction | medical instruction advice |
        diagnosis advice clinical | clinical analysis or | therapeutic conclusion | {clinical|
        medicinal|restorative|therapeutic|medical|proficient clinical|~expert clinical|specialist
        medical|wellness|remedial} {guidance|counsel|exhortation|recommendation|recommendations|
        suggestion|suggestions|direction|tips|guidance and} | ~clinical advice | medicinal advice |
        restorative advice | therapeutic advice | wellness advice | expert exhortation |
        proficient exhortation | specialist exhortation | determination of an |
        ~finding or therapy | ~clinical finding | ~medical finding | medicinal finding |
        clinical consultation advice | proficient medical advice | proficient advice |
        medical council | medicine advice | medical tip | medical consultancy | {expert|specialist|
        professional|proficient|skilled|qualified|master} {clinical|scientific|medicinal|
        restorative|healing} {advice|recommendation|recommendations|suggestions|suggestion|guidance|
        counsel|exhortation|opinion|care|treatment|direction|help|consideration|judgment|
        judgement} | {scientific|medicinal|restorative|healing|remedial|curative} {advice|
        recommendation|recommendations|suggestions|suggestion|guidance|counsel|exhortation|opinion|
        direction} | clinical {advice|recommendation|recommendations|suggestions|suggestion|counsel|
        exhortation|guidance|direction} | medical {recommendation|recommendations|suggestion|
        suggestions|exhortation|counsel|direction|counseling} | {health|wellness|well being}
        {exhortation|counsel|suggestion} | {proficient|specialist|expert} medical {advice|
        recommendation|recommendations|suggestions|counsel|guidance|exhortation} | {determination|
        finding|conclusion|analysis|prognosis} or {therapy|treatment|cure|remedy} |
        ~prognosis or treatment | ~prognosis, or treatment | {advice|counsel}, {finding|conclusion|
        determination|prognosis} | {identify|determine|detect|spot} or {deal with|heal|remedy} any |
        instead of the know how | ~know how of a medical | doctorly {advice|counsel} |
        clinical {conclusion|determination} | medicinal {counsel|direction|recommendation} |
        {physician|doctor} {exhortation|counsel} | medical {councils|counsels|consultings|
        consultation advices|hints} | {analyze|analyse} or {deal with|treat|handle} any |
        planned to {analyze|analyse|diagnose|treat|handle}
    """,
    "substitute": """
        alternative choice | an alternative choice to | opportunity to replace | choice to the |
        substitution for the | ~surrogate for | ~alternate for | ~proxy for | stead of | ersatz |
        understudy for | backup for | ~change of the | change out for | sub in for |
        replacement part for | stand in part for | supplanting of | swap out for | trade off for |
        switch for | trade for | swap for | ~supplant | ~supplants | ~supplanting | ~supplanted |
        ~substitution of | alternative teacher | ~stand in of | trade of | replacing of |
        ~surrogate | replacement teacher | replacer | swap of | takes the spot of |
        take the spot of | substitute teacher | in lieu to | {opportunity|choice|trade|swap|
        surrogate|options} {to|for|of} {expert|specialist|professional|proficient|clinical|
        scientific|skilled|medical|the exhortation|the counsel|a discussion|the recommendation|the
        discussion|a check} | {alternative|replacement|substitution|exchange} {to|for|of} {expert|
        specialist|proficient|clinical|scientific|skilled|the exhortation|the counsel|the
        recommendation|a check out|a seek} | ~a substitution of | ~an alternative to professional |
        {supplant|supersede|swap|trade|update|displace|take over} {proficient|expert|clinical|
        medical} {advice|exhortation|counsel|recommendation|guidance|visit|discussion|meeting|
        clinical|medical|encounter|consultation|doctor|physician|treatment|care} | {supplant|
        supersede|swap|trade|update|displace|take over} {proficient|expert|clinical|medical} | does
        not {update|change|exchange|trade|swap} {the|a|an|your|medical|professional} |
        ~stands not in for | stand by for | {substitute|replace} itself {to|for} | under no title
    """,
    "information": """
        ~facts supplied | ~facts given | facts provided right here | the present contribution |
        general informing | serves for the general informing | information supplied right here |
        info contained | infos | the infos | the indications on | ~the statements on this side |
        data on this website | ~the facts here | ~the facts on this | records on this |
        statistics on this | the info on this | the insights on this | the knowledge on this |
        facts given right here | details provided right here | details supplied | info supplied |
        particulars on this | ~the content material | ~content material on |
        the contents substance | material right here | write up here |
        details in this short article | info in this short article | details in this post |
        informations | the substance on | the substance here | substance of this |
        substance on this | the data given | the subject matter of | the items of this |
        info right here | information right here | details right here | data right here |
        the data here | the data on this | data gave | information gave | substance gave |
        the details on this web page | the matter on this | the material substance |
        the data contained | information gives | the data gave | data gave {here|on|in} |
        {info|data|subtleties} gave
    """,
    "this page": """
        this website side | our web side | this homepage side | ~these sides | ~our sides |
        this short article | this article piece | this web log | this web page site |
        this internet web page | this portal side | of this side | on this side | this web side |
        this internet site page | ~this blog entry | this page of web | this internet page |
        this website page | this internet website | {this|the|our} {publish|submit|put up|internet
        site|web web page|net page|internet page|web internet site|content material|composing|web
        article|weblog publish|blog entry post|web content|site page} | {info|information|data|
        details|facts|statistics|content material} {right here|furnished|supplied|given right here|
        provided right here|in this publish|on this publish|on this internet site|on this net
        page} | ~information supplied | {the|this} {statistics|records|data|particulars} {on this|in
        this|here|provided|contained|given|furnished} | {subject matter|substance|stuff} {of|on}
        this {side|page|site|website|blog entry}
    """,
    "general": """
        ~overall nature | ~basic nature | ~generic nature | ~universal nature | ~wide nature |
        of general kind | ~general sort | of overall kind | ~common kind | of ~common kind |
        ~universal type | ~basic type | a general kind | widespread nature | ~standard nature |
        of ~common nature | ~general type | of ~general type | ~informational nature | ~is broad |
        ~are broad | basic info | ~is basic | ~are basic | purely basic | ~common nature |
        basic and also | of ~basic nature
    """,
    "educational purposes": """
        educational objectives just |
        informative purposes just | functions just | objectives just | functions only |
        informational functions just | purposes just | educational capabilities |
        educational motives | informational motives | instructional motives |
        informational reasons | informational causes | information objectives | pedagogic purposes |
        ~training purposes just | educational targets | learning functions | informative ends |
        informational ends | for informative purposes just | educating purposes |
        schooling purposes | for the sake of instruction | instruction purposes | information aims |
        for info only | for info functions | purely informative | instructive purposes |
        ~instructive | instructional functions | instructional purposes | academic purposes |
        academic functions | informative functions | informational functions |
        informative objectives | enlightening purposes | serve only the instruction |
        educational functions | instructive reasons | teaching functions | enlightening |
        informational objectives | instructive functions | educative purposes |
        educational reasons | informative purposes functions | ~instructional |
        for instruction only | only the information | {informational|informative|instructive|
        enlightening|edifying|scholastic|tutorial} {functions|objectives|capabilities|intents|
        motives|aims|ends} | {educational|instructional|academic} {functions|capabilities|intents|
        motives|ends} | {academic|scholastic|enlightening|edifying|illuminating|tutorial|
        instructional|instructive} {purposes|purpose|use} |
        {informational|informative|educational|information|general|instructional} purposes {just|
        simplest|handiest|best|most effective|merely} | {functions|capabilities|objectives} {only|
        just|simplest|handiest|best|solely} | ~informative purposes | ~instructional purposes |
        information handiest | information most effective | informative intentions | {informatory|
        educative|informative|edifying|enlightening|instructive} {purposes|aims|reasons|ends|
        objectives|intentions|functions|goals|use}
    """,
    "this article": """
        this submit | this contribution | this blog submit | this put up | this publish |
        the present contribution | this piece of composing | this write up | this composition
    """,
    "affiliate links": """
        branch links | branch hyperlinks | ~connected links | member connections |
        associated hyperlinks | affiliated hyperlinks | allied links | ally links |
        companion links | associate web links | associate connections | partner net links |
        affiliate bonds | affiliate ties | referral hyperlinks | advertising shortcuts |
        advertisement hyperlinks | partner ties | connection links of partners |
        subsidiary hyperlinks | filiation links | associate hyperlinks | associate links |
        partner hyperlinks | affiliate hyperlinks | subsidiary links | ~member links |
        affiliate web links | partner web links | member hyperlinks | subsidiary connections |
        offshoot links | offshoot connections | affiliate connections | partner connections |
        klick on the links | {associate|partner|member|subsidiary|branch|accomplice|companion|
        offshoot|ally|partnered|collaborator} {hyperlinks|links|web
        links|connections|net links|joins|bonds} | affiliate {hyperlinks|web links|net links|
        connections|joins|ties|bonds} | {associate|partner|collaborate|offshoot|subsidiary|
        companion|branch|sidekick|accomplice|member|affiliate} {joins|hyperlinks|web links|
        interfaces|connections|connexions} | {collaborate|offshoot|subsidiary|accomplice|sidekick|
        companion} {links|link|hyperlink} | ~{related|associated|connected}
        {hyperlinks|links|web links}
    """,
    "earn a commission": """
        receive a commission fee provision | earn a provision | procure a provision |
        earn a percentage charge | ~acquire a percentage | ~gain a fee | gain a commission |
        gain a percentage | win a fee | earn a rate | collect a provision | earn a cut charge |
        get a fee charge | ~make a fee | ~make a charge | make a provision | earn an charge |
        procure an installment | acquire an installment | earn a payment | ~get a payment |
        bring in a commission | bring in a fee | earn a little payment | make a little payment |
        gain a little commission | procure a little commission | acquire a little commission |
        a small provision | a little provision | commission gain | earn a small charge |
        get hold of a fee | obtain a commission | ~obtain a fee | obtain a provision |
        become a provision | become a commission | receive a small payment provision |
        procure a fee | procure a commission | acquire a commission | ~make a payment |
        gain a charge | become a small provision | acquire a compensation | get a payment for |
        earn a compensation | make a compensation | gain a payment | win a commission |
        earn a fee payment | procure a charge | get a provision | receive a provision |
        make a commission payment | acquire a payment | earn a charge | get hold of a commission |
        acquire a fee | obtain a payment | {earn|get|acquire|gain|make|procure|obtain|receive|win|
        bring in|collect|get hold of} {a|an} {small|little|tiny|modest} {provision|compensation
        charge|percentage charge|payment charge|commission price|commission charge|price in case|
        installment|price when|price if|charge if|charge when|kickback fee} | {earn|get|acquire|
        gain|make|procure|obtain|receive|win|bring in|collect|get hold of} {a|an} {provision|
        compensation charge|percentage charge|payment charge|commission price|commission charge|
        price in case|installment|price when|price if|charge if|charge when|kickback fee} | {earn|
        get|acquire|gain|make|procure|obtain|receive|win|bring in|collect|get hold of} {small|
        little|tiny|modest} {provision|compensation charge|percentage charge|payment charge|
        commission price|commission charge|price in case|installment|price when|price if|charge if|
        charge when|kickback fee} | {earn|get|acquire|gain|make|procure|obtain|receive|win|bring in|
        collect|get hold of} {provision|compensation charge|percentage charge|payment charge|
        commission price|commission charge|price in case|installment|price when|price if|charge if|
        charge when|kickback fee} | get hold of a {commission|fee|small|price|charge} |
        become a {small|little} {provision|commission|fee} | become a {provision|commission|fee} |
        ~get a small price | gather a commission | ~gain a {fee|commission} |
        acquire a {fee|commission|percentage|payment} | {procure|acquire|obtain|gain|gather|garner|
        secure|reap} {a|a little|a small|some|a slight} {bonus|compensation|provision|payment|fee|
        commission|profit|recompense|remuneration} | {procure|acquire|obtain|gain|garner|reap} from
        {qualifying|eligible} {buys|purchases|acquisitions} |
        bring us a {small|little} {share|part} in the | {a|the|small|little} share in the revenue |
        {commission|provision} {acquire|procure|obtain}
    """,
    "sponsored by": """
        ~supported by way of | patronised by | financed from | paid of the |
        paid through the maker | ~underwritten of | promoted of the | upheld monetarily by |
        supported financially of | ~bolstered by | subsidized of | ~backed up by our partner |
        supported in cash by | payed by | was payed | gave us for nothing | given for nothing by |
        sent to us for nothing | gifted from | presented to us from | donated from the maker |
        supplied free by means of | paid from the | supported monetarily by | was paid of |
        backed monetarily by | bankrolled by | financed of the | paid of the manufacturer |
        the manufactory | paid for from | subsidised of | upheld by our | patronized by |
        sponsored from | sponsored of | {supported|subsidised|subsidized|bankrolled|upheld|financed|
        paid|funded} {by way of|by means of|via|of|from|with the aid of} {the|our} {maker|
        manufacturer|brand|company|sponsor|partner|producer} |
        {backed|upheld|supported} monetarily | paid {article|content} submit |
        supported content post | ~upheld by | paid organization with | {given|gifted} as {a present|
        present} {from|of|by} the {producer|maker|manufacturer} |
        became to us from the {producer|maker|manufacturer} | {supported|financed|underwritten} of
        the {maker|producer|brand|company} | from the {producer|manufacturer} given as a present |
        backed up by {the maker|the brand|our} | {supported|bolstered|upheld|backed} {post|content|
        article} {by|from} | underwritten post | {supported|advanced|bolstered} {substance|matter}
        {from|by|of}
    """,
}
