import { Document, isMap, isScalar, parseDocument, Scalar, YAMLMap, type YAMLSeq } from 'yaml';
import { readAddress } from '../../src/schema/address.ts';
import { everyRecord, type Entries, type Entry } from '../../src/archive/entries.ts';
import { disagreementIds, evidenceOf, factsOf, isAtOrBelow, isClaim } from '../../src/archive/fact-path.ts';
import { entryNode, kinds } from '../../src/schema/kinds.ts';
import { onlyField, valueAt, valuesOf } from '../../src/archive/value-at.ts';
import { formatPrintable } from '../../src/facts/accounts.ts';
import { readFiles } from '../../src/reader/read-content.ts';
import { locales, type Locale } from '../../src/text/locales.ts';
import { setText } from '../../src/text/typography.ts';
import { sourcesOf } from '../../src/schema/evidence.ts';
import { appendLines } from './list-entry.ts';
import { newChange } from './work.ts';

export interface Version {
  readonly of: string;
  readonly value: string;
  readonly source: string;
  readonly differs: string;
  /** `yes`: the new value is kept, and the former one noted; `no`: the other way round. */
  readonly follow: string;
  /** `yes`: the source gives the other values of the fact as they stand; `no`: it says nothing of them. */
  readonly rest: string;
  /** Why the kept value is kept. */
  readonly fr: string;
  readonly ja: string;
  /** The sentence of the change, for readers. */
  readonly 'change-fr': string;
  readonly 'change-ja': string;
}

const quoted = (text: string) => {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
};

/** The fields of a fact that are not its value: those that say something of it go with it, the reason for keeping it goes. */
const ofValue = ['derived', 'ours', 'general_knowledge', 'to_verify', 'seen', 'note'];
const beside = [...ofValue, 'id', 'differs', 'because', 'others', 'sources', 'also'];

/**
 * Returns the file of a fact and that of the change, as they are once a source that says otherwise stands beside the others; `noFact` where
 * the path names no field of a fact with a value that is kept, `sameValue` where the source says what is kept, `restUnsaid` where nobody
 * said whether it says the other values too.
 */
export function addVersion(entries: Entries, texts: ReadonlyMap<string, string>, version: Version) {
  const address = readAddress(version.of);
  const entry = address && everyRecord(entries).find(({ kind, id }) => kind === address.kind && id === address.id);
  const text = entry && texts.get(entry.file);
  if (!entry || text === undefined) return 'noFact';
  const fact = factsOf(entryNode(entry))
    .filter(({ path }) => path !== '' && isAtOrBelow(address.path, path))
    .at(-1);
  if (!fact || (isClaim(fact.node) && fact.node.is !== 'known')) return 'noFact';
  const document = parseDocument(text, { schema: 'failsafe' });
  const typed = document.getIn(fact.at, true);
  const field = address.path.slice(fact.path.length + 1) || onlyField(fact.place)?.field;
  if (field === undefined || field.includes('.')) return 'noFact';
  const former = isMap(typed) ? typed : mapOf([[field, typed]]);
  const old = former.get(field, true);
  if (isScalar(old) && String(old.value) === version.value) return 'sameValue';
  const fieldsOf = (names: readonly string[]) => former.items.filter((pair) => names.includes(keyOf(pair.key)));
  const values = former.items.filter((pair) => ![...beside, 'fr', 'ja'].includes(keyOf(pair.key)));
  const rest = values.filter((pair) => keyOf(pair.key) !== field);
  if (version.follow === 'yes' && rest.length > 0 && version.rest === '') return 'restUnsaid';
  const evidence = evidenceOf(fact.node);
  const kept = evidence ? sourcesOf(evidence.basis) : [];
  const why = document.createNode({ fr: quoted(version.fr), ja: quoted(version.ja) }) as YAMLMap;
  why.flow = true;
  const next = new YAMLMap();
  const list = (former.get('others', true) as YAMLSeq | undefined) ?? (document.createNode([]) as YAMLSeq);
  list.flow = false;
  if (version.follow === 'yes') {
    // What the former sources print beside the value stays theirs, so that sentences which name them still find it.
    const rejected = mapOf([
      ...[...values, ...fieldsOf(ofValue)].map((pair) => [keyOf(pair.key), pair.value] as const),
      ['differs', version.differs],
      ['sources', flowOf(document, kept.length > 1 ? kept.filter((id) => id !== version.source) : kept)],
    ]);
    list.items.unshift(rejected);
    for (const pair of [...fieldsOf(['id', 'fr', 'ja']), ...values])
      if (version.rest !== 'no' || !rest.includes(pair)) next.set(keyOf(pair.key), pair.value);
    next.set(field, new Scalar(version.value));
    next.set('because', why);
    next.set('sources', flowOf(document, [version.source]));
  } else {
    list.items.push(
      mapOf([
        [field, version.value],
        ['differs', version.differs],
        ['sources', flowOf(document, [version.source])],
      ]),
    );
    for (const pair of former.items) if (keyOf(pair.key) !== 'others') next.set(keyOf(pair.key), pair.value);
    if (!next.has('because')) next.set('because', why);
    if (!next.has('sources') && !isMap(typed)) next.set('sources', flowOf(document, kept));
  }
  next.set('others', list);
  const changed = spliced(text, document, fact.at, next);
  const name = `${entry.kind}/${entry.id}` as const;
  const after = everyRecord(readFiles(new Map([[entry.file, changed]])).entries).find(
    ({ kind, id }) => kind === entry.kind && id === entry.id,
  );
  const words = (one: Entry, source?: string) => {
    const record = entryNode(one);
    const path = valueAt(record, address.path) ? address.path : fact.path;
    const [printable] = source === undefined ? [valueAt(record, path)] : valuesOf(record, path, source);
    return (lang: Locale) => (printable ? setText(formatPrintable(printable, lang), lang) : '');
  };
  const [before, theirs] = [words(entry), words(after ?? entry, version.source)];
  const { file, text: change } = newChange([name], { fr: version['change-fr'], ja: version['change-ja'] });
  const inBoth = (say: (lang: Locale) => string) => locales.map((lang) => `${lang}: "${say(lang)}"`).join(', ');
  const correction =
    version.follow === 'yes' && before('fr') !== ''
      ? `corrections:\n  - of: ${name}/${fact.path}\n    old: { ${inBoth(before)} }\n    new: { ${inBoth(theirs)} }\n    sources: [${version.source}]\n`
      : '';
  const node = after && factsOf(entryNode(after)).find(({ path }) => path === fact.path)?.node;
  const [id = fact.path] = node ? disagreementIds(node, fact.path) : [];
  const slot = `disagreements.${id}`;
  const isToBegin = kinds[entry.kind].holds === 'one' && !text.includes(`\n  ${slot}:`);
  const publisher = (source: string) => {
    const data = entries.records.sources.find((one) => source in one.data.list)?.data;
    const names = data?.list[source]?.publisher ?? data?.publisher;
    return { fr: source, ja: source, ...names, ...names?.short };
  };
  const said = (source: string, value: (lang: Locale) => string) => ({
    fr: `${publisher(source).fr} : ${value('fr')}.`,
    ja: `${publisher(source).ja}は${value('ja')}。`,
  });
  const other = kept.find((one) => publisher(one).fr !== publisher(version.source).fr) ?? kept[0];
  const parts = [said(version.source, theirs), ...(other === undefined ? [] : [said(other, before)])];
  const begun = [
    `  ${slot}:`,
    ...locales.map((lang) => `    ${lang}: "${parts.map((one) => one[lang]).join(lang === 'fr' ? ' ' : '')} …"`),
  ];
  return new Map([
    [entry.file, isToBegin ? beginSentence(changed, begun) : changed],
    [file, change + correction],
  ]);
}

