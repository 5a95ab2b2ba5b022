import type { Entries, Entry } from './entries.ts';
import { entryName, type EntryName } from './entry-name.ts';
import { isClaim, isStatement } from './fact-path.ts';
import { entryNode, kindNames, type Kind } from './kinds.ts';
import { partsOf, type Node } from './node.ts';
import { inlinesOf, type Block, type Position, type Prose } from './prose.ts';
import { isOurWording, isWorded } from './schema/declaration.ts';
import { sourcesOf } from './schema/evidence.ts';
import { isPrinted, whose } from './schema/title.ts';
import type { Language } from './schema/words.ts';

/** Where one language of a text is written. */
export interface TextPlace {
  readonly file: string;
  readonly path?: readonly (string | number)[];
  readonly position?: Position | undefined;
}

/** A text that stands in both languages at one place of a record or of a page, and that the archive wrote in one of them at least. */
export interface PairedText {
  /** `points.p1`, `programme.ed5-workshop-1.note`; of a page `title`, `lead`, `t3`. Lines without a name are numbered. */
  readonly path: string;
  readonly texts: Readonly<Record<Language, string>>;
  readonly places: Readonly<Record<Language, TextPlace>>;
  /** The fact or the line that the text belongs to; empty for the record itself. */
  readonly owner: string;
  /** The language of the side that somebody else printed: the other one is our translation of it. */
  readonly printed?: Language | undefined;
  /** The first of the sources that the text rests on. */
  readonly restsOn?: string | undefined;
}

/** One language of an account that is written apart: its sections by key. `lead` is what stands before the first heading. */
export interface AccountSections {
  readonly file: string;
  readonly sections: ReadonlyMap<string, Section>;
}

/** A section: its text, and where it begins. */
export interface Section {
  readonly text: string;
  readonly position?: Position | undefined;
}

/** What a record or a page holds in both languages. */
export interface EntryTexts {
  readonly texts: readonly PairedText[];
  readonly account?: Readonly<Record<Language, AccountSections>> | undefined;
}

/** What is asked of the content: what the reader made, or what Astro hands on of it. */
export type ReadTexts = Pick<Entries, 'prose'> & {
  readonly records: { readonly [K in Kind]: readonly Pick<Entry<K>, 'id' | 'data' | 'file'>[] };
};

/** Every text of the content that stands in both languages, by the entry that holds it. */
export function pairedTexts({ records, prose }: ReadTexts): ReadonlyMap<EntryName, EntryTexts> {
  const found = new Map<EntryName, EntryTexts>();
  for (const kind of kindNames)
    for (const record of records[kind])
      for (const [name, texts] of textsOfRecord(record, kind)) found.set(name, { texts });
  const accounts = Map.groupBy(prose, ({ folder, record }) => entryName(folder, record));
  for (const [name, both] of accounts) {
    const [fr, ja] = (['fr', 'ja'] as const).map((lang) => both.find((one) => one.lang === lang));
    if (!fr || !ja) continue;
    const account = { fr: sectionsOf(fr), ja: sectionsOf(ja) };
    const texts = found.get(name)?.texts ?? [];
    found.set(name, fr.folder === 'pages' ? { texts: textsOfPage(account) } : { texts, account });
  }
  return found;
}

/** The texts of a record; of a file of the bibliography, those of each source. */
const textsOfRecord = (
  { id, data, file }: Pick<Entry, 'id' | 'data' | 'file'>,
  kind: Kind,
): readonly [EntryName, readonly PairedText[]][] => {
  const record = entryNode({ kind, id, data });
  if (kind !== 'sources') return [[entryName(kind, id), textsIn(record, file)]];
  const list = partsOf(record)
    .filter(({ field }) => field === 'list')
    .flatMap((one) => partsOf(one));
  return list.map((source) => [entryName(kind, source.field), textsIn({ ...source, path: '' }, file)]);
};

/** The sections of a page correspond one by one. */
function textsOfPage({ fr, ja }: Readonly<Record<Language, AccountSections>>): PairedText[] {
  return [...fr.sections].flatMap(([path, section]): PairedText[] => {
    const other = ja.sections.get(path);
    if (!other) return [];
    return [
      {
        path,
        texts: { fr: section.text, ja: other.text },
        places: {
          fr: { file: fr.file, position: section.position },
          ja: { file: ja.file, position: other.position },
        },
        owner: path,
      },
    ];
  });
}

