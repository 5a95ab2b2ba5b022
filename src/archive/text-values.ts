import { readAddress } from '../schema/address.ts';
import type { Entry } from './entries.ts';
import { locales } from '../text/locales.ts';
import { mapRecords } from '../text/map-records.ts';
import { entryNode, kindNames, type Kind, type RecordKey } from '../schema/kinds.ts';
import type { Node } from '../schema/node.ts';
import type { Prose } from './prose.ts';
import { availableLanguage } from '../schema/to-translate.ts';
import type { Locale } from '../schema/words.ts';
import { textPieces, type TextValue } from './text-pieces.ts';
import { valueAt, type PrintValue } from './value-at.ts';

type PrintText = (text: string, lang: Locale) => string;

interface Content {
  readonly records: { readonly [K in Kind]: readonly Pick<Entry<K>, 'id' | 'data' | 'file'>[] };
  readonly prose: readonly Prose[];
}

/**
 * Checked content with the values printed that its texts name between braces, each in the language of its text. Of an account, these texts
 * are its lead, whose words also stand alone: in lists, and where a page is described.
 */
export function withValuesPrinted({ records, prose }: Content, print: PrintValue): Content {
  const all = kindNames.flatMap((kind) => records[kind].map((entry) => ({ ...entry, kind })));
  const nodes = new Map(all.map((entry) => [`${entry.kind}/${entry.id}`, entryNode(entry)]));
  const printed = kindNames.map((kind) => {
    const entries = records[kind].map((entry) => ({
      ...entry,
      data: printedIn(entry.data, printerOf({ kind, id: entry.id }, nodes, print)),
    }));
    return [kind, entries] as const;
  });
  const accounts = prose.map((one) => {
    if (one.folder === 'pages' || !one.lead.includes('{')) return one;
    return { ...one, lead: printerOf({ kind: one.folder, id: one.record }, nodes, print)(one.lead, one.lang) };
  });
  return { records: Object.fromEntries(printed) as unknown as Content['records'], prose: accounts };
}

/** The same value with its texts told; itself where none of them names a value. */
function printedIn(value: unknown, print: PrintText): unknown {
  return mapRecords(value, (record) => {
    const texts = locales.flatMap((lang) => {
      const text = record[lang];
      const isNaming = typeof text === 'string' && text.includes('{');
      return isNaming ? [[lang, print(text, availableLanguage(record, lang))] as const] : [];
    });
    return texts.length > 0 ? { ...record, ...Object.fromEntries(texts) } : record;
  });
}

/** Tells the texts of a record. @throws where no value stands at a path: the content was not checked */
function printerOf(here: RecordKey, nodes: ReadonlyMap<string, Node>, print: PrintValue): PrintText {
  const printed = ({ of, as, by }: TextValue, lang: Locale) => {
    const address = readAddress(of, here);
    const record = address && nodes.get(`${address.kind}/${address.id}`);
    const printable = record && valueAt(record, address.path, by);
    if (!printable) throw new Error(`No value stands at “${of}”: content was not checked.`);
    return print(printable, lang, as);
  };
  return (text, lang) =>
    textPieces(text)
      .map((piece) => (typeof piece === 'string' ? piece : 'stray' in piece ? piece.stray : printed(piece, lang)))
      .join('');
}
