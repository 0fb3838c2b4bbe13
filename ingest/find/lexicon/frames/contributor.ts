/** How reports tell of the conditions that an incident needed. Notation, and what was looked at to write this: ../README.md; `> role` where the wording tells it. */
export const contributor = {
  'contributor/code-deploy': `
    deployed|deploy|deploying|shipped|released|rolled_out|pushed|merged|launched|published|introduced ~5 version|release|code|change|update|patch|build|feature|commit|pr|branch -fix|hotfix|revert|rollback
    deploy|deployment|release|rollout|update|upgrade|version|change|commit|build|patch ~4 introduced|caused|triggered|broke|contained|brought|led_to|resulted|included ~6 bug|regression|issue|defect|error*|crash*|outage|incident|problem|failure|fault|faulty > trigger
    caused|triggered|introduced|broken ~2 by ~6 deploy|deployment|release|rollout|software_update|code_change|code_deploy|deploying|commit|merge|patch > trigger
    bug|regression|defect|error ~3 introduced ~6 deploy*|release*|update|version|change|commit|patch|upgrade > trigger
    new ~2 version|release|code|feature|build ~6 deployed|released|rolled_out|pushed|introduced|launched|live|production -fix
    after|following|shortly_after ~4 deploy|deployment|release|rollout|launch|deploying > trigger
    bad|faulty|buggy|broken|defective|erroneous|problematic|flawed|offending|wrong ~1 deploy|deployment|release|update|build|commit|code|version|patch > trigger
    software|code|application|firmware|client|frontend|backend|platform|client_side ~1 update|change|deploy|deployment|release|upgrade|rollout -config*
    recent|latest|routine|regular|new ~1 deploy|deployment|release|code_change|software_update|platform_update > trigger
    a|the|an|this|our deploy|deployment|release|rollout ~4 of|to|that|which|changed|was|went
    began|started|start|begun ~3 rolling_out|deploying|rollout|deployment|releasing
    merged|deployed|pushed ~4 to|into production|prod|live|master|main -fix|revert*|hotfix
    went ~1 live +deploy|release|code|change|version
    servers|users|customers ~3 were|was updated|upgraded|moved ~2 to ~2 #|new
    release|deploy|push|rollout|deployment ~4 # #
    introduced|introducing|introduction ~4 in|into|with|by ~6 #|code|logic|version|feature|refactor
    subsequent|previous|manual|first|second ~1 deploy|deployment|release
    new ~3 code|feature|functionality|logic ~4 introduced|deployed|into|that
    refactor|refactored|refactoring|rewrite|rewritten|ported
    we deployed|released|shipped|launched
    update|patch ~4 containing|contained ~3 error*|bug|defect|flaw
    pull_request|pr ~4 merged|deployed|shipped
    build|version|release|code|patch ~3 went ~1 live|out|to ~3 all|production|live|every|players|users|servers|everyone|fleet
    after ~3 deploying|releasing|shipping|rolling_out ~4 version|release|build|code|update
    began|started|broke|broken|failed|crashed|failing|crashing|lost|stopped ~6 after|since|with|once ~4 deploy|deployment|release|rollout|build|new_version|software_update|patch
    trigger*|caus*|result*|due ~3 of|by|in|to|from ~3 deploy|deployment|release|code_change|new_version|software_update|recent_change
  `,
  'contributor/batched-changes': `
    several|multiple|many|various|other|additional|all|two|three|lots_of|bundle_of ~2 changes|commits|patches|deploys|updates|prs|things ~6 together|same_time|at_once|same_day|same_deploy|single|one_deploy|went_out|bundled|simultaneously|included|deployed
    bundled|batched|lumped|piggyback* ~6 changes|change|deploy|release|together|with -message*
    changes|deploys|commits|updates ~5 same_time|same_day|same_window|simultaneous*|close_together|within_minutes|back_to_back|concurrently
    deploy*|release|change ~4 included|contained|also|had ~4 other|multiple|several|unrelated|many|additional|more ~2 changes|commits|patches|features|updates
    unintentionally|accidentally|inadvertently|unknowingly ~2 deployed|included|shipped|released ~4 all|multiple|other|several|additional|unrelated
    multiple|many|large_number_of ~2 commits|changes ~4 single|one ~2 pr|deploy|release|change|merge
    large|big|huge ~1 change|changeset|diff|release|deploy|pull_request|pr
    two|both changes ~6 same|combined|together|interact*
    at ~1 same time as ~6 change|deploy|upgrade|migration|release
    one at a time +changes|change|deploy
    decent|large|significant amount|number of ~2 code|changes
    deployed|deploy separately
    other changes|patches|commits ~4 same|also|included|went
    quite a few things
    along|together ~1 with ~5 change*|patch*|commit*|release|deploy*
    intermediate|accumulated|pending|queued ~1 commits|changes|patches|updates
    mass ~3 changes|conversion|converted
    bundled|combined|batched|grouped|lumped|packed ~6 changes|change|release|deploy|upgrade|into_one|single|same
    which ~2 of ~3 changes|two|them|commits|updates ~4 caused|responsible|to_blame|blame|broke|broken
    difficult|hard|impossible|unable|could_not ~6 tell|identify|isolate|separate|distinguish|pinpoint|say ~4 which
    two|three|several|multiple|many ~2 changes ~3 at_once|at_the_same_time|together|simultaneously|same_release|same_window|same_night
    commits|changes|work ~4 accumulated|piled_up|queued|waiting|unreleased|pending ~6 deploy*|release*|went|shipped
  `,
  'contributor/config-change': `
    config|configuration|setting|settings|flag|feature_flag|firewall|routing|policy|rule|waf|acl|dns|iptables|bgp|parameter|route|network ~2 change|changes|update|updates|modification|push|deployment|rollout > trigger
    changed|changing|updated|modified|modifying|edited|adjusted|altered|removed|tweak* ~4 config|configuration|setting|settings|parameter|flag|rule|rules|policy|record|records|routing|route|routes|timeout|limit|value|default -fixed|restored|to_fix|to_mitigate|reverted
    enabled|enabling|turned_on|activated|turning_on|switched_on|flipped ~5 feature|flag|option|setting|rule|streaming|for_all|mode|cache|compression|toggle -re_enabled|reenabled
    misconfiguration|misconfigured|incorrect_config*|bad_config*|faulty_config*|wrong_config* ~6 deployed|pushed|applied|introduced|change|rolled_out|update > trigger
    change|changes ~3 made ~2 to|in ~4 config*|setting*|rule*|firewall|network|routing|load_balancer|policy|database|dns
    applied|pushed|deployed|rolled_out|merged|published|implemented ~5 config|configuration|rule|policy|settings|firewall|setting -fix
    config|configuration|settings ~5 pushed|applied|deployed|rolled_out|merged|changed|updated|modified -was_not|not_been|fix
    caused|triggered ~2 by ~4 config|configuration|setting|firewall|routing|dns|rule|policy|flag ~2 change|update|error
    new|updated|incorrect ~2 rule|rules|configuration|config|policy|setting ~5 applied|deployed|pushed|added|introduced|enabled|rolled -fixed
    lowered|raised|increased|reduced|set|bumped|decreased ~4 timeout|limit|threshold|ttl|interval|size|parameter|replication_factor ~3 from|to -to_fix|mitigat*
    inadvertent*|accidental*|mistaken*|unintended ~2 applied|enabled|disabled|removed|changed ~4 rule|flag|setting|config*|route|record
    renam* ~4 branch|bucket|host|default
    switched|switch|switching ~5 default|backend|setting|mode|provider -back
    bad|faulty|incorrect|wrong|erroneous|harmful ~1 config|configuration|rule|setting|puppet|bgp|acl ~6 caus*|crash*|broke|took|sever*|push*|patch > trigger
    change ~3 in|to|of ~5 permissions|permission|policy|policies|default|defaults|routing|bgp|dns|cluster_config|puppet|rules|quota|limits
    firewall|bgp|dns|routing|puppet|terraform|waf|acl|nginx|varnish|apache ~3 change|changes|patch|update|rule|rules
    pushed|push|deployed|merged ~2 a|the change
    new ~1 rule|policy|setting|configuration|config|flag ~6 caus*|trigger*|deployed|applied|block*
    valid ~3 configuration change
    default ~3 changed|switched|set ~2 to
    remote ~1 configuration|config
    caus*|trigger*|result*|due|start*|set_off ~4 change|update|modification|edit|alteration ~3 to|of|in ~4 config*|setting*|rule*|policy|firewall|routing|dns|flag|parameter|record*|table
    change|changes|modification|alteration|edit ~3 to|of|in ~3 firewall|routing|dns|nginx|policy|config*|iam|load_balancer|routes|acl|table|settings|rules|parameter*
    new ~2 policy|rule|acl|setting|filter|firewall_rule ~5 blocked|removed|prevented|matched|rejected|stripped|denied
  `,
  'contributor/infrastructure-change': `
    scheduled|planned|routine|regular|emergency|rolling|ongoing|network|hardware|system|database|kubernetes|cluster ~1 maintenance|upgrade|upgrades|migration|patching|reboot|reboots|restarts
    during|after|following|triggered_by|while_performing|as_part_of|part_of ~4 maintenance|migration|upgrade|migrating|upgrading|decommission*|move|relocation|hardware_refresh|patching|reboot
    migrat* ~6 to|from|off|onto|into ~4 cluster|region|data_center|datacenter|cloud|kubernetes|server|servers|host|hosts|aws|gcp|infrastructure|platform|machine|machines|network|node|nodes|rack|provider
    moved|moving|move ~6 new ~3 cluster|server|servers|host|hardware|data_center|datacenter|machine|infrastructure|network|rack|node|region|vpc
    upgrad* ~5 cluster|kubernetes|nodes|node|servers|server|os|kernel|operating_system|firmware|router|routers|switch|switches|database|hosts|network|hardware|infrastructure|eks|postgres|mysql
    decommission*|drain*|depool*|recycl*|replac*|rebuild*|reimag*|reinstall* ~4 node|nodes|host|hosts|server|servers|cluster|instances|racks|rack|machines|hardware|switch|router|vm|vms
    scal* ~2 down ~4 cluster|nodes|fleet|capacity|instances|pool
    maintenance|migration ~4 window|work|operation|operations|activity|procedure|event
    work|works|working on ~3 network|power|cluster|infrastructure|cables|switch|fiber|fibre|router
    took|taken|taking ~4 out_of_service|out_of_rotation|offline_for ~4 maintenance|upgrade|replace*
    provision*|setup|set_up|installation ~3 new ~2 server|cluster|environment|hosts
    resiz*|reboot* ~4 for|as_part ~3 maintenance|upgrade|patch*|kernel
    we|team|engineers ~2 added|installed|moved|migrated|replaced|rebooted|upgraded ~4 servers|nodes|hosts|rack|vms|cluster|hardware|disks
    planned ~2 outage|change|work|reboot|reboots|downtime|power|switchover
    as ~3 part of ~5 migration|upgrade|maintenance|move|consolidation|rollout
    to ~2 production infrastructure
    rebooted|reboot|replacement ~4 node|nodes|master|host|hosts|server
    migrated|moved|evacuat* ~4 vms|instances|services|hosts|accounts|databases
    put|placed|brought ~3 back into ~2 service|rotation|production
    routine|scheduled ~2 replacement|patching|restart|self_test|upgrade|test
    planned|scheduled|routine|ongoing ~2 maintenance|migration|upgrade|work|move|outage|switchover|replacement
    during|while ~3 maintenance|migrating|migration|upgrading|moving|draining|replacing|decommissioning|rebooting|patching|scaling|relocating|adding|installing|commissioning
    maintenance ~2 work|window|activities
  `,
  'contributor/schema-or-data-migration': `
    schema|database|db|data|table|model|column|index|sql|rails ~1 migration|migrations|change|changes|conversion|upgrade|backfill
    alter|altered|altering table|tables|column|columns
    backfill*|reindex* ~6 script|job|started|running|run|caused|deployed|triggered|migration|column
    migrat* ~4 data|database|tables|records|rows|table|column|schema|users ~4 from|to|into
    added|adding|add|dropped|dropping|drop|removed|rename*|renam*|changed|changing ~4 column|columns|index|indexes|table|constraint|foreign_key|field|type -log
    migration script|scripts|job
    bulk|mass|large ~1 update|migration|delete|import|data|insert
    deploy* ~4 migration -fix
    changed ~2 type of
    schema|schemas ~3 changed|updated|migrated|altered
    maintenance script ~8 populate|rows|migrat*|update
    migrated ~4 data|content|rows|records
    online schema change
    schema ~3 change*|update*|upgrade*|migrat*|alter*|deploy*
    migration|migrations ~5 database|table|column|schema|rows|lock*|production|script|index*|ran|run|data
    column|columns|table|tables ~4 added|dropped|altered|renamed|removed|changed|migrated
    widen*|convert* ~4 column|table|type|integer|charset
    model ~2 change|changes|changed|update|types
    alter_table|create_index|drop_column|add_column|add_index
    column|index|constraint|table ~3 was|were|had_been|been ~2 added|dropped|removed|renamed|altered|rebuilt
    data|records|rows|accounts|profiles|balances|tenants|inventories ~4 migrated|converted|imported|transferred|copied|moved ~5 to|into|from|onto ~3 new|old|another|format|schema|table*|database|system|store
  `,
  'contributor/dependency-update': `
    upgrade|upgraded|upgrading|update|updated|updating|bump|bumped|bumping ~6 library|package|packages|gem|dependency|dependencies|image|images|plugin|module|sdk|version|driver|framework|kernel|chart|npm|node|ruby|python|php|rails|java|jvm|openssl|rabbitmq|elasticsearch|kafka|redis|mysql|postgres|mariadb|envoy|nginx|haproxy|varnish|runtime|base_image -rolled_back
    new|newer|latest ~2 version of ~5 library|package|image|plugin|dependency|base_image|module|gem|driver|kernel|framework|openssl|client
    library|package|dependency|image|plugin|gem|third_party|upstream|kernel|driver|module ~2 upgrade|update|updates|bump|change|release
    dependency|dependencies|library|package|gem ~6 broke|breaking|incompatible|broken|introduced|changed
    upgrade|upgraded|update|bump|switch ~4 to|of|from ~3 #
    breaking ~1 change|changes
    unpinned|not_pinned|pinned|pinning|pin ~5 version|versions|dependency|image|tag
    after|following|during|since ~3 upgrade|upgrading|update|updating ~3 to|of|from|package|module|library
    due|because|caused|related ~2 to|by|of ~3 upgraded|upgrade|update ~4 image|package|library|version|module|gem
    apt|apt_get|yum|zypper|npm|pip|docker_pull|unattended ~2 upgrade|upgrades|update|install|latest
    minor|major|patch ~1 version|release ~3 upgrade|update|of|bump
    upgraded|upgrade|updated|update|bump|bumping ~3 to|from ~3 # #
    gem|gems|library|libraries|package|packages|module|modules ~4 updated|upgraded|new|version|bumped|update|upgrade
    migrat*|switched ~2 from|to ~4 # ~3 to|library
    new ~2 chart|image|docker|kernel|driver|package|library
    upgraded|updated|upgrading|updating|bumped|bumping|moved|moving ~4 from ~1 # ~2 to ~1 #
    base_image|docker_image|container_image|image ~4 updated|upgraded|rebuilt|bumped|newer
    vendor*|upstream|supplier* ~4 patch|update|hotfix|release|firmware|version ~4 installed|applied|contained|introduced|changed|broke
    automatic*|auto ~2 update|updates|updated|upgrade|upgraded|upgrades
  `,
  'contributor/operator-action': `
    accident*|mistaken*|inadvertent*|unintentional*|erroneous*|unknowingly|incorrectly|wrongly|by_mistake ~4 deleted|removed|ran|executed|run|dropped|deployed|pushed|rebooted|terminated|disabled|stopped|wiped|shut|triggered|changed|merged|selected|published|applied|overwr*|upgraded|enabled|restarted|truncated > trigger
    deleted|removed|dropped|ran|executed|wiped|rebooted|terminated|pushed|shut_down|disabled|applied|restarted|destroyed|entered|typed ~7 accident*|mistake|mistakenly|inadvertently|by_error|in_error|wrong|incorrectly|unintentionally > trigger
    human|operator|manual|engineer|procedural|administrative ~1 error|mistake > trigger
    engineer|operator|admin|administrator|developer|technician|employee|sysadmin|someone|member|dba|we|i ~3 ran|executed|issued|typed|entered|deleted|dropped|triggered|mistyped|wiped|clicked|pressed|initiated ~5 command|script|query|wrong|delete|command_line|button|database|directory|process|table|playbook|job
    typo|typos|fat_finger*|mistyp*|typed_wrong|copy_paste|forgot|forgotten|forgetting -to_mention
    wrong|incorrect ~2 command|server|host|cluster|environment|directory|database|button|branch|parameter|argument|account|node|context|machine|region|bucket -error_message
    manual|manually ~4 ran|run|executed|modify|modified|edited|deleted|performed|step|intervention|change|deploy|operation|task -scal*|fix*|restor*
    ran|running|executed|executing|issued|invoked ~4 command|script|query|playbook|terraform|rm|kubectl|delete|truncate
    command|script|query ~5 accident*|wrong|intended|unintended|instead|mistake*
    instead of ~6 deleted|removed|rebooted|ran|restarted
    destroyed|deletion|deleted|wiped|overwr* ~5 production|database|live|data|resources|instances -attacker
    prematurely ~2 restarted|removed|started|enabled|deployed
    by ~1 mistake|accident
    failed|forgot|neglected|omitted ~1 to ~2 copy|update|remove|deploy|restart|enable|run|change|include|set|switch|renew|apply|re_enable > trigger
    mistake|mistakes ~3 by|was|made|here
    wrong ~4 cluster|environment|button|database|machine|branch|host
    pressed|clicked|keystroke|key_stroke|push_of
    performed|done|executed ~2 manually|by_hand > trigger
    technician|operator|engineer|administrator|employee ~4 failed|forgot|mistakenly|accidentally|inadvertently|uninstalled|unplugged|disconnected > trigger
    silenc*|acknowledg*|downtimed ~5 alert*|warning*|instance|host|icinga
    disconnected|unplugged|cut ~4 cable|power|wrong
    accidentally|mistakenly|inadvertently|unintentionally|by_mistake|erroneously ~3 deleted|removed|dropped|ran|run|terminated|stopped|disconnected|pushed|restarted|truncated|wiped|applied|deployed|shut|killed|overwrote|unplugged|sent|triggered
    deleted|removed|dropped|terminated|truncated|wiped|restarted|shut_down|unplugged|disconnected|pulled|rebooted ~3 wrong
    wrong ~2 server|database|cluster|cable|instance|instances|environment|file|account|button|console|window|branch|volume|host|card|disk|directory|command|argument|project -provider
    human ~1 error
    ran|executed|run|running|issued|typed ~4 command|script|query|statement ~5 against|on|with|in ~3 production|prod|wrong|incorrect|live
  `,
  'contributor/load-surge': `
    @increase ~5 traffic|load|requests|demand|usage|users|connections|queries|signups|sign_ups|visitors|volume|orders|jobs|builds|activity -capacity
    traffic|load|request|requests|demand|usage|user|query|volume|number_of_requests|job|build ~3 spike|spikes|spiked|surge|surged|increase|increased|jumped|doubled|tripled|peak|peaked|burst|bursts|flood|influx|grew|rose|soared
    spike|surge|influx|flood|wave|burst|increase|sudden_increase|rise|barrage|onslaught|deluge in|of|from ~4 traffic|requests|load|users|queries|demand|connections|jobs|builds|calls|messages|logins|traffic_from|activity|writes|reads > trigger
    unusual*|abnormal*|unexpected*|unprecedented|exceptionally|extremely|record|higher_than|unusually ~3 high|large|traffic|load|volume|amount|number|demand|usual|expected|normal > trigger
    ddos|denial_of_service|dos_attack|volumetric
    crawler|crawlers|crawling|bot|bots|scraper|scraping|spider ~8 requests|traffic|load|hitting|crawl*|hammer*|overload*|resources
    large|high|huge|massive|enormous|heavy|vast ~2 number|numbers|amount|volume|volumes|quantity|influx of ~4 requests|queries|users|connections|jobs|messages|traffic|logins|updates|events|builds|transactions|calls|writes
    peak|busiest|rush ~2 traffic|load|hours|hour|time|usage|season|demand
    @high ~2 traffic|demand|request_volume|request_rate
    marketing|campaign|promotion|black_friday|sale|launch_day|super_bowl|event|slashdot*|hacker_news|reddit|viral|popular|covid*|pandemic ~8 traffic|load|users|demand|visitors|spike*|requests|usage
    batch|bulk ~3 job|import|jobs|request* ~8 load|cpu|traffic|overload*|caused
    influx
    load|usage|activity|traffic|demand ~2 high*|heavy|peaked|doubled|increase*|grew
    many|more|multiple|thousands_of|hundreds_of|# ~2 concurrent ~2 users|requests|connections|players|sessions
    students|users|customers|players ~4 returning|came_back|logging_in|flood*|joined|began ~4 online|at|class|service
    peak of
    workload ~3 increase*|spike*|surge*|heavy
    job|query|queries|import|script|request ~3 launched|submitted|started|sent ~8 load|memory|overload*|caus*|loss
    rapid ~2 change*|increase|growth|insertion ~4 traffic|builds|load|requests|jobs
    spike|surge|influx|flood|burst|wave|rush|jump ~3 in|of|from ~5 traffic|requests|load|users|players|demand|orders|calls|connections|visitors|messages|logins|queries|volume|transactions|customers
    traffic|requests|load|demand|calls|orders|users|visitors|players|queries|volume|volumes ~3 increased|spiked|surged|jumped|doubled|tripled|quadrupled|climbed|exploded|soared|shot_up|rose|swelled
    unusually|unexpectedly|extremely|abnormally|exceptionally ~2 high|large|heavy ~3 traffic|load|demand|volume|number|rate|usage
  `,
  'contributor/organic-growth': `
    grown|growth|grew|growing|grow ~5 over_time|years|steadily|gradually|organically|significantly|slowly|beyond|outgrew|rapidly|since|months|past|size|larger|exponential*
    over ~1 time|years|months ~6 grown|grew|increas*|accumulat*|built_up|larger|growth|degrad*
    outgrew|outgrown|outgrowing|outpaced ~4 @few?
    as ~4 grown|grew|grows|grow|scaled|scale|expanded
    organic|natural|steady|gradual|continued|user|traffic|data|customer|exponential|rapid ~1 growth|increase
    increas*|grew|growth ~2 document|data|database|table|index|file ~1 size
    no_longer|not ~3 fit|scale|enough|sufficient|handle|true ~4 anymore|growth|scale|size|grown|volume
    reached|hit|crossed|exceeded|surpassed ~5 #  rows|records|users|messages|billion|million|limit|items|ids
    too|so|very large|much|big ~2 data|table|database|file
    accumulat* ~6 years|time|months|weeks|data|rows|files|entries
    size ~4 grown|grew|growing|increased ~6 #|limit|beyond|larger|times
    more and more ~2 users|customers|data|traffic|people
    over ~2 past|last ~2 years|months|year|weeks
    hit|reached|exceeded ~6 integer limit|maximum|range
    too ~1 much|large data|dataset|table|documents
    has|have|had grown|doubled|tripled|increased
    now|currently ~3 # ~3 users|organizations|customers|records|rows|requests
    outgrew|outgrown|outgrow
    grown|grew|growing|growth|swollen|ballooned|crept|increased|increasing|rising|risen|accumulated|climbed ~6 over ~2 years|months|time|last
  `,
  'contributor/hardware-failure': `
    hardware|disk|drive|disks|raid|memory|dimm|ram|cpu|motherboard|nic|power_supply|psu|switch|router|line_card|fan|battery|controller|storage|ssd|cable|fiber|fibre|chassis|server|optical|module|transformer|ups|generator|breaker|sensor|valve ~2 failure|failed|failures|fault|faulty|malfunction*|died|errors|issue|issues|defect*|broke|crash > trigger
    failed|failing|faulty|broken|bad|defective|dead|malfunctioning|failure_of|failure_in ~4 hardware|disk|drive|disks|dimm|memory_module|motherboard|nic|power_supply|switch|router|line_card|cable|controller|battery|module|chips|sensor|fan|card|chassis|interface|ssd|storage_array > trigger
    power ~2 outage|loss|failure|lost|cut|interruption|failed|surge|supply
    fiber|fibre|cable|cables ~3 cut|cuts|severed|damaged|unplugged|disconnected|break > trigger
    fire|flood|lightning|water|earthquake|storm|overheat* ~6 data_center|datacenter|building|exchange|facility|damaged|destroyed|power|equipment|caused
    line card|optical_card
    lost power
    physical ~2 failure|damage|hardware|fault|disk
    ecc|parity|memory ~1 error|errors|fault -out_of_memory
    kernel_panic|bad_sector*|io_error*|hardware_error*|smart_error*
    virtual chassis|link ~5 failed|failure|down|flap*
    cooling|air_conditioning|hvac ~4 fail*|fault|lost
    presumed dead|died|bricked +hardware|box|disk|server|host
    faulty|defective|failing|bad|dying ~2 nvme|disk|drive|memory|hardware|switch|dimm|battery|controller|circuit_breaker*|chips|module|card|cable|fan|sensor|link
    one of ~4 disks|drives|controllers|switches|routers|links|power|nvme ~5 failed|faulty|died|broken
    switch|router|link|interface|linecard|nic ~3 misbehav*|malfunction*|fail*|flap*
    transformer|generator|breaker|feeder|substation|transmission ~4 fault|fail*|trip*|outage|damage*
    water|fire|flood|storm|hurricane|tree|trees|earthquake ~5 damage*|caus*|line|lines|main|hit|contact*|broke
    unreadable|read_error*|bad_block*|smart
    physical|mechanical|structural|engine ~1 failure|damage|crack|fatigue
    disk|drive|ssd|hdd|nvme|raid|controller|switch|router|memory|dimm|power_supply|psu|fan|motherboard|ups|generator|card|module|transceiver|transformer|cable|fiber|fibre|breaker|cooling|chiller ~3 failed|failure|failures|died|broke|broken|faulty|defective|dead|burnt|blew|malfunction*|cut|severed|damaged|tripped|worn|overheated
    hardware ~2 failure|fault|failures|issue|error|errors|problem|malfunction
    lost ~1 power
  `,
  'contributor/provider-failure': `
    outage|incident|failure|issue|issues|problem|problems|downtime|degradation|disruption|failed|unavailab* ~4 at|in|on|with|of|by|from ~3 @vendor > trigger
    upstream|third_party|external|hosting|cloud|infrastructure|network|dns|cdn|payment|email|sms|database|telecom* ~1 provider|providers|vendor|supplier|partner ~8 outage|fail*|issue|issues|down|degrad*|incident|problem*|experienc*|unavailab*|disruption
    provider|vendor|supplier|isp ~3 experienc*|suffered|had|reported ~4 outage|issue|issues|failure|problem*|incident|degradation
    s3|ec2|ebs|rds|lambda|dynamodb|route53|route_53|elb|cloudfront|us_east_1|eu_west_1|availability_zone|bigquery|gcs|pubsub|cloudsql ~6 outage|failure|fail*|degrad*|issue|issues|unavailab*|down|errors|incident
    our ~2 provider|vendor|supplier|host|isp|upstream|carrier|data_center ~6 fail*|outage|issue|issues|down|problem*|maintenance|changed|made
    @vendor ~3 changed|published|deployed|removed|released|blocked|suspended|deleted|cancelled|canceled|deprecated|flagged ~6 change|api|account|service|resources|bug|update|our|subscription
    dns provider|registrar
    vendor|provider ~1 side
    due|because|caused ~2 to|of|by ~3 @vendor
    dependent|depend|relies|rely|reliance on ~4 @vendor|third_party|external
    @vendor ~2 was|were|did|had|has ~3 not|unable|having|deleted|retired|experienc*|down|unavailable|sending|suspended
    failure|outage|incident|breach|degradation ~2 at|in|of|with|by ~2 @vendor
    power|network|cooling ~2 failure|outage|event|maintenance ~4 at|by|in ~4 data_center|datacenter|provider|facility|colocation
    the ~1 cloud ~1 vendor|provider
    issue|issues|problem|problems ~2 on ~4 side|end
    return*|send*|serv* ~3 expired|wrong|invalid|errors ~6 provider|upstream|vendor|ca|ocsp
    our ~2 dns|hosting|cloud|payment|email|cdn|network|upstream|transit ~1 provider|partner|vendor|supplier ~6 outage|down|failed|problem*|issue*|under|experienc*|unavailable|degraded
    third_party|external|outside|hosted|managed ~3 service|provider|api|system|vendor|processor|company ~5 down|outage|failed|unavailable|degraded|unreachable|slow|errors|timing_out|timeouts|failure
  `,
  'contributor/dependency-failure': `
    downstream|dependent|upstream|internal|underlying|core|critical|backend|adjacent ~2 service|services|system|systems|dependency|dependencies|component|api ~6 fail*|unavailab*|down|slow*|degrad*|impacted|affected|unhealthy|error*|outage|broke|stopped|timing_out
    because|since|due_to|as ~6 service|database|cluster|api|cache|queue|consul|kafka|redis|dns ~3 was|is|being|were ~3 down|unavailable|unreachable|failing|slow|unhealthy|unresponsive|not_working|overloaded
    fail*|outage|crash|instability|unavailability|loss|degradation of|in|with ~5 database|cluster|cache|redis|kafka|consul|etcd|zookeeper|service_discovery|service|dns|storage|subsystem|rabbitmq|elasticsearch|ldap|authentication|queue
    database|redis|kafka|consul|etcd|zookeeper|cassandra|elasticsearch|rabbitmq|memcached|mongodb|ldap|dns ~3 became|went|was|were ~2 unavailable|unresponsive|down|unhealthy|overloaded|unreachable|slow|stopped
    cascad* ~4 failure|failures|error|errors|effect|outage
    unable|could_not|failed|failing|not_able ~3 connect|reach|contact|communicate|talk|authenticate|resolve ~5 database|cluster|service|api|cache|redis|kafka|server|servers|dns|master|backend|queue|etcd|zookeeper
    cascaded|propagated|rippled|spread ~5 to|through|across ~4 services|systems|components|clients|producers
    lost ~2 connection|connectivity|access ~2 to|with ~3 database|kafka|cluster|service|master|consul|redis|zookeeper
    services ~3 dependent|depend|relying|built ~2 on
    dependency ~3 failed|failure|down|unavailable|became|outage
    returned|returning|started_returning ~3 errors|5xx|500|503 ~6 because|due|service|backend
    failed|failing|unable|could_not ~3 retrieve|fetch|load|get|obtain|read|provide ~6 from|config*|status|data|state|updates|required
    depend*|relies|relied|relying ~3 on ~5 coordination|service|database|api|component|storage|dns|queue|cluster
    connection|connectivity ~3 error|errors|issues|problems|failures|timeouts ~3 to|with|from ~4 database|server|cluster|service|kafka|redis|elasticsearch|api
    dns ~2 resolution|lookup|lookups|queries ~4 fail*|error*|time*
    when ~4 cluster|service|database|system|server|cache ~2 failed|crashed|died|went|became
    which ~3 depend*|relies|relied ~2 on
    timeout|timeouts|timed_out|timing_out ~5 connecting|contacting|calling|talking|from|to ~4 service|database|backend|api|storage
    service|api|database|store|cluster|server|system|backend|redis|kafka|elasticsearch|ldap|dns|registry|queue|etcd|vault|storage ~4 it|they|which|that|this ~2 depends|depend|relies|rely|calls|needs ~4 unavailable|down|failed|slow|failing|unreachable
    internal|downstream|upstream|backend|own ~2 service|services|api|dns|database|system ~5 unavailable|down|failed|failing|slow|unreachable|timing_out|timed_out|errors|outage|latency
    outage|failure|failing|loss|unavailability|slowness|latency ~2 of|in ~4 service|database|store|registry|cluster|dns|backend|queue|cache|api ~8 caused|affected|left|prevented|meant|led|made|blocked|result*
  `,
  'contributor/unexplained-failure': `
    unknown|unclear|unexplained|undetermined|mysterious ~3 reason|reasons|cause|why|failure|error|issue|glitch
    for some reason
    unexpectedly|suddenly|spontaneously|inexplicably|mysteriously ~4 crash*|died|fail*|stopped|restart*|reboot*|shut|hung|went|became|terminated|disconnect*|lost
    crashed|died|hung|froze|halted|rebooted|stopped|shut_down ~3 unexpectedly|suddenly|without|for_no|for_unknown|silently|abruptly
    something ~1 went wrong|bad
    @node|service|database|cluster|process|master|primary|daemon|subsystem|platform ~2 crashed|died|froze|hung|locked_up|went_down|failed|halted|became_unresponsive|stopped_responding|stopped_working > trigger
    suffered|experienced|had ~3 failure|outage|crash|malfunction|problem -customers|users
    failure of ~2 a|the|its|one|our
    crash|failure|malfunction|glitch ~2 of|in ~4 server|system|cluster|database|subsystem|service|network|component|process
    cause|reason ~4 unknown|not_known|not_clear|unclear|not_been_determined|not_identified|still_being
    stuck ~1 process|job|pod|thread|task
    @node|service|cluster|database|process|daemon ~3 instability|unstable|trouble|stalled|stalling|deadlocked|stuck
    experienced an outage|crash
    got|get stuck|wedged|deleted
    we ~2 do_not|not|still ~2 know why
    crashed|died|stopped|hung|failed|went_down|froze|restarted|locked_up|unresponsive|disappeared ~8 unknown|unclear|unexplained|not_known|not_clear|no_apparent|mysterious*|unexpectedly|no_explanation|not_determined
  `,
  'contributor/expiry': `
    expired|expire|expires|expiring|expiry|expiration -cache|session|sessions|ttl|cookie
    certificate|certificates|cert|certs|ssl|tls ~4 expired|expir*|lapsed|outdated|renew*|invalid|rotat*
    renew|renewed|renewal|renewing ~5 certificate|domain|cert|license|licence|subscription|key|registration|failed|forgot*|not
    domain|license|licence|subscription|token|key|credential*|registration|lease|grant|card ~3 expired|lapsed|expires|cancel*|ran_out|suspended
    end date|end_of_life|grace_period|past_due|lapse|lapsed
    ssl|certificate ~1 error|errors|warning|warnings
    expir* ~3 certificate|cert|root|intermediate|token|key|signature|domain|license|credential*
    subscription|subscriptions|account ~3 cancelled|canceled|suspended
    expired|expires|expire
    forgot ~3 pay|renew ~3 bill|domain|certificate|invoice?
    past ~3 validity|expiry|expiration|notafter|date
  `,
  'contributor/time-event': `
    leap ~1 second|year|day
    daylight|dst|time_zone|timezone|timezones|summer_time|clock_change*|y2k|year_2000|epoch|ntp|clock_skew|clock_drift
    midnight ~5 utc|rollover|cron|job|date|triggered|ran|local|moscow
    cron|crontab|cronjob|scheduled_job|scheduled_task|nightly ~8 started|ran|kicked|triggered|overlap*|caused|same_time|every|top|hour|load|spike*
    clock|clocks|timestamp|timestamps|date|dates ~3 wrong|skew*|drift*|rolled|rollover|overflow*|future|jumped|reset|changed|incorrect|bug
    rollover|roll_over|rolled_over|week_number|date_change
    start|beginning|end|top of ~2 hour|month|year|week|day|fiscal
    every ~1 hour|day|night|midnight|week|# ~1 minutes|hours? ~5 job|cron|script|task|process
    # days ~4 uptime|counter|overflow|reboot
    new year*|january_1|december_31|february_29|31st_of
    future ~1 date|dated|timestamp
    counter ~2 reset|overflow*|wrapped
    leap ~1 seconds|second
    at midnight
    at # # utc|midnight ~3 every|daily|each
    daily|weekly|nightly|monthly|hourly ~2 job|cron|script|task|backup|run|import
    time|clock ~2 monotonic|synchroni*|drift|jump*|went_backwards
    year # -in_year|since
    end ~2 of ~2 day|month|year|quarter ~6 job|processing|batch|rollover|run
    clock|clocks ~2 change|changes|changed|went|turned|moved
    time ~1 change|jump|jumped|shift
    date ~3 in ~2 future
    fiscal ~1 year
    daylight_saving|daylight_savings|summer_time|winter_time|time_zone|timezone|clock|clocks ~8 change|changed|went_back|forward|wrong|drift*|jump*|skew*|ahead|behind|hour|shift*
    february_29|29_february|y2k|y2038|new_year*|turn_of_the_year
  `,
  'contributor/bad-input': `
    malformed|invalid|corrupt|corrupted|unexpected|erroneous|ill_formed|bogus|garbage|inconsistent|incorrect|bad|wrong|faulty|poison*|crafted|oversized|weird ~2 data|input|inputs|request|requests|message|messages|file|files|packet|packets|value|values|record|records|payload|query|queries|entry|entries|field|fields|character|characters|content|document|post|block|json|xml|url|regex|image|params|event|events|transaction|transactions|coordinates|string|format
    null|empty|missing|blank|nan|negative|duplicate|zero|non_ascii|unicode|utf*|whitespace|special ~2 value|values|field|fields|id|ids|string|strings|character|characters|key|keys|entry|bytes|column
    contained|containing|contains|included|had|with ~4 invalid|malformed|unexpected|corrupt*|null|undetected_errors|special|too_many|errors|empty|bad
    too large|big|long ~4 payload|message|file|request|record|value|data|field|document
    syntax|parse|parsing|encoding|format*|deserializ* ~1 error|errors|failure|exception|issue ~6 in|file|config|data|caused|query
    unusually|extremely|very|abnormally|too|excessively large|long|big|deep ~3 request|file|query|payload|message|document|post|block|image|input|dataset|object|row|transaction|number_of
    expensive|nasty|pathological|problematic|huge|heavy ~1 query|queries|request|requests|regex|post|user_request
    user ~2 entered|submitted|uploaded|supplied|provided|input ~6 invalid|malformed|large|wrong|unexpected
    supplied|fed|provided|sent|submitted|entered|received|ingested ~4 incorrect|wrong|bad|invalid|malformed|corrupt|erroneous
    fail*|unable|error* ~3 parse|parsing|deserialize|decode|validate|validating
    incorrect|wrong ~3 ids|id|identifiers|mass|weight|units|address
    regex|regular_expression ~6 cpu|backtrack*|expensive|exhaust*|catastrophic
    unexpected ~3 input|data|value|state|response|format|character*|payload
    requests|files|documents|messages|records|entries|names|names_with|packet|paths ~3 containing|contained|with ~4 slash|invalid|null|special|unusual|large|duplicate|same|no|empty|unicode|malformed|large
    doubled|doubling ~2 in ~1 size
    corrupt*|bad|infected ~2 block|data|state|file|record*|index*
    erroneous ~2 advertis*|data|prefix*|route*|message*|values
    unusually|very|extremely|too ~1 large|long|big ~3 file|message|request|row|document|payload|image|query|record|url|input|post|string
  `,
  'contributor/unexpected-use': `
    not|never|nobody|did_not|had_not ~4 anticipat*|expect*|envision*|imagin*|foresee*|foreseen|designed|intended|consider*|occur* ~8 use|used|user*|usage|customer*|way|case|cases|pattern|scenario|size|sizes|this
    unusual|unexpected|unanticipated|unforeseen|uncommon|rare|atypical|edge|corner|unconventional|unintended ~2 use|usage|use_case|case|cases|pattern|workflow|sizes|size|configuration|scenario|combination|sequence|circumstances|conditions
    customers|users|customer|user|client|operator|team|editors ~2 used|using|had_stored|were_using|uses|relied ~8 way|as_a|purpose|not_intended|instead|unexpected|workaround|feature|without_realising
    use|usage pattern|patterns|case|cases
    legitimate ~2 use|user|usage|traffic|request*|purpose
    used|being_used|using ~3 in_a_way|in_ways|for_purposes|differently|beyond
    first time ~6 used|customer|user|feature|that
    only ~4 used ~4 when|by|if|in ~6 rare*|specific|certain|combination
    never ~2 meant|intended|designed|supposed ~2 to
    combination of ~6 settings|options|features|conditions|inputs|keystrokes
    specific|particular|certain ~2 sequence|combination|workflow|pattern
    valid|legitimate ~2 customer? ~2 configuration|request|use|query|change
    first ~2 requests|request|time|customer|user ~8 seen|with|used|that
    queries|query|requests ~3 sent ~3 to ~6 caus*
    unusual|uncommon|non_standard ~3 sizes|setup|layout|path|configuration|characters
    moving|moved ~4 directory|folder ~8 symlink|drive|location
    not|never|had_not|did_not ~2 anticipate*|foresee|foreseen|imagined|expected|envision*|consider*|thought ~8 use|users|customers|anyone|users_would|customer|case|players|way
    use_case|usage_pattern|use|usage|pattern|sequence|combination ~6 not|never|had_not ~3 anticipated|foreseen|considered|expected|designed|imagined|envisioned|intended
  `,
  'contributor/hostile-action': `
    attacker|attackers|hacker|hackers|intruder|adversary|threat_actor|threat_actors|bad_actor|bad_actors|malicious|malware|ransomware|phishing|rootkit|backdoor|trojan|spyware|fraudulent|fraud
    ddos|denial_of_service|botnet|brute_force|credential_stuffing
    unauthorized|unauthorised|illegitimate|unknown ~3 access|party|person|individual|user|entity|third|login|traffic|actor|transaction*
    compromised|breached|hacked|hijack*|stolen|stole|steal|exfiltrat*|impersonat* -not_compromised|no_evidence
    exploit|exploited|exploiting|exploits ~6 vulnerab*|bug|flaw|weakness|attack*|attacker|to_gain|shellshock|against
    attack|attacks|attacked|attacking ~4 on|against|was|were|by|from|used|targeted|started|began -heart|attack_surface|no_attack
    leaked|exposed|stolen ~3 credential*|token|tokens|key|keys|password*|secret*|api_key*
    spam|spammer|spammers|abuse|abusive|vandal*|scam|sybil|double_spend*
    gained|gain|gaining ~3 access -regain*
    security ~1 breach|incident|compromise|intrusion
    injected|inject ~4 code|sql|script|malicious
    supply chain attack
    malicious|attacker|attackers|hacker*|phish*
    typosquat*|account_takeover|takeover|vandal*|intrusion*
    stole|stolen|drained|siphoned ~5 funds|eth|btc|tokens|million|#|pool|wallet|data
    spam|abuse|abused|abusive ~4 accounts|signups|users|traffic|requests|mining|registrations|bots
  `,
  'contributor/latent-defect': `
    bug|bugs|defect|flaw ~3 in|that|which|caused|causing|where|was|within|introduced|triggered|exposed|prevented|related|existed|made -no_bug|report|not_a_bug|bug_fix|bounty
    latent|dormant|previously_undetected|pre_existing|preexisting|long_standing|undiscovered|hidden|undetected|underlying|previously_unknown|existing|unknown|old|rare|obscure|subtle|software|code|logic|design|programming|firmware|critical|race ~2 bug|defect|flaw|issue|problem|error|fault|weakness|vulnerability|race_condition
    caused|due|because|triggered|traced|attributed|result|resulted|root_cause|hit|encounter*|ran_into|down|exposed|uncovered|trigger*|led ~4 bug|defect|code_defect|flaw|software_defect|programming_error|software_error|coding_error|software_bug|logic_error
    edge|corner case|cases ~8 code|bug|not_handled|handled|where|that|caused|in|triggered
    off_by_one|memory_corruption|use_after_free|double_free|null_pointer|nullpointer*|segfault*|segmentation_fault|infinite_loop|deadlock_bug|buffer_overflow|out_of_bounds|memory_leak|uninitiali*|dereferenc*
    code|function|method|script|logic|software|implementation|client|library|plugin|system|program ~6 did_not|does_not|failed_to|incorrectly|wrongly|would_not|mishandl*|not_properly|not_correctly ~6 handle|check|validate|account|close|release|take|consider|clean|detect|reset|update|process|treat*
    incorrectly|erroneously|wrongly|mistakenly|improperly ~3 assum*|calculat*|return*|handl*|treat*|mark*|pars*|interpret*|set|report*|remov*|caus*|us*|configured|attempt*
    vulnerability|vulnerable ~5 in|to|allow*|that|where|due
    fault|error|mistake|defect|issue in ~5 code|software|logic|script|algorithm|function|library|system|firmware|implementation|module|query
    exposed|uncovered|surfaced|revealed|unmasked ~5 bug|latent|defect|issue|flaw|problem|undetected
    design ~1 flaw|defect|error|issue|weakness
    would ~3 infinite|endless loop
    regression ~6 introduced|caused|in|that
    unhandled|uncaught ~1 exception|exceptions|error|rejection
    bug
    bad line of code
    error|mistake|typo|flaw|issue|problem|bug ~1 in ~3 the|our|a ~4 code|script|handling|logic|implementation|query|library|library|software|firmware|function|configuration_parser|algorithm > condition
    code ~2 path|snippet|section ~6 trigger*|caus*|bug|never|designed|not
    instead ~2 of ~2 gracefully
    sometimes|occasionally|always|unconditionally ~3 delet*|fail*|crash*|ignor*|return*|skip*|lost|remov*
    caus*|trigger*|result* ~3 infinite|endless|deadlock|panic|crash|segfault|exception|overflow|race
    no_longer|not ~3 satisf*|terminat*|releas*|account ~4 condition|for|correctly
    contained|contains ~3 race|bug|defect|flaw|error
    unstable|instability ~4 under|when|load|bug
    foreign_key|data_type|datatype|integer_type|smaller_type
    bug|defect|flaw|error|fault|mistake|vulnerability ~4 in|within ~6 code|logic|library|software|driver|kernel|handler|parser|script|contract|function|module|routine|firmware|implementation|client|server|scheduler|program
    due_to|caused_by|because_of|root_cause_was|result_of ~2 bug|defect|flaw|software_bug|logic_error|coding_error|programming_error|software_defect
    latent|dormant|long_standing|pre_existing|previously_unknown|existing|undiscovered|hidden|unnoticed ~2 bug|defect|flaw|issue|error|problem|vulnerability
    edge ~1 case|cases
    logic ~1 error
  `,
  'contributor/race-condition': `
    race ~1 condition|conditions|hazard
    race|races ~3 between|in_the|with|where
    simultaneous*|concurrent*|parallel|at_the_same_time ~6 write|writes|update|updates|access|process|processes|threads|execution|programming|requests|deploy*|transaction*|modif*|delete* ~8 caus*|corrupt*|conflict*|bug|lost|error*|inconsisten*|result*
    out ~1 of order|sequence
    timing|ordering ~2 issue|issues|problem|problems|condition|dependent|window|bug|related|of_events
    before ~6 finished|completed|ready|started|committed|fully|written|initialized|available
    non_deterministic|nondeterministic|interleav*|not_thread_safe|thread_safety|thread_unsafe|concurrency ~1 bug|issue|problem?
    concurrency|synchronization|synchronisation ~2 bug|issue|issues|problem|error|errors|defect
    two|both|multiple ~3 processes|threads|nodes|jobs|instances|requests|workers ~6 same_time|simultaneously|concurrently|both_try|at_once|in_parallel
    within ~3 milliseconds
    split_brain|two_primaries|two_masters
    stale|outdated ~2 read|reads|data ~6 before|transaction|commit*
    race|hazard
    same ~1 time|tick|moment ~6 caus*|assigned|process*|both|conflict*
    not ~2 been? ~2 yet ~3 been? ~2 finished|completed|propagated|committed|written|reached
    non ~1 deterministic
    while ~6 still ~2 running|in_progress|being ~6 caus*|conflict*|overwr*|corrupt*
    race ~1 condition|conditions
    two|both|multiple ~3 requests|processes|threads|workers|jobs|instances|transactions|writers|scripts ~4 concurrently|simultaneously|same_time|in_parallel|at_once
    before ~6 had|was|were|has|is ~3 finished|completed|ready|mounted|committed|written|started|flushed|created|initialized|arrived|loaded
    overwr*|overwrote ~4 each_other*|one_another*|newer|the_other
  `,
  'contributor/stale-or-wrong-config': `
    misconfigur*|mis_configur*|misconfig
    configuration|config ~1 error|errors|issue|issues|problem|mistake|bug|drift|mismatch
    wrong|incorrect|bad|invalid|faulty|stale|outdated|old|obsolete|erroneous|improper|missing|conflicting|inconsistent|incomplete|broken|harmful ~2 config|configuration|configurations|setting|settings|value|values|rule|rules|parameter|default|policy|record|records|permissions|path|url|credentials|environment_variable|dns|threshold|entry|timeout|route|flag
    incorrectly|wrongly|improperly|mistakenly|erroneously|not_correctly|not_properly|poorly|badly ~2 configured|set|configur*|specified|pointed|pointing|defined|tagged|labeled|registered
    configured|set|pointing|pointed|pointed_to|hardcoded|hard_coded ~5 wrong|incorrect*|too_low|too_high|too_small|old|instead|stale|nonexistent|non_existent|default
    was|were|is|had|been|are not ~2 configured|set|updated|enabled|registered ~4 for|to|in|on|correctly|properly|with
    default ~2 value|values|setting|settings|configuration|limit|timeout|config ~8 not|too|was|which|inadequate|instead|low|high
    left ~1 over|behind|in_place|enabled|disabled +config*|setting|record*|old|stale|rule|flag|previous
    leftover|left_over|stale|out_of_date|outdated|obsolete ~6 record|records|config*|entry|entries|credentials|dns|certificate*|cache|state|data|statistics|route*|reference*|documentation?
    setting|settings|config|configuration|parameter|option|flag ~4 was|were|had_been ~3 missing|wrong|incorrect|stale|too|lost|not|disabled|removed
    set ~1 too low|high|small|large|short|aggressive*|long
    health_check|timeout|timeouts|threshold ~3 too ~1 low|high|short|long|aggressive
    missing ~3 config*|setting|entry|permission|rule|record|annotation|index|environment|variable
    did_not|not|never ~3 include|exclude|have ~3 setting|entry|correct|rule|config*|new_ip
    wrong|incorrect|old ~2 filesystem|cluster|branch|port|ip|address|server|host|subnet|context|symlink|endpoint|target|region|bucket|account|index|location|order
    symlink*|pointed|pointing|targeted ~5 wrong|old|incorrect*|instead|#
    flag|setting|rule|entry|record|file|lock|pid ~3 left
    missing ~2 from ~4 config*|file|list|environment|manifest|settings
    not ~2 whitelisted|registered|included|configured|passed|in_sync|updated|listed
    lost ~3 label|setting|config*|annotation
    label|setting|flag|rule|config|config_variable*|entry|variable ~3 got? ~2 removed|missing|lost|not_set|not_used|ignored
    setup ~3 to ~3 filter|ignore|exclude|drop
    conflicting|overlapping|duplicate* ~3 polic*|setting*|rule*|config*|range*|route*|names
    default ~2 value|setting|settings|timeout|limit|configuration|values ~6 never|not|left|was|too
  `,
  'contributor/hidden-limit': `
    limit|limits|quota|cap|maximum|ceiling|threshold ~6 hit|reached|exceeded|exceeding|exceed|unaware|not_aware|unknown|hard_coded|hardcoded|undocumented|default|implicit*|surpass*|forgotten|of_#
    hard_coded|hardcoded|undocumented|unknown|hidden|implicit|unexpected|default|internal|previously_unknown|artificial|file_size|size|connection|integer|hard|soft ~2 limit|limits|quota|cap|maximum|limitation
    hit|reached|reaching|exceed*|surpass*|hitting|over|bumped|ran_into|running_into|crossed ~5 limit|limits|quota|maximum|cap|ceiling|max
    maximum ~3 size|number|length|value|allowed|of ~8 exceed*|reach*|hit|limit|was|allowed|#
    integer|32_bit|int32|16_bit|4_byte|signed|xid|transaction_id|buffer|sequence ~4 overflow*|limit|wraparound|range|maximum|exhaust*|counter
    wraparound|wraps_around|wrap_around
    exceed* ~4 allowed|maximum|size|capacity|limit|supported|#
    limit of|at|is|was ~2 #
    too|not large|many|big|enough ~6 limit|locks|size|allowed|buffer
    did_not|not|were_not|no_one|unaware ~3 know|known|aware|realis*|realiz* ~6 limit|quota|maximum|cap
    limited to ~2 #
    only|could ~2 support*|allow*|handle*|hold ~3 #
    limit|limited|restricted|capped|quota ~3 of|to|at|size ~2 #
    fewer|more|larger|greater|less than ~3 # ~6 limit|reject*|refus*|stop*|fail*|crash*
    refus*|reject* ~8 when|if|because ~6 more|fewer|exceed*|larger|limit
    too ~1 much|many|large ~4 to ~3 boot|load|process|handle|fit|start|parse
    upper ~1 limit|bound
    signed ~2 integer
    size|length|number|count ~4 exceed*
    hard_coded|hardcoded|undocumented|unknown|default|hard|internal|implicit|built_in ~2 limit|limits|cap|quota|maximum|ceiling
    hit|reached|exceeded|exceeding|crossed|ran_into|hitting|passed|past ~4 maximum|limit|cap|ceiling ~4 of|on|for ~5 #|number|integer|connections|size|nodes|objects|files|characters|rows|per
    32_bit|64_bit|16_bit|int32|signed_int*|integer|2_147_483_647|65_535|32_767|65_536
    limit|cap|maximum|ceiling ~6 not_aware|unaware|did_not_know|nobody_knew|unknown|undocumented|never_heard|surprised
  `,
  'contributor/missing-bound': `
    no|without|lack_of|lacked|lacking|missing|absence_of|not_have|had_no|nothing|insufficient ~4 limit|limits|limiting|timeout|timeouts|backoff|back_off|throttl*|bound|bounds|cap|rate_limit*|rate_limiting|backpressure|back_pressure|jitter|quota|quotas|ceiling|upper_bound|retry_limit|expiration|circuit_breaker*
    unbounded|unlimited|uncapped|unconstrained|infinite|infinitely|indefinitely|endless*|unthrottled|unbound|forever
    exponential ~1 backoff|back_off
    add*|implement*|introduc*|set|enforce|limit*|put ~4 limit|limits|timeout|timeouts|backoff|rate_limit|rate_limits|rate_limiting|throttling|cap|quota|bounds|backpressure|jitter|maximum in:action*|follow*|next|prevent*|improve*|lesson*|going_forward|remediation|todo|actionables
    aggressive*|greedy ~3 retr*|retry*|replication|polling|reconnect*
    retr* ~4 without|no|immediately|indefinitely|forever|aggressively|constantly|continuously|infinite*
    could|allowed|allow|can ~3 grow|consume|use|run|accept|queue|create|have ~4 unlimited|unbounded|arbitrar*|all|any|without|indefinitely|forever|as_much
    too|very|exceedingly|extremely|overly|excessively|way long|high|generous ~2 timeout|timeouts
    timeout|timeouts ~4 too_long|missing|not_set|not_configured|absent|too_high
    long_running|long ~2 query|queries ~5 kill*|not_killed|limit|hours|without
    hour|hours long ~1 query|transaction
    without ~1 bound|limit|limits|bounds
    no ~2 limit|limits|bound|bounds|maximum|cap
    spam|flood ~3 protection
    more|tighter|shorter|aggressive|sprinkle|smaller ~2 timeouts|timeout|limits
    limit*|throttl*|cap ~4 number|size|rate|connections|retries|queries|requests ~4 to|of|per|from in:action*|follow*|next|prevent*|improve*|remediation|actionables|what|lesson*
    implement*|add*|introduc*|set*|enforc* ~4 limit|limits|timeout|timeouts|cap|throttling|rate_limit*|ratelimit*|backoff|quota*|maximum
    limits ~3 across|on|for
    high ~1 upper ~1 bound
    life_cycle|lifecycle|retention ~4 problem|missing|not_set|no
    no|without|lacked|lacking|missing|lack_of|absence_of|never_had ~3 timeout|timeouts|time_out|rate_limit|rate_limits|rate_limiting|limit|limits|cap|bound|bounds|backoff|back_off|throttle|throttling|maximum|ceiling|upper_bound|quota|jitter|flow_control|backpressure|back_pressure|eviction
    nothing ~3 prevented|limited|limits|stopped|bounded|restricts|holds|held ~6 from|number|size|rate|many|how
    waited|waits|wait|waiting|hang|hung|block|blocked ~3 forever|indefinitely|for_ever
    as ~1 many|much|large ~6 as ~2 it|they|he|like*|want*
  `,
  'contributor/resource-leak': `
    leak|leaks|leaked|leaking ~4 memory|connection*|socket*|file*|descriptor*|handle*|goroutine*|thread*|resource*|port*|vms|instances
    memory|connection|socket|file_descriptor|fd|handle|goroutine|thread|resource|port|session|process ~2 leak|leaks|leaked|leaking
    never|not|without|failed_to|instead_of|rather_than ~3 released|closed|freed|cleaned|returned|reclaimed|releas*|clos*|clean*|free*|terminat*|garbage|deleted|removed|purged|rotated ~5 connection*|memory|file*|handle*|process*|resource*|lock|vms|logs|log|old|up|temp*|snapshots|sessions
    orphan*|zombie ~3 process*|container*|vm|vms|connection*|instance*|file*|record*|resource*|pod*|volumes
    kept|keep|continued|continues|continually|continuously ~2 growing|grow|accumulat*|increasing|climb*|leak* ~8 memory|until|heap|size|disk|usage|log
    accumulat* ~5 memory|files|logs|connections|processes|vms|temp*|objects|sessions|disk
    log|logs|temp|temporary|snapshots|backups|vms|machines|images ~4 never|not ~3 cleaned|rotated|deleted|removed|purged|being_deleted|setup_for
    leak* ~3 over #
    leaking|leaked ~2 memory|connections|vms
    buildup|build_up|built_up ~3 of ~4 resources|files|processes|connections|vms|old
    memory fragmentation|bloat|bloating
    leak|leaks|leaking -credential*|token|tokens|key|keys|oil|water|coolant|gas|route|routes|customer*|personal|password*|private|information|press
    grew|grow|grows|grown|growing ~2 without ~1 bound|limit|bounds
    not|never ~2 setup|configured|set_up ~3 for ~2 rotation
    remain|remained|remains|left ~3 open|running|allocated|behind ~4 connection*|process*|vms|handles|files|sessions
    never|not|without|failed_to|no_longer ~3 released|closed|freed|returned|cleaned_up|closing|releasing|release|close|free|removed|deleted|terminated|pruned|purged|dropped|torn_down|destroyed|given_back|handed_back ~6 until|after|when|and|so|by
    connections|handles|sockets|sessions|files|descriptors|threads|processes|snapshots|volumes|logs|objects|buffers|entries|locks ~4 never|not ~3 released|closed|freed|returned|cleaned|removed|deleted|destroyed|rotated|pruned
    memory ~3 usage|use|consumption|footprint? ~3 kept|keeps|steadily|gradually|slowly|grew|climbed|growing|climbing|increasing|crept ~4 until|over_time|by|growing|climbing|increasing|and
  `,
  'contributor/load-amplifier': `
    each|every|per|for_each|for_every|one|single ~3 request|user|query|call|client|login|message|page|job|check|item|event|transaction|check_in ~8 result*|caus*|trigger*|generat*|requir*|made|makes|creat*|spawn*|read|reads|query|queries|calls|requests|led
    amplif*|multipl* ~6 load|requests|traffic|effect|factor|work|queries|number|problem|impact -multiple
    fan_out|fanout|fan_in|n_1|n_plus_1|scatter|chatty|cross_product|cartesian
    expensive|inefficient|unoptimized|unoptimised|heavy|costly|slow|full_table|complex|unindexed|intensive|long_running ~2 query|queries|operation|operations|calls|call|scan|scans|computation|requests|request|regex|endpoint|lookup|rendering|process
    not|no|without|lack_of|un|never ~2 cached|caching|cache|cacheable|indexed|paginated|batched
    unnecessary|redundant|duplicate|duplicated|excessive|repeated|needless|repeatedly|wasteful ~3 requests|queries|calls|work|load|jobs|tasks|logging|writes|reads|traffic|lookups|retries|processing|operations
    full|entire ~2 scan|table_scan|table|history|index ~6 read|scan|query|each|load|reload|every
    puts|put|putting|adds|added|generating|generated|generates|creating|created|caused|causing ~3 more|additional|extra|significant|excessive|huge|massive|tremendous|unnecessary|high|heavy ~2 load|traffic|requests|queries|writes
    # times ~3 more|as_many|larger|higher|the ~3 requests|load|queries|traffic|normal|usual|number|data
    verbose|debug|excessive|heavy ~2 logging|logs|log
    hot|hotter ~1 shard|spot|spots|key|keys|partition|row
    n queries|queries_per_request|thousands_of_queries|many_queries
    exacerbat* ~8 load|queries|requests|contention|logging|reload
    requested|called|queried|loaded|run|executed ~3 on|for ~1 every|each
    database|sql|mysql ~2 queries|query ~4 inefficient|expensive|slow|long|per|heavy|unnecessar*
    caus*|forc*|result* ~4 all ~2 requests|clients|users|nodes|data|documents
    large|huge|excessive|enormous|massive ~2 volume|amount|number of ~4 log|logs|queries|requests|jobs|messages|emails|calls|writes|reads|alerts|metadata
    re_render*|rerender*|re_comput*|recomput*|re_process*|re_index*|reindex* ~4 all|every|entire|whole
    hot ~1 spot|path|shard|key
    not ~2 cach*
    duplicat*|redundant* ~3 jobs|requests|queries|tasks|work|declar*|index*
    each|every|one|single ~2 request|call|page_load|page_view|page|click|message|event|write|update|change|query|user|visit|login|order|upload|failure|error|line ~4 results|resulted|triggers|triggered|generates|generated|causes|caused|makes|made|requires|required|fans|created|creates|led|leads|became|produced|spawned|sent ~6 #|queries|calls|requests|many|multiple|several|thousands|hundreds|every|all|full|dozens|new|scan|complete
  `,
  'contributor/undersized-capacity': `
    @few|limited|low|reduced ~3 capacity|resources|memory|cpu|ram|disk|nodes|instances|servers|bandwidth|headroom|workers|replicas|storage|hardware|connections|uplink|locks
    under|inadequately|insufficiently provisioned|sized|powered|scaled
    underprovision*|undersized|underpowered|under_capacity|under_sized|overcommit*|oversubscri*
    capacity ~3 issue|issues|problem|planning|limit|limits|constraint*|shortage|insufficient|exceeded|inadequate
    not|no|never|without ~3 enough|sufficient|adequate ~3 capacity|resources|memory|cpu|ram|nodes|instances|servers|bandwidth|headroom|workers|replicas|space|power|storage|hardware|machines
    did_not|not|do_not ~2 have ~3 resources|capacity|headroom ~4 for|to|handle
    not ~3 provisioned|sized|scaled|equipped|dimensioned|designed ~5 for|to|handle|enough|load|traffic|scale
    too small|few ~4 for|to|cluster|instance|instances|nodes|database|pool|machines|servers|workers
    exceed*|exceeding|beyond|over|above|outstripp* ~4 capacity
    increased|increase|increasing|upgraded|raising|raised|scaling|bump*|upsiz* ~5 memory|ram|cpu|capacity|instance|disk|cluster_size|nodes|limit|limits|instances|replicas|bandwidth ~6 from|to|more|handle|prevent|additional
    headroom|capacity_planning|load_planning|scaling_limits
    could|can|unable ~2 handle|cope|support|sustain ~5 load|traffic|demand|requests|volume
    only ~3 had|have|has|had ~3 # ~3 cpu|cores|gb|nodes|servers|workers|replicas|instances
    running ~3 near|close|at ~3 capacity|limit|limits
    bottleneck|bottlenecks
    capacity ~4 planning|limit|limits|insufficient|exceed*|ran_out|not|issue|reduced|lacked|enough
    not ~3 able|enough|adequate|sufficient ~4 cope|handle|load|traffic|bursts|peak|surge|spike*|sudden
    ran ~1 out of ~3 memory|space|capacity|disk
    is|was|were|are ~2 underpowered|undersized|insufficient|inadequate|too_small
    permanent|permanently ~2 increase*|scal*|upgrad*
    scal* ~4 limit|limits|issues|problem*|load_balancers|properly|appropriately
    not|n't|did_not|insufficient|inadequate|without ~3 enough|sufficient|adequate|suffice ~3 capacity|servers|memory|resources|headroom|nodes|machines|disk|bandwidth|cpu|workers|instances|space|staff|power
    too ~1 small|few|little|weak|low|slow ~4 for|to ~5 load|traffic|handle|hold|users|cluster|demand|class|peak|size|number|volume|carry|serve|cope|workload
    sized|designed|dimensioned|provisioned|built ~2 for ~3 #|third|half|fraction|smaller|last_year*
  `,
  'contributor/performance-regression': `
    performance ~2 regression|regressions|degradation|degraded|issue|issues|problem|problems|impact
    regression ~6 performance|latency|slow*|memory|cpu|throughput
    missing|lack_of|without|dropped|lost ~2 index|indexes|indices
    inefficient|unoptimi*|suboptimal|sub_optimal|poorly_performing|inefficienc* ~3 query|queries|code|algorithm|plan|in|index*|implementation|path|way
    query ~1 plan|planner|optimizer|optimiser
    increased|higher|increase_in|more|elevated ~2 latency|memory|cpu|response_times|response_time|latencies ~8 deploy*|version|release|after|change|update|new|regression|upgrade
    consum*|us*|requir*|took|takes ~3 more|too_much|much_more|significantly_more|twice|# times? ~3 memory|cpu|time|resources|longer|space
    degraded|degrading|degrades|degrade|poor|severe* ~2 performance
    # times slower|larger|more
    performing|performed ~2 poorly|worse|slowly|badly
    latency|response_time|response_times|cpu|memory|load ~3 increased|doubled|higher|rose|elevated ~5 after|since|following|due
    inefficien*
    quer* ~6 slow|slower|full_scan|hitting_disk|bad_plan|expensive|without_index
    much ~1 slower|worse|larger
    regression
    performance|latency ~2 regression|degradation|degraded|regressed
    inefficient|slow|expensive|pathological|poorly_performing|unoptimized|unoptimised ~2 query|queries|join|regex|regular_expression|code|implementation|algorithm|plan ~6 introduced|caused|added|deployed|release|change|new|responsible
  `,
  'contributor/shared-resource': `
    shared|sharing|share|shares ~5 database|cluster|pool|infrastructure|host|hosts|server|servers|resource|resources|same|queue|connection*|network|service|between|code|component|cache|storage|volume|among
    same ~3 database|cluster|pool|host|server|machine|network|infrastructure|hardware|queue|node|rack|switch|datacenter|data_center|disk|volume|account|vpc|instance|region
    noisy neighbo*
    affected|affecting|impacted|impacting|impact|took_down|taking_down|brought_down|knocked|spread ~6 other|all|unrelated|entire|every|everything|multiple|whole|rest|dependent|many ~3 services|service|customers|systems|users|sites|site|applications|products|components|tenants|areas|regions|network|platform|parts|projects|jobs|instances
    depend*|relied|relies|rely|reliant ~2 on|upon
    cascad* ~5 fail*|effect|across|throughout|through|other|to
    coupled|coupling|decoupl*|tightly|intertwined|entangled
    single|one|common|central ~2 database|cluster|queue|pool|instance|shared|table|redis|message_bus ~6 all|multiple|every|shared|used|both|serves|serving
    compet* ~4 for ~4 resources|cpu|memory|connections|io|same
    isolat*|separat*|split*|decoupl*|dedicated|segregat* ~6 from|database|cluster|pool|workload*|customers|tenants|traffic|services in:action*|follow*|next|prevent*|improve*|lesson*|going_forward|remediation|actionables|future
    blast radius
    starv* ~4 other|of|cpu|resources
    unrelated ~4 service|services|job|jobs|requests|customers|system|systems|application* ~6 affected|impacted|fail*|slow*|too|also
    all ~2 sites|services|customers|apps|products|users|builds|applications ~5 affected|reachable|down|impacted|unavailable|slow|including
    shared ~2 between|by|across|among|with
    wide ~2 range|variety of
    collateral ~1 damage
    other ~2 services|sites|users|customers|applications|filesystem*|systems|teams|builds
    including ~4 services|products|api|dashboard|sites|systems
    single|same|one ~2 table|database|cluster|filesystem|host|server|queue|deployment ~5 multiple|all|every|both|also|used
    not ~2 isolated|separated|segregated
    affect*|impact* ~3 all|every|globally|entire|multiple|many|everyone
    share|shares|shared|sharing ~3 same|one|common|single|a|the ~3 database|cluster|pool|host|server|queue|node|network|disk|storage|infrastructure|power|link|cache|nfs|filesystem|broker|resources
    noisy ~1 neighbor|neighbour
    use|uses|used|using ~2 same ~2 database|pool|cluster|queue|connection_pool|server|host|redis|instance|set|network|infrastructure|account
    which|this|that|it ~2 also ~2 affected|impacted|broke|took_down|blocked|hit|caused
  `,
  'contributor/hidden-dependency': `
    circular|cyclic|hidden|implicit|undocumented|unknown|unexpected|unintended|unintentional|hard|transitive|unknowing|undeclared|subtle ~2 dependency|dependencies|coupling|reference|assumption
    did_not|not|unaware|had_not|no_one|nobody|never|without|unknowingly ~5 know|known|aware|realis*|realiz*|understand|expect*|anticipate*|knowing|introduc* ~8 depend*|relied|relies|rely|used_by|using|reliant|linked|connected
    depend*|relied|relies|relying|reliant ~3 on|upon ~6 itself|same|each_other|one_another|hardcoded|implicit*|hidden|specific|another
    turned|turns out ~6 depend*|relied|relies|used|required|uses|needed
    chicken ~2 egg
    still|also|actually|implicitly ~2 depend*|relied|relying|relies|used|using|referenced|pointing|required|needed|needs|requires ~3 on|the|by|to
    unaware|not_aware ~6 used|using|depend*|relied
    required|requires|needed|needs|necessary ~5 order|start|boot|work|function|login|connect
    hardcod*|hard_cod* ~4 server|host|ip|address|url|endpoint|hostname|to|path
    introduced|created|added|creating ~3 dependency|dependencies|single_point
    remov*|eliminat*|reduc*|break|identify|map|document ~4 dependency|dependencies|circular
    dependency ~3 on|between|chain|that|was_not
    side ~1 effect|effects
    unaddressed|unknown|implicit|undocumented|hidden|critical|unexpected ~1 dependencies|dependency
    dependencies|dependency|reliance ~2 on
    expect*|assum*|requir*|need* ~3 to ~2 find|exist|be|have ~6 there|present|available|running|order
    already ~2 being? ~2 used|relied|referenced ~3 in|by|on
    which ~3 also|itself ~2 depend*|relied|used|require*
    needed|needs|had ~1 to ~2 be restarted|restart|go|match
    unable|could_not ~4 because|since ~6 depend*|itself|down
    circular ~2 dependency|dependencies|dependence
    not|never|nobody|no_one|unaware|without|did_not|had_not ~3 aware|know|knew|known|realis*|realiz*|knowing|appreciated ~6 depend*|relied|relies|rely|needs|needed|calls|uses|used|required|requires|asks|talks|tied|reads
    undocumented|hidden|unknown|implicit|unexpected|unexpectedly|unintended|circular|indirect|unrecognized ~2 dependency|dependencies|dependent|depended|depends
    hardcoded|hard_coded|hard_codes ~4 ip|address|hostname|host|server|url|endpoint|path|name
  `,
  'contributor/single-point-of-failure': `
    single|sole ~1 point|points of failure
    spof|spofs
    no|without|lack_of|lacked|lacking|not|missing ~3 redundan*|backup|failover|fallback|replica|secondary|alternative|replication|high_availability|ha|standby|spare
    not ~3 highly_available|ha|redundant|replicated|multi_region|multi_az|fault_tolerant
    critical|vital|central|core|essential ~3 for|to|component|dependency|service|path ~6 all|entire|every|other|service|operations|most
    reliance|dependent|relied|relying|dependence|reliant ~2 on ~3 single|one|a_single
    running|ran|run ~2 on ~2 single|one|only_one
    multiple|second|additional|redundant ~2 data_center*|regions|region|provider|providers|zones|availability_zones|master|replicas ~8 prevent|avoid|future|eliminate|similar
    high_availability|ha|redundant|redundancy ~6 add|make|setup|improve|implement in:action*|follow*|next|prevent*|improve*|lesson*|actionables
    single ~1 thread|threaded|socket|server|instance|node|host|copy|backend|back_end|partition|maintainer
    only|has|have|had|with ~1 one|1|a_single ~2 replica|instance|server|node|partition|copy|copies|path|link|master|machine
    no ~2 read? ~1 replica|replicas|standby
    multi ~1 region|master|az|zone|datacenter
    move*|migrat*|store|relocat* ~5 eliminate|reduce|remove|avoid ~4 reliance|dependency|single
  `,
  'contributor/common-mode': `
    both|all|every|each|multiple|entire|majority|most|two|three|several|simultaneous* ~4 replicas|nodes|servers|instances|masters|hosts|machines|data_centers|datacenters|regions|zones|clusters|routers|switches|disks|controllers|systems|pods|databases|links|copies|backups|brokers|satellites|engines|sensors|computers|generators|circuits|workers|devices ~5 fail*|crash*|down|died|affected|restart*|reboot*|unavailable|lost|same|simultaneously|at_once|offline|stopped|unresponsive|corrupt*|impacted|high|stuck
    simultaneous*|at_the_same_time|at_once|concurrently|in_unison ~5 fail*|crash*|restart*|down|reboot*|died|lost|broadcast*|transmit*|affected
    fail*|crash*|died|restart*|reboot*|went_down|affected|lost ~5 simultaneously|at_the_same_time|at_once|in_unison|together|all_at_once|both|all_of
    same ~2 bug|defect|flaw|version|software|hardware|firmware|fault|issue|failure|problem|error|condition|path|conduit|configuration ~8 other|both|backup|secondary|all|replica*|every|each|nodes|standby|servers|also
    primary ~3 secondary|backup|standby|replica ~6 fail*|affected|crash*|down|corrupt*|same|both
    both primary|the_primary|replicas|nodes|of_them|data_centers|links|power
    common mode|correlated_failure*|correlated|common_cause
    all of our|the ~2 servers|nodes|instances|pods|hosts|data_centers|regions|replicas
    repeated|spread|propagated|replicated ~5 throughout|across|all|entire|other|to|network
    redundant ~6 also|both|same|fail*|too
    # of ~2 # ~3 nodes|pods|servers|instances|gateway|replicas|machines
    master|primary ~4 slave|replica|secondary|standby|backup ~5 crash*|fail*|down|died|offline|wiped
    each|all|both of ~3 zones|regions|servers|nodes|replicas|masters|brokers|pods|switches|systems|them|controllers|data_centers
    across|throughout|on|in ~2 all ~2 nodes|servers|regions|hosts|zones|machines|sites|data_centers|customers
    # ~2 million ~3 devices|machines|servers|phones|users
    other|more ~1 zones|regions ~4 also|affected|errors|fail*
    # % ~3 of ~4 network|servers|fleet|nodes|hosts|instances ~4 return*|fail*|down|affected|error*|crash*
    primary|master|active ~3 standby|replica|secondary|backup|slave|passive|reserve ~5 both|same|too|also|failed|crashed|together
    same ~2 bug|defect|flaw|fault|batch|firmware|version|software|weakness|vulnerability|model|conduit|tunnel|power|reason|way|kernel|code ~8 both|all|each|every|failed|crashed|too|together|simultaneously|so
    all ~2 running|ran|run|had|have|share|shared|used ~2 same ~2 version|software|bug|firmware|code|hardware|kernel|model|configuration
    redundant|independent ~5 same|both|shared|common|single|also_failed|too
  `,
  'contributor/version-skew': `
    mismatch*|mis_match*|incompatib*|not_compatible|out_of_sync|version_skew
    not ~2 backward|backwards|forward|compatible|in_sync|match|matched
    backward|backwards|forward ~1 compatib*|incompatib*
    old|older|previous|different|outdated|newer|new|mixed|multiple|wrong|both|incorrect ~1 version|versions|schema|code|api|format|client|clients|image|binary ~8 with|while|than|and|new|old|expect*|still|running|against|but|incompatib*|different|not
    expected|expecting|expects ~6 but ~6 #|provided|received|got|old|new|was
    still ~3 running|using|on|had|use|serving ~4 old|older|previous|outdated ~2 version|code|config*|schema|image|client*
    did_not|not|does_not|do_not ~2 match|exist|recognize|recognise|understand|support|yet_have ~6 version|schema|column|table|field|new|format|expected|old|type
    no such table|column|field|method|function|file|module|key
    missing ~2 migration|migrations|column|table|field|dependency
    breaking|incompatible ~1 change|changes|version*
    version|versions ~3 differ*|conflict*|inconsisten*|mismatch*|skew|incompatib*|disagree*
    partial|partially|incomplete|half ~2 deploy*|rollout|migrated|upgrade*|converted|updated|applied|applied_to
    inconsistent|inconsistency|diverg*|out_of_sync|desync* ~6 state|between|replica*|database|nodes|data|version*|schema|fork|chain
    new ~4 old ~6 format|type|code|data|schema|rows|version
    different ~3 versions|version|schema|schemas|standards|units|formats|protocol|type|types|feet|code
    old|older|previous ~2 protocol|format|client|clients|schema|type|api|data_type|rows
    not ~4 propagate*|replicat*|migrat*|convert*|sync* ~3 fully|all|everywhere|yet|completely
    old ~5 new ~4 and|while|but|used
    forgot*|forgotten ~4 endpoint|client*|check*|field
    was|were|is ~3 using ~4 old|older|outdated|previous
    unmigrated|not_yet_migrated|not_yet_updated|not_yet_deployed|not_yet_applied|not_been_updated|out_of_date
    incompatible|mismatch*|mismatched|out_of_sync|out_of_step|disagreed|disagree ~4 version*|protocol|schema|format|client*|server*|api|library|tag|certificate*|keys|with|between
    not ~2 backward|backwards|forward|forwards ~1 compatible
    expected|expects|expecting|asked|required|wanted|looked ~3 column|field|table|version|format|header|parameter|schema|extension ~5 not|missing|did_not_exist|no_longer|not_yet|old|older
    mixed|mixture|mix ~3 versions|version|cluster|indices|fleet|old
  `,
  'contributor/environment-difference': `
    staging|stage|test|testing|dev|development|beta|qa|local|canary|non_production|preprod|pre_production|ci|testnet ~6 differ*|not|unlike|did_not|different|lack*|without|smaller|only|worked|fine|while|whereas|but ~8 production|prod|environment|live|real|same|load|scale|reproduc*|happen*|configuration|traffic
    only ~4 in|on|under|at|manifest*|occur*|happen*|reproduc*|surfac* ~2 production|prod|live|scale|production_environment
    production ~6 differ*|different|unlike ~6 staging|test|dev|development|local
    differ*|difference|differences|discrepanc*|parity ~4 between|from ~6 environment|environments|staging|production|test|dev|prod
    works|worked|working ~2 fine|locally|perfectly|well|on_my ~4 staging|test|dev|locally|laptop|local|machine|other
    worked ~3 locally|staging|development|test
    not ~2 reproduc*|reproducible ~5 staging|test|locally|dev|environment*|development
    under|at|with ~1 production ~1 load|scale|traffic|conditions|data
    specific to ~4 production|environment|region|server|cluster|datacenter|platform
    not ~3 representative|reflect*|mirror*|resembl*|replicat* ~5 production|prod|real
    test*|staging|dev ~3 environment|environments|cluster ~6 did_not|not|small*|differ*|have|less|enough|only
    production ~1 like
    load|traffic|data ~4 staging|test ~5 not|small*|less|insufficient|enough|tiny
    usually|disabled|enabled ~3 in ~2 development|test|staging|production
    blind ~1 spot ~4 test*
    only|would_only|just ~2 manifest*|happen*|occur*|appear*|surfac*|trigger*|show* ~3 on|in|under|when|at
    in ~2 development|test|staging|ci|beta|dev ~8 not|same|different|disabled|did_not|never|only
    clos*|similar ~3 to ~2 production
    not ~4 on ~2 other|others
    worked|works ~2 on|in ~3 my|laptop|staging|docker|dev|local|other
    only|specific|unique ~4 one_region|certain|in_production|to_production|this_region|that_region|europe*|on_production|in_this|to_one ~6 different|has|where|which|configuration|configured|because
  `,
  'contributor/untested-path': `
    never|not|had_not|rarely|seldom|insufficiently|un|hardly ~3 tested|exercised|tried|used|executed|practiced|practised|rehearsed|attempted|been_run|done_before|performed ~6 failover|restore|recovery|path|procedure|code_path|backup*|before|scenario|rollback|plan|end_to_end|production|script|at_scale|under|process|feature
    untested|unexercised|unproven|unpracticed
    first time
    rarely|infrequently|seldom|never|not_often ~2 used|run|exercised|executed|occurs|happens|invoked|triggered|do|hit
    failover|restore|recovery|backup|backups|disaster_recovery|dr|rollback|procedure ~6 never|not_been|untested|had_not|without ~3 tested|exercised|test*|rehears*|drill*
    mock|mocked|mocking|stub|stubbed|mocks
    not ~2 covered|cover|covering ~5 test*|unit|scenario|integration|coverage|case
    error|exception ~2 handling|path|paths ~5 not_tested|never|untested|rarely|bug
    code path ~5 rare*|never|not|untested|uncommon
    last ~4 tested|exercised|used ~4 ago|years|months
    had never|not_ever been ~2 tested|tried|exercised|used|run|needed
    never been tested
    not ~2 covered ~3 by
    first ~2 time|executed|use|run ~5 production|that|this|we|ever
    never|not ~3 tested|done|tried|exercised|executed|run
    scenario ~5 not|never|untested|covered
    load_test|test* ~3 extreme|edge|failure|failover|recovery|restore in:action*|next|follow*|prevent*|improve*|lesson*
    never|had_not|have_not|not ~1 tested|rehearsed|practiced|practised|exercised|tested_restoring|attempted ~4 restor*|failover|recovery|rollback|procedure|path|plan|in_production|scenario|before|real
    error ~2 handling|path|branch ~6 never|not|untested|no_test*|bug
    disaster_recovery|dr|failover|backup|restore|recovery|rollback|contingency ~5 never|not|untested|had_not|rarely ~3 tested|exercised|tried|rehearsed|practised|practiced|used|drilled|performed
  `,
  'contributor/swallowed-error': `
    silent|silently ~4 fail*|ignor*|drop*|break*|broke|discard*|swallow*|stopp*|skip*|error*|corrupt*|return*|accept*|delet*|truncat*|shrank|continu*
    error|errors|exception|exceptions|failure|failures|warning|return_code|exit_code|warnings ~4 ignored|swallowed|suppressed|not_propagated|not_logged|hidden|caught_and|discarded|not_reported|masked|not_surfaced|not_handled|dropped|silenced|not_checked|lost|not_raised
    ignor*|swallow*|suppress*|discard*|silenc*|mask*|hid|hide|hiding|conceal* ~4 error|errors|exception|exceptions|failure|failures|return_value|exit_code|warnings
    return*|respond*|exit*|report* ~3 200|success|successful|status_code_zero|exit_0|ok|empty|null|zero ~6 error|instead|even|although|despite|fail*|when|rather|but|though|list
    fail* ~1 silently|quietly
    without ~3 error|errors|warning|raising|throwing|notice|notification|telling|any_error
    no ~2 error|errors|exception|exceptions|warning ~4 thrown|raised|logged|reported|shown|returned|message|was|were -reports
    did_not|not|never|failed_to|fails_to ~3 throw|raise|report|propagate|trigger|check|surface|log|fail|detect ~3 error|errors|exception|exceptions|failure|return
    should|must ~3 have? thrown|fail|failed|raised|raise|throw|error|check ~6 instead|error*|exception*|silently|return*|unknown
    error handling|error_checking
    succeeded|successful|successfully ~6 despite|although|even_though|but|without_error|not_actually|did_not
    treated|interpreted|converted|defaulted|defaulting|fell_back ~5 as|to ~4 empty|null|default|success|valid|zero|missing
    exit|exits|exited|return|returns ~3 zero|0|success|status_code
    without ~2 any? ~1 error|errors|notice|prior_notice|warning
    no ~2 logging|error_message|output ~6 was|were|done|shown
    never|not|no ~2 logged|raised|reported|thrown|surfaced ~2 anything|error*|exception*?
    should|must ~3 fail|throw|raise|error|check
    fail*|failure ~2 to ~2 capture|recognize|report|detect|log|check|handle ~3 error*|failure*|exception*|return
    skipp*|jumped ~4 silently|error*|transaction*|without
    silently|quietly|without_a_word|without_a_trace|without_complaint|without_any_error ~4 drop*|discard*|ignor*|fail*|skip*|swallow*|lost|died|truncat*|vanish*|left_out
    ignor*|discard*|never_checked|not_checked|never_looked_at ~4 error|errors|exception|exceptions|exit_code|return_code|return_value|status_code|result|stderr
    return*|answer*|report*|replied|replies|gave|showed|printed|announced ~4 success|ok|200|empty|accepted|null|zero|all_balanced|clean_run|complete ~10 even_though|although|despite|when|whenever|failed|error|instead|if|rejected|unable
    exit* ~3 0|zero|zero_whatever ~8 although|even|fail*|anyway|whatever
    bare|empty ~2 except|catch|rescue
    catch|except|rescue ~2 block|clause|handler|all|pass
    caught|catches ~3 exception|exceptions|error|errors ~5 and ~6 continue*|carried|went|logged|moved|returned|nothing
    carried|went|continued|goes|moved on ~4 as_if|as_though|regardless|anyway
    dev_null
    treated|treats|took|taken|mapped|maps|turned|turns ~4 error|errors|failure|failures|silence|missing|no_answer|forbidden|unreadable|rejected ~5 as|for|to|into
    no|without ~2 error|exception|complaint|warning|log_line|sign|indication ~4 raised|thrown|logged|reported|shown|that|to
    return|exit ~1 value|code|status ~5 never|not|ignored|unchecked|threw
    fail ~2 loudly
    default* ~3 to ~3 zero|empty|null|none ~6 when|if|whenever|instead
    turned|read|treated ~2 into|as ~2 empty
    without ~2 logging|telling|reporting|notifying ~2 anything|anyone|anybody|error
    logged|reported|recorded|marked|counted as ~1 success*|done|complete*
    tells|told nobody|no_one
  `,
  'contributor/misread-interface': `
    unexpected|surprising|unintuitive|counterintuitive|counter_intuitive|undocumented|confusing|misleading|poorly_documented|non_obvious|unclear ~2 behavio*|semantics|interface|default|defaults|documentation|option|api|ui|output|tool|parameter|naming|side_effect
    behave*|behavior|behaviour|works|worked ~4 differently|unexpectedly|unlike|not_as|contrary|other_than|not_what
    assum*|believ*|expect*|thought|thinking|presum* ~8 would|was|only|should|did|does|that|it -as_expected
    documentation|docs|changelog|manual|man_page|release_notes ~6 incorrect*|wrong*|unclear|misleading|said|states|says|mention*|did_not|does_not|suggest*|described|seems|ambiguous|stated
    misunder*|misinterpret*|misread|confus* ~6 api|interface|tool|documentation|command|option|semantics|flag|parameter|language|behavio*|how|output|of|ui
    contrary|despite ~2 to|what ~4 documentation|documented|expectation*|name|belief
    default* ~2 to|is|was|behavior|behaviour ~8 instead|rather|not|unless|which|unexpected*
    actually ~4 delet*|remov*|overwr*|appl*|return*|us*|mean*|does|did|reset*|creat*
    not|never ~3 expect*|anticipat*|realis*|realiz*|aware|know|knew|intuitive|obvious ~6 would|that|behavio*|happen|command|api|default|option|this
    will|would|does ~3 overwrite|delete|remove|reset|ignore|override ~6 without|all|the|instead|any
    implicitly|silently|automatically ~2 merge*|overwr*|delet*|convert*|reset*|remov*|disabl*|drop*
    incorrectly|wrongly ~1 assumed|documented|believed|interpreted
    command|tool|option|flag|function|method|api|parameter ~5 actually|instead|does_not|did_not|unlike|unexpected*|overwr*|also
    case_sensitive|case_sensitivity|lower_cased|encoding_default|default_encoding|defaulting
    subtly|semantic*|idempotent
    contrary|opposed to ~5 understanding|expectation*|belief|name|docs|documentation|wording
    took|taken|takes|read|understood|understand|interpret*|reads ~8 to mean
    api|library|sdk|client|tool|provider|proxy|driver|framework|orm|command|flag|function|method|button|engine|daemon|syntax ~3 treats|interprets|reads|takes|considers|counts|returns|understands|ignores|rounds|resolves|sorts|destroys|deletes|skips ~10 as|instead|rather|whereas|not|silently|only|every
    not|no ~2 guarantee*|promise ~6 order|unique*|atomic|delivery|that
    only ~1 confirms|stops|means|says|covers|applies|queues|prevents
    does_not ~2 update|guarantee|stop|kill|include|cover|check|wait|block ~8 it|but|as|only|instead
    not how|what ~4 works|work|does|means|read|expected
    name ~4 suggests|implies|misleading|leads
    taken|took ~5 to be ~3 in|a
    whereas ~4 standard|api|docs|documentation|manual|library|protocol
    had_not read ~2 far
    expected ~4 to ~4 whereas|but_it|instead_it
  `,
  'contributor/known-unfixed': `
    known|existing|long_standing|longstanding|previously_identified|already_identified|previously_known|previously_reported|recurring ~2 issue|issues|problem|problems|bug|bugs|limitation|risk|vulnerability|defect|weakness|flaw|fault|deficiency|failure_mode
    previously|earlier|past|before|prior ~4 identified|reported|experienced|seen|observed|encountered|raised|discussed|flagged|happened|occurred|warned|bitten|known
    planned|planning|scheduled|intended|meant ~3 to ~3 fix|migrate|upgrade|replace|move|address|remove|improve|deploy|add|patch|implement
    not|never|yet|had_not|still ~2 been ~2 fixed|patched|deployed|applied|addressed|implemented|resolved|completed|updated|upgraded|released
    similar|same ~2 incident|issue|problem|outage|incidents|failure|bug|error ~6 occurred|happened|before|previous*|past|earlier|last|ago|in_#|year|weeks|months
    in the past
    warned|warnings|warning|raised|concern|concerns ~6 about|before|ignored|prior|previously|earlier
    aware of ~6 issue|problem|bug|risk|this|limitation*|shortcomings|vulnerability|possib*|it -not_aware|unaware|became
    fix|patch|update|workaround|firmware|upgrade ~4 available|existed|already|issued|pending|not_yet|ready|awaiting|waiting|delayed|in_progress|released ~6 but|before|not|earlier|weeks|months|yet|already|prior|for
    unpatched
    happened|occurred|seen|bitten|experienced|problem ~4 before|previously|again|once|several_times|multiple_times|years
    ongoing|persistent|repeated ~1 issue|issues|problem*|effort
    second|third|2nd|3rd|fourth|another time ~4 that|we|this|same
    problem|issue|bug is|was|were ~1 known
    filed ~3 in ~1 #
    we ~3 have|had ~3 problems|issues|trouble ~4 for|with|before|years
    had|has|have ~3 issued|released|published ~4 fix|update|firmware|patch|advisory
    brought|raised ~3 this|up|possibility ~3 last|before|earlier
    we ~2 were|are|have_been ~2 already? ~1 aware
    had|was|were|been ~3 reported|flagged|raised|noted|identified|warned|recommended|requested|pointed_out|written_up|recorded ~8 before|earlier|months|weeks|years|already|previous*|twice|times|since|ago|prior|spring|repeatedly
    still ~1 open|pending|waiting|unfixed|unpatched|outstanding|on_the_list
    had|have ~2 not|never ~3 got|gotten|been ~3 round_to|around_to|implemented|deployed|applied|addressed|rolled_out|installed|acted_on|patched
    put_off|postponed|deferred|delayed|kept_putting ~5 fix|repair|replacement|upgrade|migration|maintenance|patch*|it
    previous|earlier|last|prior|year's ~2 postmortem|review|inspection|audit|incident_review ~8 action_item|recommend*|open|same|told
    accepted ~2 risk|residual
    action item|items ~6 open|never|not|still|previous
    lived|live|living with ~6 for ~3 months|years|year
    not prioritised|prioritized
    has|had ~1 always been ~3 fragile|flaky|slow|risky|problem
    fix|patch|version|fixed_version ~5 available|merged|exists|existed|released ~8 not|had_not|undeployed|never
    due ~1 for ~2 replacement|repair|renewal|upgrade
    known ~2 of|about|for ~6 year|years|months|weeks
  `,
  'contributor/legacy-or-drift': `
    legacy|outdated|obsolete|deprecated|aging|ageing|antiquated|old|unmaintained|end_of_life|eol|ancient|unsupported|abandoned|inherited|forgotten|orphaned ~2 system|systems|code|server|servers|hardware|software|version|versions|infrastructure|configuration|config|client|clients|platform|component|service|api|script|scripts|machine|tool|tooling|host|file|files|database|framework|library|accounts|path|setup|routing|prototype|data_center|equipment|build
    legacy
    drift|drifted|snowflake|hand_built|hand_crafted|handcrafted|rusted|bit_rot|bitrot|cruft
    not|never|un|without ~3 managed|in_puppet|puppetized|in_terraform|terraformed|version_controlled|source_control|tracked|code|automated|documented|maintained|codified|recorded ~6 manual*|hand|config*|change*|terraform|puppet|code|server|state
    left ~1 over|behind ~6 from|old|previous|migration|by
    leftover|left_over|remnant|remnants|vestig*
    years|decade ~1 ago ~8 set_up|written|built|created|installed|still|by_hand
    no_longer ~2 maintained|supported|in_use|owned
    out ~1 of date|sync ~6 terraform|config*|code|documentation|server*|puppet|doc*|certificate*
    decommission* ~6 not|never|properly|old|still|fail*|should
    manual*|hand|by_hand ~4 configur*|chang*|edit*|modif*|applied|set_up ~6 server|puppet|terraform|tracked|drift|outside|overwritten|lost|not
    technical_debt|tech_debt
    inconsisten* ~5 configur*|across|between ~4 servers|hosts|environments|machines|nodes|clusters
    porting|ported|carried_over ~4 old|code|from
    years|year old
    re_using|reused|reusing|re_used|repurposed
    remained|remains|still ~4 present|callable|running|in_place|around|installed ~4 code|old|server*|years|system
    not ~2 under|in puppet|terraform|version_control|source_control
    older|old ~1 software|code|version|system|config*|file*|hardware|client|machine|prototype|server
    no ~2 active? upstream|maintainer|owner
    who ~2 is|was ~2 in_charge|responsible|maintain*|own*
    fit for purpose
    not ~2 recorded|tracked|reflected|captured ~3 in
    edited|changed|altered|patched|built|set_up|configured|compiled|modified|created|tweaked ~3 by_hand|manually|in_the_console|locally|in_the_field
    inherited|acquisition|merger|took_over ~8 never|old|legacy|separate|still|undocumented
    parted|drifted|diverged ~3 from|to|apart|over
    by hand ~8 years|emergency|back|since|long_ago
    retired|dead|unused ~3 code|server|host|path|trunk|account|accounts|feature
    nobody|no_one|none ~2 owned|owns|dared|dares|maintains|maintained
    home made|grown scripts|script|tool
    seen ~2 update ~2 in
    over ~2 years ~4 nobody|no_one|hand|drift*|exceptions
  `,
  'contributor/procedure-gap': `
    no|lack_of|lacked|lacking|without|missing|insufficient|inadequate|unclear|incomplete|outdated|out_of_date|incorrect|wrong|poor|poorly|absence_of|undocumented|not_documented|misleading|ambiguous|informal ~3 procedure|procedures|process|processes|documentation|document|runbook|runbooks|checklist|playbook|instructions|guidelines|guide|documented|policy|protocol|protocols|standard|standards|docs|handover|comment|plan|communication
    procedure|procedures|process|documentation|runbook|checklist|playbook|instructions|docs|guide|manual|wiki ~3 missing|incomplete|outdated|out_of_date|wrong|incorrect|unclear|lacked|insufficient|inadequate|flawed|lacking|ambiguous|misleading|stale
    document|documented|documenting|update|updated|updating|improve|improved|improving|create|created|write|add|revise|revised|review|formaliz*|establish*|clarify|strengthen*|define ~5 procedure|procedures|process|processes|documentation|runbook|runbooks|checklist|playbook|guidelines|instructions|policy|steps|protocol|sop|docs|guide
    not|never|poorly|un|inadequately ~2 documented
    not ~1 followed|follow|following|adher* ~4 procedure|process|protocol|policy|steps|standard|rule|checklist|documented
    manual ~1 step|steps|process|procedure|intervention|processes ~8 missed|forgotten|required|error|prone|skip*|not|miss|introduced|need*
    step|steps ~4 missed|missing|forgotten|skipped|not_performed|omitted|wrong_order|not_followed|overlooked
    communication|process|procedural|documentation ~1 gap|gaps|breakdown|failure|failures|error|miscommunication
    miscommunication|mis_communication
    before|prior ~6 should|must|need|make_sure|ensure ~4 check|verify|confirm|test|announce|review in:action*|lesson*|improve*|prevent*|next|follow*|learn*
    handover|hand_over|handoff|hand_off
    in ~2 wrong order|sequence
    error_prone|prone_to_error*|prone_to_human
    no formal|clear|standard|defined|documented|established|proper
    tooling|tools ~4 made ~3 easy|easier|possible
    practices|practice ~4 poor|better|best|lax|inadequate|improve*
    no|not ~4 verif*|check* ~5 before|step|deploy*|release*
    forgot|forgotten|missed|omitted ~5 step|procedure|bill|process|update|check*
    deployment|release|change|maintenance|incident|onboarding|migration ~1 process|procedure|procedures|instructions|checklist
    policy ~4 should|around|on|when|need*|missing|for
    we ~2 do_not|did_not|need|should ~2 have ~4 process|procedure|documentation|policy|plan|checklist
    will ~4 procedures|process|processes|documentation|checklist|policy
    more|better|improved|clear|clearer ~1 communication|documentation|process|procedures|guidelines
    checklist|runbook|procedure|guide|manual|handbook|instructions|docs|document|plan|policy|rules|guidelines|wiki|schedule|playbook|method_statement ~4 did_not|does_not|gave_no|left_out|omitted|nothing|no_step|not_mention|gave_the_wrong|out_of_date|silent|assumes|only_covers|no_drill|no_word|versions_behind|still
    nobody|no_one|never|nowhere ~4 written_down|wrote|written|laid_down|defined|described|on_paper
    no|without|absence_of|lack_of ~3 agreed|written|defined|standard|formal|documented|clear ~3 way|procedure|process|order|rule|guidance|list|method|steps
    no ~1 playbook|process|procedure|guidance|checklist|handover|instructions
    step|steps ~6 skipped|left_out|missing|missed|wrong|omitted
    which order
    not ~3 say|state|specify|require|ask|mention|cover ~6 who|how|which|what|when|that|to +procedure|checklist|manual|guide|runbook|policy|rules|form|docs|document|plan|orders|guidelines|documentation
    followed ~4 wiki|docs|runbook|guide|instructions|procedure|manual ~8 wrong|but|led|deletes
    outside ~3 process|procedure|renewal
    phone numbers|contacts ~6 moved|wrong|outdated|old
    written_down|described|mentioned|documented ~2 nowhere|anywhere
    not|none|nothing ~6 in ~2 wiki|docs|runbook|manual|handbook
    runbook|guide|binder|instruction|procedure|rule_book|checklist|playbook ~4 skipped|listed_a|named|for_another|not_mention|no_longer|not_say
    second pair ~2 eyes
    nobody|no_one ~2 responsible ~2 for
  `,
  'contributor/knowledge-gap': `
    did_not|had_not|never|no_one|nobody|none|didn ~2 realis*|realiz*|know|knew|understand|understood|appreciat*|foresee|foreseen -noticed|why|unknown
    unaware|not_aware|unfamiliar|inexperience*|lack_of_knowledge|lack_of_understanding|lack_of_experience|lack_of_awareness|lack_of_familiarity
    assum*|presum*|believ*|thought|mistaken* ~6 that|would|was|were|it|the|this|had|only|no -no_longer
    misunder*|misconception|misjudg*|misinterpret*|misbelief|mistaken_belief|incorrect_assumption|false_assumption|wrong_assumption|mental_model|underestimat*|overestimat*|miscalculat*|overlook*
    incorrectly|wrongly|mistakenly|erroneously ~1 assum*|believ*|thought|conclud*|expect*|interpret*
    assumption|assumptions ~4 that|was|were|wrong|incorrect|about|made|under|invalid|false|turned
    without ~2 realis*|realiz*|knowing|understanding|awareness|being_aware|considering
    insufficient|incomplete|limited|lack_of|poor|little|outdated|inaccurate|lacked|not_enough ~3 understanding|knowledge|familiarity|experience|awareness|training|expertise|visibility_into_how
    unknowingly|unwittingly|unsuspecting
    confus* ~5 about|over|between|on|caused|led|by
    did_not occur to
    learned|learnt|learn ~4 that|about|how|lesson in:lesson*|learn*
    underestimated|did_not_fully|not_fully ~2 understand|understood|aware|appreciate?
    lacking|lack|lacked|limited|without ~2 experience|knowledge|understanding|familiarity
    neither|not|never|nor ~4 aware|known|knew|realised|realized|understood|considered|anticipated|foreseen|expected
    unforeseen|unanticipated|unexpected|unaware ~3 bug|consequence*|impact|effect*|interaction*|that|of
    thought|believed|assumed|assuming|expecting|believing ~2 that|it|this|to|they|we|the
    without ~2 checking|consulting|double_checking|verifying
    deeper|better ~2 understanding|grasp|knowledge
    did ~1 not ~1 realize|realise|know|notice|think|expect|consider|understand|occur
    incorrectly|wrongly|falsely|mistakenly ~2 assumed|believed|thought|concluded
    under ~2 impression
    news to us
    mental model
    not ~2 familiar
    not ~2 been ~2 trained|told|informed|briefed|taught
    never ~3 told|trained|taught|briefed|learnt
    working from ~3 belief
    out ~1 of ~1 date ~2 understanding|picture|model|knowledge
    crossed ~2 mind|minds
    not knowing
    took|taken ~6 to be ~2 protected|safe|harmless|liquid|unused
    new to
    joined ~3 weeks|months|days ~2 earlier|before|ago
    what we did_not|not know
    expected|expect ~6 to ~6 but
    picture|understanding ~3 of ~6 was|one ~3 old|wrong|stale|incomplete
  `,
  'contributor/production-pressure': `
    deadline|deadlines -timeout|timeouts|rpc|call|calls|request|requests|seconds|lookup|client|quota
    urgent|urgently|asap|emergency ~4 deploy*|fix|need*|change|patch|release|get|required|pressure|maintenance
    prioriti* ~6 over|speed|features|lower|not|feature|higher|instead|other
    to ~2 save|cut ~2 cost|costs|money
    cost ~2 savings|saving|cutting|reasons|reduction|pressure
    skipped|skip|skipping|bypassed|bypass ~4 test*|review*|step*|staging|process|planning|procedure|check*|usual
    to|on ~2 stay|keep|remain ~2 on schedule
    expedite|expedited|speed_up|as_quickly_as|quick_fix|too_quickly|too_fast
    time_pressure|under_pressure|time_constraint*|tight_schedule|schedule_pressure|in_a_hurry|hurry|hurried|rushed|rushing|haste|hastily
    budget|funding ~2 cuts|constraints|constraint|limitation*
    lack|limited ~2 time|resources ~4 to|for
    more important|pressing ~3 to|than
    outrun ~6 capacity
    end of ~2 day|week|sprint +deploy*|release*|change
    friday|late ~3 thu*|fri*|night ~6 deploy*
    emergency|rushed|urgent|last_minute|hasty|quick ~1 deploy|deployment|change|fix|release
    stay|keep ~3 schedule|deadline
    in ~2 haste|hurry|rush
    not ~2 prioriti*|allocated|enough_time
    not ~2 had? ~3 time|opportunity ~2 to
    financial|cost|commercial|schedule|competitive|time ~1 pressure|pressures|constraint*|concerns
    behind ~2 schedule|roadmap|plan
    go|goes|went live ~4 regardless|anyway|date|not_ready
    bonus*|cost|costs|budget|staff ~3 cut|cuts|targets|trimmed|tied
    features|feature|roadmap|launch|marketing|sales ~5 over|came_first|first|won|before|instead|already
    no|not|leaving_no ~2 time ~2 to|for ~6 test*|check*|review*|second|careful
    waived|dropped|shortened|skipped|put_off|cut ~5 test|tests|review|audit|soak|bake|training|testnet|load_test|integration_suite
    deadline|cut_off|launch_date ~6 set|fixed|loomed|friday|monday|not_allow|weighed
    already ~3 late|paid|announced
    chose|decided|pressed|choice ~3 to? go ~1 on
    rather than ~4 wait|delay|postpone
    in ~2 race|rush ~2 to
    cheapest|cheaper
    would have ~2 taken|delayed|slowed|cost ~6 so|we|too
    to ~1 meet ~4 date|deadline|opening|launch
    pushed through
    to ~1 make ~1 up ~3 delay|lost|time
    same day ~6 fix|cve|urgent|security|shortened|skipped|waived
  `,
  'contributor/excess-permission': `
    excessive|overly|too_much|too_many|unnecessary|broad|wide|elevated|full|unrestricted|overly_permissive|permissive|overprivileged|over_privileged|admin|root|write|superuser|global ~2 permission|permissions|access|privileges|privilege|rights|scope|scopes|policy|role|broad|permissive
    least ~1 privilege|privileged
    had|have|has|with|granted|gave|given|giving|holding|held ~4 access|permission|permissions|privileges|rights|credentials|admin|token* ~4 to|for|all|every|production|full|write
    able|possible|could|can ~3 to? ~3 delete|destroy|drop|truncate|modify|access|wipe|remove|deploy|impersonat*|escalate ~5 production|database|all|any|entire|live|data|without|other
    secret|secrets|credential*|password|passwords|token|tokens|key|keys|api_keys ~5 stored|exposed|plaintext|plain_text|unencrypted|committed|in_the_repo*|hardcoded|contained|public|image|leaked|long_lived|shared
    contain* ~5 secret|secrets|credential*|password|passwords|key|keys|token|tokens|access_keys
    publicly|public|world ~2 accessible|readable|exposed|available|editable|registry|writable|bucket
    against|on|in|targeted|to|of ~3 production|live|wrong ~2 database|cluster|environment|server|account ~6 instead|accident*|mistake|rather|intended
    restrict*|limit*|remov*|revok*|reduc*|prevent* ~4 permission*|access|privileges|ability|scope|rights ~6 to|from|of|on|for in:action*|follow*|next|prevent*|improve*|lesson*|remediation|future|going_forward
    blast radius
    privilege* ~2 escalat*|account|accounts|employee
    without ~3 permission|authorization|restrict*|mfa|2fa|authentication
    same ~2 user|account|credentials|token|key|password ~4 for|across|all|multiple|shared
    token|key|account|user|credential*|role ~4 had|with|has ~3 access|permission*|push|admin|write|scope*|privilege*
    write ~1 access
    any ~2 authenticated ~2 user|users
    publicly ~1 editable|accessible|available|readable|writable
    misus*|over_permission*|privilege*
    all ~2 secrets|repositories|namespaces|organizations|accounts
    could|can|able ~2 delete|change|read|write|reach|grant|mint|override|drop|push|send|open|touch|reset|impersonate ~4 any|all|every|everything|everybody*|everyone*|production|prod|entire|another
    ran|run|runs|running|connects|ship ~3 as ~2 root|administrator|admin|owner|superuser
    root|admin|administrator|owner|supervisor|domain_administrator|write|full|standing ~1 rights|access|account|accounts|role|credentials|login
    same ~3 key|token|account|credentials|principal|password ~5 all|every|both|environments
    more ~3 rights|access|permission*|privileges
    world readable|writable
    readable|writable|accepted|open ~2 by ~2 world|everyone|anyone|all
    no|without ~2 interlock|confirmation|second_signature|second_approval|restriction*
    rights ~4 ever|all|full|granted|everything
    token|key|credentials|role|session ~3 valid|good|enough ~3 for|to ~4 all|every|whole|entire|any|others
    straight|right through to
  `,
  'contributor/feedback-loop': `
    feedback|vicious|death|reinforcing|retry|crash|reboot|restart|positive|endless|infinite ~1 loop|cycle|circle|spiral|loops|spirals > sustaining
    retry ~1 storm|storms > sustaining
    thundering ~1 herd
    snowball*|death_spiral|chain_reaction|avalanche|self_perpetuat*|self_sustain*|self_reinforc*|runaway_effect|metastable|spiral* > sustaining
    retr* ~6 overwhelm*|overload*|amplif*|exacerbat*|more_load|additional_load|increas*|worse|hammer*|flood*|storm|load > sustaining
    caus*|lead*|led|result*|trigger* ~4 more|further|additional|even_more ~3 load|retries|requests|failures|restarts|timeouts|errors|traffic|reboots|queries > sustaining
    worse|exacerbat*|compound*|aggravat* ~8 retr*|restart*|reconnect*|backlog|load|requests|loop
    repeat*|cycle ~5 itself|again|restart*|reboot*|propagat*|throughout|iteratively
    reconnect*|re_connect* ~6 overload*|overwhelm*|load|surge|storm|again|more|simultaneous*|all
    ddos*|dos ~2 ourselves|ourself|own|itself
    over and over
    again ~2 and ~1 again
    keep|keeps|kept ~1 failing|crashing|restarting|retrying|climbing
    caus* ~3 more
    resubmit*|requeue*|re_queue* ~6 fail*|again|clog|load
    back ~2 into ~3 itself|queue|loop
    retrigger*|re_trigger*
    vicious
    fed|feed|feeds|feeding|fuelled|fueled|fuels ~3 itself|themselves|back|on_itself
    self ~1 sustaining|reinforcing|perpetuating|feeding|inflicted
    the more|longer|louder|slower|further ~12 the more|fewer|longer|larger|worse|harder|slower
    each|every ~3 restart|retry|failure|attempt|crash|failed|tick ~8 made|brought|triggered|caused|added|created|used|started|replayed
    kept|keeps|keeping ~3 from ~1 recovering|recovery|coming_back|catching
    and|were|was ~2 killed|crashed|tripped|ejected|voted_out|removed|failed ~3 in_turn|as_well|again|too
    pushed|shifted|moved|threw|spilled ~5 onto|to ~3 rest|others|remaining|neighbours|survivors ~12 turn|too|then|also|again
    long after ~8 gone|over|ended|passed
    more|yet_more|further ~2 retries|restarts|sales|updates|liquidations|failures|load|reconnects|requests ~3 which|and|still|again
    own ~2 recovery ~4 recovering|kept|traffic
    restart|restarted|restarts|relaunch ~8 killed|crash*|again ~6 again|over|turn|loop
    multipl* ~3 traffic|load|requests ~6 meant|hold|down
    turned ~3 blip|hiccup ~6 into
    one after another|the_other|the_next +requeue*|crash*|evict*|neighbour*|share|turn
    tried_again|retried|restarted|reconnected ~5 kept ~4 down
  `,
  'contributor/synchronised-callers': `
    thundering ~1 herd
    simultaneous*|all_at_once|at_the_same_time|at_once|concurrently|in_lockstep|same_moment|same_instant ~6 reconnect*|retr*|request*|connect*|restart*|start*|reboot*|clients|jobs|users|login*|log_in|instances|try*|attempt*|refresh*|deleted|executed|query|quer* -deploy_changes
    clients|users|jobs|servers|instances|nodes|devices|sessions|services|players|hosts|agents|machines|workers|pods|everyone ~6 simultaneous*|all_at_once|at_the_same_time|at_once|same_moment|in_lockstep
    all|every|thousands_of|many|hundreds_of ~2 clients|users|servers|devices|agents|hosts|instances|nodes|machines|workers|players|jobs|apps ~4 reconnect*|retr*|restart*|request*|try*|attempt*|tried|refresh*|resubmit*|logging_in|poll*
    mass|massive|simultaneous|large_scale|sudden ~2 reconnect*|restart|reboot|disconnect*|retry|login|re_authentication|logins
    stampede|stampeding|herd|dogpile
    reconnect*|re_connect* ~4 storm|surge|simultaneous*|wave|flood|en_masse
    cron|scheduled|jobs ~5 same_time|top_of|simultaneous*|all_at
    top ~1 of ~1 hour
    jitter
    resumed|resumption|came_back|coming_back|returned|returning ~4 online|quickly|at_once|all|students|users ~8 surge|load|spike|all
    caches ~3 expire*|invalidat* ~5 same|once|simultaneous*
    all ~3 clients|instances|jobs|users|servers|apps ~3 tried|try|retry|reconnect*|resubmit*|attempt*
    simultaneous* ~2 reconnect*|login*|restart*|request*|attempt*|connect*|logins
    cache ~1 stampede
    in|within|at ~2 same|one|single ~1 second|minute|instant|moment|millisecond|breath|burst +all|every|everyone|clients|agents|devices|nodes|players|jobs|workers|users|trains|stores
    all|everyone|everybody|together|clients|agents|devices|nodes|jobs ~4 in ~1 unison|lockstep|step|one_go|parallel|one_burst
    on ~1 the ~1 hour|half_hour
    minute zero
    no|without|lack_of ~2 jitter|offset|spread|stagger*|randomi*
    wave|waves|burst ~3 of ~3 reconnect*|requests|logins|syncs|connections|registrations
    when|once|as_soon_as|after|moment ~6 came_back|returned|was_back|reopened|restored|live|went_live|announced ~8 all|every*|thousands|rush*|poured|flood*|together|at_once|everyone|piled
    reconnected|reconnect|reconnecting|came_back|woke|resumed|retried ~3 together|within|at_once|simultaneously|en_masse
    full ~1 hour|minute
    all ~1 set ~1 for|to
    restart*|bounc* ~2 all ~3 together|at_once|simultaneously
    all ~3 came|come|coming back ~1 together|at_once
    at ~2 same ~1 time|moment|instant ~6 all|every|clients|students|jobs|agents
  `,
  'contributor/change-for-reliability': `
    security ~2 patch|patches|update|fix|hardening|upgrade|improvement|improvements|feature|scan|policy|validation
    as ~1 part of ~6 improve*|reliab*|resilien*|security|effort|hardening|mitigat*|fix
    ironic*|intended_to_prevent|designed_to_prevent|meant_to_prevent|intended_to_reduce|supposed_to_prevent|intended_to_improve|designed_to_protect|designed_to_improve|supposed_to_improve|intended_to_protect|meant_to_improve|meant_to_protect
    monitoring|logging|telemetry|agent|observability|metrics|tracing|alerting|security_agent ~4 change|update|agent|caused|deployed|introduced|new|leak|collection|modification ~8 caus*|outage|crash*|overload*|regression|fail*|load|slow*|degrad*|bug|descriptor*
    attempt*|trying|while_attempting|try|effort|efforts|in_order|working ~2 to ~2 fix|resolve|mitigate|address|repair|restore|improve|prevent|correct|balance|increase ~10 accident*|caus*|trigger*|led|result*|delet*|broke|crash*|instead|outage|production
    disaster ~1 recovery|drill test|exercise|drill
    failover|dr|recovery|load|chaos|backup|resilience ~1 test|testing|drill|exercise ~8 caus*|trigger*|led|fail*|result*|downtime
    fix|mitigation|hotfix|patch ~4 for ~8 introduced|caused|triggered|broke|itself|inadvertently|contained
    replication factor ~6 resilien*|availab*|increas*
    chaos|gameday|game_day
    rebalanc*|balancing ~6 load|availab*|reliab*
    intention|intended|aim|goal|purpose|order of|to ~2 ~4 implement*|protect*|improv*|prevent*|mitigat*|increas*|reduc*
    new|updated ~2 waf|firewall|security|ddos|monitoring|tracing|telemetry|rate_limit*|alerting|health_check*|backup* ~2 rule|rules|code|agent|feature|system|policy|check|managed
    telemetry|tracing|logging|metrics ~4 introduced|added|new|code|change|collect*
    waf|firewall ~2 rule|rules
    harden*|resilien* ~4 chang*|effort*|project|work|improv*
    after|since|following|wake ~5 earlier|last|previous|lost ~3 incident|outage|accident|collision|data
    against ~2 fraud|spoof*|attack*|scrapers|spectre|replay|intrusion
    fix for ~3 last|previous|earlier|yesterday*
    patch ~6 flaw|hole|vulnerab*|security
    hole|flaw|vulnerab* ~4 patch|closed|close|fix
    chaos ~1 experiment|test|engineering
    preventive|preventative ~1 maintenance
  `,
  'contributor/all-worked-as-designed': `
    not|no|never ~3 bug|malfunction|fault|defect|vulnerability|failure ~6 in|of|but|it|system|software|per_se|was
    by design
    nothing|no_component ~4 failed|broke|broken|malfunction*|wrong
    functionally|technically ~1 correct|working
    every|each|all ~3 component|components|system|systems|part|parts|piece ~5 as_designed|as_intended|as_expected|correctly|properly|its_job
    did exactly|precisely ~2 what
    no_single|no_one ~2 cause|component|fault|failure|root_cause
    not ~2 a malfunction|bug|defect|failure
    everything|all|every|each|neither|both|no_component|parts ~6 as designed|intended|specified
    everything|all ~3 worked|working|functioned|behaved ~3 as
    acted|worked|behaved|operated|functioned|performed|ran|acting|behaving ~2 as|exactly_as ~2 configured|designed|intended|specified|told|instructed|programmed
    did|done|doing ~3 what ~5 designed|supposed|meant|told|asked|programmed|intended
    met ~3 requirements|specification|specifications|spec
    nothing ~6 broken|wrong
    done|did as ~3 told|designed|instructed
    no ~3 component|part|system|one ~3 at fault
    logically|functionally ~2 correct|sound
    every|each|all|both|neither|none|no ~3 part|parts|component|components|system|systems|equipment|side|safeguard|relays|programs ~8 designed|design|intended|specif*|correct*|properly|rules|malfunction*|broken|failed|fault|in_accordance
    did ~1 exactly|precisely|just what
    exactly as ~2 written|designed|specified|configured|intended
    there|it was|is no bug|malfunction|exploit|defect -fix
    nothing ~2 malfunctioned|broken|failed|at_fault|out_of_order|wrong_with
    works as designed|intended
    within ~2 specification|documented_limits|specifications
    intended behaviour|behavior
    in|into ~1 accordance|conformity|line|keeping ~2 with|to ~3 design|rules|manuals|instructions|specification|consensus
    performed|operated|acted|complied|behaved|functioned ~3 to|as|according|within|properly|correctly ~3 specif*|design*|intended|rules|procedures|certified|spec
    none ~2 of ~2 components|parts|systems ~2 was|were ~1 broken|faulty|at_fault
    emergent
  `,
};
