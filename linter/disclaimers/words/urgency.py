"""Help that comes now, and lines for people in a crisis."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    "number": """
        911 | 9 1 1 | 999 | 112 | 000 | triple zero | 111 | emergency number | emergency services |
        emergency service | emergency medical services | an ambulance | ambulance | paramedics |
        local emergency line | emergency line | emergency medical line
    """,
    "emergency-place": """
        emergency room | emergency rooms | emergency department | emergency departments | er | a&e |
        a & e | accident and emergency | casualty department | emergency ward | nearest hospital |
        emergency clinic | closest hospital | emergency unit | emergency center | emergency centre |
        hospital emergency
    """,
    "emergency-help": """
        emergency help | emergency care | emergency medical care | emergency medical help |
        emergency treatment | emergency medical attention | emergency medical treatment |
        emergency attention | emergency assistance | emergency medical assistance |
        immediate {medical|emergency} {attention|care|help|treatment|assistance} |
        immediate {care|help|attention|treatment} |
        urgent {medical|emergency} {attention|care|help|treatment} |
        urgent {help|care|treatment|attention}
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
        quickly | fast
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
        keep an eye on | at your convenience
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
        overdose | overdosing | overdosed | no reason to live | don't want to live
    """,
    "crisis-line": """
        988 | crisis line | crisis lines | lifeline | suicide hotline | suicide prevention |
        crisis hotline | crisis text line | hotline | helpline | samaritans | 116 123 | 13 11 14 |
        741741 | 85258 | 1 800 273 | crisis service | crisis center | crisis centre | crisis team |
        poison control | poison center | poison help | 1 800 222 1222 | crisis counselor |
        crisis support | poisons information | crisis helpline | lifeline australia
    """,
}
