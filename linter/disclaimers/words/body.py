"""What is done to the body or eaten, and the conditions that it meets."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    "procedure": """
        x ray | x rays | ct scan | ct scans | anesthesia | anaesthesia | laser | chemical peel |
        botox | acupuncture | sauna | hot tub | hot tubs | massage | dental work | injections |
        colour treatment | hair dye | hair color | hair colour | highlights | foils | perm |
        lash tint | spray tan | waxing | tattoo | tattoos | piercing | facial | facials | fillers |
        filler | laser hair removal | peel | peels | dental x ray | mri | ultrasound therapy |
        radiotherapy | steam room | infrared sauna | cryotherapy | reflexology | moxibustion |
        chiropractic | osteopathy | microneedling
    """,
    "home-procedure": """
        whiter teeth at home | bleach them at home | bleach your teeth | teeth at home |
        whitening strips | rinse an ear | rinse the ear | rinse your ear | ear at home |
        clearing ear wax | rubber bulb |
        {puncture|pricked|prick|lance|open|drain|pop|squeeze} {a|the|your} {boil|blister|abscess|
        cyst|pimple} |
        drain the boil | prick the side of the fingertip | finger prick |
        testing your own blood sugar | test your own blood | lancets | silk thread round |
        loop the floss | dental floss | tie off | tie them off | tied them off | take out a tick |
        grasp the tick | remove a tick | removing a tick | tick out | tens machine | tens machines |
        sticky pads | self catheterisation | how to inject | press the pen straight down |
        inject before you | inject at home | pinch up a fold | taking off moles | mole at home |
        remove a mole | remove moles | moles with | mole turns black | burn off | coffee enema |
        espresso enema | remove a splinter | ingrown toenail at home | cut out the corn |
        wax out of the ear | cut your own | stitch a wound | close a wound | pierce |
        piercing at home | microneedle | peel at home | acid peel | bowel irrigation |
        ear syringing | eyelash lift | skin tags at home | freezing spray | freezing sprays |
        wart at home | drain fluid | pull the stitches | remove a fish hook | fish hook |
        {drain|draining|lance|lancing|pop|popping|squeeze|squeezing|puncture|puncturing} {the|a|
        an|your} {abscess|cyst|boil|blister|pimple|lump|swelling} |
        {cut|cutting|slice|snip|snipping|tie|tying|freeze|freezing|burn|burning} {off|out|away|off
        a|off the|out the|out a} {skin tag|skin tags|mole|moles|wart|warts|corn|corns|callus|
        calluses|ingrown nail|ingrown toenail|nail} |
        ear candle | ear candles | ear candling | ear irrigation | irrigate the ear |
        flush the ear | flush out earwax | bulb syringe | enema | enemas | colon cleanse |
        colonic irrigation | microneedling | derma roller | dermaroller | derma rolling | neti pot |
        nasal rinse | nasal irrigation | sinus rinse | tens unit | red light device |
        light therapy device | wet cupping | cupping at home | gua sha | lip filler | hyaluron pen |
        at home peel | chemical peel | teeth whitening kit | mole removal | wart removal |
        wart freezing | skin tag removal | remove stitches | remove your stitches |
        take out stitches | take out your stitches | remove the splinter | dig out | douche |
        douching | vaginal steaming | iontophoresis | self injection | inject yourself |
        injecting yourself | give yourself the injection | give yourself an injection |
        self catheterization | foley at home | home electrolysis | home laser | pull the tooth |
        remove the nail | lift the nail | file down the callus | corn remover | nail surgery |
        cupping | self cupping | ear drops and a bulb | rinsing your nose | rinse your nose |
        rinsing a blocked nose | rinse your sinuses | rinsing your sinuses | pour salt water |
        nasal douche | nose rinse | saline rinse | pen injection | shoot them into the air |
        check the flow | press the button, count | pinch, push in | ingrown toenail |
        ingrown toenails | ingrown nail | edges gape | needle you've held |
        tweezers you've held in a flame | held in a flame | sterilize a needle |
        sterilise a needle | sterilised needle | sterilized needle | flush the cut |
        flush the wound | top of the mole | dabbed on a pea of the paste | diy filling |
        temporary filling | glue a crown | pull a tooth | pull out a tooth | pull your own tooth |
        wobbly tooth | change a catheter | empty the bag | change the stoma | flush the line |
        picc line | feeding tube | gastrostomy | home dialysis | self acupuncture | press needles |
        kinesiology tape | reduce a dislocated | pop a shoulder | pop it back in |
        put a shoulder back | crack your own | crack your neck | neck manipulation | home tattoo |
        stick and poke | pierce your | piercing your | cut a callus | shave a callus |
        callus shaver | corn plane | wart stick | ear pick | ear picks | ear vacuum | ear spoon |
        tonsil stone | tonsil stones | water flosser | yoni | vaginal steam | perineal massage |
        membrane sweep | self exam | at home test | dermaplaning | dermaplane | led mask |
        home microneedling | botox at home | filler at home | self tanning injections |
        b12 shots at home | iv drip at home | leeches | fire cupping | gua sha tool |
        scraping tool | oil pulling | roller with | needle roller | mm needles | insulin syringe |
        bacteriostatic water | fold of belly | lancet | finger stick | fingertip test |
        glue it back | dental cement | crown has come off | lost filling | lost a filling |
        temporary filling kit | rubber syringe | ear washing | wash the ear | wash out the ear |
        bleach gel | bleach gels | whitening gel | whitening tray | whitening trays |
        trays or strips | gel into each tooth | home cholesterol kits | test kit at home
    """,
    "named-diet": """
        intermittent fasting | keto | ketogenic | ketogenic diet | low carb | low carb diet |
        low sodium diet | very low calorie | meal replacement | meal replacements | juice cleanse |
        detox diet | elimination diet | gluten free diet | low fodmap | vegan diet |
        carnivore diet | calorie restriction | restrictive diet | time restricted eating | 16:8 |
        18:6 | 5:2 | omad | one meal a day | eating window | eating inside eight hours |
        fasting regimen | fasting window | fast day | fast days | fasting days | go keto |
        going keto | keto diet | on keto | cut carbs | cutting carbs | cut out carbs | carbs a day |
        grams of carbs | carbs to | no carb | zero carb | low carbohydrate | hundred calories |
        800 calories | 500 calories | 1200 calories | 1,200 calories | total meal replacement |
        soups and shakes | liquid diet | juice fast | water fast | dry fast | dry fasting |
        raw food diet | whole30 | atkins | mediterranean diet | dairy free diet |
        anti inflammatory diet | autoimmune protocol | aip | candida diet | alkaline diet |
        low salt diet | low phosphate | low purine | renal diet | fluid restriction | low fat diet |
        high protein diet | low iodine | low oxalate | low histamine | low residue | bland diet |
        ketosis | carb free | ocd diet | grapefruit diet | cabbage soup | egg diet | military diet |
        very low calorie diet | vlcd | exclusion diet
    """,
    "diet": """
        <named-diet> | diet | diets | dieting | fast | fasting | fasts | cleanse | detox |
        eating plan | meal plan | potassium | phosphate | purines | dash | lent | shakes |
        food group | food groups | gluten free | ramadan | juicing | low protein | low potassium |
        fodmap | calories a day | plant based diet | paleo
    """,
    "condition": """
        diabetes | type 1 diabetes | type 2 diabetes | diabetic | kidney disease | kidney problems |
        heart disease | heart failure | heart problems | high blood pressure | liver disease |
        gout | celiac disease | coeliac disease | eating disorder | eating disorders | epilepsy |
        cancer | gallstones | irritable bowel syndrome | ibs | crohn's disease | crohn's |
        ulcerative colitis | low blood sugar | hypoglycemia | insulin | sulfonylurea | blood sugar |
        health condition | medical condition | chronic condition | long term condition |
        underweight | pregnant | breastfeeding | anemia | kidney failure | dialysis | pku |
        phenylketonuria | osteoporosis | fatty liver | migraine | health problem | health problems |
        type 1 | type 2 | type one | type two | prediabetes | diabetics | high cholesterol |
        weak heart | heart condition | heart disease or | irregular heartbeat |
        atrial fibrillation | kidneys fail | failing kidneys | kidney stones | ckd | cirrhosis |
        liver problems | thyroid disease | hypothyroidism | thyroid problems | hashimoto's | pcos |
        endometriosis | lupus | rheumatoid arthritis | multiple sclerosis | parkinson's | adhd |
        autism | anorexia | bulimia | binge eating | eating disorder behind | colitis | ibd |
        diverticulitis | gastritis | gastroparesis | sibo | anaemia | hypertension |
        low blood pressure | coeliac | celiac | chemotherapy | after surgery | gastric bypass |
        persistent illness | long term illness | chronic illness | chronic disease |
        ongoing illness | take insulin | on insulin | on tablets for | on medication for |
        a tumour | tumor | copd | asthma | stroke survivors | gerd | acid reflux | rosacea |
        psoriasis | eczema | dementia | kidneys gave up | kidney patients | gastric sleeve |
        bariatric surgery | insulin resistance | on dialysis | before the machine
    """,
    "invade": """
        snip | snips | snipping | cut | cuts | cutting | slice | slicing | scratch | scratched |
        prick | pricked | puncture | punctured | lance | lanced | drain | drained | pierce |
        pierced | stitch | stitched | suture | glue | glued | superglue | dig | dug | gouge |
        pull out | pulled out | pluck | tweeze | insert | inserted | slide | slid | push in |
        push the | push it in | inject | injecting | jab | needle | burn off | burned | burnt off |
        freeze | froze | scrape | scraped | shave off | shaved off | file | filed | grind |
        peel off | flush | flushed | irrigate | syringe | squirt | rinse out | suck out | suction |
        dab | dabbed | pour | pull together | pull the edges | pull them together | cup |
        tape shut | tie | tied | squeeze | squeezed | pop | popped | lift out | roll the needles |
        ease it up | tuck | strip off | trim away | pare | pare down | drip | trickle | pricks |
        roll it | roll up and down | press it into | fill the hole | glue it | wedge | poke | stab |
        prod | scoop out | clean out | massage out | jab it | shoot | press into
    """,
    "site": """
        toenail | ingrown | the nail | nail bed | mole | moles | wart | warts | verruca | skin tag |
        skin tags | corn | corns | callus | calluses | cyst | boil | abscess | blister | pimple |
        lump | gaping cut | the wound | wound edges | wound's edges | edges gape | edges together |
        the cut | deep cut | splinter | tick | fish hook | nostril | nostrils | ear canal |
        eardrum | earlobe | ear lobe | cartilage | belly | navel | thigh | buttock | vein |
        bladder | urethra | rectum | anus | bowel | bottom | gum | wobbly tooth | tooth | crown |
        filling | scalp cut | oiled skin | fold of skin | dimples | stitches | staples | sutures |
        cuticle | hangnail | bunion | heel spur | fingertip | side of a fingertip | the cheeks |
        forehead lightly | each tooth | the tooth | crater | the hole | the canal | fold of belly |
        sore spot | the skin's channels | eyebrow | upper lip | finger pad | the thumb | tonsil |
        earwax | wax plug
    """,
    "instrument": """
        sterile needle | needles | scalpel | razor blade | tweezers | nail scissors |
        nail clippers | lancet | syringe | tubing | catheter | dental floss | superglue |
        super glue | steri strips | butterfly strips | strips of tape | suture kit | suction cup |
        silicone cups | derma stamp | wart pen | plasma pen | freeze spray | liquid nitrogen |
        dremel | pumice | fine needle | sewing needle | rubber band | pen needle | enema bag |
        nasal pot | squeeze bottle | spout | extractor | comedone | roller | spring loaded lancet |
        toothpick | dental cement | denture cream | rubber syringe | insulin syringe |
        bulb syringe | cotton bud | needle | scalpel blade | stylet | trocar | cannula
    """,
    "part-that-fails": """
        face | mouth | arm | leg | hand | one side | half of the face | half your face |
        side of the body | eyelid | corner of the mouth
    """,
    "fails": """
        sag | sags | sagging | droop | droops | drooping | limp | goes numb | go numb | gone numb |
        goes dead | hangs | hangs down | dead weight | won't move | wouldn't move | won't lift |
        wouldn't close | won't close | goes weak | suddenly weak | paralysed | paralyzed |
        drops down | gives way | drifts down
    """,
    "grave": """
        severe | sudden | suddenly | abrupt | abruptly | worst | excruciating | extreme |
        unbearable | violent | crushing | agonising | agonizing | intense | all at once |
        out of nowhere | excessive | terrible
    """,
}
