"""What is done to the body or eaten, and the conditions that it meets."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    "procedure": """
        x ray | x rays | ct scan | ct scans | anesthesia | anaesthesia | laser | chemical peel |
        botox | acupuncture | sauna | hot tub | hot tubs | massage | dental work | injections
    """,
    "home-procedure": """
        whiter teeth at home | bleach them at home | bleach your teeth | teeth at home |
        whitening strips | rinse an ear | rinse the ear | rinse your ear | ear at home |
        clearing ear wax | rubber bulb |
        {puncture|pricked|prick|lance|open|drain|pop|squeeze} {a|the|your}
        {boil|blister|abscess|cyst|pimple} |
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
        {drain|draining|lance|lancing|pop|popping|squeeze|squeezing|puncture|puncturing}
        {the|a|an|your} {abscess|cyst|boil|blister|pimple|lump|swelling} |
        {cut|cutting|slice|snip|snipping|tie|tying|freeze|freezing|burn|burning} {off|out|away|off
        a|off the|out the|out a} {skin tag|skin
        tags|mole|moles|wart|warts|corn|corns|callus|calluses|ingrown nail|ingrown toenail|nail} |
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
        remove the nail | lift the nail | file down the callus | corn remover | nail surgery
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
        diabetes | type 1 diabetes | type 2 diabetes | diabetic | kidney disease | kidney problems |
        heart disease | heart failure | heart problems | high blood pressure | liver disease |
        gout | celiac disease | coeliac disease | eating disorder | eating disorders | epilepsy |
        cancer | gallstones | irritable bowel syndrome | ibs | crohn's disease | crohn's |
        ulcerative colitis | low blood sugar | hypoglycemia | insulin | sulfonylurea | blood sugar |
        health condition | medical condition | chronic condition | long term condition |
        underweight | pregnant | breastfeeding | anemia | kidney failure | dialysis | pku |
        phenylketonuria | osteoporosis | fatty liver | migraine | health problem | health problems
    """,
}
