/** Chances that are the same for the same seed, so that what a test met can be met again. */

/** Numbers from 0 up to 1, without 1 (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @throws {RangeError} for an empty list */
export function pick<T>(list: readonly T[], random: () => number): T {
  const [first] = list;
  if (first === undefined) throw new RangeError('There is nothing to pick from.');
  return list[Math.floor(random() * list.length)] ?? first;
}
