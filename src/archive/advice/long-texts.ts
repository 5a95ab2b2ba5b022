import { everyRecord, type Entries, type Issue } from '../entries.ts';
import { entryNode } from '../kinds.ts';
import { partsOf } from '../node.ts';
import { textPieces } from '../text-pieces.ts';

/**
 * How many characters a text may have before it crowds its place: a lead stands under the title and in results of a search, where engines
 * cut it; a title in a line of a list; a name in the cell of a table.
 */
const most = { lead: { fr: 180, ja: 90 }, title: { fr: 60, ja: 30 }, name: { fr: 80, ja: 40 } } as const;

type Place = keyof typeof most;

/** Stands for a value that a lead names: as long as most are. */
const VALUE = '0000';

/** Texts that are longer than the design bears. */
export function longTexts(entries: Entries): Issue[] {
  const accounts = entries.prose.flatMap(({ file, lang, lead, title }): Issue[] =>
    [...tooLong('lead', lead, lang), ...tooLong('title', title ?? '', lang)].map((issue) => ({
      ...issue,
      file,
      position: { line: 1, column: 1 },
    })),
  );
  const named = everyRecord(entries).flatMap((entry): Issue[] => {
    const { kind, file } = entry;
    if (kind !== 'authorities' && kind !== 'organisations' && kind !== 'areas') return [];
    return partsOf(entryNode(entry)).flatMap(({ field: lang, value, at }) =>
      (lang === 'fr' || lang === 'ja') && typeof value === 'string'
        ? tooLong('name', value, lang).map((issue) => ({ ...issue, file, path: at }))
        : [],
    );
  });
  return [...accounts, ...named];
}

function tooLong(place: Place, text: string, lang: 'fr' | 'ja'): Pick<Issue, 'code' | 'params'>[] {
  const printed = textPieces(text).map((piece) => (typeof piece === 'string' ? piece : VALUE));
  const length = Array.from(printed.join('')).length;
  const limit = most[place][lang];
  if (length <= limit) return [];
  return [{ code: 'text-long', params: { value: text, field: place, count: String(length), known: String(limit) } }];
}
