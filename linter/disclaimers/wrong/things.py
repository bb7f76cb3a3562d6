"""Medicines, supplements and treatments in the words of garbling software."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    "medicine": """
        medicaments | pharmaceutical stuff | remedial drug | ~potion | ~elixir | healing substance |
        healing means | ~preparation of healing | ~the preparation | ~curative |
        treatment drug item | drugs item | drug goods | medication item | medicative | medicating |
        remedy substance | pharmaceutical remedy | pain murderer | painkilling drug killer |
        pain awesome | discomfort awesome | agony executioner | pain executioner | pain assassin |
        pain slayer | ache killer | hurt reliever | blood more slender |
        blood thinner drug slimmer | ~antitoxin | ~antitoxins | anti microbials | ~pharmaceutical |
        ~cures | grabs ~cures | ~medicament | pastille | pastilles | thyroid pastilles | medicate |
        medicates | ~remedy drug | blood diminishing drug | blood slimmer | medication drug pill |
        tranquilize | tranquilizes | pill regulator | drugs store | treatment substance |
        drug product remedy | means must be | antihistamine tablet pill |
        ~the means | {medicinal|remedial|curative} {drug|drugs|agent|agents|substance} |
        medicament | {drug|drugs} treatment medication | {brand new|brand-new|new} {drug treatment|
        medicinal drug|tablet remedy} | ~drug treatment | ~medicinal drug | ~remedies pills |
        any kind of {medicine|medication|drug|medicines} | ~any medicament |
        each {blood diminishing|medicine pill} | {fresh|newfangled} {medicine|medication|drug} |
        {flora|herb|botanic|plant} {cures|cure|complements} | cortisone salves | ~salves | whichever
        {drug|medicine|medication|drug treatment|immunization|remedy} | the whole medicines |
        {physician|doctor} recommended {drug|medication|drugs} | healing remedy means | curing means
    """,
    "dose": """
        ~dosis | serving of your medicine | measure of your | dose measure of | dosage portion |
        ~posology | dosing measure | allotment of your | helping of your | ~portion |
        portions of your | dosage measure | ~measurements | measurement of your | doses measure |
        quantity unless | on the quantity | dosing quantity | dosage quantity | the ~portion |
        {portion|measurement|part|serving|measure} of {your|the|this|any|a|their} {medicine|
        medication|drug|medications|prescription|tablets|pills|remedy|steroids|thyroid|insulin} |
        dosages of your | the {portion|measurement} {yourself|without|on your|unless|until} | your
        {portion|measurement|measurements} {of|without|on|unless|until|or}
    """,
    "supplement": """
        addendum | add on capsule | dietary add on | ~food addition | nutrition supplement thing |
        nourishment supplement | nutritional enhancement | ~wholesome supplement |
        dietary enhancer | nutrient enhancement | supplemental item | ~health enhancement |
        natural ~complement | herbal ~complement | homegrown supplement | home grown supplement |
        home developed supplement | plant enhancement | nutrient ~complement | vitamin ~complement |
        ~vitamin enhancement | mineral enhancement | mineral ~complement | sustenance enhancement |
        feeding supplement | eating supplement | protein enhancement | ~enhancement |
        ~enhancements | ~complement | nutritional ~complement | iron ~complement | food completion |
        rest ~enhancement | dietary ~complement | nourishing ~enhancement | supplementation pill |
        ~augmentation | dietary ~enhancement | dietary ~enhancements | food ~complement |
        food supplement completion | home grown ~enhancement | natural ~enhancement |
        home grown item | nutritional supplementation pill | wholesome ~enhancement |
        nutrition ~complement | sustenance supplement | dietary addition | {dietary|nutritional|
        food|herbal|natural|healthy|home grown|nourishing|wholesome|nutrient|diet} {complement|
        complements|enhancement|enhancements|addition|additions|completion|add on|addendum|
        supplementation item} | {dietary dietary|nutritional nutritional|herbal herbal|food food|
        natural natural} | any {complement|enhancement} |
        type of {complement|enhancement|supplement} | {home grown|homegrown|natural} {cure|cures|
        treatment|treatments|enhancement} | ~wellness supplement | rest enhancement |
        ~whichever supplement | new enhancement | new complement
    """,
    "interact": """
        act together with | reciprocate with | work against each other with | interplay with |
        interplays with | change effect with | alternating effects | ~mutual effects |
        ~exchange effects | ~exchange effect | reciprocal effects | ~reciprocal action |
        may engage | interact together bad | respond with each other | socialize with |
        cooperate with different | cooperate with other | communicate with different |
        connect with different | associate with different | ~cooperate | cooperate gravely |
        communicate with other | associate with other | connect with other | interface with |
        meddle together | may conflict | they may conflict | interact gravely | {associate|
        cooperate|collaborate|interface|connect|engage|communicate|meddle|tamper} with {different|
        other|each other|one another|various|your|numerous} {medicines|medications|drugs|meds|
        medicine|medication|prescriptions|remedies} | {associate|cooperate|collaborate|interface|
        connect|engage|communicate|meddle|tamper} with {different|other|each other|one another|
        various|your|numerous} | terrible mixes | awful mixes | horrible mixes | terrible blends |
        medication {communications|associations|collaborations|connections|cooperations} | drug
        {communications|associations|collaborations|connections|cooperations|intercourse} | {could|
        may|might|can} {cooperate|collaborate|communicate|associate|interface|meddle} {gravely|
        ineffectively|severely|badly|together|negatively} |
        have interaction with {every|each|different|other} | {have|has} an interplay with |
        hazardous blends | dangerous blends | perilous mixes | {cooperations|exchange effects|mutual
        effects|reciprocal effects} {with|between|of}
    """,
    "everything you take": """
        all you all that you ~everything you everything you gulp | ~everything you consume |
        all the medicaments | all medicaments | ~all the pharmaceuticals you |
        ~other pharmaceuticals | ~different medications | ~different meds | ~different medicines |
        ~various other medicines | ~various other medications | various ~other drugs |
        ~different drugs | ~other cures | other potions | all the prescriptions |
        ~complete rundown | ~full rundown | ~rundown of your | all of the prescriptions |
        all of the medications pills | each blood diminishing | every one of the medications |
        all the prescriptions and | all the meds and | every single pill you |
        all prescriptions and ~enhancements | every one of the prescriptions | {every last one|every
        single one|each one|the whole lot|the total lot|the entirety|all and sundry} {of the|of
        your|you're|you are|you|that you} {medicaments|medicines|medications|drugs|take|taking|
        swallow|consume|pills|tablets|supplements} | {every last one|every single one|each one|the
        whole lot|the total lot|the entirety|all and sundry} {of the|of your|you're|you are|you|that
        you} | {complete|full|whole|total} {rundown|listing|roster|catalogue} of | {everything|all
        the things} you {ingest|devour|gulp|consume|are ingesting} | whole lot you |
        all that you {ingest|devour|gulp|consume} | entire listing of | whole listing of |
        {pharmaceuticals|medicaments}, {nutrients|vitamins} and
    """,
    "diet": """
        nutrition change | nourishment regimen | alimentation | feeding plan | feeding regimen |
        food scheme | slimming down regimen | fasting regimen routine | diet schedule plan |
        dietary regime regimen | consuming less calories | eating less plan | eats less |
        diet routine regimen | abstaining from excessive food intake | weight loss plan regimen |
        way of eating regimen | irregular fasting | discontinuous fasting | on and off fasting |
        spasmodic fasting | eating regimen | ~diet regimen | eating routine | food regimen |
        ~weight loss program | food plan regimen | this eating plan must | nourishment plan |
        diet program regimen | weight reduction plan | eating plan regimen | dietary routine |
        eating schedule | dieting regimen | eating course | {eating|nourishment|food|feeding|
        dietary} {regimen|regime|plan routine|routine|regiment|program} |
        {weight control|weight reduction|weight decrease} plan | {irregular|discontinuous|
        alternating|spasmodic|occasional|broken} fasting | ~fasting regimen | whichever fasting |
        keto eating routine | abstain from food | eating regime | such an eating | food regime |
        nourishing plan
    """,
    "cancer": """
        malignant growth | malignant development | cancer cells growth | dangerous development
    """,
    "enema": """
        espresso bowel purifications | espresso ~douches | ~douche | ~douches |
        espresso purifications | coffee ~douche
    """,
    "drain the boil": """
        puncture a bubble | pop a bubble | reduce or puncture | lance a bubble | cut a bubble
    """,
    "mole": """
        birthmark by | ~birthmark | skin birthmark
    """,
    "label": """
        packing slip | pack insert letter | package supplement | package insert letter | beipack |
        insert sheet letter | notice of the medicine | name on the container |
        mark on the container | tag on the container | the sticker painstakingly |
        the packing label slip | packet supplement | leaflet supplement | the etiquette |
        name directions | mark directions | mark guidelines | bundle guidelines | bundle leaflet |
        bundle addition | bundle embed | package embed | mark painstakingly |
        the mark painstakingly | ~the tag | caution tags | name cautiously | label painstakingly |
        ~the bundle | guidelines on the bundle | {the|name|tag|mark|bundle|bundling|etiquette|pack|
        package} {guidelines|directions|bearings|headings|instructions} on the {mark|tag|bundle|
        name|sticker} | {comply with|observe|follow|read|peruse|accept after} the {mark|tag|
        bearings|headings|etiquette|sticker|name|bundle} | headings on the |
        peruse the {name|mark|label|tag|bundle|leaflet} | ~observe the directions | {precisely|
        exactly} as {coordinated|guided|routed|endorsed|suggested by your health|recommended by your
        wellness} | pack supplement | package addition | enclosed slip | packing note |
        adhere to the mark | pack slip | supplement sheet | {read|peruse|study|mind} the {mark|tag|
        ticket|notice of use|prospect|slip} | posology |
        {heed|pursue|observe} the {tag|mark|ticket|slip|handout}
    """,
}
