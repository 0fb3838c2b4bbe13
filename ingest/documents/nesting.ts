/** Void elements, and those whose end tag may be left out, do not nest. */
const flat = new Set('area base br col embed hr img input link meta param source track wbr p li dd dt tr td th option'.split(' '));

/** How deep the elements of a page nest at most, by counting tags in one pass; cheap enough to run before a DOM is built. */
export function nesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const tag of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*?(\/?)>/gi)) {
    if (tag[3] === '/' || flat.has((tag[2] ?? '').toLowerCase())) continue;
    depth = Math.max(0, depth + (tag[1] === '/' ? -1 : 1));
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
