import { isObject } from './is-object.ts';
import type { Entries, Entry } from './entries.ts';
import { once, onceWith } from './check/once.ts';
import { baseOf } from './check/unknowns.ts';
import { entryName, type EntryName } from './entry-name.ts';
import { isClaim, isStatement, nameOfLine } from './fact-path.ts';
import { kindNames, type Kind } from './kinds.ts';
import { inlinesOf, type Block, type Position, type Prose } from './prose.ts';
import type { Wording } from './schema/declaration.ts';
import type { Evidence } from './schema/evidence.ts';
import type { TitleStatus } from './schema/title.ts';
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

/** Kinds whose own `fr` and `ja` are names, each the one that its language uses. */
const namedKinds: readonly Kind[] = ['authorities', 'organisations', 'areas', 'people', 'terms'];

/** Fields that hold names. */
const nameFields: readonly string[] = ['names', 'publisher', 'act', 'later_name'];

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
const textsOfRecord = onceWith(
  (
    { id, data, file }: Pick<Entry, 'id' | 'data' | 'file'>,
    kind: Kind,
  ): readonly [EntryName, readonly PairedText[]][] => {
    if (kind !== 'sources') return [[entryName(kind, id), textsIn(kind, data, file, baseOf({ kind, id, file }))]];
    const { list } = data as { list: Record<string, unknown> };
    return Object.entries(list).map(([source, line]) => [
      entryName(kind, source),
      textsIn(kind, line, file, ['list', source]),
    ]);
  },
);

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

const sectionsOf = once(({ title, lead, blocks, file }: Prose & { readonly file: string }): AccountSections => {
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
});

/** Blocks as a text that is the same wherever they stand. */
function textOf(blocks: readonly Block[]): string {
  const unplaced = blocks.map((block) => (block.type === 'heading' ? { ...block, id: undefined } : block));
  return JSON.stringify(unplaced, (key, value: unknown) => (key === 'at' ? undefined : value));
}

function beginningOf(blocks: readonly Block[]): Position | undefined {
  for (const inline of inlinesOf(blocks)) if ('at' in inline) return inline.at;
  return undefined;
}

const ourStatuses: readonly (TitleStatus | Wording)[] = [
  ...(['translation', 'gloss'] as const),
  ...(['our-translation', 'paraphrase', 'summary'] as const),
];

/** One side of a text: our own words are typed as they are; what may be printed says what it is worth. */
function sideOf(side: unknown): { readonly text: string; readonly isOurs: boolean } | undefined {
  if (typeof side === 'string') return { text: side, isOurs: true };
  if (!isObject(side) || typeof side['text'] !== 'string') return undefined;
  const worth = side['status'] ?? side['wording'];
  return { text: side['text'], isOurs: ourStatuses.some((one) => one === worth) };
}

/** Where the walk through a record is. */
interface Way {
  readonly path: string;
  /** The way in what was typed. */
  readonly at: readonly (string | number)[];
  readonly owner: string;
  readonly restsOn?: string | undefined;
}

function textsIn(kind: Kind, data: unknown, file: string, base: readonly string[]): PairedText[] {
  const found: PairedText[] = [];
  const start: Way = { path: '', at: base, owner: '' };
  if (!isObject(data)) return found;
  walk(data, start, !namedKinds.includes(kind), (text, { at, path, owner, restsOn }) => {
    const place = (lang: Language): TextPlace => ({ file, path: [...at, lang] });
    found.push({ ...text, path, owner, restsOn, places: { fr: place('fr'), ja: place('ja') } });
  });
  return found;
}

type Found = (text: Pick<PairedText, 'texts' | 'printed'>, way: Way) => void;

function walk(node: unknown, way: Way, isText: boolean, found: Found): void {
  if (Array.isArray(node)) {
    const list = way.path.slice(way.path.lastIndexOf('.') + 1);
    for (const [index, line] of node.entries())
      walk(line, below(way, nameOfLine(line, index, list), index), true, found);
    return;
  }
  if (!isObject(node)) return;
  const here = inFact(node, way);
  const text = isText ? textAt(node) : undefined;
  if (text) found(text, here);
  for (const [name, value] of Object.entries(node)) {
    if (nameFields.includes(name)) continue;
    // A claim and its words are typed in one; `list` only holds what the field of the list is about.
    if (name === 'value' || name === 'words' || name === 'claim') walk(value, here, true, found);
    else if (name === 'evidence') walk((value as Evidence).because, below(here, 'because'), true, found);
    else if (name === 'list' && Array.isArray(value)) walk(value, { ...here, at: [...here.at, name] }, true, found);
    else walk(value, below(here, name), true, found);
  }
}

function below(way: Way, name: string, typed: string | number = name): Way {
  return { ...way, path: way.path ? `${way.path}.${name}` : name, at: [...way.at, typed] };
}

/** What stands in a fact is its own; other versions of it, and the reason why one is kept, belong to it. */
function inFact(node: Record<string, unknown>, way: Way): Way {
  const evidence = node['evidence'] as Evidence | undefined;
  const restsOn = (evidence && firstSource(evidence)) ?? way.restsOn;
  const isVersion = /(?:^|\.)(?:others|versions)\.\d+$/.test(way.path);
  const isFact = (isClaim(node) || isStatement(node)) && !isVersion;
  const isGap = 'explains' in node && 'looked_in' in node;
  return { ...way, restsOn, owner: isFact || isGap ? way.path : way.owner };
}

function firstSource({ basis }: Evidence): string | undefined {
  if (basis.kind === 'sources') return basis.sources[0];
  return basis.kind === 'derived' ? basis.from[0] : undefined;
}

/** The text of a node in both languages, unless one is missing, or both are printed by others: then neither translates the other. */
function textAt({
  fr: french,
  ja: japanese,
}: Record<string, unknown>): Pick<PairedText, 'texts' | 'printed'> | undefined {
  const fr = sideOf(french);
  const ja = sideOf(japanese);
  if (!fr || !ja || (!fr.isOurs && !ja.isOurs)) return undefined;
  const printed = fr.isOurs === ja.isOurs ? undefined : fr.isOurs ? 'ja' : 'fr';
  return { texts: { fr: fr.text, ja: ja.text }, printed };
}
