import { readAddress, type Address } from '../schema/address.ts';
import { isDefined } from '../archive/defined-ids.ts';
import { factsOf, lookUp, pathByNames, pathsOf, pathsOfLines, versionsAt } from '../archive/fact-path.ts';
import { gapsExplaining, gapsOf } from '../archive/gaps.ts';
import { formatDate, formatPeriod } from '../i18n/format.ts';
import { locales } from '../text/locales.ts';
import { kindNames, type Kind, type RecordKey } from '../schema/kinds.ts';
import { memoize } from '../text/memoize.ts';
import { nearest } from '../text/nearest.ts';
import type { Node } from '../schema/node.ts';
import { bareKinds, type Inline, type Prose, type Reference, type ValueForm } from '../archive/prose.ts';
import { readPublished, removedAddresses } from '../archive/published.ts';
import { pointKinds } from '../schema/declaration.ts';
import { statuses, organiserRoles } from '../schema/edition.ts';
import { basisFor, sourcesOf, type Evidence } from '../schema/evidence.ts';
import type { Named } from '../schema/meaning.ts';
import { itemKinds } from '../schema/programme.ts';
import { sentencesIn, sentencesOf, typedSentence, type Leaf } from './sentences.ts';
import { textPieces } from '../archive/text-pieces.ts';
import { isTotalName, totalNames } from '../archive/queries/totals.ts';
import { valueAt, sourcedValuesAt, sourcesKept, valuesOf, countAt, type Printable } from '../archive/value-at.ts';
import { danglingId } from './references.ts';
import { excerpt, family, headOfFile, type Checked, type Found, type WordsFound } from './rule.ts';
import { inlinesIn, ownTextsIn, type OwnTextIn } from './walks.ts';

interface WrongName extends WordsFound {
  readonly code:
    'dangling-id' | 'line-by-number' | `mdx-path${'' | '-alone' | '-not-value'}` | `mdx-count-${'path' | 'where'}`;
}

function dangling(value: string, named: string, known: Iterable<string>): WrongName {
  return { code: 'dangling-id', ...danglingId(value, named, known) };
}

function* unlessDefined(id: string, kind: Named, { ids }: Checked): Generator<WrongName, void> {
  if (!isDefined(ids, kind, id)) yield dangling(id, kind, ids.known.get(kind) ?? []);
}

/** Reads an address; one that names no folder of those it may name, or has none where one is needed, is told. */
function* addressIn(
  value: string,
  here: RecordKey | undefined,
  folders: readonly Kind[] = kindNames,
): Generator<WrongName, Address | undefined> {
  const address = readAddress(value, here);
  if (address && folders.includes(address.kind)) return address;
  const [typed = '', ...more] = value.split('/');
  const folder = nearest(typed, folders);
  if (more.length === 0) yield { code: 'mdx-path-alone', value };
  else yield { code: 'mdx-path', value, nearest: folder && [folder, ...more].join('/') };
  return undefined;
}

/** Finds the record at an address. One that does not exist is told; one that is only malformed has its own problem. */
function* recordIn({ kind, id }: Omit<Address, 'path'>, content: Checked): Generator<WrongName, Node | undefined> {
  const record = content.nodes.get(`${kind}/${id}`);
  if (!record && kind !== 'series' && kind !== 'link-counts') yield* unlessDefined(id, kind, content);
  return record;
}

type Fits = (record: Node, path: string) => boolean;

/** What only versions say that are not kept can be printed too, in the name of a source. */
const isValue: Fits = (record, path) => valueAt(record, path) !== undefined || sourcesSaying({ record, path }) !== '';
const isPart: Fits = (record, path) => lookUp(record, path) !== undefined;
const isCounted: Fits = (record, path) => countAt(record, path, undefined, () => undefined) !== undefined;

