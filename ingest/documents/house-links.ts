import type { Document } from '../document.ts';
import { providers } from './providers.ts';

/** A name as links have it (the label of a domain, a workspace, an owner of code), and how much speaks for its being the author's own house. */
export type House = { slug: string; weight: number };

/** Workspaces that only members can open: whose it is, wrote. */
const workspace =
  /https?:\/\/([\w-]+)\.(?:slack\.com\/|atlassian\.net\/|statuspage\.io\b|pagerduty\.com\/|zulipchat\.com\/|sentry\.io\/|datadoghq\.com\/)/g;
/** Tools on a domain of one's own that others do not link to. */
const tool =
  /https?:\/\/(?:[\w-]+\.)*(?:phabricator|gerrit|grafana|kibana|logstash|wikitech|jenkins|jira|icinga|nagios|zabbix|prometheus|confluence|runbooks?|alertmanager)(?:[\w-]*\.[\w-]+)*?\.([\w-]+)\.(?:[a-z]{2,4}\.)?[a-z]{2,6}(?=[/:\s)>\]"']|$)/g;
/** Work on code of one's own. */
const code = /https?:\/\/github\.com\/([\w-]+)\/[\w.-]+\/(?:pull|issues|commit|actions|compare|blob|tree)\//g;
const site = /https?:\/\/(?:[\w-]+\.)*?([\w-]+)\.(?:(?:co|com|org|gov|ac|net)\.[a-z]{2}|[a-z]{2,6})(?=[/:\s)>\]"'?]|$)/g;

/** What the links of a report say of whose it is, the strongest first. Each kind of link counts once, code by up to three places. */
export function houseLinks({ text }: Document): House[] {
  const found = new Map<string, number>();
  const add = (slugs: Iterable<string>, weight: number): void => {
    for (const slug of slugs) found.set(slug, (found.get(slug) ?? 0) + weight);
  };
  const slugs = (pattern: RegExp): string[] =>
    [...text.matchAll(pattern)]
      .map(([, slug = '']) => slug.replace(/-[a-z]*\d\w*$/, ''))
      .filter((slug) => slug.length > 3 && !providers.has(slug.toLowerCase()));
  add(new Set(slugs(workspace)), 2);
  add(new Set(slugs(tool)), 4);
  for (const [owner, places] of Map.groupBy(slugs(code), (slug) => slug)) add([owner], Math.min(places.length, 3) * 0.5);
  add(new Set(slugs(site)), 0.5);
  return [...found].map(([slug, weight]) => ({ slug, weight })).toSorted((a, b) => b.weight - a.weight || (a.slug < b.slug ? -1 : 1));
}
