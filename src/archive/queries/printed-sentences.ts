import { languages } from '../../language/languages.ts';
import { readAddress, type Here } from '../address.ts';
import { gapsOf } from '../gaps.ts';
import { heldIn, type HeldValue } from '../restated-figures.ts';
import { ownTexts } from '../own-texts.ts';
import type { FactDifference, RecordDifference } from './differences.ts';
import type { Entries } from '../entries.ts';
import { factsOf, liesWithin } from '../fact-path.ts';
import { entryNode } from '../kinds.ts';
import type { Node } from '../node.ts';
import type { Position, Prose } from '../prose.ts';
import type { Language } from '../schema/words.ts';
import { sentencesOf, typedSentence } from '../sentences.ts';
import { textPieces } from '../text-pieces.ts';
import { valueAt, type PrintValue } from '../value-at.ts';

/** A sentence to be reread because of a change, and its place: a position in an account, a path in a record. */
export interface PrintingSentence {
  /** Relative to the content folder. */
  readonly file: string;
  readonly lang: Language;
  /** The sentence, or the text of a record, as it is typed. */
  readonly text: string;
  /** The fact that changed: `editions/5-tours/attendance.persons`. */
  readonly field: string;
  /** `prints`: a component or braces name it. `restates`: a figure equals an added or removed value. `explains`: a gap is about it. */
  readonly is: 'prints' | 'restates' | 'explains';
  readonly position?: Position | undefined;
  readonly path?: Node['at'] | undefined;
}

/** A fact that differs, with the values added or removed. */
interface Changed {
  readonly record: string;
  readonly path: string;
  readonly field: string;
  /** The paths of the facts inside this one, which are compared separately. */
  readonly inner: readonly string[];
  readonly values: readonly HeldValue[];
}

/**
 * Lists every sentence, in both languages, that prints or restates a value that changed in the records, in the order of the files. New and
 * removed records are left out, since everything said about them is new or gone as well.
 *
 * @param entries the present content
 * @param differences the result of `differencesBetween` for the former content and this one
 */
