"""Who is spoken of and who may be asked."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    # Who may be asked. A specialist counts: the referral reaches a professional.
    "clinician": """
        physical therapists | physiotherapists | your practice | your surgery | surgical team |
        health practitioner | health practitioners | community nurse | school nurse |
        diabetes nurse | practice nurse | breast care nurse | urology nurse | stoma nurse |
        nurse practitioner | district nurse | health clinic | antenatal clinic | maternity unit |
        allergy clinic | pain clinic | hospital team | specialist team | own team | clinical team |
        medical practitioner | optician | opticians | chiropodist | speech therapist |
        occupational therapist | osteopath | anesthetist | anaesthetist | anesthesiologist |
        haematologist | hematologist | gastroenterologist | nephrologist | pulmonologist | obgyn |
        veterinary | geriatrician | internist | someone medically trained | trained person |
        doctor | doctors | doctor's | doctors' | physician | physicians | physician's | pharmacist |
        pharmacists | pharmacist's | nurse | nurses | nurse's | gp | gps | general practitioner |
        family doctor | {health care|healthcare|health|medical} {provider|professional|worker|
        practitioner|team} | {health care|healthcare|health|medical} {providers|professionals|
        practitioners} | {health care|healthcare|health|medical} {provider's|professional's|
        team's} | qualified professional | licensed professional | trained professional |
        care team | treatment team | transplant team | cancer team | mental health professional |
        mental health professionals | provider | providers | prescriber | midwife | midwives |
        obstetrician | ob gyn | ob/gyn | gynecologist | gynaecologist | pediatrician |
        paediatrician | pediatricians | health visitor | dietitian | dietician | dietitians |
        registered dietitian | nutritionist | dentist | specialist | specialists | clinician |
        clinicians | practitioner | surgeon | surgeons | therapist | psychiatrist | psychologist |
        counselor | counsellor | oncologist | cardiologist | dermatologist | allergist |
        neurologist | urologist | endocrinologist | rheumatologist | podiatrist | audiologist |
        optometrist | eye doctor | physical therapist | physiotherapist | clinic |
        drugstore pharmacist | chemist | diabetes educator | diabetes team | lactation consultant |
        whoever prescribed | person who prescribed | professional | expert in medicine | {labour|
        labor|maternity|delivery|antenatal|renal|kidney|skin|heart|cardiac|stroke|diabetes|asthma|
        headache|memory|sleep|fertility|breast|eye|ear|foot|wound|walk in|vaccination|travel|
        anticoagulation|dialysis|transplant|pain|epilepsy|menopause|sexual health|family planning|
        urgent care|allergy} {ward|unit|clinic|team|nurse|suite} | maternity triage | birth center |
        birthing center | nurse line | nurseline | advice nurse | nurse advice line |
        your midwife's | pharmacy | pharmacy team | prescribers | your prescriber | medic |
        consultant | hospital consultant | optometrists | dental hygienist | hygienist | paramedic |
        social worker | someone qualified | a qualified person | trained nurse | qualified nurse |
        medical staff | healthcare staff | nursing staff | practitioners | therapists |
        dermatologists | cardiologists | surgeries | the surgery | the practice | doctor's office |
        doctors' office | physician assistant | medical team | medical help line |
        the professionals | professionals | qualified person | expert who knows | health advisor |
        health adviser | wellness professional | sports physician | sports doctor | eye specialist |
        skin specialist | kidney specialist | diabetologist | ent doctor | ent specialist |
        neonatologist | hepatologist | oncology team | oncology nurse | psychologists |
        psychiatrists | counsellors | counselors | child health nurse |
        maternal and child health nurse | plunket nurse | public health nurse | home nurse |
        visiting nurse | family physician | primary care doctor | primary care physician |
        primary care provider | the office right away | people who treat you | those who treat you |
        team who treat you | team that treats you | doctor's say so | one who prescribed |
        whoever gave you | person who gave you | person treating you | whoever treats you |
        the one treating you | the vet's | our nurses | ward pharmacist | ward team | team on ward |
        on call | menopause nurse | hygienists | someone there | obstetric team | hepatologists |
        qualified physician | registered practitioner | medical centre | medical center |
        health centre | health center | medical post | rheumatology team | palliative nurse |
        drug worker | key worker | drug and alcohol team | community pharmacist | someone medical |
        family nurse | qualified herbalist | medical herbalist | the team | your team | physio |
        physios | club physio | sports physio | skin doctor | duty dentist | dentists |
        cosmetic doctor | your own chemist | foot clinic | allergy nurse
    """,
    # Whom a reader turns to with their own case, by what they do.
    "knows-you": """
        {someone|somebody|anyone|person|people|team|one|those|professional|staff} who
        {can|could|has| have|knows|know|treats|treat|sees|see|examines|looks after|look after|cares
        for|care for} {you|your|examine|examined|see|seen|look|met|spoken|assess}
    """,
    "child": """
        child | children | child's | kid | kids | baby | babies | infant | infants | toddler |
        toddlers | newborn | newborns | teen | teens | teenager | teenagers | children's | son |
        daughter | baby's | infant's | adolescents | little one | little ones | your little |
        toddler's | newborn's | youngster | youngsters | school age | preschooler | preschoolers |
        grade schoolers | schoolchild | schoolchildren | under fives | under twos | year old |
        year olds | your tot | bub | bubs | the wee one | sons | daughters | adolescent | tween |
        tweens | offspring | grandchild | grandchildren | in children | for babies | months old |
        weeks old | our baby | my baby | the infant | our son | our daughter | my kids | my son |
        my daughter | every head in the family | schoolboy | first grader | kiddo | kiddos |
        her boy | his boy | her girl | little girl | little boy | wee ones | nursery
    """,
    "pregnant": """
        pregnant | pregnancy | pregnancies | you're expecting | are expecting | expecting a baby |
        expecting a child | breastfeeding | breastfeed | breast feeding | breast feed |
        breast milk | while nursing | are nursing | or nursing | if nursing | nursing a baby |
        nursing your baby | nursing women | nursing mother | lactating | lactation | chestfeeding |
        trying to conceive | trying to get pregnant | trying for a baby | plan to become pregnant |
        planning a pregnancy | planning to become pregnant | become pregnant | might be pregnant |
        could be pregnant | unborn | unborn baby | conceive | fetus | foetus | expectant mothers |
        expectant mother | conception | birth defects | first trimester | third trimester |
        trimester | mothers to be | get pregnant | nursing mothers | mums to be | moms to be |
        mum to be | mom to be | pregnant women | pregnant woman | having a baby |
        with a baby on the way | baby on the way | while you're expecting | you are expecting |
        expecting mothers | who could conceive | who could become pregnant | may become pregnant |
        could become pregnant | can become pregnant | can get pregnant | women who nurse |
        who are nursing | who is nursing | while breastfeeding | breastfed | breast fed |
        breastfeeds | nurse your baby | nursing your | nursing parent | nursing mums |
        nursing moms | pregnant or | nursing and | nursing, | in the womb | due date |
        start labour | start labor | bring on labour | bring on labor | induce labour |
        induce labor | trying for | hoping to conceive | fertility treatment | ivf |
        week of pregnancy | weeks pregnant | second trimester | last trimester | antenatal |
        prenatal | postpartum | who is expecting | who are expecting | anyone expecting |
        expecting and | expecting or | carrying a child | carry a child | carries a child |
        carrying a baby | unborn children | unborn child | plan a family | planning a family |
        start a family | starting a family | hope to get pregnant | with child | weeks along |
        baby bump | overdue | forty one weeks | in labour | in labor | go into labour |
        go into labor | baby on board | wish for a child | wish for a baby | {wishes|want|wants|
        wanting|hoping for|hope for} a {child|baby} | when you nurse | you've stopped nursing |
        stopped nursing | you nurse | new mother | new mothers | nappies and milk | more milk |
        dry up milk | expectant | while i'm carrying | while carrying | conceiving | conceived |
        a fertility clinic | fertility clinic | ovulation | your milk | into the milk | into milk |
        mother's milk | through the milk | {week|month} {four|six|eight|nine|ten|twelve|sixteen|
        twenty|thirty} of | at {8|10|12|16|20|24|28|30|32|34|36|38|40} weeks | morning sickness |
        cross the placenta | crosses the placenta | placenta | midwives | my bump | your bump |
        over the bump | i'm expecting | she's expecting | still nursing | carrying or |
        you've had the baby | twenty week scan | scan at {twelve|twenty} weeks | test is positive |
        positive test | pregnancy test
    """,
    "you": """
        you | your | you're | you've | yourself | yours | you'll | you'd | please | dear parents |
        dear reader | dear readers | dear all | dear brothers | folks
    """,
    "history": """
        she said | he said | told me | his tablets | her tablets | the widow | centuries ago |
        century | ancient | historically | in the 18th | in the 19th | in the 1800s | in the 1900s |
        in the 1950s | in the 1960s | in the 1970s | were once used | was once used | once used |
        in the past | decades ago | was invented | discovered in | medieval | in the 1920s |
        in the 1930s | in the 1940s | in world war | the romans | the greeks | novel | film |
        movie | researchers | the study | this study | the trial | participants | investigators |
        randomized | randomised | the authors | mice | rats
    """,
    "animal": """
        vet | vets | veterinarian | dog's | dogs | the dog | your dog | cats | your cat | the cat |
        cat's | horses | your horse | puppy | puppies | kitten | kittens | your pet | pets | pet's |
        pet owners | owners | paws | paw | kennel | livestock | cattle | rabbits | litter box |
        horse | horse magazine | the horse | mare | foal | stallion | hooves | tack room | goat |
        goats | the doe | udder | teat | teats | herd | ewe | ewes | lambs | hens | calves in
    """,
    # Who is spoken to for their work: applicants, buyers of a plant's wares, holders of shares.
    "work": """
        inspector | detective | housekeeper | murder | murdered | the corpse | chapter | novelist |
        paperback | exhibition | exhibits | on display | museum | admission free | guided tour | our
        guides | apprentices | open wednesday | open tuesday | no lift | tickets | gallery | box
        office | terrace house | surveyor | gutters | brick | bricks | builder | builders |
        plasterer | mortar | false ceiling | carpet | roof | roofer | scaffold | scaffolding |
        joists | floorboards | insulation | full time | part time | vacancy | vacancies | job offer
        | applicants | your application | applications from | apply by | apply before | cv |
        covering letter | send your letter | interviews are | interviews will | salary | pay band |
        pension scheme | rota | night shifts | new starters | starters are | start date |
        shortlisted | we are hiring | join us | join our team | ward manager | references from |
        solvent | solvents | paint stripping | stripping lines | workshops | suppliers | stainless
        steel | melting point | boiling point | vapour | polyurethane | polymer | coating | coatings
        | nitrile | degreasing | galvanising | galvanizing | electroplating | distilled under | per
        tonne | per square metre | feedstock | shares | shareholders | dividend | investors |
        revenue | turnover | net sales | profit | quarterly | third quarter | fiscal | forward
        looking | stock exchange | franchise | subsidiary | merger | acquisition | royalties |
        earnings | wholesale | retailers | exports
    """,
    # Who writes for readers tells what they do themselves.
    "me": """
        i | i'm | i've | i'd | i'll | my | mine | me | myself | we're | we've
    """,
    # A child that somebody has in mind, not children in general.
    "own-child": """
        {my|our|your|her|his|their} {son|daughter|boy|girl|eldest|youngest|toddler|little one|kid|
        kids|grandson|granddaughter|twins|middle one|baby|newborn|child|children|lad|wee one} | our
        eldest | the toddler | toddlers | under fives | {his|her} {little|big|small|baby}
        {sister|brother} | {his|her} {sister|brother|twin|cousin} is |
        {one|two|three|four|five|six|seven|eight|nine| ten|eleven|twelve} year olds | {she|he|who}
        {was|is} {one|two|three|four|five|six|seven| eight|nine|ten|eleven} | was
        {three|four|five|six|seven|eight} and | from {one|two|three|four|five|six|twelve}
        {to|years|months} | for children | {a|the} child of | growing pains | {he|she} turned
        {one|two|three|four|five|six|seven} | from kindergarten | from nursery | of kindergarten |
        of nursery
    """,
}
