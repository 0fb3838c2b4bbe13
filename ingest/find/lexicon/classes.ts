/** Word classes of the frame notation: written once, used by name. Order within a class means nothing. */
export const classes: Record<string, string> = {
  alert: 'alert|alerts|alarm|alarms|alerting|pager|page|pages|paging|pagerduty|opsgenie',
  change:
    'change|changes|update|updates|deploy|deploys|deployment|deployments|release|releases|rollout|commit|patch|migration|upgrade|merge|refactor|version',
  engineer:
    'engineer|engineers|operator|operators|developer|developers|admin|admins|administrator|administrators|sre|sres|dba|technician|technicians|employee|staff|team|we|i|someone|person|colleague|maintainer|crew|pilot',
  exhausted:
    'exhaust*|saturat*|maxed|ran_out|run_out|runs_out|running_out|deplet*|used_up|spike*|pegged|overload*|bottleneck*|starv*|overwhelm*|pressure|maximum|limit|100_%|contention',
  fail: 'fail|failed|fails|failing|failure|failures|broke|broken|crash|crashed|crashes|crashing|died|down|outage|outages|unavailable',
  few: 'insufficient|inadequate|not_enough|too_few|too_little|too_small|lack_of|lacked|undersized|underpowered',
  high: 'high|higher|excessive|heavy|extreme*|elevated|unusually_high|increased|increase_in|spike_in|spikes_in|massive|tremendous|huge',
  increase:
    'increase|increased|increases|increasing|spike|spiked|spikes|surge|surged|jump|jumped|rise|rose|rising|grew|growing|peak|climbed|climbing|burst|flood|flooded|doubled|tripled',
  monitor:
    'monitor|monitors|monitoring|metric|metrics|telemetry|observability|instrumentation|dashboard|dashboards|logging|visibility|probe|probes|tracing',
  node: 'server|servers|host|hosts|node|nodes|instance|instances|machine|machines|vm|vms|pod|pods|box|boxes|container|containers|worker|workers|replica|replicas',
  none: 'no|without|lack_of|lacked|lacking|missing|absence_of|lacks|had_no|have_no|insufficient|inadequate|limited|not_have|not_having',
  service:
    'service|services|server|servers|system|systems|api|apis|site|website|application|app|host|hosts|node|nodes|instance|instances|cluster|database|backend|frontend|machine|machines|pod|pods|platform|component|proxy|gateway|subsystem|master|primary',
  test: 'test|tests|testing|tested|qa|ci|test_suite|load_test|canary|staging',
  users:
    'user|users|customer|customers|client|clients|community|player|players|merchants|readers|subscribers|visitors|students|instructor|passengers|residents|contributors|editors|people',
  vendor:
    'aws|amazon|azure|microsoft|google|gcp|cloudflare|fastly|akamai|github|gitlab|digitalocean|heroku|provider|vendor|supplier|third_party|upstream|isp|telecom|registrar|linode|equinix|level3|twilio|stripe|slack|datadog|discord|hetzner|ovh|rackspace|softlayer|dyn|upstream_provider|carrier|data_center_provider',
};
