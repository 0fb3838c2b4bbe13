/** How reports say that a resource reached its limit. Notation, and what was looked at to write this: ../README.md. */
export const saturation = {
  'saturation/cpu': `
    cpu|cpus ~4 @exhausted
    @high ~4 cpu|cpus
    cpu ~2 usage|utilization|utilisation|load|consumption ~5 high|higher|increas*|rose|grew|climb*|spik*|reach*|jump*|# %?
    cpu ~3 busy|bound|intensive|hungry|softlock*|lockup
    pegged|saturated|exhausted|consumed|ate|burn* ~4 cpu|cpus|cores|processor
    not enough|sufficient ~1 cpu
    lack* ~2 cpu
    load average ~6 #
    cpu at|to|hit|reached ~2 #
    core|cores|processor|processors ~3 pegged|saturated|100|maxed
    100 % ~2 cpu
    cpu ~2 exhaustion|starvation|saturation|pressure|throttling|contention
    garbage collect* ~6 spun|cpu|pauses|constantly
    processor|processors|cores|core|cpus ~4 fully|maxed|pinned|burn*|glowing|ceiling|its_maximum|busy
    burnt|burn|burns|burned|ate|eat|eats|eating|ate_up|hog|hogged|hogging|pinned|pinning|consumed|took_all ~5 cpu|cpus|core|cores|processor|processor's|cycles|socket
    starv* ~3 of? ~1 cpu|cycles|compute|processor
    short|out of ~2 processing|cpu|compute|cycles
    too little|much ~1 processing|cpu|processor|compute
    processor|processors|processor's ~2 utilisation|utilization|usage|occupancy|load|time ~6 #|ceiling|maximum|full|limit|used_up
    compute bound
    cpu|cycles ~3 bound|starved|exhausted|throttled
    thread|core ~5 permanently|always|constantly|flat_out ~1 busy|running
    backtrack* ~8 cpu|cycle*|cores|processor*|expensive
    single|one ~1 thread|core ~6 pegged|full|100|#_%|utili*
    flat out ~8 pace|keep*|behind
    steal ~3 cpu|compute|host
    run queue ~4 #|deep|long|length
    kept|keeping|keep ~4 processor|processors|cores|cpu|cpus ~2 busy|occupied
    load ~2 went ~2 through ~2 roof
    burst credits +cpu|instance|proxy|t2*|t3*
  `,
  'saturation/memory': `
    out of memory|ram|heap
    oom|oomed|oomkilled|oomkill|oomkiller|ooming|earlyoom|outofmemory*
    memory|ram|heap ~4 @exhausted
    memory|ram|heap ~2 usage|utilization|utilisation|consumption|footprint ~5 high|higher|increas*|rose|grew|growing|climb*|spik*|reach*|ballooned|# %?
    @high ~2 memory|ram|heap !leak
    memory ~2 leak|leaks|leaked|leaking ~12 exhaust*|oom|crash*|restart*|kill*
    memory intensive|exhaustion|pressure|exceeded|limits
    exceed* ~4 memory|heap|ram
    not enough|sufficient ~1 memory|ram
    allocat* ~4 memory|ram ~8 fail*|kill*|unresponsive|until|unavailable|all
    fail*|unable|able|could ~4 allocate ~3 memory|ram
    heap ~3 filled|full
    ran out|runs out|running out|run out of ~3 memory|ram|heap
    fills|filled|filling ~3 memory|heap|ram
    swap|swapping|thrash* +memory|ram|swap|oom
    ram|memory|heap ~5 used_up|nothing_left|gone|given_out|claimed|outgrown|outgrew|full
    outgrew|outgrown|exceed*|surpass* ~5 ram|memory|heap
    more ram|memory|heap than
    swap # ~2 +mem|memory|ram|ssh
    malloc|allocation|allocations ~4 fail*|null|failure
    cannot|could_not allocate
    maxmemory
    exit_code_137|exit_status_137|code_137
    allowed ~2 size ~4 exhausted
    ate|ate_up|eaten|swallowed|swallow|used_up|took_up|devoured|claimed ~5 memory|ram|heap
    physical|resident|free ~1 memory ~6 gone|down|grew|exceed*|went|blew|out|through
    through|past|beyond|above ~3 physical|available ~1 memory
    evict* ~4 memory
    ran|run|runs|running low|short on|of ~2 memory|ram
    memory|heap|footprint ~4 climbed|rising|kept_rising|kept_growing|ballooned
    consumed|took|ate|takes|took_up ~4 all ~4 memory|ram|heap
  `,
  'saturation/disk-space': `
    disk|disks|volume|partition|filesystem|drive|tempdb|tablespace|inode|inodes ~4 full|filled|filling|fills|exhaust*|ran_out
    fill|filled|filling|fills ~5 disk|disks|partition|volume|filesystem|drive|storage
    out of ~2 disk|storage|space|inodes
    no space left
    low ~2 disk|space|storage
    disk space ~5 exhaust*|issue*|low|full|problem*|limited|usage|alert*|shortage|pressure
    full disk|disks|partition|filesystem
    not enough|insufficient ~2 disk|storage|space !bandwidth
    storage ~3 exhaust*|ran_out|full|quota_exceeded|capacity_limit
    ran|run|running|runs out of ~2 available? space|storage|disk|inodes
    log|logs|binlog* ~6 fill*|grew ~6 disk|disks|space|partition
    enospc
    inode|inodes
    no|not_enough|without|insufficient ~3 room|space ~6 disk*|volume|volumes|drive|partition|server|storage|copy|snapshot
    storage|store|spool|array|filer|scratch|card|drive|drives|recorder|archive|flash|file_system|file_systems|filesystem|volume|tablespace ~5 full|filled|used_up|exhausted|gone|ran_out|outgrown
    used_up|exhausted|ate|ate_up|took_up|takes_up|eaten|finished_off|occupied|outgrew ~5 storage|disk|disks|drive|volume|partition|gigabytes|terabytes|tablespace|filesystem
    0|zero|no ~1 bytes ~1 free|available|left|remaining
    no ~2 free ~1 bytes|blocks|pages|gigabytes
    low|high|flood_stage|eviction ~2 watermark|threshold +disk|storage|indices|read
    disk|disks|volume|drive|partition|storage ~3 out|short ~1 of ~1 space|room|bytes
    never|not|nobody ~3 rotated|purged|cleaned_up|truncated|deleted ~12 disk|drive|partition|volume|storage|full|fill*
    core_dump|core_dumps|binlog|binlogs|wal|write_ahead|trace|debug_log*|debug_logging ~10 disk|disks|drive|space|full|fill*|gb
    ballooned|ballooning ~6 disk|volume|drive
    could_not|cannot|not ~2 be? ~1 written|saved|stored ~6 full|space|storage|limit
    disk use|usage|utilisation|utilization|full
    no ~1 room ~1 left
    ran|run|running full
    share|tmp|var|root ~3 full|filling|filled
  `,
  'saturation/disk-io': `
    iops|io_ops ~6 @exhausted
    iops|burst_balance|burst_credits|io_credits|i_o_credits
    disk|disks|storage|ebs ~2 i_o|io|throughput|latency|bandwidth ~6 @exhausted|high|slow*|increas*|issue*
    @high ~3 disk_io|disk_i_o|i_o|iowait|io_wait|io_load
    io|i_o ~2 wait|bound|contention|saturation|bottleneck|pressure|issues|starv*
    wait_io|iowait|wio
    slow ~3 disk|disks
    hitting|hit|hammer*|against ~2 disk
    disk ~2 contention|saturat*|bottleneck|bound
    read*|write* ~3 disk ~5 slow*|saturat*|overwhelm*|too_much
    disk|storage|write|read ~2 latency|throughput|performance ~5 high|increas*|degrad*|slow*|limit*|spik*
    io|i_o ~3 issues|errors|load|requests ~4 due|because|high|caus*
    slow disks|disk
    spilled|spilling|swapping ~2 to ~1 disk
    iostat|fsync|fsyncs ~6 slow*|#|second*|crawl*|took
    disk|disks|drives|drive|storage|write|read|i_o|io ~2 throughput|bandwidth|latency|rate|speed|operations ~6 limit|ceiling|maximum|exhaust*|cap|capped|collapse*|saturat*|rose|zero|seconds
    slow|slower|slowest ~1 disks|storage|drives|san|spindles|flash|class_of_disk
    seek|seeks|random_reads|small_reads ~8 disk*|drive*|slow*|limit*|swamp*
    file_system|filesystem|nfs|lustre|gpfs|metadata_server ~5 knees|overload*|saturat*|hammer*|overwhelm*|crawl*|busy
    hammer*|thrash*|saturat*|exhaust*|starv*|stole|swamped|overwhelm* ~5 disk|disks|drives|storage|spindles|spindle|iops|i_o|san|array
    waiting|wait|waits|waited|blocked ~3 disk|disks|storage|i_o
    write|writes|reads ~4 seconds|slow|crawled|stalled|blocked +disk|disks|storage|volume|san|array|drive
    provisioned iops|throughput
    iops|operations_a_second ~6 limit|reach*|used|needed|ceiling|against|exhaust*
    compaction|rebuild|reindex*|backup|vacuum ~6 bandwidth|i_o|iops|disk|drive|drives +slow*|entire|all|saturat*|stop*|stalled
    share|shares|shared|same ~4 disk|disks|drive|drives|spindles ~10 starv*|slow*|compet*|fought|strangl*
  `,
  'saturation/network': `
    bandwidth ~5 @exhausted|capacity|not_enough|exceed*|full|congest*|consumed|used
    saturat*|exhaust*|overload*|max*|congest* ~4 link|links|network|bandwidth|uplink|nic|interface|circuit|transit|backbone
    network|link|links|uplink|port|ports ~3 saturat*|congest*|overload*|exhaust*
    packet|packets ~1 loss|drops|dropped|drop +congest*|saturat*|bandwidth|capacity|full|overload*|limit*|load|queue*
    conntrack|nf_conntrack|nat_table|nat_port*|nat_gateway ~8 full|exhaust*|limit|exceed*|drop*
    ephemeral|source|tcp|snat|nat ~1 port|ports ~4 exhaust*|ran_out|available
    dropped|dropping|drop ~2 packets
    congestion|congested
    syn ~1 flood*|queue|backlog
    # gbps|mbps|tbps|gb_s ~8 exceed*|capacity|limit|saturat*|edge
    @few ~3 bandwidth|uplink|network_capacity
    uplink|link|links|line|pipe|wan|trunk|circuit|wire|interface|switch|cross_connect|gateway ~4 full|filled|saturat*|congested|maxed|clogged|jammed|line_rate|oversubscribed|choked|crowded
    filled|fill|fills|filling|clog*|chok*|stuffed|took_up|takes_up|ate|gobbled|exhaust* ~5 link|links|uplink|pipe|bandwidth|network|wire
    oversubscri* ~6 link|network|uplink|peering|carrier|transit|weekend
    snat
    nat ~3 ports|gateway|pool|table ~6 used_up|exhaust*|ran_out|full|left
    out|short of ~3 bandwidth|ephemeral|source_ports
    discards|retransmi*
    line rate
    bandwidth ~4 left|took|compet*|starv*|ceiling|hog*|limit
    packets per second
    # ~1 gbit*|gbps|tbps|mbit*|mbps|mpps
    radio|frequency|channel|cell ~4 congest*|jammed|overload*|unusable|blocked|saturat*
    table ~1 full +conntrack|packet|packets|nat
    lossy|loss ~4 link|path|carrier|peering
    bytes ~6 out|leave ~6 fast enough
    saturat*|filled|exhaust*|used_up ~4 uplinks|trunks|links|ports
  `,
  'saturation/connections': `
    connection|connections|session|sessions ~3 exhaust*|saturat*|ran_out|maxed|pool_full|used_up|piling|piled
    too many ~2 connections|clients|sessions
    connection pool|pools|pooling|slots ~6 exhaust*|full|saturat*|limit*|size*|starv*|deplet*|small|max*
    max_connections|max_client*|maximum ~2 connections|sessions
    exhaust*|saturat*|deplet*|consum*|out_of ~5 connections|connection_pool|connection_slots|sockets
    number of ~4 connections|sessions ~8 increas*|spik*|exceed*|reach*|limit|grew|climb*|high
    connection limit|limits ~4 hit|reach*|exceed*|exhaust*|was
    connections ~4 climb*|kept_growing|spik*|surge*|not_released
    waiting ~3 for ~3 database|db? connection|connections
    pgbouncer|haproxy|connection_pool* ~8 limit|exhaust*|full|maximum|capacity
    remaining connection slots
    all|every|no|last|spare|free|remaining|maximum|too_many ~4 connections|connection|sessions|session|sockets|websockets|slots|slot|binds|handles|channels ~6 used_up|taken|in_use|exhaust*|reached|hit|full|already|occupied|left|give|spare|gone
    ran|run|runs|running out of ~3 connections|sessions|sockets|websockets|slots|handles|db_connections
    pool ~4 dry|drained|empty|starv*|exhaust*|deplet*|emptied -thread|threads|worker|workers|node|nodes|address|addresses
    waiting|waited|wait|waits ~4 free|spare|available ~2 connection|slot|session|handle|entry
    maxconn|cl_waiting|sv_idle|hikari*|max_clients|maxclients
    sessions|connections|clients|peers|terminals|newcomers ~4 refused|turned_away|rejected
    concurrent|simultaneous|parallel ~2 users|sessions|connections|logins|streams|clients|channels ~8 limit|exceed*|maximum|more|reached|permit*|allow*|hanging
    listen|accept|syn ~2 backlog|queue ~4 full|filled|overflow*
    backlog ~3 full +listener|connections|sockets
    accept|accepted|accepts ~2 no_more|no_further ~3 connections|clients|sessions|terminals|them
    sorry too_many_clients
    ate|took|doubled|multiplied|consumed ~4 connections|sessions|connection_pool
  `,
  'saturation/threads-or-workers': `
    thread|threads|worker|workers|threadpool|executor|children|fpm ~4 exhaust*|saturat*|blocked|stuck|starv*|tied_up|busy|all_busy|occupied|ran_out|consumed|hung
    thread_pool|threadpool|worker_pool|thread_pools|worker_pools
    all|every ~3 workers|threads|processes|children ~4 busy|stuck|waiting|blocked|used|occupied|tied|hung|exhaust*
    exhaust*|tied_up|tying_up|blocked|blocking|consum*|ran_out_of|saturat*|starv* ~5 threads|workers|worker|thread|processes|pids
    event_loop ~6 block*|lag|stall*|starv*
    file_descriptor|file_descriptors|fd|fds|open_files|file_handles|inotify ~8 limit|exhaust*|ran_out|leak*|too_many|reached|max*
    too many ~1 open_files|files_open|threads|processes
    inotify
    not enough|insufficient ~2 workers|threads|worker
    worker|workers|threads|goroutines ~5 waiting|wait|deadlock*
    pid ~1 limit|exhaust*
    open files ~3 limit
    keep|kept ~4 workers ~2 busy
    blocked|blocking ~3 threads|workers|waits|producers
    throughput ~3 of ~4 workers|threads
    number of ~2 workers ~6 reduced|dropped|limited|from
    workers ~4 removed|unavailable|ran_out|available
    no|not_one ~2 idle|free|spare ~2 worker|workers|thread|threads|handler|handlers
    workers|worker|threads|thread|handlers|children|tasks|unicorns|goroutines|render_workers ~5 tied|booked|used_up|hanging|sitting|taken|held|full|none_free
    child|children|forks ~3 stuck|busy|waiting
    fork ~1 fail*|failed
    resource temporarily unavailable
    zombie|zombies
    main|event|dispatch ~1 loop|thread ~5 blocked|busy|stuck|hung|waiting|lagged|held
    single|only|sole|one ~2 thread|worker|process|task ~6 held|blocked|stuck|hung|caught|waiting|chewing
    holding|hold|held|occup*|tie|tied|ties|tying|kept|keeps|keep|use|used_up|pinning ~4 worker|workers|thread|threads|handlers
    out|short of ~2 workers|threads|processes|file_descriptors|file_handles|handles|worker_slots
    thread|threads|worker|workers|executor ~2 pool ~5 full|taken|exhaust*|blocked|rejected|starv*|crowd*
    pool ~2 of ~2 threads|workers
    limit ~3 on|of ~3 open_files|processes|threads|handles|descriptors
    build_agents|runners|slots|agents|licence_check_processes ~4 fully|all|none ~3 booked|busy|occupied|taken|idle
    worker|workers|thread|threads ~8 waiting|waited|waits|wait|stuck ~4 for|on|in
    crowd*|starv* ~4 short|other|healthy|all ~2 requests|jobs|customers
    semaphore|executor|goroutine ~5 taken|full|reject*|exhaust*|piled
    used_up|ate|exhaust* ~3 file_descriptors|file_handles|descriptors|handles
    no ~1 worker|workers|thread|threads ~2 left|free
  `,
  'saturation/locks': `
    lock|locks|mutex|row_lock|table_lock|latch ~3 contention|waits|wait|waiting|timeout|timeouts|held|escalation|conflict*
    deadlock*
    contention
    waiting|waited|wait|blocked|stuck ~5 lock|locks|mutex
    locked|locks|locking ~3 table|tables|row|rows|database|db|up
    holding|held|hold|took|taking|take|acquir*|obtain ~3 lock|locks|mutex -lock_screen
    exclusive|global|table|database_level|row|metadata|advisory ~1 lock|locks
    lock wait*
    long_running|long ~2 transaction|transactions|query|queries ~8 lock*|block*
    block|blocked|blocking ~4 writes|queries|transactions|inserts ~6 lock*
    waiting|waited|wait|waits|stood|queued ~3 that|the|one|same|a? ~1 row|rows|table|lock|mutex
    exclusive ~2 hold|access|session|lock
    lock|locks ~4 held|hold|holding|owned ~3 by
    locked ~1 by
    uncommitted|forgotten|idle ~2 transaction|session|update ~8 block*|lock*|could_not|wait*|held|open
    single file +lock|locks|counter|request|requests|row
    serialised|serialized ~5 lock|record|row|mutex|gap_locks|on
    alter|vacuum|optimize|foreign_key|add_index|migration ~8 lock*|blocked|waited|exclusive|stood
    writer|writers ~3 starv*|waited|blocked
    hot ~1 row|account|key|counter
    fight*|fought|compet*|contend* ~4 lock|row|rows|mutex|arena
    in use by another
    opposite order
    blocked|waited|waiting|stood|waits ~2 behind ~4 schema|alter|migration|transaction|lock|query|it
  `,
  'saturation/queue': `
    queue|queues ~4 full|grew|growing|grow|grown|backed|backing|piled|piling|build*|built|overflow*|saturat*|filled|fill*|long|increas*|exceed*|overload*|ballooned|accumulat*|exhaust*|depth
    backlog|backlogs|backlogged -sprint|roadmap|priority|ticket|tickets|someday|product_backlog|year|years
    backed|backing ~2 up +queue|queues|job|jobs|message|messages|request|requests|signals
    piled|piling|pile|piles ~1 up
    messages|jobs|requests|events|tasks|calls|queries ~4 queued|queueing|queuing|accumulat*|pile*|piling|backed
    kafka|consumer|replication|queue|message|job ~1 lag|lagging ~8 grew|increas*|high|behind|hours|minutes
    fell|fall|falling|fallen ~2 behind
    buffer|buffers ~4 full|filled|overflow*|exhaust*|overrun
    queue|queuing|queueing ~1 time|times|depth|length|size ~5 increas*|high|elevated|grew|grow*|spike*|long|rise|rose
    high|long|elevated|growing|increased|large ~3 queue|queues
    catch|caught|catching ~1 up ~6 backlog|queue|queued
    # ~4 messages|jobs|items|events ~4 queue|backlog
    drain|drained|draining ~4 queue|backlog
    job queue ~6 increase*|size|slow*|grow*|back
    queue|queues|pool_queue ~3 congested|clogged|blocked
    could|can ~3 be? ~1 processed +queue|jobqueue|jobs|more
    waiting ~3 in ~2 queue|line
    write|insert|message ~1 queuing|queueing|queue
    stacked|stacking|heaped ~1 up
    piled onto|into
    # ~3 messages|jobs|events|requests|items|orders|trades|mails|tasks|builds|pull_requests|applications|trains|players|transactions ~4 waiting|pending|queued|stuck|behind|enqueued|ahead
    faster|quicker than ~6 drain*|process*|deliver*|handle*|consume*|pick*|could|work*|take*|examine*
    twice|times ~2 the? rate ~6 deliver|process|drain|handle|consume
    more ~4 came|coming|arrived ~2 in? than
    lag ~4 climbed|grew|peaked|rose|hours|minutes|behind|#
    buffer|buffers|spool|inbox|topic|ring_buffer|mempool|list ~4 overflow*|overran|swelled|swollen|overrun|kept_filling|kept_growing
    build_up|buildup ~1 of
    drain|drained|draining|work_off|worked_off|working_off|clear|clearing|cleared ~3 backlog|pile
    trickled|trickling ~4 late|slowly
    held ~2 back|up ~6 queue|line|behind
    queue|queues ~3 longer|rising|went_from|#_deep
    depth ~4 rising|rose|grew|climbed
    used_up ~3 queue
    stuck ~1 messages|orders|jobs|baskets|payments
  `,
  'saturation/database': `
    database|databases|db|mysql|postgres|postgresql|mongodb|redis|cassandra|dynamodb|elasticsearch|rds|mariadb|sql ~4 overload*|overwhelm*|saturat*|struggl*|unresponsive|stall*|could_not_keep_up|under_load|high_load|under_heavy_load|hammered|bottleneck|pegged|slowed|hang|hung
    overload*|overwhelm*|saturat*|hammer* ~5 database|databases|db|mysql|postgres|mongodb|redis|cassandra|shard|replicas|elasticsearch|primary
    @high ~2 load on|at|from|in ~3 database|databases|db|mysql|postgres|redis|master|replicas|slaves|shard|cluster|dbs
    slow ~1 queries|query ~10 overload*|pile*|exhaust*|load|database|db
    database|db|sql|query|queries ~2 load ~5 high|increas*|spik*|surge*|grew
    database|db ~2 capacity|performance ~6 exceed*|limit*|insufficient|degrad*|existing|issue*
    exceeded|exceeding ~3 database|db
    queries ~4 slow*|pile*|piling|queue*|time_out|timing_out|timed_out ~8 database|db|mysql|postgres|primary
    replica|replication|slave ~1 lag|lagged|lagging ~8 increas*|high|load|behind|grew|spike*
    increase*|heavy|extra|additional|undue ~3 load|pressure|strain|stress ~3 database|databases|db|dbs
    database ~3 fell_over|fell_behind|under_pressure|under_strain
    database|databases|db|primary|mysql|postgres|mongodb|mongo|oracle|redis|cassandra|elasticsearch|influxdb|historian|sql_server|metadata_store ~5 knees|drowning|drowned|melting|melted|collapsed|choked|choking|buckled|struggling|strain|crushed|swamped|buried|could_not_cope|gave_up|too_slow|standstill|slowly|fell_over|fell_behind|could_not_serve|too_busy|starv*|stalled|not_keep
    hammer*|swamp*|drown*|overwhelm*|overload*|crush*|chok*|melt*|bur*_under|put_so_much ~6 database|databases|db|mysql|postgres|mongodb|redis|cassandra|elasticsearch|primary|replicas|shard|store|indexer
    queries|query|reads|writes|inserts|postings|look_ups ~6 than ~5 database|db|primary|store|server ~4 can|could|able
    database|db|primary|store ~4 could_not|cannot|unable|no_longer|not ~3 keep|serve|answer|digest|cope|take|process|handle
    query plan ~8 scan|flip*|slow*
    full scan|table_scan
    replica|replicas|replication|secondary|secondaries ~4 fell|lag*|behind|minutes
    database|db|databases ~3 bottleneck|slowed
    db|database ~1 load ~5 #|doubled|average
    hot ~1 partition|shard|key
    compactions
    bottleneck ~6 every|entire|all +database|db|store
    vacuum|autovacuum ~6 keep_up|starved|behind|pace
    herd|stampede|flood|wave|reads|queries|connections ~4 on|against|at|onto|to|hit ~2 database|primary|mysql|postgres|db
    took|taken|take|brought|knocked ~3 database|primary|db ~1 down|over|offline
    sank|sink|sunk ~4 database|primary|db
  `,
  'saturation/control-plane': `
    api_server|apiserver|api_servers|kube_apiserver|control_plane|etcd|scheduler|consul|zookeeper|service_discovery|kubernetes_api|k8s_api|dns_servers|coredns|orchestrator ~6 overload*|overwhelm*|saturat*|unresponsive|could_not_keep_up|under_load|high_load|slow*|exhaust*|unhealthy|struggl*|timing_out|latency
    overload*|overwhelm*|saturat*|hammer*|flood* ~6 api_server|apiserver|api_servers|control_plane|etcd|scheduler|consul|zookeeper|service_discovery|coredns|kubernetes_api|nomad|vault|metadata_service
    @high ~3 load on ~3 api_server|apiserver|control_plane|etcd|scheduler|consul|zookeeper|kubernetes_api
    control plane ~5 capacity|load|congest*|contention|backlog
    etcd|zookeeper|consul ~5 quorum ~8 load|lost|loss|size
    too much|many ~3 etcd|zookeeper|consul|apiserver
    large number|amount|volume of ~4 api|dns|configuration|discovery ~2 requests|calls|queries ~6 control|scheduler|apiserver|discovery|consul|etcd
    zookeeper|etcd|consul|apiserver|scheduler|nomad|mesos ~6 crash*|unresponsive|overload*|memory|cpu|size|unstable|instability
    api_server|apiserver|masters|etcd|scheduler|slurmctld|orchestrator|consul|zookeeper|service_discovery|config_service|configuration_service|coordinator|matchmaker|allocator|placement_service|token_service|kube_dns|coredns|istiod|nomad|mesos|hlr|control_plane|metadata_service|flag_service|identity_broker|batch_server ~5 buried|swamped|flooded|crushed|choked|unable|too_busy|too_slow|fell_over|went_under|stalled|knees|size_limit|so_busy
    buried|swamp*|hammer*|overwhelm*|overload*|flood*|crush*|chok* ~6 masters|slurmctld|orchestrator|configuration_service|config_service|coordinator|matchmaker|token_service|kube_dns|istiod|control_plane|metadata_service|hub|controllers
    kubectl|qsub ~5 hung|seconds|slow|timed_out|needed
    list calls|requests
    watchers|watches ~6 doubled|too_many|every_pod|load
    could_not|cannot|unable_to|not ~3 renew|register ~3 lease|leases|session|sessions|nodes
    scheduling ~5 halt|stalled|slowed|delayed
    placement|provisioning ~2 service|backend ~6 queue|could_not|sustain|slow
    etcd|zookeeper|consul|nomad|vault ~6 limit|writes|latency|watchers|renewals
    scheduler|api_server|apiserver|control_plane|etcd|hlr|hss|consul|zookeeper ~3 drowned|drowning|could_hold|lacked
    what ~2 api_server|apiserver|scheduler|etcd|control_plane ~2 could|can
  `,
  'saturation/quota': `
    rate limit|limits|limited|limiting ~5 hit|hitting|reached|exceed*|exhaust*|by ~3 @vendor
    hit|hitting|hits|reached|reaching|exceed*|exhaust*|over|surpass* ~5 quota|quotas|rate_limit|rate_limits|service_limit|account_limit|api_limit|concurrency_limit|usage_limit|resource_limits
    quota|quotas ~4 exceed*|exhaust*|reached|hit|limit*|ran_out|insufficient|increase*
    throttled|throttling ~3 by ~3 @vendor
    @vendor ~3 throttl*|rate_limit*|quota|resource_limits|api_limits
    429|429s ~6 error*|response*|too_many
    too many requests
    limit exceeded|reached|was_hit|was_reached
    @vendor ~4 limit|limits ~4 hit|reached|exceed*
    concurrency|concurrent ~3 limit|limits ~5 hit|reach*|exceed*|exhaust*
    hit|hitting|reached ~3 rate limiting|limits|limit
    were|was|got|being rate limited
    api ~2 limit|limits|quota|usage ~5 exceed*|restrict*|hit|blocked|high
    concurren* ~2 limit|limits
    limits were|was hit|reached|exceeded
    throttled|throttles ~2 by|us|our -kernel|cpu|processor
    daily|hourly|monthly|account|account's|api|pull|message|concurrency|service|soft|plan|contract*|project|tape|group's ~2 limit|limits|quota|quotas|allowance|cap|allotment|ceiling|maximum|allocation ~6 reached|hit|exceed*|used_up|gone|passed|exhaust*|spent|ran_out|surpass*
    reached|hit|hitting|exceed*|passed|overran|overrun|used_up|exhaust*|beyond|spent|eaten ~5 quota|quotas|allowance|allotment|rate_limit|rate_limits|api_limit|pull_limit|account_limit|api_quota|per_second|per_minute
    quota|quotas|allowance|allotment|core_hours ~4 used_up|exhaust*|exceed*|gone|spent|reached|ran_out|hit|eaten
    used_up|consumed|spent|exhausted ~5 allowed|allowance|allotment|quota|core_hours
    allows|permits|allowed|permitted|capped_at|limited_to|accepts ~5 # ~6 per|a|an ~1 second|minute|hour|day|month|account|customer
    refused|refuses|blocked|cut_off|rejected|turned_down|deferred ~10 limit|quota|too_many|per_hour|per_second|rate_limit|allowed|exceeded|allowance
    limit ~2 on|of ~3 instances|calls|requests|executions|rules|vms|vcpus|tokens
    more ~6 than ~3 allow*|permit*|accepts|may
    concurrent ~3 executions|invocations|functions|jobs ~6 limit|reached|account|cap
    request|requests|messages ~2 limit|rate ~3 reached|exceeded
    over ~1 quota|limit|the_limit
    ran|run|running into ~4 rate_limit|quota|quotas|api_limit
    caps|cap|capped ~3 calls|requests
    limit ~2 on ~4 calls|requests ~3 per
  `,
  'saturation/budget': `
    budget|credit|credits|funds|funding|grant|balance|subscription ~6 exhaust*|ran_out|run_out|deplet*|expired|insufficient|surpass*|exceed*|cancel*|suspended|spent
    ran|run|running out of ~3 budget|credit|credits|funds|money|grant|balance
    insufficient ~1 funds|credit|credits|balance|budget
    spending|usage|billing|budget ~1 limit|cap|threshold|alert ~6 reach*|exceed*|hit|trigger*|cancel*
    spend|cost|costs|bill ~4 exceed*|surpass*|exploded|skyrocket*
    exhaust*|surpass*|deplet* ~4 funds|budget|credits|grant|reserves
    billing account ~8 disabled|suspended|closed|ran
    unpaid|overdue ~3 invoice|bill|payment
    out of ~2 funds|credits|money|grant
    cost ~4 limit|cap
    billing ~5 limit|suspended|exceeded|disabled
    monthly|spending|billing|cost ~2 cap|limit|budget|quota ~5 reached|hit|exceeded
    balance|credit|credits|funds|money|wallet|float|reserves|treasury|grant|budget|capital|insurance_fund|deposit ~5 zero|gone|spent|nil|empty|emptied|used_up|exhaust*|ran_out|dry|negative|burnt|devoured|none_left|out
    out of ~2 money|credit|credits|funds|cash|budget
    no|not_a ~2 money|funds|credit|cash|cent|stablecoins ~3 left|remaining
    spending|cost|budget|billing|spend|credit|lifetime|monthly ~2 cap|limit|ceiling|guard|line|allowance ~6 reached|hit|passed|tripped|cut|disabled|through
    prepaid|auto_recharge|top_up|topped_up
    card ~4 declined|blocked_by_the_bank
    account|subscription|project|billing ~4 suspended|closed|disabled|barred|cancelled|froze* ~10 money|balance|fund*|credit*|payment|paid|unpaid|budget|billing|no_funds
    could_not|unable|not ~3 pay|cover|meet|post|afford ~4 call|margin|collateral|bill|fee|gas
    loss*|losses ~6 larger|exceed*|more|against ~4 capital|cash
  `,
  'saturation/identifier-space': `
    integer|int|int32|int4|id|ids|xid|transaction_id|sequence|auto_increment|primary_key|counter ~5 overflow*|wraparound|wrapped|exhaust*|ran_out|limit|maximum|max_value|max
    wraparound|wrap_around
    integer ~1 overflow|limit|range|maximum
    ran|run|running out of ~3 ids|ip|ips|addresses|identifiers|numbers|ports|ip_addresses|subnet
    ip|ips|address|addresses|subnet|ipv4|dhcp ~3 exhaust*|ran_out|available|deplet*|pool
    32_bit|int32|2147483647|2_147_483_647|4_byte|signed ~5 overflow*|limit|integer|counter|maximum|exceed*|id
    maximum ~3 value ~6 id|integer|column|int
    no|insufficient|enough ~3 free|available ~2 ip|ips|addresses
    id|ids|identifiers|keys|numbers ~4 exhausted|ran_out|reused|collide*|collision*
    64k|65535|65_535|65536|32767|2_147_483_647
    wrapped|wraps|rolled|rolls ~1 round|around|over -rolled_over_to
    no|not_one|none ~2 free|unassigned|unused|more|available ~2 addresses|address|numbers|ids|codes|tags|names|labels|ip|ips|hostname
    ran|run|runs|running|lack out? ~1 of ~2 free? ~1 addresses|ips|ip|ipv4|uids|numbers|ids|identifiers|vlan*|names|extents
    addresses|address|ips|subnet|cidr|dhcp|dhcp_pool|ipv4 ~5 used_up|exhaust*|full|gone|empty|none_left|ran_out|no_free|failed
    8|16|24|32 ~1 bit|bits ~6 integer|int|counter|id|field|value|key|handle|signed|overflow*|stored
    uint16|smallint|int32|2147483647|2_147_483_647
    xid|xids|transaction_id|transaction_ids
    all|every ~4 numbers|addresses|entries|tags|codes|combinations ~6 used|given_out|allotted|taken|bound|gone|exhausted
    same|duplicate ~1 number|numbers|code|codes|id|ids ~4 twice|again|carried
    no available ip
    no ~1 address|addresses|ids|numbers ~1 left
    end of ~3 # ~1 bit|bits
    up to ~2 maximum +key|id|ids|sequence|counter
    start|starts|started again after|from ~2 #|one|zero +numbers|ids|counter|sequence
  `,
  'saturation/compute-capacity': `
    no|insufficient|not_enough|lack_of|without|enough ~3 nodes|instances|vms|machines|compute|capacity|hosts ~4 available|schedule|left|cluster|free
    unschedulable
    pods|pod|jobs|job|builds ~4 pending
    cluster ~4 full|out_of_capacity|ran_out|not_big_enough|no_room|at_capacity|too_small
    ran|run|running|runs out of ~3 nodes|instances|vms|capacity|machines|compute|hosts|executors
    capacity ~4 unavailable|shortage|exhaust*|constrain*
    insufficient instance|capacity|compute|cluster
    prevent*|unable|failed|could_not|failing ~4 provision*|launch*|start*|creat*|schedul* ~4 instances|vms|nodes|machines|pods
    insufficientinstancecapacity|ice_errors
    not enough|insufficient ~2 resources ~5 schedule|cluster|nodes|node
    buildup|exhaust* ~4 vms|virtual_machines|nodes|instances|cluster_resources
    pending ~1 state
    waiting ~3 be? ~1 scheduled
    no ~4 instances ~2 available
    was_not|not ~1 big|large ~2 enough
    lack of ~4 nodes|hosts|instances
    no|not_enough|insufficient|without|nowhere|lack_of|short_of ~3 room|node|nodes|host|hosts|machine|machines|server|servers|slots|slot|gpu|gpus|blade|hardware|headroom ~6 free|left|available|pods|schedul*|placed|give|start|restart|host|spare|rented|run|had
    pending|unschedulable|unplaced ~8 node|nodes|room|capacity|pods
    pods ~6 pending|unschedulable|unplaced|could_not_be_scheduled
    nodes are available
    sold out
    dried up +instances|machines|market|spot
    no capacity
    could_not|cannot|unable_to|not ~2 host|fit|place|accommodate|take_on ~4 all|pods|vms|virtual|switches|applications
    remaining|surviving|survivors|other ~2 hosts|nodes|servers|zones|site|data_centre ~4 could_not|no_headroom|packed|no_room|lacked|not_enough
    request* ~4 instances|machines|servers|nodes|vms ~4 turned_down|refused|denied|unavailable
    no ~2 more|further|additional|free ~2 machines|instances|servers|nodes|gpus|a100s
    asked ~3 for ~2 # ~8 got #
    could_not|not ~3 supply|provide|be_had ~4 server|servers|machines|instances
    insufficient ~1 cpu|memory ~8 nodes|node|scheduled
    all ~2 machines|nodes|servers|hosts were? ~1 in_use|taken|full
    remaining|other|surviving ~2 nodes|hosts|servers|zones|instances ~4 not|only|could ~4 enough|carry|take_over
  `,
  'saturation/power-or-cooling': `
    power|electric*|utility|grid ~3 lost|loss|outage|outages|overload*|surge|demand|strain|interrupt*|cut|supply_fail*|fail*
    cooling|hvac|chiller|chillers|air_conditioning|crac ~5 fail*|lost|loss|down|insufficient|shut|capacity|malfunction*
    temperature|temperatures|heat ~5 rose|rise|rising|high|exceed*|threshold*|increas*|reached|climb*
    overheat*|thermal|too_hot
    generator|generators|ups|batteries|battery ~5 fail*|exhaust*|ran_out|drain*|overload*|did_not|deplet*|fuel
    circuit_breaker|breaker ~3 tripped|trip|opened +power|rack|electrical|feed|pdu
    electric* ~3 load|demand|line|lines
    grid|electricity ~4 overload*|collapse*|fail*|strain|demand|frequency
    reactor|core|steam|engine|water ~4 temperature|pressure|overheat*|heat ~4
    shed ~2 load +power|grid|electricity|frequency
    intake|inlet|room|aisle|machine_room ~2 air|temp|temperature|temps ~6 #|rose|rising|past|hold
    ups|batteries|battery|generator|generators|diesel|breaker|breakers|transformer|busbar|rectifiers|circuit|substation|feeder ~5 overload*|drained|empty|exhausted|could_not|tripped|too_small|ran_out|lasted|unable|bypass|stalled|rating|could_not_take
    fuel ~4 ran_out|for_a_day|exhaust*
    chiller|chillers|cooling|air_conditioning|ventilation|air_handlers|ac_unit|chilled_water|roof_units ~5 could_not|not|unable|overwhelm*|gave|limit|enough|stopped|hold|short|iced
    ran|run out of ~1 cooling|power|fuel|electricity
    voltage|frequency ~4 collapsed|low|fell|dropped|under +power|grid|load|generation|line|lines|substation
    demand|load ~4 exceed*|more ~6 lines|generation|supply|megawatt*|grid|carry
    browned|brownout*|blackout
    generation ~4 short|fell|not_enough
    more ~3 amps|current|power|load than
    overload* ~5 feed|breaker|circuit|transformer|ups|supply|generator
    power ~1 budget|draw|density
  `,
  'saturation/service': `
    overload*|overwhelm*|swamped|flooded|hammered|inundated -cpu|memory|database|databases|db|disk|link|bandwidth|queue|threads|workers|connections|staff|team|operators|engineers|etcd|scheduler|mysql|postgres|redis
    could|can|unable|able ~2 keep_up|cope|handle|absorb|sustain|keep_pace ~5 load|traffic|requests|demand|volume|rate|surge|number
    not|unable|failing|failed ~3 keep_up|cope
    not|unable|struggl*|failing|failed|able ~3 handle|absorb|serve|sustain ~5 load|traffic|requests|demand|volume|surge|spike
    @high load|traffic on|to|at|from
    under heavy|high|extreme|excessive|severe load|stress|strain
    heavy|high|extreme|excessive|increased|abnormal|additional|tremendous|significant load
    too much ~2 load|traffic
    too many ~1 requests|queries|jobs|users
    low on ~3 resources
    resource|resources ~2 exhaust*|starv*|contention|saturat*
    unresponsive|slow ~4 due_to|because_of|under|from ~4 load|traffic|requests
    bottleneck*
    ddos*_ourselves|ddosed|self_ddos|self_inflicted_ddos
    bogged|brought_to_its_knees|buckled|collapsed under
    crushed|crushing|crumbl*
    unable ~3 serve|process ~4 requests|traffic
    unable ~2 to? carry|cope|serve|absorb|sustain ~5 load|traffic|rush|crowd|requests|demand|number
    more requests|traffic|calls|orders|visitors|players|load|queries ~3 than ~3 could|can|it|these|able
    brought ~2 down|to_a_halt ~4 by|under ~5 popularity|load|traffic|demand|number|requests
    hammer*|swamp*|overrun|besieged ~4 by|with ~5 requests|customers|users|visitors|bots|traffic|queries
    more than ~4 could|can ~2 take|handle|bear|carry|serve
    collapsed|choked|crashed|died under|within ~4 load|times|traffic|minutes|number
  `,
  'saturation/people': `
    <!alert|alarm tired|fatigue|fatigued|burnout|burned_out|burnt_out|sleep_deprived|lack_of_sleep|stressed
    overwhelm*|overload*|stretched|swamped|inundated ~5 team|engineers|staff|support|operators|operator|responders|people|crew|us|controllers
    team|engineers|staff|support|operators|crew|responders|we|pilots ~4 overwhelm*|overload*|stretched|swamped|busy|overworked|under_pressure|inundated
    only ~3 one|single|two person|engineer|people|engineers|operator|maintainer|admin
    alert fatigue
    cognitive load|overload
    lack|shortage|short|limited ~2 resources|staff|people|manpower|staffing|personnel|hands -cpu|memory|disk
    understaff*|short_staffed|small_team|staff_shortage
    workload|high_workload ~6 pilot*|crew|team|operator*|engineer*|staff
    multitask*|context_switch* -thread|kernel
    sick|illness|paternity|maternity
    getting|was|it late
    all ~1 hands
    too ~2 few|many ~3 people|engineers|staff|tasks|incidents|things
    crew|pilots|operators|controllers|staff|team ~6 workload|fatigue|confus*|alarms|overwhelm*
    alarms|alerts ~6 at_once|same_time|overwhelm*|hundreds|dozens
    working|worked ~4 hours|through_the_night|overnight|around_the_clock
    sole|single ~2 maintainer|engineer|operator|person
    tired|exhausted|asleep|drained +engineer|operator|i|admin|driver|crew|he|she|person|dispatcher|people|team
    awake ~3 # ~1 hours
    on duty ~2 since|for ~4 hours|previous|yesterday|#
    spread|stretched ~2 thin|too_thin
    too|so|more many|alarms|alerts|calls|things|tasks ~6 than ~4 anybody|anyone|operators|could
    too many ~2 alerts|alarms|pages|calls|tickets|tasks|things ~4 for|to
    team|staff|operators|support|desk|help_desk|engineers|responders|people|moderators|assistants|we ~3 overwhelm*|swamped|drowning|inundated|overloaded|overstretched|stretched
    one|two|three|single|only|sole ~2 person|people|engineer|engineers|technicians|operators|moderators|nurse|assistants|controller|admin|administrator ~6 alone|look_after|clusters|sites|everything|cover*|handling|had_to|runs|each
    attention ~5 taken|divided|elsewhere|absorbed
    workload ~3 high|heavy|peak|too
    not enough|sufficient ~2 people|staff|hands|crews|line_crews|operators|engineers|eyes
    too few ~1 people|staff|hands|crews|operators|engineers
    at the limit of
    handling|working|covering|juggling ~3 two|three|four|five|several ~3 incidents|sectors|desks|things|at_once|tasks|migrations
    could_not|unable|not ~3 look|read|follow|answer|watch|concentrate|take_in ~3 all|both|everything|anything
    lost the overview|track
    one|only|single|sole ~2 responder|engineer|nurse|expert|operator|technician|admin|person ~4 had|could|was_already|overwhelmed|handling|has
    more ~4 than ~4 could|can|able ~2 read|handle|answer|deal|follow|take_in
    faster than ~3 read|answer
    too_much ~1 for ~4 people|team|us|person|shift|staff|him|her
    wall ~1 of ~2 alarms|alerts
    # ~2 people ~4 answer|for|handle ~4 calls|tickets|chats|alerts
  `,
};
