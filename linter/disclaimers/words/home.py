"""What people do to their bodies at home, with what, and where."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    "home-procedure": """
        self needling | whiter teeth at home | bleach them at home | bleach your teeth |
        teeth at home | whitening strips | rinse an ear | rinse the ear | rinse your ear |
        ear at home | clearing ear wax | rubber bulb | {puncture|pricked|prick|lance|open|drain|pop|
        squeeze} {a|the|your} {boil|blister|abscess|cyst|pimple} | drain the boil |
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
        flush out earwax | bulb syringe | enema | enemas | colon cleanse | colonic irrigation |
        microneedling | derma roller | dermaroller | derma rolling | neti pot | nasal rinse |
        nasal irrigation | sinus rinse | tens unit | red light device | light therapy device |
        wet cupping | cupping at home | gua sha | lip filler | hyaluron pen | at home peel |
        chemical peel | teeth whitening kit | mole removal | wart removal | wart freezing |
        skin tag removal | remove stitches | remove your stitches | take out stitches |
        take out your stitches | remove the splinter | dig out | douche | douching |
        vaginal steaming | iontophoresis | self injection | inject yourself | injecting yourself |
        give yourself the injection | give yourself an injection | self catheterization |
        foley at home | home electrolysis | home laser | pull the tooth | lift the nail |
        file down the callus | corn remover | nail surgery | cupping | self cupping |
        ear drops and a bulb | rinsing your nose | rinse your nose | rinsing a blocked nose |
        rinse your sinuses | rinsing your sinuses | pour salt water | nasal douche | nose rinse |
        saline rinse | pen injection | shoot them into the air | check the flow |
        press the button, count | pinch, push in | ingrown toenail | ingrown toenails |
        ingrown nail | edges gape | needle you've held | tweezers you've held in a flame |
        held in a flame | sterilize a needle | sterilise a needle | sterilised needle |
        sterilized needle | flush the cut | flush the wound | top of the mole |
        dabbed on a pea of the paste | diy filling | temporary filling | glue a crown |
        pull a tooth | pull out a tooth | pull your own tooth | wobbly tooth | change a catheter |
        empty the bag | change the stoma | flush the line | picc line | gastrostomy |
        home dialysis | self acupuncture | press needles | kinesiology tape | reduce a dislocated |
        pop a shoulder | pop it back in | put a shoulder back | crack your own | crack your neck |
        neck manipulation | home tattoo | stick and poke | pierce your | piercing your |
        cut a callus | shave a callus | callus shaver | corn plane | wart stick | ear pick |
        ear picks | ear vacuum | ear spoon | tonsil stone | tonsil stones | water flosser | yoni |
        vaginal steam | perineal massage | membrane sweep | self exam | at home test |
        dermaplaning | dermaplane | led mask | home microneedling | botox at home | filler at home |
        self tanning injections | b12 shots at home | iv drip at home | leeches | fire cupping |
        gua sha tool | scraping tool | oil pulling | roller with | needle roller | mm needles |
        insulin syringe | bacteriostatic water | fold of belly | finger stick | fingertip test |
        glue it back | dental cement | crown has come off | lost filling | lost a filling |
        temporary filling kit | rubber syringe | ear washing | wash the ear | wash out the ear |
        bleach gel | bleach gels | whitening gel | whitening tray | whitening trays |
        trays or strips | gel into each tooth | home cholesterol kits | test kit at home | leech |
        leech therapy | self catheter | clean intermittent | kinesio tape | sports taping |
        taping an ankle | tape your ankle | tape your knee | steam inhalation pot |
        inversion therapy | wet wrap | wet wraps | dry needling | trigger point needle |
        acupuncture at home | ear seeds | moxa sticks | eyelash glue | lash lift | brow lamination |
        dermarolling | nail drilling | drill a hole in the nail | heated needle | heated paperclip |
        paperclip through the nail | flush the colon | peg feed | tube feed | tracheostomy |
        nebulise | insulin shots | fertility shots | heparin shots | blood thinner shots |
        allergy shots at home | jab yourself | stick yourself | self inject | self injecting |
        self injections | finger pricks | urine dipstick | dipstick | home swab | prick test |
        peak flow meter | contact lens removal | glass eye | brace at home | snap a joint |
        manipulate your | adjust your own spine | crack my back | crack your back |
        {changing|change|changed} the bag | extracting {pimples|blackheads|spots}
    """,
    # Devices that are used on the body at home, and what is done with them there.
    "home-device": """
        {blood pressure|bp|heart|glucose|sugar|oxygen|fetal|foetal|ketone|inr|apnoea|apnea}
        {monitor|meter|kit|machine|device|clip|sensor} | blood pressure cuff | arm cuff | wrist cuff
        | the cuff | oximeter | pulse oximeter | finger clip | oxygen clip | clip on your finger |
        glucometer | test strip | test strips | lancing device | massage gun | massage guns |
        percussion gun | percussion massager | theragun | massager | massage stick | electrodes |
        sticky pads | tens | tens unit | tens machine | ems machine | ems suit | muscle stimulator |
        nerve stimulator | sun lamp | uv lamp | red light | infrared lamp | heat lamp | led mask |
        laser comb | laser cap | doppler | nebuliser | nebulizer | oxygen concentrator | cpap |
        suction machine | breathing trainer | acupressure mat | spike mat | inversion table |
        traction device | neck traction | posture corrector | back brace | knee brace | mouthguard
        kit | snoring mouthpiece | bite guard kit | aligner kit | foot file | electric file | callus
        remover | epilator | ipl | hair removal laser | hair removal device | plasma pen | hyaluron
        pen | hyaluron pens | freeze pen | wart freezer | microneedle roller | needle roller |
        insulin pump | pump's needle | infusion set | feeding pump | port | cannula at home | vacuum
        extractor | pore vacuum | otoscope | ear camera | ear cleaner | water pick | compression
        pump | vibration plate | cupping set | cupping cups | home test | self test | antigen test |
        swab kit | smear kit | stool kit | glucose sensor | the sensor | applicator | patch pump |
        freeze kit | freezing kit | bp machine | ear cameras | ear cleaners | ear scopes | glucose
        sensors | tens machines | home tests | derma stamps | ear spoons | sun lamps
    """,
    "home-tool": """
        needle | needles | safety pin | pins | thorn remover | tweezers | tweezer | pliers |
        nail scissors | scissors | clippers | nippers | blade | razor | razor blade | scalpel |
        knife | lancet | syringe | bulb syringe | rubber bulb | turkey baster | tubing | catheter |
        hose | nozzle | enema bag | spout | neti pot | squeezy bottle | squeeze bottle | splint |
        lolly stick | popsicle stick | ice cream stick | tongue depressor | sports tape |
        rigid tape | zinc oxide tape | duct tape | strips of | strapping | elastic bandage |
        crepe bandage | suction cup | cups | glass cups | silicone cup | cupping glass |
        shot glass | hollow candle | the candle | derma roller | strip of tape | strips of tape |
        tape it | nail file | glass file | metal file | superglue | dental floss | fishing line |
        rubber band | dental putty | filling paste | whitening strip | whitening strips |
        bleaching tray | mouth tray | a weak bleach | peroxide gel | injection pen | prefilled pen |
        the pen | pen out | press a strip | auto injector | the shot | ampoule | vial | extractor |
        loop tool | comedone tool | tick remover | freeze spray | freezing spray | liquid nitrogen |
        cautery | soldering iron | leech | leeches | electrode | pads on | gua sha stone |
        jade tool | moxa | cotton wick | ear pick | cotton bud | cotton buds | speculum |
        pessary ring | suppository tip | callus plane | credit card edge | sterile strips |
        butterfly stitches | skin glue | suture kit | stapler | staple remover | acid plaster |
        salicylic acid plaster
    """,
    # In the form of an instruction or of a tale of one's own: what doctors do is told otherwise.
    "home-act": """
        lance | nick | nicks | prick | pierce | puncture | stab | poke | press | squeeze |
        squeezed | pop it | snip | snipped | cut off | cut it off | trim | shave | shaved | file |
        filed | scrape | scraped | pare | dig | dig out | pull | pulled | tug | ease | ease out |
        lift | lift out | draw it out | draw out | tease out | grip | grasp | pluck | pass | tape |
        taped | wrap | wrapped | strap | splint | anchor | bind | wind | stick | stuck | fix |
        insert | slide | slid | push | pushed | slip | slipped | guide | set it | squirt |
        squirted | flush | rinse | pour | run water | fill | filled | inject | jab | shoot | burn |
        freeze | dab | paint on | smear | rolled | glide | run it | move it | float | light the |
        lit the | turn it | pinch | pinched | scratch | grind | close it with | pull together |
        hold it over | attach | put a | put the | apply the | numb | suck | drain | empty | tie |
        knot | snap | reset | pop it back | click | massage | knead | rub the | extract |
        extracting | hold it on | hold it against | squeezing | popping | lancing | freezing |
        filing | scraping | trimming | digging | pulling | set the
    """,
    "body-part": """
        skin | scalp | face | forehead | cheek | cheeks | chin | eyebrow | eyelid | lip | lips | gum
        | gums | tooth | teeth | tongue | tonsil | tonsils | throat | ear | ears | eardrum | lobe |
        nostril | nostrils | nose | sinuses | neck | shoulder | shoulders | back | spine | elbow |
        wrist | palm | finger | fingertip | fingers | thumb | nail | nails | toenail | knuckle | arm
        | forearm | chest | breast | nipple | belly | navel | tummy | stomach | hip | buttock |
        bottom | rectum | ring | anus | vagina | bladder | urethra | groin | scrotum | thigh | knee
        | kneecap | knees | calf | shin | ankle | heel | foot | feet | sole | toe | toes | big toe |
        joint | joints | muscle | vein | wound | cut | graze | gash | edges | stitch | stitches |
        staples | {a|the|your|my|his|her} boil | abscess | cyst | blister | blisters | pimple |
        pimples | spot | spots | blackhead | blackheads | whitehead | zit | pore | pores | wart |
        warts | verruca | verrucas | mole | skin tag | corn | corns | callus | calluses | bunion |
        splinter | splinters | thorn | sting | tick | ticks | fish hook | scar | scars | lump | bump
        | stye | ingrown | hangnail | the spot | sore spot | canal | wax | earwax | the head | the
        crust | scab | the core | crown | filling | enamel
    """,
    "invade": """
        snip | snips | snipping | cut | cuts | cutting | slice | slicing | scratch | scratched |
        prick | pricked | puncture | punctured | lance | lanced | drain | drained | pierce |
        pierced | stitch | stitched | suture | glue | glued | superglue | dig | dug | gouge |
        pull out | pulled out | pluck | tweeze | insert | inserted | slide | slid | push in |
        push the | push it in | inject | injecting | burn off | burned | burnt off | freeze |
        froze | scrape | scraped | shave off | shaved off | file | filed | grind | peel off |
        flush | flushed | irrigate | syringe | squirt | rinse out | suck out | suction | dab |
        dabbed | pull together | pull the edges | pull them together | tape shut | tie | tied |
        squeeze | squeezed | pop | popped | lift out | roll the needles | ease it up | strip off |
        trim away | pare | pare down | trickle | pricks | roll it | roll up and down |
        press it into | fill the hole | glue it | wedge | poke | stab | prod | scoop out |
        clean out | massage out | shoot | press into
    """,
    "site": """
        toenail | ingrown | the nail | nail bed | mole | moles | wart | warts | verruca | skin tag |
        skin tags | corn | corns | callus | calluses | cyst | {a|the|your|my|his|her} boil | abscess
        | blister | pimple | lump | gaping cut | the wound | wound edges | wound's edges | edges
        gape | edges together | the cut | deep cut | splinter | tick | fish hook | nostril |
        nostrils | ear canal | eardrum | earlobe | ear lobe | cartilage | belly | navel | thigh |
        buttock | vein | bladder | urethra | rectum | anus | bowel | bottom | gum | wobbly tooth |
        tooth | crown | filling | scalp cut | oiled skin | fold of skin | dimples | stitches |
        staples | sutures | cuticle | hangnail | bunion | heel spur | fingertip | side of a
        fingertip | the cheeks | forehead lightly | each tooth | the tooth | crater | the hole | the
        canal | fold of belly | sore spot | the skin's channels | eyebrow | upper lip | finger pad |
        the thumb | tonsil | earwax | wax plug
    """,
    "instrument": """
        sterile needle | needles | scalpel | razor blade | tweezers | nail scissors |
        nail clippers | lancet | syringe | tubing | catheter | dental floss | superglue |
        super glue | steri strips | butterfly strips | strips of tape | suture kit | suction cup |
        silicone cups | derma stamp | wart pen | plasma pen | freeze spray | liquid nitrogen |
        dremel | pumice | fine needle | sewing needle | rubber band | pen needle | enema bag |
        nasal pot | squeeze bottle | spout | extractor | comedone | roller | spring loaded lancet |
        toothpick | dental cement | denture cream | rubber syringe | insulin syringe |
        bulb syringe | needle | scalpel blade | stylet | trocar | cannula | slin pin | bac water |
        pen needles | sharps
    """,
    "procedure": """
        x ray | x rays | ct scan | ct scans | anesthesia | anaesthesia | laser | chemical peel |
        botox | acupuncture | sauna | hot tub | hot tubs | massage | dental work | injections |
        colour treatment | hair dye | hair color | hair colour | highlights | foils | perm |
        lash tint | spray tan | waxing | tattoo | tattoos | piercing | facials | fillers | filler |
        laser hair removal | peel | peels | dental x ray | mri | ultrasound therapy | radiotherapy |
        steam room | infrared sauna | cryotherapy | reflexology | moxibustion | chiropractic |
        osteopathy | microneedling
    """,
    # What a device is told to be used with.
    "device-use": """
        warm your | sit still | sit for | sit with | wrap | wrap it | wind it | lowest speed |
        turn the | switch | press | press it | stick | stick a | clip | clip it | write down |
        note down | charge | start with | set it | hold it | put it on | put one on | wear it |
        strap it | stand under | shine it | aim it | move it | run it | roll it | glide | apply it |
        wipe | two fingers under | at home | each morning | every morning | twice a day |
        minutes a | half an hour | for an hour | set the
    """,
    # What people remove from themselves.
    "lesion": """
        wart | warts | verruca | verrucas | {a|the|your|my|his|her} boil | boils | skin tag | skin
        tags | corn | corns | callus | calluses | hard skin | ingrown nail | ingrown | blackhead |
        blackheads | pimple | pimples | whitehead | whiteheads | zit | zits | stitches | staples |
        splinter | splinters | thorn | tick | ticks | cyst | abscess | stye | mole | moles |
        hangnail | milia | earwax | plug of wax | fish hook | corner of the nail | dead skin |
        tonsil stone | tonsil stones
    """,
}