/** Returns the text of a record with a sentence begun in comments, for the editor to write, after those that it has. */
function beginSentence(text: string, begun: readonly string[]): string {
  const isThere = /^sentences:\s*$/m.test(text);
  const lines = [...(isThere ? [] : ['sentences:']), ...begun].map((line) =>
    line.replace(isThere ? /^ {2}/ : /^/, isThere ? '  # ' : '# '),
  );
  return isThere
    ? appendLines(text, ['sentences:', ...lines].join('\n'))
    : `${text.trimEnd()}\n\n${lines.join('\n')}\n`;
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function mapOf(pairs: readonly (readonly [string, unknown])[]): YAMLMap {
  const map = new YAMLMap();
  for (const [key, value] of pairs) map.set(key, value);
  return map;
}

function flowOf(document: Document, ids: readonly string[]): YAMLSeq {
  const list = document.createNode(ids) as YAMLSeq;
  list.flow = true;
  return list;
}

/** Returns a text with the fact at a place written anew; the rest stays as it is typed. */
function spliced(text: string, document: Document, at: readonly (string | number)[], fact: YAMLMap): string {
  const { range } = document.getIn(at, true) as { readonly range?: readonly [number, number, number] | null };
  const [from = 0, to = 0] = range ?? [];
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const head = text.slice(lineStart, from);
  const isBlock = /^[\s-]*$/.test(head);
  const indent = isBlock ? head.length : (/^[\s-]*/.exec(head)?.[0].length ?? 0) + 2;
  fact.flow = false;
  const lines = new Document(fact, { schema: 'failsafe' }).toString({ lineWidth: 0 }).trimEnd().split('\n');
  const body = lines
    .map((line) => line.replace(/\[ (.*) \]$/, '[$1]'))
    .map((line, index) => (index === 0 && isBlock ? line : line && ' '.repeat(indent) + line))
    .join('\n');
  const before = isBlock ? text.slice(0, from) : `${text.slice(0, from).trimEnd()}\n`;
  // The value of a block ends after the blank lines below it.
  const end = text.slice(0, to).trimEnd().length;
  const after = text.slice(end).replace(/^[^\S\n]*(?=#)/, `\n${' '.repeat(indent - 2)}`);
  return `${before}${body}${after.replace(/^(?!\n)/, '\n')}`;
}
