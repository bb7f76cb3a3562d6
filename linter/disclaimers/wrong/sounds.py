"""Words that sound alike: what dictation and homonym spinners write in a disclaimer."""

from __future__ import annotations

from collections.abc import Mapping

TABLE: Mapping[str, str] = {
    "not": """
        knot {medical|meant|intended|be|a|an|replace|diagnose|stop|take|use|give|start|professional|
        wait|advice|advise|as} | {is|are|does|do|should|must|can|was} knot | know {substitute|
        replacement|diagnosis|medical advice|advice for} | {is|are} know {substitute|replacement}
    """,
    "medical advice": """
        {medical|professional|clinical|personal|doctors} advise | medicle advice |
        medicinal advise | meddle call advice | metal call advice
    """,
    "their own doctor": """
        there own {doctor|physician|gp|nurse|pharmacist|doctors}
    """,
    "your doctor": """
        {you're|yore|yaw} {doctor|physician|nurse|pharmacist|gp|midwife|own doctor|health}
    """,
    "see your doctor": """
        {sea|always sea|should sea} {there|your|you're|a|yore} {doctor|own|physician|nurse|gp}
    """,
    "for general information": """
        {four|fore} {general|information|informational|educational|medical|your information}
        {information|purposes|advice|only|guidance} | {four|fore} {general|information|
        informational|educational|reference} | {reed|red} hear | what you {reed|red} |
        is hear four | information hear
    """,
    "call 911": """
        {dye|dile|dyal|caul|call in} {911|999|112|000|nine|all|won won}
    """,
    "call the crisis line": """
        {wring|wringing|caul|dye} {the|a|you're|your} {crisis|crises|help|hot|suicide|emergency} |
        {hot|help|life|crises|crisis} {lion|lyne|loin} | crises {line|hot|help|life}
    """,
    "end your life": """
        {end|ending} {your|you're|yore} live | end you're life | {two|too} end your |
        {sewer|sue aside|sue a side|suit side} {cidal|thoughts|idol}
    """,
    "before you take": """
        {bee for|beef or|be four|before ewe|before you're} {taking|you take|taken|you use|using} |
        {bee|be} {four|for} {you|ewe|yew|taking|using} | before yew
    """,
    "ask your pharmacist": """
        {farm assist|farm a cyst|pharma cyst|farmer cyst|far missed}
    """,
    "at once": """
        at {wants|ones} | write away | rite away | strait away | right a weigh
    """,
    "pregnant": """
        {breast|brest} {feed in|fee ding} | breast feting | presently nant | preg aunt
    """,
    "whether": """
        weather {it|you|this|the|a} {is|can|should|may|medicine|suits}
    """,
    "dose": """
        {doze|does} of {the|your|a|any|medicine|tablets} | {change|changing|miss} {your|the} doze |
        {the|your|you're|yore} doze
    """,
    "do not": """
        {due|dew} {knot|not} | do knot
    """,
    "on your own": """
        on {you're|yore|yaw} own | by {you're|yore} self
    """,
    "talk to your doctor": """
        {tock|tork|torque|talk} {too|two} {the|a|your|yore|you're} {doctor|nurse|pharmacist|
        physician|midwife|gp}
    """,
    "your medicine": """
        {yore|yaw} {capsules|tablets|pills|medicine|medication|medicines|dose}
    """,
    "this site": """
        this {sight|cite} {is|gives|offers|has|cannot|does} |
        {hour|are} {articles|pages|website|leaflets} {are|is|give}
    """,
    "by a doctor": """
        buy {a|your|yore} {doctor|physician|nurse|pharmacist}
    """,
    "chest pain": """
        chest {pane|panes|payne}
    """,
    "patients should": """
        patience {should|must|can|who|with}
    """,
}
