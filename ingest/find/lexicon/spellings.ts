/** So many are remembered, none that is longer, in so many places: a power of two with room to spare. */
const most = 20_000;
const longest = 40;
const places = 1 << 15;

/**
 * Parts of texts as strings, one string for all parts that are spelt alike: a word that came before is found by its characters, without making a string, and
 * who looks it up in a map need not go through its characters again.
 */
export class Spellings {
  private readonly known = Array.from<string | undefined>({ length: places });
  private readonly hashes = new Int32Array(places);
  private count = 0;

  /** `text.slice(from, to)`. */
  of(text: string, from: number, to: number): string {
    if (to - from > longest) return text.slice(from, to);
    let hash = to - from;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    let place = (hash ^ (hash >>> 15)) & (places - 1);
    for (let known = this.known[place]; known !== undefined; known = this.known[place]) {
      if (this.hashes[place] === hash && isPart(known, text, from, to)) return known;
      place = (place + 1) & (places - 1);
    }
    if (this.count >= most) {
      this.known.fill(undefined);
      this.count = 0;
    }
    // Built anew, so that it does not keep the whole text in memory.
    const fresh = String.fromCharCode(...Array.from({ length: to - from }, (_, i) => text.charCodeAt(from + i)));
    this.count++;
    this.known[place] = fresh;
    this.hashes[place] = hash;
    return fresh;
  }
}

function isPart(known: string, text: string, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let i = 0; i < known.length; i++) if (known.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}
