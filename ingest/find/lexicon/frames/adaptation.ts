/** How reports tell what people did to limit or end the harm. Notation, and what was looked at to write this: ../README.md; `> effect` where the wording tells it. */
export const adaptation = {
  'adaptation/rollback': `
    rolled|rolling|roll|rolls back|backed
    rollback|roll_back|rollbacks
    revert|reverted|reverting|reverts|reversion|reversal -automatically_reverted
    downgrade|downgraded|downgrading|backed_out|back_out|backing_out|undid|undone|undo|undoing
    restored|returned|switched|went|going|changed|put|moved|reset ~4 back? ~2 to ~4 previous|prior|old|earlier|original|last|known_good|former|previous_version|older
    previous|prior|last_known_good|known_good|older|earlier|original ~2 version|release|configuration|state|build|config|settings|setting|image|code|stable ~4 restored|redeployed|deployed|?
    redeploy* ~4 previous|old|last|earlier|prior
    unmerged|unrevert|rollbacked|rolledback
    rolls|rolled|roll|rolling ~3 back
    went|go|going|switch*|switched ~2 back ~1 to
    back ~2 to ~3 previous|old|original|earlier|working
  `,
  'adaptation/roll-forward': `
    rolled|rolling|roll forward|forwards
    upgraded|upgrading|upgrade|updated|updating|update ~5 to|version ~4 #|latest|newer|new ~6 resolved|fixed|fix|restored|which|solve*|recover*|to_fix|stable|affected
    completed|complete|completing|finish|finished|finishing|continue|continued|proceed|proceeded ~3 migration|upgrade|rollout|deployment|change|update|procedure
    re_deploy*|redeploy*|re_released ~5 new|latest|version|again|affected|service|update
    upgraded|upgrade ~6 resolve*|fix|mitigate|prevent|fixed|solve*|version_which|contains
    deploy* ~3 new ~2 version|release ~6 fix*|resolv*
    decided|decision|proceed ~4 to ~4 continue|finish|complete|proceed|go_ahead|upgrade|switch
    instead ~2 of ~2 rolling|reverting|rollback
    new ~1 version ~4 deployed|released|installed ~6 fix*|resolv*|solve*
    upgrade ~2 complete|completed|finished
    deploy*|roll* ~2 new ~2 version
    force ~1 completed
    change ~2 was|were ~2 applied|completed ~3 all|remaining
    deploy*|deploying ~2 the ~3 update|upgrade|version
    zypper|apt|yum|dnf|npm ~2 up|install|update|upgrade
    fix|fixed|fixing|roll|rolled|rolling|push|pushed|pressed forward|forwards|ahead
    finish*|complet*|resum* ~4 migration|upgrade|rollout|conversion|cutover|cut_over|switchover|transition|remaining
    upgrade|upgraded|upgrading|updated|updating|bumped|moved|installed|switching|switched ~4 to|onto ~4 newer|latest|patched|current ~2 version|release|kernel|firmware|client|sdk|driver|build|image
    upgraded|upgrading|bumped|bump ~6 to ~3 #
    install*|deploy*|loaded|flash* ~3 newer|latest ~2 version|release|firmware|driver|software|client|kernel|package*
    updating|upgrading|update|upgrade ~4 resolved|fixed|solved|cured
    remaining ~6 upgraded|migrated|converted|updated
    rather|instead ~2 than|of ~3 going_back|rolling_back|reverting|revert|rollback|roll_back
    re_run*|rerun*|re_ran ~4 migration|upgrade|deploy* ~4 correct|with|to
  `,
  'adaptation/restart': `
    restart|restarted|restarting|restarts|re_start|re_started|rebooted|reboot|rebooting|reboots|bounced|bounce|power_cycle|power_cycled|powercycle*|power_cycling|re_boot|rebooted -automatically_restarted|restart_policy|by_itself|on_its_own|restarted_itself|rebooted_itself|restarting_itself|every_restart|each_restart
    recreated|recreate|recreating|re_created|re_create|redeployed|relaunched|relaunch|respawn*|re_launched|reinitiali* ~6 pod|pods|cluster|instance|instances|node|nodes|service|container|server|vm|application|database|resource*
    killed|kill|killing|terminated|terminating|force_kill* ~4 process|processes|pod|pods|instance|instances|node|nodes|container|job|jobs|worker|workers|stuck|hung
    deleted|delete|deleting ~4 pod|pods|node|nodes|instance|instances|container
    cycled|cycle|cycling|recycled|recycle|recycling ~4 server*|node*|pod*|instance*|host*|service*|fleet|worker*|front*
    started|start|starting|brought|bring|bringing|turned|turn ~3 back_up|up_again|again|it_back|back_online|back
    stop|stopped ~3 and ~2 start|started|restart*
    restarted|restart|restarting
    shut ~2 down ~4 and|restart*|brought
    pod|pods|vm|vms|container|containers ~3 deleted|killed|recreated|terminated|started|restarted|cycled
    manually ~1 started|killed|restarted|rebooted
    power ~1 reset|cycle|cycled
    reload|reloads|reloaded ~3 haproxy|nginx|apache|config*|service
    killed|kill|kills ~3 and|process|by
    brings|brought|bring|bringing ~2 back ~1 online|up
    started|starts ~2 up|again
    cold|hard|warm|clean|full|forced|rolling ~1 start|restart|reboot|boot
    turned|turn|turning|switch*|power* ~4 off ~2 and ~2 back? ~1 on
    stopped ~3 and ~2 started|relaunched|restarted
    kick|kicked|bounced|bounces|bouncing|recycled|cycled|cycling ~4 server*|service*|app|apache|memcached|proxy|proxies|node*|process*|worker*|pod*|daemon|instance*
    brought|bring ~5 up|back fresh|clean|again
    reload* ~3 card|processor|software|supervisor
  `,
  'adaptation/reset-state': `
    clear|cleared|clearing|clears|flush|flushed|flushing|purge|purged|purging|wipe|wiped|wiping|empty|emptied|emptying|drop|dropped|invalidat*|bust|busting ~4 cache|caches|queue|queues|session|sessions|state|lock|locks|data|jobs|tables|table|entries|buffer|backlog|memcached|redis|dns|all|stuck|stalled
    cache ~2 clear|cleared|flush|flushed|purge|purged|invalidation|cleared|busting|reset|clearing|wiped
    reset|resetting|reinitiali*|re_initiali*|rebuilt|rebuild ~4 cache|state|queue|counter|session*|database|table*|index*|connection*|password*|to_zero|cluster|circuit
    removed|remove|deleted|delete|deleting|removing ~4 lock|locks|stuck|stale|corrupt*|bad|stalled|old|poison*|failing|pending|jobs|lockfile|claim|state
    killed|kill|cancelled|canceled ~4 stuck|hung|long_running|stalled|pending|queries|jobs|transactions
    purge|purging|purged|purges
    force*|forced|manual* ~4 resync|re_sync|refresh|reload|reconcil*|expire|expired|logout|log_out
    re_sync*|resync*|start* ~2 from_scratch|fresh|clean
    wiped|wiping|truncated|truncating
    cleared|clears|clearing|flushed|flushing|flushes|purged|purging|wiped|wiping !up|house|bank
    from ~1 scratch
    removed|deleted ~3 lock|lockfile|pid|stuck|cached|state|volume|claim
    lock|lease|session|sessions|cache|caches|queue|queues|offsets|lockfile ~3 was|were|been|got ~3 cleared|released|flushed|purged|reset|wiped|deleted|removed|emptied|invalidated|dropped|discarded
    delet*|remov*|discard*|drop*|wip* ~4 cache|caches|cached|sessions|cookies|lock_file|pid_file|lease|offsets|mempool|journal|conntrack
    regenerat*|rebuil*|recreat*|repopulat* ~4 cache|caches|localisation|localization|session
    sync*|resync*|rebuil* ~3 from ~1 scratch|zero|genesis
    log|logged|kicked|signed ~2 everyone|users|all|everybody ~1 out
    stale|stuck|orphaned|corrupt*|poison* ~3 lock|lease|session*|entries|entry|messages|cache|jobs ~4 removed|deleted|cleared|purged|dropped|released
    force*|forcing ~5 rebuild|refresh|resync|refetch|re_read|regenerat*
    active ~1 sessions ~4 invalidated|terminated|ended
  `,
  'adaptation/add-capacity': `
    added|adding|add|adds|provisioned|provisioning|brought_up|spun_up|spin_up|spinning_up|launched|deployed|increased|increasing|increase|doubled|doubling|expanded|bumped|allocated|allocate|raised|raise|scaled|scaling|bumping|tripled|boosted|starting ~4 capacity|servers|nodes|instances|replicas|memory|cpu|ram|disk|storage|workers|pods|machines|resources|size|limit|limits|pool|bandwidth|hosts|quota|concurrency|volume|shards|hardware|worker|vms|funds
    scaled|scale|scaling|scaled_up|scale_up|scaling_up|scaled_out|upscal* ~3 up|out|horizontally|vertically|the|our|to
    more|additional|extra|larger|bigger ~2 capacity|servers|nodes|instances|replicas|memory|cpu|ram|disk|storage|workers|pods|machines|resources|instance ~6 added|deployed|allocated|provisioned|brought|?
    upsiz*|resiz*|upgraded|upgrading|enlarg* ~4 instance|instances|disk|database|node|volume|cluster|pool|machine|type|ram
    increas*|rais*|bump*|doubl* ~4 limit|limits|quota|timeout|max*|pool|memory|number_of|size ~4 to|from|for
    capacity ~3 was|were ~2 added|increased|scaled
    temporar* ~2 increase*|scal*|bump*|add*
    added|adds|adding|add ~3 back|node|nodes|server*|worker*|funds|replica*|pod*|memory|shards
    repool*|re_pool*
    bring*|brought ~2 back ~4 pool|online|capacity|servers|nodes
    resiz*|upsiz*|enlarg*|widen*
    scal* ~2 up|out
    additional ~2 funds|budget|capacity|resources|servers|nodes|memory
    migrat*|chang* ~5 to ~2 bigint|8_byte|64_bit|larger|bigger
    doubl*|tripl*|quadrupl*|enlarg*|expand*|lifted ~5 number|size|limit|limits|quota|capacity|memory|disk|volume|instances|workers|replicas|pool|nodes|servers|buffer|concurrency|partitions|cluster|heap
    number|size|limit|limits|quota|capacity|memory|disk|volume|pool|buffer ~3 was|were|been|is ~2 doubled|increased|raised|enlarged|expanded|extended|bumped|lifted|boosted
    more|additional|extra|another|further|two|three|four|six|# ~2 nodes|servers|instances|replicas|workers|pods|machines|brokers|gateways|hosts|cpus ~4 added|provisioned|brought|launched|deployed|spun
    spun|spin|spinning|stood ~1 up ~4 more|additional|extra|another|#
    moved|upgraded|migrated|switch*|resiz* ~4 to ~3 bigger|larger|beefier|more_powerful
    bring|brought|put|add* ~5 in|into|to ~2 pool|rotation
    read ~1 replica* ~4 enabled|added|created|launched
    raising|increasing|bumping|rais*|increas* ~5 limit|quota|concurren*|capacity|window|buffer
  `,
  'adaptation/free-resources': `
    freed|free|freeing|frees|reclaim*|recover ~4 space|disk|memory|resources|cpu|up|capacity|storage|xids
    cleaned|cleaning|cleans|pruned|pruning|prunes|trimmed|truncated|vacuumed|vacuuming
    deleted|delete|deleting|removed|removing|remove|purged|dropped|moved|archived|cleared|clear|clearing|compress* ~4 old|log|logs|files|snapshots|backups|data|unused|users|temporary|temp|stale|binlogs|images|partitions|indices|indexes|vms|instances|jobs|records
    made|make|making|create|creates ~3 room|space
    shrink*|shrunk|reduc* ~4 size|budget|retention|usage|footprint|disk|memory|number_of
    aggressive|manual|initial ~2 cleanup|clean_up
    evict*|drain* ~4 to_free|space|room
    removed|removing|removes|deleted|deletes|deleting|wiped|truncat* ~4 logs|files|old|jobs|snapshots|documents|users|vms|tables|data|backlog|records|binlogs|stuck
    free* ~2 up|space|memory|disk|associated
    gigs|gb|tb|space|memory ~3 freed|reclaimed|recovered
    old|unused|stale|expired|obsolete|orphaned|idle|unneeded|abandoned ~4 deleted|removed|purged|dropped|pruned|archived|closed|reaped|trimmed
    purg*|prun*|archiv*|reap*|compact*|vacuum* ~4 old|unused|stale|expired|obsolete|orphaned|temporary|idle|abandoned|history|dumps|snapshots|logs|trash|etcd
    to|so ~3 free|reclaim|regain ~3 space|room|memory|slots|disk
    ran|run ~2 out ~6 deleted|removed|cleaned|pruned|freed
  `,
  'adaptation/shed-load': `
    throttled|throttling|throttles|rate_limited|load_shed*|shedding|shed ~6 traffic|requests|users|clients|load|jobs|connections|by|to|customers|queries
    blocked|block|blocking|banned|ban|banning|blacklist*|denylist*|dropped|rejected|rejecting|firewalled|null_rout*|blackhol*|denied|filter*|captcha ~5 traffic|ip|ips|requests|users|user|clients|bot|bots|crawler*|source*|address*|subnet*|attacker|agent|range*|connections|queries|endpoint|asn|subnets
    reduc*|decreas*|lower*|limit*|limited|cut|relieve*|alleviat*|lighten* ~4 load|traffic|demand|requests|concurrency|pressure|connections|throughput|rate|number_of|parallelism -impact
    paused|pause|pausing|suspended|suspend|suspending|stopped|stopping|halted|held|disabled|postponed|cancelled|killed ~4 jobs|job|builds|processing|ingest*|traffic|crawler|crawl*|batch|queue*|import|backfill|consumers|background|cron*|workers|traffic|writes|requests|queries|indexing|replication|signups|uploads|deposits|non_essential|reindex
    non_critical|non_essential|low_priority|background ~3 traffic|jobs|features|services|work|tasks
    turn*|turned|took|taking|taken ~3 away|off|offline|down ~4 traffic|load|users|site|service
    drop|dropped|dropping|discard*|shed ~3 requests|traffic|queue*|messages|load|backlog
    killed|kill|killing ~4 queries|query|connections|long_running
    limit|limits|limited|limiting ~3 number|per_user|concurren*|to_#|connections|rate
    maintenance|read_only ~1 mode ~3 enabled|put|set|placed|entered
    blocked|block|blocks|blocking ~3 ip|ips|range|ranges|bots|subnets|attacker|crawler*
    connection|request ~1 limits|limit ~3 deployed|set|introduced|imposed|applied|lowered
    asked|asks|asked_to|contacted ~5 stop|reduce|pause
    reduc*|limit*|throttl*|restrict* ~3 load|traffic|demand|connections|requests|rate|concurrency|users|number
    paused|suspended|stopped|postponed|halted ~3 builds|jobs|imports|queue*|workers|processing|batch|crawl*|ingest*|consumers|signups
    turn*|turned ~2 away
    login|waiting|virtual ~1 queue ~3 put|enabled|introduced
    capped|cap|throttl*|curtail* ~5 requests|sessions|users|clients|traffic|load|calls|orders|withdrawals|jobs|connections|queries|logins|per
    ask*|contact* ~6 to ~2 stop|slow|refrain|reduce|pause
    block*|ban|banned|denied|rule ~6 ip|ips|address|addresses|user_agent|crawler*|bots|asn|subnet|scraper*
    kill*|cancel* ~4 queries|query|long_running
    read ~1 only ~4 enforced|enabled|put|switched
    rolling ~1 blackout*
    non ~1 critical|essential ~4 stopped|paused|disabled|reduced|suspended|off|services
    dial* ~2 back|down
    limit*|cap ~3 per ~1 user
  `,
  'adaptation/gradual-restore': `
    gradual*|slowly|progressively|incrementally|step_by_step|in_stages|in_phases|phased|carefully|one_by_one|one_at_a_time|piecemeal|in_batches|in_waves|staged|ramp*|cautiously|in_steps ~6 restor*|re_enabl*|reenabl*|bring|brought|bringing|increas*|ramp*|traffic|reintroduc*|return*|allow*|recover*|enabl*|open*|resum*|load|back|restart*|turn*
    restor*|re_enabl*|reenabl*|bring|brought|bringing|increas*|reintroduc*|return*|allow*|enabl*|resum*|turn* ~6 gradual*|slowly|progressively|incrementally|step_by_step|in_stages|in_phases|one_by_one|one_at_a_time|piecemeal|in_batches|in_waves|in_steps|carefully
    ramp|ramped|ramping ~2 up|back|traffic
    read_only ~3 mode ~8 then|restored|before|read_write|after|first
    small|percentage|fraction|subset ~4 traffic|users|customers|requests ~5 first|then|gradually|before|back|slowly
    reduced ~1 capacity
    first|initial ~2 set|batch|group ~4 restored|customers|users|sites
    gradual ~2 recovery|restoration|increase|ramp|return
    bring*|brought ~3 components|services|systems|nodes|shards|servers ~3 back|up|online ~4 one|slowly|gradually|time|sequence
    one by one
    one at a time
    progressively|gradually|incrementally
    read_only ~2 mode ~5 after|then|first|until
    back|restored|set ~3 read_write|readwrite
    limit|rate ~5 slowly|gradually ~3 increase*|back|rais*
    waves|stages|batches|tiers|phases|increments <6> restor*|admitted|brought|reconnected|released|re_enabled|returned|turned|reopen*
    one|region|site|office|street|section|bit|step by one|region|site|office|street|section|bit|step +restor*|enabl*|brought|bring*|back|open*|return*
    # ~2 % ~3 # ~2 % ~6 #
    small|subset|percentage|fraction|handful|pilot ~4 users|traffic|customers|requests|clients|visitors ~2 first|before|initially|then
    slowly|gradually|carefully|cautiously|progressively|incrementally ~4 increas*|rais*|re*|bring*|let|allow*|open*|add*|ramp*|turn*|lift*
    first ~4 then ~4 restor*|enabl*|historical|rest|remaining +restor*|enabl*
    staggered|stagger +restart*|restor*|enabl*|bring*
    only|first ~4 enabled|restored ~6 leaving|then|before
  `,
  'adaptation/redirect-or-failover': `
    failed|fail|failing|fails ~2 over
    failover|fail_over ~6 to|initiated|performed|manual*|was|triggered|from|executed|completed|primary|restored
    redirect*|rerout*|re_rout*|divert*|shifted|shifting|shift|steer*|repoint*|re_point*|failed_over|evacuat* ~5 traffic|requests|users|load|dns|clients|to|away|zone|routes|from|queries
    moved|move|moving|migrated|migrating|migrate|switched|switch|switching|routed|routing|pointed|transferred|pointing|relocated ~5 traffic|to|away|over|users|customers|load|dns|requests|workload*|from ~5 another|other|different|secondary|backup|new|standby|healthy|alternate|alternative|replica|region|data_center|datacenter|provider|server|cluster|zone|zones|host|old|eqiad|shards|primary|node
    depool*|de_pool*
    switchover|switch_over|switched_over
    updated|changed|change|update|modif* ~3 dns
    withdr* ~4 route*|bgp|announcement*|prefix*
    bypass*|routed_around|route_around|work_around
    traffic ~4 moved|shifted|redirected|rerouted|drained|switched|away|routed|directed
    to ~2 secondary|backup|standby|alternate|healthy ~2 data_center|datacenter|region|provider|server|cluster|system|site|zone|zones
    advis*|direct* ~4 use ~4 instead|other|alternative
    rebalanc*
    falling|fell|fall back ~1 to
    traffic|users|requests|accounts|load ~3 was|were|is ~2 switched|moved|migrated|directed|routed|shifted|drained|sent|failed
    cname|dns ~4 change*|point*|update*|switch*
    manual* ~2 failover*|fail*_over|switch*|rebalance
    to ~2 secondary|other|another|backup|healthy ~3 data_center|datacenter|region|zone|zones|cluster|replica|site
    use|using ~3 instead
    promot* ~4 replica|standby|secondary|slave|follower|candidate|master|primary
    pointed|pointing|repointed|swung|swapped ~4 dns|alias|domain|cname|ip|record|app|endpoint ~3 to|at|over
    use|using|over|onto|to ~3 backup|standby|secondary|alternate|reserve|contingency|disaster|mirror|sister ~2 site|line|path|link|provider|data_center|datacenter|region|cluster|system|host|server|cdn|channel|endpoint
    switch*|moved|mov*|transfer*|shift*|rout*|divert*|steer* ~5 over|across|away|to ~4 backup|standby|secondary|another|alternate|neighbouring|reserve|sister
    traffic|calls|load|requests|patients|passengers|flights|payments ~3 sent|steered|forwarded|rerouted|diverted|handed|transferred|moved|routed|shifted|switched
    evacuat* ~4 traffic|zone|region
  `,
  'adaptation/disable-feature': `
    disabled|disable|disabling|disables|deactivat*|turned_off|turn_off|turning_off|switched_off|switch_off|switching_off|shut_off|shutting_off|suspended|unplugged -by_default|had_been|was_disabled|accidentally|mistakenly
    turned|turn|turning|switched|switch|shut|toggled|toggle ~4 off
    disabled|disabling|disable ~5 feature|job|jobs|cron|plugin|integration|service|module|flag|cache|check|checks|replication|sync|alerts|autoscal*|puppet|account|extension|support|functionality|function|endpoint|stapling
    temporar*|manually|immediately|quickly|promptly ~2 disabl*|remov*|suspend*|stop*|pause*|turn*
    feature|flag|functionality|integration|job|cron|plugin|endpoint|support ~3 disabled|turned_off|switched_off|removed|deactivated|suspended
    suspend|suspended|suspending|paused|halted|stopped|stop|pause ~5 feature|service|trading|deposits|withdrawals|registration*|operations|production|blockchain|addition|sync*|job|task|cron
    kill ~1 switch|switched
    removed|remove|removing ~4 feature|plugin|webhook|code|functionality|extension|sdk|rule|admission|controllers|module
    taken|took|taking|pulled ~2 down|offline|out_of_service
    undeploy*|unload*|uninstall*
    downtime|downtimed|silenc*|mut*d ~4 alert*|check*|icinga
    stopped|shut_down|shutting_down|taken_down|took_down|taken_offline|took_offline ~4 service|site|bot|job|jobs|task|feature|app|tool|website|daemon|wiki|network|api -itself|automatically
    was|were|been disabled|deactivated|suspended|turned_off|switched_off|taken_down|taken_offline -by_default|had_been|because
    until ~5 disabled
    flag|toggle ~3 flipped|turned|set|switched ~3 off|false
    flipp*|turn*|switch*|set ~4 flag|toggle ~3 off|false
    commented|commenting ~2 out
    maintenance ~1 mode
    pull* ~2 plug
    unload*|uninstall*|unhook*|deactivat*|inhibit*
    stopped|stopping|shut*|terminat* ~4 scan|scans|cron*|task|daemon|collection|exporter|sync|importer|scraper|bot|agent|plugin|integration
    no_longer|not ~2 accepted|available|offered ~4 temporar*|for_now|at_the_moment|until
    taken|took|taking|pulled|hid|hidden ~5 out ~1 of ~2 game|page|app|menu
    lock* ~3 wiki|site|uploads|registration*
    taking|took|taken ~2 out ~4 gadget|feature|module|widget|plugin|script
  `,
  'adaptation/halt-change': `
    stopped|stop|stopping|paused|pause|pausing|halt|halted|halting|froze|freeze|frozen|aborted|abort|cancelled|canceled|suspended|blocked|blocking|held|hold|put_on_hold|interrupted|ceased|locked ~5 rollout|deploy|deploys|deployment|deployments|migration|release|releases|upgrade|update|updates|change|changes|merges|merge|train|pipeline|maintenance|rolling|puppet|operation|push|upgrades|pipelines|work|restart|script
    rollout|deploy|deploys|deployment|deployments|migration|release|upgrade|update|change|train|pipeline|script|operation|merges ~4 stopped|paused|halted|frozen|aborted|cancelled|canceled|suspended|blocked|on_hold|interrupted|put_on_hold|pulled|locked
    code|deploy*|change|release ~1 freeze|moratorium|lock|block
    no ~2 further|more ~2 deploy*|changes|releases|merges
    all ~1 halt|stop
    stopped|halted|paused|aborted|interrupted|killed ~3 script|process|job|alter|migration|roll_out|rollout|procedure
    immediate|immediately|promptly|quickly ~2 halt|halted|stopped|paused|aborted
    disable*|stopp* ~3 puppet
    unblock*|resum*|unpause* ~4 deploy*|rollout|pipeline*|release*|train
    put ~3 on_hold|hold
    all ~1 halt
    no ~2 deploys|deployments|changes|merges
    roll|rolling ~1 out ~4 stopped|paused|halted|aborted|frozen
    stop*|prevent*|keep*|kept|block* ~4 from ~2 proceeding|going|spreading|rolling|continuing|deploying ~3 further
    pulled|yanked|withdrew|withdrawn ~4 release|version|update|patch|upgrade|package|build|image
    hit|pressed ~2 cancel|ctrl
    deploys|deployments|changes|releases|merges|pushes ~3 locked|frozen|blocked|on_hold|on_ice|suspended|forbidden|paused|stopped
    change|deployment|production|code ~1 freeze|moratorium
    saving|sparing|before ~5 other|others|rest|remaining ~4 stopped|halted|paused
    stopped|halted|paused|interrupted|aborted ~4 saving|sparing|before_it|so_that
  `,
  'adaptation/config-fix': `
    changed|change|changing|updated|update|updating|modified|modify|adjusted|adjusting|corrected|correcting|fixed|fixing|edited|tweaked|tuned|tuning|set|reconfigured|reconfigure|reconfiguring|altered|amended ~5 config|configuration|setting|settings|parameter|parameters|value|limit|limits|timeout|timeouts|rule|rules|record|records|threshold|dns|policy|permissions|firewall|routes|route|acl|variable|flag|ttl|environment|connection|pool|pools|password
    config*|setting|settings|parameter|configuration ~3 fix|fixed|corrected|adjusted|restored ~8 resolved|fixed|restor*|mitigat*|recover*|solved
    increased|increase|increasing|raised|raising|raise|lowered|lowering|reduced|decreas*|bumped|bump|extended ~4 timeout|timeouts|limit|limits|ttl|threshold|size|interval|max*|maximum|buffer|duration|parameter|replicas|quota|session|memory_limit
    added|adding|add|whitelist*|allowlist*|unblocked|opened|allowed|removed|removing ~4 rule|rules|entry|entries|record|setting|permission|exception|whitelist|route|firewall|ip|variable|annotation|flag|index|exclusion
    applied|pushed|deployed|merged|rolled_out|implemented ~4 configuration|config|corrected|correct|fix|setting|setting_change|limits|change
    correct|corrected|fixed|right|new ~1 configuration|config|settings|setting|value|values|dns_records|certificate
    misconfiguration ~5 fixed|corrected|resolved|identified
    renewed|reissued|issued|installed|new|replaced ~2 certificate|certificates|cert
    apply|applied|ran ~4 terraform|puppet|sysctl
    by ~1 setting|changing|configuring|adjusting|increasing|updating|modifying|switching|tuning
    re_enabled|reenabled|turned_back_on|restored ~4 setting|config*|rule|flag|route*|alert*
    manually ~2 set|changed|edited|added|updated|configured
    merged|merges|merging|deploys|deployed|pushed|applied|applies ~3 a|the|change|fix ~3 below|change|config*|patch
    symlink* ~5 replaced|fixed|correct*|proper|changed
    modified|changed|edited|updated|set|hacks|hacked|tweaked ~4 to ~4 allow|use|point|prevent|disable|fix|ignore|read
    change ~2 merged|applied|deployed ~6 fix*|resolv*|restor*|recover*
    adjusted|adjusting|adjusts|tuned|tuning
    set|sets|setting ~5 read_only|read_write|readonly
    disabl* ~4 detection|setting|option|flag|check
    resolved|fixed|solved|mitigated ~2 by ~3 chang*|adjust*|updat*|set*|correct*|increas*|remov*|add*
    workaround ~4 applied|applies|config*|set
    set|sets|setting|changed|changing|changes|switched|lowered|lowering|raised|raising|reduc*|decreas*|increas* ~6 from ~2 # ~3 to ~2 #
    pointed|pointing|repoint*|point ~4 to|at ~4 correct|right|new|old|staging|another|different|index|host
    correct*|fix*|rectif* ~4 typo|misconfiguration|syntax|entry|mistake|permission*|path|url|label|annotation|acl|record|mapping|certificate
    typo|misconfiguration|syntax_error|wrong_value|entry|mapping ~5 corrected|fixed|rectified|amended
    re_added|giving|granted|granting|grant|adding|added ~5 role|permission*|annotation*|label*|exception|cname|header|subnet|acl|entry
    rule ~4 added|created|installed|implemented
    reconfigur*|re_configur*|recalibrat*|retun*|re_mapped|remapp*|whitelist*|allowlist*
    permission*|acl|grants|ownership ~4 reset|fixed|corrected|restored|added|granted|re_written|rewritten
    readiness|liveness|probe|timeout|threshold|ttl|keep_alive|keepalive ~6 increased|raised|lowered|reduced|extended|adjusted
    new ~1 certificate|cert|certificates ~4 installed|pushed|deployed|uploaded
    configuration|config ~3 changes|change ~6 spread|recommended|mitigat*|resolv*|restor*|applied|fix*
    set|manually_set ~2 to ~1 off|on|true|false|0|1
  `,
  'adaptation/code-fix': `
    deployed|deploy|deploying|shipped|shipping|released|releasing|pushed|pushing|merged|merging|rolled_out|applied|applying|landed|issued|prepared|wrote|written|developed|implemented|implementing|submitted|created|published|release|push|merge ~5 fix|fixes|hotfix|hot_fix|patch|patches|bugfix|bug_fix|fixed_version|workaround|correction|pr|fixed
    fix|hotfix|hot_fix|patch|bugfix|fixes|bug_fix ~4 deployed|released|merged|pushed|rolled_out|applied|live|shipped|implemented|was|developed|landed|in_place|for|ready|to_production|prepared|went|submitted|available|committed
    hotfix|hot_fix|hotfixed|hot_patch*|live_patch*|emergency_patch|emergency_fix|emergency_release|hot_fixed
    patched|fixed ~4 code|bug|issue|problem|vulnerability|in|by|it|script|library|version|servers|system|defect -not_fixed|been_fixed_in
    new|fixed|updated|corrected|patched ~1 version|release|build ~4 fix*|released|deployed|contain*|with_a_fix|without
    modified|modify|changed|rewrote|rewritten|updated|refactored|removed|added ~4 code|query|function|logic|script|handler|implementation|semaphore|lock|library|client
    version|release ~2 # ~6 released|fix*|contain*|includ*
    code ~1 change|fix|changes
    optimi*|rewrote|rewrit* ~4 query|queries|code|algorithm
    deploys|deployed|deploy ~2 #
    fix ~2 for|to
    committed|commits|commit|patch|patches|pr|prs|release ~5 fix|fixes|fixed|fixing
    hot ~1 fix|fixed|fixes
    change ~2 to ~1 production
    fixed ~2 in|with|by ~3 #|commit|pr|patch|release|version|change|deploy*
    re_introduc*|reintroduc*|removed ~4 code|protection|admission|check|function
    prepared|prepares|submits|submit|submitted ~4 patch*|pr|prs|fix*|change
    created ~2 a|new release
    code|query|regex|regular_expression|function|logic|parser|library|template ~5 was|were|been ~2 replaced|modified|changed|rewritten|updated|patched|corrected|amended|optimi*|fixed
    replac*|remov*|rewr*|optimi*|patch*|modif*|refactor* ~5 query|regex|regular_expression|function|logic|parser|algorithm|call|calls|codepath|code_path
    merge*|deploy*|ship*|push*|land* ~4 change|patch|pr|commit|update ~4 to|that|which|redact*|limit*|remov*|avoid*|prevent*|skip*
    corrected|patched|fixed|emergency ~2 version|build|release|client|contract|firmware|module ~4 deployed|released|shipped|published|installed|delivered
    pull ~1 request ~4 merged|opened|submitted|fix*
    one|two|single|few ~1 line ~2 fix|patch
    wrote|write|coded|implemented|developed ~3 fix|patch|guard|correction
    merges|merge|merged ~4 patch|pr|change ~6 deploy*|prod*
    new ~1 bot|version|client ~3 deployed|released ~6 without|except|remov*|no_longer
    fixed ~1 via|in|by ~3 http*|commit|pr|#
    ship*|release* ~4 version ~3 # ~8 fix*|new|contain*
  `,
  'adaptation/data-repair': `
    restor*|recover*|rebuild|rebuilt|rebuilding|repair*|recreat*|re_creat*|reconstruct*|reimport*|retriev* ~5 data|database|databases|backup|backups|tables|table|snapshot|records|files|index|indexes|rows|db|from_backup|volume*|replica*|customers|accounts|sites|metadata|repositories|schema|messages|account|dump
    backfill*|replay*|re_play*|reprocess*|re_process*|resend|resent|re_sent|re_queued|requeue*|re_run*|rerun*|re_index*|reindex*|resync*|re_sync*|reimport*|re_import*|re_ingest*
    from ~3 backup|backups|snapshot|snapshots|archive|replica|logs|binlog*|dump|binary_log*
    data ~3 repair*|restor*|recover*|backfill*|cleanup|fixed|corrected|correction|reconcil*|migration_back|reconstruct*|re_imported
    fixed|fixing|fix|corrected|correcting|correct|cleaned|clean_up|cleaned_up|repaired ~5 data|records|rows|entries|database|tables|corrupt*|inconsisten*|users|accounts|affected|documents
    manually ~4 restor*|recover*|recreat*|fixed|re_add*|correct*|insert*|copied|recovered|re_creat*|updat*
    script ~8 fix|repair|restore|correct|recover|backfill|clean|update|populate|reattach
    run|ran|running ~4 script|repair|migration|reindex|fsck|sync ~6 fix|repair|restore|missing|correct|recover|data
    full ~2 sync|resync|synchronization|restore|restoration|reindex|recovery
    undelet*|undo_delet*|un_delet*
    missing|lost ~3 data|records|events|messages ~6 restor*|recover*|backfill*|replay*|re_
    rebuilt|dumped|reconciled|reconstructed
    tables|database|records|accounts|users|rows|data|files|indexes ~4 restored|recovered|repaired|fixed|rebuilt|checked|corrected|recreated|reimported
    rsync|rsynced|copied|copy ~4 data|files|backup*|from|missing
    directly ~1 modify*|updat*|edit*
    unblocks|unstick|unstuck|reattach*|re_attach*|reassign*
    run|runs|ran ~2 a|the ~2 script
    re_ran|reran|re_run|rerun|resubmit*|re_submit*|re_enter*|reenter*|re_key*|reload* ~5 data|jobs|events|messages|records|orders|import|ingest*|batch*|results|tables|transactions
    corrected|reversed|refunded|compensat*|reconcil*|credited|reimburs* ~5 balance*|posting*|account*|customer*|entries|transaction*|invoice*|records|players
    resilver*|re_clone|reclone|fsck
    zpool import|replace|scrub
    rsync|rsynced|rsnyc* ~5 backup*|data|files|them
    restor*|load*|copied|recover*|fetch*|rebuil* ~6 from ~4 backup*|snapshot*|dump|tape|archive|mirror|copy|log|logs|source|genesis
    dead_letter|dlq|dl_queue|dl|failed ~3 messages|queue|events|jobs|crates|builds ~6 consumed|processed|replayed|requeued|redriven|resubmitted|queued|retried|reprocessed
    missing|lost|deleted|damaged|corrupt*|wrong|broken|duplicate* ~4 data|rows|records|files|entries|orders|events|items|objects|profiles|messages|acl ~6 restored|recovered|recreated|copied|fixed|re_written|reloaded|corrected|refunded|repaired|rebuilt|backfilled
  `,
  'adaptation/isolate': `
    isolated|isolating|isolate|isolates|quarantin*|cordon*|drained|draining|fenced|fencing|depool|depools|depooled|depooling|de_pooled|segregat*|detached|disconnected|disconnecting|disconnects|unplugged|firewalled -being_disconnected|isolated_to|isolated_incident|isolate_the_cause|isolate_the_problem|isolate_the_issue|users_being
    removed|remove|removing|took|taken|taking|pulled|take|pull ~5 rotation|pool|out_of_service|load_balancer|out_of_production
    shut|shutting|turned|powered|taken|brought|took ~3 down|off ~6 node|server|host|machine|instance|router|link|device|peering*|pod|port|switchport|laptop
    stopped|stop|stopping|killed|disabled ~4 bad|faulty|affected|problematic|offending|failing|broken|misbehaving|impacted|incorrect|rogue
    terminated|terminating|deleted|deleting|removed|removing|disabled|disabling|blocked ~3 affected|faulty|bad|broken|problematic|offending|unhealthy|malicious|compromised|misbehaving
    broke|cut|sever*|block*|remov*|stopp* ~4 connection|dependency|link|access|traffic|peering* ~4 between|to|from|with
    out of rotation|service|production
    bad|faulty|affected|problematic|offending|unhealthy ~2 node|server|host|instance|machine|link|router|device ~4 removed|isolated|taken|shut|disabled|drained|terminated|stopped
    withdr* ~4 from
    locked|locking ~3 down? ~2 wiki|system|site|repository
    protect* ~4 end_users|users|others|system
    removed|remove|remov*|took|taken|take|pulled ~3 from|out ~3 pool|rotation|load_balancer|service|cluster|production|store|traffic|list
    shut|shuts|powered ~1 off|down ~4 node|server|host|machine|router|link|instance|them|it
    yanked|yank|offlined|took_offline|taken_offline
    decommission*
    stop|stopped|kill ~3 mysql|affected|bad|node|server|faulty|broken
    disabl* ~3 link|node|port|interface|peering|account|server|host|router
    block* ~4 access|traffic|connection* ~3 to|from|between
    lock*|locked ~2 wiki|account|system|site|repo*|down
    taken|took|taking|take|pulled|removed|removing|kicked|ejected ~5 out|out_of|from|off ~3 rotation|pool|balancer|load_balancer|bus|scheduler|quorum
    node|host|server|machine|router|switch|replica|broker|link|instance|vm|box|partition|peer|gateway|exchange|member|validator ~4 was|were|been|got ~2 isolated|disconnected|taken_out|taken_offline|cordoned|drained|unplugged|fenced|banned|blacklisted|excluded|quarantined|detached|depooled|evicted
    cut ~2 off ~3 from
    faulty|bad|slow|broken|misbehaving|offending|rogue|suspect|sick|infected|compromised|runaway ~2 node*|host*|server*|instance*|job*|pod*|machine*|router|link|process|user|tenant ~4 removed|killed|stopped|excluded|disabled|isolated|blocked|deleted|skipped|disconnected
    unplug*|disconnect* ~4 machine*|host|server|device|sensor|laptop*|node|network
    marked ~4 down|unschedulable|out|offline
    identified|found ~3 and ~3 removed|killed|stopped|disabled|blocked
  `,
  'adaptation/replace-part': `
    replaced|replace|replacing|swapped|swap|swapping|exchanged|repaired|repairing|repair|rebuilt|rebuild|rebuilding|spliced|substitut* ~5 hardware|disk|disks|drive|drives|server|servers|card|cable|cables|switch|router|module|node|nodes|host|hosts|instance|instances|memory|dimm|battery|controller|machine|component|part|parts|fiber|fibre|power_supply|motherboard|unit|line_card|optics|chips|array|system|database|cluster|environment|volumes|faulty|failed|damaged|defective|broken|master|replica
    new|replacement|spare|fresh ~1 hardware|server|servers|disk|machine|host|node|nodes|instance|instances|cluster|drive|switch|box|router|vm|card|component ~5 built|brought|created|provisioned|deployed|installed|set_up|launched|ready|online|added|in_place|up
    faulty|failed|defective|damaged|broken|bad ~3 replaced|swapped|repaired
    reimag*|reinstall*|re_install*|re_imag*|reprovision*|re_provision*
    migrated|migrate|moved|moving ~6 to ~3 new ~1 hardware|server|host|database|machine|cluster|vm|instance
    replacement
    rebuilt|rebuild|rebuilding ~4 from_scratch|server|cluster|environment|index|production|node|array|host|vm
    technician*|engineers|crew*|hands ~6 replac*|repair*|on_site|dispatched|fix*
    provision*|deployed|launched|spun_up|brought_up|built|bootstrapped ~3 new|replacement|fresh ~2 server*|node*|instance*|cluster|host*|machine*|database
    repairs|repair ~4 complete*|work|crew*
    recreated|rebuilt|replaced|restored ~2 manually|from_scratch|cluster|new
    cluster|server|node|machine|instance|host|disk|controller|volume|database ~3 was|were ~2 recreated|rebuilt|replaced|restored|reinstalled|repaired|reimaged
    abandon* ~5 cluster|server|host|node
    new ~1 pod|disk|cluster|server|volume|index|deployment ~3 created|deployed|built|installed|provisioned
    installed|installs|installing ~3 new|replacement
    swap*|exchang*|replac*|renew* ~4 psu|dimm*|nic|card*|cable*|drive*|disk*|controller|battery|batteries|board|motherboard|mainboard|switch|router|pump|relay|sensor|transformer|connector|chassis|power_supply|hardware|laptops
    new|spare|replacement|loaner ~3 fitted|delivered|shipped|mounted|couriered
    set_up|bootstrapped|stood_up|provision*|built|created ~4 new|fresh|another|replacement ~3 server|cluster|vm|vps|host|node|machine|instance|box|database|array
    in|as ~1 place|replacement ~2 of|for ~3 dead|failed|broken|faulty|lost
    abandon* ~4 failed|old|broken ~2 cluster|server|host|database
    splic* ~3 cable|fibre|fiber|pair
    disk|drive|card|battery|board|switch|unit|controller|server|host ~3 was|were ~2 replaced|exchanged|swapped|repaired|changed
    changing|changed ~2 battery|disk|drive|board
  `,
  'adaptation/revoke-access': `
    revoked|revoke|revoking|revocation|rotated|rotate|rotating|rotation|invalidated|invalidate|invalidating|reset|resetting|deactivated|cycled|expired|force_expired|destroyed|reissue*|changed|replaced|regenerat*|disabled ~5 credential*|credentials|key|keys|token|tokens|password|passwords|secret|secrets|access|session|sessions|certificate*|account|accounts|permissions|api_keys|cookies
    credential*|key|keys|token|tokens|password|passwords|secret|secrets|access|sessions|certificates|accounts|api_keys ~4 revoked|rotated|invalidated|reset|disabled|expired|deactivated|changed|cycled|regenerated|destroyed|revocation
    locked|lock|locking|suspended|suspend|disabled|disable|disables|banned|ban|blocked|deactivated|froze|terminated|removed ~4 account|accounts|user|card|cards|access|attacker|membership
    account|accounts|card|cards|user ~3 locked|suspended|disabled|banned|blocked|deactivated|frozen
    log|logged|logging|sign|signed|forced ~4 out|logout ~5 users|all|everyone|sessions|customers
    shut|cut ~3 off|down ~2 access
    rotat*|revok* ~3 all|any|every|their|our|the
    password ~1 reset|resets|change
    revoke*|rotated|rotates|rotate|rotating|invalidated|invalidating|invalidates -log|logs|rotation
    disables|disabled|suspended|locked|banned|blocked ~3 account|accounts|user|access|card
    destroyed|deleted|removed ~3 token|tokens|key|keys|credential*|membership|access
    kick*|thr* ~3 out ~3 attacker|intruder|sessions
    removed|revoked|withdrew|withdrawn|stripped ~5 access|rights|membership|badge|privileges
    froze|freez* ~4 account*|card*|wallet*|funds
  `,
  'adaptation/improvise': `
    workaround|work_around|workarounds|temporary_fix|stopgap|stop_gap|makeshift|band_aid|bandaid|hack|hacked|hacky|improvis*|ad_hoc|adhoc|jury_rigged|on_the_fly|creative|interim|quick_and_dirty|custom
    wrote|written|write|built|created|developed|crafted|cobbled|hacked ~4 script|scripts|tool|query|program|function|utility|patchset
    custom|one_off|ad_hoc|quick|small|temporary|manual ~2 script|tool|patch|query|program|solution|build|process|procedure|image|server
    manually ~4 copied|sent|created|edited|ran|processed|entered|updated|re_created|copy|patched|deployed|applied|checked|restarted|built|assign*|modif*|added|synced|inserted|fixed|performed|triggered|copying
    used|using|use|leverag*|utiliz*|repurposed|resorted|fell_back|falling_back|turned ~3 to? ~6 instead|as_a|alternative|live|console|other_channels|twitter|phone|personal|temporar*|feature_of
    instead ~3 of ~3 waiting|using|the_normal|the_usual|through
    alternative|alternate|another|different|unconventional|radical|unusual|novel|creative ~1 approach|method|way|solution|path|means|channel|route|tool
    pretend*|fool|fooled|tricked|tricking -user|users|attack*|malicious
    temporary|interim|short_term|immediate ~2 fix|solution|mitigation|measure|workaround|remedy|relief
    bypass*|circumvent*
    from ~2 local|laptop|console|my_machine|command_line
    forced ~2 to
    switching ~1 tactics
    hacks|hacked -attacker*|steal|stolen|million|cryptocurrency|security|account|accounts
    script ~5 wrote|written|created|custom|small|loop|quick
    copy|copied ~4 from ~4 worker|other|backup|another|local
    experiment*|live ~2 console|patching|debug*
    hacked|cobbled|knocked|threw ~3 together|up
    quick|small|little|throw_away|throwaway|one_off|makeshift|bash|python|perl|shell ~2 script|loop|hack|one_liner|proxy
    used|using|kept|drew|fell_back|resorted|coordinated ~6 paper|whiteboard|spreadsheet|clipboard*|fax|mobile_phones|personal|hotspot|laptop|google_doc|google_docs|google_sheet
    monkey ~1 patch*
    repurpos*|jury_rig*|macgyver*
    wrote|writes|write|writing|built|ran|runs ~3 custom|own|small|quick|little|bash|python ~2 script|tool|function|program|loop
    creative|unorthodox|unconventional|desperate|drastic|radical|dirty ~2 solution|measure|approach|way|step|fix|idea|hack|trick
    using|via ~2 cumin|salt|pssh|strace|gdb
    by ~1 trick*|faking|pretending|fooling
  `,
  'adaptation/fresh-eyes': `
    colleague|another_engineer|someone|one_of_our|one_engineer|team_member|new_engineer|developer|member|expert|second_engineer|coworker ~5 noticed|realised|realized|pointed|suggested|spotted|remembered|identified|discovered|found|figured|recognised|recognized
    suggested|suggestion|suggests
    eventually|finally|then ~3 noticed|realised|realized|discovered|found|figured|dawned|clicked|occurred|identified|spotted
    brought ~3 us|me|them ~3 right|track
    new|different|another ~1 hypothesis|theory|idea|approach|angle|perspective|pair_of_eyes
    joined|joins|shows_up|showed_up|shows up|investigation|us|as_well|halfway|later
    fresh ~1 minds|mind|eyes|look|start
    # ~3 points_out|notices|noticed|realizes|realises|realized|suggests|discovers|figures
    discovers|figures_out|points_out|realizes|realises|notices ~3 that
    have|had ~2 similar ~1 issue|issues|problem*
    a|one|another|someone|new|fellow ~3 colleague|engineer|developer|intern|student|friend|player|user|stranger|outsider|researcher|coworker ~6 pointed_out|suggested|spotted|recognised|recognized|remarked|wondered|hit_upon
    right ~1 track
    breakthrough|epiphany|eureka|aha|lightbulb|dawned|bingo
    second|fresh|new|another|different ~2 pair|set ~2 eyes
    fresh ~2 eyes|look|perspective|pair
    tried|tries|took|take|try ~2 another|different|new|fresh ~1 approach|angle|look|tack
    step*|stepping ~1 back ~4 look*|reconsider*|whole
    slept ~1 on ~1 it
    joined|joins|hopped|hops|jumps|jumped ~3 investigation|in|call|on|us|channel|effort
    rubber ~1 duck
    closer ~1 look
    comments|comment|someone|irc ~3 suggested|suggesting|suggests ~4 it|that|to
  `,
  'adaptation/parallel-efforts': `
    in ~1 parallel|tandem
    parallel ~2 effort|efforts|work|workstream*|investigation*|track*|path*|stream*
    simultaneously|concurrently|meanwhile|in_the_meantime|at_the_same_time|in_the_mean_time|while_also|also_started|alongside ~8 team|we|engineers|work*|investigat*|fix|prepar*|start*|deploy*|begin|try*|restor*
    two|several|multiple|various|number_of|three|different|both|many ~2 approaches|hypotheses|theories|efforts|workstreams|fixes|mitigations|avenues|paths|tracks|solutions|strategies|streams
    split|divided ~3 up|into|between|the_work|teams|groups
    multi_pronged|two_pronged|pronged|multifaceted
    while ~8 team|others|engineers|another|we|other ~6 work*|continu*|prepar*|investigat*|restor*|began|tried|started
    one|some ~3 team|group|engineer|of_us ~8 other|another|while|others
    all ~1 hands
    remediation|mitigation|recovery efforts ~3 involved|included
    at the same time ~5 we|team|worked|start*|others
    mean ~1 time|while
    in ~1 parallel
    recovery|mitigation ~1 strategies|options|paths|attempts
    also ~2 started|began|starts|working|looking
    both ~2 scenarios|options|approaches|paths
    while|whilst|as ~3 one|half|some|others|two ~10 another|others|other|second|rest|meanwhile ~4 work*|prepar*|search*|investigat*|began|start*|look*|tri*|dig*|built|kept|continu*
    meanwhile|simultaneously|at_the_same_time|in_parallel|concurrently|side_by_side|in_tandem ~8 prepar*|investigat*|look*|tried|restor*|rebuilt|contact*|build*|request*|search*
    split*|divided ~3 up|into|between|responders|effort*|forces
    workstream*|work_stream*|plan_b|twofold|multi_pronged
    whichever ~4 first|faster|sooner
    both|two|several|multiple|three|four ~2 hypothes*|theor*|leads|approaches|fixes|avenues|tracks|workstreams|mitigations ~5 parallel|simultaneous*|at_once|pursu*|explored|same_time
    just ~1 in ~1 case
    started|start|begin|began ~3 rollback|restore|revert ~5 anyway|meanwhile|while|here|just
  `,
  'adaptation/engage-vendor': `
    contacted|contact|contacting|reached_out|reach_out|engaged|engage|engaging|escalated|escalate|opened|open|filed|raised|raise|called|call|asked|consulted|worked|working|work|notified|alerted|emailed|reported|submitted|liais*|collaborat*|coordinat* ~6 @vendor|vendor|provider|support|upstream|supplier|third_party|isp|manufacturer|hosting|consultant*|partner|partners|cisco|juniper|hp|dell|microsoft|community
    support ~1 ticket|case|request|call ~6 opened|raised|filed|with|open|created|submitted|to
    ticket|case ~3 with|to ~4 @vendor|support|provider|vendor
    with|by|from ~2 help|assistance|support|guidance|advice of|from ~5 @vendor|vendor|provider|external|upstream|expert*|community|third_party|developers
    @vendor ~1 support|engineers|engineer|technicians
    vendor|provider|supplier|third_party|external|outside|consultant|contractor* ~4 help*|assist*|engaged|contacted|investigat*|confirmed|involved|expert*|firm|team|consultants|forensic*|specialist*|fixed|resolved|engineers|provided
    working ~2 with ~6 vendor|provider|@vendor|upstream|support|partners|law_enforcement|security_firm
    law_enforcement|forensic*|security_firm|fbi|police|mandiant|consultancy
    hired|retained|brought_in|engaged|involved ~5 expert*|firm|consultant*|company|security|third_party|specialist*
    upstream ~3 developers|maintainers|project|bug|issue|report*
    remote ~1 hands|data_center_technician*|on_site_technician*|on_site_engineer*
    reported ~4 upstream|to_the_vendor|bug_to
    ask|asked|asking ~4 @vendor
    maintainer|maintainers|upstream|community|developers ~5 help*|ask*|contact*|report*|bug|pr|fixed|merge*
    consulted|engaged|guided|assisted|contracted
    with ~3 help|assistance|support
    our|their friends|partners|colleagues ~2 at
    emailed|email|mailed|wrote ~4 @vendor|group|list|support|mailing_list|vendor|provider
    case|ticket|severity ~4 raised|opened|filed|logged ~2 with|to
    opened|opens|raised|raises|filed|logged|submitted|sent|shared|reported ~5 case|ticket|bug|issue|report|it|email ~4 with|to|on|upstream ~4 @vendor|elastic|elasticsearch|vendor|supplier|support
    @vendor|elastic|hp|dell|cisco|oracle|manufacturer|supplier ~3 engineers|engineer|technician*|staff ~4 attended|confirm*|replac*|help*|found|identif*|advis*|recommend*|fixed|joined|restart*
    hired|retained|commissioned|engaged|appointed|flown_in|brought_in|called_in ~5 firm|expert*|consultant*|specialist*|company|auditor*|forensic*|manufacturer|supplier|researchers|vendor
    vendor|supplier|manufacturer|hosting_company|registrar|carrier|maintainer* ~5 asked|called|contacted|telephoned|emailed|dialled|dialed|reset|walked|advised|recommended|answered|lifted|helped
    recommended|advised|suggested ~3 by ~2 @vendor|vendor|supplier|manufacturer
    request* ~3 increased|more|higher ~3 quota*|limit*
    assist* ~5 analysis|investigation
    support ~3 was|were ~2 contacted|engaged|called
    reported ~2 to ~3 @vendor|upstream|vendor|supplier
  `,
  'adaptation/escalate': `
    escalat*
    paged|paging|page|pages|pinged|pinging|ping|pings|called|calls|calling|phoned|woke|summoned|alerted|notified|contacted|contacts|messaged|texted|asked|asks ~5 engineer|engineers|team|on_call|oncall|sre|sres|dba|dbas|expert|experts|manager|lead|colleague*|operations|ops|admin|admins|developer*|owner*|security|infrastructure|people|everyone|help
    on_call|oncall|additional|senior|more|other|second|database|network|security|infrastructure|core ~2 engineer|engineers|team|teams|responders|people|experts|members|staff ~5 joined|paged|engaged|involved|called|brought|contacted|notified|alerted|pulled|assembled|summoned|woken|mobilized|dispatched
    brought|bring|bringing|pulled|called|loop|looped|involv* ~3 in|on ~6 engineer*|team*|expert*|people|help|more|additional|others|dba*|sre*|developers
    declared ~4 incident|emergency|outage|major|p1|sev*
    war_room|warroom|all_hands|conference_call|incident_call|bridge_call|incident_response_team|task_force|crisis_team|incident_bridge
    asked|asks|ask|requested|sought|request|get|tries_to_get ~4 help|assistance|support -@vendor
    engineering ~1 team|teams ~3 engaged|notified|alerted|paged|involved|was|were
    team ~3 assembled|mobilized|mobilised|formed|convened|engaged|gathered|notified|informed
    technicians|engineers|crew|personnel|staff ~4 dispatched|called|sent|on_site|deployed
    informs|informed|notifies|tells|told ~5 engineer*|team|dba|manager|admin*|on_call|ops
    collaborat* ~5 team*|between|engineers|with
    pings|pinged|ping
    join|joins|joined ~3 investigation|us|call|effort|as_well
    help|advice|assistance ~2 of|from|with|on
    was|were|got ~1 paged|pinged|engaged|called_in|brought_in|woken|involved
    asked|asks ~6 help|look|check|investigate|if|whether|to_join|dba*|advice
    team ~2 were|was ~2 around|available|involved|asked
    more ~2 team|people|engineers|members
    @engineer ~2 escalat*
    paged|pages|paging|phoned|rang|summoned|woke|fetched|roped|looped|enlist*|consulted ~5 on_call|oncall|dba*|sre*|lead|manager|director|engineer*|expert*|team|admin*|colleague*|secondary|specialist*|supervisor|developer*|architect|security|ops
    help ~4 from|of ~3 team|colleague*|dba*|sre*|experts|admins|developers
    raised|upgraded|increased|promoted ~4 sev*|severity|p0|p1|priority
    p0|p1|sev1|sev0 ~3 incident|declar*|opened|raised
    asked|ask|asks|asking ~5 if|whether|for|anyone|someone ~4 help|knew|anyone|advice|assist*|input
    dispatch* ~3 engineer*|technician*|crew|team
    handed|passed|referred|transferred|forwarded ~4 to ~4 team|manager|director|dba*|ops|second_level|security|management
    right|relevant ~2 people|engineers|experts|teams ~4 online|available|joined|brought|called|pulled|paged|engaged|contacted
    reached|reach ~2 out ~3 help|colleague*|team|experts
    enlisted|roped|summoned|mobilised|mobilized
    admin*|dba*|engineer* ~2 were|where|was ~3 around|online|available
    thanks ~1 to ~6 investigat*|help*|support
    open* ~3 internal ~2 alert|incident|ticket
  `,
  'adaptation/communicate': `
    status ~1 page|site|dashboard|update|updates|blog
    statuspage|status_update*|public_statement|press_release|blog_post|announced|announcement|announce|publicly_disclosed|transparency -bgp|route|routes|routing|prefix*|policy|as_announced
    notified|notify|notifying|informed|informing|inform|emailed|email|emailing|contacted|contacting|alerted|told|advised|advise|warned|reached_out|messaged|updated|communicated|communicating ~4 users|customers|customer|user|clients|community|public|affected|stakeholders|everyone|students|instructor*|teams|team|partners|them|owners|residents|maintainers|organization|developers|subscribers
    posted|post|posting|published|publish|publishing|tweeted|tweet|updated|sent|issued|sending|shared ~5 update|updates|status|notice|message|announcement|incident|twitter|statement|email|emails|banner|advisory|blog|slack|post|notification*|disclosure|guidance|tweet
    customers|users|affected_users|clients|community|residents|students ~4 notified|informed|contacted|advised|told|emailed|updated|asked|warned|alerted|kept_informed
    communicated|communicating|communicate|communicates ~5 users|customers|public|stakeholders|community|affected|updates
    created|opened|set_up|started|start|established|open|opens ~5 channel|incident|call|bridge|slack|war_room|hangout|meeting|google_doc|document|meet|zoom|chat|incident_channel
    twitter|social_media|mailing_list|site_notice ~6 posted|post|sent|informed|told|announced|updates|update|status|message
    asked|ask|request*|urged ~3 users|customers|people|everyone|community ~4 to
    all ~1 clear
    support ~1 team|teams|staff ~5 inform*|respond*|help*|notified
    kept|keep|keeping ~4 informed|updated|up_to_date|posted
    we ~1 are|will|have ~4 investigating|provide ~4 issue|reports|update|information
    more information by|soon|later
    update ~4 by|at ~3 #
    converse*|discuss*|chat* ~3 on ~2 irc|slack|whatsapp|call|chat
    announced|announces|published|publishes|disclosed|discloses -bgp|route|routes|routing|prefix*|crate|crates|npm|pypi|package|as_announced
    inform*|communicat*|notif* ~2 ~2 users|customers|everyone
    work* ~3 with ~3 affected|impacted ~2 users|customers
    support ~3 provided|offered|hotline|assistance
    status|maintenance ~2 page|post|notice|banner|message ~6 posted|published|updated|created|put|sent|issued|opened|enabled
    message|messages|email|e_mail|notice|note|announcement|bulletin|circular|letter|advisory|banner|tweet|post|warning|notification ~4 was|were|went|got ~2 sent|posted|published|issued|put|out|emailed|pinned|shared|released
    posts|posted|put|sent|sends|issue|issued|published|shared ~4 message|note|notice|warning|email|banner|advisory|indicators|announcement|tweet|statement|bulletin
    tweeted|emailed|e_mailed|briefed
    instructor*|customers|users|clients|passengers|patients|members|regulator|public|community ~4 was|were|been ~2 told|informed|notified|advised|briefed|warned|alerted|contacted|emailed|asked|urged
    channel|bridge|war_room|warroom|chat|thread|incident_doc ~4 opened|created|set_up|started|established|launched|convened
    set ~1 up ~3 channel|call|bridge|room|#wc*
    moves|moved ~2 discussion|conversation
    voice ~1 call*
    gathered|assembled ~3 together|on|in ~5 call|room|discuss|investigat*
    heads ~1 up
    maintenance ~1 page
    report ~1 published
  `,
  'adaptation/luck': `
    luck|lucky|luckily|fortunate|fortunately|thankfully|by_chance|fortuitous*|coincidentally|serendip*|blessing|good_thing|providential*|miracul*|mercifully
    in:lucky|luck *
    could ~3 have ~3 been ~4 worse|much|far|more
    could|would|might ~2 have ~4 worse|catastroph*|lost|resulted_in_more
    just_in_time|just_before|narrowly|near_miss|close_call
    happened|occurred ~5 during|at|outside|when|on ~6 low_traffic|quiet|off_peak|low_usage|working_hours|business_hours|weekend|night|few|office|low
    low ~2 traffic|usage ~3 period|time|hours
    happened ~1 to ~3 be|have|notice|see|find|know|already
    only ~4 affected|impacted|few ~6 because|since|small|handful
    no ~3 data_loss|permanent|damage|data_was_lost|customer_data|lasting
    already ~4 awake|online|working|available|had|around|in_place|aware
    was|were ~2 around|awake|online +luck*|happen*|already|fortunate*|knew
    by_luck|good_luck|lucky|luckily|fortunate*|thankfully|happens_to
    happens|happened to ~1 be
    no ~3 data ~1 loss|was_lost|lost
    only ~2 # ~3 affected|impacted|users|tables
    already ~3 present|there|awake|online|familiar|investigating|working
    could|would|might ~2 have ~3 gone|been ~3 worse|catastroph*|bigger|larger
    otherwise ~5 would|could|might ~3 have
    dodged|saved_us|saved_by|spared_us
    pure|sheer|by|stroke|bit|stroke_of ~2 luck|chance|coincidence|fortune
    just ~2 happened|happens ~1 to
    happened|happens ~2 to ~1 be|have|know|notice|see
    as ~1 luck ~2 would
    lucky|luckily|fortunate|fortunately|thankfully ~12 because|that|since|only|had|was|were|no|not
    only|just ~2 once|one|few ~4 not ~3 repeatedly|all|more
    conflict|conflicts ~6 prevented|spared|saved
  `,
};
