import { words } from './words.ts';

/** Words before a capitalised name that make it a place, a product, a saint or a storm: "San Jose", "Apache Kafka", "Hurricane Sandy". */
export const namingBefore = words(`
San Santa Santo St St. Saint Sao São Fort Ft Port Mount Mt Lake Cape Point Camp Los Las El La North South East West New Old Upper Lower Hurricane Storm Cyclone Typhoon Operation Project Codename Team Apache Google Microsoft Amazon AWS
Oracle Adobe Apple Azure Debian Ubuntu Fedora Eclipse Mozilla VMware Hewlett JP J.P. JPMorgan Johns Wells Goldman Ernst Marks Aston Alfa Rolls Harley Procter Johnson Price Deutsche Bank University College Airport Hotel Camp Palo Casa Villa Via Rue Calle
USS HMS Category Class Type Model Version Release Terminal Building Gate Node Server Host Cluster Region Data-center Datacenter Data Operator Nexus Galaxy King Queen Prince Princess Pope Route Highway Uptown Downtown Greater
`);

/** Words after a capitalised name that make it a place, an organisation, a product or a law: "Jackson County", "Morgan Stanley", "Conway's Law". */
export const namingAfter = words(`
Street St Road Rd Avenue Ave Boulevard Drive Lane Square Plaza Park Bridge Airport Station University College School Hospital Hotel Institute Foundation Museum Library Stadium Arena Island Islands County City Town Village River Bay Beach Lake Mountain Mountains Hill Hills Valley
Springs Creek Desert Canyon Coast Harbour Harbor Heights Inc Inc. Corp Corp. Corporation Company Co Co. Ltd Ltd. LLC GmbH AG plc PLC SA NV BV Bank Group Holdings Partners Capital Ventures Labs Laboratories Industries Systems System Software Solutions Technologies Technology Technical Tech Networks Network Airlines Airways Energy Electric
Motors Pharmacy Health Insurance Mutual Media Press News Times Post Journal Tribune Records Studios Studio Games Cloud Server Servers Service Services API APIs SDK CLI UI DB Database Databases Cluster Clusters Platform Engine Framework Library Runtime Compiler Language Proxy Gateway Router Switch Firewall Agent Daemon
Worker Workers Queue Broker Cache Index Storage Store Bucket Table Shard Region Zone Datacenter Dashboard Console Portal Monitor Monitoring Metrics Logs Alerts Alert Bot Build Builds Pipeline Pipelines Job Jobs Runner Runners Release Version Edition Plugin Plugins Module Package Protocol Algorithm Theorem Law Act Model Models
Pattern Principle Rule Effect Syndrome Award Prize Lecture Conference Summit Team Teams Squad Stanley Schwab Sachs Chase Fargo Motor Company's Mesh Graph Stack Hub Desk Mail Ops CI CD AI DNS VPN VM VMs Node Nodes Host Hosts Instance Instances Sonnet Opus Haiku Core Pro Plus Enterprise Community Kafka Hosting Telecom Mobile
Protocols Standard Standards Time Daylight Summer Winter Day Eve Week Month Year Incident Outage Update Updates Report Reports Postmortem Upgrade Migration Deployment Failover Rollback Maintenance Failure Failures Issue Issues Page Pages Error Errors Status Test Tests Data Code Request Requests Response Client Clients User Users Account
County's State Province Republic Kingdom Union Federation Territory Central Northeast Northwest Southeast Southwest West East North South Texas California Ohio Oregon Virginia Carolina Florida Bahru Rafael Clara Monica Barbara Lucia Cruz Fe Ana Luis Louis Rica Vegas
`);

/** Capitalised words that open sentences or stand in titles and are no surname. */
export const notSurnames = words(`
The A An And Or But If In On At To From By For With Of As Is Was Were Are Be Been This That These Those It Its He She They We You I Our Your Their His Her Not No Yes So Then When While Where Who What Why How Which After Before During Since Until Once Also Only All Any Some Each Every Both Most More Many
Other Another Because However Therefore Meanwhile Today Yesterday Tomorrow Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Fri Sat Sun January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
UTC GMT PST PDT EST EDT CET CEST BST AM PM SRE SREs Ops DevOps Engineer Engineers Engineering Manager Director Lead Developer Developers Operator Operators Support Security Infrastructure Customer Customers User Users Summary Timeline Impact Status Resolution Resolved Update Root Cause Causes Trigger Detection Action Actions Items
Internet Slack GitHub Gitlab GitLab Twitter Zoom Jira Kubernetes Docker Linux Windows Redis Postgres MySQL Kafka Cassandra Icinga Nagios Puppet Jenkins Grafana Prometheus Varnish Apache Nginx Gerrit Phabricator PagerDuty Pingdom Wikipedia Wikimedia AWS GCP Azure
CTO CEO COO CFO CISO VP SVP EVP OK TODO FIXME NOTE WARNING ERROR Author Authors Date Title Owner Commander Incident Report Postmortem Post-mortem TBD None Unknown
`);

