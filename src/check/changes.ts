import { readAddress, entryName, entryNames } from '../schema/address.ts';
import { everyRecord, type Entries, type Issue } from '../archive/entries.ts';
import { pageNames } from '../site/pages.ts';
import { nearest } from '../text/nearest.ts';
import { eachRemoved, matchingAddresses, readPublished, removedAddresses } from '../archive/published.ts';
import { changeFile, type RecordedChange } from '../schema/change.ts';
import { knownField } from '../schema/not-known.ts';
import { dayMistake, firstDay } from '../schema/partial-date.ts';
import { family, headOfFile } from './rule.ts';
import { townNamesOf } from './names-in-texts.ts';
import { datesIn } from './periods.ts';
import { ownTextsIn, sourcesIn } from './walks.ts';
import { isFact, lookUp } from '../archive/fact-path.ts';
import { unidentifiedPage } from '../archive/authorities.ts';
import { gapsOf } from '../archive/gaps.ts';
import { baseOf, entryNode, kindNames } from '../schema/kinds.ts';
import { ownNodesOf, type Node } from '../schema/node.ts';
import type { Side } from '../schema/words.ts';
import { figuresOf, twoDigits } from '../text/figures.ts';

/** The day on which the archive was opened: that of the first change that names nearly everything. */
function openingOf(changes: readonly RecordedChange[]): string | undefined {
  const most = Math.max(0, ...changes.map(({ entries }) => entries.length));
  return changes.flatMap(({ date, entries }) => (entries.length * 2 >= most ? [date] : [])).sort()[0];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 3_600_000).toISOString().slice(0, 10);
}

