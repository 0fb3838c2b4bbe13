/**
 * Well-known technologies, which are one component whoever runs them, and the ways in which engineers write them. A spelling in small
 * letters counts in any case; one with capitals only as it stands, since the same word in small letters is something else (a chef, slack).
 * Names that others use for things of their own (Vault, Nomad, Aurora) count only with their maker's.
 */
export type Technology = {
  name: string;
  spellings: readonly string[];
  /** Nouns that may follow it and still mean it: "Redis servers" are Redis, but a "Docker host" or a "Python service" is not what runs on it. */
  tails: readonly string[];
};

const none: readonly string[] = [];
const cluster = ['cluster'];
const server = ['cluster', 'server', 'service', 'instance'];
const store = [...server, 'database'];

const of = (tails: readonly string[], lines: string): Technology[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', ...others] = line.split(/[=,]/).map((part) => part.trim());
      return { name, spellings: others, tails };
    });

export const technologies: readonly Technology[] = [
  ...of(
    store,
    `
PostgreSQL = postgresql, postgres, postgre sql, pgsql, psql
MySQL = mysql
MariaDB = mariadb, maria db
MongoDB = mongodb, mongo, mongo db
Redis = redis
Cassandra = cassandra, apache cassandra
CockroachDB = cockroachdb, cockroach db, CRDB
ClickHouse = clickhouse
InfluxDB = influxdb, influx db
SQLite = sqlite
CouchDB = couchdb, couch db
Elasticsearch = elasticsearch, elastic search, ES
OpenSearch = opensearch, open search
Amazon DynamoDB = dynamodb, dynamo db, DDB, amazon dynamodb, aws dynamodb
Amazon RDS = rds, amazon rds, aws rds
Cloud SQL = google cloud sql, CloudSQL, Cloud SQL
Memcached = memcached, memcache
Zookeeper = zookeeper, apache zookeeper, ZK
etcd = etcd
HBase = hbase, apache hbase
`,
  ),
  ...of(
    server,
    `
Apache Kafka = kafka, apache kafka
RabbitMQ = rabbitmq, rabbit mq, RMQ
ActiveMQ = activemq, apache activemq
NGINX = nginx
HAProxy = haproxy, ha proxy
Envoy = Envoy, envoy proxy
Consul = consul, hashicorp consul
HashiCorp Vault = hashicorp vault
HashiCorp Nomad = hashicorp nomad
Jenkins = jenkins
Prometheus = prometheus
Grafana = grafana
Kibana = kibana
Logstash = logstash
Graphite = graphite
Nagios = nagios
PgBouncer = pgbouncer, pg bouncer
ProxySQL = proxysql
Sidekiq = sidekiq
Varnish = varnish
Traefik = traefik
CoreDNS = coredns, core dns
`,
  ),
  ...of(
    cluster,
    `
Kubernetes = kubernetes, k8s, k8, kube
Hadoop = hadoop, apache hadoop
HDFS = hdfs, hadoop distributed file system
Apache Spark = apache spark
Apache Flink = apache flink, flink
Ceph = ceph
Amazon EKS = eks, amazon eks, aws eks, elastic kubernetes service, amazon elastic kubernetes service
Amazon ECS = ECS, amazon ecs, aws ecs, amazon elastic container service
Google Kubernetes Engine = gke, google kubernetes engine, google gke
`,
  ),
  ...of(
    none,
    `
Amazon Web Services = aws, amazon web services
Amazon EC2 = ec2, amazon ec2, aws ec2, elastic compute cloud, amazon elastic compute cloud
Amazon EBS = ebs, amazon ebs, aws ebs, elastic block store, amazon elastic block store
Amazon S3 = s3, amazon s3, aws s3, amazon simple storage service
AWS Lambda = aws lambda, amazon lambda
Amazon CloudFront = cloudfront, amazon cloudfront, aws cloudfront
Amazon Route 53 = route 53, route53, amazon route 53, aws route 53, aws route53
Amazon SQS = sqs, amazon sqs, aws sqs, simple queue service, amazon simple queue service
Amazon SNS = amazon sns, aws sns
Amazon Kinesis = amazon kinesis, aws kinesis, Kinesis
Amazon CloudWatch = cloudwatch, amazon cloudwatch, aws cloudwatch
Amazon Aurora = amazon aurora, aws aurora
Google Cloud Platform = gcp, google cloud, google cloud platform
Google Cloud Storage = gcs, google cloud storage
Google Compute Engine = gce, google compute engine
BigQuery = bigquery, google bigquery
Microsoft Azure = azure, microsoft azure
GitHub Actions = github actions, github action, GHA
GitHub = github
GitLab = gitlab
Cloudflare = cloudflare
Let's Encrypt = let's encrypt, lets encrypt, letsencrypt
PagerDuty = pagerduty, pager duty
Opsgenie = opsgenie
Slack = Slack
Docker = docker
Terraform = terraform, hashicorp terraform
Ansible = ansible
Puppet = Puppet
Chef = Chef
Istio = istio
Linkerd = linkerd
Linux = linux
Node.js = node.js, nodejs
DNS = dns, domain name system
BGP = bgp, border gateway protocol
NTP = ntp, network time protocol
TLS = tls, transport layer security
`,
  ),
];