interface Sought {
  /** The record to which the text belongs. */
  readonly here?: RecordKey | undefined;
  readonly fits: Fits;
  readonly folders?: readonly Kind[];
  readonly code?: 'mdx-path-not-value' | 'mdx-count-path';
}

/** Tells what is wrong with a path that does not lead to what is sought, with the nearest that does. */
export function* wrongPaths(
  text: string,
  content: Checked,
  { here, fits, folders, code = 'mdx-path-not-value' }: Sought,
): Generator<WrongName, void> {
  const address = yield* addressIn(text, here, folders);
  const record = address && (yield* recordIn(address, content));
  if (!record || fits(record, address.path)) return;
  const before = text.slice(0, text.length - address.path.length);
  // The same place with its lines by their names: `steps.2016-10-02.date` for `steps.1.date`.
  const named = pathByNames(record, address.path);
  const isByNumber = named !== undefined && fits(record, named);
  const meant = isByNumber
    ? named
    : nearest(
        address.path,
        [...pathsOf(record)].filter((path) => fits(record, path)),
      );
  yield {
    code: isByNumber ? 'line-by-number' : code,
    value: text,
    nearest: meant === undefined ? undefined : before + meant,
  };
}

function isReference<Part extends Inline>(part: Part): part is Part & Reference {
  return 'at' in part && part.type !== 'text' && part.type !== 'link';
}

/** Words allowed in `where`, even if no line of the list has them today. */
const sortsOfLines = new Set<string>([
  ...itemKinds,
  ...statuses,
  ...organiserRoles,
  ...pointKinds,
  'french',
  'japanese',
]);

function* wrongNames(reference: Reference, here: RecordKey | undefined, content: Checked): Generator<WrongName, void> {
  switch (reference.type) {
    case 'Value':
      return yield* wrongPaths(reference.of, content, { here, fits: isValue });
    case 'Title':
      return yield* wrongPaths(reference.of, content, { here, fits: isPart });
    case 'Count': {
      const { of, where: value } = reference;
      const wrong = [...wrongPaths(of, content, { here, fits: isCounted, code: 'mdx-count-path' })];
      yield* wrong;
      if (wrong.length === 0 && value !== undefined && !sortsOfLines.has(value))
        yield { code: 'mdx-count-where', value, nearest: nearest(value, sortsOfLines) };
      return;
    }
    case 'Total':
      if (!isTotalName(reference.of)) yield dangling(reference.of, 'totals', totalNames);
      return;
    case 'Cite':
      return yield* unlessDefined(reference.id, 'sources', content);
    case 'E':
      return yield* unlessDefined(reference.id, 'items', content);
    case 'P':
      return yield* unlessDefined(reference.id, 'people', content);
    case 'A':
      return yield* wrongRecords(reference.id, content);
    case 'Point': {
      const [id = '', point = ''] = reference.id.split('/');
      const record = yield* recordIn({ kind: 'declarations', id }, content);
      if (!record || lookUp(record, `points.${point}`)) return;
      const points = pathsOfLines(record, 'points').map((path) => path.replace('points.', `${id}/`));
      yield dangling(reference.id, 'points', points);
      return;
    }
    case 'Unknown': {
      const address = yield* addressIn(reference.gap, here);
      const record = address && (yield* recordIn(address, content));
      const gaps = gapsOf(record?.value).map(({ id }) => id);
      if (record && !gaps.includes(address.path)) yield dangling(address.path, 'gaps', gaps);
      return;
    }
    case 'Foreign':
  }
}

function* wrongRecords(id: string, content: Checked): Generator<WrongName, void> {
  const { ids } = content;
  if (id.startsWith('pages/')) return yield* unlessDefined(id.slice('pages/'.length), 'pages', content);
  if (id.includes('/')) {
    const address = yield* addressIn(id, undefined);
    if (address) yield* unlessDefined(address.id, address.kind, content);
  } else if (!bareKinds.some((kind) => isDefined(ids, kind, id))) {
    const known = bareKinds.flatMap((kind) => [...(ids.known.get(kind) ?? [])]);
    yield dangling(id, 'records', known);
  }
}