const sectionsOf = ({ title, lead, blocks, file }: Prose & { readonly file: string }): AccountSections => {
  const parts: { key: string; blocks: Block[] }[] = [{ key: 'lead', blocks: [] }];
  for (const block of blocks) {
    if (block.type === 'heading') parts.push({ key: block.id, blocks: [block] });
    else parts.at(-1)?.blocks.push(block);
  }
  const sections = parts.map(({ key, blocks: own }): [string, Section] => {
    const text = `${key === 'lead' ? lead : ''}${textOf(own)}`;
    return [key, { text, position: key === 'lead' ? undefined : beginningOf(own) }];
  });
  return {
    file,
    sections: new Map([...(title === undefined ? [] : [['title', { text: title }] as const]), ...sections]),
  };
};

/** Blocks as a text that is the same wherever they stand. */
function textOf(blocks: readonly Block[]): string {
  const unplaced = blocks.map((block) => (block.type === 'heading' ? { ...block, id: undefined } : block));
  return JSON.stringify(unplaced, (key, value: unknown) => (key === 'at' ? undefined : value));
}

function beginningOf(blocks: readonly Block[]): Position | undefined {
  for (const inline of inlinesOf(blocks)) if ('at' in inline) return inline.at;
  return undefined;
}

/** A side of a text: our own words are typed as they are; what may be printed says what it is worth. */
interface TextSide {
  readonly text: string;
  readonly isOurs: boolean;
}

function sideOf({ value, meaning: { scalar, is, by } }: Node): TextSide | undefined {
  if (scalar === 'text' && typeof value === 'string') return { text: value, isOurs: by === 'us' };
  if (is === 'printed' && isPrinted(value)) return { text: value.text, isOurs: whose(value.status) === 'us' };
  if (is === 'worded' && isWorded(value)) return { text: value.text, isOurs: isOurWording(value.wording) };
  return undefined;
}

/** What the text of a node belongs to. */
interface Around {
  readonly owner: string;
  readonly restsOn?: string | undefined;
}

function textsIn(record: Node, file: string): readonly PairedText[] {
  return [...textsBelow(record, file, { owner: '' })];
}

function* textsBelow(node: Node, file: string, around: Around): Generator<PairedText> {
  const here = inFact(node, around);
  const parts = partsOf(node);
  const [fr, ja] = (['fr', 'ja'] as const).map((lang) => parts.find(({ field }) => field === lang));
  const text = fr && ja && textOfSides(sideOf(fr), sideOf(ja));
  if (text) {
    const places = { fr: { file, path: fr.at }, ja: { file, path: ja.at } };
    yield { ...text, path: node.path, ...here, places };
  }
  for (const part of parts) if (part.meaning.by !== 'name') yield* textsBelow(part, file, here);
}

/** What stands in a fact is its own; other versions of it, and the reason why one is kept, belong to it. */
function inFact({ value, path, meaning }: Node, around: Around): Around {
  const isFact = (isClaim(value) || isStatement(value)) && !/(?:^|\.)(?:others|versions)\.\d+$/.test(path);
  const evidence = isStatement(value) || (isClaim(value) && value.is === 'known') ? value.evidence : undefined;
  const restsOn = (evidence && sourcesOf(evidence.basis)[0]) ?? around.restsOn;
  return { restsOn, owner: isFact || meaning.is === 'gap' ? path : around.owner };
}

/** The text of both languages, unless one is missing, or both are printed by others: then neither translates the other. */
function textOfSides(
  fr: TextSide | undefined,
  ja: TextSide | undefined,
): Pick<PairedText, 'texts' | 'printed'> | undefined {
  if (!fr || !ja || (!fr.isOurs && !ja.isOurs)) return undefined;
  const printed = fr.isOurs === ja.isOurs ? undefined : fr.isOurs ? 'ja' : 'fr';
  return { texts: { fr: fr.text, ja: ja.text }, printed };
}
