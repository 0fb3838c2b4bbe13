/** Names in -s that are no plurals. */
const alone = new Set([
  'alias',
  'always',
  'athens',
  'atlas',
  'bias',
  'canvas',
  'chaos',
  'cors',
  'devops',
  'goods',
  'https',
  'kerberos',
  'kubernetes',
  'lens',
  'nats',
  'news',
  'nginx',
  'physics',
  'postgres',
  'sales',
  'series',
  'species',
  'windows',
]);

const irregular: Readonly<Record<string, string>> = {
  aliases: 'alias',
  analyses: 'analysis',
  apis: 'api',
  buses: 'bus',
  caches: 'cache',
  dbs: 'db',
  ids: 'id',
  indices: 'index',
  indexes: 'index',
  ips: 'ip',
  statuses: 'status',
  vms: 'vm',
};

/**
 * A word in the singular, in small letters. What may be a name in -s stays: written in capitals (DNS), with a capital at its start
 * (Workers, Pages), with other signs in it, or of three letters.
 */
export function singular(word: string): string {
  const lower = word.toLowerCase();
  if (/^\p{Lu}{2,}s$/u.test(word)) return lower.slice(0, -1); // VMs, APIs
  if (!/^\p{Ll}+$/u.test(word)) return lower;
  const known = irregular[lower];
  if (known !== undefined) return known;
  if (lower.length <= 3 || alone.has(lower) || !lower.endsWith('s') || /(?:ss|us|is)$/.test(lower)) return lower;
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(lower)) return lower.slice(0, -2);
  return lower.slice(0, -1);
}
