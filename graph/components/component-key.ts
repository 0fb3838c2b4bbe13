import { singular } from './singular.ts';
import { technologies } from './technologies.ts';
import type { Technology } from './technologies.ts';

/** What a phrase of a report names: the key is equal for phrases that name one thing, among those of `within`. */
export type ComponentKey = { key: string; within: 'everything' | 'organisation' | 'report' };

const determiners = new Set(
  `a an the our your their its his her my this that these those each every all any some both several many most various such said`.split(
    ' ',
  ),
);

/** One way of writing for parts that are written in several: whole words only, and only those that mean nothing else. */
const spelling: Readonly<Record<string, string>> = {
  datacenter: 'data center',
  datacentre: 'data center',
  centre: 'center',
  loadbalancer: 'load balancer',
  webserver: 'web server',
  fileserver: 'file server',
  healthcheck: 'health check',
  hostname: 'host name',
  filesystem: 'file system',
  db: 'database',
  config: 'configuration',
  repo: 'repository',
  app: 'application',
  prod: 'production',
  infra: 'infrastructure',
  autoscaling: 'auto scaling',
  autoscaler: 'auto scaler',
  behaviour: 'behavior',
  fibre: 'fiber',
  initialisation: 'initialization',
  virtualisation: 'virtualization',
  synchronisation: 'synchronization',
  authorisation: 'authorization',
  optimisation: 'optimization',
};

/** Nouns that name nothing by themselves: "the service" of one report is another than that of the next. */
const nameless = new Set(
  `account alarm alert api application area asset backend backup batch behavior bug build call capacity change check client cluster code command commit component configuration connection
container credential customer dashboard data database deployment device disk environment error event exception failure feature file fix fleet frontend group hardware host hotfix image incident information
infrastructure instance issue job key layer library link list load log loop machine mechanism memory message metric model module monitor monitoring name network node object operation operator outage package part
patch path pipeline platform policy pool problem procedure process product production program provider query queue record region release replica report repository request resource response
retry review rollback rollout route router rule scale script section sensor server service session setting shard signal site slave snapshot software storage switch system table tag task team test
thread ticket timeout token tool traffic type unit update upgrade url user validation version vm volume website workflow workload zone`.split(
    /\s+/,
  ),
);

/** Nouns that add nothing after what is plainly a name. */
const emptyTails = new Set(['cluster', 'server', 'service', 'instance']);

/** What has a name and is no server: a "GraphQL service" is not GraphQL. */
const notRun = new Set([
  'graphql',
  'grpc',
  'ios',
  'javascript',
  'macos',
  'oauth',
  'openid',
  'typescript',
  'webauthn',
  'websocket',
  'websockets',
]);

const bySpelling = new Map(
  technologies.flatMap((technology) => technology.spellings.map((spelt) => [wordsOf(spelt).join(' '), technology])),
);

/** The technology that these words are a spelling of. */
const technologyOf = (words: readonly string[]): Technology | undefined => {
  const phrase = words.join(' ');
  return bySpelling.get(phrase) ?? bySpelling.get(phrase.toLowerCase());
};

/** The words of a phrase, without what opens and closes it and without possessive endings; a hyphen between words is a space. */
function wordsOf(phrase: string): string[] {
  const bare = phrase
    .normalize('NFKC')
    .replace(/[’`´]/gu, "'")
    .replace(/\s*\([^()]*\)\s*$/u, '') // "Border Gateway Protocol (BGP)"
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .replace(/["“”„«»*]|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu, '');
  return bare
    .split(/\s+/u)
    .map((word) => word.replace(/^[([,;:]+|[)\],;:.!?]+$/gu, '').replace(/(?<=.)'s$/u, ''))
    .filter((word) => word !== '');
}

/** A word with signs that only names have: PgBouncer, user_index; not a region or a number. */
const isName = (word: string) => /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}{2}|\w_\w/u.test(word);

const respelt = (word: string): string => {
  const one = singular(word);
  return Object.hasOwn(spelling, one) ? (spelling[one] ?? one) : one;
};

/**
 * The canonical key of a phrase: determiners and possessive endings off, singular, small letters, one spelling, "production" off before a
 * name and "cluster", "service" or "server" off behind one. `long` says what an acronym stands for in this report. Never empty but for an empty phrase. Pure.
 */
export function componentKey(phrase: string, long: ReadonlyMap<string, string> = new Map()): ComponentKey {
  const said = wordsOf(phrase);
  while (said.length > 1 && determiners.has((said[0] ?? '').toLowerCase())) said.shift();
  const whole = named(said);
  if (whole !== null) return whole;
  const words = said.flatMap((word) => wordsOf(long.get(word) ?? long.get(word.replace(/s$/u, '')) ?? word));
  const key = keyOf(words) || phrase.trim().toLowerCase();
  return named(words) ?? { key, within: nameless.has(singular(key)) ? 'report' : 'organisation' };
}

/** The key of a well-known technology, if these words name one, with "production" before it and what may follow it. */
function named(words: readonly string[]): ComponentKey | null {
  const rest = respelt(words[0] ?? '') === 'production' ? words.slice(1) : words;
  const last = respelt(rest.at(-1) ?? '');
  const before = technologyOf(rest.slice(0, -1));
  const technology = technologyOf(rest) ?? (before?.tails.includes(last) ? before : undefined);
  return technology === undefined ? null : { key: technology.name, within: 'everything' };
}

/** "Production" tells which of several is meant where little follows, and adds nothing before what is named without it. */
function keyOf(words: readonly string[]): string {
  const [first = '', second = ''] = words;
  const isRun = isName(first) && !notRun.has(first.toLowerCase()) && technologyOf([first]) === undefined;
  if (words.length === 2 && isRun && emptyTails.has(respelt(second))) return first.toLowerCase();
  const keys = words.map(respelt);
  return (keys[0] === 'production' && (words.length > 2 || isName(second)) ? keys.slice(1) : keys).join(' ');
}
