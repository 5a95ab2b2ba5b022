import { readAddress, type Address, type Here } from '../address.ts';
import { countAt } from '../count-at.ts';
import { isDefined } from '../defined-ids.ts';
import type { Entries } from '../entries.ts';
import { factsOf, lookUp, pathByNames, pathsOf, versionsAt, versionsOf } from '../fact-path.ts';
import { gapsExplaining, gapsOf } from '../gaps.ts';
import { languages } from '../../i18n/typography/languages.ts';
import { kindNames } from '../kinds.ts';
import { memoize } from '../memoize.ts';
import { nearest } from '../nearest.ts';
import type { Node } from '../node.ts';
import { ownTexts, type OwnText } from '../own-texts.ts';
import { bareKinds, inlinesOf, type Inline, type Position, type Prose, type Reference } from '../prose.ts';
import { readPublished, removedAddresses } from '../published.ts';
import { figuresIn, restatablesIn } from '../restated-figures.ts';
import { sourcedValuesAt, sourcesKept, valuesOf } from '../sourced-values.ts';
import { organiserRoles } from '../schema/committee.ts';
import { pointKinds } from '../schema/declaration.ts';
import { statuses } from '../schema/edition.ts';
import { sourcesOf, type Evidence } from '../schema/evidence.ts';
import type { Named } from '../schema/meaning.ts';
import { itemKinds } from '../schema/programme.ts';
import { sentencesIn, sentencesOf, typedSentence, type Leaf, type Sentence } from '../sentences.ts';
import { textPieces } from '../text-pieces.ts';
import { isTotalName, totalNames } from '../totals.ts';
import { valueAt } from '../value-at.ts';
import { danglingId } from './references.ts';
import { excerpt, nearestOr, family, headOfFile, type Checked, type Found, type WordsFound } from './rule.ts';

/** A mistake in a text, whose place is told where the text is. */
interface Mistaken extends WordsFound {
  readonly code:
    | 'dangling-id'
    | 'mdx-path'
    | 'mdx-path-not-value'
    | 'line-by-number'
    | 'mdx-count-path'
    | 'mdx-count-where'
    | 'value-not-said'
    | 'value-said-twice'
    | 'value-said-otherwise'
    | 'value-of-somebody'
    | 'value-not-behind'
    | 'value-not-known'
    | 'value-undecided'
    | 'stray-brace'
    | 'restated-figure'
    | 'value-against-sources';
}

function dangling(...typed: Parameters<typeof danglingId>): Mistaken {
  return { code: 'dangling-id', ...danglingId(...typed) };
}

function* unlessDefined(id: string, kind: Named, { ids }: Checked): Generator<Mistaken, void> {
  if (!isDefined(ids, kind, id)) yield dangling(id, kind, 'id', ids.known.get(kind) ?? []);
}

/** An address that names no folder of the content, or has no folder where one is needed. */
function badAddress(value: string): Mistaken {
  const [folder = ''] = value.split('/');
  return { code: 'mdx-path', value, nearest: value.includes('/') ? nearest(folder, kindNames) : '' };
}

/** A record that does not exist. One that is only malformed has its own problem. */
function* unlessRecord({ kind, id }: Address, content: Checked): Generator<Mistaken, void> {
  if (kind !== 'series' && kind !== 'link-counts') yield* unlessDefined(id, kind, content);
}

type Fits = (record: Node, address: Address) => boolean;

const isValue: Fits = (record, { path }) => valueAt(record, path) !== undefined;
const isPart: Fits = (record, { path }) => lookUp(record, path) !== undefined;
const isCounted: Fits = (record, { path }) => countAt(record, path, undefined, () => undefined) !== undefined;

/** A path that `fits` refuses, with the nearest that it accepts. `here` is the record to which the text belongs. */
function* pathMistakes(
  text: string,
  here: Here | undefined,
  content: Checked,
  fits: Fits,
  code: 'mdx-path-not-value' | 'mdx-count-path' = 'mdx-path-not-value',
): Generator<Mistaken, void> {
  const address = readAddress(text, here);
  if (!address) {
    yield badAddress(text);
    return;
  }
  const record = content.nodes.get(`${address.kind}/${address.id}`);
  if (!record) return yield* unlessRecord(address, content);
  if (fits(record, address)) return;
  const before = text.slice(0, text.length - address.path.length);
  const named = pathByNames(record, address.path);
  if (named !== undefined && fits(record, { ...address, path: named })) {
    yield { code: 'line-by-number', value: text, nearest: before + named };
    return;
  }
  const fitting = [...pathsOf(record)].filter((path) => fits(record, { ...address, path }));
  const near = nearest(address.path, fitting);
  yield { code, value: text, nearest: near === undefined ? '' : before + near };
}

