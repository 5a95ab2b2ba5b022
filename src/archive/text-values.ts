import { readAddress } from '../schema/address.ts';
import type { Entry } from './entries.ts';
import { languages } from '../text/languages.ts';
import { mapRecords } from '../text/map-records.ts';
import { entryNode, kindNames, type Kind, type RecordKey } from '../schema/kinds.ts';
import type { Node } from '../schema/node.ts';
import type { Prose } from './prose.ts';
import { availableLanguage } from '../schema/to-translate.ts';
import type { Language } from '../schema/words.ts';
import { textPieces, type TextValue } from './text-pieces.ts';
import { valueAt, type PrintValue } from './value-at.ts';

type Records = { readonly [K in Kind]: readonly Pick<Entry<K>, 'id' | 'data' | 'file'>[] };

type PrintText = (text: string, lang: Language) => string;

/** Checked records with the values that their texts name between braces printed, each in the language of its text. */
export function withValuesPrinted(records: Records, print: PrintValue): Records {
  const nodes = nodesOf(records);
  const printed = kindNames.map((kind) => {
    const entries = records[kind].map((entry) => ({
      ...entry,
      data: printedIn(entry.data, printerOf({ kind, id: entry.id }, nodes, print)),
    }));
    return [kind, entries] as const;
  });
  return Object.fromEntries(printed) as unknown as Records;
}

/**
 * Accounts with the values that their leads name between braces printed. The words of a lead stand alone: in lists, and where a page is
 * described.
 */
export function withLeadsPrinted(prose: readonly Prose[], records: Records, print: PrintValue): readonly Prose[] {
  const nodes = nodesOf(records);
  return prose.map((one) => {
    if (one.folder === 'pages' || !one.lead.includes('{')) return one;
    return { ...one, lead: printerOf({ kind: one.folder, id: one.record }, nodes, print)(one.lead, one.lang) };
  });
}

function nodesOf(records: Records): ReadonlyMap<string, Node> {
  const all = kindNames.flatMap((kind) => records[kind].map((entry) => ({ ...entry, kind })));
  return new Map(all.map((entry) => [`${entry.kind}/${entry.id}`, entryNode(entry)]));
}

/** The same value with its texts told; itself where none of them names a value. */
function printedIn(value: unknown, print: PrintText): unknown {
  return mapRecords(value, (record) => {
    const texts = languages.flatMap((lang) => {
      const text = record[lang];
      const isNaming = typeof text === 'string' && text.includes('{');
      return isNaming ? [[lang, print(text, availableLanguage(record, lang))] as const] : [];
    });
    return texts.length > 0 ? { ...record, ...Object.fromEntries(texts) } : record;
  });
}

/** Tells the texts of a record. @throws where no value stands at a path: the content was not checked */
function printerOf(here: RecordKey, nodes: ReadonlyMap<string, Node>, print: PrintValue): PrintText {
  const printed = ({ of, as, by }: TextValue, lang: Language) => {
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
