/** How reports say that trouble came to be known. Notation, and what was looked at to write this: ../README.md. */
export const detection = {
  'detection/alert': `
    we|team|engineer*|engineers|sre|sres|staff|admins|ops|operators|on_call|oncall ~4 alerted|paged|notified ~3 by|of|to|immediately|via|through|that|about
    received|receive|receiving|got|getting ~4 @alert|notification|notifications|pages -no
    @alert ~3 fired|fire|triggered|trigger|went_off|going_off|sounded|raised|rang|started|arrive*|were_received|came_in|indicat*|notified -not|no|never|would|should|did
    monitor|monitoring|monitors|pingdom|icinga|nagios|prometheus|sentry|newrelic|datadog|zabbix|uptimerobot|statuscake|catchpoint ~4 detected|alerted|alert|alerts|reported|reports|notified|flagged|caught|picked|showed|paged|noticed|complains|shows|pages|down|triggered
    triggered|triggering|raised|raising|generated|setting_off|trigger|set_off ~4 @alert -not|no|never|would|should
    automat*|internal|our ~3 monitor*|alert*|alarm*|detection|checks ~4 detect*|alert*|notif*|caught|identified|trigger*|found|fired|indicated
    detected|identified|noticed|caught|spotted|discovered ~4 by|through|via|from|with|thanks ~4 monitor*|alert*|alarm*|automat*|pingdom|synthetic|health_check*
    detected ~2 automat*
    automat* ~1 detected|detect
    on_call|oncall ~5 paged|alerted|notified|page
    paged|pages|page|alerts ~3 on_call|oncall|sre|sres|team|engineers|operations|ops
    in:detect*|detection @alert|monitor|monitoring|pingdom|icinga|pages|paged|alerted -no|not|none|manual*|human*
    first|initial @alert
    pager|pagerduty|opsgenie|pingdom|icinga ~4 alert*|page*|incident|notif*|critical|problem|down|check
    @alert ~2 for|about|on ~6 #? started|began|began_to|triggered|fired|latency|errors|down|high
    slo|slos ~4 burn*|alert*|breach*
    problem|critical|warning alert|alerts|alarm
    red|warning ~1 warning|signals|lights|light ~4 indicat*|observed|showing|lit
    high ~1 priority ~3 @alert
    notification|notifications|alerts|alarm|alarms that ~6 experienc*|down|fail*|error*|high
    @alert ~3 fires|raised|raise|are_raised|is_raised|came_in|comes_in|start_coming|start_going|arrive|arrives -no|not
    team|sre|engineer|we|on_call ~3 gets|got|get|was|were|is paged
    monitoring ~5 showed|shows|indicated|picked|reveal*|start*
    problem ~8 is critical|down
    goes|went|going ~2 critical +icinga|nagios|alert*
    @alert ~4 from|by ~4 monitor*|pingdom|icinga|cloudwatch|prometheus
    integration|smoke|synthetic|canary|end_to_end tests ~3 failed|failing|alert*
    health ~1 check|checks ~4 alert*|fired|fail*|page*
    threshold ~6 alert*|trigger*|exceed*|page*
    automatic*|automated|internal ~2 alerts|alert|alarm|monitoring|alerting
    error|exception ~1 tracker|tracking|collector ~6 receiv*|report*|show*|errors
    warned|warning ~2 by|from ~3 monitor*|aws|alert*|system
    alarm|alarms|alert|alerts|siren|pager ~4 woke|called|rang|reached|notified|told|drew|warned|received|alerted -no|not|never|false
    @alert ~4 were|was received|triggered|raised|sent|generated -no|not|never
    first|initial|earliest ~3 sign|signs|indication|indications|notice|word|hint|symptom ~6 @alert|monitor*|icinga|nagios|prometheus|probe|automat*
    nagios|icinga|prometheus|pingdom|sentry|zabbix|datadog|grafana|bot|newrelic|uptimerobot|statuscake|cloudwatch ~3 told|called|messaged|posted|lit|mailed|e_mailed|emailed|firing|opened|says|complained|reports|reported
    monitor|monitors|probe|probes|checker|watcher|watchers|sensor|sensors|detector|detectors ~3 noticed|called|mailed|texted|told|flagged|warned|tripped|opened|raised|alerted|detected|picked|caught|woke|pinged|paged|sent -not|never
    synthetic|external|automated|uptime|automatic|daily ~2 check|checks|tests|probe|probes|monitor|comparison|reconciliation|scan|analysis ~5 alert*|detect*|found|notic*|opened|flagged|spotted|raised|red|began_failing
    detection was ~1 automat*
    came_to_light|brought_to_light|learned|found_out|how_we|get_to_know|got_to_know ~5 @alert|monitor*|automat*
    firing +alert|alerts|prometheus|slack|alertmanager
    engineers|engineer|team|we|on_call|sre ~2 were|was paged|alerted ~3 by|for|about|at|to|of|with -customer|customers|provider|users|vendor|researcher
    alerted ~2 us|me|team|engineers|staff ~3 to|that|of|about -customer|customers|user|users|provider|vendor|researcher
    anomaly|anomalies ~3 detect*|alert*
    caught|noticed|detected ~3 by ~2 our ~2 monitor*|alert*|system*|check*
  `,
  'detection/customer-report': `
    @users ~4 report|reported|reports|reporting|complained|complaining|complain|complaints|noticed|alerted|informed|notified|contacted|raised|told|flagged -we_notified|had_not
    report|reports|complaint|complaints|tickets|ticket|calls|email|emails|message|messages|tweets|inquiries from|by ~4 @users|customer*|user*
    reported|discovered|noticed|raised|flagged|detected by ~3 a|an|our|several|some|multiple|one|many|the ~2 @users|community_member
    began|started|starting|begin|start ~2 receiving|getting|seeing|to_receive|hearing ~3 reports|complaints|tickets|calls|emails|support
    reports|complaints|tickets ~4 came|started|begin|began|coming|poured|start|surfaced|arrived|increased
    first|initial ~2 report|reports|complaint|ticket -incident_report
    support ~1 ticket|tickets|request|requests|cases ~5 about|report*|creat*|came|from|received|open*
    we|i|team|support ~3 contacted|alerted|informed|notified|made_aware|told by ~4 @users
    twitter|irc|forum|forums|discord|reddit|telegram|social_media|slack ~6 report*|complain*|user|users|saying|said|noticed
    report*|complain* ~4 on|in|via|to ~3 twitter|irc|forum|forums|discord|reddit|social_media|telegram|phabricator|github
    in:detect*|detection user|users|customer|customers|human|humans|reported|community
    bug report|reports ~5 received|from|came|team|filed|submitted
    github|phabricator|jira ~1 issue|task|ticket ~6 opened|filed|raised|created|reported ~4 by
    user|customer|users|customers ~2 saw|experienc* ~10 and ~2 reported|contacted
    user|customer|community ~1 report|reports|feedback|complaints
    reports of ~8 come|came|coming|began|start*|issue|failing|errors|problems
    reports|report in ~3 slack|irc|channel|discord|forum
    were|was|originally ~1 reported ~2 by|at|on|in
    users|customers|students|players|people ~2 started|began|start|begin ~3 notic*|report*|complain*|see*|experienc*
    user|users|customer|customers ~3 notified|alerted|told|informed ~2 us|me
    someone ~3 alert*|report*|mention*|pointed ~6 down|not|error*
    a|the ~2 user|customer ~3 discovered|noticed|reported|raised|asked|mentioned
    received|got ~4 bug_report|complaint*|report_from
    @users|merchants|traders|shoppers|passengers|patient|gps|callers|citizens|clients|holders|reader|readers|branches|travellers|streamers ~3 called|rang|phoned|telephoned|wrote|e_mailed|emailed|mailed|posted|tweeted|asking|pointed_out|complained|opened_a|filed -we
    learned|heard|found_out|hear|learnt ~4 from|through|via ~3 @users|tweet|tweets|twitter|social_media|forum
    tweet|tweets|reddit|forum|downdetector|down_detector|hacker_news ~5 report*|bug|saying|started|first|posts|learned|saw|noticed|threads
    complaints|complaint ~2 about|of|from|that|accumulat*|mount*|rose|started|began|came
    brought ~2 to ~2 our|my ~1 attention
    made ~1 aware ~2 by|of|that|through
    @users ~1 noticed|saw|knew ~3 before|first
    opened|filed|raised|created|submitted ~3 ticket|issue|bug|case ~5 saying|that|about|describing
    first|initial ~3 sign|word|notice|we_heard|indication|report|reports ~8 @users|customer|support|ticket|mail|tweet|forum|irc
    reported|raised|flagged ~3 by ~4 @users|customer
    contacted|e_mailed|emailed|called|pinged|phoned|messaged ~1 us|me|support ~4 to|about|that|saying|because
    customer|user|client|member ~3 reported|reports|reporting|told|notified|informed|asked|wrote
    reported|report ~3 on ~2 github|reddit|forum|twitter|discord|slack|irc
  `,
  'detection/staff-noticed': `
    engineer|engineers|operator|operators|developer|developers|admin|dba|sre|sres|employee|staff|team|maintainer|technician|technicians|controllers|colleague|crew ~4 noticed|observed|discovered|spotted|realised|realized|saw|found|identified|detected|became_aware -customer|customers|user
    we|i noticed|observed|spotted|discovered|became_aware|realised|realized ~1 that|an|a|the|some|increas*|high|this|elevated|our|issues|errors|several|unusual
    while ~3 working|investigating|looking|debugging|testing|checking|reviewing|performing ~12 noticed|discovered|found|realised|realized|saw|spotted|observed
    noticed|discovered|spotted|detected|found by ~4 engineer*|staff|team|developer*|operator*|member|maintainer|admin*|employee|chance|us
    noticed|discovered|spotted|observed internally|manually|by_hand
    manually ~1 detected|discovered|noticed|found|spotted
    noticing|observing|seeing ~3 errors|exceptions|issues|increased|elevated|high|slow*|problem
    notices|noticed|realizes|spots|sees ~3 that|the|a|an|some ~8 error|errors|down|slow|failing|broken|alert*|high|not_working|wrong|missing|corrupt|issue
    first noticed|observed|saw|discovered
    internal ~2 report|reports|user|users|reported|staff|team ~4 noticed|reported|of
    pointed ~3 out ~4 to|that|on -lesson
    someone ~3 noticed|pointed|reported|realised|realized
    looking at ~5 dashboard*|graph*|metric* ~8 saw|noticed|noticing|showed
    we ~1 started|began ~1 seeing|noticing|observing|to_see|to_notice
    was|were|is quickly|soon ~1 identified|noticed|discovered|spotted
    i ~2 noticed|see|saw|realised|realized|discovered
    ran into ~4 error|issue|problem
    logs in ~6 issue|notices|sees|learns
    alerts ~2 me|us|team +noticed|realised
    learn*|realiz*|realis*|notices ~2 about|that|the ~4 issue|problem|outage|down|removed|broken|failing
    nurse|nurses|clerk|driver|pilot|co_pilot|supervisor|analyst|treasurer|editor|signaller|dispatcher|intern|employees|manager|contributor|qa|astronomer|archivist|caseworker|engineers|cto|ceo ~4 noticed|saw|spotted|observed|realised|realized|wondered|discovered|stumbled|remarked|questioned|heard|smelled -customer|customers|user|users|hosting|provider
    one ~1 of us|our ~4 noticed|saw|tried|spotted|discovered|found|observed
    caught ~3 eye|attention
    happened ~2 to ~2 look|glance|notice|see|check|be
    anyone|somebody|someone ~2 else? ~2 seeing|noticed|asked|saw
    stumbled ~2 upon|on|over|across
    noticed|noticing|notices|notice ~2 unusual|strange|odd|increase|increased|elevated|an_increase|high|spike
    @engineer ~2 noticed|spotted|observed|became_aware ~2 that|a|an|the|some|increas*|errors -customer|customers|users
    looking ~2 at|through ~5 logs|graphs|dashboard|dashboards|trace|images|metrics ~8 noticed|saw|found|caught|spotted
    discovered|noticed|found|detected|spotted|observed ~1 internally|manually|by_chance|by_accident|accidentally
    saw|noticed|spotted ~5 on|in ~3 dashboard|dashboards|graph|graphs|grafana|logs|display|screen
    team ~2 members? ~2 noticed|observed|saw|discovered|identified
    noticed|notices|realizes|realises|sees ~4 error|errors|lag|latency|spike|failures|exceptions|slow*|broken
    while|when|during ~3 testing|working|looking|debugging|rebuilding|preparing|reviewing|searching|verifying|investigating ~10 noticed|saw|found|discovered|spotted|realised|realized
  `,
  'detection/partner-or-provider': `
    researcher|researchers|security_researcher ~5 report*|discover*|notif*|found|identif*|contact*|disclos*|submitted|provided
    @vendor|bank|partner|cert|registry|regulator|police|fbi ~2 notified|informed|alerted|contacted|emailed|told|reported ~2 us|our|the|to|that|me
    notified|informed|alerted|contacted|told by ~4 @vendor|provider|partner|researcher|bank|third_party|company|security_team|hosting|data_center|datacenter|authorit*|registry
    received|receive|got ~5 notification|notice|email|e_mail|report|message from ~5 @vendor|provider|researcher|partner|hosting|company|bank
    hackerone|hacker_one|bug_bounty|responsible_disclosure
    security ~1 report|disclosure|researcher
    we|i were|was ~1 notified|informed|contacted|made_aware|alerted ~3 by|of|that -users|customers|user|customer|monitoring|community
    reported|found|finding|discovered ~4 by ~5 research*|security_firm|jfrog|gitguardian|partner|vendor
    thanks to ~5 team|researcher* ~3 for ~3 finding|reporting
    inbound report|security_report
    external ~2 security|report|researcher|party ~4 report*|notif*|inform*
    notified|informed|alerted|contacted|warned|approached ~1 by ~5 @vendor|supplier|manufacturer|registrar|regulator|exchange|institute|researcher|researchers|auditor|authority|maintainers|contractor|processor|firm|company|vendor|partner|hoster|distributor
    let ~1 us ~1 know
    notice|notification|email|e_mail|mail|word|letter|report|message ~1 from ~4 @vendor|supplier|partner|registrar|authority|vendor|company|hosting|researcher|cdn|bank
    disclosed|disclosure ~5 to ~3 us|distributors|vendor|maintainers|security
    security ~1 researcher|researchers|firm
    independent|external|third_party ~1 researcher|researchers|party|auditor|security
    point*|drew|brought ~6 to ~1 our attention +@vendor|partner|contractor|regulator|firm|company|supplier
    responsibl* ~2 disclos*
  `,
  'detection/during-change': `
    noticed|realised|realized|discovered|saw|spotted|aware|identified|detected|found|clear|apparent|obvious ~4 immediately|right_away|instantly|straight_away|within_minutes|within_seconds|quickly ~8 deploy*|release*|rollout|change|activation|upgrade|sync
    during ~3 deploy*|upgrade|migration|maintenance|rollout|change|release ~8 noticed|discovered|saw|found|issues|errors|problem*|realised|realized|failing|facing
    after ~3 deploy*|sync|merging|upgrade|restart*|change ~8 noticed|realised|realized|saw|error|errors|immediately|notices
    deploy*|upgrade|migration|build|release|rollout|pipeline ~3 failed|fails|errored|timed_out|stuck|failing -alert
    noticed|aware|realised|realized|spotted|detected|identified|discovered almost? immediately|right_away
    immediately ~2 noticed|realised|realized|aware|saw|obvious|noticeable|reported
    as soon as ~8 deployed|deploy|merged|activated|applied|enabled|released|saw|noticed
    deployer|author|operator ~5 noticed|saw|realised|spotted|notices|found
    was|were watching|monitoring ~6 closely|deploy*|during|maintenance
    we ~2 noticed that ~2 deploy*|upgrade|migration|rollout
    upon ~4 deploy*|release|activation|restart ~8 error*|fail*|noticed|crash*
    just ~1 deployed|merged|pushed ~8 but|broken|error*
    after ~4 reboot|restart|upgrade|deploy*|update ~6 unable|could_not|not|fail*|did_not
    right|directly|immediately|shortly|soon after ~6 deploy*|update|upgrade|migration|change|release|rollout|push*
    not_starting|not_coming_up|did_not_come_up|does_not_start|failed_to_start
    times|timed out ~6 deploy*|helm|build|install*|upgrade
    migration|update|upgrade|replacement|deployment ~3 began|started ~8 error*|fail*|time*
    right|immediately|directly|straight|seconds|moments|minutes|shortly|soon ~1 after ~6 @change|deploy*|deploying|rollout|upgrad*|applying|merging|restart*|push* ~8 saw|noticed|realised|realized|spike|error*|fail*|crash*|broke*
    knew|saw|realised|realized|noticed ~3 at_once|straight_away|immediately|right_away|instantly|quickly
    deployer|author|release_engineer|installers|installer|migration_team|person_who|engineer_who|engineer_making|engineer_running|those_who|team_performing ~8 noticed|saw|realised|realized|watched|knew
    while|during|halfway ~4 upgrad*|migrat*|drain*|maintenance|switching|import|commissioning|rollout|deploy*|swap|cutover ~8 noticed|saw|realised|realized|discovered|observed|heard|found|became_clear
    i deployed|bumped|upgraded|merged|pushed|restarted ~8 saw|got|noticed|gone|blank|error*
    watch*|monitor* ~4 release|deploy*|rollout|it|change|graph* ~8 saw|noticed|seen|errors
    post_deploy|post_deployment|smoke ~2 check|test|verification
    upon|on|after ~2 deploying|upgrading|applying|enabling|activating|merging
    rollout|deployment|upgrade|migration ~6 noticed|saw|observed|realised|realized ~6 error*|fail*|not|missing|spike
  `,
  'detection/after-the-fact': `
    days|weeks|months|years|hours ~1 later|after|afterwards|before|earlier ~8 noticed|discovered|found|detected|realised|realized|reported|aware|identified|notified
    noticed|discovered|found|detected|realised|realized|aware|identified|notified ~8 days|weeks|months|years ~1 later|after|ago|earlier
    not|only|never|until ~3 noticed|discovered|detected|found|caught|identified|aware|known|spotted ~4 until|later|for_#|after|when|for_several
    went|gone|go|going|remained ~1 unnoticed|undetected
    unnoticed|undetected ~3 for|until
    started|begun|began|introduced|broken|happening|existed ~4 days|weeks|week|day|months|month|years ~1 earlier|ago|before|prior
    found|discovered|noticed|came_to_light ~3 by_accident|by_chance|accidentally|audit|during_an_audit|retrospect|hindsight|coincidentally|forensic*
    since ~4 january|february|march|april|june|july|august|september|october|november|december|days|weeks|months ~8 no_one|nobody|noticed|unnoticed|not
    no_one|nobody ~3 noticed|knew|realised|realized|saw
    became aware ~8 ago|later|earlier|prior|week|days|after
    until monday|morning|next|following|the_next
    the next|following|same morning|day|week ~6 noticed|discovered|found|realised|realized|reported|we
    since ~2 yesterday|last_week|then
    the ~1 day|week after
    not ~4 until ~6 later|monday|next|day|when
    today ~5 discovered|found|noticed|realised|realized
    investigation|review|audit|analysis ~6 revealed|uncovered|found|discovered|confirmed ~8 since|between|from|access*|earlier
    weeks|months|days|years ~3 passed|went_by|before_anyone
    days|weeks|months|years ~1 later|on|after ~8 found|noticed|discovered|learned|realised|realized|surfaced|pointed|came
    only ~2 learned|found|noticed|discovered|realised|realized|surfaced|emerged|detected
    dated|dates|goes|dating ~1 back ~1 to
    discovered|found|noticed|detected ~2 in|on ~1 january|february|march|april|may|june|july|august|september|october|november|december
    next ~1 morning|day|monday +found|noticed|learned|discovered|realised|realized
    discovered|found|noticed|realised|realized ~8 had_been|had_not_been|had_not_run|since|for_#|for_weeks|for_months
    by_chance|by_accident|coincidentally +found|noticed|discovered|learned
  `,
};
