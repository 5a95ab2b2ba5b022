import { languages } from '../../language/languages.ts';
import type { Archive } from '../archive.ts';
import { entryName, type EntryName } from '../entry-name.ts';
import { factsOf, liesWithin } from '../fact-path.ts';
import { proseFolders, recordNode } from '../kinds.ts';
import { nodesOf } from '../node.ts';
import { lacks } from '../schema/to-translate.ts';
import type { Language } from '../schema/words.ts';
import { accountIds, dataOf, recordsOf, type RecordKey } from './statements.ts';

/** A text of a record of which a language is still to be translated. */
export interface TextToTranslate extends RecordKey {
  readonly path: string;
  /** The path of the fact that it belongs to; empty where it belongs to none. */
  readonly fact: string;
  readonly language: Language;
  /** The text that stands, in the other language. */
  readonly text: string;
}

/** Every text of the records that one language has not yet, in the order of the records. */
export function textsToTranslate(archive: Archive): readonly TextToTranslate[] {
  const sources = [...archive.sources.keys()].map((id) => ({ kind: 'sources' as const, id }));
  return [...recordsOf(archive), ...sources].flatMap(({ kind, id }) => {
    const record = recordNode(kind, dataOf(archive, { kind, id }));
    const facts = factsOf(record).map(({ path }) => path);
    return nodesOf(record).flatMap(({ path, value }) =>
      languages.flatMap((language): TextToTranslate[] => {
        if (typeof value !== 'object' || value === null || !lacks(value, language)) return [];
        const own = facts.findLast((fact) => liesWithin(path, fact)) ?? '';
        return [{ kind, id, path, fact: own, language, text: textOf((value as Record<string, unknown>)[language]) }];
      }),
    );
  });
}

/** A text, or that of a point. */
function textOf(side: unknown): string {
  return typeof side === 'object' && side !== null && 'text' in side ? String(side.text) : String(side);
}

/** The accounts that one language has not yet. */
export function accountsToTranslate(
  archive: Archive,
): readonly { readonly name: EntryName; readonly language: Language }[] {
  return proseFolders.flatMap((folder) =>
    accountIds(archive, folder).flatMap((id) =>
      languages
        .filter((language) => (archive.prose(folder, id, language)?.lang ?? language) !== language)
        .map((language) => ({ name: entryName(folder, id), language })),
    ),
  );
}
