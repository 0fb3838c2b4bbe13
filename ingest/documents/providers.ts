/** Labels of domains, workspaces and code owners that people link to whoever they work for: none of them says whose report it is. */
export const providers: ReadonlySet<string> = new Set(
  `github githubusercontent githubstatus gitlab bitbucket google googleapis googleusercontent youtube youtu goo bit aka microsoft msdn windows azure live office amazon amazonaws aws cloudfront facebook fb twitter t linkedin
instagram reddit ycombinator medium substack wordpress blogspot blogger tumblr ghost hackernoon stackoverflow stackexchange serverfault wikipedia mediawiki archive web slack slack-edge zoom trello notion atlassian statuspage pagerduty opsgenie
datadoghq newrelic splunk sentry grafana prometheus elastic kubernetes k8s kubernetes-sigs helm docker moby apache nginx haproxy redis postgresql postgres mysql mariadb mongodb php python pypa pypi nodejs npmjs npm golang go rubyonrails rails ruby
ruby-lang rubygems java oracle debian ubuntu launchpad canonical redhat fedoraproject centos kernel linux gnu freedesktop systemd openssl openssh hashicorp terraform ansible puppet puppetlabs chef jenkins jenkins-ci circleci travis-ci
readthedocs sourceforge cloudflare fastly akamai digitalocean ovh ovhcloud hetzner heroku herokuapp netlify vercel imgur cloudinary gitter matrix discord discordapp telegram t-me patreon hackerone bugcrowd nist mitre snyk ietf w3 iana icann
letsencrypt example localhost wikia doi acm arxiv usenix sre nytimes bbc wired theregister zdnet techcrunch infoworld letsencrypt jupyter jupyterhub jupyterlab actions airbnb netflix uber proxmox openzfs buildkite status blog docs`.split(
    /\s+/,
  ),
);
