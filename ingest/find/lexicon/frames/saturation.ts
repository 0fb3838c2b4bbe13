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
    heap ~3 filled|full|size|dump*
    ran out|runs out|running out|run out of ~3 memory|ram|heap
    fills|filled|filling ~3 memory|heap|ram
    swap|swapping|thrash* +memory|ram|swap|oom
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
  `,
  'saturation/network': `
    bandwidth ~5 @exhausted|capacity|not_enough|exceed*|full|congest*|consumed|used
    saturat*|exhaust*|overload*|max*|congest* ~4 link|links|network|bandwidth|uplink|nic|interface|circuit|transit|backbone
    network|link|links|uplink|port|ports ~3 saturat*|congest*|overload*|exhaust*
    packet|packets ~1 loss|drops|dropped|drop -no_packet
    conntrack|nf_conntrack|nat_table|nat_port*|nat_gateway ~8 full|exhaust*|limit|exceed*|drop*
    ephemeral|source|tcp|snat|nat ~1 port|ports ~4 exhaust*|ran_out|available
    dropped|dropping|drop ~2 packets
    congestion|congested
    syn ~1 flood*|queue|backlog
    # gbps|mbps|tbps|gb_s ~8 exceed*|capacity|limit|saturat*|edge
    @few ~3 bandwidth|uplink|network_capacity
  `,
  'saturation/connections': `
    connection|connections|session|sessions ~4 exhaust*|saturat*|ran_out|maxed|limit|limits|pool_full|used_up|piling|pile|piled
    too many ~2 connections|clients|sessions
    connection pool|pools|pooling|slots ~6 exhaust*|full|saturat*|limit*|size*|starv*|deplet*|small|max*
    max_connections|max_client*|maximum ~2 connections|sessions
    exhaust*|saturat*|deplet*|consum*|out_of ~5 connections|connection_pool|connection_slots|sockets
    number of ~4 connections|sessions ~8 increas*|spik*|exceed*|reach*|limit|grew|climb*|high
    connection limit|limits|count|spike
    connections ~4 climb*|kept_growing|spik*|surge*|not_released
    waiting ~3 for ~3 database|db? connection|connections
    pgbouncer|haproxy|connection_pool* ~8 limit|exhaust*|full|maximum|capacity
    remaining connection slots
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
  `,
  'saturation/queue': `
    queue|queues ~4 full|grew|growing|grow|grown|backed|backing|piled|piling|build*|built|overflow*|saturat*|filled|fill*|long|increas*|exceed*|overload*|ballooned|accumulat*|exhaust*|depth
    backlog|backlogs|backlogged
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
    lost ~3 power|cooling
    shed ~2 load +power|grid|electricity|frequency
  `,
  'saturation/service': `
    overload*|overwhelm*|swamped|flooded|hammered|inundated
    could|can|unable|able ~2 keep_up|cope|handle|absorb|sustain|keep_pace ~5 load|traffic|requests|demand|volume|rate|surge|number
    not|unable|failing|failed ~3 keep_up|cope
    not|unable|struggl*|failing|failed|able ~3 handle|absorb|serve|sustain ~5 load|traffic|requests|demand|volume|surge|spike
    @high load|traffic on|to|at|from
    under heavy|high|extreme|excessive|severe load|stress|strain
    heavy|high|extreme|excessive|increased|abnormal|additional|tremendous|significant load
    too much ~2 load|traffic
    too many ~1 requests|queries|jobs|users
    beyond|exceed*|at|over|exhaust*|reached|above ~3 capacity
    low on ~3 resources
    resource|resources ~2 exhaust*|starv*|contention|saturat*
    unresponsive|slow ~4 due_to|because_of|under|from ~4 load|traffic|requests
    bottleneck*
    ddos*_ourselves|ddosed|self_ddos|self_inflicted_ddos
    saturat* -disk|bandwidth|cpu|memory|network|link
    bogged|brought_to_its_knees|buckled|collapsed under
    crushed|crushing|crumbl*
    faster than ~6 handle|process|serve|limited|could
    fell over|fall_over
    unable ~3 serve|process ~4 requests|traffic
  `,
  'saturation/people': `
    tired|fatigue|fatigued|exhausted|burnout|burned_out|burnt_out|sleep|asleep|stressed
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
  `,
};
