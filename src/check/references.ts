import { readAddress } from '../schema/address.ts';
import { isDefined, keysOf } from '../archive/defined-ids.ts';
import { everyRecord, type Entries, type Entry } from '../archive/entries.ts';
import {
  factsOf,
  isClaim,
  isStatement,
  knownValue,
  pathByNames,
  typedDisagreementIds,
  versionsOf,
} from '../archive/fact-path.ts';
import { gapsOf } from '../archive/gaps.ts';
import { isObject } from '../text/is-object.ts';
import { baseOf, entryNode, typedNode } from '../schema/kinds.ts';
import { memoize } from '../text/memoize.ts';
import { nearest, nearestOf } from '../text/nearest.ts';
import { nodesOf, ownNodesOf, partsOf } from '../schema/node.ts';
import { changeFile, changeId } from '../schema/change.ts';
import { sourcesOf } from '../schema/evidence.ts';
import type { Named } from '../schema/meaning.ts';
import { readNotKnown } from '../schema/not-known.ts';
import { wordsIn, wordsTypedIn } from './own-texts.ts';
import { family, type Found, type InBoth } from './rule.ts';
import { factsIn, successorsOf, inlinesIn, repeatedIn, sourcesIn } from './walks.ts';

/** The noun for the record that an id names, and the place to add a missing one. */
const named: Readonly<Record<string, InBoth<readonly [noun: string, add: string]>>> = {
  sources: {
    fr: ['La source', 'décrivez-la dans le fichier de son éditeur, dans sources/'],
    ja: ['資料', 'sources/にある発行者のファイルに登録'],
  },
  authorities: {
    fr: ['La collectivité', 'ajoutez-la à authorities/france.yaml ou à authorities/japan.yaml'],
    ja: ['自治体', 'authorities/france.yamlかauthorities/japan.yamlに追加'],
  },
  organisations: {
    fr: ['L’organisme', 'ajoutez-le à organisations.yaml'],
    ja: ['関係機関', 'organisations.yamlに追加'],
  },
  people: { fr: ['La personne', 'ajoutez-la à people.yaml'], ja: ['人物', 'people.yamlに追加'] },
  areas: { fr: ['Le territoire', 'ajoutez-le à areas.yaml'], ja: ['県・州・都道府県', 'areas.yamlに追加'] },
  twinnings: {
    fr: ['Le jumelage ou l’accord', 'ajoutez-le à twinnings.yaml'],
    ja: ['姉妹都市・提携', 'twinnings.yamlに追加'],
  },
  milestones: {
    fr: ['Le repère chronologique', 'ajoutez-le à milestones.yaml'],
    ja: ['年表の項目', 'milestones.yamlに追加'],
  },
  terms: { fr: ['Le terme', 'ajoutez-le à terms.yaml'], ja: ['用語', 'terms.yamlに追加'] },
  editions: { fr: ['L’édition', 'créez son dossier dans editions/'], ja: ['会議', 'editions/にフォルダーを作成'] },
  declarations: {
    fr: ['La déclaration', 'créez son dossier dans declarations/'],
    ja: ['宣言', 'declarations/にフォルダーを作成'],
  },
  cities: { fr: ['La ville', 'créez son dossier dans cities/'], ja: ['都市', 'cities/にフォルダーを作成'] },
  themes: { fr: ['Le thème', 'créez son dossier dans themes/'], ja: ['テーマ', 'themes/にフォルダーを作成'] },
  pages: { fr: ['La page', 'créez son dossier dans pages/'], ja: ['ページ', 'pages/にフォルダーを作成'] },
  items: {
    fr: ['L’activité', 'ajoutez-la au programme de son édition'],
    ja: ['プログラム', 'その回のprogrammeに追加'],
  },
  counts: { fr: ['Le dénombrement', 'ajoutez-le à link-counts.yaml'], ja: ['提携数', 'link-counts.yamlに追加'] },
  points: { fr: ['Le point', 'ajoutez-le aux points de la déclaration'], ja: ['項目', 'その宣言のpointsに追加'] },
  gaps: { fr: ['La lacune', 'ajoutez-la à gaps, dans la fiche'], ja: ['不明点', 'その記録のgapsに追加'] },
  totals: {
    fr: ['Le total', 'choisissez-en un dans la liste de docs/prose.md'],
    ja: ['件数', 'docs/prose.mdの一覧にある語を選択'],
  },
  records: {
    fr: ['La collectivité, l’organisme ou le thème', 'mettez son dossier devant, par exemple « editions/5-tours »'],
    ja: ['自治体・関係機関・テーマ', '「editions/5-tours」のようにフォルダー名から記入'],
  },
};

