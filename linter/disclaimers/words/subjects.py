"""Words of articles on health and of reports of research."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    # Words of articles on health, whatever their subject.
    "health": """
        <medicine-name> | <prescribed> | <crisis> | slept | migraine | migraines | attack of |
        massage | shins | thighs | nappies | nappy | newborn | newborns | period pain | hay |
        pollen | dehydrated | dehydration | hydrated | blood cells | oxygen | immune | relapse |
        recovery | recover | recovers | heal | heals | healing | ill | illnesses | sick | sickness |
        unwell | contagious | catching | remedies | bandage | plaster | splint | crutches |
        posture | fitness | nutrition | nutrient | nutrients | appetite | digestion | metabolism |
        memory loss | hair loss | acne | dandruff | sweat | sweating | chills | shiver | hiccups |
        yawning | nails | nail | palm | sole | heartburn | acid | ulcer | ulcers | hernia | piles |
        haemorrhoids | hemorrhoids | prostate | fertility | contraception | condom | cycle |
        cramping | {doctor|doctors|physician|physicians|pharmacist|surgeon|surgeons|nurse|midwife|
        hospital|clinic|gp|dermatologist|dentist|physiotherapist|therapist|patients|patient} |
        {symptom|symptoms|diagnosis|diagnosed|diagnose|treatment|treatments|treated|therapy|
        therapies|side effect|side effects|remedy|remedies|cure|relief|relieve|relieves|prevent|
        prevents|screening|blood test|scan|biopsy|surgery|operation} | {disease|diseases|illness|
        infection|infections|infected|disorder|disorders|syndrome|virus|viruses|bacteria|germ|germs|
        fungus|fungal|allergy|allergic|allergies|inflammation|inflamed|tumour|tumor|tumours|tumors|
        cancer|diabetes|asthma|arthritis|eczema|migraine|anaemia|anemia|epilepsy|depression|anxiety|
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
        eating disorders | seizure | seizures | catheter | poison | overdose | overdoses | suicide |
        suicidal | self harm | stress | panic | mood | trauma | sunburn | heat stroke |
        heat exhaustion | tooth decay | plaque | hearing | ear plugs | toothbrush | toothbrushes |
        eye test | trimester | elbow | wrist | thumb | finger | fingers | jaw | cheek | forehead |
        womb | due date | contractions | labour | labor | in labor | waters | bump | midwives |
        hips | lash | lashes | eyelash | blink | blinking | tears | tear | lens | lenses |
        contact lens | cornea | vision | sight | optometrist | optician | drops | cut | gauze |
        dressing | stitches | strips | scars | wash out | sniffle | sniffles | sniffling | colds |
        a cold | cold | catarrh | mucus | phlegm | snot | sinus | sinuses | tonsils | swab |
        antiseptic | plasters | band aid | bandages | first aid | painkilling | back out |
        bed rest | ibuprofen | naproxen | acid reflux | gullet | heart rate | pulse | sweats |
        cramps | upset stomach | bloating | bloated | gassy | wind | burp | belch | constipated |
        fibre | probiotics | gut bacteria | immune response | collagen | electrolyte | dehydrate |
        hangover | jet lag | drowsy | drowsiness | groggy | nightmare | snore | apnoea | apnea |
        panic attack | burnout | burnt out | grief | lonely | counsellor | counselor | counseling |
        counselling | psychologist | self care | mindfulness | physio | rehab | rehabilitation |
        stiffness | mobility | balance | fall | falls | fracture | fractures | broken bone |
        osteoporosis | muscle | knees | ankles | calves | hamstring | groin | ribs | collarbone |
        pelvis | pelvic | bowels | rectum | wee | urinate | urinary | incontinence | cystitis |
        thrush | discharge | menstrual | hot flushes | hot flashes | testicle | testicles |
        erection | libido | vaccine | jabs | injection | injections | needle | syringe |
        blood pressure | salt | sugar | glucose | carbs | carbohydrate | protein | keto | fasting |
        calorie | overweight | obese | waist | chew | swallow | tooth | dentures | braces |
        filling | floss | fluoride | sunlight | ultraviolet | moisturiser | moisturizer | pores |
        spots | pimple | pimples | zit | freckles | mole | moles | wrinkles | rashes | hives |
        welts | sting | stings | bite | bites | tick | ticks | mosquito | malaria | measles |
        mumps | chickenpox | shingles | meningitis | sepsis | pneumonia | bronchitis |
        tuberculosis | covid | hiv | hepatitis | jaundice | anemic | leukaemia | leukemia |
        lymphoma | chemo | radiotherapy | remission | tumours | polyps | cyst | lumps | thyroid |
        adrenal | pancreas | gallbladder | gallstones | appendix | spleen | kidney stones |
        dialysis | transplant | genes | inherited | chronic | acute | mild | severe | swallowed |
        poisoning | toddlers | toddler | teething | colic | weaning | crib | pram | infant |
        infants | breast milk | latch | hearing aid | deaf | tinnitus | glasses | cataract |
        glaucoma | stroke survivor | tremor | parkinson's | alzheimer's | autism | adhd | bipolar |
        psychosis | schizophrenia | addiction | sober | withdrawal | cigarettes | vaping | nicotine
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
    # What is done in a hospital, or seen there: nothing that a reader does at home.
    "in-clinic": """
        chemotherapy | chemo | radiation therapy | radiotherapy | immunotherapy | targeted therapy |
        stem cell | stem cells | bone marrow | tumor | tumors | tumour | tumours | carcinoma |
        lymphoma | leukemia | leukaemia | sarcoma | anticancer | antibodies | clinical trial |
        biopsy | biopsies | endoscope | endoscopy | colonoscopy | cystoscope | ureteroscope |
        laparoscope | catheterization | embolization | transplant | incision | incisions |
        is inserted | are inserted | inserted into | inserted through | threaded up |
        hollow needle | thin needle | fine needle aspiration | hipbone | breastbone to collect |
        into the bladder | lens for viewing | x rays of | contrast material | under anesthesia |
        under anaesthesia | operating room | operating theatre | surgical procedure | surgeon |
        pathologist | radiologist | cells are | is removed from | are collected | in the lab |
        injected into a vein | into your vein | in your vein | into a vein | intravenous |
        intravenously | infusion of | artery | stratum | receptors | capsid | viral genome
    """,
}
