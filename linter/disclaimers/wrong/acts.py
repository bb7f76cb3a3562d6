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
        ~interrogate | query your | ~apply to your | consult to your | go to consult |
        address yourself to | direct yourself to | be counselled by | counsel yourself with |
        request counsel | request guidance | take exhortation | get guidance from |
        get exhortation | look for guidance | look for direction | seek direction |
        seek guidance of | have counsel | chat off with | speak out with | speak up to |
        talk upon with | communicate with your | liaise along with | get touching with |
        touch base along with | check along with | check in along with | talk along with |
        speak along with | consult along with | consult from | talk from your | confer along with |
        sign in with your | check into with | go over along with | ~inquire | ~enquire |
        inquire of | inquire them | inquire your | get some information about | speak up with |
        ~chat with | ~chat to | ~converse with | ~conversing with | address with | parley with |
        counsel with | ~seek advice from with | ~find out from | look for counsel |
        seek exhortation | exhortation of | ~solicit | ~advise your | illuminate your |
        educate your | backing with | hold council with | make inquiry | ~get in contact with |
        confer together with | ~confer with | check in with with | take counsel | pose your |
        ~question your | ask around your | ~make contact with | gone with by | supervising on |
        ~supervising | interview your | ~visit with your | look for the exhortation |
        ~turn for advice | ~discourse with | talk about with | seek the exhortation |
        have an exchange with | ask for from | ~demand your | ~request your | tell to your |
        speak to with | ~settlement of | ~acceptance of | ~endorsement of | consent settlement |
        accord of | ~permit | advise yourself by | consult yourself | let consult |
        be discussed with the | ~agreed upon | ~sanction of | blessing of your | ~approbation |
        {converse|parley|commune|confabulate|chatter|palaver} {with|to} | {communicate|speak|talk|
        chat|discuss} {together with|to with|along with} {your|a|the|an} |
        communicate {to|on your|for your} {your|a|the|doctor} |
        ~communicate with {your|a} {doctor|physician} | {inquire|enquire|interrogate|solicit|
        beseech|petition|acquaint|apprise} {your|a|an|the|from|of|with your} | request {your|a|an}
        {doctor|physician|drug|medication|medical|clinical|health|specialist|nurse} | ~question
        {your|a} {doctor|physician|pharmacist|pharmacologist|nurse} | question your |
        ~conversation with your | counsel {your|a|an|with your|with a|with} | take counsel from |
        {seek|look for|search for|searching for|looking for|are looking for|are seeking} {the}
        {recommendation|counsel|exhortation|suggestions|guidance} {of|from} | {seek|look for|search
        for|searching for|looking for|are looking for|are seeking} {recommendation|counsel|
        exhortation|suggestions|guidance} {of|from} | {are|is} {searching|looking} for the
        {recommendation|advice|recommendations} of | ~look for the advice | have a discourse with |
        make a discussion with | check {along with|in along with} {your|a} |
        address {with|to} {your|a} {doctor|physician|medical} |
        address your {doctor|physician|specialist|health|pharmacist} | ~hit up your |
        ~touch base with your | contact along with | constantly {talk|speak|consult|ask|seek|look|
        check|inquire|see} | continually {talk|speak|consult|ask|seek|look|inquire|see} |
        continuously {talk|speak|consult|ask|seek|look|inquire|see} |
        consistently {talk|speak|consult|ask|seek|look|inquire|see} |
        ~kindly {counsel|talk|speak|consult|ask|inquire} | ~continually consult |
        allow {your|the} {doctor|medical|nurse|physician} recognise |
        permit your {doctor|physician|nurse} {know|recognize} | reveal to your {doctor|physician} |
        let yourself be {advised|counselled|counseled|instructed} {of|through|from} |
        first {speakme|speaking|talking} to the | {speakme|conversing|parleying} {to|with} |
        ~confer with your | constantly confer | always confer together | journey to the |
        ~notify your | impart to your | have contact to your | ~get the counsel of | inquire with |
        {solicit|counsel|interrogate|beseech|implore|petition|quiz} {your|a|the} | {converse|parley|
        confer|commune} with {your|a|the} {nerve|skin|tooth|enamel|woman|kid|medical|drug|health|
        healthcare|wellbeing|general|house|own} | {exhibit|reveal|display} to {your|the|a} {drug|
        medical|doctor|physician|pharmacist|specialist} | inquire as to {your|a|the} |
        have your {drug|medication|tooth|enamel|skin|nerve} | {search|look} for the {suggestion|
        suggestions|guidance|direction|counsel} of | {ought|need|has|have} to be {counseled|
        counselled|interrogated|solicited} | {be|get} {pulled|drawn|taken|called} to {advice|
        council|counsel|rate} | pull to {advice|council|counsel} | {demand|require} {counsel|advice|
        council} {to|of|at|by} {your|a|the} | take up contact with | set yourself in connection |
        turn yourself to | back talk with | {hold|keep} consultation with your |
        let yourself {advise|examine|investigate}
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
        in front of taking | before the use by kids | before the taking | earlier than {the|you|
        your|any|taking|using|consuming|starting|beginning|including|trying|giving|stopping|
        changing|swallowing|ingesting|making|applying|combining|altering|adding|commencing|he|she|
        they|going|attempting|mixing|use|utilizing|utilising|intake|beginning|stopping} | previous
        to {the|you|your|any|taking|using|consuming|starting|beginning|trying|giving|stopping|
        changing|swallowing|ingesting} | beforehand {commencing|taking|using|starting|beginning} |
        before you {strive|begin utilizing|start utilizing|attempt} | ~before utilizing |
        ~prior to utilizing | ~before commencing | ~prior to commencing | prior to {you|your|the}
        {take|use|start|begin|try|provide|give|quit|change|strive|attempt} | ahead of {you|your} |
        ~ahead of {taking|using|consuming|starting|beginning|swallowing} | ere you |
        in advance than | previously taking | ahead of the {capture|use|employment|intake} |
        prior to the {purchase|intake|capture|employment} | preceding {bleaching|including|
        modifying|endeavouring|endeavoring|attempting|opening|shifting|blending|giving|utilizing|
        utilising|using|taking|consuming|starting|beginning|adding|changing|trying|stopping|mixing|
        swallowing|buying|rinsing|applying|adjusting|commencing|you|the|any|utilization|use} |
        {ahead of|previous to|in advance of|earlier than|in front of} {bleaching|including|
        modifying|endeavouring|endeavoring|attempting|opening|shifting|blending|utilization|employ|
        employment|the giving|the enjoyment|becoming|any do it} | {preceding|ahead} {employ|usage|
        utilization|opening|blending} of | {prior to|before} {opening|blending|including|
        endeavouring|endeavoring|including|bringing in} {a|an|any|the} |
        before the {intake|enjoyment|revenue|capture} of
    """,
    "take": """
        take in in | ~intaking | ~absorbing | gulp down | take to yourself | drink up in |
        partake of | ingest in | gulp | ~gulping | ~utilization | ~employment | devour | devouring |
        grant them | ~intake | ~expend | ~expending | take in admission | ~capture of | ~utilize |
        ~utilizing | ~utilise | imbibe | swallow down | eat up
    """,
    "stop": """
        stop off | leave off | ~give up to take | ~break off the | interrupt the intake |
        suspend the treatment | suspend the medicine | ~set down the | ~set off the medicine |
        put down the tablets | ~drop off the | discontinue off | ~surrender your | forsake your |
        abandon your | quit ~cease them | ~cease | ~halt | ~halt your | stop to take | stop up |
        ~end your | ~terminate | finish your | ~quit your | desist | ~suspend | prevent taking |
        stop taking in | {quit|cease|halt|stop off|discontinue} {ingesting|devouring|
        gulping|eating|the taking} | ~cease taking | ~quit ingesting |
        {prevent|forestall} {taking|using} | forestall your | forestall the use |
        ~prevent the use | surrender taking |
        prevent {taking|using} | {break|cut} off the {intake|taking}
    """,
    "change": """
        ~vary the | ~alternate your | ~convert your | rework your | reshape your |
        adapt by yourself | ~amend | ~transform | transform your | ~reduce on | modify up |
        alter up | trade your | ~adjusting your eating | change over your
    """,
    "do not": """
        in no case | no longer intended | now not be | to now not | ought to now not |
        must now not | should now not | not to be depended | ~in no way | on no account |
        ~in no event | ~try not to | ~by no means | ~at no time | in no manner | never ever |
        ~keep away from | ~abstain from | make an effort not | not at any time |
        under no conditions | don't ever at any | {now not|no more} {to|be|been|intended|supposed|
        stop|quit|take|alter|change|a|an|meant|use|prevent|start|begin|drink|given|update|replace} |
        do now not | does now not | ought to not | can now not | has now not | have now not |
        is now not | are now not | {isn't|is not|aren't|are not} {always|continually} {intended|
        meant|supposed|to be|designed|approved} | {isn't|is not} {usually|generally} {a substitute|
        intended|meant} | no longer {intended|supposed|meant|designed|a substitute|an alternative|
        stop|quit|a replacement|update|replace|been evaluated|been authorized|been permitted} |
        ~attempt not to
    """,
    "do not stop": """
        {by no means|at no time|never ever|try not to|attempt not to|abstain from} {stop|quit|halt|
        cease|pause|end|stopping|quitting}
    """,
    "do not change": """
        {by no means|at no time|never ever|try not to|attempt not to} {alter|change|modify|start|
        begin|set out}
    """,
    "do not take": """
        {by no means|at no time|never ever|try not to|attempt not to} {take|give|use}
    """,
    "call": """
        elect the | choose the number | select the number | vote the number | phone call 911 |
        phone call 999 | make a phone telephone | give a ring at | contact up | buzz up |
        phone in to | dial in to | telephone to the | phone number 911 to | call out 911 |
        shout 911 | yell 911 | ~telephone | settle on a decision to | ~dial up | telephone up |
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
        exhibit you | display you | demonstrate you | {exhibit|display|reveal|demonstrate|expose}
        {to you|you} {how|the manner|the way|the method|just how} |
        {educate|instruct|train} you the {manner|way|method} | exhibit to you | show to you the |
        reveal you how | display to you
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
        without the help of anyone else | on their lonesome | on your {very own|own self} |
        upon your own | by your very own self | all on your own self | by your self |
        {by|with|on} your {personal|own personal|very own} self |
        {on|by|at|upon} {one's own|your own|own|his own|one's} fist |
        {settled|settle} on one's own | {without anyone else's|without any other's|without others'}
        {input|help|counsel|say so} | {on|at|by} own {authority|power|initiative of} | high handed |
        high handedly | self powered | own powerfully | of own accord
    """,
    "at home": """
        in your dwelling | at your abode | ~at your residence | ~in your residence |
        inside your home house | at your dwelling | in your own house self | in the own house |
        at your location | at house | at your home house | at your very own home |
        in the house at home | {at|in} your {very own|own very|abode|dwelling|residence|own abode|
        own dwelling} {home|house} | {at|in} your {very own|own very|abode|dwelling|residence|own
        abode|own dwelling} | upon yourself | ~in your very own home | in your own residence |
        at the house yourself | in the house yourself
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
    "change the dose": """
        modify your portion | modify the portion | swap the dosage | tweak your portion |
        exchange your dose | {transform|amend|vary|rework|exchange|modify|regulate|alternate|shift}
        {your|the|its} {portion|dosage measure|measurement|measurements|dosages|part|serving|
        quantity|drug|prescription portion} | exchange the dose | trade the dose |
        alternate the dose | {exchange|alternate|trade|transform|vary|amend} {the|your} {dosage|
        dose|dosages|doses|amount}
    """,
}