/** Mailboxes and handles that stand for a group, a program or nobody: they are kept. */
export const notHandles = words(`
admin administrator admins all abuse alert alerts alerting announce api app apps author authors auth backend billing bot bots build builds channel channels ci cloud code community compliance contact contributors customer customers data database dba dbas default demo deploy deploys dev developers devops devs docs engineering engineers everyone events example
feedback frontend git github gitlab group hello help helpdesk here hi hostmaster incident incidents info infra infrastructure inquiries internal it jenkins jobs legal lists localhost mail mailer maintainers marketing me media members monitoring moderators network news noc noreply no-reply notifications notify nobody office oncall on-call
ops operations owner pagerduty platform postmaster postmortem postmortems press prod production privacy public releases report reports root sales security server service services site slack sms sre sres staff status statuspage stories subscribe support sysadmin sysadmins system systems team teams tech test testing trust ubuntu unsubscribe updates user username users web webmaster www you your-name yourname name handle
override deprecated test before after beforeeach aftereach autowired inject component injectable input output param params return returns throws see since version author link media import include charset keyframes font-face supports layer apply tailwind mixin extend property method static classmethod staticmethod dataclass cached_property lru_cache pytest
nullable nonnull suppresswarnings functionalinterface entity table column id bean configuration controller restcontroller getmapping postmapping requestmapping service repository transactional async schedule scheduled types babel angular vue react next main master latest stable next head beta alpha canary timestamp message version metadata type
slackbot dependabot sponsors donate careers jobs partners accounts orders slackbot dependabot renovate github-actions
`);

/** Programs that talk in chat logs: their lines are not people's. */
export const isProgram = (nick: string): boolean =>
  /(?:^|[-_+])(?:bot|icinga|nagios|shinken|alert\w*|monit\w*|jenkins|zuul|wm|ci|deploy\w*|pager\w*|system|server|status)(?:$|[-_\d])|bot$|^icinga|^logmsg|^wikibugs|^grrrit|^gerrit|^stash|^jouncebot|^opsgenie|^statuspage/i.test(
    nick,
  );

/** Products, organisations and places that look like a given name and a surname. */
export const notFullNames = words(`
MorganStanley CharlesSchwab CharlieHebdo JackDaniels JohnDeere JohnsHopkins MaryKay BenNevis DonJose ErnstYoung LouisVuitton TommyHilfiger CalvinKlein RalphLauren HugoBoss OscarHealth TravisCi TravisCI ClaudeCode ClaudeOpus RubyGems RubyOnRails JuliaLang RaspberryPi MariaDb MariaDB GraceHopper AdaLovelace
SantaClara SantaAna SanJose SanJuan SanDiego SanAntonio FortWorth VirginiaBeach GeorgiaTech CarnegieMellon AustinTexas SydneyAustralia JordanRiver HudsonRiver ChadRepublic HongKong AnnArbor BuenosAires RhodeIsland PaloAlto NewYork LosAngeles JoséSanta AlicecBob ErlangSolutions HarveyMudd WellsFargo FredMeyer JimBeam TimHortons
DavisBesse ThreeMile KnightCapital SpiritRover LionAir AirFrance MarsPathfinder JohnDoe JaneDoe JaneRoe LetsEncrypt HomerSimpson MerrillLynch PhilipMorris LloydGeorge
`);

/** Acronyms and labels that stand before a colon where a speaker would. */
export const notSpeakers = words(`
utc gmt pst pdt est edt cet cest bst am pm update updates note notes todo fixme fix impact status info warn warning error errors critical problem recovery resolved resolution identified investigating monitoring detection detected mitigation mitigated summary timeline start started end ended cause root trigger action actions outcome result results
question answer follow-up followup alert alerts alarm incident outage http https ssh ftp dns db ci cd api ui it ops sre qa hr tl tldr eta etc e.g i.e re fwd subject from to cc date time source lesson lessons step steps reason evidence hypothesis theory decision next prod staging dev test deploy deployed rollback release merge merged
confirmation confirmed statement first second third last approximately approx around about task log logs code output example config configuration command commands host server cluster node nodes region service services database user users customer customers team teams support engineering network first-report message messages
`);
