"""Supplements, unapproved substances, and what products are said to do."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    "supplement": """
        valerian tea | creatine | omega 3 | omega 3s | vitamin d drops | vitamin drops |
        mushroom powder | lion's mane | reishi | bach flowers | homeopathic | homeopathic pills |
        herbal drops | herbal capsules | rhodiola | holy basil | astragalus | goldenseal |
        pau d'arco | cat's claw | hemp oil | krill oil | flaxseed oil capsules | cod liver oil |
        propolis | manuka capsules | arnica pellets | nattokinase | inositol | d mannose |
        cranberry capsules | cranberry tablets | fish oil capsule | fish oil capsules |
        garlic capsules | capsules with | gummies | melatonin gummies | kavalactones |
        raspberry leaf | yeast rice | zinc† | lozenges | saffron drops | elder syrup |
        elderberry syrup | monohydrate | new supplement | supplement of | valerian root |
        boswellia | rosehip | lemon balm | passionflower | bitter melon | mulberry leaf | yohimbe |
        guarana | l theanine | 5 htp | dhea | nac | resveratrol | quercetin | lutein |
        psyllium powder | bee pollen | royal jelly | aloe juice | apple cider vinegar gummies |
        chlorella | devil's claw | horse chestnut | hawthorn | chamomile capsules |
        ginger capsules | cinnamon capsules | colostrum | hyaluronic acid capsules | whey | bcaa |
        pre workout | supplement | supplements | dietary supplement | dietary supplements |
        herbal supplement | herbal supplements | food supplement | medicinal herb |
        medicinal herbs | healing herbs | herbs and supplements | herbal | herbal remedy |
        herbal remedies | herbal medicine | herbal tea | herbal product | herbal products |
        multivitamin | multivitamins | vitamin pills | vitamin tablets | fish oil |
        omega 3 capsules | probiotic | probiotics | melatonin | ginkgo | ginseng | echinacea |
        st. john's wort | st john's wort | turmeric | curcumin | ashwagandha | valerian | kava |
        milk thistle | saw palmetto | black cohosh | elderberry | garlic pills | garlic tablets |
        glucosamine | chondroitin | coq10 | coenzyme q10 | collagen powder | collagen peptides |
        creatine monohydrate | protein powder | magnesium glycinate | zinc lozenges | zinc tablets |
        biotin | berberine | red yeast rice | green tea extract | evening primrose oil | feverfew |
        butterbur | cbd | cbd oil | spirulina | moringa | maca | tincture | tinctures | botanical |
        botanicals | natural remedy | natural remedies | {vitamin|calcium|magnesium|iron|zinc|folic
        acid|potassium} {supplement|supplements|pills|tablets|capsules} | supplementary vitamin |
        bacopa | lion's mane mushroom | cordyceps | chaga | tart cherry extract | cherry extract |
        myo inositol | hydrolysed collagen | hydrolyzed collagen | marine collagen |
        bovine collagen | collagen supplements | magnesium threonate | magnesium citrate |
        magnesium powder | magnesium powders | magnesium oil | elderberries | black seed oil |
        nigella | fenugreek | shatavari | tribulus | tongkat ali | gotu kola | skullcap | mullein |
        nettle capsules | dandelion capsules | oil of oregano | olive leaf extract |
        grape seed extract | pine bark | pycnogenol | msm | sam e | l tyrosine | l carnitine |
        alpha lipoic acid | lipoic acid | phosphatidylserine | huperzine | vinpocetine | nootropic |
        nootropics | adaptogen | adaptogens | greens powder | green powder | meal supplement |
        slimming pills | diet pills | fat burner | fat burners | detox pills |
        testosterone booster | boosters | vitamin gummies | multis | strontium | kelp tablets |
        sea moss | cranberry extract | cannabidiol | hemp gummies | cbd gummies | cbd drops |
        herbal blend | herbal mix | herbal teas | chinese herbs | ayurvedic | phytotherapy |
        flower remedies | aloe vera juice | wheatgrass | barley grass | noni juice | mangosteen |
        garcinia | green coffee | raspberry ketones | white kidney bean | konjac | glucomannan |
        inulin | prebiotic | prebiotics | synbiotic | live strains | live cultures in | cfu |
        protein shake | bcaas | mass gainer | electrolyte tablets | nutritional supplement |
        nutritional supplements | natural supplement | food supplements | natural product |
        natural products | phytoestrogens | isoflavones | red clover | dong quai | chasteberry |
        agnus castus | vitex | sage tablets | rhodiola rosea | withania | siberian ginseng |
        nutraceutical | nutraceuticals | iron tablets | iron pills | ferrous sulfate |
        ferrous sulphate | ferrous bisulfate | ferrous bisglycinate | ferrous fumarate | giloy |
        tulsi | amla | triphala | neem | brahmi | moringa powder | herbal preparation |
        herbal preparations | ayurvedic medicine | ayurvedic remedies | wormwood | black walnut |
        clove capsules | ground clove | artemisia | kava kava | kava root | beta alanine |
        citrulline | caffeine pill | caffeine pills | algae oil | manuka honey | sage lozenges |
        folic acid a day | micrograms of folic | folate supplement | prenatal vitamin |
        prenatal vitamins | pregnancy vitamin | pregnancy vitamins | triphala powder | mct oil |
        exogenous ketones | apple cider vinegar capsules | mineral drops | shilajit | deer antler |
        horny goat weed | bovine colostrum | desiccated liver | organ capsules | cricket protein |
        pea protein | casein | testosterone boosters | comfrey | lithium orotate | nettle tea |
        dandelion tea | yarrow | marshmallow root | liquorice root | licorice root | slippery elm |
        hops | lavender capsules | rose hips | borage | pennyroyal | tansy | gaba capsules |
        gaba tablets | gaba supplement | supplemental {vitamin|iron|magnesium|zinc|calcium} |
        lady's mantle | herb tea | herb teas | blessed thistle | goat's rue | zeolite | bromelain |
        serrapeptase | glutamine | lecithin | starflower oil | borage oil | camu camu |
        shark cartilage | chromium picolinate | bamboo silica | d ribose | pqq | nmn |
        nicotinamide riboside | astaxanthin | zeaxanthin | bilberry | eyebright | uva ursi |
        pygeum | mucuna | damiana | motherwort | arjuna | gymnema | banaba | aloe vera capsules |
        activated charcoal | bentonite | digestive enzymes | betaine hcl | ox bile | saccharomyces |
        lactobacillus | bifidobacterium | butyrate | peppermint capsules | kanna |
        california poppy | corydalis | white willow bark | willow bark | frankincense |
        green lipped mussel | sea buckthorn | velvet antler | turkey tail | maitake | tremella |
        hyaluronic capsules | algae capsules | iron syrup | vitamin syrup | vitamin drink |
        vitamin drip | hangover patch | energy gummies | sleep gummies | sleep spray |
        melatonin spray | magnesium spray | collagen drink | collagen shot | hair vitamins |
        hair gummies | joint supplement | joint supplements | eye vitamins | fertility supplement |
        menopause supplement | liver detox | detox tea | slimming tea | laxative tea |
        appetite suppressant
    """,
    "substance": """
        coffee enemas | coffee enema | espresso enema | silver rods | zinc chloride |
        dog's worm powder | dog wormer | baking soda cures | bicarbonate cure | home cancer remedy |
        cancer remedy | dmso | dimethyl sulfoxide | colloidal silver | miracle mineral solution |
        mms | chlorine dioxide | sodium chlorite | black salve | laetrile | amygdalin |
        apricot kernels | apricot seeds | vitamin b17 | borax | turpentine | kerosene | kratom |
        tianeptine | phenibut | ivermectin for covid | ivermectin against cancer |
        horse ivermectin | fenbendazole | food grade hydrogen peroxide |
        drinking hydrogen peroxide | bpc 157 | research peptides | research chemicals | sarms |
        peptide injections | ephedra | silver solution | cesium chloride | dnp | bloodroot |
        essiac | rick simpson oil | raw milk cure | ozone therapy | nano silver | melanotan |
        compounded semaglutide | delta 8 | ibogaine | gum turpentine | chlorine drops |
        bleach cure | cansema | amazon salve | drawing salve for | escharotic | hydrazine sulfate |
        b17 | apricot kernel | methylene blue | gerson | hulda clark | zapper | rife machine |
        rife | bleach enema | urine therapy | colloidal gold | ionic silver | silver water |
        structured silver | germanium | dinitrophenol | 2 4 dnp | tb 500 | ipamorelin | cjc 1295 |
        retatrutide | nasal tanning | tanning injections | tanning spray | unlicensed botox |
        kambo | frog poison | rso | veterinary ivermectin | pet ivermectin | horse paste |
        fish antibiotics | aquarium antibiotics | petrol | paraffin oil lamp | lugol's iodine by |
        raw milk as a cure | stem cell injections | stem cell shots | exosomes | chelation at home |
        hydrogen peroxide by | inhale hydrogen peroxide | nebulized peroxide | nebulise peroxide |
        ear candle | ear candles | ear candling | hollow candle | ayahuasca | psilocybin |
        microdose | microdosing | magic mushrooms | piracetam | clenbuterol | hcg drops | hcg diet |
        rapamycin | low dose naltrexone | hydroxychloroquine for | bee venom therapy |
        bioresonance | parasite cleanse | diatomaceous earth | cannabis oil | thc oil |
        camphor oil by | hyperbaric chamber at | growth hormone shots | testosterone from the |
        unlicensed filler | numbing cream from abroad | nebulised peroxide | miracle mineral |
        mineral miracle | ivermectin paste | paste for horses
    """,
    "approved": """
        approved | approve | approval | authorized | authorised | licensed | cleared | registered |
        proven | evaluated | tested | reviewed | recommended | regulated | authorization
    """,
    "authority": """
        fda | food and drug administration | mhra | ema | european medicines agency | tga |
        health canada | regulator | regulators | authorities | authority | nice | medicines agency
    """,
    "claim-verb": """
        supports | support | supporting | promotes | promote | promoting | boosts | boost |
        boosting | maintains | maintain | helps maintain | help maintain | helps support |
        help support | enhances | enhance | strengthens | strengthen | improves | fosters |
        nourishes | optimizes | encourages | aids | regulates | balances | restores | fuels |
        protects | keeps | helps keep | help you keep | helps you keep | strengthening |
        revitalizes | revitalises | replenishes | calms | soothes | cleanses | detoxifies |
        flushes | awakens | sharpens | lifts | contributes to | helps promote | help promote |
        helps to support | helps to maintain | works to support | formulated to support |
        designed to support | optimises | rebuilds | renews | balancing | maintaining
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
        comfort | microbiome | healthy glow | glow | strong immune | memory and | mental focus |
        healthy weight | healthy aging | healthy ageing | healthy digestion | prostate | bladder |
        healthy blood | healthy cholesterol | immune | immune defenses | immune defences |
        defences | defenses | joints and | sleep quality | deep sleep | stress | inner calm |
        clear skin | hair, skin | skin, hair | lungs | respiratory health | hormones |
        hormonal balance | menopause | energy production | eyes | brain | heart | healthy bones |
        bone density | muscle | cell health | cells | lean muscle | testosterone levels | drive |
        calm mind | mind calm | stamina and | circulation and | natural defences |
        metabolic health | slim
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
        third bottle | our store | each tablet | every serving | every gummy | each gummy |
        our fans | our community | first jar ships | ships free | jar ships | one bottle holds |
        sixty tablets | bottle holds | one bag lasts | tub lasts | jar lasts | bottle lasts |
        reorder | add to basket | add to bag | bestseller | best seller | our bestselling |
        our best selling | our range | our new | why you'll love | ingredients: | directions: |
        suggested use | serving size | servings per | money back guarantee | made in small batches |
        our tablets | our shot | our shots | our serum | our softgels | in stock |
        subscribe and save
    """,
    "nutrient": """
        magnesium | zinc | vitamin a | vitamin b | vitamin b6 | vitamin b12 | vitamin c |
        vitamin d | vitamin d3 | vitamin e | vitamin k2 | b vitamins | b12 | folate | folic acid |
        iron | ferrous | calcium | selenium | iodine | potassium | chromium | glycine | taurine |
        tryptophan | arginine | carnitine | creatine | collagen | omega 3 | omega 3s | fish oil |
        biotin | niacin | electrolytes | electrolyte powder
    """,
    # What is given to somebody by the dose, whatever it is.
    "dosed-thing": """
        <drug> | <supplement> | olive oil | charcoal | drops | powder | the powder | gummy |
        gummies | suspension | pink stuff | syrup | dropper | vapour rub | vapor rub | balm |
        remedy | remedies | honey | gripe water | salts | gel | lotion | cream | ointment
    """,
    # What a product comes in.
    "pack": """
        bottle | bottles | jar | jars | tin | tins | pouch | pouches | tub | tubs | sachet |
        sachets | stick | sticks | capsule | capsules | softgel | softgels | gummies | gummy |
        tincture | dropper | drops | scoop | scoops | serving | servings | refill | refills |
        ships | shipping | order | orders | subscribe | in stock | money back | batch | batches |
        pyramid bags | tea bags | chews | lozenges | tablets | box of
    """,
}
