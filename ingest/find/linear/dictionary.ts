/** Which features the model knows: hash -> row, and how rare each is (natural logarithm, about 1 to 10). */
export type Dictionary = { size: number; row(hash: number): number; rarity: Float32Array; hashes: Uint32Array };

/** Open addressing over typed arrays: a Map of 100,000 entries takes three times as long to fill when the weights are loaded. */
export function dictionary(hashes: Uint32Array, rarity: Float32Array): Dictionary {
  let bits = 4;
  while (1 << bits < hashes.length * 2) bits++;
  const mask = (1 << bits) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  const home = (hash: number): number => (Math.imul(hash, 0x9e3779b1) >>> (32 - bits)) & mask;
  // Signed, because larger whole numbers are slow.
  const signed = new Int32Array(hashes.buffer, hashes.byteOffset, hashes.length);
  for (let row = 0; row < hashes.length; row++) {
    let slot = home(hashes[row] ?? 0);
    while ((slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    slots[slot] = row;
  }
  return {
    size: hashes.length,
    hashes,
    rarity,
    row(hash) {
      for (let slot = home(hash); ; slot = (slot + 1) & mask) {
        const row = slots[slot] as number;
        if (row < 0 || signed[row] === (hash | 0)) return row;
      }
    },
  };
}
