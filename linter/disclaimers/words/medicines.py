"""Medicines, their doses, and what goes with them."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    "medicine-name": """
        antacid | antacids | antihistamine | antihistamines | decongestant | decongestants |
        laxative | laxatives | corticosteroid | corticosteroids | nsaid | nsaids | ibuprofen |
        acetaminophen | paracetamol | aspirin | naproxen | diclofenac | metformin | warfarin |
        omeprazole | famotidine | loratadine | cetirizine | diphenhydramine | fexofenadine |
        pseudoephedrine | phenylephrine | dextromethorphan | guaifenesin | loperamide |
        bismuth subsalicylate | hydrocortisone | hydrocortisone cream | prednisone | amoxicillin |
        penicillin | doxycycline | lisinopril | amlodipine | atorvastatin | simvastatin |
        levothyroxine | sertraline | fluoxetine | tylenol | advil | motrin | aleve | benadryl |
        cough syrup | cough drops | eye drops | ear drops | nasal spray | medicated cream |
        steroid cream | antifungal | antifungals | antiviral | antivirals | triptan | triptans |
        sumatriptan | beta blocker | beta blockers | diuretic | diuretics | ace inhibitor |
        ace inhibitors | codeine | tramadol | morphine | lithium | methotrexate | isotretinoin |
        retinoid | retinoids | minoxidil | finasteride | semaglutide | clotrimazole | miconazole |
        benzoyl peroxide | salicylic acid | polyethylene glycol | senna | epinephrine | albuterol |
        salbutamol | nitroglycerin | clopidogrel | proton pump inhibitor | proton pump inhibitors |
        thiazide | medicated shampoo | anesthetic | terbinafine | mebendazole | prednisolone |
        chlorphenamine | felodipine | lovastatin | clarithromycin | zopiclone | diazepam |
        doxylamine | apixaban | rivaroxaban | gabapentin | pregabalin | amitriptyline | citalopram |
        escitalopram | bupropion | ramipril | losartan | bisoprolol | metoprolol | furosemide |
        spironolactone | propranolol | pantoprazole | esomeprazole | lansoprazole | domperidone |
        ondansetron | macrogol | lactulose | bisacodyl | nystatin | aciclovir | acyclovir |
        permethrin | dimeticone | nicotine patch | nicotine gum | naloxone | fentanyl | oxycodone |
        hydrocodone | ventolin | montelukast | azithromycin | ciprofloxacin | nitrofurantoin |
        trimethoprim | fluconazole | ketoconazole | hydroxyzine | lidocaine | capsaicin | calamine |
        tretinoin | adapalene | estrogen tablets | valproate | lamotrigine | carbamazepine |
        levetiracetam | thyroid tablets | antihistamine tablet | antihistamine tablets |
        nasal sprays | steroid drops | nose drops | digoxin | amiodarone | cold sore cream |
        lozenge medicine | cough suppressant | *mycin | *cillin | *cycline | *floxacin | *statin |
        *nopril | *lapril | *mipril | *dopril | *zepril | *sartan | *olol | *dipine | *prazole |
        *conazole | *nidazole | *triptan | *tidine | *profen | *oxicam | *fenac | *coxib | *codone |
        *morphone | *ciclovir | *cyclovir | *tamivir | *gliptin | *gliflozin | *glutide |
        *glitazone | *afil | *setron | *zepam | *zolam | *oxetine | *pramine | *triptyline |
        *faxine | *lukast | *asone | *isone | *solone | *xaban | *parin | *thiazide | *azepine |
        *dronate | *dronic acid | *zosin | *tadine | *rizine | *tropium | *caine | *barbital |
        *apine | *idone | *piprazole | *zodone | *zumab | *tinib | *mumab | *gabalin | *racetam |
        acetylsalicylic acid | midol | excedrin | nurofen | calpol | anadin | panadol | voltarol |
        voltaren | zyrtec | claritin | allegra | sudafed | nyquil | dayquil | robitussin | mucinex |
        pepto bismol | imodium | gaviscon | rennie | tums | nexium | prilosec | zantac | pepcid |
        viagra | cialis | xanax | valium | ativan | ambien | klonopin | prozac | zoloft | lexapro |
        celexa | paxil | effexor | cymbalta | wellbutrin | ritalin | adderall | concerta | ozempic |
        wegovy | mounjaro | lipitor | crestor | eliquis | xarelto | plavix | coumadin | synthroid |
        lasix | flonase | nasonex | flixonase | beconase | canesten | piriton | piriteze |
        benadryl allergy | dramamine | kwells | stugeron | bonjela | orajel | anbesol |
        teething gel | numbing gel | topiramate | modafinil | methylphenidate | melatonin tablets |
        prednisolone tablets | levothyroxine tablets | thyroxine | eltroxin | glucagon |
        adrenaline pen | adrenaline pens | epipen | epipens | blue inhaler | brown inhaler |
        nasal steroid | steroid nasal spray | nose spray | nasal drops | decongestant spray |
        hypromellose | carbomer | artificial tears | lubricating drops | medicated drops |
        antibiotic ointment | antibiotic drops | antibiotic cream | antifungal cream |
        antifungal powder | numbing cream | steroid tablets | steroid inhaler |
        anti inflammatories | antiinflammatory | anti inflammatory tablets | tranquilliser |
        tranquilizer | tranquilizers | antispasmodic | antispasmodics | anticonvulsant |
        anticonvulsants | benzodiazepine | benzodiazepines | benzo | benzos | ssri | ssris | snri |
        snris | ppi | ppis | hormone replacement | hormone tablets | hormone patches | minipill |
        mini pill | morning after pill | emergency contraceptive | azathioprine | ciclosporin |
        cyclosporine | tacrolimus | hydroxychloroquine | sulfasalazine | colchicine | allopurinol |
        quinine | tamoxifen | letrozole | clonidine | baclofen | cyclobenzaprine | methocarbamol |
        buscopan | hyoscine | mebeverine | peppermint oil capsules | orlistat | ivermectin |
        albendazole | co codamol | co amoxiclav | dihydrocodeine | buprenorphine | methadone |
        naltrexone | disulfiram | varenicline | nicotine lozenge | nicotine lozenges |
        nicotine spray | nicotine replacement | guanfacine | atomoxetine | buspirone | mirtazapine |
        venlafaxine | duloxetine | liraglutide | tirzepatide | glipizide | gliclazide | glyburide |
        glimepiride | sulfonylureas | vaginal cream | pessary | pessaries | water pill |
        water pills | heartburn tablets | wart gel | wart paint | acne gel | antiseptic cream |
        antidiarrheal | antidiarrhoeal | antiemetic | travel sickness tablets | fibrate | fibrates |
        bisphosphonate | bisphosphonates | oral rehydration | eardrops | eyedrops | linctus |
        expectorant | mucolytic | glycerin suppository | glycerine suppository | stool softener |
        stool softeners | docusate | simeticone | simethicone | betahistine | cinnarizine |
        promethazine | meclizine | trazodone | quetiapine | olanzapine | risperidone | clozapine |
        *utide | *trutide
    """,
    "drug": """
        <medicine-name> | medicine | medicines | medication | medications | drug | drugs |
        painkiller | painkillers | pain reliever | pain relievers | tablet | tablets | pill |
        pills | antibiotic | antibiotics | statin | statins | steroid | steroids | antidepressant |
        antidepressants | blood thinner | blood thinners | blood pressure medicine |
        cough medicine | cold medicine | syrup | inhaler | inhalers | ointment | opioid | opioids |
        birth control pill | birth control pills | sleeping pill | sleeping pills | sedative |
        sedatives | psyllium | patch | patches | oestrogen | contraceptive pill | water tablet |
        water tablets | sleeping tablet | sleeping tablets | pain tablet | pain tablets |
        allergy tablet | allergy tablets | cold remedies | cold remedy | sedating medicines |
        anxiety pills | nitrates | suppository | suppositories | insulin | auto injector |
        reliever | preventer | puffer | puffers | anti inflammatory | antipsychotic |
        antipsychotics | anticoagulant | anticoagulants | hrt | chemo tablets | the pill | caplet |
        caplets | softgel | softgels | gel caps | gelcap | gelcaps | medicated | medicinal product |
        meds | rescue medicine | pain killer | pain killers | pain pill | pain pills |
        allergy pill | allergy pills | cold tablet | cold tablets | heart tablets |
        blood pressure tablet | blood pressure tablets | blood pressure pill |
        blood pressure pills | cholesterol tablet | cholesterol tablets | antidote
    """,
    "dosage": """
        twice daily | three times daily | once daily | four times daily | no more than three days |
        at most two weeks | in water | mg | milligrams | milligram | ml | millilitres |
        milliliters | 1 percent | {one|two|three|1|2|one or two|one to two|half a} {tablet|tablets|
        pill|pills|drop|drops|puff|puffs|spray|sprays|teaspoon|teaspoons|lozenge|lozenges} |
        one chewable tablet | twice a day | three times a day | four times a day | times a day |
        times in a day | once a day | a day | per day | each day | every day | daily | {every|each}
        {two|three|four|six|eight|twelve|2|3|4|6|8|12} hours | hours between | hours apart |
        every evening | every morning | at night | in the evening | before breakfast | at bedtime |
        a thin layer | for a week | for {one|two|three|four|five|ten|seven} {day|days|week|weeks} |
        for a few days | weeks before | for up to twelve weeks | a drop | mg per kilo | with food |
        with water | after a meal | every second day | lowest dose | a drop each night |
        in the dark as soon | that day only | <amount> | {1|2|3|4|5|6|one|two|three|four|five|six|
        half a|a single} {caplet|caplets|capsule|capsules|sachet|sachets|squirt|squirts|softgel|
        softgels|spoonful|spoonfuls|patch|patches|suppository|gummy|gummies|scoop|scoops} |
        three tablets | four tablets | four puffs | ten puffs | four times in | five times in |
        before bed | before lights out | before sleep | every night | nightly | each morning |
        each evening | each night | in the morning and | morning and evening | morning and night |
        morning, noon | after meals | before meals | before food | after food |
        on an empty stomach | with breakfast | ahead of breakfast | after breakfast | with supper |
        with dinner | as needed | when needed | every {other|second|third} {day|night|morning} |
        once a week | twice a week | once weekly | {every|each} {two|three|four|six|eight|twelve|2|
        3|4|6|8|12} to {three|four|six|eight|twelve|4|6|8|12} hours | every twelve hours |
        at the first sign | at the very first | nights on | days on | for {6|7|10|14|5|3|two|three|
        six|eight|twelve} {days|weeks|nights} | until it passes | half an hour before |
        an hour before | twice weekly | in 24 hours | within 24 hours | in a day | in one day
    """,
    "dose": """
        dose | doses | dosage | dosages | amount you take | how much you take | daily dose |
        number of capsules | number of tablets | number of pills | units of insulin | the amount |
        daily amount | strength of your | course short | the course | full course | whole course
    """,
    "label": """
        label | labels | package | packaging | package insert | leaflet | package leaflet |
        instructions | directions | drug facts | box | patient information | product information |
        medication guide | information leaflet | the packet | the pack | the side of the box |
        the bottle says | on the bottle | pharmacy label | pharmacy sticker | pack leaflet |
        enclosed leaflet | printed leaflet | the insert | dosing instructions | dosing chart |
        packet insert
    """,
    "as-directed": """
        as directed | exactly as directed | only as directed | as prescribed |
        exactly as prescribed | only as prescribed | as your doctor tells | as your doctor told |
        the way your doctor | as instructed | as told by | the way it was prescribed |
        as your doctor has told | as explained | as advised | as your prescriber |
        the way the person who prescribed | as the doctor ordered | as ordered | as your nurse |
        as your pharmacist | just as prescribed | just as directed | always as prescribed |
        as the prescriber | the way your prescriber | the way you were shown |
        way you have been told | amount your doctor | amount your
    """,
    "interact": """
        interact | interacts | interaction | interactions | interacting | drug interactions |
        clash | clashes | react with | reacts with | mix badly | mixes badly | don't mix |
        do not mix | make it less effective | weaken the effect | strengthen the effect |
        bleeding more likely | raise the risk of bleeding | increase the risk of bleeding |
        doesn't go well with | don't go well with | does not go well with | do not go well with |
        goes badly with | work against each other | cancel each other | cancels out | cancel out |
        counteract | counteracts | speeds up the liver | blocks an enzyme | block an enzyme |
        builds up in the blood | build up in the blood | reach the blood in |
        in two or three times the usual | raises the level of | raise the level of |
        lowers the level of | lower the level of | makes the pill less | less reliable |
        lose or gain strength | loses its effect | lose their effect | dulls the effect |
        blunts the effect | strengthens the effect | weakens the effect | stronger effect |
        doubles the effect | adds to the drowsiness | add to the drowsiness | adds up to |
        add up to | tip the balance | serotonin syndrome | too much serotonin | bad mix |
        bad mixes | dangerous mix | risky mix | poor mix | bad pairing | dangerous combination |
        dangerous combinations | risky combination | unsafe combination | not be combined |
        not be mixed | never be combined | never be mixed | don't combine | do not combine |
        never combine | never mix | shouldn't be combined | should not be combined |
        keep them apart | keep the two apart | space them | leave a gap of | a gap of |
        hours between the two | {halves|doubles|raises|lowers|cuts|boosts|changes|alters|triples}
        the {level|levels|amount|effect|strength} of | double the odds | hit harder | hits harder |
        makes sedatives | don't always get along | revs up an enzyme | rev up an enzyme |
        clears other tablets | clear other tablets | on top of the gel | same family on top
    """,
    "together": """
        together with | together | along with | at the same time | at the same time as | combine |
        combined | combining | combination | combinations | mix | mixed | mixing | alongside |
        on top of | while taking | while you take | when taken with | taken with | if you take |
        if you also take | if you already take | people who take | if you are taking |
        if you're taking | who are taking | with other | with any other | other medicines |
        other drugs | other medications | other medication | blood thinner | blood thinners |
        people on | if you are on | two medicines | several medicines | chase it with |
        washed down with | one along with | in its company | in the same evening | within a day of |
        hours of each other
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
        prescription medication | on medication | take medication | take medicine | take medicines |
        take other | take any medicine | take any medication | prescription medications |
        taking medicine | taking medication | blood thinners | blood thinner |
        supplements you take | warfarin | herbs and supplements | with your medicines |
        with your medications | with medicines | complete list | full list | whole list |
        entire list | list of everything | list of what you | list of all | every medicine |
        every medication | every pill | every tablet | every supplement | all your pills |
        all your tablets | all your meds | all of your meds | whatever else you |
        whatever you already | whatever you take | anything else you take | anything else you are |
        what you already | what you're on | what you are on | what else you're | what you swallow |
        already take | already taking | already on | alongside other | other tablets | other pills |
        other prescriptions | your other | your prescriptions | your prescription | your medicines |
        your medication | your medications | your meds | your tablets | your pills |
        any prescription | take anything | taking anything | take something else | on any medicine |
        on any medication | on other | taking other | else you take | else you're taking |
        else you are taking | mixes with | mix with | goes with | go together | safe together |
        can be taken together | check for interactions | {everything|all|whatever|anything|anything
        else|what|all that|everything that|whatever else} you {swallow|use|are on|'re on|take
        already|already use|gulp|currently take} | you're on | medication list | medicine list |
        list of medication | tablet list | bag of your | your own tablets | any new tablet |
        new tablet | what can be combined | what goes with what | herbal things too |
        vitamins included | drops and vitamins | list of what | take as well | also take |
        also swallow | mixture is safe | mix is safe
    """,
    "count": """
        one | two | three | four | five | six | half | half a | a single | 1 | 2 | 3 | 4 | 5 | 6 |
        8 | 10
    """,
    "dose-form": """
        tablet | tablets | pill | pills | capsule | capsules | caplet | caplets | softgel |
        softgels | gel cap | gel caps | puff | puffs | spray | sprays | squirt | squirts | drop |
        drops | lozenge | lozenges | pastille | pastilles | sachet | sachets | teaspoon |
        teaspoons | spoonful | spoonfuls | tablespoon | tablespoons | suppository | suppositories |
        patch | patches | gummy | gummies | scoop | scoops | dropper | droppers | droperful |
        chews | ampoule | ampoules | pessary | milligrams | grams | pea sized | a pea of |
        fingertip | ml spoon
    """,
    "amount": """
        mg | mcg | iu | milligram | milligrams | microgram | micrograms | ml | millilitre |
        millilitres | milliliter | milliliters | 1 percent | mg per kilo | a thin layer |
        thin layer | a pea of | pea sized amount | fingertip of | a fingertip |
        one chewable tablet | fluid ounces | 5ml | 2.5ml | 10ml | international units | 25mg |
        50mg | 75mg | 100mg | 150mg | 200mg | 250mg | 300mg | 325mg | 400mg | 500mg | 600mg |
        650mg | 800mg | 1000mg | 1g | 5mg | 10mg | 20mg | 30mg | 40mg | 60mg | 80mg | 2mg | 4mg |
        thin film | pumps | fingertip unit | 36 mg
    """,
    "alcohol": """
        alcohol | wine | beer | whiskey | whisky | vodka | gin | rum | a drink | drinking | booze |
        spirits | liquor | cocktail | cocktails | a pint | sherry | port | champagne | a beer |
        beers | a few beers | nightcap
    """,
    "risky-food": """
        grapefruit | grapefruits | pomelo | pomelos | seville orange | seville oranges |
        cranberry juice | licorice | liquorice | vitamin k | kale | aged cheese | tyramine |
        salt substitute | salt substitutes | tonic water
    """,
    "over-the-counter": """
        ibuprofen | acetaminophen | paracetamol | aspirin | naproxen | famotidine | loratadine |
        cetirizine | diphenhydramine | fexofenadine | antacid | antacids | antihistamine |
        antihistamines | tylenol | advil | motrin | aleve | benadryl | nurofen | tums | pepcid |
        prilosec | loperamide | imodium
    """,
    "prescribed": """
        *mycin | *cillin | *cycline | *floxacin | *statin | *nopril | *lapril | *mipril | *dopril |
        *sartan | *olol | *dipine | *triptan | *codone | *gliptin | *gliflozin | *glutide | *zepam |
        *zolam | *oxetine | *triptyline | *faxine | *xaban | *thiazide | *azepine | *solone |
        *asone | *racetam | *gabalin | sertraline | citalopram | escitalopram | bupropion |
        mirtazapine | trazodone | quetiapine | olanzapine | lithium | valproate | lamotrigine |
        topiramate | methylphenidate | ritalin | adderall | concerta | vyvanse | guanfacine |
        atomoxetine | levothyroxine | thyroxine | metformin | insulin | warfarin | clopidogrel |
        plavix | eliquis | xarelto | prednisone | methotrexate | gabapentin | pregabalin |
        tramadol | codeine | morphine | methadone | buprenorphine | opioid | opioids |
        antidepressant | antidepressants | ssri | ssris | antibiotic | antibiotics |
        blood pressure tablets | blood pressure pills | blood pressure medicine | blood thinner |
        blood thinners | statin | statins | beta blocker | beta blockers | steroids |
        steroid tablets | hrt | contraceptive pill | birth control pill | birth control pills |
        ozempic | wegovy | mounjaro | prozac | zoloft | lexapro | xanax | valium | ativan | ambien |
        sleeping pills | sleeping tablets | my meds | your meds | my medication | your medication |
        my prescription | your prescription | thyroid tablets | water tablets | water pills |
        diuretic | diuretics | tamoxifen | letrozole | anticonvulsants | epilepsy tablets |
        allopurinol | colchicine | finasteride | spironolactone | isotretinoin | amiodarone |
        digoxin | furosemide | baclofen | benzodiazepines | benzos | epilepsy medicine |
        heart tablets | antipsychotics | *utide | *trutide | *trexate
    """,
    # What two things do to each other in the body, or how they are kept from it.
    "clash": """
        {an|one|this|that|same|liver} {enzyme|enzymes} | enzyme in | {knocks|knock|winds|wind|revs|
        speeds|speed|slows|slow} {out|up|down} {an|the|that} {enzyme|liver|enzymes|breakdown} |
        {level|levels|concentration|concentrations} {climb|climbs|climbed|rise|rises|rose|shoot|
        shoots|jump|jumps|fall|falls|fell|drop|drops|can climb|can rise|may rise|go up|goes up|in
        the blood climbs|in the blood rises|in the blood falls|in the blood may} | into the red |
        climbs to many times | pull the same rope | pulls the same rope |
        {each|one} makes the other | {makes|make} the other {stronger|weaker} | {double|doubles|
        doubled|twice} the {effect|dose|strength|hit|sedation|risk of bleeding} | serotonin up |
        my serotonin | too much serotonin | pressure {falls|drops|plunges|through the floor|falls
        through|falls too far} | {grab|grabs|latch|latches|lock|locks} {hold of|on to|onto} |
        {ties|tie|tied|mops|mop|mopped} {up|them up|it up|up some} | {bind|binds|bound|stick|sticks|
        cling|clings} {to it|to them|to the drug|to iron|to calcium|to the tablet|together in the
        gut} | {keep|keeps|stop|stops|prevent|prevents|hinder|hinders} {the drug|the tablet|the
        medicine|my tablet|my thyroid tablet|your tablet|your thyroid tablet} {from|getting|being} |
        {keep|keep the two|keep them|kept|take them|space them|two} {well apart|apart|their
        distance|at a distance|at opposite ends} | keep their distance | opposite ends of the day |
        hours apart | {hours|hour} {in between|between them|between the|after or|before or|either
        side} | hours before or | within {two|three|four|six} hours of | {swept|sweeps|washed|
        washes|flushed|clears|cleared|clear} {out|away|the drug|them out|it out} | {don't|do not|
        doesn't|never} {mix|go together|get along|get on|agree} | {quarrel|quarrels|squabble|clash|
        clashes|fight each other|argue with} | on top of one another | put on top |
        {adds|add|adding} up | add to each other | {dangerous|deadly|risky|poor|bad} {cocktail|
        pairing|combination|mixture|mix|duo} |
        {combine|combined|combining} {them|it|the two|both|these} | the two together |
        taken on the same day | taken the same day | {adds|add|adding} to {the fall|the effect|what
        blood thinners|the drowsiness|the bleeding|its effect|the drop} |
        the three of them | both at once | taken with it | one with the other |
        {tips|tip} the balance | bleeds more | bleed more | bleed longer | harder on the kidneys |
        hold on to lithium | holds on to lithium | holds it back in the body | blunt each other |
        cancel one another | works less well | work less well | less well in | weaker with |
        stronger with | opens the same | open the same | not to be mixed |
        {pill|pills|tablet} {fail|fails|useless|less safe} | {kill|harm|hurt} you together |
        fatal together
    """,
    # How a course or a dose is altered in plain words.
    "dose-act": """
        {half|a half|a quarter|two thirds|a third} {of it|of each|a tablet|the dose|the tablet|
        every|for a|for the|of a tablet|a pill|the pill|as much|of what you take} | {cut|split|
        break|snap|broke|halve|halved} {each|the|every|my|your|a|it|them} {tablet|tablets|pill|
        pills|patch|mg|one|50|in two|in half|into} | {cut|split|break|halve} {each|it|them} |
        every {other|second|third} {day|night|evening} | {leave|leaves|left|leaving} {it|them|
        theirs|mine|hers|ours|the tablets|the pills|the rest} {out|off|in the drawer|in the
        packet} | {drop|dropped|stop|stops|stopped|quit|skip|skipped|skips|ditched|binned|chucked|
        ended} {it|them|altogether|mine|theirs|two|early|after|the tablets|the pills|the course|my|
        your|seizure|treatment|taking} | from one day to the next | from one day to another |
        overnight | cold turkey | all at once | {come|came|coming|go|went|going|wean|weaned|get|got|
        getting|ease|eased} {down|off} {from|the|my|by|it|them|slowly|to|on|of} |
        {taper|tapers|tapered|tapering} | {step|steps} {down|by|too steep} | {down|up|lower|less|
        more} by {a|one|ten|twenty|a tenth|a quarter|a third|half} | {ten|twenty|thirty|fifty|10|20|
        25|30|50} {percent|per cent|%} {down|less|more|lower|higher|off|of the dose} |
        a tenth of the dose | tenth of the dose | basal | bolus | {finish|finished|finishing|
        complete|completing|see out} {the|a|your|every} {box|course|pack|packet|capsule|tablet|
        bottle|strip} | {put|keep|kept|save|saved} {what's|what is} left | {raise|raised|lower|
        lowered|reduce|reduced|increase|increased|change|changed|adjust|adjusted|lessen|lessened|
        alter|altered|double|doubled|doubling} {it|them|the dose|my dose|your dose|on their own|on
        your own|yourself|by yourself|be lessened} | dose {be|is|was|gets|can be|must be|should be}
        {lessened|lowered|raised|changed|reduced|doubled|cut} | dosing be | a sudden end |
        stop dead | stopping dead | sudden stop | stopped suddenly | stopping suddenly |
        stop suddenly | abruptly | call it a day | {miss|missed|forget|forgot} {a|one|two|the|your|
        my} {dose|tablet|pill|evening|morning} | {take|took} {an extra|one more|two more|a second|
        one less|one fewer|none} | {pause|paused|holiday|break} {from|it|them|at weekends|on
        saturdays|for the} | {quit|stop|bring down|change|halt|cut back} {or|and} {bring down|lower|
        reduce|change|stop|cut back|quit} | {units|dose} {down|up|too many|too few} |
        too many units | back to {half|the whole|full|one} | {be|is|was|gets|been|being} {stopped|
        paused|interrupted|halved|tapered|discontinued|cut down|phased out} | then to nothing |
        down to nothing | to nothing
    """,
    # How much and how often: words that only a use of a medicine has.
    "regimen": """
        <amount> | {one|two|three|four|half|1|2|3|4|half a|one or two|one to two|a} {tablet|tablets|
        pill|pills|capsule|capsules|caplet|caplets|puff|puffs|spray|sprays|drop|drops|lozenge|
        lozenges|sachet|sachets|teaspoon|teaspoons|spoonful|spoonfuls|squirt|squirts|patch|
        suppository} | {once|twice|three times|four times|up to three times|up to four times} {a|
        per} {day|night|week} | {once|twice|three times|four times} {daily|weekly|nightly} |
        times a day | times daily | {every|each} {four|six|eight|twelve|4|6|8|12} hours |
        to six hours | to eight hours | at bedtime | before bed | a thin layer | thinly |
        a fingertip | for {three|five|seven|ten} {days|nights} | three days and no more | per day |
        at most | no more than | {three|four|five|seven|ten} nights | number of puffs | puffs |
        taken daily from | daily from
    """,
}
