"""Who is asked, or spoken of, in the words of garbling software."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    "doctor": """
        house physician | doctor of the house | bedside doctor | head doctor of | treating medic |
        treating doctor's man | women's doctor | woman doctor | womens doctor | medical individual |
        medical person | medical specialist man | ~physician trained | remedial specialist |
        doctor trained professional | md specialist | physician proficient | healing specialist |
        doctor of medicine man | specialist doctor of house | medical pro | medical adviser |
        restorative professional | medical consultant man | medicinal master | medicine master |
        well being specialist | ~growth specialist | coronary heart specialist | heart pro |
        ~lung master | ~bone master | kidney specialist proficient | renal master | sugar doctor |
        gland specialist | skin master | eye master | rest specialist |
        psychological wellness proficient | brain health proficient | mind specialist |
        soul doctor | emotional wellness proficient | medical man | medicine man |
        medicinal expert | medicinal professional | medico | clinical doctor | prescribing medic |
        ~medic | ~healer | medicine doctor | ~clinical specialist | ~doc | medicinal specialist |
        ~medical expert | household specialist | ~family specialist | family medic | house doctor |
        skin health practitioner | ~skin health specialist | nerve specialist | nerve doctor |
        neurology master | tumour physician | tumor physician | growth physician |
        ~cancer physician | malignancy specialist | ~clinical expert | ~clinical professional |
        ~clinical professionals | ~clinical experts | wellness practitioner |
        ~medical practitioner specialist | restorative expert | restorative specialist |
        healthcare expert specialist | ~urology specialist | your medic | bone specialist doctor |
        sugar specialist | ~heart master | wellness specialist | physician assistant doctor |
        overall professional | ~general expert | {clinical|medicinal|restorative|remedial|
        therapeutic|curative|scientific} {doctor|physician|practitioner|proficient|individual|man|
        person|pro|master|guide} | {medicinal|restorative|remedial|therapeutic|curative|scientific}
        {expert|specialist|professional|consultant} | {essential|primary|principal|main}
        {consideration|attention|thought} {doctor|physician|specialist|supplier|provider|expert} |
        {heart|lung|bone|nerve|skin|eye|growth|tumour|tumor|kidney|sugar|belly|brain|joint|ear}
        {master|medic|man|pro|proficient} | medical {individual|man|person|pro|master|adviser|
        attendant|proficient|educated person} | skilled medical man | ~medical doctors |
        doctor of medicine specialist | {family|household|house|home} {medic|healer|specialist
        doctor} | your leech | physician expert | doctor expert | health practitioner expert |
        own medical doctor or scientific | medical health practitioner | your health physician |
        {medic|medics} who {recommended|prescribed|endorsed} | counsel of the medic | ~the medic |
        overall practitioner | {general|whole} practician | ~woman doctor | house medicine man |
        {nerve|enamel|tooth|bone|chomper|skin|woman|kid|heart|house} {physician|medic|master|
        healer} | {nerve|enamel|tooth|nourishment|sustenance|malady|sickness|youngster|wellbeing|
        wellness} {specialist|expert|physician|medic|master|healer|proficient|authority|
        professional} | {handling|treating} {physician|medic} {alone|only} |
        handling {physician|doctor|medic} | {woman|lady} doctor | medicine {woman|lady} | midwoman |
        {general|primary care} proficient | {certified|licensed|qualified|authorised|authorized}
        {cosmetic medic|medic|healer} | {general|primary care|care} proficient |
        ~household physician | ~family medical professional | {look|seek|search|visit} up {a|your|
        the} {doctor|physician|gp|specialist} | doctor pulled | doctor be {pulled|drawn|taken} |
        embarrassed doctor
    """,
    "health care provider": """
        health company | certified health company | ~healthcare company | ~health ~care company |
        ~health service company | healthcare carrier | health care carrier | health carrier |
        ~treatment company | ~care company | ~medical company | ~wellness company | health and
        wellness {specialist|expert|professional|provider|company|carrier|supplier|practitioner} |
        wellness and health {specialist|expert|professional|provider} | health and health care |
        wellness carrier | clinical supplier | medical carrier | medical service provider company |
        healthcare purveyor | caregiver provider | well being care provider |
        wellness care supplier | health care furnisher | health care dealer | health care vendor |
        medical provider supplier | fitness care provider | fitness professional of health |
        health supplier | ~health worker proficient | medical care provider proficient |
        healthcare proficient | health care proficient | health care pro | healthcare pro |
        health pro | care proficient | care master | care purveyor | medical purveyor |
        professional of health | professional of the health | professionals of health |
        specialists of health | {wellbeing|wellness|well being|health|healthcare|medical services|
        human services|social insurance|clinical|medical care|health services} {proficient|supplier|
        suppliers|attendant|furnisher|purveyor} | {wellbeing|wellness|well being|human services|
        medical services|social insurance|clinical} {provider|professional|expert|specialist|
        practitioner|worker|group} | care supplier | medical services proficient |
        medical care supplier | medicinal services supplier | medicinal services provider |
        human services supplier | ~treatment group | ~medical crew | healthcare supplier |
        wellness trained | qualified wellness | ~authorized doctor | ~health expert |
        health master | care individual | {wellness|well being|wellbeing|fitness|healthiness|health
        and fitness|health and wellness|health and wellbeing} {doctor|physician|provider|expert|
        specialist|professional|supplier|carrier|company|consultant|proficient|attendant|pro|worker|
        service provider|care provider|care company|care expert|care professional|care specialist|
        care supplier} | {health|health care|healthcare|medical care|medical services|human
        services|medicinal services|social insurance|medicinal care|clinical care|restorative care}
        {supplier|carrier|purveyor|furnisher|dealer|vendor|issuer|proficient|attendant|service
        supplier|dispenser|contractor|giver} | {medical services|human services|medicinal services|
        social insurance|medicinal care|clinical care|restorative care} {provider|expert|
        professional|specialist|practitioner|worker|team|group} | health proficient | {qualified|
        certified|licensed|authorized|accredited|guaranteed} {proficient|supplier} |
        wellness trained professional | fitness care | a health issuer |
        fitness professional doctor | your wellness group | cure provider | treatment supplier
    """,
    "pharmacist": """
        pharmacian | ~chemist's man | apothecary's | pharmacy specialist | pharmacy proficient |
        drug dispenser | dispenser of drugs | drug merchant | drug dealer | medicine merchant |
        medicine dealer | pharmacologist seller | drugstore individual | drug shop expert |
        pharmacy attendant | medication dispenser | drug specialist | drug specialist store |
        drug store expert | drug store specialist | ~drug expert | drugstore specialist |
        medication specialist | prescription specialist | medicine specialist | ~apothecary |
        ~apothecary shop | pill specialist | drug man | medicine shop assistant | drug master |
        ~druggist | medicament specialist | ~medication expert | drug pro | drug professional |
        medication professional | pharmaceutical specialist | prescription expert |
        chemistry specialist | {drug|medication|medicine|prescription|pill|pharmaceutical|drug
        store|drugstore|drugs|chemist|chemical|medicament} {specialist|expert|professional|pro|
        master|man|person|individual|merchant|dealer|seller|dispenser|attendant|proficient|
        consultant|adviser|trader|vendor} | pharmacy {specialist|proficient|man|individual|merchant|
        seller|attendant|master|person} | {your|a|or|the|and} {pharmacologist|pharmacian|
        pharmaceutist|pharmacien} | ~pharmacologist | drug counter clerk | dispensary man |
        drug keeper | medicine keeper | keeper of drugs | pharmacy keeper | drug handler |
        {of|with|to} your apothecary | man of the chemist shop | {people|lady|clerk|attendant} of
        the {chemist|drug} {shop|store} | {remedy|physic|potion|medicament|drug|pill|tablet}
        {merchant|monger|vendor|seller|keeper|maker|dispenser|trader|handler} | physic shop man |
        apothecary shop man
    """,
    "nurse": """
        ~nursemaid | nanny | nurture attendant | sick nurse | sister of care | caretaker of health |
        medical nurturer | healthcare attendant | nursing assistant specialist |
        nursing proficient | ~ward attendant | medical attendant | nursing helper |
        attendant nurse | growth ~nurture | ~nurture | medical caretaker | clinic attendant |
        ~nursing attendant | nursing caretaker | medical orderly | nursing staff member |
        medical guardian | medical {attendant|caretaker|nurturer|helper|minder} |
        {a|your|the|or} nurture | nurture | nursing {proficient|helper|individual|attendant} |
        {issues|problems|health problems} nurture | ~medical caretaker | ~caregiver nurse |
        practice nurture | diabetic issues nurture | nursing {attendant|helper|aide person} |
        nurse {attendant|helper|person|man}
    """,
    "midwife": """
        ~accoucheuse | ~childbirth assistant | birthing helper | ~birth helper |
        ~obstetric attendant | labor attendant | childbirth specialist | ~delivery attendant |
        birthing assistant | maternity specialist | delivery nurse | ~birth attendant |
        birthing specialist | maternity attendant | maternity expert | birth partner specialist |
        birthing attendant | birth specialist | maternity care specialist | midwoman | mid woman |
        birth {woman|lady|attendant|master} | baby catcher | delivery lady
    """,
    "pediatrician": """
        pediatrist | kids' medic | doctor of the kids | child medic | children's medic |
        kids medical expert | little one's doctor | baby medic | youngster medic |
        kid health proficient | kid specialist | kids specialist | child doctor |
        children physician | kids physician | kid doctor | youngster's doctor | tot's child doctor |
        children doctor | child physician | youngsters specialist | kid's physician |
        child specialist doctor | ~children specialist | ~infant specialist | ~baby specialist |
        youngster specialist | paediatric expert | kid physician | tot's doctor |
        child health expert doctor | {kid's|kids|child|children|children's|youngster's|youngster|
        toddler's|tot's|infant|infant's|little one's|baby} {specialist doctor|medical professional|
        physician expert|medic|expert|master|medical man|health practitioner|clinical doctor} |
        {kid|youngster|infant} specialist | {kid's|kids|youngster's} {physician|doctor} |
        ~your kid's physician | kid expert | child expert doctor | pediatric physician expert |
        doctor of your kid
    """,
    "dietitian": """
        nutrition specialist pro | feeding expert | nourishment proficient | nutrition proficient |
        food master | food regimen expert | diet proficient | diet counselor master |
        eating specialist | dietary master | diet assistant | diet coach specialist |
        nourishment adviser | diet master | food regimen master | diet specialist | dietary expert |
        ~nutritionalist | ~diet expert | eating regimen expert | eating routine specialist |
        food specialist | diet trained professional | nourishment expert | nourishment specialist |
        diet adviser | nutrition master | eating regimen specialist |
        weight loss program specialist | ~dietary specialist | nutrition trained | {nourishment|
        nutrition|nutritional|dietary|diet|food|feeding|eating regimen|eating routine|sustenance|
        alimentation} {proficient|master|specialist|adviser|man|pro|guide} |
        nourishment {expert|professional|consultant} | nutritionalist | diet expert person |
        ~nutrition expert
    """,
    "dentist": """
        tooth specialist | dental practitioner doctor | teeth doctor | dental expert | tooth doctor
    """,
    "doctor who prescribed": """
        individual who recommends | person who recommends you | recommending doctor |
        endorsing doctor | recommending physician | ~prescribing specialist | endorsing specialist |
        individual who ~endorsed | {doctor|physician|medic|expert|specialist|individual|person} who
        {endorsed|recommended|suggested|ordered|commended} {them|it|you|your|the}
    """,
    "pregnant": """
        embarrassed or | in state of pregnancy | in the pregnancy and quieting | quieting time |
        quieting period | quieting mothers | still time | stilling mothers | ~suckling |
        suckling mothers | in hope of a child | awaiting a baby | awaiting a child |
        anticipating a child | anticipating a baby | expecting a youngster | imagining a baby |
        get imagine | have a baby in belly | in pregnancy state | lactancy | nursing time of baby |
        breast feeding woman quiet | chest feeding moms | bosom feed | bosom taking care of |
        breast nursing feeding | conceiving a kid | with a bun | in a family manner | with kid |
        with kid or | kid on the way | with a kid on the way | ~anticipating | anticipating moms |
        in the family way | ~expectant | with ~youngster | with child or bosom |
        expecting mothers to be moms | gravid | up the duff | bosom nursing | bosom feeding |
        bust feeding | bosom took care of | endeavouring for an infant | endeavoring for an infant |
        nursing at bosom | breast nourishing | attempting to develop | attempting to imagine |
        trying to imagine | bosom nourishing | breast taking care of | imagine a baby |
        breastfeed nourishing | chest feeding of milk | enceinte | {anticipating|looking ahead to|
        awaiting|expecting of|waiting for|looking forward to} a {baby|child|toddler|infant|kid|
        newborn} | {bosom|bust|breasts|boob} {encouraging|feeding|taking care|fed|nourishing|
        nursing|feed|took care of|sustaining} | {with|in} {youngster|kid} | in the family manner |
        in the family way or | hoping to imagine |
        attempting to {imagine|consider|develop|conceive} | seeking to {conceive|get pregnant} |
        {looking|trying} to imagine | making plans to conceive | planning to imagine |
        ~lactating or expecting | ~nursing a child or | ~pregnant or lactating ladies |
        child under the heart | breast gives | gives breast | gives the breast |
        {hopeful|embarrassed} {mothers|women|ladies|mums} | in other circumstances | {who|that}
        {gives suck|give suck|give the breast|gives the breast} | {period|time} of lactation |
        become expecting | in the still time | pregnants | nursing ones | pregnant ones
    """,
    "child": """
        youths below | small fry | little ones under | wee one | young one | offspring below |
        ~infantile | kids little | babe below | tots under | minors under the age kid | ~kid on |
        tot | ~tots | ~youngster | ~youngsters | ~tyke | tykes | toddler kid | bairn | ~minor kid |
        {youngsters|youths|kids|little ones|tots} {beneath|under the age} | ~your {youngster|tot} |
        ~your little one's | toddler baby
    """,
}