const NEAR = 4;

export function danglingId(value: string, named: string, known: Iterable<string>) {
  const ids = [...known];
  const near = nearestOf(value, ids.toSorted(), NEAR).join(', ');
  return { value, named, nearest: nearest(value, ids) ?? '', near };
}

function namesOf(data: unknown): readonly unknown[] {
  if (!isObject(data)) return [];
  const { name, fr, ja, names, variants } = data;
  const lines = [names, variants].flatMap((one): readonly unknown[] => (Array.isArray(one) ? one : []));
  return [...[name, fr, ja], ...lines.flatMap((one) => (isObject(one) ? [one['fr'], one['ja'], one['text']] : []))];
}

const idsTypedIn = memoize((typed: Entries['typed'][number]) =>
  nodesOf(typedNode(typed)).flatMap(({ value, at, meaning: { ref } }) =>
    ref && typeof value === 'string' && !readNotKnown(value) ? [{ value, named: ref, path: at }] : [],
  ),
);

interface Defined {
  readonly id: string;
  readonly space: string;
  readonly file: string;
  readonly path?: readonly (string | number)[];
}

function* definitions(entries: Entries): Generator<Defined> {
  for (const { kind, id, file, raw } of entries.typed) {
    if (kind === 'sources') {
      for (const one of keysOf(raw, 'list')) yield { id: one, space: 'sources', file, path: ['list', one] };
    } else if (baseOf({ kind, id }).length > 0) yield { id, space: kind, file, path: [id] };
  }
  for (const entry of everyRecord(entries)) yield* definedIn(entry);
  for (const { data, file } of entries.records['link-counts']) {
    for (const [index, { id }] of data.disagreements.entries()) {
      yield { id, space: 'disagreements', file, path: ['disagreements', index, 'id'] };
    }
  }
  for (const change of entries.journal.changes)
    yield { id: changeId(change), space: 'changes', file: changeFile(change) };
  for (const [index, { address }] of entries.journal.removals.entries())
    yield { id: address, space: 'removals', file: 'removed.yaml', path: [index, 'address'] };
}

const definedIn = memoize((entry: Entry): readonly Defined[] => {
  const base = baseOf(entry);
  const gaps = gapsOf(entry.data).map((gap, index): Defined => {
    return { id: gap.id, space: `gaps of ${entry.file}`, file: entry.file, path: [...base, 'gaps', index, 'id'] };
  });
  const facts = factsOf(entryNode(entry)).flatMap(({ node, at: path, place: { meaning } }): Defined[] => {
    const disagreements = typedDisagreementIds(node).map((id): Defined => ({
      id,
      space: 'disagreements',
      file: entry.file,
      path,
    }));
    if (!isStatement(node) || !meaning.fields?.includes('id') || typeof node.id !== 'string') return disagreements;
    const space = entry.kind === 'declarations' ? `points of ${entry.file}` : 'items';
    return [{ id: node.id, space, file: entry.file, path: [...path, 'id'] }, ...disagreements];
  });
  return [...gaps, ...facts];
});

