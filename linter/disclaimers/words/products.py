"""Supplements, unapproved substances, and what products are said to do."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
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
        black cohosh | elderberry | garlic pills | garlic tablets | glucosamine | chondroitin |
        coq10 | coenzyme q10 | collagen powder | collagen peptides | creatine monohydrate |
        protein powder | magnesium glycinate | zinc lozenges | zinc tablets | biotin | berberine |
        red yeast rice | green tea extract | evening primrose oil | feverfew | butterbur | cbd |
        cbd oil | spirulina | moringa | maca | tincture | tinctures | botanical | botanicals |
        natural remedy | natural remedies |
        {vitamin|calcium|magnesium|iron|zinc|folic acid|potassium}
        {supplement|supplements|pills|tablets|capsules} |
        supplementary vitamin | supplemental
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
        compounded semaglutide | delta 8 | ibogaine
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
}
