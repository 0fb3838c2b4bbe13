/** How reports tell what made trouble hard to notice, understand or fix. Notation, and what was looked at to write this: ../README.md. */
export const difficulty = {
  'difficulty/misleading-signal': `
    misleading|misled|mislead|red_herring|red_herrings|deceptive|false_alarm|false_positive|false_positives|confusing|cryptic|ambiguous|coincidence|coincident*|coincided
    initially|first|at_first|originally|early ~5 thought|suspected|believed|assumed|appeared|seemed|looked|pointed|attributed|suggested|indicated|considered|focused
    appeared|appears|seemed|seems|looked|looks|looking ~3 to_be|healthy|normal|fine|ok|okay|like|as_if|as_though|good|unrelated|successful|legitimate -looks_like_this
    suspected|suspecting|suspicion|suspect|theory|hypothesis|hypothesized|hypothesised
    showed|showing|shown|reported|reporting|reports|indicated|displayed|claimed|marked|shows ~4 healthy|normal|ok|green|running|success|successful|incorrect|wrong|stale|false|no_issues|no_errors|no_problems|fine|available|online
    false|wrong|incorrect|erroneous|generic|unhelpful|vague|unclear|irrelevant|unrelated ~2 alert|alerts|error|errors|message|messages|signal|signals|information|impression|conclusion|indication|reading|readings|data|lead|trail|direction|diagnosis|assumption|cause
    confus*
    mask*|obscur*|hid|hidden|hiding|conceal*|camouflag*
    not ~3 related|the_cause|the_problem|the_issue|the_root_cause|the_case +initial*|first|turned|thought|suspect*|eventually|determined|ruled
    ruled ~2 out|ruling_out
    turned ~2 out ~3 to_be|not|that ~4 unrelated|different|not|symptom|coincidence
    unrelated ~3 issue|incident|problem|change|alert|failure|error
    error ~1 message|messages ~6 not|misleading|suggest*|implied|unclear|generic|indicat*|said|wrong|point*
    looked ~2 like|as
    symptom|symptoms ~4 similar|not_the_cause|rather_than|resembl*|diverse|or_cause|of_a
    wrong ~1 track|path|direction|tree|conclusion
    looked|looks|seemed|seems|appeared|appears ~3 normal|fine|ok|healthy|good|right|wrong|like|to
    no ~2 signs|sign|indication|indications|errors|error
    thought|thinking|suspected|believed|assumed ~4 was|were|be|it|this|issue|problem|caused
    fails|failed|failing ~2 to ~1 reflect|show|indicate
    even though
    says|said|showed|shows|reported|reports ~4 but|although|however|while
    remained|remains|still ~2 in ~3 running|state|green
    claim*|saying
    pointed|pointing|points ~2 to|at|towards ~8 but|although|while|however|in_fact|except|not|wrong
    led|leading|made|making ~2 us|team|everyone|them|people|many|engineers|responders ~3 believe|think|assume|conclude|suspect|look
    took ~4 for|to_be|as ~3 the_culprit|a_sign|culprit|false|proof|attack
    last ~1 value|known +display*|showed|frozen|froze|stale
    by ~1 coincidence
    red ~1 herring|herrings
  `,
  'difficulty/missing-telemetry': `
    no|lack_of|lacked|lacking|without|missing|absence_of|insufficient|inadequate|limited|poor|not_have|had_no|not_enough ~4 alert|alerts|alerting|alarm|alarms|monitoring|metrics|metric|visibility|telemetry|logs|logging|observability|instrumentation|dashboard|dashboards|tracing|insight|data_about|monitors|audit|diagnostics|notification|log_entries|stack_trace*
    alert|alerts|alerting|alarm|alarms|monitoring|metrics|logs|logging|telemetry|dashboards ~4 not|never|missing|absent|lacking|insufficient|inadequate|disabled|unavailable|did_not|no
    add*|implement*|creat*|introduc*|improv*|set_up|enhanc*|need|instrument*|establish* ~5 alert|alerts|alerting|alarm|alarms|monitoring|metrics|visibility|logging|observability|instrumentation|monitors|telemetry|dashboard*
    not|never|no_one|nobody|failed_to ~3 alerted|paged|notified|monitored|logged|instrumented|detect*|visible|tracked|captured|recorded|noticed
    could|can|unable ~3 see|tell|determine|view
    blind|blind_spot|blind_spots|blindspot|invisible|opaque|in_the_dark
    not ~2 visible|exposed|collected|measured|logged|monitored|recorded
    went|gone|go ~2 unnoticed|undetected
    no ~3 alarms|alert|alerts|page|pages|notification ~3 fired|went|triggered|sent|raised|off
    gap|gaps ~4 monitoring|alerting|observability|visibility|coverage
    relied|rely|relying ~3 on ~3 customer*|user*|manual ~4 report*|feedback|check*|to
    earlier|sooner|faster ~5 detect*|alert*|noticed|warning
    logs ~5 not|offered|unavailable|lost|rotated|deleted|purged|missing
    too_long|a_while|some_time|late ~6 notice*|detect*|realis*|realiz*
    not ~2 adequate|enough|sufficient|alert|alerted|logged|monitored|visible
    no ~3 alert|alerts|log|logs|logging|metrics|monitoring|data|timestamp|visibility|output|history|record|records|trace
    not ~3 able|possible|easy ~3 to ~2 see|determine|locate|tell|know|identify|view|trace|find
    monitoring|alerting|alerts|logging|metrics ~5 improv*|better|add*|more|changes|enhanc*|missing
    improv*|enhanc*|better|add*|increas*|more|creat*|several_changes ~5 monitoring|alerting|alerts|logging|metrics|telemetry|visibility|observability|dashboard*
    anonymous|unlogged|not_recorded
    nothing|nobody|no_one ~3 watched|watching|monitors|monitored|measures|logged|logs|counts|notified|alerted|paged
    not|never ~2 counted|instrumented|recorded|logged|monitored|measured|tracked|watched|alerted
    flying ~1 blind
    no ~3 counter|counters|metric|graph|sensor|indication|record|trace|probe|instrumentation|telemetry|dashboard|alarm|stack_trace|core_dump
    lack*|insufficient|inadequate|poor|limited ~4 instrumentation|visibility|observability|monitoring|logging|alerting|metrics|telemetry|detail
    without ~3 logs|metrics|timestamps|visibility|monitoring|alerting|alerts|traces|data
    monitoring|alerts|alerting|checks ~3 only|did_not ~3 cover*|covered|include*|check*|look*|measure*
    did_not|does_not|do_not ~2 log|record|report|expose|export|emit|measure|monitor|alert|have_data
  `,
  'difficulty/tools-lost': `
    lost|losing|loss_of|without|no ~4 access|ability|visibility|connectivity ~5 tools|monitoring|internal|systems|console|logs|servers|management|deploy|communicat*|telemetry
    tools|tool|systems|tooling ~6 recover*|mitigat*|debug*|diagnos*|deploy|communicat*|respond* ~8 unavailable|affected|impacted|down|depend*|failed|not
    also ~4 affected|impacted|down|unavailable|took_down ~5 monitoring|tools|dashboard|status|communication|internal|alerting|slack|vpn|our_ability
    status ~2 page|dashboard|site|health ~8 down|unavailable|affected|hosted|depend*|same|delayed|not_updated|unable|delaying
    unable|could_not|not_able|can_not|prevented|impossible|failed|inability ~3 access|log_in|login|ssh|connect|deploy|communicate|reach|update|use ~6 servers|console|machines|systems|tools|status|dashboard|monitoring|internal|hosts|instances|site
    hamper*|hinder*|complicat*|imped*|slowed ~6 recovery|response|investigation|debugging|mitigation|communication|efforts|ability
    out_of_band|idrac|ilo|ipmi|serial_console|remote_hands ~5 not|fail*|broken|unavailable|unreachable|down
    attempting|trying|tried ~3 access|ssh|connect|login ~8 fails|failed|timeout|hang*|refused
    depend*|relied|hosted|runs|running ~4 same|affected|failing|on_the ~5 monitoring|tool*|status|dashboard
    dns|network ~4 down|outage ~8 tools|access|engineers|internal|badge*
    locked ~2 out
    not ~2 accessible|reachable|available|working ~4 +grafana|kibana|prometheus|console|dashboard|monitoring|vpn|ssh|slack|tools|portal|logs|status
    status page|dashboard ~6 depend*|same|affected|unavailable|down|delay*|could_not|unable
    tools|tooling|console|dashboards|monitoring ~4 unavailable|affected|down|impacted|lost|fail*
    vpn|sso|chat|slack|wiki|dashboard|dashboards|grafana|monitoring|ci|pipeline|jenkins|registry|bastion|console|status_page|phones|email|radio|admin_panel|tooling|tools|irc|jira|github|ldap|portal|alerting|logging ~5 also|itself|themselves|too|as_well ~3 down|unavailable|unreachable|affected|gone|hit|out|failed|inaccessible|lost
    down|unavailable|unreachable|affected|gone|out|inaccessible ~3 as_well|too|also +vpn|sso|chat|slack|wiki|dashboard|dashboards|grafana|monitoring|ci|pipeline|registry|console|status|tools|tooling|logs|phones|deploy*
    tools|dashboard|dashboards|monitoring|status|chat|pipeline|vpn|console|runbooks|tooling|alerting|registry ~8 same|very|affected ~2 cluster|network|infrastructure|server|database|region|host|platform|system|service
    kubectl|ssh|console|login ~3 hung|hang|dropped|timed_out|impossible|not_work*|unresponsive|unavailable
  `,
  'difficulty/fixation': `
    focused|focus|focusing|fixated|fixation|tunnel_vision|anchored|concentrated ~4 on
    initially|first|early|originally ~4 focused|assumed|believed|concluded|attributed|convinced|blamed|investigated|suspected ~10 delay*|instead|wrong*|incorrect*|however|but|rather
    wrong|incorrect ~2 theory|hypothesis|conclusion|diagnosis|path|direction|assumption|track|thing|suspect
    rabbit ~1 hole|holes
    distract*|sidetrack*|wild_goose|barking_up|down_the_wrong|misdirected|wasted
    spent ~5 hours|time|minutes|while|days ~6 wrong|chasing|investigating|looking|focused|trying|assuming|pursuing
    deprioriti*|dismiss*|ruled_out|discount* ~8 cause|suspect|possib*|because|as
    concluded|attributed ~5 not_possible|impossible|not|incorrectly|wrongly|to_the
    believ*|thinking ~6 was|were|that ~8 so|decision|decided|continued|therefore|led
    led|sent|took ~2 us|team|engineers|responders ~3 down|to|astray|toward ~6 wrong|path|investigate|believe|think|assume
    step back|iterating_on|instead_of_looking
    confirmation_bias|bias|preconceived|recency
    incorrectly|wrongly|mistakenly|falsely ~2 presum*|assum*|conclud*|believ*|attribut*|blam*|thought
    trying|tried ~2 to fix ~2 wrong
    not ~1 possible +said|concluded|told|insisted
    immediately ~2 attribut*|blam*|assum*|suspect*
    spent|lost|wasted|costing ~6 hour|hours|minutes|afternoon|morning|night|time ~8 chasing|convinced|wrong|theory|believing|blaming|because_we|only_because
    nobody|no_one|never ~3 questioned|considered|doubted|challenged
    kept|went_on|continued ~2 blaming|looking|tuning|scaling|pursuing|chasing|swapping|believing|insisting
    assumption|belief|theory|hypothesis|diagnosis|conclusion|idea ~6 unchallenged|unquestioned|retained|pursued|steered|stuck|delayed|hours|early
    other|alternative ~2 explanations|causes|theories|possibilities|hypotheses ~4 not|never|ignored|dismissed|overlooked
    focus|focused|focusing|focussed ~2 exclusively|solely|only|entirely|too_much ~3 on
    focused|focusing|focus ~5 on ~8 delay*|instead|overlook*|rather_than|which_was_not
    dismissed|waved_off|explained_away|discarded ~6 as|because|twice|suggestion|possibility|evidence|reading|readings
    so ~1 sure|certain ~2 that|of
    blamed|blaming|blame ~8 hours|long|while|first|innocent|wrong*
  `,
  'difficulty/delayed-effect': `
    did_not|not|only|until ~4 manifest|surface|appear*|show|visible|noticeable|become_apparent|take_effect|occur|happen|trigger* ~4 until|immediately|for|later|when|after
    delay ~4 between|before|in
    cached|cache|caches|caching|ttl|propagat* ~6 delay*|later|hours|expired|until|took|invalidated|minutes|days|then
    not ~2 immediately|immediate|instant*|right_away
    gradually|slowly|progressively|over_time
    only|first ~3 when|after|once ~6 restart*|reboot*|recycled|deploy*|expired|load|traffic|next|class|peak|cache*|process
    introduced|started|changed|deployed|merged|disabled|made ~5 days|weeks|months|years|earlier|ago|previous|before|prior|yesterday
    time_delay|time_to_manifest|took_time|delayed_onset|took_several
    later ~4 when|for|process|restart*|caused|trigger*
    weeks|months|days|years|hours ~2 in_advance|to_surface|to_appear|since
    hours|days|weeks|months|minutes ~1 before|later|after ~5 problem|issue|incident|outage|errors|first|started|migration|failure|notice*
    until ~6 expir*|restart*|next|later|invalidat*
    not ~2 immediate|immediately ~2 notice*|result*|visible|apparent|obvious
    night|day|week before
    then ~2 after|when
    fine|ok|well until
    slowly rolling|rolled|leak*
    late ~1 january|february|march|april|june|july|august|september|october|november|december
    took|takes|take|taking ~1 effect ~5 only|when|until|later|after|on|upon|at|weeks|days
    still|remained ~2 valid|cached|in_effect|in_place ~8 until|expired|when|and
    due|because|thanks|since ~3 caching|ttl|cached|cache ~8 not|until|later|hours|nothing
    until|when|once ~4 expired|restarted|rebooted|recycled|reloaded|ran_out|rotated +weeks|earlier|change|changed|later|only|months|days|old|valid
    nothing ~1 happened|broke|changed|failed ~4 until|right_away|immediately|at_first|right_after
    first ~1 used|felt|read ~3 when|on|in|at|by
    hours|days|weeks|months passed|elapsed ~4 between|before
    day|days|week|weeks|month|months|hours after|following ~4 change|deploy*|upgrade|migration|release|rollout|update
  `,
  'difficulty/slow-recovery': `
    took|taking|take|takes|required|needed|requires ~5 hours|minutes|days|weeks|hour|long|longer|time|while|ages|night
    recovery|restore|restoration|restart|rebuild|rebuilding|recover|resync|sync|replay|backfill|rollback|rollout|reindex|failover|boot|startup|migration|deployment|propagation|restoring|repair|resolution ~6 slow|slowly|hours|long|longer|took|delayed|time_consuming|days|minutes|prolonged|lengthy|gradual*|tedious|extended
    slow|slower|slowly|slowed|lengthy|prolonged|extended|delayed|protracted|laborious|tedious|time_consuming ~4 recovery|restore|restoration|restart|rebuild|process|recover|startup|rollback|deploy*|failover|resolution|recovering|propagat*|download|replay|sync|outage|mitigation|fix|migration
    prolong*|extend*|lengthen* ~5 outage|incident|recovery|downtime|impact|resolution|disruption|window|duration
    cold ~2 cache|caches|start|starts
    backlog|backlogs ~6 clear*|process*|hours|catch|drain*|took|work|persist*|recover*|until
    catch|caught|catching ~1 up
    full|fully|complete|completely ~3 recover*|restor*|resolv*|operational|recovery|restoration|functional ~8 hours|until|by|took|at|days|later|minutes
    manual|manually ~6 each|every|individual*|all|machine*|device*|server*|intervention
    estimated|estimate|eta|expected ~5 hours|days|weeks|longer|time
    longer ~2 than ~4 expected|anticipated|usual|planned|desired|hoped|normal|we|necessary|desirable|should
    continued|persisted|lasted|lasting|remained|spanned|lingering ~6 hours|minutes|days|until|weeks
    hours|days|weeks ~2 to ~2 restore|recover|complete|resolve|rebuild|repair|stabilize|fix|process|finish|copy|transfer|clear|bring|reload|replicate|migrate
    still|continue|remain* ~4 recover*|process*|degraded|catching|slow|disconnected|restor*|rebuild*|warming
    waiting|wait|waited ~3 for|on ~6 complete|finish|restart|sync|recover|build|deploy|come|node|warm|replica*|boot
    not|never|could ~3 recover|come_back ~4 quickly|immediately|fast|on_its_own|automatically|itself
    # ~1 hours|minutes|days ~1 after|later ~6 restored|recovered|resolved|back|online|complete*
    hours ~1 of ~1 downtime|outage|work|recovery
    spent|spends|spend ~4 time|hours|minutes|days
    time to mitigate|recover|resolve|repair|restore
    up|back to ~2 # ~2 minutes|hours|m|days
    backfill*|reindex*|rebuil*|resync*|warm*|repopulat*
    until ~3 # ~1 #? utc|pm|am|pdt|pst|gmt
    for|after|lasting|another|nearly|about|around|over|additional ~2 #|several|many|two|three|few ~1 hours|days|weeks|months
    resolved|ended|restored|recovered|complete ~4 at ~3 when|once|after
    decrease*|drain*|recover* ~3 slowly|gradually
    manual ~2 restoration|recovery|intervention|effort*|repair|rebuild
    had|have|needed|need ~2 to_be ~3 rebuilt|restored|restarted|visited|replaced|recreated|re_created|rebooted|reimaged|reprocessed ~6 by_hand|manually|one_by_one|each|individually|from_scratch|scratch
    rebuild|rebuilt|rebuilding|resync*|reindex*|reload*|restor*|replay* ~4 took|takes|ran|run|needs|need ~4 #|hours|days|long|all|half|weeks|night
    until ~4 morning|evening|tomorrow|noon|next_day|monday|tuesday|wednesday|thursday|friday|weekend +restor*|recover*|back|complete*|work*|wait*|normal|rebuil*
    took ~2 another|additional|further|roughly|about|over|almost|nearly|several|more_than ~3 hours|minutes|days|weeks
    backlog ~5 hours|days|process*|worked|drained|clear*|until|recovered
    delayed|prolonged|slowed|hampered|extended ~3 by|because|due|recovery
  `,
  'difficulty/fix-caused-trouble': `
    fix|patch|hotfix|mitigation|rollback|revert|reverting|restart|restarting|recovery|workaround|remediation|repair|attempt|cleanup|failover|reboot ~6 caused|causing|introduced|triggered|broke|led_to|resulted|worsened|made|exacerbated|created|brought|failed_and|crashed|created_a
    made|making|make ~3 things|it|situation|problem|matters|worse|issue ~2 worse
    attempt*|trying|tried|while_attempting|efforts ~3 to ~2 fix|resolve|mitigate|recover|restore|repair|restart|revert|debug|resynchronize|clean|address|reduce|scale|correct ~10 caus*|trigger*|led|result*|broke|accident*|worse*|delet*|fail*|crash*|instead|introduced|wiped|exacerbat*
    worsen*|exacerbat*|aggravat*|counterproductive|backfired|unintended_consequence*|side_effect|side_effects|secondary_incident|second_outage|second_incident|second_failure +fix*|mitigat*|restart*|rollback|revert*|workaround|attempt*|recover*|restor*|repair*|reboot*|hotfix|patch|failover
    after ~4 restart*|reboot*|rollback|revert*|rolling_back|fix|restor*|deploy*|downgrad*|failover|upgrad* ~10 fail*|crash*|error*|lost|missing|broke|worse|crashloop*|empty|down|unable|corrupt*|new_problem|another
    rollback|revert|reverting|rolled_back|fix ~8 rendered|unreadable|syntax_error|incompatib*|broke|another|new_issue|different|also|inadvertent*
    new|another|additional|further|different|second ~1 problem|issue|problems|issues|outage|bug|failure|regression|error|errors|incident ~6 caused|introduced|by|after|triggered|appeared|emerged|surfaced|discovered|due
    inadvertent*|accidental*|mistaken*|unintentional* ~6 while|during|when|as|attempt*|restor*|recover*|fix*|deleted|wiped|reverted|caused|restart*
    was|were brought ~2 back ~6 wrong|incorrect|without|old
    instead ~2 of ~6 fixing|resolving|returning|recovering|helping|restoring
    intended|meant ~2 to ~3 reduce|fix|mitigate|help|relieve|shed
    wrong ~4 deleted|wiped|restarted|removed|server|database +recover*|fix*|restor*|secondary|attempt*
    mitigation|fix|remediation ~6 also|itself|turn
    bug|error|problem ~4 in ~3 fix|patch|hotfix|rollback|recovery|backup|restore
    during|while ~2 mitigation|recovery|troubleshooting|reconstruction|rollback|restor*|debugging|investigat*|repair*
    mistakenly|accidentally|inadvertently ~2 uninstall*|wip*|push*|delet*|remov*|revert*|restart*|disabl*
    made ~2 mistake|error
    data ~1 loss ~6 restart*|fix|recover*|partition*
    other ~3 users|customers ~4 brief|outage|also ~6 reboot|fix|deploy*
    side|secondary ~1 effect|effects|outage|incident +fix|hotfix|mitigation|workaround|restart|rollback|change|repair
    fix|hotfix|patch|workaround|restart|revert|rollback|mitigation|remedy|cure|repair|recovery ~3 itself ~4 fail*|contain*|broke|introduc*|caus*|bug|typo
    backfire|backfires|backfired|counter_productive|counterproductive
    fix*|restart*|reboot*|revert*|mitigat*|scal*|restor*|rollback|upgrade ~8 extended|prolonged|lengthened|worsened ~4 outage|downtime|incident|impact|recovery
    latency|errors|load|things|situation|performance ~2 got|became|went worse
    fixes|fix|patch|hotfix|correction ~2 produced|brought|created|introduced|revealed|exposed|unmasked|surfaced ~4 problem*|issue*|bug*|error*|failure*|regression*|trouble|another|new|deadlock
    this|which|that|it ~3 revealed|exposed|uncovered|manifested|surfaced ~3 second|another|new|further|different ~2 problem|issue|bug|error
    operator|human|engineer ~2 error|mistake ~6 recover*|mitigat*|provision*|restor*|fix*|extend*
    result|consequence ~2 of ~4 fix|rollback|restart|mitigation|failover|revert|cleanup|recovery|workaround
    introduced ~6 while|when|in|during ~3 fixing|attempting|trying|alleviat*|mitigat*|restor*|correct*
    while ~2 attempting|trying|attempted|working|repairing|fixing ~8 deleted|caused|broke|introduced|wiped|pulled|removed|disconnected|tripped|crashed
    restart|restarting|reboot|rebooting|restarts|reboots ~6 corrupted|wiped|lost|erased|knocked|kicked|replayed|caused|triggered|overload*|stampede
    failing|failed ~2 over ~6 overload*|took_down|knocked|broke|both
  `,
  'difficulty/access-or-permission': `
    could|unable|able|can|failed ~2 not? ~2 log_in|login|ssh|access|authenticate|sign_in|get_into|connect ~6 server*|console|machine*|system*|host*|account|admin|production|database|node*|router*|portal|building|data_center
    locked ~2 out
    only ~5 had|has|have|with ~4 access|permission*|rights|credentials|ability
    access ~3 denied|revoked|lost|removed|required|restricted|needed|limited|request*
    permission*|credential*|password*|2fa|mfa|vpn ~6 lost|missing|unavailable|expired|did_not|denied|error*|needed|unable|prevented|required|unknown|not
    physical ~1 access|badge|entry
    removed ~3 access
    can_not|could_not|does_not|did_not|not ~3 provide|permit|allow ~6 access|change*|view|alter|entries|subscription|parameters
    portal|console|vendor|provider ~6 not ~3 allow|permit|provide
    had ~2 to ~3 ask|request|wait ~6 access|permission*|admin|approval
    out_of_band ~6 not|fail*|unreachable|login
    unsuccessful ~4 obtain*|access*|login
    permission* ~2 error*|issue*|denied|problem*|missing
    lost ~3 access
    require*|need* ~3 admin|administrator|root|physical|manager ~2 access|rights|privileges|approval
    have|has|had|having ~2 no|not|insufficient|limited|any ~3 access|permission|permissions|rights|privileges|credentials|sudo|root|keys|authority|authorisation|authorization -select|topic|role|error|errors|user|users|customers
    lack|lacked|lacking|lacks|without|insufficient ~4 access|permission|permissions|rights|privileges|credentials|sudo|root|keys|clearance|authority|authorisation|authorization
    not ~2 allowed|permitted|authorised|authorized|entitled|cleared|enrolled ~1 to +engineer*|staff|team|we|us|i|technician*|developer*|responder*|contractor*
    no ~1 way ~1 in|to_log|to_access|to_reach|to_get_into
    permission|access ~1 denied
    only ~6 can|could|may ~3 deploy|access|push|log|approve|grant|touch|install
    wait|waited|waiting|had_to ~6 someone|somebody|person|approval|admin|colleague ~4 access|rights|permission*|credentials|approve*|keys
    refused|denied|turned_away ~3 entry|entrance|gate|building|cabinet
    nobody|no_one|none_of_us ~4 knew|had|has|held ~4 password|key|keys|access|root|login|credentials|rights|code|admin
    password|key|keys|badge|account|domain ~6 former|ex ~1 employee|colleague|maintainer|contractor
    asked|ask|asking|request* ~4 for ~2 sudo|root|access|permission*|rights
    prevent*|stopp* ~4 engineer*|responders|operators|staff|us|team|admins ~3 from ~3 reach*|access*|log*|enter*
  `,
  'difficulty/expertise-missing': `
    no_one|nobody|none|few|only ~5 knew|know|knows|knowledge|familiar|understood|expertise|experience|experienced|understands !that|were|was
    lack_of|lacked|limited|insufficient|little|no|not_enough|without|missing|lacking|not_have ~3 knowledge|expertise|experience|familiarity|understanding|training|skills|know_how|expert|specialist|context|insight
    unfamiliar|not_familiar|inexperienc*|new_to_the|bus_factor|tribal_knowledge|single_person|key_person|untrained
    on|was|were|is ~2 vacation|holiday|leave|pto|sick|asleep|travelling|traveling|off_work
    expert|experts|owner|author|engineer|person|dba|maintainer|specialist|people|developer ~6 unavailable|not_available|on_vacation|on_leave|left_the|asleep|away|absent|no_longer|had_left|was_not|offline|out_of_office
    knew|know|knows|understand* ~3 how|system|about ~6 left|not|only|few
    never ~4 done|used|seen|worked|did ~4 before|with
    training|cross_train*|knowledge_sharing|knowledge_transfer|spread* ~5 in:action*|lesson*|improve*|next|follow*|wrong|learn*|better
    without|no ~3 specific|deep|proper|prior ~2 knowledge|experience
    had ~2 to ~2 learn|figure_out|figure
    get|gets|getting|tries_to_get|need* ~2 dba|expert|specialist|help
    experience|expertise|knowledge ~4 no|lack*|any|need*|more|limited|missing|better
    spread*|shar* ~3 knowledge
    do_not|did_not|does_not|not|without ~3 understand|know|knowing|understanding ~4 how|enough|architecture|internals|specifics|intricacies|much|works
    never ~2 done|used|seen
    not ~3 familiar
    no_one|nobody|none ~4 with ~6 knowledge|experience|expertise
    out_of ~1 depth
    had|have|has|having ~2 never|not ~6 before
    only ~3 person|one|engineer|developer|expert|specialist ~6 knew|knows|understood|understands
    left ~4 company|organisation|organization ~6 knew|know*|nobody|no_one|understood
    nobody|no_one|none|few ~6 knew|know|understood|understands|understand|remembered|trained|familiar|experienced|experience|touched|qualified !that|were|was
    not ~2 trained|versed|qualified|an_expert
    new ~1 to ~3 service|team|system|role|job|codebase
    knowledge ~4 lost|gone|left|atrophy|silo*|resid*
    expertise|knowledge|experience|skills ~3 needed|missing|lacking|not_available|unavailable|absent|gaps|gap
    do|did|does not ~3 understand|know ~6 architecture|internals|works|specifics|code
    no ~2 dba|expert|experts|specialist|specialists|maintainer|sysadmin ~4 available|around|on_shift|on_call|present|online|on_duty
    how ~1 do ~1 i
    wrote ~6 left ~4 ago|company|team
  `,
  'difficulty/coordination': `
    miscommunicat*|communication_breakdown|communication_gap|lack_of_communication|poor_communication|communication_issues|lack_of_coordination|unclear_ownership|confusion_over|confusion_about|miscoordination
    communicat*|coordinat* ~6 not|lack*|poor|fail*|delay*|gap|gaps|issue*|difficult*|breakdown|unclear|insufficient|slow|challenging|better|improve*|confus*|inadequate|across|between
    not|no|unclear|never|did_not ~4 communicat*|coordinat*|inform*|notif*|told|tell|escalat*|assign*|announce* ~5 team|teams|users|customers|others|in_advance|them|other|engineers|admins|to|about|someone
    ownership|responsibility|responsible|owner|who ~4 unclear|not_clear|confus*|unknown|undefined|ambiguous|lack*|missing|puts|should|owns
    handover|hand_over|handoff|hand_off|hand_offs|shift_change
    multiple|several|different|many ~2 teams|companies|parties|organisations|organizations|vendors ~6 involved|coordinat*|communicat*
    unaware|not_aware|did_not_know|without_knowing|unbeknownst ~6 other|another|team|colleague|already|each_other|being
    confusion|confused|uncertainty|disagreement|conflicting ~4 about|over|between|among|as_to|whether
    no ~3 incident_commander|coordinator|clear|lead|dedicated|organized|defined|assigned ~4 role|process|owner|person|lead|in_charge|?
    delay|delays|delayed|wait*|slow ~6 response|reply|approval|escalat*|vendor|provider|communicat*|engag*|contact|reach*|hear
    team|teams ~6 not ~3 aware|informed|notified|involved|told|know|included
    incident ~2 commander|lead ~6 not|late|no|missing|lack*
    took ~6 reach|contact|find|get|escalate|engage|involve ~6 right|people|person|team|on_call|engineer|vendor|hold
    silo*|fragmented|siloed
    not ~2 announced|communicated|notified|informed|told|coordinated|consulted
    without ~2 communicat*|inform*|notify*|telling|coordinat*|consult*|checking_with
    confusion -dependency|typosquat*|initial
    waiting|wait|waited ~3 for|to ~3 response|reply|hear|approval|vendor|admin|provider|team|upstream
    who ~3 responsible|owns|puts|in_charge|should
    neither|each|both ~8 told|knew|informed|aware|thought|believed|assumed ~4 other|else
    everyone|everybody|each|both|someone ~2 thought|assumed|believed|expected ~4 somebody|someone|other|another|others|else
    not_clear|unclear|not_obvious|confus*|unsure ~4 who|which_team|whose
    who ~2 was|is|were ~2 in_charge|responsible|leading|supposed
    nobody|no_one ~4 told|informed|notified|owned|in_charge|announced|responsible|claimed
    bounced|passed|went|back_and_forth ~4 between ~4 teams|people|groups|departments|team
    without ~3 telling|informing|notifying|consulting
    unbeknownst|unknown ~2 to ~3 team|us|others|engineers|responders
    different|separate|several|multiple|three|two ~2 teams|groups|people|engineers|channels|calls|threads ~8 same|at_once|each|simultaneously|without|conflict*|contradict*
    contradict*|conflicting ~3 instructions|information|messages|statements|orders|actions
    hand|handed ~1 over|off ~6 lost|dropped|missing|incomplete|omitted|forgot*
    sent|went|paged|escalated|assigned ~4 wrong|incorrect ~1 team|group|person|people|list|channel|address
    have|has|had ~3 no|not ~4 organized|organised|defined|clear|formal|established ~2 process|procedure|roles|owner|lead
    need|needed|better|improve|more|streamline ~3 communication|coordination|handover|engagement ~4 between|with|across|among|process
    refus* ~3 engage|cooperate|coordinate|communicate
    spam ~2 folder|mailbox
  `,
  'difficulty/off-hours': `
    weekend|weekends|saturday|sunday|holiday|holidays|christmas|thanksgiving|easter|bank_holiday +engineer*|staff|team|people|someone|nobody|available|on_call|away|coverage|admin*|dba*|noticed|notice|until|monday|page|paged|alert*|alarm|sre*|logged|message|response|asleep
    middle ~2 of ~2 night
    night|overnight|midnight|late|early_morning|early_hours|evening ~6 people|engineer*|staff|on_call|asleep|available|sleep|awake|woke|team|fatigue|tired|small*|few*|nobody|shift|deploy
    asleep|awake|woke|wakes|waking|bed|sleeping|sleep_deprived|slept -thread|process|kernel|klogd|loop|seconds|tasklet|tick
    outside|after|off|out_of ~2 business|working|office|normal|work ~1 hours|hour
    timezone|timezones|time_zone|time_zones ~8 team|engineer*|people|different|night|spread
    # am|a_m ~8 asleep|woke|night|on_call|engineer*|paged|morning
    travel|travelling|traveling|on_a_plane|conference|offsite|pto|on_leave|paternity|maternity|annual_leave|out_of_office
    over ~2 weekend|holiday|holidays|christmas
    friday ~3 night|evening|afternoon|deploy*
    getting|was|already late
    until ~3 monday|morning
    late|early|in ~2 at_night|in_the_morning|the_night|night
    hours ~2 of ~2 morning|sunday|saturday|night
    was|is|were|being ~1 asleep|sleeping|off_duty|on_vacation|on_holiday
    # am|pm ~4 saturday|sunday|friday
    in_the_morning|next_morning|this_morning +asleep|woke|sleep|discovered|notice*|monday
    nobody|no_one|few|fewer|only|single|limited|reduced|skeleton|minimal|insufficient ~4 staff|people|engineers|coverage|person|crew|responders|admins|staffing ~6 weekend|night|holiday|saturday|sunday|overnight|christmas
    weekend|night|holiday|saturday|sunday|overnight|christmas|easter ~6 nobody|no_one|few|fewer|skeleton|minimal|one_person|unavailable|closed|empty
    had_to ~1 wake|fetch
    wakes|woke|woken ~3 up ~3 and|by|to|sees|someone|engineer*
    went|go|goes|going|gone ~2 to? ~1 sleep|bed -thread|process|kernel|loop|tasklet|tick|mode
    calls|called|call ~1 it ~1 a ~1 night|day
    until|till ~2 monday|next_morning|next_day|following_morning|morning ~6 when|staff|work*|coverage|people|someone|anyone|noticed
    vacation|pto|annual_leave|holiday|travelling|traveling|on_a_plane|on_a_flight|airport|conference|offsite|out_of_office|parental_leave <5> engineer*|team|admin*|dba|lead|he|she|responder*|on_call|staff|developer*|owner|maintainer*|person|expert*
    weekend|night|holiday|overnight|off_hours|evening ~2 staffing|coverage|duty|rota|crew
    was|is|were|so|too|already|very late ~3 and|to|so|at_night|for
    night_time|nighttime|dead_of_night|wee_hours|small_hours|early_hours
    sleep*|asleep ~3 through|when|while|at_the_time
    tired|sleep_deprived|fatigued
    # am ~8 sleep*|asleep|woke|wake*|bed
    when ~3 more|better ~2 coverage|people|staff
    monday ~2 when ~6 coverage|staff|people|back
  `,
  'difficulty/alert-noise': `
    alert|alerts|alerting|alarm|alarms|notification|notifications|log|logs|pages|emails|monitoring|errors|warnings ~5 noise|noisy|flood|flooded|storm|fatigue|ignored|spam|spammed|false_positive*|false_alarm*|overwhelm*|too_many|deluge|flapping|swamped|spammy|unactionable|buried|flaky|drowned|barrage|irrelevant
    noise|noisy|too_many|flood|storm|false|deluge|flooded|torrent|barrage|stream|dozens|hundreds|thousands|many|multitude|numerous ~3 alert|alerts|alarms|notifications|pages|emails|log_messages|error_messages|alert_emails|warnings|alarm|icinga
    alert ~1 fatigue|storm|noise
    ignored|ignore|ignoring|dismissed|missed|overlooked|habituated|used_to ~5 alert*|alarm*|warning*|notification*|email*|page*
    false ~1 alarm|alarms|positive|positives
    background ~2 noise|alerting|errors|level
    signal to noise|drowned_out|drowning_out|lost_in_the_noise|buried
    flapping|flap|flapped +alert*|monitor*|icinga|page*|service|check*
    reduce|tune|tuning|triage ~4 alert*|noise|noisy|frequency
    masked|hidden|hid|lost|missed ~4 by|in|among|amid ~5 noise|alerts|errors|logs|logging|messages|other
    noisy
    crying_wolf|cry_wolf|chatty_alert*
    too ~1 many ~2 alert*|alarm*|log*|notification*|report*|message*|email*|warning*
    spam|spammed|spamming|mail_flood|deluge ~6 alert*|email*|mail|log*|notification*|channel|account|inbox|cron|messages
    wall|stream|burst|flurry|dozens of ~3 alerts|messages|errors|alarms|notifications
    used|accustomed|desensiti*|inured|habituated|numb ~2 to ~4 alert*|alarm*|warning*|page*|noise|seeing_it|seeing_them
    ignored|dismissed|muted|snoozed|silenced|disregarded ~5 alert*|alarm*|warning*|notification*|page|pages|email*|emails|mails
    alert|alerts|alarm*|warning*|notification*|page|pages|email|emails ~6 ignored|dismissed|muted|snoozed|disregarded|buried|unread|drowned|overlooked|lost_in|noisy
    many|another|previous|frequent|several|usual|constant|history|those ~4 false ~1 alarms|alarm|positives|positive|alerts
    too_many|hundreds|thousands|dozens|flood*|barrage|deluge|storm|avalanche|torrent|wall|stream ~4 alert*|alarm*|warnings|notifications|pages|emails|mails|log_lines|log_messages
    log|logs|logging|syslog|dmesg ~6 noise|noisy|full_of|filled|flooded|cluttered|spam*|drown*|swamped|chatter
    amount ~3 logging|alerts|alarms|logs|notifications
    taken|dismissed|mistaken ~3 for|as ~3 noise|false|usual|routine
    alarm|alarms|alert|alerts ~2 storm|fatigue|flood|overload|noise
    too ~1 noisy|verbose|chatty|spammy
    flap*|flapping ~6 page*|alert*|notification*
  `,
  'difficulty/not-reproducible': `
    intermittent|intermittently|sporadic|sporadically|transient|flaky|inconsistent|inconsistently|erratic|non_deterministic|nondeterministic|heisenbug
    reproduc*|recreat* ~4 not|unable|could_not|difficult|hard|impossible|failed|tricky|unsuccessful
    not|unable|could|difficult|hard|impossible|failed|unsuccessful|never|can ~4 reproduce|reproducible|reproduced|replicate|recreate|reproducing|repro
    only ~3 some|certain|a_subset|partial*|subset|few|small_number|sometimes|under ~6 users|requests|customers|cases|servers|time|nodes|conditions|regions|of
    some ~2 users|requests|customers|servers ~6 not|others|while|but|only|work*
    partial|partially ~2 failure|outage|degraded|degradation|failures|success*
    worked ~3 fine|correctly|ok|as_expected|properly ~5 locally|when|for|on|in|but
    would|did ~2 sometimes|occasionally
    rare|rarely|seldom ~5 occur*|happen*|condition*|trigger*|circumstance*|event
    works|worked ~4 locally|for_me|on_my|laptop
    certain|specific|particular|rare ~1 conditions|circumstances|combination|sequence
    intermittent*|sporadic*|flapping|flaky
    only|but ~3 affected|happen*|occur* ~4 some|certain|one|specific|few|subset|when
    works|worked ~2 fine|as_expected|like|correctly|ok
    failures|failure|errors|issue|issues|problem|crashes|bug|behaviour|behavior|exceptions ~3 was|were|is|are|being|did_not|happen* ~2 intermittent*|sporadic*|random*|transient|inconsistent*|occasional*|rare|rarely
    not ~2 occur|happen|appear|fail ~3 every|always|frequently|often|consistently|each|too
    retry|retrying|retried|reload*|refresh*|reran ~4 worked|works|succeed*|success*|fine|ok
    could_not|can_not|never|not|unable ~3 reproduce*|replicate*|recreate*|repro|provoke*|repeat
    no|without|any ~2 pattern|reproducer|repro|test_case
    works|worked ~3 locally|for_me|on_my|on_mine|this_time
    then|again ~5 it ~1 worked|works
    disappear*|vanish*|went_away ~4 when|before|while ~5 debug*|look*|trac*|log*|investigat*|attach*
    came|comes|come|coming ~2 and ~1 went|goes|go|going
    some ~4 can|could|saw|see|got|worked ~5 others|some ~3 not|could_not|did_not|can_not|fine|?
    can ~5 can_not
    not|nothing ~3 slow|happen*|fail* ~2 locally|here|in_staging|in_test
    reproducible ~1 test ~1 case
    only ~3 happen*|occur*|fail*|error*|show* ~3 when|if|under|on|with
  `,
  'difficulty/cause-unknown': `
    cause|reason|source|trigger|explanation|why ~6 unknown|unclear|not_known|not_clear|undetermined|not_identified|not_found|not_determined|not_understood|mystery|elusive|never_found|inconclusive|not_yet|not_been|not_sure|remains|remained
    unknown|unclear|undetermined|unexplained|unsure|not_sure|not_clear|mysterious|uncertain|puzzled|baffled|elusive|mystery|puzzling|perplex*|bewilder* ~6 cause|reason|why|what|how|source|root|exactly|whether|this|if
    do_not|did_not|not|could_not|unable|still|never|no_idea ~4 know|known|understand|determine|identify|find|explain|pinpoint|establish|figure|discover|diagnose|tell ~6 why|cause|what|reason|root|source|how|exactly|problem|whether|issue
    still|continue|continuing|ongoing|further ~3 investigat*|looking|unclear|unknown|trying
    took|spent|after ~6 hours|days|weeks|months|years|time|while|long|longer|minutes|much ~6 identify|find|diagnos*|determine|realise|realize|debug*|understand|track|pinpoint|figure|investigat*|discover|troubleshoot*|isolate|locate|narrow|trying|digging
    difficult|hard|challenging|struggled|struggle|tricky|time_consuming ~3 to ~3 identify|find|diagnos*|determine|debug|understand|track|pinpoint|troubleshoot|isolate|trace|detect|locate
    root ~1 cause ~6 unknown|unclear|not|never|elusive|remain*|still|hours|until|unidentified|undetermined|yet
    investigat* ~6 hours|did_not|no_obvious|without|fail*|inconclusive|continu*|various|multiple|exhaust*
    no ~2 obvious|clear|apparent|definitive|immediate|known ~2 cause|reason|explanation|culprit|error|indication|sign
    not ~2 immediately|initially|clear|obvious|apparent ~4 what|why|clear|apparent|obvious|cause|how|identif*
    for ~1 some|unknown|reasons reason|reasons
    eventually|finally|ultimately|after_much ~3 identified|found|traced|discovered|determined|narrowed|figured|tracked|realized|diagnosed
    delay*|slow* ~4 diagnos*|identif*|troubleshoot*|investigation|root_cause
    needs|more|further|additional investigation
    does|did|do not make sense
    still ~3 do_not|not|no|unclear|unknown
    not ~2 sure|clear|certain|known|understood|determined
    figure|figuring|find|finding|track|tracking|locate|narrow ~2 out|down|cause|real ~6 took|time|hours|difficult|wrong|spent|after|trying|able
    lot of time
    debugging ~4 continues|continue|hours|with|took|without
    more ~3 looking|investigation|research|debugging
    root_cause|cause|reason ~4 debate*|speculat*|remain*|not|still|unclear
    weird|strange|odd|puzzl*|mysterious|mysteriously|bizarre
    guess|guessing ~3 what|why|happening|cause|how
    root_cause|cause ~6 determined|found|identified|established ~6 days|later|hours|weeks
    somehow
    undiagnosed|unexplained|inexplicabl*|unaccounted
    not ~2 sure|certain|clear ~3 if|whether|what|why|how
    may ~1 or ~1 may ~1 not
    long|lengthy|looong|extensive|extended ~1 investigation|debugging|search|hunt|analysis|troubleshooting
    not ~2 able ~2 to ~3 locate|find|identify|determine|explain|pinpoint
    logs|traces|data ~4 no ~2 answer|clue*|hint*|explanation
    ran|run|running ~2 out ~2 of ~2 ideas|theories
    baffl*|stumped|at_a_loss|perplexed|dumbfounded|mystified|head_scratching
    remain|remains|remained|still|stays|currently|yet|as_yet ~3 mystery|unknown|unclear|unexplained|unresolved|undetermined
    no ~1 idea|clue|explanation|conclusive|definitive
    what|why ~3 caused|causing|going_on|happened|wrong ~4 unknown|unclear|not_known|unsure|mystery
    figure|figuring ~1 out ~2 what|why|how
    suspect|suspected|possible|potential|probable|likely ~2 cause ~4 might|may|could
  `,
  'difficulty/concurrent-trouble': `
    at_the_same_time|simultaneously|concurrent|concurrently|coincident*|meanwhile|in_parallel|same_day|coinciding|coincided ~8 incident|outage|issue|problem|maintenance|deploy*|upgrade|failure|migration|alert*|another|unrelated|other
    another|separate|unrelated|concurrent|parallel|simultaneous ~2 incident|outage|maintenance|migration|deployment|incidents|outages|upgrade
    while|during|amid ~3 another|other|already|ongoing|dealing|recovering|also
    unrelated
    coincid* ~4 with
    also ~3 responding|dealing|investigating|handling|working|had|experienc*|happening ~6 incident|outage|issue|another|other
    unfortunate ~2 timing|coincidence
    busy|occupied|preoccupied ~3 with
    recovering ~3 from
    same ~1 time|moment|day|week ~8 incident|outage|maintenance|issue|problem|told|migration|deploy*|upgrade|failure
    unrelated ~1 issue|incident|problem|hardware|failure|outage|bad|change|deploy
    ongoing ~2 maintenance|migration|incident|upgrade|outage|issue*|schema|attack|work|deploy*
    another|separate ~1 incident|outage|attack
    under ~1 maintenance
    also|already ~2 working|dealing|responding|under|fixing
    series of ~4 incidents|outages|issues|failures
    at_the_time|that_day|same_day|same_night|that_morning|meanwhile|in_the_middle_of|in_the_midst_of|at_the_same_time|concurrently ~8 migration|reinstall*|maintenance|upgrade|upgrading|attack|outage|incident|switchover|patching|drill
    migration|reinstall*|maintenance|upgrade|rebuild*|attack|outage|incident|rollout|reload|work ~4 in_progress|under_way|underway|being_carried|already_running|going_on|taking_place|still_running|same_day
    recovering|recovered|back|emerging ~3 from ~4 outage|incident|crash|attack|maintenance
    independent|separate ~1 issue|problem|incident|outage|fault
    another ~2 incident|outage ~4 going_on|ongoing|in_progress|at_the_time|same
    two|three|four|several|multiple|series|six|number ~3 incidents|outages|faults|emergencies ~5 same|overlap*|at_once|simultaneous*|concurrent*|within|day|week
    overlap* ~4 incident*|outage*|with_another|maintenance
    coincided ~2 with ~6 maintenance|migration|deploy*|upgrade|outage|attack|release|incident|launch|holiday|event
    already ~3 fighting|firefighting|dealing|busy|handling|responding
    distract*|preoccup*|sidetracked
    concurrent ~3 upgrade|change|migration|maintenance|incident|outage|work
  `,
  'difficulty/complexity': `
    complex|complexity|complicated|intricate|convoluted|tangled|opaque|obscure|subtle|intertwined|involved_and|spaghetti|messy|obfuscat*|byzantine|labyrinth*|clever
    hard|difficult|tricky|challenging|not_easy|not_evident|non_trivial|nontrivial|hard_to ~3 understand|reason|debug|follow|change|maintain|test|trace|predict|untangle|untangl*|comprehend|see|revert
    understand* ~5 system|interactions|architecture|whole|how ~6 difficult|hard|complex|no_one
    layers ~3 of ~3 abstraction|indirection|caching|issue|obfuscation|complexity
    scale ~4 complexity
    due_to|because_of ~3 complex*|intricate|complicated
    hard|difficult|tricky|not_easy|not_evident|laborious ~2 to
    interaction*|interact ~3 between|of|among|with
    because|due|owing|given|despite ~3 complexity|complexities|intricac*
    complexity ~2 of ~6 system|systems|code|setup|architecture|infrastructure|configuration|interactions|process|environment|stack
    many|multiple|several|numerous|four|three ~1 layers|moving_parts|interdependenc*|special_cases
    hard|difficult|tricky|challenging|impossible|laborious|cumbersome ~2 to ~3 understand|reason|revert|follow|untangle|trace|predict|undo|maintain|disentangle|comprehend
    not|far_from|anything_but ~1 trivial|straightforward|simple|evident
    interaction|interactions|interplay ~3 of|between|among ~6 several|multiple|many|three|four|complex|different|various|systems|components|services
    very|quite|extremely|so|too|rather|highly|unbelievably|overly|incredibly ~1 complex|complicated|intricate|involved|convoluted|messy
    complicated|complex|intricate|convoluted|messy|laborious ~2 system|code|revert|logic|interaction*|setup|architecture|bug|failure|configuration|codebase|rules|procedure
    spaghetti|tangle*|web_of|maze|knot|labyrinth*|rabbit_hole
  `,
};