interface NamingText {
  readonly file: string;
  readonly here: RecordKey | undefined;
  readonly leaves: readonly Leaf[];
  /** Of a text that is no account: itself. */
  readonly own?: OwnTextIn;
}

function hereOf({ folder, record }: Prose): RecordKey | undefined {
  return folder === 'pages' ? undefined : { kind: folder, id: record };
}

const textsNaming = memoize((content: Checked): readonly NamingText[] => [
  ...content.prose.flatMap((account) =>
    [...sentencesOf(account.blocks), ...sentencesIn(leavesOf(account.lead))].map((leaves) => ({
      ...{ file: account.file, here: hereOf(account), leaves },
    })),
  ),
  ...ownTextsIn(content).map((own) => {
    const { file, text, typed } = own;
    return { file, here: typed.kind === 'sources' ? undefined : typed, leaves: leavesOf(text), own };
  }),
]);

function leavesOf(text: string): readonly Leaf[] {
  return textPieces(text).flatMap((piece): Leaf[] => {
    if (typeof piece === 'string') return [{ type: 'text', text: piece, at: headOfFile }];
    return 'stray' in piece ? [] : [{ type: 'Value', ...piece, at: headOfFile }];
  });
}

function strayBraces(text: string): readonly string[] {
  return textPieces(text).flatMap((piece) => (typeof piece === 'object' && 'stray' in piece ? [piece.stray] : []));
}

function placeOf({ at }: Reference, { file, own }: NamingText): Pick<Found, 'file' | 'path' | 'position'> {
  return own ? { file, path: own.at } : { file, position: at };
}

interface NamedValue extends NamingText {
  readonly place: ReturnType<typeof placeOf>;
  /** As it is named, and the source to which it is attributed. */
  readonly value: string;
  readonly by: string | undefined;
  readonly as: ValueForm | undefined;
  readonly record: Node;
  readonly path: string;
  /** What stands at the path; nothing where a source is named, or where only versions that are not kept say it. */
  readonly kept: Printable | undefined;
  /** The words right before it and right after it. */
  readonly beside: readonly [string, string];
  /** The sources cited next after it: the first mark, and those directly beside it. */
  readonly cited: readonly string[];
}

const namedValues = memoize((content: Checked): readonly NamedValue[] =>
  textsNaming(content).flatMap((text) =>
    text.leaves.flatMap((leaf, index) => {
      const address = leaf.type === 'Value' ? readAddress(leaf.of, text.here) : undefined;
      const record = address && content.nodes.get(`${address.kind}/${address.id}`);
      if (leaf.type !== 'Value' || !record) return [];
      const cited = citedIn(text.leaves.slice(index + 1));
      const { of: value, by, as } = leaf;
      const kept = by === undefined ? valueAt(record, address.path) : undefined;
      const wordsAt = (at: number) => (text.leaves[at]?.type === 'text' ? text.leaves[at].text : '');
      const beside = [wordsAt(index - 1), wordsAt(index + 1)] as const;
      return [{ ...text, place: placeOf(leaf, text), value, by, as, record, path: address.path, kept, beside, cited }];
    }),
  ),
);

function isOpen({ type }: Printable): boolean {
  return type === 'not-known' || type === 'undecided';
}

function citedIn(leaves: readonly Leaf[]): readonly string[] {
  const first = leaves.findIndex(({ type }) => type === 'Cite');
  const after = first < 0 ? [] : leaves.slice(first);
  const end = after.findIndex((leaf) => leaf.type !== 'Cite' && (leaf.type !== 'text' || leaf.text.trim() !== ''));
  return after.slice(0, end < 0 ? after.length : end).flatMap((leaf) => (leaf.type === 'Cite' ? [leaf.id] : []));
}

