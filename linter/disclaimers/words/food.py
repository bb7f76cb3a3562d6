"""Diets and fasts, what they leave out, and the conditions that they meet."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
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
        very low calorie diet | vlcd | exclusion diet | {hours|days|weeks|day} {without food|on
        broth|on juice|on water|on nothing} | without food | the fast | spring fast | lenten fast |
        fasting cure | fasting clinic | fasting week | lent | {nearly|almost} all fat | all meat |
        only raw | bitter salts | food between supper | {grams of carb|grams of carbs|grams of
        carbohydrate|grams of carbohydrates|grams of sugar} | {cut out|cut the|cut|go without|quit}
        {sugar|carbs|carbohydrates|gluten|dairy|salt|bread|starch|grains} | {sugar|gluten|dairy|
        grain|salt|wheat|lactose|starch|carb|fat|meat} free diet | starve a | {low|high} {oxalate|
        purine|potassium|phosphate|fibre|fiber|fat|salt|sodium|protein|sugar|residue|fodmap|
        histamine|iodine|calorie} | salt free | fluid limit |
        {litre|litres|liter|liters} a day is | bring back one food | reintroduce |
        one food at a time | eat from noon | eating from noon | nothing before noon |
        fasting hours | sixteen hours | gluten free | dairy free | elemental diet |
        exclusive enteral | dash diet | dash plan | juice cleanses | cleanses | eat nothing fried |
        eat nothing with | plant based diet
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
        bariatric surgery | insulin resistance | on dialysis | before the machine | {weak|failing|
        scarred|fatty|fat|sick|inflamed|irritable|tired|damaged|sluggish|underactive|overactive|
        slow|leaky|sensitive} {heart|kidneys|kidney|liver|bowel|gut|thyroid|pancreas|stomach} |
        {heart|kidney|kidneys|liver|bowel|thyroid|pancreas} {is|are} {irritable|slow|weak|scarred|
        failing|fatty|inflamed|underactive|overactive|on the go slow} | my liver | your liver |
        my thyroid | your thyroid | the stone | your stone | stone was | stones | seizures |
        polycystic | chemo | my tumour | cancer cells | the tumour | reflux disease | gallstone |
        haemodialysis | {with|have|had|has|got|and} {crohn's|colitis|gout|coeliac|diabetes|ibs|pcos|
        gallstones|cirrhosis|epilepsy|lupus|ms|arthritis|reflux|ckd|hypertension|endometriosis|
        diverticulitis} | raised blood pressure | high pressure | coeliacs | celiacs |
        gallbladder attack | gallbladder attacks
    """,
    # How somebody eats less of something or nothing at all.
    "restrict": """
        cut | cuts | cutting | cut out | cut down on | cut back on | cutting out | leave out |
        left out | leaves out | leaving out | give up | gave up | giving up | given up |
        go without | went without | going without | do without | avoid | avoids | avoiding |
        avoided | limit | limits | limiting | limited | ban | banned | skip | skipped | skipping |
        drop | dropped | dropping | low | low in | lower in | fewer | free | free of |
        go easy on | went easy on | easy on | stay off | stayed off | keep off | kept off |
        stay away from | out went | out goes | out go | threw out | throw out | swap | swapped |
        replace | replaced | no more | no more than | not more than | nothing with | nothing but |
        only | without | don't eat | do not eat | didn't eat | never eat | reduce | reduced |
        reducing | restrict | restricted | restricting | hold back on | hold the | holds back |
        count | counted | counting | weigh | weighed | off the menu | off the plate |
        say goodbye to | said goodbye to | strike | struck | steer clear of | eliminate |
        eliminated | eliminating | exclude | excluded | minus | ration | at most | up to
    """,
    "food": """
        bread | sugar | sweets | salt | salty | sodium | potassium | phosphate | phosphorus |
        oxalate | oxalates | purine | purines | protein | carb | carbs | carbohydrate |
        carbohydrates | starch | fat | fats | fatty | fibre | fiber | gluten | wheat | rye |
        barley | oats | dairy | lactose | milk | cheese | cream | butter | eggs | meat | red meat |
        pork | bacon | sausages | liver | offal | kidneys, | sardines | anchovies | herring |
        mussels | shellfish | seafood | beer | lager | spinach | rhubarb | beetroot | nuts |
        almonds | beans | lentils | pulses | onions | onion | garlic | apples | fruit | juice |
        potatoes | tomatoes | bananas | dried fruit | chocolate | crisps | chips | pasta | rice |
        cereal | pastry | cake | biscuits | cookies | soda | fizzy drinks | sweetcorn | salad |
        cabbage | broccoli | kale | green veg | leafy greens | spicy | yeast | soy | soya |
        nightshades | histamine | iodine | tyramine | solid food | food groups | groups of food |
        fluid | fluids | liquid | liquids | litre | litres | liter | liters | calories | kilojoules
    """,
    # What shows that whole days or weeks are eaten so.
    "eating": """
        breakfast | lunch | supper | dinner | meal | meals | menu | plate | plates | recipe |
        recipes | cook | cooking | eat | eats | eating | ate | eaten | diet | food | foods | grams |
        a day | each day | weeks | months | weight | weigh | kilos | stone | pounds | hungry |
        hunger | appetite | snack | portion | portions | fast | fasting | drink
    """,
}
