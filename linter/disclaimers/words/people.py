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
        family doctor |
        {health care|healthcare|health|medical} {provider|professional|worker|practitioner|team} |
        {health care|healthcare|health|medical} {providers|professionals|practitioners} |
        {health care|healthcare|health|medical} {provider's|professional's|team's} |
        qualified professional | licensed professional | trained professional | care team |
        treatment team | transplant team | cancer team | mental health professional |
        mental health professionals | provider | providers | prescriber | midwife | midwives |
        obstetrician | ob gyn | ob/gyn | gynecologist | gynaecologist | pediatrician |
        paediatrician | pediatricians | health visitor | dietitian | dietician | dietitians |
        registered dietitian | nutritionist | dentist | specialist | specialists | clinician |
        clinicians | practitioner | surgeon | surgeons | therapist | psychiatrist | psychologist |
        counselor | counsellor | oncologist | cardiologist | dermatologist | allergist |
        neurologist | urologist | endocrinologist | rheumatologist | podiatrist | audiologist |
        optometrist | eye doctor | physical therapist | physiotherapist | clinic |
        drugstore pharmacist | chemist | diabetes educator | diabetes team | lactation consultant |
        whoever prescribed | person who prescribed | professional | expert in medicine
    """,
    "child": """
        child | children | child's | kid | kids | baby | babies | infant | infants | toddler |
        toddlers | newborn | newborns | teen | teens | teenager | teenagers | children's | son |
        daughter | baby's | infant's | adolescents
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
        trimester | mothers to be | get pregnant | nursing mothers
    """,
    "you": """
        you | your | you're | you've | yourself | yours | you'll | you'd
    """,
    "history": """
        my father | my mother | my sister | my brother | my uncle | my aunt | my neighbour |
        my neighbor | my grandmother | my friend | she said | he said | told me | his tablets |
        her tablets | the widow | centuries ago | century | ancient | historically | in the 18th |
        in the 19th | in the 1800s | in the 1900s | in the 1950s | in the 1960s | in the 1970s |
        were once used | was once used | once used | in the past | decades ago | was invented |
        discovered in | medieval | in the 1920s | in the 1930s | in the 1940s | in world war |
        the romans | the greeks | novel | film | movie | researchers | the study | this study |
        the trial | participants | investigators | randomized | randomised | the authors | mice |
        rats
    """,
}
