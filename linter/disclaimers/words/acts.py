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
        rather than | didn't | wasn't | won't | wouldn't | nothing | no need | unlikely to |
        rarely | hardly
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
        input from | input of | care from | help from | opinion of | agreement of | say so |
        run this by | run that by | run them by | run everything by | run this past |
        run that past | run your | run any | chat with | chat to | a chat with | quick chat |
        a word with | have a word | sit down with | sat down with | sitting down with |
        check in with | all clear from | green light from | clearance from | blessing of |
        take it to | take this to | take them to your | bring it to | bring this to |
        bring them to | in consultation with | together with your | alongside your | guided by |
        overseen by | supervised by | under the supervision of | under the care of |
        under the guidance of | with the help of | with help from | best left to | leave it to |
        leave that to | leave this to | left to | hand over to | have it checked by |
        have it looked at by | looked at by | looked over by | assessed by | examined by |
        reviewed by your | go through it with | go through them with | talk through with |
        talk it through with | talk the result through with | talked through with | talked with |
        talked to | spoken to | spoken with | spoke to | spoke with | checked with |
        check that with | check this with | check first | discuss it with | discuss this with |
        discuss them with | agree it with | agree this with | agreed by | cleared by |
        approved by your | signed off by | sign off from | ok of | okay of | consent of | nod from |
        a nod from | get hold of | reach | drop in on | drop by | pop in to | pop into |
        make time with | have a chat | have a conversation | have a talk | a talk with |
        raised with | flag it to | flag it with | flag this to | report it to | report this to |
        let them | query with | questions to | seeing your | sees you | see you | book in with |
        book a slot with | book a visit | book an | arrange to see | arrange a | make sure your |
        involve | involving | inquire with | enquire with | counsel from | suggestions from |
        listen to | trust your | rely on your | get your | advice first | get advice |
        get professional advice | seek advice | seek professional advice | seek guidance |
        get guidance | take advice | take medical advice | taking medical advice |
        professional advice first | mention | mentioning | mention it | a check with | watched by |
        have a nurse watch | rings | proper talk with | bring up at | carry it to |
        take it along to | confirm with | confirm it with | go to your | sit with | go and see |
        go see | goes and sees
    """,
    # The clinician decides or answers: "your doctor can tell you which one".
    "advises": """
        can tell | can help | can advise | can say | can recommend | can check | can explain |
        can guide | can suggest | can answer | will tell | will advise | should decide |
        should tell | tells you | advises you | advises | advised you | says | says so |
        recommends | approves | agrees | has told you | told you | tell you | knows whether |
        knows which | can work out | has advised | has recommended | instructs | prescribed it |
        has prescribed | is the person to ask | ok it | can review | can look | can adjust |
        can change | can decide | will know | decides | will gladly tell | can show you |
        will show you | can talk you | can go through | can look over | does that with you |
        does it with you | will do it | will do that | prefers to | may want to | might want to |
        may suggest | may tell you | gives the go ahead | gives you the go ahead | gives the ok |
        gives the all clear | signs off | says otherwise | says you can | says it's | says it is |
        okays | has okayed | has approved | has agreed | has cleared | wrote down | has worked out |
        has set | has given you | has shown you | has explained | explained | advised otherwise |
        will decide | would decide | gets to decide | decides that | will set | sets the |
        will adjust | will check | checks that | can give you | works out with you |
        work out with you | will gladly advise | to be made together | has gone through |
        have gone through | gone through your | can bring you down | brings you down |
        should confirm | confirm it | confirms | set for you | set you | has drawn up |
        is happy to tell | are happy to tell | happy to advise | glad to tell | glad to advise |
        draws up | has written | wrote on the chart | step down together
    """,
    "before": """
        before | prior to | first | beforehand | until you have | ahead of | unless |
        without first | whether | if it is safe | is safe | are safe | is right | are right |
        suits | suit | safe for you | right for you | which | prior | until you've | until your |
        unless you | unless your | before you | earlier than that | in advance | at the outset |
        not until | only after | only once | to start with | ahead of time | if you're unsure |
        if you are unsure | if unsure | not sure | if in doubt | when in doubt | suitable for you |
        suited to you | fits you | best for you | okay for you | ok for you | fine for you |
        right one | suits your | safe with | safe in your | safe for your
    """,
    # What must come first, for the reader: no order of somebody else's acts.
    "ahead": """
        before {you|your|taking|using|starting|trying|giving|having|buying|adding|combining|mixing|
        swallowing|beginning|going|changing|stopping|doing|use|treatment|the first|any|putting|
        eating|drinking|switching|treating} | prior to {taking|using|starting|trying|giving|use} |
        {until|unless|till} you have | {until|unless|till} you've | {unless|until|till} {your|a|the}
        {doctor|gp|nurse|midwife|pharmacist|dietitian|pediatrician|paediatrician|dentist|clinic|
        team|specialist|consultant} | if you are unsure | if you're unsure | if in doubt |
        when in doubt | if you aren't sure | if you're not sure | if you are not sure
    """,
    # Somebody's own story of it.
    "tale": """
        told me | told us | told her | told him | said | says he | says she | my doctor | my gp |
        our doctor | her doctor | his doctor | gave me | gave us | put me on | sent me | asked me |
        i went | we went | i saw | we saw | i asked | we asked | prescribed me
    """,
    "take": """
        ingest | ingesting | ingested | ingests | consume | consuming | consumption | take |
        taking | takes | taken | use | using | uses | used | start | starting | try | trying |
        give | giving | given | add | adding | buy | choose | choosing | apply | applying |
        swallow | swallowing | dose | dosing | begin | beginning | combine | combining | mix |
        mixing | pick | picking | sip | sipping | chew | chewing | insert | inserting | pop |
        popping | inhale | administer | administering | supplementing | supplement with |
        switch to | switching to | signing up
    """,
    "stop": """
        stop | stopping | quit | quitting | discontinue | discontinuing | come off | coming off |
        go off | going off | skip | skipping | wean off | taper | tapering | taper off |
        stop taking | stop using | stopping it | cut down on | give up | halt | quits | finish |
        cut short | cut the | drop | phase out | ease off | come away from | get off | getting off |
        ditch | pause | pausing | miss | missing | leave out | leaving out
    """,
    "change": """
        alter | altering | amend | start | starting | begin | beginning | stop | stopping | change |
        changing | increase | increasing | raise | raising | lower | lowering | reduce | reducing |
        double | doubling | halve | halving | skip | skipping | cut | cutting | adjust | adjusting |
        switch | switching | quit | quitting | discontinue | discontinuing | come off | coming off |
        taper | tapering | taper off | combine | combining | split | splitting | go off |
        going off | quit taking | wean off | go up or down | step up | step down | go up | go down |
        cut back | cut down | tweak | tweaking | modify | modifying | miss | missing | pause |
        pausing | halt | halting | drop | dropping | up the | bump up | add to | change over |
        swap | swapping | ease off | stretch out | leave out | leaving out | stop or |
        finish early | cut short | coming down
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
        text | telephone | make a call to | get on the phone to | get hold of | ask for | alert |
        summon | send for | get
    """,
    "go": """
        go | going | get to | head to | head for | head straight to | visit | take them | take him |
        take her | take your child | take the child | take the person | take someone |
        take your baby | bring them | bring your child | bring your baby | drive to | be seen in |
        report to | get someone | be taken | get yourself | hurry to | come to | seek care at |
        seek help at | care at | rush to | have someone drive you | off to | straight to |
        make your way to | present to | present at | turn up at | be seen at | get down to |
        get them to | get him to | get her to | get your child to | get your baby to |
        go straight to | rush | bring him | bring her | means | into | be in | drive you to |
        drives you to | drive yourself to | walk you to | be driven to | taken to
    """,
    "seek": """
        seek | get | needs | need | find | requires | require | call for | calls for | look for |
        deserves | deserve | go for | ask for | obtain | request | warrant | warrants | demands
    """,
    "go-over": """
        check | go through | go over | talk | talk through | talk it through | talk this through |
        talking | discuss | review | run | running | clear | raise | sort out | sort it out |
        agree | agreeing | plan | decide | look at | share | bring | bringing | show | work out |
        work it out | settle | make a plan | make the plan | draw up | chat | confirm |
        double check | weigh up | weigh | book in | sit down | get bloods done and talk |
        confirmed | carry | hand | put | list | made together | decision to be made | mention
    """,
    "checked": """
        checked | seen | reviewed | supervised | approved | advised | recommended | prescribed |
        shown | given | done | agreed | cleared | discussed | guided | monitored | taught |
        demonstrated | overseen | carried out | removed | treated | assessed | examined |
        looked at | decided | inspected | handled | trained | performed | run | planned |
        confirmed | tailored | managed | drawn up
    """,
    "alter": """
        quit | quits | stop | stopping | stopped | bin | ditch | skip | skipping | halve | double |
        leave out | leave it out | leave them out | come off | came off | come back down |
        go up to | went from | go from | jump to | stretch | missed | forgot | forget |
        no longer need | drug holiday | restart | run out of | drop | step down | step up | taper |
        wean | cut back | cut down | cold turkey | leave the | lower | raise | reduce | lowering |
        raising | reducing | double up | doubled | halved | raised | lowered | reduced | increased
    """,
    "taken-thing": """
        it | them | dose | a dose | dosage | tablets | tablet | pills | pill | packet | mg |
        the course | treatment | overnight | none | capsules | shot | bottle | and see | strength |
        click | back down | altogether | at once | gently | by half | a step | days of it |
        five days
    """,
}
