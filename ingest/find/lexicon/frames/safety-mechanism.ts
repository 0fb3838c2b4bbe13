/** How reports tell how safety mechanisms fared. Notation, and what was looked at to write this: ../README.md; `> outcome` where the wording tells it. */
export const safetyMechanism = {
  'safety-mechanism/autoscaling': `
    autoscal*|auto_scal*|autoscaler|hpa|cluster_autoscaler|scaler
    autoscal*|auto_scal*|scaler ~8 not|too_slow|slow*|could_not|keep_up|lag*|in_time|fast_enough|quickly > too-late-or-too-little
    autoscal*|auto_scal*|scaler ~6 fail*|stuck|broken|unable > failed
    autoscal*|auto_scal* ~6 disabled|not_enabled|not_configured|manual* > off-or-misconfigured
    autoscal*|auto_scal* ~8 down|removed|terminated|downscal*|scaled_down|reduced > made-worse
    scale|scaling|scaled ~3 up|out ~3 automatically|fast_enough|in_time|quickly_enough
    unable ~2 to ~2 autoscale|auto_scale|scale > failed
    automat* ~3 scal*|provision* ~3 up|out|capacity|down|instances
    scal* ~3 not|fast|quickly|slow* ~2 enough
    scaler
    scaling|scale ~1 policy|policies|rule|rules|group|in|out|down|up ~8 removed|too|slow*|failed|fail*|stalled|suspended|never|not|did|could|by_itself|automatically|minutes|fired|lag*
    scaled|scale|scales|grew|grow|grown|shrank|shrink|expanded|doubled ~5 automatically|by_itself|on_its_own|by_themselves|itself
    added|adds|add|started|spawned|removed|removes ~5 nodes|instances|servers|machines|pods|gateways|workers|collectors|shards ~5 automatically|by_itself|on_its_own|on_their_own|by_themselves
    automatic|dynamic|elastic ~1 growth|sizing|scaling|scale|workers|pool|fleet|part
    automatically|by_themselves|by_itself ~3 added|started|scaled|spawned|grew
    target tracking
    idle ~1 detection|culling ~6 removed|node*|stop*
    capacity|worker_count|nodes|servers ~5 by_hand|fixed|constant ~6 no|nothing|nobody|was
    new ~1 instances|nodes|servers|machines ~4 need|take|took|needed|boot ~5 minutes
    group|pool|fleet ~2 added ~3 instances|nodes|servers|machines
    new ~1 instances|nodes|servers|machines ~3 came ~1 up ~3 slow*|late
    scaling rule|rules|policy
  `,
  'safety-mechanism/health-check': `
    health ~1 check|checks|checking|checker|probe|probes
    healthcheck|healthchecks|healthchecking|liveness|livenessprobe|readiness|readinessprobe|startupprobe|heartbeat|heartbeats
    health ~1 check|checks|probe|probes ~6 fail*|timeout*|timed_out|timing_out ~8 restart*|remov*|kill*|evict*|replac*|terminat*|eject*|rotation|pool|unhealthy > made-worse
    health ~1 check|checks ~6 passed|passing|healthy|ok|green|did_not_detect|returned|not_detect|success* > blind
    marked|flagged|considered|detected|deemed ~5 unhealthy|down|dead|healthy|offline
    load_balancer|lb|balancer|elb|proxy|haproxy ~6 removed|remove|removing|ejected|took|marked|out_of_rotation|unhealthy|depool*|continued|routing|kept
    unhealthy ~4 instance*|node*|host*|server*|pod*|target*|backend*
    liveness|readiness|startup ~1 probe|probes ~6 fail*|restart*|kill*|timeout* > made-worse
    removed ~4 from ~3 rotation|pool|load_balancer|service ~3 automat*|by|prematurely|because > made-worse
    automatically ~3 removed|depooled|ejected|evicted|replaced|drained
    unhealthy|healthchecks|health_check|health_checks|probe|liveness|readiness
    probe|probes ~6 fail*|timeout|too|only|said|says|kept|saying|passed|passes|red|restart*|kill*|never|wrong|fetch*
    marked|marking|declared|considered|deemed|flagged ~4 dead|down|unhealthy|unfit|unserviceable -site|sites
    balancer|elb|alb|haproxy|envoy|load_balancer ~3 noticed|removed|ejected|pulled|took|marked|kept_sending|did_not_remove
    eject*|evict* ~4 host|hosts|instance*|backend*|node|nodes|target*|healthy
    outlier detection
    ping|pings ~4 answer*|late|missed|fail*|unanswered
    self_test|self_check|built_in_test|self_checks
    never|not|no|nothing ~3 check* ~3 alive|dead|up|whether
    supervision ~4 hung|task|not|no|fail*|splitter
  `,
  'safety-mechanism/retry': `
    retry|retries|retrying|retried|re_try|re_tried|resend|resends|resent|reconnect|reconnects|reconnecting|reconnection|reconnections|retransmi*|resubmit*
    retry|retries|retrying|retried|reconnect* ~8 overwhelm*|overload*|storm|storms|amplif*|exacerbat*|worse|increas*|flood*|hammer*|load|ddos|without|aggressive* > made-worse
    overwhelm*|overload*|exacerbat*|amplif*|hammer*|increas*|flood*|ddos ~8 retry|retries|retrying|reconnect* > made-worse
    excessive|aggressive|constant|continuous|unlimited|infinite|repeated|faulty|automatic|mass|simultaneous ~2 retry|retries|retrying|reconnect*|attempts > made-worse
    retry|retries|retrying|retried|retryable ~6 succe*|eventually|successful|recovered|worked|resolved > held
    succe* ~4 after|upon|on|with ~3 retry|retries|retrying|retried > held
    retr* ~4 exhaust*|gave_up|limit|insufficient|fail* > too-late-or-too-little
    backoff|back_off|exponential
    no ~3 retry|retries > absent
    retry|retries|retried|retrying|reconnect*
    exponential ~1 backoff
    resent|resend|resends|resending|resubmi*|redeliver*|rebroadcast*|redial*|re_send*|re_submit*|re_attempt*|reattempt*
    backoff|exponential_back_off|with_back_off
    repeat*|repeating ~3 request|requests|call|calls|message|messages|command|attach|attempts|transmission*
    gave|gives|give|given up ~3 after|at ~3 attempt*|tries|first|third|#
    sign|signing|signed|registering|registered|attach* ~2 on? again|anew
    client|clients|sdk|handset|handsets|browser|browsers|phones|phone|agents|device|devices|app|apps|gateway|library|consumer|consumers|launcher|wallets ~6 tried|try|tries|trying|asked|asks|ask|repeated|repeat|send|sent ~4 again|anew|repeatedly
    requests|messages|calls|uploads|jobs|payments ~2 were? ~1 repeated|resent|tried_again|sent_again|picked_up_again
    attempts|tries ~3 client|gave_up|growing_pause
  `,
  'safety-mechanism/timeout-or-circuit-breaker': `
    circuit ~1 breaker|breakers|breaking -power|electrical
    timeout|timeouts|time_out|deadline ~4 too|aggressive|missing|long|short|excessive*|infinite
    fast_fail|fail_fast|failfast|fast_failing
    no|without|missing|lack* ~3 timeout|timeouts|circuit_breaker* > absent
    timeout|timeouts ~5 too_long|too_high|not_set|not_configured|too_short|too_low|default > off-or-misconfigured
    timed_out|timing_out|times_out|time_out ~6 caus*|prevent*|result*|lead*|because|after|due
    timeout|timeouts ~8 caus*|trigger*|led|lead*|result*|cut|kill*|prevent* > made-worse
    circuit_breaker*|breaker ~6 not|fail*|prevent*|open*|trip*|protect*|kick*
    missing|implement*|add*|lower*|reduc*|shorter|tight* ~4 timeout|timeouts|circuit_breaker*
    timeout|timeouts|deadlines ~3 on|for|of ~4 #|requests|queries|connections|calls
    circuit|breaker|breakers ~4 open*|tripped|trip|closed|half_open +service|calls|errors|requests|traffic|page|breaker|circuit
    no|without|infinite|missing|absent ~2 timeout|timeouts|time_out|time_outs|deadline|time_limit
    gave|gives|give|given up ~3 on|after|waiting ~5 seconds|minutes|second|minute
    aborted|abandoned|cut_off|terminated|thrown_away|withdrawn|disconnected ~3 after|at ~3 seconds|minutes|ms|hour|second|minute
    wait|waited|waits|waiting ~4 #|full|sixty|thirty ~2 seconds|minutes|minute|second
    fail|failing ~1 fast
    timed out ~4 after ~3 #|seconds|minutes
    until ~3 timed out
    timeout|timeouts|time_out|time_outs|deadline ~6 shorter|longer|lower|below ~2 than
  `,
  'safety-mechanism/rate-limit-or-load-shedding': `
    rate ~1 limit|limits|limiting|limiter|limiters|limited
    throttl*|load_shed*|loadshed*|shedding|shed_load|admission_control|backpressure|back_pressure|ratelimit*
    rate_limit*|throttl* ~8 prevent*|protect*|limited|reduc*|absorb*|contain*|kicked_in > held
    rate_limit*|throttl*|load_shed* ~8 not|insufficient|too_high|ineffective|fail*|bypass*|inadequate
    no|without|lack*|missing|absence ~3 rate_limit*|throttl*|backpressure|load_shed*|admission_control|ratelimit* > absent
    add*|implement*|introduc*|consider|enforce|stricter|improve*|tighten ~4 rate_limit*|throttl*|backpressure|load_shed*|admission|ratelimit* > absent
    throttl*|rate_limit* ~6 legitimate|normal|incorrect*|wrong*|misfir*|slow*|block*|prolong*|delay* > made-worse
    limit|limits|limited|limiting ~3 number|rate|concurren* ~3 requests|connections|queries|users|per
    rejecting|reject|rejected|refus* ~2 requests|new|connections|traffic
    concurrency_limit*|request_limit*|quotas
    limiter|limiters|throttle|throttles|throttled|throttling|shedder|governor|waiting_room|429s|429
    cap|caps|capped|ceiling ~3 on|of|at|per|number ~5 requests|writes|jobs|queries|calls|user|users|client|minute|second|connections
    turn|turned|turning|turns ~1 away ~3 request*|one|visitors|traffic|users|calls
    load|demand ~1 shed*|shedding|disconnection
    under_frequency|underfrequency
    excess|excessive ~2 requests|messages|traffic|calls ~5 reject*|block*|hold|drop*|refus*|limit*
    concurrency|connection|request|per_user|per_client|per_tenant|per_key|per_ip ~1 limit|limits|cap|quota|throttle
    limited|limit|limits|restrict* ~4 per|each ~2 user|client|tenant|customer|ip|key|connection
    congestion ~1 control|controller
    overload ~1 control|protection
  `,
  'safety-mechanism/failover': `
    failover|failovers|fail_over|failed_over|failing_over|fails_over
    failover|fail_over|failed_over|failing_over|standby|secondary|leader_election|promotion ~8 not|fail*|unable|could_not|broken|stuck|unsuccessful|never|problem*|bug|disabled|stopped > failed
    automatic*|automatically|auto ~3 failover|fail_over|failed_over|promot*|switch*|takeover|took_over|redirect*|rerout*
    failover|failed_over ~8 successful*|worked|quickly|restored|automatically|as_expected|immediately|seamless* > held
    leader ~1 election|elections|elected
    quorum ~4 loss|lost|losing|lose|fail*|maintain
    replication ~5 lag*|broke*|fail*|stopped|behind|delay*|error*|stalled|not|halted|disabled|inconsisten*
    replica|replicas|slave|slaves|standby|secondary ~6 not|lag*|behind|fail*|broken|out_of_sync|inconsisten*|unusable|unable|wiped|stale|corrupt*
    no|without|lack*|missing|manual* ~3 failover|standby|leader_election > absent
    replicat* ~4 to|data ~6 never|not|fail*|stopped|broken|lost|all
    failover|fail_over ~8 caus*|trigger*|worse|slow*|long*|took|hours|minutes
    split ~1 brain|brained
    both|multiple ~2 primar*|masters|leaders
    promote|promoted|promotion ~3 new? ~2 primary|master|leader|replica
    disaster ~1 recovery
    replication|replicated|replica|replicas|slave|slaves
    automatic*|automation ~4 failed ~2 to
    failing|failed|fail ~2 all? ~2 traffic? ~1 over
    failover|failovers|failed_over|fail_over
    quorum|leader ~3 lost|loss|elect*
    promot* ~4 replica|follower|standby|secondary|primary|master|slave
    standby|secondary|warm_spare|hot_spare|passive|backup_site|recovery_site|second_site|stand_by ~6 took|came|could_not|did_not|refused|fail*|not|accept*|unable
    sentinel|sentinels|vrrp|keepalived|orchestrator|patroni|pacemaker|corosync|drbd
    protection ~1 switch*|path
    elect*|election|elections ~4 leader|primary|master|new|never|fail*|storm|repeated
    no ~3 standby|failover|secondary|hot_spare|replica ~3 to|exist*|was|that|available
  `,
  'safety-mechanism/redundancy-or-isolation': `
    redundan*|redundancy
    redundan* ~8 fail*|not|lost|both|also|did_not|insufficient|reduced|lack*|issue
    no|lack*|without|insufficient|limited|missing|not_have ~3 redundan*|isolation|separation|high_availability|ha|multi_region|bulkhead*|segregation|segmentation|multiple_zones > absent
    isolat*|separat*|decoupl*|segregat*|bulkhead*|partition* ~5 from|between|services|failure*|customers|workload*|traffic|clusters|systems|regions|environment*|single|impact|blast|fault*
    availability|fault|failure|isolation ~1 zone|zones|domain|domains
    multi ~1 region|az|zone|datacenter|cloud|master
    high|highly availability|available
    only ~3 affected|impacted|impact|limited_to ~3 one|single|a_single|subset|small|certain|some|users|customers|those > held
    not ~2 affected|impacted -users_not > held
    other|remaining|unaffected|rest ~4 regions|zones|services|nodes|servers|systems|data_centers|customers|instances|shards ~5 unaffected|not_affected|continued|operational|remained|took_over|worked|still_working|picked_up > held
    unaffected|continued_to_operate|remained_operational|remained_available|remained_online|kept_working|continued_to_function|continued_working|were_not_affected|was_not_affected|were_not_impacted|was_not_impacted > held
    backup|backups|redundant|secondary|spare|standby ~4 power|generator*|system*|link|links|path|server*|processor*|circuit|unit|node*|connection|controller|engine|site|data_center
    single ~1 point
    across ~3 multiple|several|three|two|different ~3 zones|regions|availability_zones|data_centers|providers|datacenters|nodes|hosts
    blast_radius
    spread|propagat* ~4 to|across|through* ~4 other|all|entire|nodes|regions|network > failed
    # ~2 nine|nines
    replica|replicas|standby|redundant ~4 only|no|without|not|out_of|capable
    remaining ~2 controllers|servers|nodes|zones|regions|hosts|replicas > held
    traffic ~3 switched|moved|shifted|redirected ~4 cluster|zone|zones|region|data_center|datacenter > held
    high|ha availability|control_plane
    shared ~3 between|across > absent
    no ~2 user|customer ~1 impact|affected > held
    designed ~2 to ~3 keep|continue|serve|survive|tolerate|withstand
    no ~4 read? replica|replicas|redundancy > absent
    more|additional|second|multiple ~2 replicas|regions|zones|data_centers|providers|nodes|copies > absent
    impact|outage|fault|failure|damage|problem|incident|effect|effects ~3 limited|confined|contained|stayed|restricted|isolated ~2 to|within|in
    remaining|surviving|other|second|rest ~3 server|servers|node|nodes|zone|zones|region|regions|link|links|unit|replicas|instances|hosts|data_center ~4 carried|enough|carry|continued|took|kept|remained|could_not|handled|absorbed
    separate|own|different|independent|dedicated ~2 cluster|stack|origin|network|control_plane|account|region|provider|infrastructure|hosts ~6 not|unaffected|continued|kept|remained|untouched
    no ~3 other ~3 regions|services|customers|systems|clusters|products ~3 affected|impacted
  `,
  'safety-mechanism/cache-or-fallback': `
    cache|caches|cached|caching ~6 miss|misses|cold|empty|stale|expire*|invalid*|stampede|served|serve|serving|hit_rate|not|bypass*|flushed|prevent*|warm*|corrupt*|evict*|incorrect*|fail*
    fallback|fall_back|fallbacks|falling_back|fell_back|falls_back
    degraded|read_only|readonly|limited|safe ~1 mode|state|functionality
    grace*|gracefully ~2 degrad*|fail*|handle*
    served|serving|serve|returned|show* ~3 stale|cached|old|outdated|default
    cache|caches|caching ~6 no|lack*|without|disabled|not_used|removed|missing
    no|lack*|without|missing ~3 cache|caching|fallback > absent
    add*|implement*|introduc*|improv*|more ~3 caching|cache|fallback > absent
    stale ~2 data|cache|content|entries|value*
    poison*|corrupt* ~3 cache
    cache ~3 poison*|corrupt*|inconsisten*|out_of_date|stale > made-worse
    fallback|fall_back|fell_back ~6 fail*|not|empty|broken|did_not > failed
    default ~3 value|values|flags|configuration ~6 used|returned|served|instead|fall*
    thanks|due ~2 to ~3 cache|caching|resilient > held
    most ~3 customers|users ~4 not|unaffected ~2 notice|?
    local ~1 cache|copy|copies
    cache|caches|memcache|memcached|cached|caching
    read ~1 only ~1 mode
    warm|cold ~2 cache|caches|in
    last|previous|old ~1 known ~2 good|value|state|configuration|list
    kept|continued|continue|continues|went_on|keep|keeps ~2 serving|showing|serve|show
    no ~2 offline|second_source|fallback|fall_back|defaults|degraded|cache|caching
    stale ~1 if|while ~1 error|revalidate
    served|serves|serving|serve ~2 from|out ~2 cache|cdn|varnish|edge|disk
    fell|fall|falls|falling|fallen ~1 back ~1 on|to|upon
    read ~1 only ~1 mode|state
    cdn|varnish|fastly|cloudfront ~5 cached|serv*|stale|error|kept
  `,
  'safety-mechanism/fail-open-or-closed': `
    fail|failed|fails|failing ~1 open|closed|safe|secure|static
    failsafe|fail_safe|failclosed|failopen|panic_mode|safe_mode
    safety ~1 shutdown|shut_down|mode|mechanism|lockout
    default*|defaulted ~3 to ~5 deny|allow|all|block|reject|open|closed|read_only|drop|empty|true|false|none|off|on|null
    read_only ~3 by_default|mode ~6 protect*|prevent*|safety|start*|automatically|crash
    automatically ~3 shut|shutdown|shuts|stopped|disabled|blocked|went_into|entered|entering|revert*
    refus*|stopped|stops|stop|reject* ~4 accept*|writes|write|start*|requests|serve|boot|operate|traffic|commands ~4 protect*|prevent*|because|until|if|when|without|to
    if ~6 missing|unavailable|empty|fails|unreachable|down ~6 then|would|crash*|exit*|fail*|default*|all|reject*|assume*
    crash*|exit*|fail* ~4 on|if|when|because ~4 missing|empty|invalid|unknown|bad|malformed
    all ~2 traffic|requests|access ~3 denied|blocked|dropped|rejected|allowed
    webhook ~6 fail*|block*|reject*|prevent*
    treat* ~4 missing|empty|unavailable ~3 as
    default ~1 value|values|behaviour|behavior|mode|state ~4 was|used|instead|safe*
    read ~1 only ~2 by|for|as ~1 default
    shut|shuts|shutdown ~2 down? ~3 when|if|because|immediately|automatically|and
    failed ~1 calling ~1 webhook
    if ~5 stale|missing|unavailable|empty|unreachable
    refus*|deny|denies|denied|reject*|block*|locks|locked|halt*|stops|shut*|trip*|freezes|exits ~5 when|if|because|upon|whenever|unless|until|on ~5 missing|lost|loss|unreachable|unavailable|unknown|silent|unable|unreadable|verify|validate|heartbeat|absent|timeout|times_out
    if|when|on|upon|with|without|lacking|unable ~6 missing|unreachable|unavailable|unknown|silent|unreadable|lost|absent|times_out|empty ~6 refus*|deny|denies|denied|reject*|halts|halted|stops|exit*|locked|locks|shut*|closed|everything|everyone|let|allow*|treat*|crash*
    by ~1 default|design +refus*|deny|den*|drop*|stop*|halt*|closed|block*|safe|shut*|reject*|cancel*
    deny|denies|denied|allow|block|drop|drops ~1 all ~2 by_default|traffic|requests|until
    safe ~1 mode|state|value|default|behaviour|behavior
    fail|fails|failed|failing ~2 open|closed|safe -fail_safe_boot
    taken|treated|interpreted|treats|interprets ~3 as|to_mean ~3 empty|none|no|zero|all|nothing|everything|fatal|error
    protect ~1 itself|themselves|data +shut*|read_only|refus*|stop*|halt*
    missing|empty|invalid ~4 caus*|would ~3 crash|exit|refus*|fail
  `,
  'safety-mechanism/resource-guard': `
    oom ~1 kill*|killer
    oomkill*|oom_kill*|earlyoom|watchdog|cgroup|cgroups|ulimit|ulimits|eviction|evict|evicted|evicting
    killed|kill|kills|terminated|terminate|evicted ~4 by ~5 kernel|oom|system|kubernetes|watchdog|guard*|limit|memory
    memory|cpu|resource|disk|storage|query|size|file|process ~1 limit|limits|quota|quotas ~6 hit|exceed*|reached|killed|too|set|not|low|enforce*|increase*|prevent*|allow*|higher|missing|of_#
    no|without|lack*|missing ~3 memory_limit*|resource_limit*|limits|quota|quotas|resource_quota > absent
    exceed*|reach*|hit ~4 memory_limit|limits|limit|quota|cap ~6 kill*|terminat*|restart*|crash*|cancel*|suspend*|evict*|shut|stop* > made-worse
    max*|maximum ~2 size|memory|connections|limit|file_size ~6 set|enforce*|prevent*|restrict*|exceed*
    set|add|added|introduc*|enforc*|apply|implement ~4 memory_limit*|resource_limit*|query_limit*|cpu_limit*|resource_quotas|ulimit*|quota*|limits > absent
    wraparound ~2 protection|prevention
    automat* ~3 kill*|terminat*|suspend*|cancel* ~4 queries|processes|account*|subscription*|jobs|long*
    protection ~3 mechanism|limit|kick*|trip* -ddos
    out_of_memory ~2 kill*
    spending|usage|cost ~1 cap|limit
    requests ~2 and ~2 limits
    oom|oomkilled|killed ~2 by
    limit|limits ~4 memory|cpu|container|cgroup|resource|file|query|size
    protection ~3 mode|tripped|shutdown|wraparound
    quota|quotas|usage_cap|cap
    kill*|terminat*|abort*|evict*|recycl*|cancel* ~6 exceed*|limit|limits|long_running|too_much|beyond|ceiling|memory
    diskpressure|memorypressure|disk_pressure|memory_pressure
    hard ~1 limit|cap
    statement_timeout|oom_score_adj|pids_limit|systemd_oomd|max_memory
    memory|cpu|resource ~1 limit|limits|request|requests ~6 low|high|raised|missing|not|exceed*|no|increase*|set
    watchdog ~5 reset*|reboot*|restart*|fail*|did_not|timer|trip*|kill*|not
    oomkilled|oom_killed|oom_killer|oom_kill|oomkill
    quota|quotas ~4 not|no|per_user|exceed*|enforce*|disabled|turned
    exceed* ~4 limit|limits|maximum ~8 fail*|crash*|panic*|kill*|reject*|stop*|abort*|restart*
  `,
  'safety-mechanism/staged-rollout': `
    canary|canaries|canarying|canaried|blue_green|bluegreen|dark_launch*|flighted|flighting|ring_deploy*
    staged|gradual|gradually|phased|incremental|incrementally|progressive|progressively|slow|percentage|partial|percent ~3 rollout|rollouts|deploy*|release*|rolled|rolling|roll|batches|launch|upgrade
    rolled|rolling|roll|rollout|deployed|deploying|released|deploy|pushed|push ~6 gradually|incrementally|stages|staged|phases|waves|batches|percentage|%|subset|slowly|one_region|rings|percent|first_to
    all|every|entire|globally|worldwide|everywhere|fleet_wide|simultaneous* ~4 at_once|same_time|simultaneous*|immediately|instantly|regions|servers|customers|users|production ~5 deploy*|rolled|rollout|pushed|applied|released|change|upgrade*|propagat*|update
    deploy*|rolled|pushed|applied|released|executed|propagat*|update* ~5 globally|worldwide|everywhere|all_at_once|to_all|all_regions|every_server|entire_fleet|all_servers|simultaneous*|all_users|at_the_same_time|all_nodes|all_machines|across_the_fleet|to_everyone
    instead|rather ~2 of|than ~6 batches|gradual*|incremental*|staged|rolling|canary|phases > off-or-misconfigured
    limited ~3 rollout|release|deployment
    small|subset|percentage|portion|fraction|# ~3 of ~4 users|customers|servers|traffic|nodes|fleet|hosts|requests ~4 first|before|rollout|initially|enabled|rolled|deployed|canary
    feature ~1 flag|flags|flagged ~6 roll*|gradual*|percent*|enabled
    no|without|lack*|missing|not ~3 canary|staged|gradual*|phased|incremental*|blue_green > absent
    one ~1 region|zone|data_center|server|node ~4 first|at_a_time|before
    bypass*|skip* ~4 canary|staging|staged|rollout > off-or-misconfigured
    per_region|region_by_region|rolling ~1 deploy*|fashion|update|upgrade|restart
    staggered|stagger|incremental|gradual|phased|canary
    in ~1 stages|phases|waves|batches
    all ~1 at ~1 once
    within ~2 minutes|seconds ~4 worldwide|global*|all
    quickly ~2 deployed|rolled|pushed|propagat*|deploy*
    deployed quickly
    network|fleet|world|globally ~1 wide ~2 deploy*|rollout|push|change
    separately|isolat* ~4 region*|data_center*|deploy* > absent
    per ~1 region|zone|datacenter|tenant
    all|every|entire|everywhere|globally|worldwide ~4 servers|hosts|regions|users|customers|nodes|shards|fleet|production ~3 at_once|same_time|simultaneously|immediately|same_night|in_one_go|at_the_same_time
    skip*|exempt*|bypass*|outside|not_go_through|did_not_go_through ~5 stage*|canary|staged|waves|phased|gradual|rollout_process
    canary|canaries|pilot ~8 not|fine|healthy|green|pass*|did_not|caught|stopped|blocked|traffic
    first ~2 region|zone|data_center|host|server|hosts|batch|wave|node|group ~6 error*|saw|fail*|before|rollout|deploy*
    gradual*|slowly|phased|staged|incremental* ~4 roll*|ramp*|deploy*|release*|enabl*|introduc*
  `,
  'safety-mechanism/rollback': `
    rollback|roll_back|rolled_back|rolling_back|rollbacks ~6 not|fail*|unsuccessful|unable|broke|did_not|could_not|impossible|blocked|stuck > failed
    rollback|roll_back|rolled_back|rolling_back|revert|reverted|reverting ~6 not_sufficient|not_enough|slow*|took|hours|too_late|longer|long|prolong*|minutes
    rollback|roll_back|rolled_back|revert|reverted|reverting ~8 resolved|restored|fixed|immediate*|quickly|automatically|success*|recovered|within|promptly > held
    revert|reverting|reverted|undo|downgrad* ~6 not|fail*|unsuccessful|unable|did_not|could_not|incompatib*|same_error > failed
    rollback|roll_back|revert|reverting|rolled_back ~8 caused|made|broke|rendered|corrupt*|lost|worse > made-worse
    no|without|lack*|not|unable|impossible|could_not ~4 roll_back|rollback|revert|undo|downgrade
    automat* ~2 rollback|roll_back|revert|rolled_back
    one ~1 way|click|button
    rollback|revert ~3 plan|procedure|process|strategy|mechanism|script
    able|possible|easy|easily|quick|quickly|fast ~3 to? ~2 rollback|roll_back|revert|rolled_back > held
    soft ~1 delet* > absent
    immutable|reproducible ~4 infrastructure|deploy*|image*
    irreversibl*|not_reversible|could_not_be_undone|point_of_no_return > absent
    rollback|revert|rolled_back|roll_back
    revert|reverted|reverting|reverts|downgrad*
    rollback|rolled_back|rolling_back|roll_back|rollbacks
    immutable|reproducible
    back_out|backed_out|backing_out|backout|undo|undoing|undid|rollbacks|revertible
    go|going|went|gone ~1 back ~2 to ~3 previous|old|earlier|former|prior|version|build|release
    no|not|without|impossible ~4 way|means|path|possible ~3 back|undo|return|revert|roll_back
    rollback|revert|reverting|rolling_back|reverted|rolled_back|roll_back ~6 not|fail*|could_not|impossible|unable|did_not
    rollback|revert|reverting|rolling_back|reverted|rolled_back|roll_back ~6 took|hours|minutes|slow|quick*|immediate*|fast|within
    reverted|rolled_back|reverting ~8 normal|recover*|restor*|resolv*|return*|stopped|dropped|healthy
    revert*|rolled_back|rollback ~8 still|remained|continued|kept|cache*|persist*
  `,
  'safety-mechanism/kill-switch': `
    kill ~1 switch|switches|switched
    feature ~1 flag|flags|toggle|toggles|gate|gates
    flag|toggle|knob|switch|killswitch|override ~4 disable*|turn*_off|off|quickly|to_turn|to_stop|manual*|emergency
    manual ~1 override
    maintenance ~1 mode|configuration|page
    emergency ~2 stop|shutdown|shut_off|switch|button|brake
    ability|able|way|option|controls|mechanism|allow ~3 to ~3 disable|turn_off|quickly_disable|stop|switch_off|pause|quickly
    chatops|runtime_flag|dynamic_config*|config_flag|operational_toggle
    can|could be ~2 disabled|turned_off|switched_off
    add*|implement*|introduc* ~4 flag|toggle|switch|control|controls|override|option ~4 disable|turn|stop|quickly > absent
    disable|turn_off|switch_off ~4 quickly|easily|without_deploy*|flag|switch|override
    feature ~1 flag|flags|flagged
    manual ~1 override|overrides
    flag|toggle|switch|knob|lever ~4 did_not|not|could_not|no|disable*|off|turn*|flip*
    turn|turned|turning|flip|flipped|flipping|toggle|toggled|set ~2 the? ~1 flag|switch|toggle|knob|lever
    off ~1 switch
    stop|pause|emergency ~1 button|function|switch|stop
    pause|paused|pausing|halt|halted ~3 contract|contracts|trading|withdrawals|bridge|algorithm|algorithms
    no|without|lack* ~3 flag|toggle|switch|knob|lever|kill_switch|feature_flag
    behind ~3 flag|toggle|switch
    feature|config ~1 flag|flags|toggle|switch|gate ~6 disable*|off|turn*|not|no
    kill ~1 switch|switches
    disable*|turn_off|turned_off|switched_off ~4 remotely|from_the|via|through|using|with ~4 flag|panel|toggle|config|switch|admin
  `,
  'safety-mechanism/monitoring-and-alerting': `
    no|nor ~3 @alert ~4 fire*|fired|trigger*|went|go|sent|raised|received|existed|in_place|set|configured|for > absent
    @alert|monitoring|monitor|monitors|alerting ~4 did_not|not|never|failed_to|does_not|was_not|were_not ~4 fire*|trigger*|detect*|catch|alert|page|notice|cover|work*|send|sent|report*|include|identify|go_off|configured|enabled|set|see
    no|without|lack_of|lacked|lacking|missing|absence_of|insufficient|inadequate|poor|not_have|had_no|limited|not_enough ~4 monitoring|alert|alerts|alerting|alarm|alarms|visibility|observability|metrics|metric|dashboard|dashboards|telemetry|logging|instrumentation|tracing|monitors|logs > absent
    @alert|monitoring|pingdom|icinga|sentry|monitors|prometheus|datadog|nagios ~4 fired|triggered|alerted|detected|paged|went_off|notified|caught|reported|alert|alerts|page|identified|raised|sounded|flagged|picked -not|no|never > held
    alerted|paged|notified ~3 by|through|via|immediately|of|on_call|to|within > held
    received|receive|got|receiving ~4 @alert|notification|notifications|pages -no|not > held
    add*|implement*|creat*|introduc*|set_up|setup|need|should_have|consider|build ~5 alert|alerts|alerting|alarm|alarms|monitoring|metric|metrics|dashboard|dashboards|monitor|monitors|slo|slos|logging|observability|visibility|telemetry > absent
    improv*|enhanc*|better|tune|tuning|refin*|strengthen*|expand*|revis*|review|more|extend ~4 alert|alerts|alerting|alarm|alarms|monitoring|metric|metrics|dashboard|dashboards|monitors|slo|logging|observability|visibility|telemetry > blind
    not|never|nobody|no_one ~3 alerted|paged|monitored|notified|tracked|logged|monitoring
    @alert ~6 ignored|missed|overlooked|dismissed|not_noticed|unnoticed|silenced|acknowledged|spam|lost|muted|noisy
    threshold|thresholds ~6 alert*|alarm*|too_high|too_low|not_reached|trigger*|exceed*|monitor*
    monitoring|alerting|dashboards|metrics|logging|logs|grafana|prometheus|telemetry|status_page|dashboard ~5 down|unavailable|failed|fail*|broken|affected|impacted|lost|inaccessible|depended|not_working|stopped|delayed > failed
    detected|noticed|identified|discovered|spotted|caught ~4 by|through|via|from|thanks|in ~4 monitoring|alert*|alarm*|automat*|metrics|dashboard*|logs|graphs > held
    automat* ~2 detected|detection|alert*|monitor* > held
    alert|alerts|alarm|alarms|slo|slos|dashboard|dashboards|monitor|monitors|monitoring|metrics
    logs|metrics|graphs|dashboard|dashboards|traces|logging ~4 showed|show|shows|revealed|indicated|indicate|reveal*|confirm*|suggest* > held
    went ~1 unnoticed|undetected > blind
    excessive|too_much|verbose|debug|heavy ~2 logging|logs|telemetry > made-worse
    fals* ~3 alert*|alarm*|positive*
    monitoring|alerting gap|gaps|coverage > blind
    in:detect*|detection|monitor*|alert* alert|alerts|alerted|monitoring|paged|page|icinga|pingdom|detected
    paged|pages|alarmed|alarms|alerting
    not ~3 alert|alerted|page|paged|logged|monitored|visible|notified > absent
    no ~3 log|logs|logging|output|visibility > absent
    logs|log|logging ~4 not|no|missing|lost|unavailable|too|verbose|showed|show|revealed
    icinga|pingdom|nagios|sentry|grafana|prometheus|kibana|logstash|datadog|newrelic|cloudwatch|pagerduty|zabbix
    graph|graphs|statistics|metrics ~4 show*|indicat*|increase|spike|reveal*
    error|exception ~1 tracker|tracking|collector|monitoring|rate|rates
    is|goes|went critical
    verification ~4 no|not|missing|step
    warning ~1 signals|signs|lights|light
    alarm|alarms|alert|alerts ~5 silenced|muted|suppressed|misrouted|disabled|snoozed|routed|filtered
    nothing|nobody|no_one ~2 watched|watches|monitors|monitored|measures|alerted|paged > absent
    paged|alerted ~2 me|us|engineer|engineers|team|on_call|the > held
    not|never ~2 being? ~1 monitored|measured|instrumented|watched|tracked > absent
    page|paged|pager ~4 acknowledged|forgotten|ignored|missed|late|slept|unanswered > ignored
    alerts|alert|alarms|warnings ~6 ignored|not_actioned|unread|unnoticed|not_acted|weeks|days > ignored
    metrics|monitoring|alerting|alertmanager|logging|pipeline ~4 down|crash*|lost|stopped|fail*|hung|overload* > failed
    traces|tracing|profiler|profiling|graphs|metrics|logs ~4 showed|let_us|allowed|helped|pointed|revealed|told > held
    averages|average|aggregat* ~5 hid|hide*|mask*|smooth* > blind
  `,
  'safety-mechanism/testing': `
    test|tests|testing|qa|staging|ci|canary|validation|unit_tests|load_test|load_tests|load_testing|test_suite ~6 did_not|not|failed_to|never|missed|insufficient|inadequate|lack*|incomplete|could_not|without|does_not
    not|never|failed_to_be|missed|escaped|undetected|slipped ~4 caught|detected|discovered|found|covered|noticed|surfaced|revealed|identified|by|through|in|during ~4 test|tests|testing|qa|staging|ci|unit_tests|test_suite|development|stage|canary|testnet > blind
    no|lack_of|lacked|without|insufficient|inadequate|missing|absence_of|limited|not_enough|lacking|incomplete ~4 test|tests|testing|qa|test_coverage|load_test*|staging|unit_test*|integration_test*|regression_test*|validation|coverage > absent
    not|never|un|without|should_have ~3 tested|test|testing|being_tested > absent
    untested > absent
    add*|implement*|creat*|improv*|introduc*|expand*|more|extend*|enhanc*|better|write|build|extensive|thorough|regularly|increase ~4 test|tests|testing|test_coverage|coverage|qa|staging|load_test*|test_cases|automated_tests|integration_tests|unit_tests|regression_tests|validation > absent
    tested|test|testing ~6 staging|environment|stage|pre_production|lab|locally|dev|beta|qa ~6 but|not|without|however|only|did|worked|passed|successful*|no_issues > blind
    passed|pass|passes|passing|green|successful* ~4 tests|testing|ci|staging|qa|test|checks|unit_tests > blind
    tests|test|ci|testing|staging ~4 passed|caught|failed|green|succeeded|fail|passes|detected
    works|worked|working ~5 staging|stage|test|tests|locally|dev|testnet > blind
    test|staging|testing ~2 environment|environments|coverage|suite|cluster|plan|strategy|procedures
    unit|integration|regression|load|end_to_end|e2e|smoke|automated|acceptance|chaos|stress|manual|functional ~1 test|tests|testing
    test ~2 coverage|case|cases
    caught|detected|discovered ~4 in|during|by ~3 staging|testing|tests|ci|qa
    dry_run|linter|lint|ci_checks
    checked|tested|verified ~4 but|looked|normal|fine|before|not
    beta|staging|canary|testnet
    test ~1 failure|failures|failed
    fuzz*|qa|unit_test*|regression_test*
    was ~1 not ~1 tested|checked|verified > absent
    works|worked ~2 on|in ~2 my_machine|ci|lab|staging|dev|testing
    reproduc* ~4 lab|staging|simulation|test|locally
    mock*|simulat*|smoke_test|smoke_tests|regression|fuzz* ~6 not|only|pass*|fail*|did_not|caught|found|covered
    ci|build|pipeline|suite ~3 red|green|flaky|broken|caught|refused
    qa ~4 skip*|missed|caught|did_not|hit|found|not
    did_not ~2 test|try|verify|exercise > absent
    skip* ~3 test|tests|testing|qa > off-or-misconfigured
    caught|found|detected|discovered ~3 by|in|during ~3 tests|test|ci|qa|staging|testing > held
    no|without|lack* ~3 test|tests|coverage|testing|staging > absent
  `,
  'safety-mechanism/review-or-approval': `
    code ~1 review|reviews|reviewer|reviewed
    review|reviewed|reviewer|reviewers|reviewing|peer_review|peer_reviewed|approval|approved|approvals|sign_off|signoff|approver|two_person|four_eyes ~6 not|missed|without|fail*|did_not|insufficient|inadequate|lack*|caught|catch|skip*|bypass*|change|changes|merge|merged|pr|deploy*|process|before|required|by
    not|without|never|missed|unreviewed|un|insufficient|inadequate|lack_of|no|inadequately ~3 review|reviewed|approval|approved|code_review|peer_review|sign_off|double_check*|reviewing|change_management|change_control
    require*|enforce*|mandatory|add*|improv*|additional|stricter|more|implement*|need|strengthen*|introduc* ~4 review|reviews|approval|approvals|sign_off|code_review|peer_review|change_management|confirmation|two_person|safeguard*|guardrail*|gate|gates > absent
    change ~1 management|control|advisory|approval|review
    pull_request|pr|merge|patch|commit ~5 approved|reviewed|merged_without|review|accepted|self_merged
    double ~1 check*|checked
    bypass*|circumvent*|outside ~5 review|process|approval|terraform|standard|protocol|normal|procedure|pipeline > off-or-misconfigured
    block|prevent ~4 merges|merge|deploys|deployment|pushes|pushing
    confirm*|verif*|validat* ~4 before ~4 deploy*|merg*|apply*|running|delet*|proceed*
    warn|warning|warned ~4 before|when|if|about|pending|delet* > absent
    review*|approv*
    merged|committed|deployed ~3 without > absent
    mistaken*|accident* ~3 merged|approved
    preparation ~3 merge|change ~3 missed
    pull_request|diff|terraform_plan|plan_output|dry_run|change_board|cab|advisory_board|four_eyes|maker_checker|codeowners|branch_protection|approver ~8 not|no|missed|approv*|show*|skip*|caught|overlook*|bypass*|without
    second ~2 pair|person|approval|reader|approver|opinion
    overlooked|noticed|missed|spotted|caught ~5 reviewer|reviewers|author|approver|approvers|review
    warning|warned ~6 confirmed|merged|overlooked|pressed|proceeded
    review|reviewed|approval|approved ~5 but|not|missed|without|neither|although|as_a|nobody|no_one
    self ~1 approved|merged|approval
    change ~1 advisory|board|control|freeze|management
    no ~2 review|approval|peer_review|code_review|dry_run > absent
    dry ~1 run
  `,
  'safety-mechanism/input-validation': `
    validat*|validation|sanity_check|sanity_checks|sanitiz*|sanitis*|checksum|checksums|input_check*|schema_check*|assertion|assertions|integrity_check*|constraint|constraints
    no|lack_of|lacked|without|missing|insufficient|inadequate|lax|not|never|did_not|failed_to|absence_of ~4 validat*|validation|sanity_check*|sanitiz*|check*|verif*|bounds_check*|constraint|constraints
    add*|implement*|introduc*|improv*|strengthen*|stricter|additional|enhanc*|more|better ~4 validation|validations|sanity_check*|input_validation|checks|constraint*|verification|sanitiz*|safeguard* > absent
    validator|validation|check|checks|parser|linter|verification ~5 fail*|bug|missed|not|did_not|passed|allowed|reject*|block*|prevent*|strict|error*
    did_not|not|never|failed_to|does_not|without ~2 check|validate|verify|validating|checking|verifying|cross_check > absent
    reject|rejected|rejecting|rejects|refused|invalid ~5 invalid|data|requests|request|input|valid|blocks|transactions|message*|malformed|because
    certificate|signature|tls|ssl|integrity ~2 validation|verification|check*|error*|fail*
    accept*|allow* ~4 invalid|malformed|any|bad|empty|incorrect|wrong|unvalidated > absent
    data ~2 integrity|validation|verification
    ecc|error_correct*|parity|crc
    filters ~6 catch|detect
    ensure|ensures|enforce ~5 valid|unique|not_null|not_empty|correct
    strict|schema ~2 validation|check*
    undetected ~3 errors
    check|checks|consistency_check|check_table ~4 fail*|perform*|run|safety|strict
    harden*|safety ~2 config*|check|checks|ingest* > absent
    incorrect|invalid|bad ~3 detected|rejected|caught
    ensure ~4 valid|correct|configuration*|incorrect > absent
    throw|raise|return ~2 an? error ~5 instead|when|if
    reject*|refus*|discard* ~6 invalid|malformed|truncated|impossible|bad|corrupt|mismatch|unknown|foreign
    signature|signatures|proof|checksum ~3 fail*|check*|verif*|mismatch
    strict ~1 mode|check|validation|checking
    route ~1 filter|filters
    are_you_sure
  `,
  'safety-mechanism/access-control': `
    permission|permissions|authorization|authorisation|acl|acls|iam|access_control|access_controls|rbac|privilege*|firewall|firewalls|mfa|2fa|two_factor|sso|authenticat*|security_group|network_policy|password|passwords|credential*|token|tokens|secret|secrets|encrypt*|vpn|ssh_key*
    gained|gain|unauthorized|unauthorised|attacker ~4 access > failed
    firewall|acl|network_policy|security_group|iptables|policy|rule ~6 block*|drop*|denied|prevent*|misconfigur*|incorrect*|reject* > made-worse
    restrict*|limit*|remov*|revok*|tighten* ~4 access|permission*|privileges|ability > off-or-misconfigured
    no|without|lack*|missing|insufficient ~4 authentication|authorization|permission*|access_control*|confirmation|mfa|2fa|encryption|warning|prompt > absent
    lost|unable|could_not|denied|lose ~4 access|log_in|login|authenticate|authorization > made-worse
    credential*|token*|key|keys|secret*|password* ~4 leaked|exposed|stolen|compromised|committed|public*|plain* > failed
    could|can|able|allowed|allow ~4 push|access|delete|modify|read|write|anyone|any_user|execute|login|impersonate > off-or-misconfigured
    confirmation|prompt|warning ~4 before|delet*|no|without|destructive
    only ~4 admin*|authorized|users ~5 can|could|access
    compromised|breach*|bypass*|spoof*|impersonat*|hijack* ~6 account|session|authentication|security|control*|login|credential*
    permission ~2 denied|issue*|error*
    require* ~3 mfa|2fa|two_factor|authentication|password|approval|permission
    whitelist*|allowlist*|hosts_allow|ferm|iptables|firewalld|opa|admission
    security ~1 practices|practice|controls|measures|policies
    logged|logging ~2 in ~3 as ~3 another|different|particular|other
    2fa|mfa|sso|oauth|iam|acl|rbac
    unrelated|other ~2 organizations|users|customers|accounts ~4 see*|access|data > failed
    default ~1 password|passwords|credentials > off-or-misconfigured
    permission|permissions|rights|role|roles|grants|grant|scope|scopes|privilege ~4 missing|lacked|lost|denied|revoked|not|removed|wrong|lacking > made-worse
    confirm* ~3 before|asked|no|without|prompt
    mfa|2fa|two_factor|second_factor ~4 not|no|without|enforced|stopped|bypass*
    firewall|security_group|network_policy|acl|iptables ~5 block*|cut|drop*|den*|closed|refus* > made-worse
    unauthenticated|without_authentication|no_authentication > absent
    authorization|authorisation|authentication|permission ~2 check|checks|bypass|flaw|missing
  `,
  'safety-mechanism/backup-and-restore': `
    backup|backups|back_up|back_ups|backed_up|backing_up|snapshot|snapshots|pg_dump|dump|dumps|point_in_time|lvm
    restored|restore|restoring|recovered|recover|restoration|rebuilt ~5 from|using|with ~4 backup*|snapshot*|archive|dump|copy|image > held
    no|without|lack*|missing|not_have|had_no|never|not ~4 backup|backups|snapshot|snapshots|backed_up|restorable > absent
    backup|backups|snapshot*|restore ~6 fail*|not|corrupt*|broken|empty|silent*|unusable|incomplete|useless|did_not > failed
    restore|restoring|restoration|recovery|backup ~6 slow*|hours|days|took|long|weeks|lost|missing
    disaster ~1 recovery
    data ~3 lost|loss ~6 hours|minutes|between|since|last
    lost|loss ~4 hours|minutes ~3 data
    permanently|irrecoverabl*|unrecoverabl*|irretrievabl* ~3 lost|deleted|gone|data? > absent
    backup*|snapshot* ~4 process|job|script|system|procedure|policy|retention
    recover*|restor* ~4 all|entire|lost|deleted|production|data|database|databases > held
    copy|copies ~4 yesterday|nightly|last_night|weekly|offsite|only|none|tape
    tape|tapes|pitr|point_in_time|snapshotted|mysqldump|borg|restic|velero
    never|not ~2 backed_up|copied > absent
    restor* ~4 yesterday|last|fail*|overwr*|wiped|from|days|hours
    backup|backups|dump|dumps|snapshot|snapshots ~5 empty|old|fail*|corrupt*|useless|missing|unusable|stale|incomplete|expired > failed
    backup|backups|snapshot|snapshots ~3 from|of|taken ~4 #|last|yesterday|before|night|hours > held
    no|without|lack* ~2 backup|backups|snapshot|snapshots > absent
  `,
  'safety-mechanism/housekeeping': `
    log ~1 rotation|rotate|rotated|rotating|retention
    logrotate|autovacuum|auto_vacuum|vacuum|garbage_collect*|gc|compaction|janitor|reaper|prun*|ttl|retention|archiv*|expir*|lifecycle|purg* ~6 fail*|not|behind|stopped|disabled|broke*|job|never|off|missing|delet*|keep|could_not|slow|policy|run*
    clean|cleanup|clean_up|cleaning|cleaner|cleans|purge|pruning|trimming|trim ~5 job|jobs|script|process|task|cron|service|old|policy|automat*|timer|failed|not|never|failed_to|routine
    automat* ~3 renew*|renewal|rotat*|clean*|delet*|purg*|expire*
    auto_renew*|autorenew*|renewal ~6 fail*|not|did_not|disabled|stopped|broken|expired|forgot*
    not|never|no|failed_to|without ~4 rotated|rotation|cleaned|renewed|pruned|purged|vacuumed|decommission*|removed|archived|setup_for_rotation|patched
    old ~4 not|never|were_not|failed ~4 deleted|removed|cleaned|purged
    scheduled ~2 cleanup|deletion|job|maintenance ~6 delet*|fail*|clean*
    deletes|deleted|deleting ~4 old|expired|unused > made-worse
    decommission* ~4 old|server*|legacy|unused|properly
    purge|purging|purged|cleanup|clean_up|rotation|vacuum|autovacuum|retention|trimming|trim
    lifecycle|life_cycle
    never ~2 configured|set_up|run ~3 purge|clean*|rotate|delete > absent
    scans|scan ~3 for ~2 unused|old|orphan*
    delet* ~3 old|unused|expired|snapshot*
    grew|grow|grows ~3 without|unbounded|so_big|too_big > absent
    renew|renewal|renewed|renews|renewing ~4 fail*|manual*|automat*|not|cron|bot|never|did_not|job
    never|nothing|not ~3 deleted|removed|cleaned|rotated|purged|archived|pruned|renewed|truncated|expired
    clean_up|cleanup|cleaning|purge ~3 job|script|deleted|removed|stopped|fail*|process|task|cron|behind
    lubricat*|trimming|maintenance_schedule|vegetation|overdue_maintenance|inspections
    retention ~4 policy|no|set|missing|job|fail*|days
    vacuum|vacuuming|autovacuum ~6 not|behind|disabled|off|fail*|keep|aggressive|wraparound|lock*
    old ~3 logs|images|files|artifacts|artefacts|snapshots|records|data|sessions|accounts ~4 never|not|accumul*|pile*|forever
  `,
  'safety-mechanism/recovery-access': `
    out ~1 of band
    oob|ipmi|idrac|ilo|drac|serial_console|console_access|break_glass|breakglass|jump_host|bastion|remote_hands|kvm|lights_out
    console ~6 access|login|unable|unresponsive|not|observed|via
    emergency|backup|alternate|alternative|spare ~2 access|communication|channel|channels|account|tool|tools|tooling|path
    recovery ~2 tool|tools|tooling|script|scripts|procedure|access|console
    lack*|no|without|missing ~4 tool|tools|tooling ~4 manage|recover|respond|mitigate|fix|handle|quickly > absent
    tool|tools|tooling ~5 allowed|enabled|able|quickly|rapid|evacuat*|recover*|restor* > held
    ssh|remote|physical|vpn ~3 access ~5 not|lost|unavailable|unable|possible|fail*|via
    faster|independent|emergency ~4 update|deploy|recovery|rollback ~2 mechanism|process|path|tool
    mitigation|recovery|debugging|management|internal ~1 tools|tooling ~6 unavailable|down|affected|inaccessible|failed > failed
    power_cycl*|powercycl*|remotely
    power ~1 cycle|cycled|cycling|reset
    console|out_of_band|idrac|ilo|ipmi|serial
    remote|manual ~2 access|hands|console
    break ~1 glass
    serial|remote|rescue|kvm|hosting|recovery|management|web ~1 console|image|port|shell
    ipmi|idrac|ilo|oob|bmc|pct_enter|modem|satellite|lights_out
    rescue|failsafe|fail_safe|recovery|single_user ~1 mode|image|boot|system
    emergency ~2 account|credentials|password|bridge|phone|user|access|login
    no ~4 second_way|remote_console|console|out_of_band|break_glass|alternative_communication|other_way
    root ~1 password|passwords
    got|get|getting|logged ~2 in|into ~4 through|via|using ~3 console|serial|ipmi|vnc|kvm|out_of_band|hypervisor
    out_of_band|oob ~3 network|access|console|management|link|path
    power_cycle*|power_cycled|power_cycling|hard_reset ~4 via|through|remotely|ipmi|idrac|ilo|console
    no|lack*|without ~3 tool|tools|tooling|script|scripts ~3 to|for|that|which > absent
  `,
  'safety-mechanism/self-healing': `
    self ~1 heal*|recover*|recovered|recovers|recovering|repair*|correct*|resolv*
    automatic|automatically|automated|automation|auto ~4 recover*|restart*|heal*|repair*|resolv*|reconcil*|replac*|rebuil*|remediat*|redistribut*|rebalanc*|reboot*|re_replicat*|correct*|reset*|maintenance|mitigat*|fix*|redeploy*
    recover*|restart*|heal*|resolv*|replaced|rebuilt|reboot*|reconcil* ~3 automatically|itself|themselves|on_its_own|by_itself|on_their_own|without_intervention|automatic > held
    did_not|not|never|unable|could_not|failed ~3 automatically? ~3 recover|self_heal|auto_recover|self_recover|heal > failed
    reconcil*|operator_controller|controller|orchestrator|supervisor|systemd|kubernetes|k8s|puppet|supervisord ~6 restart*|recreat*|replac*|revert*|recover*|remov*|respawn*|rebuil*|delet*|reschedul*|attempt*
    automation|automated ~6 fail*|not|stuck|wrong*|incorrect*|malfunction*|delet*|remov*|broke|bug
    automation|automated_system*|automated_process ~6 caus*|trigger*|delet*|remov*|shut|worse|terminat* > made-worse
    rebalanc*|re_replicat*|rereplicat*|re_mirror*|remirror*|resharding|redistribut*
    manual ~1 intervention ~4 required|needed|necessary|was|to > failed
    required|requiring|requires|needed|need ~3 manual ~1 intervention|recovery|restart > failed
    automatically|on_its_own|by_itself
    restarted|rebooted|respawned|restarts ~2 by ~2 systemd|kubernetes|automation|watchdog|supervisor|puppet > held
    automation ~3 failed|fails|did_not|unable > failed
    self ~1 recovers|recover|recovered|healing|heal > held
    stayed|stuck ~3 terminating|pending|not_ready|status > failed
    on ~1 its|their own +recover*|restart*|came|come|heal*|resolv*|repair*
    did_not|not|never|would_not|failed_to|could_not ~3 come_back|come_up|restart|reconnect|recover|rejoin|resync*|start_up|start ~4 on_its|automatically|by_itself|after|properly|on_their|correctly > failed
    puppet|chef|ansible|controller|reconciler|supervisor|auto_repair|operator|automation|systemd ~4 revert*|reset*|overwr*|deleted|replac*|put_back|kept|restart*|recreat*
    automat* ~3 recover*|restart*|repair*|remediat*|heal*|reboot*|failback|rerout*|replac*
  `,
  'safety-mechanism/buffering': `
    queued|queue|queues|buffered|buffer|buffers|buffering|spooled|journal|wal|write_ahead|dead_letter|dlq|kafka|backlog ~8 replay*|process*|lost|preserv*|retain*|survive*|later|delivered|recover*|dropped|overflow*|full|delay*|drain*|catch|consum*|persist*
    no ~3 data|messages|events|jobs|emails|notifications ~3 lost|loss|dropped|were_lost > held
    replay*|reprocess*|re_process*|backfill*
    messages|events|data|jobs|emails|requests|logs|metrics|notifications|transactions|orders ~4 lost|dropped|discarded|missing|not_delivered > too-late-or-too-little
    retention|retention_period|grace_period
    eventually|later|subsequently ~3 delivered|processed|sent|consumed|replayed|recovered > held
    lost|lose|losing|dropped|dropping|discarded ~4 messages|events|data|jobs|emails|logs|metrics|notifications|requests|writes > too-late-or-too-little
    buffer* ~4 overflow*|full|filled|exhaust*|exceed* > too-late-or-too-little
    dead ~1 letter
    queued ~4 for|process*|until|and|requests
    replay*|backfill*|reprocess*|catching_up|caught_up|consumed > held
    resumed ~4 without ~3 missing|losing|loss > held
    buffered|buffering|persistent_queue|dead_letter*|dlq
    no ~2 events|messages|jobs|data|emails ~2 lost > held
    queued|queue|journal|journalled|journaled|spool*|outbox|buffered|retained|mempool|store_and_forward ~8 later|delivered|replay*|processed|once|until|survived|lost|no
    nothing|no|none|without ~3 data|messages|events|jobs|orders|mail|mails|was|were|of_them ~2 lost|losing|dropped|loss
    waited|waiting|held|kept|retained|stored ~2 in|by|on ~3 queue|kafka|broker|disk|journal|buffer|redis
    messages|events|jobs|webhooks|notifications|emails ~5 lost|dropped|vanished|gone|discarded|rejected
    caught|catch|catching ~1 up ~4 backlog|queue|on|with|after|without
  `,
  'safety-mechanism/runbook-or-drill': `
    runbook|runbooks|run_book|run_books|playbook|playbooks|drill|drills|game_day|gameday|game_days|gamedays|tabletop|fire_drill|rehears*|simulation_exercise|chaos_engineering
    incident ~1 response|management|process|commander|procedure|procedures|handling|protocol|protocols|coordinator|lead|playbook
    on ~1 call ~4 rotation|process|schedule|engineer*|coverage|not|no|lack*|training|paged|responded|procedure
    no|lack*|without|missing|insufficient|outdated|incomplete|inadequate|unclear|not_have ~4 runbook|runbooks|playbook|documented_procedure|incident_response|incident_process|escalation|on_call|recovery_plan|drills|disaster_recovery_plan|response_plan|checklist|process > absent
    creat*|write|add*|updat*|improv*|document*|develop*|establish*|formaliz*|revis* ~5 runbook|runbooks|playbook|playbooks|incident_response|incident_management|recovery_procedure*|escalation|on_call|checklist|disaster_recovery|response_process|procedure* > absent
    follow* ~4 runbook|playbook|procedure|incident_process|incident_response|documented|documentation|process > held
    incident ~3 not|never|late|delay* ~2 declared|declare|called|raised|opened > too-late-or-too-little
    disaster ~1 recovery ~3 plan|procedure*|test*|drill|exercise|process|team
    practice|practiced|practised|prior|previous|regular|training|trained ~3 drill*|exercise*|runbook|incident*|response|recovery|for
    took ~3 too_long|longer|a_while ~5 declare|escalate|respond|page|communicate|realize
    escalation ~2 process|path|procedure|procedures|policy|matrix
    well ~2 prepared|rehearsed|practiced|documented|equipped|defined > held
    response|team ~4 quick*|prompt*|fast|immediate*|rapid*|swift* ~3 respon*|react*|mobili*|act*|? > held
    status_page ~4 updat*|not|late|delay* > too-late-or-too-little
    runbook|playbook|drill|incident_response|on_call|escalation
    response|team ~3 went_well|quick|fast|prompt|well > held
    document*|documentation ~5 process|procedure|steps|recovery|failover|operations|checks|building > absent
    process ~2 for ~3 incident*|escalat*|respond*|handling > absent
    no ~3 process|procedure|documentation|plan > absent
    incident_commander|war_room|crisis_team|call_tree|game_day|rehearsed|practised|drilled|drills|playbook|contingency|downtime_procedures|recovery_plan|tabletop
    nobody|no_one|not ~3 on_call|in_charge|designated|incident_commander > absent
    declar* ~3 incident|major|outage|emergency|sev*
    plan|procedure|procedures|playbook|runbook ~4 invoked|activated|followed|outdated|covers|assumes|foresees|out_of_date|wrong|unclear|missing
    no|not|without|lack* ~3 documented|written|defined|clear|formal ~2 procedure|process|plan|steps|runbook|recovery > absent
    documented ~2 procedure|process|steps|recovery
    never ~3 exercised|rehearsed|drilled|practised|practiced|trained
    emergency ~2 procedure|procedures|plan|response|protocol
    escalation|escalat* ~4 fail*|delay*|process|policy|never|slow|not|after_#
    incident ~1 response|management|process|procedure
  `,
  'safety-mechanism/traffic-protection': `
    waf|web_application_firewall|captcha|anti_bot|bot_protection|bot_detection|spam_filter|spam_folder|antispam|anti_spam|abuse_detection|antivirus|anti_virus
    ddos ~3 protection|mitigation|defense|defence|scrubbing|filter*|shield
    blocked|block|blocking|blocks|banned|flagged|rejected ~5 ip|ips|address*|bot|bots|crawler*|malicious|attack*|legitimate|traffic|subnet*|spam
    spam|abuse|bot|fraud ~3 detect*|filter*|protection|control*|system|flag*
    legitimate ~2 traffic|requests|users|customers ~6 block*|reject*|den*|filter* > made-worse
    block*|reject*|den*|filter* ~5 legitimate|valid|innocent|normal > made-worse
    flagged|marked|classified|identified ~4 as ~3 spam|malicious|abuse|bot|attack|fraud* > made-worse
    mitigat*|absorb*|deflect*|block*|scrubb* ~4 attack|ddos|attacks > held
    akamai|cloudflare|shield|imperva|arbor|prolexic ~6 attack|ddos|mitigat*|scrub*|protect*
    firewall ~4 rule|rules|block*
    illegitimate|malicious|abusive ~1 traffic|requests|users|bots
    scrubb*|captcha*|fail2ban|blackhol*|anti_cheat|anticheat|bot_protection|bot_management|waf|wafs|ddos_protection|ddos_mitigation
    fraud ~2 screening|rule|rules|engine|controls|scoring|filter|detection
    mistook|mistaken|mistakenly ~6 attack|botnet|bot|bots|ddos|spam|abuse
    attack|flood|ddos ~6 absorbed|mitigated|scrubbed|dropped|filtered|blocked
    abuse|spam ~1 detection|filter|filters|control|controls|heuristics
  `,
  'safety-mechanism/reporting-channel': `
    bug ~1 bounty
    hackerone|hacker_one|responsible_disclosure|security_contact|vulnerability_disclosure|disclosure_program
    support ~1 channel|desk|ticket|tickets|team|request|requests|queue|cases|system|portal|email|forum|line
    report*|rais*|complain*|notif*|mention*|flagg* ~4 in|on|via|to|through|at ~3 slack|irc|channel|forum|discord|support|ticket|phabricator|github|help_desk|helpdesk|mailing_list|telegram|ask|hackerone|twitter > held
    researcher ~4 report*|submit*|disclos*|contact*|notif* > held
    support|helpdesk|help_desk|service_desk ~3 received|receive|contacted|notified|overwhelm*|informed|escalat*|reported > held
    tickets|calls|reports|emails ~4 ignored|missed|unanswered|overlooked|not_noticed|went|spam|backlog > ignored
    reported ~3 to ~4 security|support|team|us
    report ~4 missed|ignored|overlooked|unnoticed|buried > ignored
    feedback ~2 channel|form|from
    ask|asked|reported|reports ~2 in|on|to ~2 channel|slack|irc|chat|support|security|us
    bug ~1 report|reports
    support ~1 cases|case|tickets|ticket|desk|team|email
    researcher|reporter
    triage ~3 bugs|reports|tickets
    support|helpdesk ~4 told|escalat*|passed|raised|merged|waited|noticed|noted|alerted|notified|informed ~4 engineer*|team|us|that|ticket*|to
    ticket|tickets|report|reports|complaints ~4 closed|unanswered|ignored|waited|escalated|overlooked|triaged|bounced|dismissed
    white_hat|bounty_hunter|researcher|researchers ~6 report*|disclos*|contact*|told|submit*
    bug ~1 forum|tracker|bounty
    reported|report|reports|pinged|posted ~4 in|on|via|through ~3 slack|irc|discord|channel|forum|telegram|github|support > held
    support ~1 ticket|tickets|channel|request|team ~6 open*|receiv*|escalat*|report*|creat*|came
  `,
};
