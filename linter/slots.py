"""Words that fill the slots of a disclaimer: who to ask, how to reach help, what it is about.

A pattern (linter/meanings.py) names a slot as `<clinician>`; any of the slot's phrases fills it.
{a|b} stands for alternatives. What many rules share is listed here once; words that only one rule
needs stand in its patterns.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from linter.phrases import expand, normalise

_BRACE = re.compile(r"([{}])")
_BAR = re.compile(r"\s*\|\s*")

_TABLE: Mapping[str, str] = {
    "not": """
        not | no | never | cannot | can't | isn't | aren't | doesn't | don't | shouldn't | won't |
        nothing | neither | nor | without | rather than | nobody | none | didn't | wasn't |
        weren't | mustn't | instead of | wouldn't | hasn't | haven't
    """,
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
        doctor | doctors | doctor's | doctors' | physician | physicians | physician's |
        pharmacist | pharmacists | pharmacist's | nurse | nurses | nurse's | nurse practitioner |
        gp | gps | general practitioner | family doctor | {health care|healthcare|health|
        medical} {provider|professional|worker|practitioner|team} | {health care|healthcare|health|
        medical} {providers|professionals|practitioners} | {health care|healthcare|health|
        medical} {provider's|professional's|team's} | qualified professional |
        licensed professional | trained professional | care team | treatment team |
        transplant team | cancer team | mental health professional | mental health professionals |
        provider | providers | prescriber | midwife | midwives | obstetrician | ob gyn | ob/gyn |
        gynecologist | gynaecologist | pediatrician | paediatrician | pediatricians |
        health visitor | dietitian | dietician | dietitians | registered dietitian | nutritionist |
        dentist | specialist | specialists | clinician | clinicians | practitioner | surgeon |
        surgeons | therapist | psychiatrist | psychologist | counselor | counsellor | oncologist |
        cardiologist | dermatologist | allergist | neurologist | urologist | endocrinologist |
        rheumatologist | podiatrist | audiologist | optometrist | eye doctor | physical therapist |
        physiotherapist | clinic | drugstore pharmacist | chemist | diabetes educator |
        diabetes team | lactation consultant | whoever prescribed | person who prescribed |
        professional | expert in medicine
    """,
    "ask": """
        show | showing | turn to | ask | asks | asking | asked | talk to | talk with | talking to |
        talking with | talk it over with | talk about it with | talk this over with |
        talk things over with | speak to | speak with | speaking to | speaking with | check with |
        checking with | check it with | check first with | consult | consulting | consult with |
        consulting with | consulted | see | seeing | seen by | be seen | contact | contacting |
        call | calling | ring | phone | tell | telling | inform | informing | discuss |
        discussing | discussed | get advice from | seek advice from | seek the advice |
        seeking the advice | advice of | advice from | guidance of | guidance from |
        get in touch with | reach out to | visit | visiting | let | seek | seeking | work with |
        working with | supervision of | review | turn to | run it by | run it past |
        raise it with | raise | clear it with | ok from | okay from | go ahead from | approval of |
        approval from | make an appointment | book an appointment | go to | go over | word with |
        conversation with | question for | questions for | question to | direct questions |
        direct any questions | ask first | bring it up with | bring up with | mention it to |
        mention this to | mention to | get checked by | checked by | appointment with |
        directed by | recommended by | advised by | prescribed by | told by | instructed by |
        permission | agreed with | agree with | input from | input of | care from | help from |
        opinion of | agreement of | say so
    """,
    # The clinician decides or answers: "your doctor can tell you which one".
    "advises": """
        can tell | can help | can advise | can say | can recommend | can check | can explain |
        can guide | can suggest | can answer | will tell | will advise | should decide |
        should tell | tells you | advises you | advises | advised you | says | says so |
        recommends | approves | agrees | has told you | told you | tell you | knows whether |
        knows which | can work out | has advised | has recommended | instructs | prescribed it |
        has prescribed | is the person to ask | ok it | can review | can look | can adjust |
        can change | can decide | will know | decides
    """,
    "before": """
        before | prior to | first | beforehand | until you have | ahead of | unless |
        without first | whether | if it is safe | is safe | are safe | is right | are right |
        suits | suit | safe for you | right for you | which
    """,
    "take": """
        ingest | ingesting | ingested | ingests | consume | consuming | consumption | take |
        taking | takes | taken | use | using | uses | used | start | starting | try | trying |
        give | giving | given | add | adding | buy | buying | choose | choosing | apply |
        applying | swallow | swallowing | dose | dosing | begin | beginning | combine | combining |
        mix | mixing | pick | picking
    """,
    "number": """
        911 | 9 1 1 | 999 | 112 | 000 | triple zero | 111 | emergency number | emergency services |
        emergency service | emergency medical services | an ambulance | ambulance | paramedics |
        local emergency line | emergency line | emergency medical line
    """,
    "call": """
        call | calling | dial | dialling | dialing | phone | phoning | ring | ringing | contact |
        text | telephone | make a call to | get on the phone to
    """,
    "go": """
        go | going | get to | head to | head for | head straight to | visit | take them |
        take him | take her | take your child | take the child | take the person | take someone |
        take your baby | bring them | bring your child | bring your baby | drive to | be seen in |
        report to | get someone | be taken | get yourself | hurry to | come to | seek care at |
        seek help at | care at | rush to | have someone drive you
    """,
    "emergency-place": """
        emergency room | emergency rooms | emergency department | emergency departments | er |
        a&e | a & e | accident and emergency | casualty department | emergency ward |
        nearest hospital | emergency clinic | closest hospital | emergency unit |
        emergency center | emergency centre | hospital emergency
    """,
    "emergency-help": """
        emergency help | emergency care | emergency medical care | emergency medical help |
        emergency treatment | emergency medical attention | emergency medical treatment |
        emergency attention | emergency assistance | emergency medical assistance |
        immediate {medical|emergency} {attention|care|help|treatment|assistance} | immediate {care|
        help|attention|treatment} | urgent {medical|emergency} {attention|care|help|treatment} |
        urgent {help|care|treatment|attention}
    """,
    "seek": """
        seek | get | needs | need | find | requires | require | call for | calls for | look for |
        deserves | deserve | go for | ask for | obtain | request | warrant | warrants | demands
    """,
    "medical-help": """
        medical help | medical care | medical attention | medical advice | medical assistance |
        help | medical treatment | care | treatment | attention
    """,
    "now": """
        right away | immediately | at once | straight away | straightaway | right now |
        without delay | as soon as possible | urgently | now | without waiting | do not wait |
        don't wait | this minute | within minutes | do not delay | don't delay | the same day |
        same day | that day | on the same day | as an emergency | day or night | at any hour |
        quickly | fast
    """,
    "emergency-case": """
        is a medical emergency | are a medical emergency | is an emergency | are an emergency |
        are emergencies | are medical emergencies | as a medical emergency | as an emergency |
        is always an emergency | may be an emergency | can be an emergency | could be an emergency
    """,
    "later": """
        next visit | next appointment | next checkup | next check up | routine visit |
        routine appointment | when you get a chance | at some point | when you have time |
        if you like | next time you see | in a few weeks | in the coming weeks | annual visit |
        yearly checkup | annual checkup | next physical | when convenient | some time soon |
        keep an eye on | at your convenience
    """,
    # What a medical disclaimer denies to be.
    "advice": """
        {medical|professional|clinical|health|personal|individual|personalized|
        personalised} advice | {medical|professional|personal|personal medical|
        individual medical} {guidance|opinion|counsel|consultation} | professional medical {advice|
        care|guidance|judgment|judgement|opinion|help|diagnosis|treatment} | advice from {your|a|
        the} | advice of {your|a} | {a|any} diagnosis | diagnose | diagnoses | diagnosing |
        diagnosis | medical diagnosis | medical recommendation | medical recommendations |
        medical instructions | doctor's advice | care plan | treatment plan | treatment advice |
        advice about your own | specific advice | expert medical advice | prescription |
        prescribe | individual care | personal care plan
    """,
    "replace": """
        replace | replaces | replacing | replacement | substitute | substitutes | substituting |
        substitution | take the place | takes the place | taking the place | stand in for |
        stands in for | stand in | in place of | instead of | in lieu of | be used in place |
        supersede | stand for | alternative to | replaced | do the job of | step in for |
        fill in for | act as
    """,
    "care": """
        doctor | doctor's | doctors | physician | physician's | pharmacist | nurse | {health care|
        healthcare|health|medical} {provider|professional|team|provider's|professional's|providers|
        professionals} | provider | clinician | care team | medical care | medical advice |
        professional advice | professional care | medical treatment | medical attention |
        consultation | diagnosis | professional medical advice | treatment | visit | examination |
        appointment | expert advice | check up | checkup | professional help | medical help |
        medical judgment | care | advice | specialist | therapist | dentist | midwife |
        someone who knows you | a professional | a qualified professional
    """,
    "dosage": """
        twice daily | three times daily | once daily | four times daily | no more than three days |
        at most two weeks | in water | mg | milligrams | milligram | ml | millilitres |
        milliliters | 1 percent | {one|two|three|1|2|one or two|one to two|half a} {tablet|tablets|
        pill|pills|drop|drops|puff|puffs|spray|sprays|teaspoon|teaspoons|lozenge|lozenges} |
        one chewable tablet | twice a day | three times a day | four times a day | times a day |
        times in a day | once a day | a day | per day | each day | every day | daily | {every|
        each} {two|three|four|six|eight|twelve|2|3|4|6|8|12} hours | hours between | hours apart |
        every evening | every morning | at night | in the evening | before breakfast | at bedtime |
        a thin layer | for a week | for {one|two|three|four|five|ten|seven} {day|days|week|weeks} |
        for a few days | weeks before | for up to twelve weeks | a drop | mg per kilo | with food |
        with water | after a meal | every second day | lowest dose | a drop each night |
        in the dark as soon | that day only
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
        articles here | it | this | we | pages like this
    """,
    "general-info": """
        general information | general health information | general education | general remarks |
        general first aid information | general nature | health information only |
        general background | fact sheet is general | tips are general | general in nature |
        information for adults | general advice only | general fitness information |
        general information | general health information | general education | general guidance |
        general knowledge | general interest | general in nature | information is general |
        information here is general | general advice | general background |
        background information | general educational | general terms | {informational|information|
        educational|educational and informational|informational and educational|
        general informational|general information|teaching|reference|learning} {purposes|purpose|
        use} | {for|as} {information|education|general information|reference|
        your information} only | purely informational | purely informative | informational only |
        information only | educational only | education only | only for information |
        only information | purely educational | meant to inform | intended to inform |
        meant to educate | intended to educate | here to inform | for information | for education |
        to inform and | for learning | written to inform | meant for information | is general |
        are general | is only general | only general | general in character
    """,
    "own": """
        your own | about your | your health | your condition | your situation | your case |
        your symptoms | medical condition | specific to you | about yourself | concerns |
        questions | any concern | worried | you personally | your needs | your circumstances |
        right for you | for you | your child | yourself | personal
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
    "drug": """
        medicine | medicines | medication | medications | drug | drugs | painkiller | painkillers |
        pain reliever | pain relievers | tablet | tablets | pill | pills | antibiotic |
        antibiotics | antacid | antacids | antihistamine | antihistamines | decongestant |
        decongestants | laxative | laxatives | statin | statins | steroid | steroids |
        corticosteroid | corticosteroids | antidepressant | antidepressants | nsaid | nsaids |
        blood thinner | blood thinners | blood pressure medicine | ibuprofen | acetaminophen |
        paracetamol | aspirin | naproxen | diclofenac | metformin | warfarin | omeprazole |
        famotidine | loratadine | cetirizine | diphenhydramine | fexofenadine | pseudoephedrine |
        phenylephrine | dextromethorphan | guaifenesin | loperamide | bismuth subsalicylate |
        hydrocortisone | hydrocortisone cream | prednisone | amoxicillin | penicillin |
        doxycycline | lisinopril | amlodipine | atorvastatin | simvastatin | levothyroxine |
        sertraline | fluoxetine | tylenol | advil | motrin | aleve | benadryl | cough medicine |
        cold medicine | cough syrup | cough drops | syrup | inhaler | inhalers | eye drops |
        ear drops | nasal spray | ointment | medicated cream | steroid cream | antifungal |
        antifungals | antiviral | antivirals | triptan | triptans | sumatriptan | beta blocker |
        beta blockers | diuretic | diuretics | ace inhibitor | ace inhibitors | opioid | opioids |
        codeine | tramadol | morphine | lithium | methotrexate | isotretinoin | retinoid |
        retinoids | minoxidil | finasteride | semaglutide | birth control pill |
        birth control pills | sleeping pill | sleeping pills | sedative | sedatives |
        clotrimazole | miconazole | benzoyl peroxide | salicylic acid | polyethylene glycol |
        senna | psyllium | epinephrine | albuterol | salbutamol | nitroglycerin | clopidogrel |
        proton pump inhibitor | proton pump inhibitors | thiazide | medicated shampoo |
        anesthetic | terbinafine | mebendazole | prednisolone | chlorphenamine | simvastatin |
        felodipine | lovastatin | clarithromycin | zopiclone | diazepam | doxylamine | apixaban |
        rivaroxaban | gabapentin | pregabalin | amitriptyline | citalopram | escitalopram |
        bupropion | ramipril | losartan | bisoprolol | metoprolol | furosemide | spironolactone |
        propranolol | pantoprazole | esomeprazole | lansoprazole | domperidone | ondansetron |
        macrogol | lactulose | bisacodyl | nystatin | aciclovir | acyclovir | permethrin |
        dimeticone | nicotine patch | nicotine gum | naloxone | fentanyl | patch | patches |
        oxycodone | hydrocodone | ventolin | montelukast | azithromycin | ciprofloxacin |
        nitrofurantoin | trimethoprim | fluconazole | ketoconazole | hydroxyzine | lidocaine |
        capsaicin | calamine | tretinoin | adapalene | oestrogen | estrogen tablets |
        contraceptive pill | valproate | lamotrigine | carbamazepine | levetiracetam |
        thyroid tablets | water tablet | water tablets | sleeping tablet | sleeping tablets |
        pain tablet | pain tablets | allergy tablet | allergy tablets | antihistamine tablet |
        antihistamine tablets | nasal sprays | steroid drops | nose drops | cold remedies |
        cold remedy | sedating medicines | anxiety pills | nitrates | digoxin | amiodarone |
        cold sore cream | suppository | suppositories | lozenge medicine | cough suppressant
    """,
    "supplement": """
        valerian tea | collagen | omega 3 | omega 3s | vitamin d drops | vitamin drops |
        mushroom powder | lion's mane | reishi | bach flowers | homeopathic | homeopathic pills |
        herbal drops | herbal capsules | rhodiola | holy basil | astragalus | goldenseal |
        pau d'arco | cat's claw | hemp oil | krill oil | flaxseed oil capsules | cod liver oil |
        propolis | manuka capsules | arnica pellets | nattokinase | inositol | d mannose |
        cranberry capsules | cranberry tablets | colloidal silver | fish oil capsule |
        fish oil capsules | garlic capsules | capsules with | gummies | melatonin gummies |
        kavalactones | raspberry leaf | yeast rice | zinc† | lozenges | saffron drops |
        elder syrup | elderberry syrup | monohydrate | new supplement | supplement of |
        valerian root | boswellia | rosehip | lemon balm | passionflower | bitter melon |
        mulberry leaf | yohimbe | guarana | l theanine | 5 htp | dhea | nac | resveratrol |
        quercetin | lutein | psyllium powder | bee pollen | royal jelly | aloe juice |
        apple cider vinegar gummies | chlorella | devil's claw | horse chestnut | hawthorn |
        chamomile capsules | ginger capsules | cinnamon capsules | colostrum |
        hyaluronic acid capsules | whey | bcaa | pre workout | supplement | supplements |
        dietary supplement | dietary supplements | herbal supplement | herbal supplements |
        food supplement | herb | herbs | herbal | herbal remedy | herbal remedies |
        herbal medicine | herbal tea | herbal product | herbal products | multivitamin |
        multivitamins | vitamin pills | vitamin tablets | fish oil | omega 3 capsules | probiotic |
        probiotics | melatonin | ginkgo | ginseng | echinacea | st. john's wort | st john's wort |
        turmeric | curcumin | ashwagandha | valerian | kava | milk thistle | saw palmetto |
        black cohosh | elderberry | garlic pills | garlic tablets | garlic capsules | glucosamine |
        chondroitin | coq10 | coenzyme q10 | collagen powder | collagen peptides |
        creatine monohydrate | protein powder | magnesium glycinate | zinc lozenges |
        zinc tablets | biotin | berberine | red yeast rice | green tea extract |
        evening primrose oil | feverfew | butterbur | cbd | cbd oil | spirulina | moringa | maca |
        tincture | tinctures | botanical | botanicals | natural remedy | natural remedies |
        {vitamin|calcium|magnesium|iron|zinc|folic acid|potassium} {supplement|supplements|pills|
        tablets|capsules} | supplementary vitamin | supplemental
    """,
    "procedure": """
        x ray | x rays | ct scan | ct scans | anesthesia | anaesthesia | laser | chemical peel |
        botox | acupuncture | sauna | hot tub | hot tubs | massage | dental work | injections
    """,
    "child": """
        child | children | child's | kid | kids | baby | babies | infant | infants | toddler |
        toddlers | newborn | newborns | teen | teens | teenager | teenagers | children's | son |
        daughter | baby's | infant's | adolescents
    """,
    "denies": """
        not | no | never | isn't | aren't | doesn't | don't | without | nor | neither |
        rather than | didn't | wasn't
    """,
    # How research is reported to those who judge it.
    "research": """
        trial | trials | randomised | randomized | participants | placebo | risk of bias |
        review authors | researchers | the authors | cohort | control group | double blind |
        baseline | statistically | meta analysis | systematic review | included studies |
        eligible studies | this review | phase 2 | phase 3 | phase ii | phase iii | et al |
        investigators | enrolled | the study | this study | study findings | study published |
        published in the journal | lead author | senior author | coauthors | co authors |
        university | quality of evidence | quality evidence | mice | in vitro |
        assistant professor | associate professor | clinical study | clinical trial |
        clinical trials
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
    # What an instruction to the reader starts with.
    "do": """
        take | use | cut | wash | keep | put | drink | avoid | ask | do | don't | give | rinse |
        apply | check | stay | eat | lie | rest | wear | try | stop | start | call | see | wait |
        hold | place | let | make | clean | dry | cover | feed | dress | choose | talk | tell |
        read | follow | never | always | stretch | raise | lower | walk | go | get | leave |
        remove | shower | press | swallow | chew | soak | mix | add | test | measure | write |
        look | find | open | close | air | breathe | count | say | stand | sit | turn | move |
        plan | carry | store | throw | vacuum | wipe | stick | set | change | skip | limit | cook |
        boil | buy | bring | begin | aim | tilt | pull | squeeze | warm | cool | lift | roll
    """,
    "you": """
        you | your | you're | you've | yourself | yours | you'll | you'd
    """,
    "stop": """
        stop | stopping | quit | quitting | discontinue | discontinuing | come off | coming off |
        go off | going off | skip | skipping | wean off | taper | tapering | taper off |
        stop taking | stop using | stopping it | cut down on | give up
    """,
    "change": """
        alter | altering | amend | start | starting | begin | beginning | stop | stopping |
        change | changing | increase | increasing | raise | raising | lower | lowering | reduce |
        reducing | double | doubling | halve | halving | skip | skipping | cut | cutting | adjust |
        adjusting | switch | switching | quit | quitting | discontinue | discontinuing | come off |
        coming off | taper | tapering | taper off | combine | combining | split | splitting |
        go off | going off | quit taking | wean off
    """,
    "dose": """
        dose | doses | dosage | dosages | amount you take | how much you take | daily dose
    """,
    "label": """
        label | labels | package | packaging | package insert | leaflet | package leaflet |
        instructions | directions | drug facts | box | patient information | product information |
        medication guide | information leaflet | the packet
    """,
    "follow": """
        follow | following | read | reading | stick to | according to | as directed | as told |
        exceed | check | on the | what it says
    """,
    "as-directed": """
        as directed | exactly as directed | only as directed | as prescribed |
        exactly as prescribed | only as prescribed | as your doctor tells | as your doctor told |
        the way your doctor | as instructed | as told by | the way it was prescribed |
        as your doctor has told
    """,
    "interact": """
        interact | interacts | interaction | interactions | interacting | drug interactions |
        affect how | affects how | change how | changes how | clash | clashes | react with |
        reacts with | mix badly | mixes badly | don't mix | do not mix | make it less effective |
        weaken the effect | strengthen the effect | bleeding more likely |
        raise the risk of bleeding | increase the risk of bleeding | blood levels of
    """,
    "together": """
        together with | together | along with | at the same time | at the same time as | combine |
        combined | combining | combination | combinations | mix | mixed | mixing | alongside |
        on top of | while taking | while you take | when taken with | taken with | if you take |
        if you also take | if you already take | people who take | if you are taking |
        if you're taking | who are taking | with other | with any other | other medicines |
        other drugs | other medications | other medication | blood thinner | blood thinners |
        people on | if you are on | two medicines | several medicines
    """,
    "everything-taken": """
        everything you take | everything that you take | everything you are taking |
        everything you use | all the medicines | all medicines | all your medicines |
        all the medications | all medications | all your medications | all of your medicines |
        all of your medications | other medicines | other medications | other medication |
        other medicine | other drugs | any other medicine | any medicine you | any medicines you |
        any medications you | medicines you take | medicines that you take | medications you take |
        medicines you are taking | drugs you take | what you take | what else you take |
        list of your medicines | list of medicines | interact | interactions | interaction |
        combine | combining | together | mix | mixing | medicines you already take |
        medicines you use | prescription drugs | prescription medicines | prescription medicine |
        prescription medication | on medication | take medication | take medicine |
        take medicines | take other | take any medicine | take any medication |
        prescription medications | taking medicine | taking medication | blood thinners |
        blood thinner | supplements you take | warfarin | herbs and supplements |
        with your medicines | with your medications | with medicines
    """,
    "approved": """
        approved | approve | approval | authorized | authorised | licensed | cleared | registered |
        proven | evaluated | tested | reviewed | recommended | regulated | authorization
    """,
    "authority": """
        fda | food and drug administration | mhra | ema | european medicines agency | tga |
        health canada | regulator | regulators | authorities | authority | nice | medicines agency
    """,
    "crisis": """
        ending it all | end it all | too many tablets | too many pills | took too many |
        taken too many | talks about dying | talk about dying | talking about dying |
        wants to die | wish you were dead | thoughts of death | thoughts of dying |
        not worth living | hurt yourself to cope | don't want to be here | no longer want to live |
        better off without them | killing himself | killing herself | kill himself | kill herself |
        think about suicide | thinks about killing | taken an overdose | an overdose |
        think about killing | thinking of suicide | take their own life | suicide plan |
        musings of suicide | hurt themselves | cuts on a friend's arm | suicide | suicidal |
        suicidal thoughts | thoughts of suicide | kill yourself | killing yourself |
        killing themselves | end your life | ending your life | ending their life |
        taking your own life | take your own life | self harm | self harming | harming yourself |
        harm yourself | hurting yourself | hurt yourself | hurting themselves | harm themselves |
        want to die | wanting to die | wish to die | better off dead | better off without you |
        life is not worth living | life isn't worth living | self injury | cutting yourself |
        overdose | overdosing | overdosed | no reason to live | don't want to live
    """,
    "crisis-line": """
        988 | crisis line | crisis lines | lifeline | suicide hotline | suicide prevention |
        crisis hotline | crisis text line | hotline | helpline | samaritans | 116 123 | 13 11 14 |
        741741 | 85258 | 1 800 273 | crisis service | crisis center | crisis centre | crisis team |
        poison control | poison center | poison help | 1 800 222 1222 | crisis counselor |
        crisis support | poisons information | crisis helpline | lifeline australia
    """,
    "diet": """
        diet | diets | dieting | fast | fasting | fasts | intermittent fasting | keto | ketogenic |
        ketogenic diet | low carb | low carb diet | low sodium diet | very low calorie |
        meal replacement | meal replacements | juice cleanse | cleanse | detox diet |
        elimination diet | gluten free diet | gluten free | low fodmap | low protein | vegan diet |
        carnivore diet | calorie restriction | restrictive diet | eating plan | meal plan |
        time restricted eating | potassium | low potassium
    """,
    "condition": """
        diabetes | type 1 diabetes | type 2 diabetes | diabetic | kidney disease |
        kidney problems | heart disease | heart failure | heart problems | high blood pressure |
        liver disease | gout | celiac disease | coeliac disease | eating disorder |
        eating disorders | epilepsy | cancer | gallstones | irritable bowel syndrome | ibs |
        crohn's disease | crohn's | ulcerative colitis | low blood sugar | hypoglycemia | insulin |
        sulfonylurea | blood sugar | health condition | medical condition | chronic condition |
        long term condition | underweight | pregnant | breastfeeding | anemia | kidney failure |
        dialysis | pku | phenylketonuria | osteoporosis | fatty liver | migraine | health problem |
        health problems
    """,
    "home-procedure": """
        whiter teeth at home | bleach them at home | bleach your teeth | teeth at home |
        whitening strips | rinse an ear | rinse the ear | rinse your ear | ear at home |
        clearing ear wax | rubber bulb | {puncture|pricked|prick|lance|open|drain|pop|squeeze} {a|
        the|your} {boil|blister|abscess|cyst|pimple} | drain the boil |
        prick the side of the fingertip | finger prick | testing your own blood sugar |
        test your own blood | lancets | silk thread round | loop the floss | dental floss |
        tie off | tie them off | tied them off | take out a tick | grasp the tick | remove a tick |
        removing a tick | tick out | tens machine | tens machines | sticky pads |
        self catheterisation | how to inject | press the pen straight down | inject before you |
        inject at home | pinch up a fold | taking off moles | mole at home | remove a mole |
        remove moles | moles with | mole turns black | burn off | coffee enema | espresso enema |
        remove a splinter | ingrown toenail at home | cut out the corn | wax out of the ear |
        cut your own | stitch a wound | close a wound | pierce | piercing at home | microneedle |
        peel at home | acid peel | bowel irrigation | ear syringing | eyelash lift |
        skin tags at home | freezing spray | freezing sprays | wart at home | drain fluid |
        pull the stitches | remove a fish hook | fish hook | {drain|draining|lance|lancing|pop|
        popping|squeeze|squeezing|puncture|puncturing} {the|a|an|your} {abscess|cyst|boil|blister|
        pimple|lump|swelling} | {cut|cutting|slice|snip|snipping|tie|tying|freeze|freezing|burn|
        burning} {off|out|away|off a|off the|out the|out a} {skin tag|skin tags|mole|moles|wart|
        warts|corn|corns|callus|calluses|ingrown nail|ingrown toenail|nail} | ear candle |
        ear candles | ear candling | ear irrigation | irrigate the ear | flush the ear |
        flush out earwax | bulb syringe | enema | enemas | coffee enema | colon cleanse |
        colonic irrigation | microneedling | derma roller | dermaroller | derma rolling |
        neti pot | nasal rinse | nasal irrigation | sinus rinse | tens unit | tens machine |
        red light device | light therapy device | wet cupping | cupping at home | gua sha |
        lip filler | hyaluron pen | at home peel | chemical peel | teeth whitening kit |
        mole removal | wart removal | wart freezing | skin tag removal | remove stitches |
        remove your stitches | take out stitches | take out your stitches | remove the splinter |
        dig out | douche | douching | vaginal steaming | iontophoresis | self injection |
        inject yourself | injecting yourself | give yourself the injection |
        give yourself an injection | self catheterization | foley at home | home electrolysis |
        home laser | pull the tooth | remove the nail | lift the nail | file down the callus |
        corn remover | nail surgery
    """,
    "substance": """
        coffee enemas | coffee enema | espresso enema | silver rods | zinc chloride |
        dog's worm powder | dog wormer | baking soda cures | bicarbonate cure |
        home cancer remedy | cancer remedy | dmso | dimethyl sulfoxide | colloidal silver |
        miracle mineral solution | mms | chlorine dioxide | sodium chlorite | black salve |
        laetrile | amygdalin | apricot kernels | apricot seeds | vitamin b17 | borax | turpentine |
        kerosene | kratom | tianeptine | phenibut | ivermectin for covid |
        ivermectin against cancer | horse ivermectin | fenbendazole |
        food grade hydrogen peroxide | drinking hydrogen peroxide | bpc 157 | research peptides |
        research chemicals | sarms | peptide injections | ephedra | silver solution |
        cesium chloride | dnp | bloodroot | essiac | rick simpson oil | raw milk cure |
        ozone therapy | nano silver | melanotan | compounded semaglutide | delta 8 | ibogaine
    """,
    "claim-verb": """
        supports | support | supporting | promotes | promote | promoting | boosts | boost |
        boosting | maintains | maintain | helps maintain | help maintain | helps support |
        help support | enhances | enhance | strengthens | strengthen | improves | fosters |
        nourishes | optimizes | encourages | aids | regulates | balances | restores | fuels |
        protects
    """,
    "function": """
        immunity | immune system | immune health | immune function | immune response | joint |
        joints | cartilage | bones | bone health | heart health | cardiovascular health |
        healthy heart | circulation | blood sugar levels | blood sugar | cholesterol levels |
        blood pressure levels | blood flow | sleep | restful sleep | natural sleep | calm |
        calmness | calm mood | sense of calm | mood | relaxation | recovery | energy |
        energy levels | stamina | vitality | focus | memory | clarity | mental clarity |
        brain health | cognitive function | digestion | digestive health | gut | gut health |
        gut flora | regularity | liver | liver health | liver function | detoxification | kidneys |
        metabolism | fat burning | slim waist | weight management | weight loss | skin | hair |
        nails | hair growth | collagen | eye health | vision | eyesight | prostate health |
        urinary tract | bladder health | testosterone | libido | hormone balance | airways |
        lung health | breathing | mobility | flexibility | muscle growth | muscles |
        stress response | nerve health | thyroid function | well being | wellbeing | vein health |
        comfort
    """,
    "product": """
        our product | our products | our formula | this product | this formula | our supplement |
        our capsules | our blend | our customers | our bags | our gummies | our drops | our tea |
        our powder | our lozenges | our syrup | our tincture | our brand | our third bottle |
        our plant | our farm | we brew | our lab | our founder | each capsule | each serving |
        every capsule | every bottle | per serving | per gummy | per capsule | each batch |
        one jar | a jar | one scoop | these gummies | these capsules | these drops | this blend |
        proprietary blend | refill | free shipping | shipping | money back | checkout | subscribe |
        members save | per bottle | a bottle | the bottle | our proprietary | sixty to the tin |
        third bottle | our store
    """,
    # Words of articles on health, whatever their subject.
    "health": """
        slept | migraine | migraines | attack of | massage | shins | thighs | nappies | nappy |
        newborn | newborns | period pain | hay | pollen | dehydrated | dehydration | hydrated |
        blood cells | oxygen | immune | relapse | recovery | recover | recovers | heal | heals |
        healing | ill | illnesses | sick | sickness | unwell | contagious | catching | remedies |
        bandage | plaster | splint | crutches | posture | fitness | nutrition | nutrient |
        nutrients | appetite | digestion | metabolism | memory loss | hair loss | acne | dandruff |
        sweat | sweating | chills | shiver | hiccups | yawning | nails | nail | palm | sole |
        heartburn | acid | ulcer | ulcers | hernia | piles | haemorrhoids | hemorrhoids |
        prostate | fertility | contraception | condom | cycle | cramping | {doctor|doctors|
        physician|physicians|pharmacist|surgeon|surgeons|nurse|midwife|hospital|clinic|gp|
        dermatologist|dentist|physiotherapist|therapist|patients|patient} | {symptom|symptoms|
        diagnosis|diagnosed|diagnose|treatment|treatments|treated|therapy|therapies|side effect|
        side effects|remedy|remedies|cure|relief|relieve|relieves|prevent|prevents|screening|
        blood test|scan|biopsy|surgery|operation} | {disease|diseases|illness|infection|infections|
        infected|disorder|disorders|syndrome|virus|viruses|bacteria|germ|germs|fungus|fungal|
        allergy|allergic|allergies|inflammation|inflamed|tumour|tumor|tumours|tumors|cancer|
        diabetes|asthma|arthritis|eczema|migraine|anaemia|anemia|epilepsy|depression|anxiety|
        dementia|gout|reflux|constipation|diarrhoea|diarrhea|insomnia|obesity|stroke|heart attack|
        heart failure|hay fever|flu|cold sore|warts|wart|lice|worms} | {medicine|medicines|
        medication|medications|drug|drugs|dose|doses|tablet|tablets|pill|pills|capsule|capsules|
        antibiotic|antibiotics|painkiller|painkillers|vaccine|vaccines|vaccination|jab|cream|
        ointment|inhaler|insulin|ibuprofen|paracetamol|acetaminophen|aspirin|steroid|steroids|
        supplement|supplements|vitamin|vitamins|iron|zinc|calcium|magnesium|protein|fibre|fiber} |
        {pain|pains|painful|ache|aches|sore|soreness|hurt|hurts|fever|rash|itch|itches|itchy|
        itching|swelling|swollen|swells|headache|headaches|nausea|vomiting|cough|coughing|sneeze|
        sneezing|bleeding|bleed|bleeds|fatigue|tired|tiredness|dizzy|dizziness|cramp|cramps|numb|
        stiff|blister|blisters|scar|scars|bruise|bruises|wound|wounds|injury|injuries|sprain|snore|
        snoring|breathing|breathe|bump|lump} | {blood pressure|blood sugar|blood|cholesterol|heart|
        kidney|kidneys|liver|lung|lungs|stomach|gut|bowel|bowels|bladder|brain|nerve|nerves|skin|
        muscle|muscles|joint|joints|bone|bones|tendon|tendons|throat|nose|nostrils|ear|ears|eye|
        eyes|mouth|lip|lips|tongue|gum|gums|tooth|teeth|foot|feet|heel|toe|toes|knee|knees|ankle|
        hip|hips|back pain|neck|shoulder|shoulders|arm|arms|leg|legs|calf|chest|belly|abdomen|womb|
        breast|breasts|scalp|hormone|hormones|immune system|cartilage|airway|airways|urine|stool|
        artery|arteries|vein|veins|spine} | {health|healthy|unhealthy|pregnancy|pregnant|
        breastfeeding|baby|sleep|asleep|weight|diet|exercise|exercises|stretch|stretches|calories|
        alcohol|smoking|sun cream|sunscreen|hygiene|body|ageing|aging|periods|menopause} |
        sleepers | bedroom | bedtime | nap | naps | eyelids | eyelid | eating disorder |
        eating disorders | seizure | seizures | catheter | poison | overdose | overdoses |
        suicide | suicidal | self harm | stress | panic | mood | trauma | sunburn | heat stroke |
        heat exhaustion | tooth decay | plaque | hearing | ear plugs | toothbrush | toothbrushes |
        eye test | trimester | elbow | wrist | thumb | finger | fingers | jaw | cheek | forehead
    """,
    "place-of-sale": """
        affiliate | affiliates | affiliate link | affiliate links | sponsored | sponsor |
        sponsors | paid partnership | commission | commissions | compensated | compensation |
        advertisement | advertorial | paid post | brand partner | sponsorship | paid promotion |
        received free
    """,
}


@lru_cache(maxsize=1)
def slots() -> Mapping[str, tuple[str, ...]]:
    """The phrases, in normal form, that fill each slot."""
    return {
        name: tuple(dict.fromkeys(form for each in alternatives(text) for form in spelt_out(each)))
        for name, text in _TABLE.items()
    }


SLOT_NAMES = tuple(_TABLE)


def alternatives(text: str) -> list[str]:
    """The phrases between the bars that stand outside braces."""
    parts, depth = [""], 0
    for piece in _BRACE.split(_BAR.sub("|", " ".join(text.split()))):
        if piece in ("{", "}"):
            depth += 1 if piece == "{" else -1
            parts[-1] += piece
        elif depth:
            parts[-1] += piece
        else:
            first, *others = piece.split("|")
            parts[-1] += first
            parts += others
    return [part.strip() for part in parts]


def spelt_out(phrase: str) -> list[str]:
    """The normal form of each phrase that a phrase with braces stands for."""
    if "{" not in phrase:
        return [normalise(phrase)]
    return [normalise(each) for each, _ in expand(phrase, ())]