function hereOf({ folder, record }: Prose): Here | undefined {
  return folder === 'pages' ? undefined : { kind: folder, id: record };
}

function isReference(inline: Inline): inline is Inline & Reference {
  return 'at' in inline && inline.type !== 'text' && inline.type !== 'link';
}

function* referenceMistakes(reference: Reference, here: Here | undefined, content: Checked): Generator<Mistaken, void> {
  switch (reference.type) {
    case 'Value':
      return yield* pathMistakes(reference.of, here, content, isValue);
    case 'Title':
      return yield* pathMistakes(reference.of, here, content, isPart);
    case 'Count':
      return yield* countMistakes(reference.of, reference.where, here, content);
    case 'Total':
      if (!isTotalName(reference.of)) yield dangling(reference.of, 'totals', 'of', totalNames);
      return;
    case 'Cite':
      return yield* unlessDefined(reference.id, 'sources', content);
    case 'E':
      return yield* unlessDefined(reference.id, 'items', content);
    case 'P':
      return yield* unlessDefined(reference.id, 'people', content);
    case 'A':
      return yield* recordMistakes(reference.id, content);
    case 'Point':
      return yield* pointMistakes(reference.id, content);
    case 'Unknown':
      return yield* gapMistakes(reference.gap, here, content);
    case 'Foreign':
  }
}

function* recordMistakes(id: string, content: Checked): Generator<Mistaken, void> {
  const { ids } = content;
  if (id.startsWith('pages/')) return yield* unlessDefined(id.slice('pages/'.length), 'pages', content);
  if (id.includes('/')) {
    const address = readAddress(id);
    if (address) yield* unlessDefined(address.id, address.kind, content);
    else yield badAddress(id);
  } else if (!bareKinds.some((kind) => isDefined(ids, kind, id))) {
    const known = bareKinds.flatMap((kind) => [...(ids.known.get(kind) ?? [])]);
    yield dangling(id, 'records', 'id', known);
  }
}

function* pointMistakes(id: string, content: Checked): Generator<Mistaken, void> {
  const [declaration = '', point = ''] = id.split('/');
  const record = content.nodes.get(`declarations/${declaration}`);
  if (!record) return yield* unlessDefined(declaration, 'declarations', content);
  if (lookUp(record, `points.${point}`)) return;
  const points = [...pathsOf(record)].flatMap((path) =>
    /^points\.p\d+$/.test(path) ? [`${declaration}/${path.slice('points.'.length)}`] : [],
  );
  yield dangling(id, 'points', 'id', points);
}

