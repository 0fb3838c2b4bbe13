/** Words that tell what one thing did to another, by type: each line is one sign, which training/fit-interactions.ts weighs. */
import type { InteractionType } from '../../../schema/coded.ts';

const words: Record<InteractionType, readonly string[]> = {
  triggered: [
    String.raw`trigger\w*|set off|kick\w* off|initiat\w+|prompt(?:ed|ing)|spark\w*|stem(?:s|med) from|instigat\w+`,
    String.raw`caused by|was due to|were due to|(?:is|was|were) the result of|originat\w+|began when|started when|root cause`,
    String.raw`led to|lead(?:s|ing)? to|result\w* in|gave rise to|cascad\w+`,
    String.raw`(?:caus\w+|trigger\w*|led to|leading to|result\w* in) (?:an? |the |our |some |many |several |multiple |all )*(?:\w+ )?(?:outage|incident|alerts?|restarts?|reboots?|failovers?|errors?|failures?|spike|increase|surge|retries|election|rebalanc\w+|page|pages|events?|reconnect\w*)`,
    String.raw`(?:deploy\w*|releas\w+|roll\w* out|upgrad\w+|updat\w+|chang\w+|merg\w+|migrat\w+) .{0,60}(?:caus\w+|trigger\w*|led to|result\w* in|start\w+)`,
    String.raw`decided to|in order to|as part of|requested|scheduled|planned`,
  ],
  overloaded: [
    String.raw`overload\w*|overwhelm\w*|swamp\w*|flood\w*|hammer\w*|bombard\w*|inundat\w+|ddos\w*|stamped\w+|thundering`,
    String.raw`(?:too|so) (?:many|much) (?:\w+ ){0,2}(?:requests?|connections?|traffic|load|queries|writes|reads|jobs|messages|users|clients|calls)`,
    String.raw`(?:high|heavy|higher|increased|additional|extra|more|excessive|unusual|elevated|sudden|massive|large) (?:\w+ ){0,2}(?:load|traffic|volume|demand|requests?|number of (?:requests?|connections?|queries|calls))`,
    String.raw`(?:surge|spike|burst|influx|increase|wave|storm) (?:in|of) (?:\w+ ){0,2}(?:load|traffic|requests?|connections?|queries|calls|users|writes)`,
    String.raw`(?:could|can|did|were|was)(?: not|n't|not) (?:able to )?(?:handle|cope|keep up)|unable to (?:handle|cope|keep up)|more than (?:it|they|the \w+) could`,
    String.raw`reconnect\w*|retr(?:y|ies|ied|ying)|load on|pressure on|strain on`,
  ],
  exhausted: [
    String.raw`exhaust\w*|deplet\w+|used up|using up|us(?:ed|ing) all|all (?:of )?(?:the |its |our )?available`,
    String.raw`r[au]n(?:ning)? (?:\w+ )?out of|out of (?:memory|disk|space|connections?|capacity|file|inodes?|ip|ports?|threads?|quota|resources?)|oom\w*`,
    String.raw`fill(?:ed|s|ing)?(?: up)?|(?:disk|volume|partition|queue|pool|table|storage|drive|heap|log) (?:\w+ ){0,2}(?:was |were |is |became |got |being )?full|no space left`,
    String.raw`consum(?:ed|es|ing)|satur\w+|peg(?:ged|ging)|100 ?%|maxed out|max(?:imum)? (?:number|connections?)`,
    String.raw`exceed\w*|hit (?:the|a|our|its|an?) (?:\w+ ){0,3}(?:limit|quota|cap|ceiling)|reach(?:ed|ing) (?:the|a|our|its|an?) (?:\w+ ){0,3}(?:limit|quota|cap|capacity|maximum)|limit (?:was )?(?:reached|exceeded|hit)`,
    String.raw`(?:memory|cpu|disk|space|connections?|threads?|file descriptors?|quota|sockets?|ports?|heap|workers?|iops|bandwidth|inodes?)`,
    String.raw`leak\w*|grew|growth|growing|accumulat\w+|piled? up`,
  ],
  amplified: [
    String.raw`amplif\w+|exacerbat\w+|compound\w*|aggravat\w+|magnif\w+|worsen\w*|multipl(?:ied|y|ying)|made (?:\w+ ){0,3}worse|even worse|escalat\w+`,
    String.raw`increas\w+|more (?:load|traffic|requests|errors|pressure|severe|widespread|users)|larger|further|additional`,
    String.raw`contribut\w+|contributing factor|factor|combined with|coupled with|in combination|on top of`,
    String.raw`retr(?:y|ies|ied|ying)|each (?:\w+ ){0,3}(?:request|client|retry|failure|query)|repeated\w*`,
    String.raw`spread\w*|wider|blast radius|all (?:of )?(?:the|our) (?:\w+ )?(?:regions|servers|customers|instances|nodes)|global\w*|at once`,
  ],
  sustained: [
    String.raw`sustain\w*|prolong\w*|perpetuat\w+|persist\w*|feedback loop|vicious (?:circle|cycle)|death spiral|loop(?:s|ed|ing)?|metastable`,
    String.raw`kept (?:on )?(?:\w+ ){0,3}\w+ing|keeps? (?:\w+ ){0,2}\w+ing|continu\w+ to|again and again|over and over|repeatedly|kept`,
    String.raw`backlog|queue|retr(?:y|ies|ied|ying)|stay\w*|remain\w*`,
  ],
  outpaced: [
    String.raw`outpac\w+|outran|outgr\w+|faster than|quicker than|more quickly than|grew faster|fast enough|quickly enough|in time`,
    String.raw`(?:could|can|did)(?: not|n't|not) keep up|unable to keep up|fell behind|behind|lag(?:ged|ging)|too (?:slow|late|quickly|fast)|before (?:the|it|we|they) (?:\w+ ){0,3}could`,
    String.raw`not enough|insufficient|longer than`,
  ],
  synchronised: [
    String.raw`simultaneous\w*|all at once|at (?:exactly )?the same (?:time|moment|instant)|in parallel|at once|concurrent\w*|in lockstep|every (?:hour|minute)|together`,
  ],
  broke: [
    String.raw`br(?:oke|eak|eaks|eaking|oken)`,
    String.raw`crash\w*|panic\w*|segfault\w*|core dump\w*|died|die|killed|went down|go(?:ing|es)? down|gone down|fell over|fall over|taken down|took (?:\w+ ){0,4}down|brought (?:\w+ ){0,4}down|knock\w* (?:\w+ ){0,2}(?:out|offline)`,
    String.raw`corrupt\w*|delet\w+|overwr\w+|wip(?:ed|ing)|destroy\w*|eras\w+|lost|data loss|drop(?:ped)?|truncat\w+`,
    String.raw`to (?:fail|crash|break|error|go down|stop|restart|hang|return|throw|become|lose)|(?:start|began|begin)\w* (?:to )?(?:fail|crash|error|return|throw)\w*`,
    String.raw`fail(?:ed|ing|s|ures?)?|errors?|[45]0\d|5xx|exceptions?|incorrect\w*|invalid|malformed|broken|wrong`,
    String.raw`unavailab\w*|outages?|inaccessib\w*|unreachab\w*|unusable|offline|unresponsive|downtime|disrupt\w*|interrupt\w*|loss of|disconnect\w*`,
    String.raw`bug|defect|regression|typo|mistake|misconfigur\w+|incompatib\w+|missing`,
    String.raw`power|hardware|fibre|fiber|fire|cut|voltage|generator|ups|explo\w+|collaps\w+|sank|structur\w+`,
  ],
  slowed: [
    String.raw`slow(?:ed|s|ing|er|ly|ness|down)?|sluggish\w*|stall\w*|bog\w*|degrad\w+|throttl\w+`,
    String.raw`latenc\w+|response times?|load times?|lag|delays?|timeouts?|timed? out|time out|wait(?:ed|ing)?`,
    String.raw`(?:high|higher|increased|elevated|added) (?:\w+ ){0,2}(?:latency|latencies|response times?|times?)`,
    String.raw`hang(?:s|ing)?|hung|stuck|unresponsive|congest\w+|lock(?:ed|s|ing)?|contention|blocked`,
    String.raw`long(?:er)? (?:time|than)|took (?:\w+ ){0,3}longer|performance`,
  ],
  'removed-capacity': [
    String.raw`(?:taken|took|taking|take|pull\w*|remov\w+|drop\w*) (?:\w+ ){0,5}out of (?:\w+ )?(?:service|rotation|the pool|pool|load)|depool\w*|de-?registr\w+|de-?register\w*|mark\w* (?:\w+ ){0,3}(?:unhealthy|down|dead|offline)`,
    String.raw`remov\w+|terminat\w+|drain\w*|evict\w*|shut(?:ting)? (?:\w+ ){0,2}(?:down|off)|decommission\w*|scal\w+ (?:down|in)|retir\w+|reboot\w*|unplug\w*|eject\w*`,
    String.raw`reduc\w+ (?:\w+ ){0,3}capacity|(?:lost|loss of|less|lack of|insufficient|reduced|remaining) (?:\w+ ){0,3}(?:capacity|nodes|servers|instances|hosts|replicas)|capacity`,
    String.raw`only (?:\w+ ){0,3}(?:nodes?|servers?|instances?|hosts?|replicas?|machines?|workers?)|(?:half|\d+ ?%|\d+|all|many|most|several|some) (?:of )?(?:the |our )?(?:\w+ )?(?:nodes?|servers?|instances?|hosts?|machines?|workers?|pods?|routers?|links?)`,
  ],
  masked: [
    String.raw`mask\w*|hid(?:den|es?|ing)?|obscur\w+|conceal\w*|suppress\w*|swallow\w*|silent\w*|unnoticed|undetected|invisible|camouflag\w+`,
    String.raw`(?:did|was|were|is|had)(?: not|n't|not) (?:\w+ ){0,2}(?:notic\w+|detect\w*|visible|see[n]?|caught|catch\w*|surfac\w+|show\w*|alert\w*|aware|obvious|apparent|clear|log\w*|report\w*|trigger\w*)`,
    String.raw`(?:look|seem|appear)(?:s|ed|ing)? (?:\w+ ){0,2}(?:like|fine|ok|okay|normal|healthy|to be|that|good|as)|made it (?:look|seem|appear|hard)|as if|mislead\w*|misled|confus\w+|false(?:ly)?|red herring`,
    String.raw`(?:assum|believ|thought|suspect|attribut|mistak|mistook|mis\w*interpret)\w*|(?:wrongly|incorrectly|initially)`,
    String.raw`no (?:\w+ ){0,2}(?:alerts?|alarms?|errors?|warning|indication|logs?|monitoring|visibility|sign)|lack of (?:\w+ ){0,2}(?:alerts?|monitoring|visibility|logging)|blind|ignored`,
    String.raw`pass(?:ed|es|ing)?|green|success\w*|healthy|even though|although|despite|but`,
    String.raw`tests?|test(?:ing|ed)|monitoring|dashboards?|logs?|alarms?|warnings?|metrics?`,
  ],
  delayed: [
    String.raw`delay\w*|postpon\w+|held up|hamper\w*|hinder\w*|imped\w+|complicat\w+|slow(?:ed|ing)? (?:\w+ ){0,3}(?:recovery|response|detection|diagnosis|investigation|down)|defer\w*`,
    String.raw`t(?:ook|ake|akes|aking) (?:\w+ |\d+ |~){0,4}(?:longer|time|hours?|minutes?|days?|while|weeks?)|(?:long|longer|more) time|time to`,
    String.raw`until|not until|only (?:after|when|then)|later|late|eventually|finally|sooner|earlier|immediately`,
    String.raw`had to|needed to|wait(?:ed|ing)?|required|manual\w*|difficult\w*|hard(?:er)? to|troubl\w+|unclear|confus\w+`,
    String.raw`no (?:\w+ ){0,2}(?:alerts?|alarms?|paging|page|runbook|documentation|monitoring)|(?:did|was|were)(?: not|n't|not) (?:\w+ ){0,2}(?:alert\w*|paged?|notif\w+|monitor\w*|escalat\w+)|lack of|missing|absence of`,
    String.raw`recover\w*|restor\w+|detect\w*|diagnos\w+|investigat\w+|respon[ds]\w*|resol\w+|mitigat\w+|fix\w*|notic\w+|escalat\w+|communicat\w+|on-?call|hours?|minutes?|days?`,
  ],
  blocked: [
    String.raw`block(?:ed|s|ing)?|prevent\w*|stopp?(?:ed|ing|s)?|den(?:ied|y|ying|ies)|reject\w*|refus\w+|disallow\w*|forbid\w*|prohibit\w*|halt\w*`,
    String.raw`(?:could|can)(?: not|n't|not)|cannot|(?:was|were|is|are|be|been|being) unable to|unable to|inability|no longer (?:able|possible)|impossible|(?:was|were|is|are)(?: not|n't) able to|(?:was|were) not (?:possible|allowed)`,
    String.raw`fail(?:ed|s|ing)? to|(?:did|would|does|do)(?: not|n't) (?:work|start|load|complete|succeed|connect|let|allow|come|run|respond|process|accept|get|boot)`,
    String.raw`lock(?:ed|s|ing)? (?:\w+ )?(?:out|up)?|deadlock\w*|stuck|jam\w*|wait(?:ed|ing)? (?:for|on)|held|clog\w*`,
    String.raw`no (?:new )?(?:\w+ ){0,2}(?:could|can|were|was)|none of|without (?:access|network|the)|missing|permission\w*|access|authenticat\w+|credential\w*|authoriz\w+|firewall\w*|rate.?limit\w*`,
    String.raw`from (?:\w+ ){0,3}\w+ing|login|log in|connect\w*|new (?:\w+ ){0,2}(?:jobs?|instances?|pods?|connections?|requests?|nodes?|deploy\w*)`,
  ],
  bypassed: [
    String.raw`bypass\w*|circumvent\w*|skip(?:ped|s|ping)?|evad\w+|overrid\w+|overrode|get around|got (?:a)?round|work\w* around|side-?step\w*|exempt\w*|not (?:enforced|applied|covered|subject)`,
    String.raw`ignor\w+|disabl\w+|turned off|switched off|not (?:follow\w*|us\w+|go\w* through|includ\w+|checked|run|reviewed|tested)|without (?:\w+ ){0,3}(?:review\w*|test\w*|approv\w+|going|following|check\w*|staging|canary|notic\w+|validat\w+|being|the)`,
    String.raw`(?:did|was|were|does|would|is)(?: not|n't|not) (?:\w+ ){0,2}(?:caught|catch\w*|detect\w*|cover\w*|test\w*|review\w*|check\w*|validat\w+|stop\w*|prevent\w*|follow\w*|apply|appl\w+)|missed|slipp\w+|undetected`,
    String.raw`tests?|testing|review\w*|staging|canary|qa|approval|code review|process|procedure|policy|safeguard\w*|check(?:s|ed)?|validation|ci|practice`,
    String.raw`direct\w*|rather than|instead of|in(?:to)? production|straight|inadvertent\w*|all (?:\w+ )?(?:at once|simultaneously|customers|regions)`,
    String.raw`attack\w*|malicious\w*|stolen|steal|phish\w*|compromis\w+|exploit\w*|unauthori[sz]ed|gain\w* access|token|credential\w*|privileg\w*|impersonat\w+`,
  ],
  exposed: [
    String.raw`expos\w+|reveal\w*|uncover\w*|surfac\w+|to light|highlight\w*|unmask\w*|manifest\w*|exploit\w*`,
    String.raw`(?:latent|hidden|dormant|unknown|existing|pre-?existing|underlying|previously|undiscovered|rare|old|known) (?:\w+ ){0,3}(?:bug|defect|issue|problem|flaw|race|vulnerab\w+|weakness|limit|fault|error|condition|misconfig\w*)`,
    String.raw`(?:trigger|hit|encounter|activat|reach|expos|exercis|run into|ran into|met|trip)\w* (?:\w+ ){0,5}(?:bug|defect|race|edge case|corner case|limit|vulnerab\w+|code path|condition|flaw|issue|deadlock)`,
    String.raw`bug|race condition|edge case|corner case|vulnerab\w+|flaw|defect|memory leak|deadlock|misconfig\w*|leap second`,
    String.raw`first time|never (?:been )?(?:\w+ )?(?:before|used|tested|seen)|had not|for the first|did not (?:account|expect|handle|anticipate|consider)|unexpected\w*|unanticipated`,
    String.raw`when (?:the|a|this|we|it)|combin\w+|interact\w+|coincid\w+|under (?:\w+ ){0,2}(?:load|conditions?)`,
  ],
  coupled: [
    String.raw`depend\w*|rel(?:y|ied|ies|ying|iant) on|coupl\w+|t(?:ied|ies) to|linked|connected to|bound to|intertwin\w+|interdepend\w+`,
    String.raw`shar(?:ed|es|ing)|same (?:\w+ ){0,2}(?:database|cluster|host|server|node|network|pool|instance|machine|rack|region|zone|account|key|infrastructure|datacenter|vpc|queue|disk|provider|cable|power|path|service)|common|single (?:\w+ ){0,2}(?:point|\w+)|single`,
    String.raw`also (?:affect\w*|impact\w*|fail\w*|use\w*|host\w*|run\w*|hosted|used)|affect\w* (?:other|also|all|both)|other (?:services?|systems?|customers?|applications?|parts|components?)|both|as well`,
    String.raw`used by|using|uses|hosted (?:on|by|in)|running on|located|which (?:is|are|was|were) (?:used|needed|required|hosted)|backed by|behind|part of|need\w*|requir\w+`,
    String.raw`knock-?on|cascad\w+|propagat\w+|spread\w*|rippl\w+|downstream|upstream|indirect\w*|passed`,
  ],
  relieved: [
    String.raw`restor\w+|recover\w*|resolv\w+|mitigat\w+|remedi\w+|alleviat\w+|reliev\w+|repair\w*|solv\w+|stabili[sz]\w+|subsid\w+|resum\w+|heal\w*|clear\w*`,
    String.raw`fix(?:ed|es|ing)?|work(?:ed|ing)?(?: again)?|back (?:to|up|online|in)|brought (?:\w+ ){0,4}back|return\w* to|normal|came back|is back|healthy|operational`,
    String.raw`roll\w* ?(?:\w+ ){0,4}back|rollback\w*|revert\w*|undo|restart\w*|reboot\w*|redeploy\w*|recreat\w+|rebuil\w+|failover|failed over|switch\w*|rerout\w+|redirect\w*|moved?|swap\w*|replac\w+`,
    String.raw`(?:add|increas|rais|scal|provision|doubl|allocat|boost)\w* (?:\w+ ){0,4}(?:capacity|memory|nodes?|servers?|instances?|limit\w*|disk|space|resources?|workers?|replicas?|size|up|out|timeout\w*)`,
    String.raw`disabl\w+|turn\w* off|block(?:ed|ing)|shed\w*|throttl\w+|stopp(?:ed|ing)|remov\w+|delet\w+|kill\w*|purg\w+|flush\w*|drain\w*|rate.?limit\w*`,
    String.raw`manual\w*|we (?:then |were able to |also |quickly |immediately )?\w+ed|engineers?|team|hotfix|patch\w*|workaround|emergency|deployed`,
    String.raw`limit\w* (?:the )?(?:impact|damage|scope)|prevent\w* (?:further|more|any|worse|the)|reduc\w+|decreas\w+|contain\w*|protect\w*|luck\w*|saved|avoid\w*|help\w*|no (?:data|customer|user)|unaffected|safe`,
    String.raw`ended|ending|over|all clear|closed|confirmed|success\w*|complet\w+`,
  ],
};

const compiled = Object.entries(words).flatMap(([type, sources]) =>
  sources.map((source, i) => ({ sign: `${type} ${i}`, pattern: new RegExp(String.raw`(?<![\w-])(?:${source})(?![\w-])`, 'i') })),
);

/** The signs of the words in a sentence: "masked 2" is the third line of that type. */
export function typeCues(plain: string): string[] {
  return compiled.flatMap(({ sign, pattern }) => (pattern.test(plain) ? [sign] : []));
}
