/** Copies that an archive keeps of a page, and proxies that print one. */
const archived = /^https?:\/\/(?:web\.archive\.org\/web\/\d+(?:[a-z]{2}_)?\/|archive\.(?:ph|today|is|org)\/(?:o\/\w+|newest|\d+)\/)/i;
/** What a link carries besides its page: where it was clicked. */
const clicked = /^(?:utm_.*|fbclid|gclid|ref|ref_src|source|share|s|mc_[ce]id|igshid)$/i;

/**
 * One spelling for the addresses of one page: without archive, scheme, "www.", tracking and a last slash; `null` for none, and for the
 * front page of a site, which many reports may name. A fragment stays: a page that tells of several incidents may be linked by its parts.
 */
export function canonicalUrl(address: string | null): string | null {
  if (address === null) return null;
  const bare = address.trim().replace(archived, '');
  const url = URL.parse(/^[a-z][a-z+.-]*:/i.test(bare) ? bare : `https://${bare}`);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  const host = url.hostname.replace(/^(?:www|m|amp)\./, '');
  const path = url.pathname.replace(/\/+(?:index\.\w+)?$/, '');
  const asked = [...url.searchParams]
    .filter(([name]) => !clicked.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
  if (path === '' && asked.length === 0) return null;
  return `${host}${path}${asked.length > 0 ? `?${asked.join('&')}` : ''}${url.hash}`;
}