export const changeRules = family('One event, one date', {
  'change-file-name': {
    fr: '« {value}.yaml » n’est pas un nom de changement. → Renommez ce fichier d’après son jour, en minuscules sans accents, par exemple {on}-kobe.yaml ; si c’est date qui se trompe, corrigez-la.',
    ja: '「{value}.yaml」は変更のファイル名になっていません。 → 「{on}-kobe.yaml」のように、日付で始まる英小文字の名前に変えてください。dateのほうが違うときは、dateを直してください。',
  },
  'change-names-nothing': {
    fr: 'Un changement nomme « {value…} », qui n’existe pas dans le contenu. → Écrivez le dossier et l’identifiant, par exemple editions/8-shizuoka ; si la fiche a été retirée, dites-le dans removed.yaml.',
    ja: '変更に「{value…}」とありますが、contentにありません。 → editions/8-shizuokaのように、フォルダーとIDを書いてください。取り除いた記録であれば、removed.yamlに書いてください。',
    correction: true,
    advice: { fr: 'Fiches nommées par un changement, et absentes', ja: '変更の記録にあって、存在しない記録' },
    // Each where it was named last. What removed.yaml explains was there once.
    *find(content) {
      const { changes, removals, published } = content.journal;
      const standing = new Set(entryNames(content));
      const removed = removedAddresses(removals, published);
      const last = new Map(
        changes.flatMap((change) =>
          change.entries.map((name, row) => [name, { file: changeFile(change), path: ['entries', row] }] as const),
        ),
      );
      for (const [name, place] of last)
        if (!standing.has(name) && !removed.has(`${name}/`) && !removed.has(name.replace('/', '/#')))
          yield { ...place, value: name, nearest: nearest(name, standing) };
    },
  },
  'correction-elsewhere': {
    fr: 'Une correction porte sur « {value} », qui n’est pas une fiche touchée par ce changement. → Donnez la fiche puis le champ, par exemple « editions/8-shizuoka/venues », et la fiche dans entries.',
    ja: '訂正の対象「{value}」が、この変更の対象になっていません。 → 「editions/8-shizuoka/venues」のように記録と項目を書き、その記録をentriesに加えてください。',
    *find({ journal: { changes } }) {
      for (const change of changes)
        for (const [row, { of }] of (change.corrections ?? []).entries()) {
          const address = readAddress(of);
          if (!address || !change.entries.includes(entryName(address.kind, address.id)))
            yield { file: changeFile(change), path: ['corrections', row, 'of'], value: of };
        }
    },
  },
  'date-of-another-time': {
    fields:
      '`date` of a change, `updated` of an account, `date`, `consulted`, `archived_on` of a source, `knowledge_until`; the day of the check, the opening of the archive',
    why: 'Nothing was changed after today, anywhere on Earth, nor before the archive was opened; nobody can have read what is dated after tomorrow.',
    fr: ({ field }) =>
      field === 'opening'
        ? '« {value} » est antérieur à l’ouverture du site ({on}). → Écrivez le jour où le changement a été fait.'
        : '« {value} » n’est pas encore arrivé : au plus, nous sommes le {on}. → Corrigez la date ; si l’horloge de votre machine est fausse, réglez-la.',
    ja: ({ field }) =>
      field === 'opening'
        ? '「{value}」はアーカイブの公開（{on}）より前の日付です。 → 変更した日を書いてください。'
        : '「{value}」はまだ来ていない日付です（今日は遅くとも{on}）。 → 日付を直してください。お使いの機器の時計が違っている場合は、合わせてください。',
    *find(content) {
      const { journal, prose, records, today = '9999' } = content;
      const opened = openingOf(journal.changes);
      const dated = [
        ...journal.changes.map((change) => ({ file: changeFile(change), path: ['date'], day: change.date })),
        ...prose.map(({ file, updated: day }) => ({ file, position: headOfFile, day })),
      ];
      for (const { day: value, ...place } of dated) {
        if (value === undefined || dayMistake(value)) continue;
        if (value > today) yield { ...place, value, on: today };
        else if (opened !== undefined && value < opened) yield { ...place, value, on: opened, field: 'opening' };
      }
      const read = [
        ...records.series.map(({ file, data }) => ({ file, path: ['knowledge_until'], date: data.knowledge_until })),
        ...sourcesIn(content).flatMap(({ file, path, ...source }) =>
          (['date', 'consulted', 'archived_on'] as const).map((field) => {
            return { file, path: [...path, field], date: knownField(source[field]) };
          }),
        ),
      ];
      // A paper dated tomorrow may be out today.
      const latest = content.today === undefined ? today : dayAfter(content.today);
      for (const { file, path, date } of read)
        if (date && firstDay(date) > latest) yield { file, path, value: date.value, on: today };
    },
  },
  'change-not-recorded': {
    fr: '« {value} » a changé, et aucun changement ne le dit. → Dans le navigateur, laissez : la personne qui publie le site s’en charge. Sur votre ordinateur, tapez npm run record -- --fr "…" --ja "…" ; pour une faute de frappe, npm run record -- --typography.',
    ja: '「{value}」の変更が記録されていません。 → ブラウザーで直した場合は、公開する人が記録するので、そのままで構いません。パソコンでは、npm run record -- --fr "…" --ja "…"を実行してください。誤字の訂正は、npm run record -- --typographyで記録します。',
    advice: { fr: 'Changements à enregistrer', ja: '記録すべき変更' },
  },
  'ledger-line': {
    fr: '« {value…} » n’est pas une adresse de ce site. → Écrivez-la comme les autres, par exemple « about/ », « gaps/#series.name » ou « data/points.csv » ; une remarque commence par #.',
    ja: '「{value…}」はこのサイトのアドレスではありません。 → ほかの行と同じ形（「about/」「gaps/#series.name」「data/points.csv」など）で書いてください。注記は「#」で始めます。',
  },
  'removal-never-published': {
    fr: 'L’adresse « {value…} » n’a jamais été publiée. → Recopiez-la de addresses.txt ; ce qui n’a pas été publié se retire sans rien écrire ici.',
    ja: 'アドレス「{value…}」は公開されたことがありません。 → addresses.txtから写してください。公開していないものを取り除くときは、ここには何も書かないでください。',
    correction: true,
    *find({ journal: { removals, published }, addresses }) {
      for (const [index, { address: value }] of removals.entries()) {
        // An address that is there twice is told as such.
        if (removals.findIndex((one) => one.address === value) !== index) continue;
        const named = matchingAddresses(value, published);
        const place = { file: 'removed.yaml', path: [index, 'address'], value };
        if (!named.some((one) => published.includes(one))) yield { ...place, nearest: nearest(value, published) };
        else if (named.some((one) => addresses.has(one))) yield { ...place, code: 'removal-still-there' };
      }
    },
  },
  'removal-still-there': {
    fr: 'L’adresse « {value…} » est donnée pour retirée, et elle existe toujours. → Retirez d’abord la fiche, le point ou l’activité ; sinon, retirez cette ligne.',
    ja: 'アドレス「{value…}」は取り除いたとされていますが、まだ存在します。 → 先に記録、項目、プログラムを取り除いてください。取り除かない場合は、この行を消してください。',
  },
  'removal-to-nothing': {
    fr: 'L’adresse « {value…} », où le lecteur est envoyé, n’existe pas. → Recopiez de addresses.txt une adresse qui existe, ou retirez « to ».',
    ja: '案内先のアドレス「{value…}」は存在しません。 → addresses.txtにある、今もあるアドレスに直すか、「to」を消してください。',
    correction: true,
    *find({ journal: { removals, published }, intents, addresses }) {
      const removed = removedAddresses(removals, published);
      const open = new Set(published.filter((one) => !removed.has(one)));
      // The places of pages that stand once in each language are held by the tests of the built site.
      const unidentified = `authorities/${unidentifiedPage}/#`;
      const isOfPage = (to: string) =>
        !to.startsWith(unidentified) && pageNames.some((page) => to.split('#')[0] === `${page}/`);
      const isAstray = (to: string | undefined) =>
        to !== undefined && !open.has(to) && !addresses.has(to) && !isOfPage(to);
      for (const [index, removal] of removals.entries()) {
        const astray = eachRemoved(removal, published).find(({ to }) => isAstray(to));
        if (astray?.to)
          yield { file: 'removed.yaml', path: [index, 'to'], value: astray.to, nearest: nearest(astray.to, open) };
      }
      for (const [id, { to = '' }] of Object.entries(intents))
        if (to !== '' && isAstray(to))
          yield { file: 'intents.yaml', path: [id, 'to'], value: to, nearest: nearest(to, open) };
    },
  },
  'address-without-page': {
    fr: 'La page « {value…} » a été publiée, et le site ne l’a plus. → Remettez-la, ou dites pourquoi dans removed.yaml : - address: {value}, et dessous fr: et ja:',
    ja: '公開済みのページ「{value…}」が、もうサイトにありません。 → 元に戻すか、理由をremoved.yamlに書いてください：- address: {value}、次の行からfr:とja:',
    correction: {
      fr: 'Dites dans removed.yaml où elle mène : - address: {value}, et dessous to: {nearest}',
      ja: '案内先をremoved.yamlに書いてください：- address: {value}、次の行にto: {nearest}',
    },
    // Pages of a record that is gone are told by `published-gone`; of one that is malformed, nothing is known.
    *find({ journal: { removals, published }, addresses, nodes, unread }) {
      const removed = removedAddresses(removals, published);
      for (const value of unread.length > 0 ? [] : published) {
        const { path, fragment, isPage } = readPublished(value);
        if (!isPage || fragment !== '' || path === './' || removed.has(value) || addresses.has(value)) continue;
        const [kind = '', id = ''] = path.split('/');
        if (kindNames.some((one) => one === kind) && !nodes.has(`${kind}/${id}`)) continue;
        const nearest = [...addresses].find((one) => one.endsWith(`#${id}`));
        yield { file: 'addresses.txt', path: [value], value, nearest };
      }
    },
  },
  'gap-not-reread': {
    fr: '« {value} » a changé, et la lacune « {gap} », qui l’explique, est restée la même. → Relisez sa question : retirez-la si la réponse est trouvée, ou dites ce qui manque encore.',
    ja: '不明点「{gap}」が説明する「{value}」が変わりましたが、不明点の文はそのままです。 → 文を読み直し、答えが見つかっていれば不明点を削除し、まだ足りなければ何が足りないかを書いてください。',
    advice: { fr: 'Lacunes à relire', ja: '読み直す不明点' },
  },
  'former-date': {
    fr: '« {value} » est la date que « {record} » donnait avant votre modification. → Corrigez-la dans les deux langues, ou prenez-la dans les données, entre accolades ; seule la date d’un autre événement reste.',
    ja: '「{value}」は、「{record}」の変更前の日付です。 → 両言語で直すか、データの値を波括弧で書いてください。残してよいのは、別の出来事の日付だけです。',
    advice: { fr: 'Anciennes dates dans les textes', ja: '文中に残る変更前の日付' },
  },
});

