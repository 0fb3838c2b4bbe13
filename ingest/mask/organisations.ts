import { words } from './words.ts';

/** Makers, products and groups that reports name beside people: never taken for an unknown person. */
export const organisations = words(`
Google Amazon Microsoft Apple Facebook Meta Netflix Cloudflare Fastly Akamai Heroku Stripe Twilio Datadog Honeycomb Sentry Mozilla Wikimedia Wikipedia Wikidata Rackspace Linode Vultr Hetzner OVH Scaleway DigitalOcean Equinix Level Comcast Verizon Telia Zayo Hurricane Optus Rogers Vodafone Telstra Orange
Shopify Etsy Spotify Dropbox Slack Discord Reddit Twitter Zoom Atlassian Jira Confluence Bitbucket Trello PagerDuty Opsgenie Pingdom Statuspage Grafana Prometheus Loki Tempo Thanos Cortex Jaeger Zipkin Kibana Logstash Elasticsearch Elastic Splunk Nagios Icinga Zabbix Monitoring
Kubernetes Docker Containerd Helm Istio Linkerd Envoy Traefik Nginx Apache Varnish HAProxy Consul Nomad Vault Terraform Ansible Puppet Chef Salt Jenkins Travis CircleCI Buildkite GitHub GitLab Gerrit Phabricator Zuul Nodepool
Kafka RabbitMQ Redis Memcached Postgres PostgreSQL MySQL MariaDB MongoDB Cassandra DynamoDB Aurora Spanner Bigtable BigQuery Snowflake Redshift Hadoop Spark Flink Airflow Celery Sidekiq Puma Unicorn Django Rails Flask Node Python Ruby Java Kotlin Rust Golang Linux Debian Ubuntu Fedora Windows Android
Let Encrypt Okta Auth Azure Lambda Kinesis Sqs Route Bind Unbound Juniper Cisco Arista Dell Intel Nvidia Samsung Seagate Toshiba Ethereum Bitcoin Solana Geth Parity Erigon Besu Nethermind Prysm Lighthouse Kolibri Wellcome Catalogue Toolforge Labs Cloud Platform Engineering Operations Support Network Security Infrastructure Product
Boeing Airbus Lockheed Northrop NASA Houston Mission Crew Pilot Captain Tower Control Ground Flight Engine Reactor Plant Unit Operator Operators Dispatch Police Fire Hospital Nurse Doctor Ministry Council Parliament Treasury Bank Exchange Trader Traders
Someone Somebody Everyone Everybody Nobody Anyone People Folks Contractor Contractors Technician Technicians Vendor Vendors Provider Staff Members Member Admin Admins Administrator Maintainers Maintainer Reporter Reporters Researcher Researchers Attacker Attackers Colleague Colleagues Oncall On-call Responder Responders First Second Third Later Then Eventually Finally Initially Suddenly Shortly Immediately Soon Still Again Further Additional Several Two Three Four Five
`);
