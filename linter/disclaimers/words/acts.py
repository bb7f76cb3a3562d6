"""What readers are told to do, and what must come first."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    "not": """
        not | no | never | cannot | can't | isn't | aren't | doesn't | don't | shouldn't | won't |
        nothing | neither | nor | without | rather than | nobody | none | didn't | wasn't |
        weren't | mustn't | instead of | wouldn't | hasn't | haven't
    """,
    "denies": """
        not | no | never | isn't | aren't | doesn't | don't | without | nor | neither |
        rather than | didn't | wasn't
    """,
    "ask": """
        show | showing | turn to | ask | asks | asking | asked | talk to | talk with | talking to |
        talking with | talk it over with | talk about it with | talk this over with |
        talk things over with | speak to | speak with | speaking to | speaking with | check with |
        checking with | check it with | check first with | consult | consulting | consult with |
        consulting with | consulted | see | seeing | seen by | be seen | contact | contacting |
        call | calling | ring | phone | tell | telling | inform | informing | discuss | discussing |
        discussed | get advice from | seek advice from | seek the advice | seeking the advice |
        advice of | advice from | guidance of | guidance from | get in touch with | reach out to |
        visit | visiting | let | seek | seeking | work with | working with | supervision of |
        review | run it by | run it past | raise it with | raise | clear it with | ok from |
        okay from | go ahead from | approval of | approval from | make an appointment |
        book an appointment | go to | go over | word with | conversation with | question for |
        questions for | question to | direct questions | direct any questions | ask first |
        bring it up with | bring up with | mention it to | mention this to | mention to |
        get checked by | checked by | appointment with | directed by | recommended by | advised by |
        prescribed by | told by | instructed by | permission | agreed with | agree with |
        input from | input of | care from | help from | opinion of | agreement of | say so
    """,
    # The clinician decides or answers: "your doctor can tell you which one".
    "advises": """
        can tell | can help | can advise | can say | can recommend | can check | can explain |
        can guide | can suggest | can answer | will tell | will advise | should decide |
        should tell | tells you | advises you | advises | advised you | says | says so |
        recommends | approves | agrees | has told you | told you | tell you | knows whether |
        knows which | can work out | has advised | has recommended | instructs | prescribed it |
        has prescribed | is the person to ask | ok it | can review | can look | can adjust |
        can change | can decide | will know | decides
    """,
    "before": """
        before | prior to | first | beforehand | until you have | ahead of | unless |
        without first | whether | if it is safe | is safe | are safe | is right | are right |
        suits | suit | safe for you | right for you | which
    """,
    "take": """
        ingest | ingesting | ingested | ingests | consume | consuming | consumption | take |
        taking | takes | taken | use | using | uses | used | start | starting | try | trying |
        give | giving | given | add | adding | buy | buying | choose | choosing | apply | applying |
        swallow | swallowing | dose | dosing | begin | beginning | combine | combining | mix |
        mixing | pick | picking
    """,
    "stop": """
        stop | stopping | quit | quitting | discontinue | discontinuing | come off | coming off |
        go off | going off | skip | skipping | wean off | taper | tapering | taper off |
        stop taking | stop using | stopping it | cut down on | give up
    """,
    "change": """
        alter | altering | amend | start | starting | begin | beginning | stop | stopping | change |
        changing | increase | increasing | raise | raising | lower | lowering | reduce | reducing |
        double | doubling | halve | halving | skip | skipping | cut | cutting | adjust | adjusting |
        switch | switching | quit | quitting | discontinue | discontinuing | come off | coming off |
        taper | tapering | taper off | combine | combining | split | splitting | go off |
        going off | quit taking | wean off
    """,
    "follow": """
        follow | following | read | reading | stick to | according to | as directed | as told |
        exceed | check | on the | what it says
    """,
    # What an instruction to the reader starts with.
    "do": """
        take | use | cut | wash | keep | put | drink | avoid | ask | do | don't | give | rinse |
        apply | check | stay | eat | lie | rest | wear | try | stop | start | call | see | wait |
        hold | place | let | make | clean | dry | cover | feed | dress | choose | talk | tell |
        read | follow | never | always | stretch | raise | lower | walk | go | get | leave |
        remove | shower | press | swallow | chew | soak | mix | add | test | measure | write |
        look | find | open | close | air | breathe | count | say | stand | sit | turn | move |
        plan | carry | store | throw | vacuum | wipe | stick | set | change | skip | limit | cook |
        boil | buy | bring | begin | aim | tilt | pull | squeeze | warm | cool | lift | roll
    """,
    "call": """
        call | calling | dial | dialling | dialing | phone | phoning | ring | ringing | contact |
        text | telephone | make a call to | get on the phone to
    """,
    "go": """
        go | going | get to | head to | head for | head straight to | visit | take them | take him |
        take her | take your child | take the child | take the person | take someone |
        take your baby | bring them | bring your child | bring your baby | drive to | be seen in |
        report to | get someone | be taken | get yourself | hurry to | come to | seek care at |
        seek help at | care at | rush to | have someone drive you
    """,
    "seek": """
        seek | get | needs | need | find | requires | require | call for | calls for | look for |
        deserves | deserve | go for | ask for | obtain | request | warrant | warrants | demands
    """,
}
