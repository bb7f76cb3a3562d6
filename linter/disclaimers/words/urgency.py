"""Help that comes now, and lines for people in a crisis."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    "number": """
        911 | 9 1 1 | 999 | 112 | 000 | triple zero | 111 | emergency number | emergency services |
        emergency service | emergency medical services | an ambulance | ambulance | paramedics |
        local emergency line | emergency line | emergency medical line | 999 call | 911 call |
        112 call | 000 call | rescue services | emergency call | emergency team |
        emergency responders | emergency crew | emergency dispatcher | nine one one
    """,
    "emergency-place": """
        emergency room | emergency rooms | emergency department | emergency departments | er | a&e |
        a & e | accident and emergency | casualty department | emergency ward | nearest hospital |
        emergency clinic | closest hospital | emergency unit | emergency center | emergency centre |
        hospital emergency | a and e | urgent care | urgent care center | urgent care centre |
        walk in centre | emergency dept | closest er | nearest er | nearest a&e |
        nearest emergency | nearest hospital's | eye casualty | emergency eye
    """,
    "emergency-help": """
        emergency help | emergency care | emergency medical care | emergency medical help |
        emergency treatment | emergency medical attention | emergency medical treatment |
        emergency attention | emergency assistance | emergency medical assistance | immediate
        {medical|emergency} {attention|care|help|treatment|assistance} |
        immediate {care|help|attention|treatment} |
        urgent {medical|emergency} {attention|care|help|treatment} |
        urgent {help|care|treatment|attention} | emergency appointment | urgent appointment |
        urgent medical advice | urgent advice | urgent assessment | emergency services |
        immediate assessment | medical help immediately | medical help now | medical help fast |
        help immediately
    """,
    "medical-help": """
        medical help | medical care | medical attention | medical advice | medical assistance |
        help | medical treatment | care | treatment | attention
    """,
    "now": """
        right away | immediately | at once | straight away | straightaway | right now |
        without delay | as soon as possible | urgently | now | without waiting | do not wait |
        don't wait | this minute | within minutes | do not delay | don't delay | the same day |
        same day | that day | on the same day | as an emergency | day or night | at any hour |
        quickly | fast | this instant | as fast as | as quickly as | within the hour |
        within hours | tonight | today | even at night | even at | at any time of |
        any time of day | in the middle of the night | not tomorrow | don't wait for |
        do not wait for | without hesitation | without hesitating | don't hesitate |
        straightforwardly | promptly | that instant | the minute | the moment | the second |
        no matter what time | around the clock | pronto | asap | don't sit | don't leave it |
        do not leave it | never wait
    """,
    "emergency-case": """
        is a medical emergency | are a medical emergency | is an emergency | are an emergency |
        are emergencies | are medical emergencies | as a medical emergency | as an emergency |
        is always an emergency | may be an emergency | can be an emergency | could be an emergency
    """,
    "later": """
        next visit | next appointment | next checkup | next check up | routine visit |
        routine appointment | when you get a chance | at some point | when you have time |
        if you like | next time you see | in a few weeks | in the coming weeks | annual visit |
        yearly checkup | annual checkup | next physical | when convenient | some time soon |
        keep an eye on | at your convenience | yearly review | annual review |
        yearly asthma review | next review | when you're next | when you are next |
        next time you're | next in | put it on the list | if it continues for weeks |
        in the next few weeks | in the next few months | next month | in due course |
        sooner or later | at some stage | when you can | whenever you can | when it suits |
        once in a while | from time to time | in the new year | after the holidays | next check
    """,
    "crisis": """
        ending it all | end it all | too many tablets | too many pills | took too many |
        taken too many | talks about dying | talk about dying | talking about dying | wants to die |
        wish you were dead | thoughts of death | thoughts of dying | not worth living |
        hurt yourself to cope | don't want to be here | no longer want to live |
        better off without them | killing himself | killing herself | kill himself | kill herself |
        think about suicide | thinks about killing | taken an overdose | an overdose |
        think about killing | thinking of suicide | take their own life | suicide plan |
        musings of suicide | hurt themselves | cuts on a friend's arm | suicide | suicidal |
        suicidal thoughts | thoughts of suicide | kill yourself | killing yourself |
        killing themselves | end your life | ending your life | ending their life |
        taking your own life | take your own life | self harm | self harming | harming yourself |
        harm yourself | hurting yourself | hurt yourself | hurting themselves | harm themselves |
        want to die | wanting to die | wish to die | better off dead | better off without you |
        life is not worth living | life isn't worth living | self injury | cutting yourself |
        overdose | overdosing | overdosed | no reason to live | don't want to live |
        {take|takes|took|taking|taken} their own lives | {take|takes|took} his own life |
        {take|takes|took} her own life | {end|ends|ended|ending} his life | ending her life |
        ending my life | end my life | kill myself | killing myself | hurt myself | harm myself |
        ending it | ending everything | end everything | how many pills | how many tablets |
        whole bottle of pills | bottle of pills | better off without him | better off without her |
        better off without me | better off if you | rather not wake up | never wake up |
        not waking up | wish not to wake | don't feel safe | not feel safe | thoughts of ending |
        thinking about ending | think about ending | thought about ending | no point in living |
        no point going on | don't see a way out | dying would be | self harms | self harmed |
        cut themselves | cutting themselves | cut herself | cut himself | burn themselves |
        suicidality | took all the | swallowed all the | taken all the | too many painkillers |
        too much paracetamol | too much acetaminophen | took too much | taken too much |
        takes too much | swallowed tablets | swallowed pills | swallowed some pills |
        swallowed medicine | swallowed a pill | accidental poisoning | poisonings |
        half empty blister | od'd | unintentional overdose | taking your life | take your life |
        taking his life | taking her life | reason to go on living | not go on living |
        no wish to live | doesn't want to live | does not want to live | {happier|better off|better|
        easier|best} {if i was gone|if i were gone|if i wasn't here|if i weren't here|if i weren't
        around|when i'm gone|if i wasn't around|if i was dead|if i were dead} | {happier|easier|
        better off} {without me|without us|without you|without him|without her} | to be gone |
        better off with somebody else | step off the platform | stepping off the |
        {do|be} better without {you|me|us|him|her|them} | enough pills | enough tablets | {don't|do
        not|didn't|doesn't|no longer|not} {want|wish} {to live|to be alive|to be here|to go on|to
        carry on|to exist|to wake up} | {can't|cannot|couldn't} {go on living|carry on living|face
        another day|see a way out} | {no|any} {reason|point} {to live|in living|to go on|in going
        on} | {thoughts|thinking|think|thinks|thought|talk|talks|talked} {of|about} {dying|suicide|
        ending it|killing|being dead} | {hurt|harm|cut|burn|kill} {myself|yourself|himself|herself|
        themselves|themself} | {hurting|harming|killing|burning} {myself|yourself|himself|herself|
        themselves|themself} | {take|took|taken|swallow|swallowed|swallows} {all my|all her|all his|
        a handful of} {pills|tablets} | wish i was dead | wish i were dead | wishes he was dead |
        wishes she was dead | wants to be dead | {not|no longer} being here {any more|anymore} |
        life {isn't|is not} worth it | swallowed all {her|his|my|their}
    """,
    "crisis-line": """
        988 | crisis line | crisis lines | lifeline | suicide hotline | suicide prevention |
        crisis hotline | crisis text line | hotline | helpline | samaritans | 116 123 | 13 11 14 |
        741741 | 85258 | 1 800 273 | crisis service | crisis center | crisis centre | crisis team |
        poison control | poison center | poison help | 1 800 222 1222 | crisis counselor |
        crisis support | poisons information | crisis helpline | lifeline australia |
        crisis number | poisons line | poison line | poison helpline | poison information |
        poison hotline | toxicology hotline | 13 11 26 | national poison | poison centre |
        poison centres | poisons centre | npis | childline | 1737 | lifeline's | trevor project |
        talk line | listening service | listening line | phone line for people |
        a trained person answers | trained volunteers | trained listener | veterans crisis |
        crisis chat | 0800 4 help
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
