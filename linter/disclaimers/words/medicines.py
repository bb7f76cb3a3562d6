"""Medicines, their doses, and what goes with them."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
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
        birth control pills | sleeping pill | sleeping pills | sedative | sedatives | clotrimazole |
        miconazole | benzoyl peroxide | salicylic acid | polyethylene glycol | senna | psyllium |
        epinephrine | albuterol | salbutamol | nitroglycerin | clopidogrel | proton pump inhibitor |
        proton pump inhibitors | thiazide | medicated shampoo | anesthetic | terbinafine |
        mebendazole | prednisolone | chlorphenamine | felodipine | lovastatin | clarithromycin |
        zopiclone | diazepam | doxylamine | apixaban | rivaroxaban | gabapentin | pregabalin |
        amitriptyline | citalopram | escitalopram | bupropion | ramipril | losartan | bisoprolol |
        metoprolol | furosemide | spironolactone | propranolol | pantoprazole | esomeprazole |
        lansoprazole | domperidone | ondansetron | macrogol | lactulose | bisacodyl | nystatin |
        aciclovir | acyclovir | permethrin | dimeticone | nicotine patch | nicotine gum | naloxone |
        fentanyl | patch | patches | oxycodone | hydrocodone | ventolin | montelukast |
        azithromycin | ciprofloxacin | nitrofurantoin | trimethoprim | fluconazole | ketoconazole |
        hydroxyzine | lidocaine | capsaicin | calamine | tretinoin | adapalene | oestrogen |
        estrogen tablets | contraceptive pill | valproate | lamotrigine | carbamazepine |
        levetiracetam | thyroid tablets | water tablet | water tablets | sleeping tablet |
        sleeping tablets | pain tablet | pain tablets | allergy tablet | allergy tablets |
        antihistamine tablet | antihistamine tablets | nasal sprays | steroid drops | nose drops |
        cold remedies | cold remedy | sedating medicines | anxiety pills | nitrates | digoxin |
        amiodarone | cold sore cream | suppository | suppositories | lozenge medicine |
        cough suppressant
    """,
    "dosage": """
        twice daily | three times daily | once daily | four times daily | no more than three days |
        at most two weeks | in water | mg | milligrams | milligram | ml | millilitres |
        milliliters | 1 percent |
        {one|two|three|1|2|one or two|one to two|half a}
        {tablet|tablets|pill|pills|drop|drops|puff|puffs|spray|sprays|teaspoon|teaspoons|lozenge|lozenges}
        |
        one chewable tablet | twice a day | three times a day | four times a day | times a day |
        times in a day | once a day | a day | per day | each day | every day | daily |
        {every|each} {two|three|four|six|eight|twelve|2|3|4|6|8|12} hours | hours between |
        hours apart | every evening | every morning | at night | in the evening | before breakfast |
        at bedtime | a thin layer | for a week |
        for {one|two|three|four|five|ten|seven} {day|days|week|weeks} | for a few days |
        weeks before | for up to twelve weeks | a drop | mg per kilo | with food | with water |
        after a meal | every second day | lowest dose | a drop each night | in the dark as soon |
        that day only
    """,
    "dose": """
        dose | doses | dosage | dosages | amount you take | how much you take | daily dose
    """,
    "label": """
        label | labels | package | packaging | package insert | leaflet | package leaflet |
        instructions | directions | drug facts | box | patient information | product information |
        medication guide | information leaflet | the packet
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
        prescription medication | on medication | take medication | take medicine | take medicines |
        take other | take any medicine | take any medication | prescription medications |
        taking medicine | taking medication | blood thinners | blood thinner |
        supplements you take | warfarin | herbs and supplements | with your medicines |
        with your medications | with medicines
    """,
}
