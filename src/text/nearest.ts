/** The number of letters to add, drop, change or exchange with their neighbour between two words (optimal string alignment). */
export function editDistance(a: string, b: string): number {
  const [from, to] = [Array.from(a), Array.from(b)];
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of from.entries()) {
    const next = [row + 1];
    for (const [column, other] of to.entries()) {
      const changed = (last[column] ?? 0) + (letter === other ? 0 : 1);
      const swapped = letter === to[column - 1] && other === from[row - 1] ? (before[column - 1] ?? 0) + 1 : Infinity;
      next.push(Math.min(changed, swapped, (last[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    [before, last] = [last, next];
  }
  return last[to.length] ?? 0;
}

function wordsOf(id: string): string {
  return id.split('-').sort().join('-');
}

/** The candidate nearest to what was typed, by its letters or by its words; nothing where none is near enough to be meant. */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  return nearestOf(typed, candidates, 1)[0];
}

/**
 * The candidates that may be meant, the nearest first, those as near in their order: at most `most` of those whose letters are near enough,
 * or whose words are the same.
 */
export function nearestOf(typed: string, candidates: Iterable<string>, most: number): readonly string[] {
  const words = wordsOf(typed);
  const limit = Math.max(2, Math.floor(typed.length / 3));
  return [...new Set(candidates)]
    .filter((candidate) => Math.abs(candidate.length - typed.length) <= limit || wordsOf(candidate) === words)
    .map((candidate) => ({ candidate, far: wordsOf(candidate) === words ? 0 : editDistance(typed, candidate) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