export function sentencesPrinting(
  entries: Pick<Entries, 'prose' | 'records' | 'typed'>,
  differences: readonly RecordDifference[],
  print: PrintValue,
): readonly PrintingSentence[] {
  const changed = differences.flatMap((difference) =>
    difference.is === 'changed' ? changesIn(difference, print) : [],
  );
  if (changed.length === 0) return [];
  const printedBy = printing(entries, changed);
  const found = [
    ...entries.prose.flatMap((account) => inAccount(account, changed, printedBy)),
    ...entries.typed.flatMap((typed) => inTyped(typed, changed, printedBy)),
    ...gapsAbout(entries, changed),
  ];
  const byPlace = new Map(found.toReversed().map((one) => [`${one.file} ${one.lang} ${one.text}`, one]));
  return [...byPlace.values()].toReversed().sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

function changesIn({ kind, id, facts }: RecordDifference, print: PrintValue): readonly Changed[] {
  return facts.map(({ path, before, after }: FactDifference): Changed => {
    const place = (after ?? before)?.place;
    const inner = place
      ? factsOf(place)
          .map((fact) => fact.path)
          .filter((one) => one !== path)
      : [];
    const [former, now] = [before, after].map((fact) => (fact ? heldIn(fact.place, print) : []));
    const keyOf = ({ key }: HeldValue) => key;
    const stays = new Set((former ?? []).map(keyOf).filter((key) => now?.some((one) => one.key === key)));
    const values = [...(former ?? []), ...(now ?? [])].filter(({ key }) => !stays.has(key));
    const record = `${kind}/${id}`;
    return { record, path, field: path ? `${record}/${path}` : record, inner, values };
  });
}

/** Finds the change of the value that a text prints at a path; none if it prints a number or a date and only words of the fact changed. */
type PrintedBy = (of: string, here: Here | undefined) => Changed | undefined;

function printing({ records }: Pick<Entries, 'records'>, changed: readonly Changed[]): PrintedBy {
  const nodes = new Map(
    Object.values(records).flatMap((list) =>
      list.map((entry): [string, Node] => [`${entry.kind}/${entry.id}`, entryNode(entry)]),
    ),
  );
  return (of, here) => {
    const address = readAddress(of, here);
    if (!address) return undefined;
    const { path } = address;
    const name = `${address.kind}/${address.id}`;
    const node = nodes.get(name);
    const type = node && valueAt(node, path)?.type;
    const isWords = type === undefined || type === 'words';
    return changed.find(
      (one) =>
        one.record === name &&
        (isWords || one.values.length > 0) &&
        (liesWithin(one.path, path) ||
          ((one.path === '' || liesWithin(path, one.path)) && !one.inner.some((fact) => liesWithin(path, fact)))),
    );
  };
}

function restatedBy(text: string, lang: Language, records: readonly string[], changed: readonly Changed[]) {
  return changed.find(({ record, values }) => records.includes(record) && values.some(({ isIn }) => isIn(text, lang)));
}

function inAccount(
  account: Prose & { readonly file: string },
  changed: readonly Changed[],
  printedBy: PrintedBy,
): PrintingSentence[] {
  const { folder, record, lang, file, lead, blocks } = account;
  const here = folder === 'pages' ? undefined : { kind: folder, id: record };
  const about =
    folder === 'pages' ? [] : [`${folder}/${record}`, ...(folder === 'declarations' ? [`editions/${record}`] : [])];
  const position = { line: 1, column: 1 };
  const inLead = inText({ text: lead, lang }, here, about, { changed, printedBy }).map((one) => ({
    ...one,
    file,
    position,
  }));
  const inBody = sentencesOf(blocks).flatMap((sentence): PrintingSentence[] => {
    for (const leaf of sentence.leaves) {
      if (!('of' in leaf) || leaf.type === 'Total') continue;
      const printed = printedBy(leaf.of, here);
      if (printed)
        return [{ file, lang, text: typedSentence(sentence), field: printed.field, is: 'prints', position: leaf.at }];
    }
    const words = sentence.leaves.map((leaf) => (leaf.type === 'text' ? leaf.text : ' ')).join('');
    const restated = restatedBy(words, lang, about, changed);
    return restated
      ? [{ file, lang, text: typedSentence(sentence), field: restated.field, is: 'restates', position: sentence.at }]
      : [];
  });
  return [...inLead, ...inBody];
}

function inTyped(
  typed: Entries['typed'][number],
  changed: readonly Changed[],
  printedBy: PrintedBy,
): PrintingSentence[] {
  const { kind, id, file } = typed;
  const here = kind === 'sources' ? undefined : { kind, id };
  return ownTexts(typed).flatMap(({ text, lang, at, editions }): PrintingSentence[] => {
    const about = [`${kind}/${id}`, ...editions.map((one) => `editions/${one}`)];
    const near = changed.map(({ record }) => record).filter((record) => about.some((one) => isNamed(record, one)));
    return inText({ text, lang }, here, near, { changed, printedBy }).map((one) => ({ ...one, file, path: at }));
  });
}

/** Returns a text with values between braces, if it must be reread. */
function inText(
  { text, lang }: Pick<PrintingSentence, 'text' | 'lang'>,
  here: Here | undefined,
  records: readonly string[],
  { changed, printedBy }: { readonly changed: readonly Changed[]; readonly printedBy: PrintedBy },
): Omit<PrintingSentence, 'file'>[] {
  const pieces = textPieces(text);
  const printed = pieces.flatMap((piece) =>
    typeof piece === 'object' && 'of' in piece ? (printedBy(piece.of, here) ?? []) : [],
  )[0];
  if (printed) return [{ lang, text, field: printed.field, is: 'prints' }];
  const words = pieces.map((piece) => (typeof piece === 'string' ? piece : ' ')).join('');
  const restated = restatedBy(words, lang, records, changed);
  return restated ? [{ lang, text, field: restated.field, is: 'restates' }] : [];
}

/** True if `name` is the record: in full, or by ordinal for an edition: `editions/8` is `editions/8-shizuoka`. */
function isNamed(record: string, name: string): boolean {
  return record === name || (/\/\d+$/.test(name) && record.startsWith(`${name}-`));
}

function gapsAbout({ records }: Pick<Entries, 'records'>, changed: readonly Changed[]): PrintingSentence[] {
  return Object.values(records).flatMap((list) =>
    list.flatMap((entry): PrintingSentence[] => {
      const own = changed.filter(({ record }) => record === `${entry.kind}/${entry.id}`);
      if (own.length === 0) return [];
      const { at } = entryNode(entry);
      return gapsOf(entry.data).flatMap((gap, index) => {
        const about = own.find(
          ({ path }) => path !== '' && gap.explains.some((one) => liesWithin(one, path) || liesWithin(path, one)),
        );
        if (!about) return [];
        return languages.map((lang): PrintingSentence => {
          const path = [...at, 'gaps', index, lang];
          return { file: entry.file, lang, text: gap[lang], field: about.field, is: 'explains', path };
        });
      });
    }),
  );
}