const linesNamedTwice = memoize((entry: Entry): readonly Found[] =>
  ownNodesOf(entryNode(entry)).flatMap((list) => {
    // Participants are one per authority.
    const lines =
      Array.isArray(list.value) && !list.meaning.place
        ? partsOf(list).filter(({ value }) => isClaim(value) || isStatement(value))
        : [];
    const { file } = entry;
    return lines.flatMap(({ path: name, at: path, meaning: { fields } }, index): Found[] => {
      const before = lines.slice(0, index).find((one) => one.path === name);
      if (!before || fields?.some((field) => field === 'id' || field === 'number')) return [];
      return [{ file, path, value: name.slice(name.lastIndexOf('.') + 1), before: { file, path: before.at } }];
    });
  }),
);

function* factsQuoted(content: Entries) {
  for (const { id: source, excerpts, file, path } of sourcesIn(content))
    for (const [at, { facts }] of excerpts.entries())
      for (const [index, value] of facts.entries())
        yield { source, value, file, path: [...path, 'excerpts', at, 'facts', index] };
}

/** The paths of the facts that cite each source: `editions/2-kanazawa/theme.fr`. */
function pathsBySource(content: Entries): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { entry, path, node } of factsIn(content))
    for (const { evidence } of versionsOf(node))
      for (const source of sourcesOf(evidence.basis))
        found.set(source, (found.get(source) ?? new Set()).add(`${entry.kind}/${entry.id}/${path}`));
  return found;
}

