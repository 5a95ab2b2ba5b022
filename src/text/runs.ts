/** A run of a text: words, or an element around runs, whose attributes say in which language they are or where they lead. */
export type Run = string | Tagged;

export interface Tagged {
  readonly tag: string;
  /** An attribute without value is empty; one that is undefined is not there. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly runs: readonly Run[];
}

export function elementsOf(runs: readonly Run[]): readonly Tagged[] {
  return runs.flatMap((run) => (typeof run === 'string' ? [] : [run, ...elementsOf(run.runs)]));
}

/** The words of runs, without what is only heard and what only keeps a line whole. */
export function wordsOfRuns(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (typeof run === 'string') return run.replaceAll('\u2060', '');
      return run.attributes['class'] === 'visually-hidden' ? '' : wordsOfRuns(run.runs);
    })
    .join('');
}

export function withWords(runs: readonly Run[], change: (words: string) => string): readonly Run[] {
  return runs.map((run) => (typeof run === 'string' ? change(run) : { ...run, runs: withWords(run.runs, change) }));
}

export function withAddresses(runs: readonly Run[], change: (href: string) => string): readonly Run[] {
  return runs.map((run) => {
    if (typeof run === 'string') return run;
    const { href } = run.attributes;
    const address = href === undefined ? {} : { href: change(String(href)) };
    return { ...run, attributes: { ...run.attributes, ...address }, runs: withAddresses(run.runs, change) };
  });
}

/** The same runs without a full stop at their end, to go on in a sentence. */
export function withoutStop(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1) ?? '';
  const open = typeof last === 'string' ? last.replace(/[.。]$/u, '') : { ...last, runs: withoutStop(last.runs) };
  return [...runs.slice(0, -1), open];
}
