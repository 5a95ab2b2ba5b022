import type { Entries, Issue } from '../entries.ts';
import { readAddress, type Here } from '../address.ts';
import type { Node } from '../node.ts';
import { sayingsAt, sourcesKept, valuesOf } from '../said.ts';
import { sentencesOf, typedSentence, type Leaf, type Sentence } from '../sentences.ts';
import { valueAt } from '../value-at.ts';
import { danglingId, type Library, type Mistaken } from './paths.ts';
import { isDefined, type Ids } from '../defined-ids.ts';
import { gapsExplaining } from '../gaps.ts';

type Value = Extract<Leaf, { readonly type: 'Value' }>;

/** A value in a text, with the record and the path that it names. */
interface Printed {
  readonly leaf: Value;
  readonly record: Node;
  readonly path: string;
}

/** Finds mistakes in the values that accounts print, if their paths are right. */
export function accountValueMistakes({ prose }: Pick<Entries, 'prose'>, library: Library): Issue[] {
  return prose.flatMap(({ folder, record, file, blocks }) => {
    const here = folder === 'pages' ? undefined : { kind: folder, id: record };
    return sentencesOf(blocks).flatMap((sentence) =>
      sentence.leaves.flatMap((leaf, index) =>
        printedMistakes(sentence, index, here, library).map((mistake): Issue => ({
          ...mistake,
          file,
          position: 'at' in leaf ? leaf.at : sentence.at,
        })),
      ),
    );
  });
}

/**
 * Finds mistakes in one value of a sentence, if its path is right: attributed to a source that does not give it, followed by the mark of
 * a source that says otherwise, or not known.
 */
export function printedMistakes(
  sentence: Sentence,
  index: number,
  here: Here | undefined,
  { ids, records }: Library,
): Mistaken[] {
  const leaf = sentence.leaves[index];
  if (leaf?.type !== 'Value') return [];
  const address = readAddress(leaf.of, here);
  const record = address && records.get(`${address.kind}/${address.id}`);
  if (!record || !valueAt(record, address.path)) return [];
  const value = { leaf, record, path: address.path };
  return leaf.by === undefined ? unsaid(value, sentence, index) : misattributed(value, leaf.by, ids);
}

/** Reports a value attributed to a source that does not give it, or that gives several. */
function misattributed({ leaf, record, path }: Printed, by: string, ids: Ids): Mistaken[] {
  if (!isDefined(ids, 'sources', by)) return [danglingId(by, 'sources', 'by', ids.known.get('sources') ?? [])];
  const said = valuesOf(record, path, by);
  if (said.length === 1) return [];
  const others = sourcesSaying(record, path).filter((id) => valuesOf(record, path, id).length === 1 && id !== by);
  const code = said.length === 0 ? 'value-not-said' : 'value-said-twice';
  return [{ code, params: { value: leaf.of, record: by, known: others.join(', '), nearest: others[0] ?? '' } }];
}

/** Lists the sources that print a value at a path, in any version. */
function sourcesSaying(record: Node, path: string): readonly string[] {
  return [...new Set(sayingsAt(record, path).flatMap(({ sources, isDerived }) => (isDerived ? [] : sources)))];
}

/** Reports a value attributed to no source, if it is not known or if the sources cited after it do not support it. */
function unsaid({ leaf, record, path }: Printed, sentence: Sentence, index: number): Mistaken[] {
  const value = valueAt(record, path);
  if (value?.type === 'not-known' || value?.type === 'undecided') {
    const [gap] = gapsExplaining(record.value, path);
    const params = { value: leaf.of, gap: gap?.id ?? '', known: sourcesSaying(record, path).join(', ') };
    return [{ code: value.type === 'undecided' ? 'value-undecided' : 'value-not-known', params }];
  }
  const kept = sourcesKept(record, path);
  const said = JSON.stringify(value);
  const cited = citedAfter(sentence, index).map((id) => {
    const values = valuesOf(record, path, id);
    const stands = kept.includes(id) || values.some((one) => JSON.stringify(one) === said);
    return { id, stands, isOther: !stands && values.length > 0 };
  });
  const other = cited.find(({ isOther }) => isOther);
  const first = kept.length > 0 && cited.every(({ stands }) => !stands) ? cited[0] : undefined;
  const wrong = other ?? first;
  if (!wrong) return [];
  const text = typedSentence(sentence).replace(/[.。]$/u, '');
  const params = { value: leaf.of, record: wrong.id, text, known: kept.join(', ') };
  return [{ code: other ? 'value-said-otherwise' : 'value-not-behind', params }];
}

/** Lists the sources cited next after a place in a sentence: the first mark, and those directly beside it. */
function citedAfter({ leaves }: Sentence, index: number): readonly string[] {
  const after = leaves.slice(index + 1);
  const first = after.findIndex(({ type }) => type === 'Cite');
  if (first < 0) return [];
  const cited: string[] = [];
  for (const leaf of after.slice(first)) {
    if (leaf.type === 'Cite') cited.push(leaf.id);
    else if (leaf.type !== 'text' || leaf.text.trim() !== '') break;
  }
  return cited;
}