function sourcesSaying({ record, path }: Pick<NamedValue, 'record' | 'path'>): string {
  const saying = sourcedValuesAt(record, path).flatMap(({ sources, isDerived }) => (isDerived ? [] : sources));
  return [...new Set(saying)].join(', ');
}

/** A value as far as a form prints it: two days of one month are the same month. */
function printedText(printable: Printable, as: ValueForm | undefined): string {
  const signs = as === 'month' ? 7 : as === 'year' ? 4 : undefined;
  return JSON.stringify(printable, (key, one: unknown) =>
    signs === undefined ? one : key === 'precision' ? undefined : key === 'value' ? String(one).slice(0, signs) : one,
  );
}

/** Which of some sources carry a value as it is printed, and which give another. */
function comparedWith({ record, path, as }: NamedValue, kept: Printable, sources: readonly string[]) {
  const behind = sourcesKept(record, path);
  return sources.map((id) => {
    const values = valuesOf(record, path, id).map((one) => printedText(one, as));
    const agrees = behind.includes(id) || values.includes(printedText(kept, as));
    return { id, agrees, isOther: !agrees && values.length > 0 };
  });
}

/** A date between `|`, with a word beside it that cannot stand there: « le |du 3 au 6 octobre 2016| », |3日から6日まで|に. */
const astrayBesideDate = {
  fr: /(?<!\p{L})(?:(?:les?|en|du|au|à|de|depuis)\s\|(?:du|les)\s\d|en\s\|\d{1,2}(?:er)?\s|(?:le|du|au)\s\|(?!printemps)(?:\p{L}+\s)?\d{4}\|)/iu,
  ja: /まで\|(?:に|から|まで)/u,
};

