import type { Entries, Issue } from '../entries.ts';
import { readAddress, type Here } from '../address.ts';
import type { Node } from '../node.ts';
import { sayingsAt, saidBy, sourcesKept, valuesOf } from '../said.ts';
import type { Language } from '../schema/words.ts';
import { sentencesOf, typedSentence, type Leaf, type Sentence } from '../sentences.ts';
import { valueAt } from '../value-at.ts';
import { besideMistake } from './beside-value.ts';
import type { Library, Mistaken } from './paths.ts';
import { danglingId } from './references.ts';
import { isDefined, type Ids } from '../defined-ids.ts';
import { gapsExplaining } from '../gaps.ts';

type Value = Extract<Leaf, { readonly type: 'Value' }>;

/** A value in a text, with the record and the path that it names. */
interface Printed {
  readonly leaf: Value;
  readonly record: Node;
  readonly path: string;
}

/** Context of a text: the record whose paths it may name without an address, and its language. */
export interface TextPlace {
  readonly here: Here | undefined;
  readonly lang: Language;
}

/** Finds mistakes in the values that accounts print, if their paths are right. */
export function accountValueMistakes({ prose }: Pick<Entries, 'prose'>, library: Library): Issue[] {
  return prose.flatMap(({ folder, record, lang, file, blocks }) => {
    const here = folder === 'pages' ? undefined : { kind: folder, id: record };
    return sentencesOf(blocks).flatMap((sentence) =>
      sentence.leaves.flatMap((leaf, index) =>
        printedMistakes(sentence, index, { here, lang }, library).map((mistake): Issue => ({
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
 * a source that says otherwise, not known, or beside a word that does not fit it.
 */
export function printedMistakes(
  sentence: Sentence,
  index: number,
  { here, lang }: TextPlace,
  { ids, records, print }: Library,
): Mistaken[] {
  const leaf = sentence.leaves[index];
  if (!leaf || leaf.type === 'text' || leaf.type === 'code' || leaf.type === 'Cite') return [];
  const [before, after] = [textOf(sentence.leaves[index - 1]), textOf(sentence.leaves[index + 1])];
  if (leaf.type !== 'Value') return besideMistake({ of: leaf.of, before, after, lang });
  const address = readAddress(leaf.of, here);
  const record = address && records.get(`${address.kind}/${address.id}`);
  const kept = record && valueAt(record, address.path);
  if (!kept) return [];
  const value = { leaf, record, path: address.path };
  const wrong = leaf.by === undefined ? unsaid(value, sentence, index) : misattributed(value, leaf.by, ids);
  const printable = leaf.by === undefined ? kept : saidBy(record, address.path, leaf.by);
  if (!printable || wrong.length > 0) return wrong;
  const printed = print(printable, lang, leaf.as);
  return besideMistake({ of: leaf.of, before, after, lang, value: { printable, printed, as: leaf.as } });
}

function textOf(leaf: Leaf | undefined): string {
  return leaf?.type === 'text' ? leaf.text : '';
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
