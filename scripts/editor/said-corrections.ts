/** Corrected facts as options of a program: `--corrected editions/8-shizuoka/venues --old-fr … --old-ja … --new-fr … --new-ja … --source ID[,ID]`. */
import type { SaidCorrection } from './recorded-change.ts';

const many = { type: 'string', multiple: true, default: [] as string[] } as const;

/** The options, as `parseArgs` takes them: each as often as there are facts. */
export const correctionOptions = {
  corrected: many,
  'old-fr': many,
  'old-ja': many,
  'new-fr': many,
  'new-ja': many,
  source: many,
} as const;

type Values = Readonly<Record<keyof typeof correctionOptions, readonly string[]>>;

export const correctionUsage =
  '[--corrected KIND/ID/FIELD --old-fr "…" --old-ja "…" --new-fr "…" --new-ja "…" --source ID[,ID]]…';

/** The corrections that were given; nothing where one of them is not whole. */
export function saidCorrections(values: Values): readonly SaidCorrection[] | undefined {
  const parts = ['old-fr', 'old-ja', 'new-fr', 'new-ja', 'source'] as const;
  if (parts.some((part) => values[part].length !== values.corrected.length)) return undefined;
  const at = (part: (typeof parts)[number], index: number) => values[part][index] ?? '';
  return values.corrected.map((of, index) => ({
    of,
    old: { fr: at('old-fr', index), ja: at('old-ja', index) },
    new: { fr: at('new-fr', index), ja: at('new-ja', index) },
    sources: at('source', index).split(',').filter(Boolean),
  }));
}