function* gapMistakes(text: string, here: Here | undefined, content: Checked): Generator<Mistaken, void> {
  const address = readAddress(text, here);
  if (!address) {
    yield badAddress(text);
    return;
  }
  const record = content.nodes.get(`${address.kind}/${address.id}`);
  if (!record) return yield* unlessRecord(address, content);
  const gaps = gapsOf(record.value).map(({ id }) => id);
  if (!gaps.includes(address.path)) yield dangling(address.path, 'gaps', 'gap', gaps);
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

function* countMistakes(
  text: string,
  where: string | undefined,
  here: Here | undefined,
  content: Checked,
): Generator<Mistaken, void> {
  const wrong = [...pathMistakes(text, here, content, isCounted, 'mdx-count-path')];
  yield* wrong;
  if (wrong.length === 0 && where !== undefined && !sortsOfLines.has(where))
    yield { code: 'mdx-count-where', value: where, nearest: nearest(where, sortsOfLines) };
}

/** The sources that print a value at a path, in any version. */
function sourcesSaying(record: Node, path: string): readonly string[] {
  return [...new Set(sourcedValuesAt(record, path).flatMap(({ sources, isDerived }) => (isDerived ? [] : sources)))];
}

/**
 * Mistakes in one value of a sentence, if its path is right: attributed to a source that does not give it, followed by the mark of a source that
 * says otherwise, or not known.
 */
function* printedMistakes(
  sentence: Sentence,
  index: number,
  here: Here | undefined,
  { ids, nodes }: Checked,
): Generator<Mistaken, void> {
  const leaf = sentence.leaves[index];
  const address = leaf?.type === 'Value' ? readAddress(leaf.of, here) : undefined;
  const record = address && nodes.get(`${address.kind}/${address.id}`);
  if (leaf?.type !== 'Value' || !record) return;
  const { path } = address;
  const value = valueAt(record, path);
  if (!value) return;
  const saying = sourcesSaying(record, path);
  const { of, by } = leaf;
  if (by !== undefined) {
    const { length } = valuesOf(record, path, by);
    if (!isDefined(ids, 'sources', by)) yield dangling(by, 'sources', 'by', ids.known.get('sources') ?? []);
    else if (length !== 1) yield { code: length === 0 ? 'value-not-said' : 'value-said-twice', value: of, record: by };
  } else if (value.type === 'not-known' || value.type === 'undecided') {
    const [gap] = gapsExplaining(record.value, path);
    const code = value.type === 'undecided' ? 'value-undecided' : 'value-not-known';
    yield { code, value: of, gap: gap?.id, known: saying.join(', ') };
  } else {
    const kept = sourcesKept(record, path);
    const printed = JSON.stringify(value);
    const cited = citedAfter(sentence, index).map((id) => {
      const values = valuesOf(record, path, id);
      const agrees = kept.includes(id) || values.some((one) => JSON.stringify(one) === printed);
      return { id, agrees, isOther: !agrees && values.length > 0 };
    });
    const other = cited.find(({ isOther }) => isOther);
    const wrong = other ?? (kept.length > 0 && cited.every(({ agrees }) => !agrees) ? cited[0] : undefined);
    if (!wrong) return;
    const text = typedSentence(sentence).replace(/[.。]$/u, '');
    const code = other ? 'value-said-otherwise' : 'value-not-behind';
    yield { code, value: of, record: wrong.id, text, known: kept.join(', ') };
  }
}

/** The sources cited next after a place in a sentence: the first mark, and those directly beside it. */
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

const attribution = /\b(?:selon|d[’']après) |(?:に(?:よると|よれば)|と(?:する|され|した|記す|数える))/iu;

/** Kept values that a sentence without a source puts into the mouth of somebody whom it names in words, though sources differ. */
function* valuesOfSomebody(
  { leaves }: Sentence,
  here: Here | undefined,
  { nodes }: Checked,
): Generator<Mistaken & { readonly position: Position }, void> {
  const isSourced = leaves.some((leaf) => leaf.type === 'Cite' || (leaf.type === 'Value' && leaf.by !== undefined));
  const words = leaves.map((leaf) => (leaf.type === 'text' ? leaf.text : '')).join('');
  if (isSourced || !attribution.test(words)) return;
  for (const leaf of leaves) {
    const address = leaf.type === 'Value' ? readAddress(leaf.of, here) : undefined;
    const record = address && nodes.get(`${address.kind}/${address.id}`);
    if (leaf.type !== 'Value' || !record) continue;
    const values = new Set(sourcedValuesAt(record, address.path).map(({ printable }) => JSON.stringify(printable)));
    const known = sourcesSaying(record, address.path).join(', ');
    if (values.size > 1) yield { code: 'value-of-somebody', value: leaf.of, known, position: leaf.at };
  }
}

function leavesOf(text: string): readonly Leaf[] {
  const at = headOfFile;
  return textPieces(text).map((piece): Leaf => {
    if (typeof piece === 'string') return { type: 'text', text: piece, at };
    return 'stray' in piece ? { type: 'code', text: piece.stray } : { type: 'Value', ...piece, at };
  });
}

/** Mistakes in the values between braces in a text. */
function* bracesMistakes(text: string, here: Here | undefined, content: Checked): Generator<Mistaken, void> {
  const at = headOfFile;
  const leaves = leavesOf(text);
  for (const [index, leaf] of leaves.entries()) {
    if (leaf.type === 'code') yield { code: 'stray-brace', value: leaf.text };
    if (leaf.type !== 'Value') continue;
    const wrong = [...pathMistakes(leaf.of, here, content, isValue)];
    yield* wrong.length > 0 ? wrong : printedMistakes({ leaves, at }, index, here, content);
  }
}

function* mistakesInAccounts(content: Checked): Iterable<Found<Mistaken['code']>> {
  for (const prose of content.prose) {
    const here = hereOf(prose);
    const { file, lead, blocks } = prose;
    for (const sentence of sentencesOf(blocks))
      for (const [index, leaf] of sentence.leaves.entries())
        for (const mistake of printedMistakes(sentence, index, here, content))
          yield { ...mistake, file, position: 'at' in leaf ? leaf.at : sentence.at };
    for (const inline of inlinesOf(blocks))
      if (isReference(inline))
        for (const mistake of referenceMistakes(inline, here, content)) yield { ...mistake, file, position: inline.at };
    for (const mistake of bracesMistakes(lead, here, content)) yield { ...mistake, file, position: headOfFile };
    for (const sentence of [...sentencesIn(leavesOf(lead)), ...sentencesOf(blocks)])
      for (const mistake of valuesOfSomebody(sentence, here, content)) yield { ...mistake, file };
  }
}

/** A place without the word `list`, which stands below the sources of a list where it is typed, and not where it is parsed. */
const inParsedData = (at: Node['at']) => at.filter((step) => step !== 'list');

/** The evidence of each version of a fact of a record, by the place at which it is typed. */
const evidenceByPlace = memoize((record: Node): ReadonlyMap<string, Evidence> => {
  const found = new Map<string, Evidence>();
  for (const { node, place } of factsOf(record)) {
    const places = [...versionsAt(place)];
    for (const [index, { evidence }] of versionsOf(node).entries())
      found.set(inParsedData((places[index] ?? place).at).join('\n'), evidence);
  }
  return found;
});

/** The sources on which a text of a record rests: those of the fact around it. */
function sourcesAround(typed: Node['at'], record: Node): readonly string[] {
  const places = evidenceByPlace(record);
  const at = inParsedData(typed);
  for (let length = at.length; length >= 0; length -= 1) {
    const evidence = places.get(at.slice(0, length).join('\n'));
    if (evidence) return sourcesOf(evidence.exceptions[String(at[length])] ?? evidence.basis);
  }
  return [];
}

/** Values that a text prints as they are kept, though a source of its line says otherwise and none says so. */
function* valuesAgainstSources(
  text: string,
  sources: readonly string[],
  here: Here | undefined,
  { nodes }: Checked,
): Generator<Mistaken, void> {
  for (const piece of textPieces(text)) {
    if (typeof piece === 'string' || 'stray' in piece || piece.by !== undefined) continue;
    const address = readAddress(piece.of, here);
    const record = address && nodes.get(`${address.kind}/${address.id}`);
    const value = record && valueAt(record, address.path);
    if (!value) continue;
    const kept = sourcesKept(record, address.path);
    const printed = JSON.stringify(value);
    const values = new Map(sources.map((id) => [id, valuesOf(record, address.path, id)]));
    const agrees = [...values].some(
      ([id, said]) => kept.includes(id) || said.some((one) => JSON.stringify(one) === printed),
    );
    const other = [...values].find(([, said]) => said.length > 0)?.[0];
    if (!agrees && other !== undefined)
      yield { code: 'value-against-sources', value: piece.of, record: other, known: kept.join(', ') };
  }
}

function* mistakesInRecords(content: Checked): Iterable<Found<Mistaken['code']>> {
  for (const one of content.typed) {
    const here: Here | undefined = one.kind === 'sources' ? undefined : { kind: one.kind, id: one.id };
    for (const own of ownTexts(one)) {
      const place = { file: one.file, path: own.at };
      for (const mistake of bracesMistakes(own.text, here, content)) yield { ...mistake, ...place };
      const record = content.nodes.get(`${one.kind}/${one.id}`);
      if (record)
        for (const mistake of valuesAgainstSources(own.text, sourcesAround(own.at, record), here, content))
          yield { ...mistake, ...place };
      for (const figure of figuresOf(own)) {
        const path = restatedBy(figure, own, here, content);
        if (path !== undefined) yield { code: 'restated-figure', value: figure.typed, nearest: path, ...place };
      }
    }
  }
}

const figuresOf = memoize(({ text, lang }: OwnText) => {
  const words = textPieces(text).map((piece) => (typeof piece === 'string' ? piece : ''));
  return figuresIn(words.join(''), lang);
});

/** The value of an edition that a figure restates, except in a text on that same fact: both are reread together. */
function restatedBy(
  figure: ReturnType<typeof figuresIn>[number],
  { at, editions }: OwnText,
  here: Here | undefined,
  { records, nodes }: Checked,
): string | undefined {
  for (const named of new Set(editions)) {
    // `7` is `7-aix-en-provence`.
    const id = records.editions.find((one) => one.id === named || one.id.startsWith(`${named}-`))?.id;
    const record = nodes.get(`editions/${id ?? ''}`);
    const isOwn = here?.kind === 'editions' && here.id === named;
    const found = (record ? restatablesIn(record) : []).find(
      ({ path, fits }) => fits(figure) && !(isOwn && path.startsWith(`${String(at[0])}.`)),
    );
    if (found) return isOwn ? found.path : `editions/${id ?? ''}/${found.path}`;
  }
  return undefined;
}

/** Every path that a link may take, from the root of the site: `/`, `/fr/about/`, `/data/points.csv`. */
function pathsOfSite({ journal: { published, removals }, ids, addresses }: Checked): ReadonlySet<string> {
  const removed = removedAddresses(removals, published);
  const pages = [...(ids.known.get('pages') ?? [])].map((id) => `${id}/`);
  const places = [...published.filter((one) => !removed.has(one)), ...addresses, ...pages];
  return new Set([
    '/',
    ...places.flatMap((place) => {
      const { path, isPage } = readPublished(place);
      if (!isPage || /^(?:fr|ja)\//.test(path)) return [`/${path}`];
      return languages.map((language) => `/${language}/${path.replace('./', '')}`);
    }),
  ]);
}

function* linksToSite({ prose }: Entries) {
  for (const { file, blocks } of prose)
    for (const inline of inlinesOf(blocks))
      if (inline.type === 'link' && /^\/(?!\/)/.test(inline.href))
        yield { file, position: inline.at, value: inline.href };
}

/** Mistakes in what an account names, and in the values that accounts and texts of records print. */
export const accountRules = family({
  'link-to-nothing': {
    fr: ({ value, nearest }) => [
      `Aucune page du site n’est à l’adresse « ${excerpt(value)} ».`,
      nearestOr.fr(nearest, 'Corrigez le chemin ; vers une fiche, tapez <A id="…">.'),
    ],
    ja: ({ value, nearest }) => [
      `サイト内に「${excerpt(value)}」というページはありません。`,
      nearestOr.ja(nearest, 'パスを直してください。記録へのリンクには<A id="…">を使います。'),
    ],
    // A path where nothing was published, no record is now, and no text. Places within a page are held by the tests on the built site.
    *find(content) {
      const links = [...linksToSite(content)];
      // Without the ledger, the pages of the site itself are not known.
      if (links.length === 0 || content.journal.published.length === 0) return;
      const paths = pathsOfSite(content);
      for (const link of links) {
        const [path = ''] = link.value.split(/[?#]/);
        if (!paths.has(path)) yield { ...link, nearest: nearest(path, paths) };
      }
    },
  },
  frontmatter: {
    fr: ({ value }) => [
      value === 'lead' ? 'Le récit n’a pas son chapeau.' : 'Il manque à la page son titre ou son chapeau.',
      'Commencez le fichier par une ligne ---, ' +
        (value === 'lead' ? 'une ligne lead: "…"' : 'les lignes title: "…" et lead: "…"') +
        ', une ligne ---.',
    ],
    ja: ({ value }) => [
      value === 'lead' ? '本文に要旨がありません。' : 'ページの題名か要旨がありません。',
      'ファイルの冒頭に、---の行、' +
        (value === 'lead' ? 'lead: "…"の行' : 'title: "…"とlead: "…"の行') +
        '、---の行を順に書いてください。',
    ],
  },
  'mdx-path': {
    fr: ({ value, nearest }) => [
      value.includes('/')
        ? `« ${value} » ne commence par aucun dossier du contenu.`
        : `« ${value} » ne dit pas de quelle fiche il s’agit.`,
      nearest
        ? `Écrivez « ${nearest}${value.slice(value.indexOf('/'))} ».`
        : 'Mettez devant le dossier et la fiche, par exemple editions/5-tours/dates.days.',
    ],
    ja: ({ value, nearest }) => [
      value.includes('/')
        ? `「${value}」の先頭が、contentのフォルダー名ではありません。`
        : `「${value}」だけでは、どの記録のことか分かりません。`,
      nearest
        ? `「${nearest}${value.slice(value.indexOf('/'))}」に直してください。`
        : 'editions/5-tours/dates.daysのように、フォルダーと記録の名前から書いてください。',
    ],
    // What accounts name and print, and the values in texts of records: all rules of this family but the first two.
    *find(content) {
      yield* mistakesInAccounts(content);
      yield* mistakesInRecords(content);
    },
  },
  'line-by-number': {
    fr: '« {value} » désigne une ligne par son rang, que change toute ligne ajoutée avant elle. → Écrivez « {nearest} ».',
    ja: '「{value}」は一覧の行を順番で示しています。前に行が加わると、別の行を指してしまいます。 → 「{nearest}」に直してください。',
  },
  'mdx-path-not-value': {
    fr: ({ value, nearest }) => [
      `« ${value} » ne mène à aucune valeur.`,
      nearestOr.fr(
        nearest,
        'Suivez les champs de la fiche, séparés par des points ; une ligne de liste s’y nomme par son id.',
      ),
    ],
    ja: ({ value, nearest }) => [
      `「${value}」の先に値がありません。`,
      nearestOr.ja(nearest, '記録の項目名をピリオドでつないでください。一覧の行はidで示します。'),
    ],
  },
  'mdx-count-path': {
    fr: ({ value, nearest }) => [
      `« ${value} » ne mène à aucune liste que l’on puisse compter.`,
      nearestOr.fr(nearest, 'Nommez une liste de la fiche, par exemple programme ou participants.'),
    ],
    ja: ({ value, nearest }) => [
      `「${value}」の先に、数えられる一覧がありません。`,
      nearestOr.ja(nearest, 'programmeやparticipantsのように、記録の中の一覧を示してください。'),
    ],
  },
  'mdx-count-where': {
    fr: ({ value, nearest }) => [
      `Aucune ligne ne se compte sous le mot « ${value} ».`,
      nearestOr.fr(nearest, 'Écrivez un kind, un status ou un role des lignes, ou french, japanese.'),
    ],
    ja: ({ value, nearest }) => [
      `「${value}」という語で数えられる行はありません。`,
      nearestOr.ja(nearest, '行のkind、status、roleの語か、french、japaneseを書いてください。'),
    ],
  },
  'value-not-said': {
    fr: 'La source « {record} » ne donne aucune valeur à « {value} ». → Si elle en donne une, ajoutez-la à la fiche, dans others au besoin ; sinon, retirez by, et récrivez la phrase si elle nomme cette source.',
    ja: '資料「{record}」は「{value}」の値を示していません。 → 示していれば、記録に（必要ならothersに）加えてください。示していなければbyを取り除き、この資料を挙げている文であれば、文も直してください。',
  },
  'value-said-twice': {
    fr: 'La source « {record} » donne plusieurs valeurs à « {value} » : on ne sait laquelle imprimer. → Dites la phrase sans cette valeur, ou corrigez la fiche si l’une des valeurs n’est pas de cette source.',
    ja: '資料「{record}」は「{value}」に複数の値を示しており、どれを表示するか決まりません。 → この値を使わない文にするか、この資料の値でないものがあれば記録を直してください。',
  },
  'value-against-sources': {
    tie: {
      under: 'What is known, what was read',
      fields: 'a value between braces in a text of a record, the sources of its line',
      why: 'A source of the line prints another value, and none prints this one.',
    },
    fr: 'La phrase s’appuie sur « {record} », qui donne une autre valeur que « {value} », retenue d’après {known}. → Écrivez {{value} by {record}} si la phrase dit ce que dit cette source, ou corrigez la phrase et ses sources.',
    ja: 'この文の出典「{record}」は、{known}によって採用した「{value}」とは別の値を示しています。 → この資料の述べる値であれば{{value} by {record}}と書いてください。そうでなければ、文と出典を直してください。',
  },
  'value-said-otherwise': {
    fr: ({ value, record, text }) => [
      `« ${excerpt(text, 160)} » fait dire à « ${record} » la valeur retenue de « ${value} », alors que cette source en donne une autre.`,
      `Écrivez <Value of="${value}" by="${record}" /> si la phrase dit ce que dit cette source ; sinon, mettez <Cite id="${record}" /> avant la valeur.`,
    ],
    ja: ({ value, record, text }) => [
      `「${excerpt(text, 160)}」では、別の値を示す資料「${record}」が、採用した「${value}」の値を述べたことになります。`,
      `資料の述べる値であれば<Value of="${value}" by="${record}" />としてください。そうでなければ、<Cite id="${record}" />を値より前に置いてください。`,
    ],
  },
  'value-of-somebody': {
    tie: {
      under: 'What is known, what was read',
      fields: '`others` of a value; a sentence of an account that prints the kept one and names in words who says it',
      why: 'Sources differ: readers would see the kept value in the mouth of somebody who may say another.',
    },
    fr: 'La phrase nomme quelqu’un (« selon… »), et imprime la valeur retenue de « {value} », alors que les sources diffèrent. → Ajoutez by, avec la source de qui parle ({known}) : {{value} by …} dans un chapeau, <Value of="{value}" by="…" /> ailleurs.',
    ja: 'この文は誰かの述べたこととして「{value}」の採用した値を表示しますが、資料によって値が異なります。 → その人や機関の資料（{known}）をbyで加えてください。要旨では{{value} by …}、本文では<Value of="{value}" by="…" />です。',
  },
  'value-not-behind': {
    fr: ({ value, record, text, known }) => [
      `« ${excerpt(text, 160)} » donne la valeur de « ${value} » d’après « ${record} », qui ne la porte pas.`,
      `Citez aussitôt après la valeur une source qui la porte (${known}), ou mettez <Cite id="${record}" /> avant elle.`,
    ],
    ja: ({ value, record, text, known }) => [
      `「${excerpt(text, 160)}」では「${value}」の値の出典が「${record}」になりますが、この資料は根拠ではありません。`,
      `値のすぐ後に根拠の資料（${known}）を示すか、<Cite id="${record}" />を値より前に置いてください。`,
    ],
  },
  'value-not-known': {
    fr: ({ value, gap }) => [
      `« ${value} » n’est pas connu : il n’y a rien à imprimer.`,
      gap
        ? `Dites-le avec <Unknown gap="${gap}">…</Unknown>, ou retirez la phrase.`
        : 'Dites-le en toutes lettres, ou retirez la phrase.',
    ],
    ja: ({ value, gap }) => [
      `「${value}」は分かっておらず、表示する値がありません。`,
      gap
        ? `<Unknown gap="${gap}">…</Unknown>で述べるか、文を取り除いてください。`
        : '言葉で述べるか、文を取り除いてください。',
    ],
  },
  'value-undecided': {
    fr: 'Aucune version de « {value} » n’est retenue : il n’y a pas de valeur à imprimer. → Nommez la source de chacune dans la phrase, et ajoutez by="…" : {known}.',
    ja: '「{value}」は資料の間で決められないため、表示する値がありません。 → それぞれの資料を文に挙げ、by="…"を加えてください：{known}。',
  },
  'stray-brace': {
    fr: '« {value…} » ne dit pas quelle valeur imprimer. → Écrivez {chemin}, {chemin as year} ou {chemin by source}, par exemple {dates.days} ; hors de cela, une accolade ne s’écrit pas.',
    ja: '「{value…}」では、どの値を表示するか分かりません。 → {dates.days}のように、{パス}、{パス as year}、{パス by 資料ID}の形で書いてください。ほかの用途に波括弧は使えません。',
  },
  'restated-figure': {
    fr: '« {value} » répète la valeur de « {nearest} », qui peut changer sans ce texte. → Écrivez {{nearest}}, ou {{nearest} by …} avec la source qui le dit ; s’il est dans une citation, mettez celle-ci entre « ».',
    ja: '「{value}」は「{nearest}」の値と同じで、値が変わってもこの文は変わりません。 → {{nearest}}と書くか、述べた資料を添えて{{nearest} by …}としてください。引用文の一部であれば、「」で囲んでください。',
  },
});