export function* leftBehind(before: Entries, after: Entries): Iterable<Issue<'gap-not-reread' | 'former-date'>> {
  const former = new Map(everyRecord(before).map((entry) => [`${entry.kind}/${entry.id}`, entryNode(entry)]));
  for (const entry of everyRecord(after)) {
    const record = `${entry.kind}/${entry.id}`;
    const [old, node] = [former.get(record), entryNode(entry)];
    if (!old || entry.kind === 'sources' || isSame(old.value, node.value)) continue;
    const read = new Set(gapsOf(old.value).map((gap) => JSON.stringify(gap)));
    for (const [index, gap] of gapsOf(node.value).entries()) {
      // A whole list or group may have changed anywhere: only the line itself, and what it says, is named.
      const value = gap.explains.find((path) => {
        const [was, is] = [lookUp(old, path), lookUp(node, path)];
        return is && isFact(is.value) && !isSame(was && sayingOf(was), sayingOf(is));
      });
      if (value !== undefined && read.has(JSON.stringify(gap)))
        yield {
          ...{ code: 'gap-not-reread', file: entry.file, path: [...baseOf(entry), 'gaps', index] },
          params: { value, gap: gap.id },
        };
    }
    yield* formerDates(record, old, node, after);
  }
}

/**
 * Texts with a date that a record had and has no more: a whole day anywhere, a month or a year where the text names both ends of the link.
 */
function* formerDates(record: string, former: Node, now: Node, content: Entries): Iterable<Issue<'former-date'>> {
  const dates = datesIn(now).map(({ value }) => value);
  const gone = datesIn(former).flatMap(({ value }) => (dates.includes(value) ? [] : value));
  const { french = [], japanese = [] } = now.value as Partial<Record<Side, readonly string[]>>;
  const ends = townNamesOf([...french, ...japanese], content);
  for (const { file, path, text, lang } of gone.length > 0 ? ownTextsIn(content) : []) {
    const namesBoth = ends.length > 1 && ends.every((names) => text.includes(names[lang]));
    for (const { typed, year, month, day } of figuresOf(text, lang).dates) {
      const known = [year, month, day].filter((part) => part !== undefined);
      const date = known.map(twoDigits).join('-');
      const isFormer = (one: string) => one === date || (namesBoth && one.startsWith(date));
      if (year && gone.some(isFormer) && !dates.some((one) => one.startsWith(date)))
        yield { code: 'former-date', file, path, params: { value: typed, record } };
    }
  }
}

const sayingOf = (fact: Node) =>
  ownNodesOf(fact).flatMap(({ value, meaning }) => (meaning.scalar || typeof value !== 'object' ? [value] : []));

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
