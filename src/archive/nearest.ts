/** The number of letters to insert, delete, replace or exchange with their neighbour between two words (optimal string alignment). */
export function distance(a: string, b: string): number {
  let previous2: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (previous2[j - 2] ?? 0) + 1);
      row.push(best);
    }
    previous2 = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** The words of an id in the order of the alphabet: `hideto-onishi` and `onishi-hideto` have the same. */
function wordsOf(id: string): string {
  return id.split('-').sort().join('-');
}

/** The candidate nearest to what was typed, by its letters or by its words; nothing where none is near enough to be meant. */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  const words = wordsOf(typed);
  const limit = Math.max(2, Math.floor(typed.length / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of candidates) {
    if (wordsOf(candidate) === words) return candidate;
    if (Math.abs(candidate.length - typed.length) >= bestDistance) continue;
    const far = distance(typed, candidate);
    if (far < bestDistance) {
      best = candidate;
      bestDistance = far;
    }
  }
  return best;
}

/** The candidates that may be meant, the nearest first: at most `most` of those whose letters are near enough, or whose words are the same. */
export function nearestOf(typed: string, candidates: Iterable<string>, most: number): readonly string[] {
  const words = wordsOf(typed);
  const limit = Math.max(2, Math.floor(typed.length / 3));
  return [...new Set(candidates)]
    .filter((candidate) => Math.abs(candidate.length - typed.length) <= limit || wordsOf(candidate) === words)
    .map((candidate) => ({ candidate, far: wordsOf(candidate) === words ? 0 : distance(typed, candidate) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