const attribution = /\b(?:selon|d[’']après) |(?:に(?:よると|よれば)|と(?:する|され|した|記す|数える))/iu;

/** True for a sentence without a source that puts something into the mouth of somebody whom it names in words. */
function isOfSomebody(leaves: readonly Leaf[]): boolean {
  const isSourced = leaves.some((leaf) => leaf.type === 'Cite' || (leaf.type === 'Value' && leaf.by !== undefined));
  return !isSourced && attribution.test(leaves.map((leaf) => (leaf.type === 'text' ? leaf.text : '')).join(''));
}

/** A place without the word `list`, which stands below the sources of a list where it is typed, and not where it is parsed. */
const inParsedData = (at: Node['at']) => at.filter((step) => step !== 'list');

const evidenceByPlace = memoize((record: Node): ReadonlyMap<string, Evidence> => {
  const found = new Map<string, Evidence>();
  for (const { version, place } of factsOf(record).flatMap((fact) => versionsAt(fact.place)))
    found.set(inParsedData(place.at).join('\n'), version.evidence);
  return found;
});

function sourcesAround(typed: Node['at'], record: Node): readonly string[] {
  const places = evidenceByPlace(record);
  const at = inParsedData(typed);
  for (let length = at.length; length >= 0; length -= 1) {
    const evidence = places.get(at.slice(0, length).join('\n'));
    if (evidence) return sourcesOf(basisFor(evidence, String(at[length])));
  }
  return [];
}

function pathsOfSite({ journal: { published, removals }, addresses }: Checked): ReadonlySet<string> {
  const removed = removedAddresses(removals, published);
  const places = [...published.filter((one) => !removed.has(one)), ...addresses];
  return new Set([
    '/',
    ...places.flatMap((place) => {
      const { path, isPage } = readPublished(place);
      if (!isPage || /^(?:fr|ja)\//.test(path)) return [`/${path}`];
      return locales.map((language) => `/${language}/${path.replace('./', '')}`);
    }),
  ]);
}

export const accountRules = family('What is known, what was read', {
  'link-to-nothing': {
    fr: 'Aucune page du site n’est à l’adresse « {value…} ». → Corrigez le chemin ; vers une fiche, tapez <A id="…">.',
    ja: 'サイト内に「{value…}」というページはありません。 → パスを直してください。記録へのリンクには<A id="…">を使います。',
    correction: true,
    // A path where nothing was published, no record is now, and no text. Places within a page are held by the tests on the built site.
    *find(content) {
      // Without the ledger, the pages of the site itself are not known.
      if (content.journal.published.length === 0) return;
      const paths = pathsOfSite(content);
      for (const { file, inline } of inlinesIn(content)) {
        if (inline.type !== 'link' || !/^\/(?!\/)/.test(inline.href)) continue;
        const [path = ''] = inline.href.split(/[?#]/);
        if (!paths.has(path)) yield { file, position: inline.at, value: inline.href, nearest: nearest(path, paths) };
      }
    },
  },
  'title-missing': {
    fr: 'Il manque à la page son titre ou son chapeau. → Commencez le fichier par une ligne ---, les lignes title: "…" et lead: "…", une ligne ---.',
    ja: 'ページの題名か要旨がありません。 → ファイルの冒頭に、---の行、title: "…"とlead: "…"の行、---の行を順に書いてください。',
  },
  'lead-missing': {
    fr: 'Le récit n’a pas son chapeau. → Commencez le fichier par une ligne ---, une ligne lead: "…", une ligne ---.',
    ja: '本文に要旨がありません。 → ファイルの冒頭に、---の行、lead: "…"の行、---の行を順に書いてください。',
  },
  'mdx-path': {
    fr: '« {value} » ne commence par aucun dossier du contenu. → Mettez devant le dossier et la fiche, par exemple editions/5-tours/dates.days.',
    ja: '「{value}」の先頭が、contentのフォルダー名ではありません。 → editions/5-tours/dates.daysのように、フォルダーと記録の名前から書いてください。',
    correction: true,
    // All names that lead to nothing, of all mistakes down to `mdx-count-where`.
    *find(content) {
      for (const text of textsNaming(content))
        for (const leaf of text.leaves.filter(isReference))
          for (const wrong of wrongNames(leaf, text.here, content)) yield { ...wrong, ...placeOf(leaf, text) };
      for (const { file, inline, account } of inlinesIn(content))
        if (isReference(inline) && 'children' in inline)
          for (const wrong of wrongNames(inline, hereOf(account), content))
            yield { ...wrong, file, position: inline.at };
    },
  },
  'mdx-path-alone': {
    fr: '« {value} » ne dit pas de quelle fiche il s’agit. → Mettez devant le dossier et la fiche, par exemple editions/5-tours/dates.days.',
    ja: '「{value}」だけでは、どの記録のことか分かりません。 → editions/5-tours/dates.daysのように、フォルダーと記録の名前から書いてください。',
  },
  'line-by-number': {
    fr: '« {value} » désigne une ligne par son rang, que change toute ligne ajoutée avant elle. → Écrivez « {nearest} ».',
    ja: '「{value}」は一覧の行を順番で示しています。前に行が加わると、別の行を指してしまいます。 → 「{nearest}」に直してください。',
  },
  'mdx-path-not-value': {
    fr: '« {value} » ne mène à aucune valeur. → Suivez les champs de la fiche, séparés par des points ; une ligne de liste s’y nomme par son id.',
    ja: '「{value}」の先に値がありません。 → 記録の項目名をピリオドでつないでください。一覧の行はidで示します。',
    correction: true,
  },
  'mdx-count-path': {
    fr: '« {value} » ne mène à aucune liste que l’on puisse compter. → Nommez une liste de la fiche, par exemple programme ou participants.',
    ja: '「{value}」の先に、数えられる一覧がありません。 → programmeやparticipantsのように、記録の中の一覧を示してください。',
    correction: true,
  },
  'mdx-count-where': {
    fr: 'Aucune ligne ne se compte sous le mot « {value} ». → Écrivez un kind, un status ou un role des lignes, ou french, japanese.',
    ja: '「{value}」という語で数えられる行はありません。 → 行のkind、status、roleの語か、french、japaneseを書いてください。',
    correction: true,
  },
  'value-not-said': {
    fr: 'La source « {record} » ne donne aucune valeur à « {value} ». → Vérifiez l’identifiant de la source, ici et sur la fiche ; si elle donne une valeur, ajoutez-la à la fiche, dans others au besoin. Si elle n’en donne pas, nommez celle qui la donne.',
    ja: '資料「{record}」は「{value}」の値を示していません。 → まず、ここと記録の資料IDを確かめてください。値を示していれば、記録に（必要ならothersに）加えてください。示していなければ、値を示す資料に改めてください。',
    *find(content) {
      for (const { place, value, by, record, path } of namedValues(content)) {
        if (by === undefined || !isValue(record, path)) continue;
        for (const wrong of unlessDefined(by, 'sources', content)) yield { ...wrong, ...place };
        const { length } = valuesOf(record, path, by);
        if (length !== 1 && isDefined(content.ids, 'sources', by))
          yield { ...place, code: length === 0 ? 'value-not-said' : 'value-said-twice', value, record: by };
      }
    },
  },
  'value-said-twice': {
    fr: 'La source « {record} » donne plusieurs valeurs à « {value} » : on ne sait laquelle imprimer. → Dites la phrase sans cette valeur, ou corrigez la fiche si l’une des valeurs n’est pas de cette source.',
    ja: '資料「{record}」は「{value}」に複数の値を示しており、どれを表示するか決まりません。 → この値を使わない文にするか、この資料の値でないものがあれば記録を直してください。',
  },
  'value-against-sources': {
    fields: 'a value between braces in a text of a record, the sources of its line',
    why: 'A source of the line prints another value, and none prints this one.',
    fr: ({ kind }) => [
      'La phrase s’appuie sur « {record} », qui donne une autre valeur que « {value} », retenue d’après {known}.',
      kind === 'attributed'
        ? 'Écrivez {{value} by {record}} si la phrase dit ce que dit cette source, ou corrigez la phrase et ses sources.'
        : 'Mettez une source de la valeur retenue ({known}) à la place de « {record} », ou à côté si elle seule dit le reste de la ligne ; pour dire ce que dit « {record} », nommez-la dans la phrase, et écrivez {{value} by {record}}.',
    ],
    ja: ({ kind }) => [
      'この文の出典「{record}」は、{known}によって採用した「{value}」とは別の値を示しています。',
      kind === 'attributed'
        ? 'この資料の述べる値であれば{{value} by {record}}と書いてください。そうでなければ、文と出典を直してください。'
        : '「{record}」を採用した値の資料（{known}）に差し替えるか、行のほかの部分を述べるのが「{record}」だけであれば、並べて出典にしてください。「{record}」の述べる値を示すときは、文にその名を挙げ、{{value} by {record}}と書いてください。',
    ],
    *find(content) {
      for (const named of namedValues(content)) {
        const { own, place, value, kept, record, path } = named;
        const around = own && content.nodes.get(`${own.typed.kind}/${own.typed.id}`);
        if (!around || !kept) continue;
        const found = comparedWith(named, kept, sourcesAround(own.at, around));
        const other = found.find(({ isOther }) => isOther);
        const isAttributed = attribution.test(own.text);
        // Who is named may be any of the sources of the line; else one that prints it is enough.
        if (other && (isAttributed || !found.some(({ agrees }) => agrees)))
          yield {
            ...{ ...place, value, record: other.id, known: sourcesKept(record, path).join(', ') },
            kind: isAttributed ? 'attributed' : '',
          };
      }
    },
  },
  'value-said-otherwise': {
    fr: '« {text} » fait dire à « {record} » la valeur retenue de « {value} », alors que cette source en donne une autre. → Écrivez <Value of="{value}" by="{record}" /> si la phrase dit ce que dit cette source ; sinon, mettez <Cite id="{record}" /> avant la valeur.',
    ja: '「{text}」では、別の値を示す資料「{record}」が、採用した「{value}」の値を述べたことになります。 → 資料の述べる値であれば<Value of="{value}" by="{record}" />としてください。そうでなければ、<Cite id="{record}" />を値より前に置いてください。',
    *find(content) {
      for (const named of namedValues(content)) {
        const { place, leaves, value, kept, record, path, cited } = named;
        if (!kept || isOpen(kept)) continue;
        const behind = sourcesKept(record, path);
        const found = comparedWith(named, kept, cited);
        const other = found.find(({ isOther }) => isOther);
        const wrong = other ?? (behind.length > 0 && found.every(({ agrees }) => !agrees) ? found[0] : undefined);
        const text = excerpt(typedSentence(leaves).replace(/[.。]$/u, ''), 160);
        const code = other ? 'value-said-otherwise' : 'value-not-behind';
        if (wrong) yield { ...place, code, value, record: wrong.id, text, known: behind.join(', ') };
      }
    },
  },
  'value-of-somebody': {
    fields: '`others` of a value; a sentence of an account that prints the kept one and names in words who says it',
    why: 'Sources differ: readers would see the kept value in the mouth of somebody who may say another.',
    fr: 'La phrase nomme quelqu’un (« selon… »), et imprime la valeur retenue de « {value} », alors que les sources diffèrent. → Ajoutez by, avec la source de qui parle ({known}) : {{value} by …} dans un chapeau, <Value of="{value}" by="…" /> ailleurs.',
    ja: 'この文は誰かの述べたこととして「{value}」の採用した値を表示しますが、資料によって値が異なります。 → その人や機関の資料（{known}）をbyで加えてください。要旨では{{value} by …}、本文では<Value of="{value}" by="…" />です。',
    *find(content) {
      for (const named of namedValues(content)) {
        const { own, leaves, place, value, as, record, path } = named;
        if (own || !isOfSomebody(leaves)) continue;
        const values = new Set(sourcedValuesAt(record, path).map(({ printable }) => printedText(printable, as)));
        if (values.size > 1) yield { ...place, value, known: sourcesSaying(named) };
      }
    },
  },
  'leads-differ': {
    fields: 'the values between braces in the lead of an account in French, those in Japanese',
    why: 'The two languages would give two values of one thing.',
    fr: '« {value} » s’imprime autrement dans le chapeau de l’autre langue (« {other} »). → Nommez la même source dans les deux : {chemin by source}, ou dans aucune.',
    ja: '「{value}」が、もう一方の言語の要旨（「{other}」）では別の値になります。 → 両方に同じ資料を{パス by 資料ID}の形で挙げるか、どちらにも挙げないでください。',
    *find(content) {
      const inLeads = namedValues(content).flatMap(({ file, place, value, by, kept, record, path }) => {
        const typed = by === undefined ? value : `${value} by ${by}`;
        const printed = JSON.stringify(by === undefined ? kept : valuesOf(record, path, by)[0]);
        return place.position === headOfFile ? [{ file, typed, printed, record, path }] : [];
      });
      for (const { file, typed: value, record, path } of inLeads.filter((one) => one.file.endsWith('/fr.mdx'))) {
        const same = inLeads.filter((one) => one.record === record && one.path === path);
        const own = same.filter((one) => one.file === file);
        const others = same.filter((one) => one.file === file.replace(/fr\.mdx$/, 'ja.mdx'));
        const isShared = own.some(({ printed }) => others.some((one) => one.printed === printed));
        if (others[0] && !isShared) yield { file, position: headOfFile, value, other: others[0].typed };
      }
    },
  },
  'value-not-behind': {
    fr: '« {text} » donne la valeur de « {value} » d’après « {record} », qui ne la porte pas. → Citez aussitôt après la valeur une source qui la porte ({known}), ou mettez <Cite id="{record}" /> avant elle.',
    ja: '「{text}」では「{value}」の値の出典が「{record}」になりますが、この資料は根拠ではありません。 → 値のすぐ後に根拠の資料（{known}）を示すか、<Cite id="{record}" />を値より前に置いてください。',
  },
  'word-beside-date': {
    fr: '« {value} » s’imprime « {text} », que le mot d’à côté ne permet pas. → Devant un jour, écrivez « le » ; devant un mois ou une année, « en » ; devant « du … au … » ou « les … et … », rien.',
    ja: '「{value}」は「{text}」と表示され、隣の語とつながりません。 → 「〜から〜まで」の後に「に」「から」「まで」を続けず、フランス語では、日の前を「le」、月や年の前を「en」とし、「du … au …」「les … et …」の前には何も置かないでください。',
    *find(content) {
      for (const { place, value, by, as, record, path, beside } of namedValues(content)) {
        const printed = valueAt(record, path, by);
        if (printed?.type !== 'period' && (printed?.type !== 'date' || as)) continue;
        for (const lang of locales) {
          const text =
            printed.type === 'period' ? formatPeriod(printed.period, lang, as) : formatDate(printed.date, lang);
          if (astrayBesideDate[lang].test(beside.join(`|${text}|`))) yield { ...place, value, text };
        }
      }
    },
  },
  'value-not-known': {
    fr: '« {value} » n’est pas connu : il n’y a rien à imprimer. → Dites-le en toutes lettres, ou retirez la phrase.',
    ja: '「{value}」は分かっておらず、表示する値がありません。 → 言葉で述べるか、文を取り除いてください。',
    *find(content) {
      for (const named of namedValues(content)) {
        const { place, value, by, kept, record, path } = named;
        const known = sourcesSaying(named);
        if (by !== undefined || (kept ? !isOpen(kept) : known === '')) continue;
        const source = known.split(', ')[0] || '…';
        const isInBraces = named.own || place.position === headOfFile;
        const text = isInBraces ? `{${value} by ${source}}` : `<Value of="${value}" by="${source}" />`;
        const [gap] = gapsExplaining(record.value, path);
        const code = kept?.type !== 'not-known' ? 'value-undecided' : gap ? 'value-in-gap' : 'value-not-known';
        yield { ...place, code, value, gap: gap?.id, known: known || '…', text };
      }
    },
  },
  'value-in-gap': {
    fr: '« {value} » n’est pas connu : il n’y a rien à imprimer. → Dites-le avec <Unknown gap="{gap}">…</Unknown>, ou retirez la phrase.',
    ja: '「{value}」は分かっておらず、表示する値がありません。 → <Unknown gap="{gap}">…</Unknown>で述べるか、文を取り除いてください。',
  },
  'value-undecided': {
    fr: 'Aucune version de « {value} » n’est retenue : il n’y a pas de valeur à imprimer. → Nommez dans la phrase la source de chacune ({known}), et écrivez {text}.',
    ja: '「{value}」は資料の間で決められないため、表示する値がありません。 → それぞれの資料（{known}）を文に挙げ、{text}と書いてください。',
  },
  'stray-brace': {
    fr: '« {value…} » ne dit pas quelle valeur imprimer. → Écrivez {chemin}, {chemin as year} ou {chemin by source}, par exemple {dates.days} ; hors de cela, une accolade ne s’écrit pas.',
    ja: '「{value…}」では、どの値を表示するか分かりません。 → {dates.days}のように、{パス}、{パス as year}、{パス by 資料ID}の形で書いてください。ほかの用途に波括弧は使えません。',
    *find(content) {
      for (const { file, lead } of content.prose)
        for (const value of strayBraces(lead)) yield { file, position: headOfFile, value };
      for (const { file, path, text } of ownTextsIn(content))
        for (const value of strayBraces(text)) yield { file, path, value };
    },
  },
});
