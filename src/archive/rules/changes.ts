import { readAddress } from '../address.ts';
import { entryName, entryNames } from '../entry-name.ts';
import { nearest } from '../nearest.ts';
import { matchingAddresses, removedAddresses } from '../published.ts';
import { changeFile, type RecordedChange, type Removal } from '../schema/change.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { dayMistake, firstDay } from '../schema/partial-date.ts';
import { family, headOfFile } from './rule.ts';

/** The removals without those of an address that is there already. */
function* eachOnce(removals: readonly Removal[]) {
  for (const [index, { address }] of removals.entries())
    if (removals.findIndex((one) => one.address === address) === index) yield { address, index };
}

/** The day on which the archive was opened: that of the first change that names nearly everything. */
function openingOf(changes: readonly RecordedChange[]): string | undefined {
  const most = Math.max(0, ...changes.map(({ entries }) => entries.length));
  return changes.flatMap(({ date, entries }) => (entries.length * 2 >= most ? [date] : [])).sort()[0];
}

/** Mistakes in recorded changes and in the addresses said to be removed, and changes that are not recorded. */
export const changeRules = family({
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
    contradiction: 'One event, one date',
    fields: '`date` of a change, `updated` of an account, the day of the check, the opening of the archive',
    why: 'Nothing was changed after today, anywhere on Earth, nor before the archive was opened.',
    fr: ({ value, on, field }) =>
      field === 'opening'
        ? [`« ${value} » est antérieur à l’ouverture du site (${on}).`, 'Écrivez le jour où le changement a été fait.']
        : [
            `« ${value} » n’est pas encore arrivé : au plus, nous sommes le ${on}.`,
            'Écrivez le jour où le changement a été fait ; si l’horloge de votre machine est fausse, réglez-la.',
          ],
    ja: ({ value, on, field }) =>
      field === 'opening'
        ? [`「${value}」はアーカイブの公開（${on}）より前の日付です。`, '変更した日を書いてください。']
        : [
            `「${value}」はまだ来ていない日付です（今日は遅くとも${on}）。`,
            '変更した日を書いてください。お使いの機器の時計が違っている場合は、合わせてください。',
          ],
    *find({ journal: { changes }, prose, today }) {
      const opened = openingOf(changes);
      const dated = [
        ...changes.map((change) => ({ file: changeFile(change), path: ['date'], day: change.date })),
        ...prose.map(({ file, updated: day }) => ({ file, position: headOfFile, day })),
      ];
      for (const { day: value, ...place } of dated) {
        if (value === undefined || dayMistake(value)) continue;
        if (today !== undefined && value > today) yield { ...place, value, on: today };
        else if (opened !== undefined && value < opened) yield { ...place, value, on: opened, field: 'opening' };
      }
    },
  },
  'read-beforehand': {
    contradiction: 'One event, one date',
    fields: '`date`, `consulted`, `archived_on` of a source, `knowledge_until`, the day of the check',
    why: 'Nobody can have read what is dated after tomorrow.',
    fr: '« {value} » n’est pas encore arrivé : nous sommes au plus le {on}. → Corrigez la date.',
    ja: '「{value}」はまだ来ていません（今日は遅くとも{on}）。 → 日付を直してください。',
    // A paper dated tomorrow may be out today.
    *find({ records: { series, sources }, today }) {
      if (today === undefined) return;
      const tomorrow = new Date(Date.parse(today) + 24 * 3_600_000).toISOString().slice(0, 10);
      for (const { data, file } of series)
        if (firstDay(data.knowledge_until) > tomorrow)
          yield { file, path: ['knowledge_until'], value: data.knowledge_until.value, on: today };
      for (const { data, file } of sources)
        for (const [id, line] of Object.entries(data.list))
          for (const field of ['date', 'consulted', 'archived_on'] as const) {
            const date = line[field];
            if (date && !isNotKnown(date) && firstDay(date) > tomorrow)
              yield { file, path: ['list', id, field], value: date.value, on: today };
          }
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
    *find({ journal: { removals, published } }) {
      const ledger = new Set(published);
      for (const { address, index } of eachOnce(removals))
        if (!matchingAddresses(address, published).some((one) => ledger.has(one)))
          yield { file: 'removed.yaml', path: [index, 'address'], value: address, nearest: nearest(address, ledger) };
    },
  },
  'removal-still-there': {
    fr: 'L’adresse « {value…} » est donnée pour retirée, et elle existe toujours. → Retirez d’abord la fiche, le point ou l’activité ; sinon, retirez cette ligne.',
    ja: 'アドレス「{value…}」は取り除いたとされていますが、まだ存在します。 → 先に記録、項目、プログラムを取り除いてください。取り除かない場合は、この行を消してください。',
    *find({ journal: { removals, published }, addresses }) {
      const ledger = new Set(published);
      for (const { address, index } of eachOnce(removals)) {
        const named = matchingAddresses(address, published);
        if (named.some((one) => ledger.has(one)) && named.some((one) => addresses.has(one)))
          yield { file: 'removed.yaml', path: [index, 'address'], value: address };
      }
    },
  },
  'removal-to-nothing': {
    fr: 'L’adresse « {value…} », où le lecteur est envoyé, n’existe pas. → Recopiez de addresses.txt une adresse qui existe, ou retirez « to ».',
    ja: '案内先のアドレス「{value…}」は存在しません。 → addresses.txtにある、今もあるアドレスに直すか、「to」を消してください。',
    correction: true,
    *find({ journal: { removals, published }, addresses }) {
      const removed = removedAddresses(removals, published);
      const open = new Set(published.filter((one) => !removed.has(one)));
      for (const [index, { to }] of removals.entries())
        if (to !== undefined && !open.has(to) && !addresses.has(to))
          yield { file: 'removed.yaml', path: [index, 'to'], value: to, nearest: nearest(to, open) };
    },
  },
});
