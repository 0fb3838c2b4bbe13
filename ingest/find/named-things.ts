/** What incidents happen to: words that engineers name the parts of a system by, and technologies. Data of component.ts. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Nouns for a part, a resource, a mechanism, a change or a step; singular and regular plural both count (see `isThing`). */
export const namedThings = set(
  `account address agent alarm alert alerting algorithm api app appliance application archive array article artifact asset attack authentication autoscaler autoscaling backend backfill backlog backup balancer bandwidth batch beacon binary
block bot branch breaker broker browser bucket buffer bug build bus cable cache caching calculation call canary cdn certificate chain channel chart check ci circuit client clock cloud cluster code codebase column command commit
component compute config configuration connection connectivity console consumer container context controller cookie copy core counter cpu credential cron cronjob daemon dashboard data database datacenter datacentre dataset
db deadlock dependency deploy deployment detector device directory disk distribution dns documentation domain drain drill drive driver election email encryption endpoint engine entry environment event exception executor export
exporter extension failover fallback feature feed fiber fibre field file filesystem filter firewall firmware fix flag fleet flow folder format framework frontend function gateway generator grid group guard handler hardware hash header
health healthcheck heap heartbeat homepage hook host hostname hotfix hub id image import index infrastructure ingestion ingress initialisation input inode instance integration interface ip job journal kernel key lag lambda launcher layer leader lease
library limit limiter line link list listener load loadbalancer lock log logging loop machine mail mailbox maintenance manager manifest mapping master mechanism memory message metadata metric middleware migration mirror mode model
module monitor monitoring mount namespace network node notification object operator orchestration orchestrator package packet page pager panel parameter parser partition password patch path payload peering permission pipeline plan
platform playbook plugin pod policy pool port portal primary priority probe procedure process processor producer product profile program project protection protocol provider provisioning proxy query queue quota rack range
rate record redirect region registration registry release replica replication repo repository request reservation resolver resource response retry revert review rollback rollout root rotation route router routing rule
runbook runner runtime sandbox scanner schedule scheduler schema script sdk search secondary secret section security segment sensor sequence server service session setting shard shell shutdown signature signing site slave snapshot socket
software space spool staging standby startup storage store stream subnet subscription subsystem suite supply swap switch symlink sync system table tag target task telemetry template tenant terminal test testing thread threshold
throttle throttling ticket timeout timer token tool tooling topic traffic transaction transfer transformer transit trigger tunnel type unit update upgrade upload url user validation validator valve variable version view vm volume wallet web webhook
website wiki worker workflow workload workspace zone`.trim(),
);

/** Products and technologies, in lower case. */
export const technologies = set(
  `aad activemq airflow akamai ami android ansible apache apc argo argocd arp aurora aws azure bgp bigquery bind calico cassandra cdn celery ceph cilium clickhouse cloudflare cloudformation cloudfront cloudwatch cloudsql cockroachdb concourse confluent
consul containerd coredns couchdb curator dhcp django dns docker dynamodb ebs ec2 ecs efs eks elasticache elasticsearch elb elk envoy etcd fargate fastly fluentd flux gcp gcs gerrit git github gitlab gke grafana gunicorn hadoop haproxy hdfs heroku hhvm
icinga iam influxdb ios ipsec ipvs istio jaeger java javascript jenkins jira jupyterhub jvm kafka keepalived kibana kinesis kong kube-proxy kubelet kubernetes k8s lambda ldap letsencrypt lets-encrypt linkerd linux logstash loki lvm lvs mariadb
mediawiki memcached mongo mongodb mysql nagios nat newrelic nfs nginx node.js nomad ntp oauth oauth2 ocsp okta openid opensearch openssl openstack opsgenie pagerduty parsoid percona pgbouncer php pingdom postgres postgresql prometheus
proxysql puppet puma python qemu rabbitmq rails ram rds redis redshift restbase ruby s3 salt saml sentry sidekiq slack smtp solr spark splunk sqlite sqs ssh ssl sso statsd swift systemd tcp terraform thanos thumbor tls traefik udp unicorn uwsgi
vault varnish vpc vpn waf wordpress zookeeper zfs zuul`.trim(),
);

/** Nouns that say that something went wrong, when, or to whom, and not what: alone they name no component. */
export const emptyNouns = set(
  `issue problem error failure incident outage cause root reason effect impact fault symptom consequence result time minute hour day week month year moment period duration begin end start engineer customer people team staff member person developer
colleague way thing case amount number lot part place point fact attempt effort step action work need lack loss increase decrease spike situation condition state behavior behaviour downtime disruption degradation crash bulk majority variety kind sort
set event investigation analysis remediation mitigation resolution recovery response other others ability approach aspect bit couple detail difference difficulty example factor future idea information level mean meantime mistake opportunity
order possibility post-mortem postmortem question remainder report rest side sign stage today use value window world company organisation organization guy someone interest help hand eye mind sense note ref intention diligence unavailability procedure documentation workaround improvement change version`.trim(),
);

/** Is the word in a set, itself or without its plural ending? */
export function isIn(words: ReadonlySet<string>, word: string): boolean {
  const lower = word.toLowerCase();
  return (
    words.has(lower) ||
    (lower.endsWith('s') && (words.has(lower.slice(0, -1)) || words.has(lower.replace(/ies$/, 'y')) || words.has(lower.replace(/es$/, ''))))
  );
}
