/** Which features the model knows: hash -> row, and how rare each is (natural logarithm, about 1 to 10). */
export type Dictionary = { size: number; row(hash: number): number; rarity: Float32Array; hashes: Uint32Array };

/**
 * Open addressing over typed arrays: a Map of 100,000 entries takes three times as long to fill when the weights are loaded. Most pairs of words are no
 * feature, so a slot holds besides the row as much of the hash as there is room for: others are told from it without fetching the row's hash.
 */
export function dictionary(hashes: Uint32Array, rarity: Float32Array): Dictionary {
  let bits = 4;
  while (1 << bits < hashes.length * 1.5) bits++;
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const scattered = (hash: number): number => Math.imul(hash, 0x9e3779b1);
  const home = (scatter: number): number => (scatter >>> (32 - bits)) & mask;
  /** The last bits of what is scattered, above the bits of a row; never negative. */
  const tag = (scatter: number): number => (scatter << bits) & ~mask & 0x7fff_ffff;
  // Signed, because larger whole numbers are slow.
  const signed = new Int32Array(hashes.buffer, hashes.byteOffset, hashes.length);
  for (let row = 0; row < hashes.length; row++) {
    const scatter = scattered(hashes[row] ?? 0);
    let slot = home(scatter);
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    slots[slot] = tag(scatter) | row;
  }
  return {
    size: hashes.length,
    hashes,
    rarity,
    row(hash) {
      const scatter = scattered(hash);
      const wanted = tag(scatter);
      for (let slot = home(scatter); ; slot = (slot + 1) & mask) {
        const held = slots[slot] as number;
        if (held < 0) return -1;
        const row = held & mask;
        if (held - row === wanted && signed[row] === (hash | 0)) return row;
      }
    },
  };
}
