/** How sentences about a safety mechanism say how it fared. Notation, and what was looked at to write this: ../README.md, and `for:a|b`: only for these mechanisms. */
export const outcome = {
  held: `
    fired|triggered|alerted|paged|sounded|notified|detected|caught|picked_up|flagged ~6 within|immediately|quickly|minutes|automatically|at_#|promptly
    for:monitoring-and-alerting @alert ~3 fired|triggered|went_off|alerted|raised|sounded|started|began|indicated|notified -no|not|never|should|did
    for:monitoring-and-alerting monitoring|pingdom|icinga|sentry|prometheus|datadog|nagios|system ~4 detected|alerted|alert|reported|notified|flagged|caught|paged|complains|showed
    for:monitoring-and-alerting alerted|paged|notified ~3 by|through|via|on_call|to -not|no
    for:monitoring-and-alerting received|receive|got ~4 alert|alerts|page|pages|notification -not|no
    for:monitoring-and-alerting logs|graphs|metrics|dashboard|dashboards|traces ~4 showed|show|shows|revealed|indicated|reveal|confirm*
    for:monitoring-and-alerting noticed|observed|saw|seen|looking ~6 logs|graphs|graph|metrics|dashboard|grafana|kibana|sentry
    detected|noticed|identified|discovered ~4 by|through|via|thanks ~4 monitoring|alert*|alarm*|automat*
    prevented|limited|contained|mitigated|protected|saved|averted|absorbed|shielded|avoided ~8 -should|could|would|not|will|to_be
    worked ~3 as|well|intended|expected|correctly|fine -not|but
    successful*|succeeded|recovered|restored ~6 -not|un|unsuccessful
    no ~3 data|messages|events|jobs|requests ~3 lost|loss|dropped|affected
    unaffected|not_affected|not_impacted|remained_operational|continued_to_operate|remained_available|still_working|only_affected|did_not_affect|only_impacted|virtually_not
    automatically|on_its_own|itself|self ~3 recover*|restart*|resolv*|heal*|failed_over|redirect*
    in:went_well|well|right|lucky *
    for:rollback|backup-and-restore restored|restore|recovered|reverted|rolled_back|rollback ~8 from|successful*|fixed|resolved|immediately|quickly|service
    for:reporting-channel report*|notif*|contact*|submitted|mention*|raised
    for:retry retr* ~6 succe*|work*
    thanks ~1 to
    quickly|promptly|immediately|rapidly|within ~6 detected|alerted|rolled|reverted|failed_over|restored|responded|evacuat*
    for:buffering queued|buffered|replayed|backfill*|processed|caught_up|recover*|delivered|retained
    for:runbook-or-drill follow*|quick*|prompt*|practice*|prepar*|drill*|well
  `,
  'too-late-or-too-little': `
    too ~2 late|slow|slowly|little|long|few
    not ~4 fast|quick|quickly|soon|early|in_time
    not ~2 sufficient|enough|adequate|keep_up
    fast|quickly|soon|early enough
    for:autoscaling fast|quickly|in_time|keep_up|slow*|lag*|pace ~3 
    could_not|unable|not_able|failed|can_not|did_not ~2 keep_up|cope|scale_fast|keep_pace
    insufficient|inadequate|outpaced|overwhelmed|exhausted
    took ~5 hours|minutes|days|long|longer|while
    hours|minutes|days ~2 later|after|before ~6 alert*|page*|detect*|notif*|rolled|restored
    delay*|slow*|lag*|behind|late ~4 
    only ~3 after|when|once|partially|temporar*|partly|#
    earlier|sooner|faster|quicker|speed_up ~5 
    fall|fell|falling behind
    lost|loss ~4 hours|minutes|data|some
    gave_up|exhausting|dropped ~5 retries|retry|after
    for:monitoring-and-alerting|runbook-or-drill minutes|hours ~4 before|until|after|later
    for:failover lag|lagged|lagging|manual|slow*
  `,
  failed: `
    failed|fails|failing|fail|failure ~6 
    did_not|does_not|not|could_not|unable|failed_to ~3 work|function|start|recover|restore|respond|fail_over|failover|complete|switch|kick|send|sent|trigger|deliver|heal|come_up|run|scale
    broke|broken|broken_down|crash*|stuck|malfunction*|inoperative|not_working|unusable|corrupt*|unsuccessful
    unavailable|inaccessible|down|unreachable|not_available|offline ~4 
    also ~3 affected|impacted|down|unavailable|failed
    bug ~6 prevented|in|stalled|caused
    lost ~3 quorum|connection|connectivity|access
    without ~2 success
    for:access-control attacker*|gained|compromis*|stolen|leaked|exposed|unauthori*|exfiltrat*|malicious|hijack*|steal|leak|breach*|taken_over|impersonat*
    for:redundancy-or-isolation cascad*|spread|both|all|entire|propagat*|also|lost
    for:failover replication|replica|replicas|quorum|inconsisten*|out_of_sync|split_brain
    for:cache-or-fallback miss|misses|cold|empty|stampede|invalidat*
    spam|junk ~2 folder|mail
    stopped ~4 
    manual ~1 intervention
  `,
  absent: `
    no|lack_of|lacked|lacking|without|missing|absence_of|not_have|had_no|never_had|nonexistent|non_existent|there_was_no|there_were_no|had_not ~4 
    add*|implement*|introduc*|creat*|set_up|setup|build|develop*|establish*|write|need|needs|provide|document|consider|investigate ~6 
    should_have|would_have|could_have|should|must ~6 
    did_not|does_not|do_not|not ~2 have|exist|exists|in_place|monitor|alert|validate|check|test|tested|verify|cover|implemented|require|include
    not_tested|untested|not_monitored|not_validated|no_alerts|no_alert|no_monitoring|not_reviewed|unreviewed|never_tested
    planned|planning|plan|plans|future|going_to|will|are_working|looking_into|in_progress|introducing|are_being|is_being ~6 
    in:action*|follow*|next|prevent*|todo|remediation|improvement*|future|actionables|recommendation*|lesson* *
    permanently|irrecoverabl*|irretrievabl*|gone_forever
    for:staged-rollout all|every|simultaneous*|globally|at_once|same_time|entire
    for:monitoring-and-alerting nobody|no_one|not_alerted|not_paged|no_notification
    for:redundancy-or-isolation single|only_one|sole|shared|same|one
    regular|dedicated|proper|better|separate|independent ~4 
  `,
  'off-or-misconfigured': `
    disabled|turned_off|switched_off|deactivated|muted|silenced|suppressed|paused|removed|unplugged|downtimed|snoozed ~4 
    not ~2 enabled|configured|activated|turned_on|set_up|applied|registered|in_use|used
    misconfigur*|mis_configur*|incorrectly_configured|wrongly_configured|wrong_config*|bad_config*|improperly
    bypass*|circumvent*|skipped|skip|skipping|outside|ignoring|overrode|overridden|force_merged|self_merg*|short_circuit*
    too ~1 low|high|short|long|aggressive|permissive|broad|lax
    wrong|incorrect ~3 channel|threshold|setting|value|recipient|address|team|rule|permissions|level|configuration
    instead|rather ~2 of|than ~3 following
    re_enable|reenable|reinstate|turn_on|enable|re_enabled
    for:access-control excess*|broad|public*|open|anyone|any|permission*|privilege*|elevated|restrict*|could|allowed|write
    for:timeout-or-circuit-breaker default|too|increase*|set|configured|#
    for:staged-rollout accident*|instead|rather|against|same_time|skipped|usual
    low_priority|not_routed|non_paging|not_page|no_longer
    expired|outdated|stale|old ~4 
  `,
  blind: `
    not|never|failed_to|without_being|missed|undetected|escaped|slipped|fail_to|did_not|unnoticed|could_not|were_not|was_not ~4 caught|catch|detect*|notice*|discover*|found|find|cover*|covered|spot*|reveal*|surface*|visible|see|seen|identif*|show*|expose*|reproduc*|reflect|include|picked_up
    undetected|unnoticed|missed|slipped_through|passed|overlooked
    passed|pass|passing|green|healthy|successful*|fine|worked|working ~5 tests|ci|staging|review|canary|checks|test|check|health|region|stage
    tests|staging|qa|ci|test_suite|review|canary|validation|environment|testing|coverage ~6 not|did_not|different|differ*|only|insufficient|incomplete|limited|missed|lack*|without|small*
    improv*|enhanc*|better|extend*|expand*|tun*|refine|more|additional|review ~5 monitoring|alert*|alarm*|metrics|testing|test|tests|coverage|visibility|validation|telemetry|logging|dashboards
    threshold*|sensitivity|granular*|coverage|gap|gaps|blind_spot|blindspot|corner_case|edge_case|scenario|use_case
    approved|reviewed|peer_reviewed|merged|reviewer|lgtm|objections -not|without
    only ~3 in|under|on|when|manifest*|surfac*|triggered|after|checks|checked|monitor* ~4 
    not ~3 reproduc*|representative|production_like|realistic
    for:testing|review-or-approval|staged-rollout before|earlier|already|environment|dev|staging|region|regions|canary|flighted|test_environment|weeks|days
    appear*|seem*|look* ~3 healthy|normal|fine|ok
    inadvertent*|undetected ~3 errors
  `,
  ignored: `
    ignored|ignore|dismissed|disregarded|overlooked|missed|not_noticed|unnoticed|went_to_spam|not_acted|no_response|not_responded|unanswered|shrugged|not_seen|was_not_seen|failed_to_act|not_believed|acknowledged
    warning|warnings|warned|alert|alerts|message|report|errors ~6 ignored|missed|dismissed|not_noticed|not_acted|overlooked|unnoticed|not_followed|not_seen
    noise|noisy|expected|normal|usual|assumed|used_to|habit* ~5 alert*|alarm*|errors|page*|warning*
    alert|alerts|page|pages ~8 no_reponse|no_response|not_respond*|asleep|weekend|night|did_not_respond|did_not_act
    did_not|not|nobody|no_one ~2 respond*|react*|act|acted|look|notice|see|read|take
    earlier ~2 warning|warnings|alert|signs
  `,
  masked: `
    mask*|hid|hidden|hides|hiding|conceal*|obscur*|camouflag*|disguis* ~6 
    misleading|mislead*|misled|fool*|trick*|confus*|deceptive|led_astray
    stale|wrong|incorrect|false|cached|cryptic|terrible ~3 metrics|data|message|error|alerts|results|response|status|healthy|errors|logs
    made ~4 look|appear|seem|harder
    silently|silent ~4 
    appear*|look* ~3 to_be|as_if|like|real|healthy
  `,
  'made-worse': `
    overload*|overwhelm*|amplif*|exacerbat*|worsen*|compound*|stampede|storm|ddos*|hammer*|flood*|thundering|prolong*
    caus*|trigger*|led_to|lead_to|result*|leading_to|which_made ~6 outage|crash*|fail*|load|down|unavailab*|restart*|reboot*|error*|delet*|loss|block*|overload*|slow*|degrad*|downtime|unresponsive|incident|problem*|bug|disrupt*|500|503
    kill*|evict*|terminat*|ejected|removed|restarted|deleted|suspended|cancel*|shut_down|locked_out|revoked|reset|rebooted|banned|shutdown|restarting -manual*
    block*|reject*|prevent*|den*|drop*|refus* ~5 legitimate|valid|traffic|requests|users|access|writes|connections|new|customers|login*|deploy*|from
    more ~2 load|traffic|requests|retries
    made|making ~3 worse
    for:retry retr*|reconnect* ~8 load|increas*|overwhelm*|excessive|all|simultan*|without|backoff|continu*|again|repeated*
    for:health-check unhealthy|removed|restart*|timeout*|fail*|probe|probes|marked
    for:resource-guard oom*|kill*|limit|limits|quota|exceed*|stopped
    for:cache-or-fallback stale|corrupt*|poison*|old|cached|incorrect|wrong|outdated|invalid
    for:fail-open-or-closed shut*|read_only|default*|drop*|crash*|deny|denied|fail*
    for:failover caus*|trigger*|promot*|slow*|replicat*|election*
    for:traffic-protection flagged|blocked|block*|spam|legitimate|rule|rate
    for:access-control unable|lost|locked|denied|blocked|cannot|can_not|suspended|revoked
    excessive|verbose|too_much ~2 logging|logs|retries|telemetry
    aggressive*|too_aggressive|premature*|unnecessar* ~4 
  `,
};
