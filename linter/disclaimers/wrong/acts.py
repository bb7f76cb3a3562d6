"""Acts and times in the words of garbling software."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    "ask": """
        look for the suggestions of | look for the advice of | look for the guidance of |
        look for the recommendations of | look for suggestions | seek the suggestions of |
        look for advice from | look for recommendations | speak with to | consult from with |
        talk to with | talk with to | consult your from | speak off with | hold back speech with |
        let advise yourself | let yourself be advised | clarify with | consult with yourself |
        talk off with | ask for counsel from | ask after your | make a consultation to |
        ~interrogate | query your | apply to your | consult to your | go to consult |
        address yourself to | direct yourself to | be counselled by | counsel yourself with |
        request counsel | request guidance | take exhortation | get guidance from |
        get exhortation | look for guidance | look for direction | seek direction |
        seek guidance of | have counsel | chat off with | speak out with | speak up to |
        talk upon with | communicate with your | liaise along with | get touching with |
        touch base along with | check along with | check in along with | talk along with |
        speak along with | consult along with | consult from | talk from your | confer along with |
        sign in with your | check into with | go over along with | inquire | ~enquire | inquire of |
        inquire them | inquire your | get some information about | speak up with | ~chat with |
        ~chat to | ~converse with | ~conversing with | address with | parley with | counsel with |
        ~seek advice from with | ~find out from | look for counsel | seek exhortation |
        exhortation of | ~solicit | ~advise your | illuminate your | educate your | backing with |
        hold council with | make inquiry | ~get in contact with | confer together with |
        ~confer with | check in with with | take counsel | pose your | ~question your |
        ask around your | ~make contact with | gone with by | supervising on | ~supervising |
        interview your | ~visit with your | look for the exhortation | ~turn for advice |
        discourse with | talk about with | seek the exhortation | have an exchange with |
        ask for from | ~demand your | ~request your | tell to your | speak to with | settlement of |
        acceptance of | endorsement of | consent settlement | accord of | ~permit | allow the |
        advise yourself by | consult yourself | let consult | be discussed with the | ~agreed upon |
        ~sanction of | blessing of your | ~approbation
    """,
    "before": """
        before the intake | prior to you | before ingestion of | earlier than taking |
        ahead of utilizing | ahead of using | ahead of beginning | before beginning in |
        previous to taking | previous to using | before one takes in | before swallow |
        before take in | in advance of taking | prior to absorbing | prior to devouring |
        prior to gulping | prior to beginning | prior to utilizing | prior to eating up |
        prior to ingesting ahead | first off prior to | prior to swallow | prior to launch |
        ahead of you carry | ~ahead of whichever | ~prior to ahead of the capture |
        earlier than you | earlier than the | ahead of taking | ~ahead of | previous to |
        prior to grant | before utilization | ~preceding | before the employment |
        before the capture | before admission | before intake of the | in the past taking |
        prior to adjusting | ahead of preceding taking | sooner than taking | ahead of carry |
        in front of taking | before the use by kids | before the taking
    """,
    "take": """
        take in in | ~intaking | absorbing | gulp down | take to yourself | drink up in |
        partake of | ingest in | gulp | ~gulping | ~utilization | ~employment | devour | devouring |
        grant them | ~intake | expend | expending | take in admission | capture of | ~utilize |
        ~utilizing | ~utilise | imbibe | swallow down | eat up
    """,
    "stop": """
        stop off | leave off | ~give up to take | ~break off the | interrupt the intake |
        suspend the treatment | suspend the medicine | ~set down the | ~set off the medicine |
        put down the tablets | ~drop off the | discontinue off | surrender your | forsake your |
        abandon your | quit ~cease them | ~cease | ~halt | ~halt your | stop to take | stop up |
        ~end your | ~terminate | finish your | ~quit your | desist | ~suspend | prevent taking |
        prevent your | stop taking in
    """,
    "change": """
        ~vary the | modify your portion | modify the portion | ~alternate your | ~convert your |
        swap the dosage | tweak your portion | rework your | reshape your | adapt by yourself |
        ~amend | ~transform | transform your | ~reduce on | modify up | alter up | trade your |
        exchange your dose | ~adjusting your eating | change over your
    """,
    "do not": """
        in no case | no longer intended | now not be | to now not | ought to now not |
        must now not | should now not | not to be depended | in no way | on no account |
        ~in no event | try not to | ~by no means | ~at no time | in no manner | never ever |
        ~keep away from | ~abstain from | make an effort not | do no | not at any time |
        under no conditions | don't ever at any
    """,
    "call": """
        elect the | choose the number | select the number | vote the number | phone call 911 |
        phone call 999 | make a phone telephone | give a ring at | contact up | buzz up |
        phone in to | dial in to | telephone to the | phone number 911 to | call out 911 |
        shout 911 | yell 911 | ~telephone | settle on a decision to | dial up | telephone up |
        call up on | ~ring up | make a choice to | telephone call | phone up to |
        make a decision to | summon up
    """,
    "call 911": """
        bring 911 | name 911 | decision 911 | get 911 on | carry 911 | bring to 911
    """,
    "call 999": """
        bring 999 | name 999 | decision 999 | get 999 on | carry 999 | bring the emergency
    """,
    "call 112": """
        bring 112 | name 112 | bring 000 | name 000 | bring 111
    """,
    "take them to": """
        carry them to | transport them to | convey them to | bring along them to
    """,
    "show you": """
        exhibit you | display you | demonstrate you
    """,
    "if you": """
        ~in the event that | ~on the off chance that | ~in case you | in the occasion |
        in the occasion that | for the situation that | within the event that
    """,
    "on your own": """
        in your own hand | on own hand | on own fist | all alone self | by your lonesome |
        of your own accord self | ~by yourself self | without anyone else |
        independent from anyone else | all by your own self | off your own bat self |
        on one's own hand | your own self | by your very own | on your very own |
        without the help of anyone else | on their lonesome
    """,
    "at home": """
        in your dwelling | at your abode | ~at your residence | ~in your residence |
        inside your home house | at your dwelling | in your own house self | in the own house |
        at your location | at house | at your home house | at your very own home |
        in the house at home
    """,
    "a visit with your doctor": """
        check out with your doctor | see with your doctor | browse through with your |
        go to with your doctor | visit through your doctor | a browse with your |
        a check out to your | gander with your
    """,
    "doctor visit": """
        visit at the doctor | visit by the doctor | walk to the doctor | way to the doctor |
        going to the doctor walk | consultation at the doctor | talk at the doctor | medical talk |
        medical conversation | talk to the medic | excursion to a | trip to a specialist |
        go to with your | go to to your | visit in your medical | encounter with your |
        discussion with the physician | conversation with the physician | counselling through |
        counseling through | ~conference with your | ~the healer | counselling by the |
        experience with your doctor | meeting with your physician in person
    """,
}
