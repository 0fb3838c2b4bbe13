/** Which Host and Origin headers are answered: the defence against DNS rebinding and against other sites' pages posting here. */
import { isIP } from 'node:net';

/** Names and addresses that mean this machine. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  return name === 'localhost' || name === '::1' || (isIP(name) === 4 && name.startsWith('127.'));
}

/** The host of a Host header or an authority, without the port: `[::1]:4400` gives `[::1]`. */
export const hostname = (authority: string): string => authority.toLowerCase().replace(/:\d+$/, '');

export type HostRefusal = { code: 'HOST_NOT_ALLOWED' | 'CROSS_SITE'; message: string };

/**
 * Null if the request may be answered. `bound` is the address the server listens on, `allowed` further host names, with or without a port
 * (RHYME_ALLOWED_HOSTS). Pages may be opened from a link anywhere; only what answers with data refuses other sites.
 */
export function refuseHost(headers: Headers, bound: string, allowed: readonly string[], page: boolean): HostRefusal | null {
  const host = headers.get('host') ?? '';
  const known = (authority: string): boolean => {
    const name = hostname(authority);
    // Rebinding needs a name: whoever listens on every address may be called by any of them.
    const address = (bound === '0.0.0.0' || bound === '::') && isIP(name.replace(/^\[|\]$/g, '')) > 0;
    return (
      isLoopback(name) ||
      address ||
      name.replace(/^\[|\]$/g, '') === bound.toLowerCase() ||
      allowed.includes(name) ||
      allowed.includes(authority.toLowerCase())
    );
  };
  if (!known(host))
    return {
      code: 'HOST_NOT_ALLOWED',
      message: `host "${host.slice(0, 100)}" is not served here; name it in RHYME_ALLOWED_HOSTS if it should be`,
    };
  if (page) return null;
  const origin = headers.get('origin');
  // A browser names the page's origin on every POST; `null` is a sandboxed or redirected one.
  const own = origin === null || originHost(origin) === host.toLowerCase() || allowed.includes(originHost(origin));
  if (!own || headers.get('sec-fetch-site') === 'cross-site')
    return {
      code: 'CROSS_SITE',
      message: 'pages of other sites may not ask here; name the host in RHYME_ALLOWED_HOSTS if this one should',
    };
  return null;
}

function originHost(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : '';
}

/** RHYME_ALLOWED_HOSTS: host names separated by commas or spaces. */
export function allowedHosts(env: string | undefined): string[] {
  return (env ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
}
