import type { Span } from '../../schema/coded.ts';

/** The hosts that `RHYME_PRIVATE_HOSTS` lists, comma-separated: "wiki.corp.example,.internal"; a leading dot means all below it. */
export const privateHosts = (): string[] =>
  (process.env['RHYME_PRIVATE_HOSTS'] ?? '')
    .split(',')
    .map((host) => host.trim().toLowerCase())
    .filter((host) => host !== '');

/** Where web addresses of these hosts stand in a text, without the signs that end a sentence. Pure. */
export function privateAddresses(text: string, hosts: readonly string[]): Span[] {
  if (hosts.length === 0) return [];
  return [...text.matchAll(/\b[a-z][a-z\d+.-]{0,20}:\/\/(?:[^\s/@"'<>]*@)?(?<host>[\p{L}\d.-]+)[^\s"'<>`)\]]*/giu)].flatMap(
    (match): Span[] => {
      const host = (match.groups?.['host'] ?? '').toLowerCase();
      if (!hosts.some((one) => host === one || (one.startsWith('.') && host.endsWith(one)))) return [];
      return [[match.index, match.index + match[0].replace(/[.,;:!?]+$/, '').length]];
    },
  );
}