export const referenceRules = family('One thing, one name', {
  'dangling-id': {
    fr: ({ named: kind, nearest }) => {
      const [noun, add] = named[kind]?.fr ?? ['L’identifiant', 'corrigez-le'];
      return `${noun} « {value…} » n’existe pas. → ${nearest ? 'Écrivez « {nearest} »' : 'Corrigez l’identifiant'}, ou ${add}.`;
    },
    ja: ({ named: kind, nearest }) => {
      const [noun, add] = named[kind]?.ja ?? ['', '訂正'];
      return `${noun}ID「{value…}」は登録されていません。 → ${nearest ? '「{nearest}」に直す' : 'IDを直す'}か、${add}してください。`;
    },
    // If a name was typed, the id of its record helps more than the nearest id.
    *find({ typed, ids, journal }) {
      const idOf = (named: Named, name: string) =>
        typed.find(({ kind, raw }) => kind === named && namesOf(raw).includes(name))?.id;
      for (const one of typed)
        for (const { value, named, path } of idsTypedIn(one)) {
          if (isDefined(ids, named, value)) continue;
          const byName = idOf(named, value);
          const words = danglingId(value, named, ids.known.get(named) ?? []);
          yield { file: one.file, path, ...words, ...(byName && { nearest: byName, near: '' }) };
        }
      // Folders that bear the id of another record; a name without an ordinal is told as such.
      for (const { kind, id, file } of typed) {
        if (kind !== 'cities' && (kind !== 'declarations' || !/^\d/.test(id))) continue;
        const named = kind === 'cities' ? 'authorities' : 'editions';
        if (!isDefined(ids, named, id)) yield { file, ...danglingId(id, named, ids.known.get(named) ?? []) };
      }
      for (const change of journal.changes)
        for (const [row, { sources }] of (change.corrections ?? []).entries())
          for (const id of sources.filter((one) => !isDefined(ids, 'sources', one)))
            yield {
              ...danglingId(id, 'sources', ids.known.get('sources') ?? []),
              ...{ file: changeFile(change), path: ['corrections', row, 'sources'] },
            };
    },
  },
  'published-gone': {
    fr: ({ named: kind, count, other, more }) => [
      `${named[kind]?.fr[0] ?? ''} « {value} » n’existe plus ; son adresse est publiée${count === '0' ? '' : `, et ${count === '1' ? 'un endroit y renvoie' : `${count} endroits y renvoient`} : {known}${more === '0' ? '' : ` et ${more} autre${more === '1' ? '' : 's'} fichier${more === '1' ? '' : 's'}`}`}.`,
      other
        ? 'Renommée ? Rendez à « {other} » son nom « {value} » : une adresse publiée ne change pas. Si elle doit en changer, dites-le dans removed.yaml : - address: {address}, et dessous to: {to}. Retirée, et « {other} » est autre chose ? Dites pourquoi : fr: et ja: à la place de to:'
        : kind === 'gaps'
          ? 'Remettez-la ; si la réponse est trouvée, dites-la dans removed.yaml : - address: {address}, et dessous fr:, ja:, puis to: {to}'
          : kind === 'sources'
            ? 'Remettez sa fiche : une source citée se garde. Si sa page a disparu, dites-le dans note, et donnez dans archived l’adresse d’une copie.'
            : 'Remettez ce qui s’y trouvait ; pour le retirer, corrigez d’abord ce qui y renvoie, puis dites pourquoi dans removed.yaml : - address: {address}',
    ],
    ja: ({ named: kind, count, other, more }) => [
      `${named[kind]?.ja[0] ?? ''}「{value}」がありませんが、そのアドレスは公開済みです。${count === '0' ? '' : `${count}か所から参照されています（{known}${more === '0' ? '' : `、ほか${more}ファイル`}）。`}`,
      other
        ? '名前を変えたのであれば、「{other}」を「{value}」に戻してください。公開したアドレスは変わりません。変える必要があるときは、removed.yamlに- address: {address}、次の行にto: {to}と書いてください。「{other}」とは別のものを取り除いたのであれば、to:の代わりにfr:とja:で理由を書いてください。'
        : kind === 'gaps'
          ? '元に戻すか、答えが見つかったのであれば、答えをremoved.yamlに書いてください：- address: {address}、次の行からfr:、ja:、to: {to}'
          : kind === 'sources'
            ? '引用した資料は残すため、記録を元に戻してください。ページがなくなっていれば、noteにその旨を、archivedに写しのアドレスを書いてください。'
            : '元に戻してください。取り除くときは、先に参照している箇所を直し、理由をremoved.yamlに書いてください：- address: {address}',
    ],
  },
  'duplicate-id': {
    fr: ({ other }) =>
      `L’identifiant « {value} » est déjà pris, ${other ? `dans ${other}, ` : ''}ligne {line}. → Donnez-en un autre à ce qui n’est pas encore publié : un identifiant publié ne change plus.`,
    ja: ({ other }) =>
      `ID「{value}」は、すでに${other ? `${other}の` : ''}{line}行目で使われています。 → まだ公開していないほうに、別のIDを付けてください。公開したIDは変えられません。`,
    // Records across files, items and disagreements in the archive, gaps and points in their file; changes and removals.
    *find(content) {
      for (const [one, first] of repeatedIn(definitions(content), ({ space, id }) => `${space} ${id}`)) {
        const other = first.file === one.file ? '' : first.file;
        yield { file: one.file, path: one.path, value: one.id, other, before: one.path && { path: [], ...first } };
      }
    },
  },
  'line-named-twice': {
    fr: 'Deux lignes de cette liste s’appellent « {value} » : la première est à la ligne {line}. → Donnez un id, en quelques mots qui la disent, à celle que vous ajoutez : id: {value}-2.',
    ja: 'この一覧の2行が、どちらも「{value}」という名前になります（1行目は{line}行目）。 → 加えたほうの行に、内容を表すIDを付けてください（例：id: {value}-2）。',
    // Items, points and articles have their id or their number, which other rules tell.
    *find(content) {
      for (const entry of everyRecord(content)) yield* linesNamedTwice(entry);
    },
  },
  'became-itself': {
    fr: '« {value} » serait devenu « {to} », qui ramène à « {value} ». → Retirez became de la fiche de l’organisme d’aujourd’hui.',
    ja: '「{value}」は「{to}」となり、そこから再び「{value}」に戻っています。 → 現在の機関の記録から、becameを削除してください。',
    // By one step or several: nobody could be written to.
    *find({ records: { organisations } }) {
      const successors = new Map(organisations.map(({ id, data }) => [id, knownValue(data.became)?.organisation]));
      for (const { id, file } of organisations)
        if (successorsOf(id, successors).has(id))
          yield { file, path: [id, 'became'], value: id, to: successors.get(id) };
    },
  },
  'excerpt-of-nothing': {
    fr: 'L’extrait de « {record} » n’appuie aucun fait : « {value…} » ne cite pas cette source. → Écrivez le chemin d’un fait dont les sources nomment « {record} » ; si le fait est parti, retirez ce chemin, et l’extrait entier s’il n’en a pas d’autre.',
    ja: '「{record}」の抜粋が裏付ける事実がありません。「{value…}」はこの資料を出典としていません。 → 「{record}」を出典とする事実のパスを書いてください。事実を取り除いたのであれば、そのパスを消し、ほかになければ抜粋ごと削除してください。',
    correction: true,
    *find(content) {
      const citing = pathsBySource(content);
      for (const { source, value, file, path } of factsQuoted(content)) {
        const address = readAddress(value);
        const paths = citing.get(source) ?? new Set();
        if (address && paths.has(`${address.kind}/${address.id}/${address.path}`)) continue;
        // A record that is there but malformed has its own problem.
        const record = address && content.nodes.get(`${address.kind}/${address.id}`);
        if (address && !record && isDefined(content.ids, address.kind, address.id)) continue;
        const near = [...paths].map((one) => one.replace(/\/$/, ''));
        const named = (record && pathByNames(record, address.path)) ?? '';
        const isCiting = address && paths.has(`${address.kind}/${address.id}/${named}`);
        const meant = isCiting && value.slice(0, value.length - address.path.length) + named;
        yield { file, path, value, record: source, nearest: meant || nearest(value, near) };
      }
    },
  },
  'address-twice': {
    fields: '`url` of a source, that of another',
    why: 'One page is one source: what it says must not count twice.',
    fr: 'Cette adresse est déjà celle de la source « {other} ». → Citez celle-là et retirez celle-ci, ou donnez l’adresse exacte de chacune ; si une page porte bien deux documents, ajoutez à l’une l’endroit : #…',
    ja: 'このアドレスは、すでに資料「{other}」に使われています。 → 一方にまとめるか、それぞれの正しいアドレスを書いてください。一つのページに二つの資料がある場合は、一方に「#…」で位置を加えてください。',
    *find(content) {
      // A package of data holds several tables; a former state of a page is another document.
      const pages = sourcesIn(content).filter(({ kind, may_hold: unread }) => kind !== 'reference-data' && !unread);
      const keyOf = (url?: string) => url?.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '').toLowerCase();
      for (const [{ url, file, path }, { id: other }] of repeatedIn(pages, ({ url }) => keyOf(url)))
        yield { file, path: [...path, 'url'], value: url, other };
    },
  },
  'source-never-cited': {
    fr: 'Rien ne cite la source « {value} ». → Citez-la là où elle apporte quelque chose, ou retirez-la si elle n’a jamais été publiée.',
    ja: '資料「{value}」はどこにも引用されていません。 → 根拠となる箇所で引用してください。公開したことのない資料であれば、削除してください。',
    advice: { fr: 'Sources jamais citées', ja: '引用されていない資料' },
    // Unless something is said of what it may hold.
    *find(content) {
      const words = new Set(content.typed.flatMap((one) => [...wordsTypedIn(one)]));
      for (const word of wordsIn(content.journal.changes)) words.add(word);
      for (const { inline } of inlinesIn(content)) if (inline.type === 'Cite') words.add(inline.id);
      for (const { id, may_hold: unread, file, path } of sourcesIn(content))
        if (!unread && !words.has(id)) yield { file, path, value: id };
    },
  },
});
