import type { Planted } from './planted.ts';

const changes = 'changes.yaml';
const opening = '    ja: "見本のアーカイブを公開。"';

const correction = (of: string, source = 'jalo-edition-5'): string =>
  [
    opening,
    '  corrections:',
    `    - of: ${of}`,
    '      old: { fr: "x", ja: "x" }',
    '      new: { fr: "y", ja: "y" }',
    `      sources: [${source}]`,
  ].join('\n');

/** Mistakes in what is recorded of the content. */
export const plantedChanges: readonly Planted[] = [
  {
    mistake: 'a change of a month',
    code: 'change-without-day',
    file: changes,
    edit: ['date: 2026-11-25', 'date: 2026-11'],
    at: 'date: 2026-11',
    field: 'date',
    fr: 'Un changement est daté au jour près, et « 2026-11 » n’est pas un jour. → Écrivez le jour où le changement a été fait : 2026-11-25.',
    ja: '変更の日付は日まで必要ですが、「2026-11」は日付になっていません。 → 変更した日を「2026-11-25」の形で書いてください。',
  },
  {
    mistake: 'a change that names no entry',
    code: 'missing-field',
    file: changes,
    edit: [opening, `${opening}\n- date: 2026-12-01\n  what: { fr: "x", ja: "x" }`],
    at: '- date: 2026-12-01',
    fr: 'Le champ « entries » manque. → Ajoutez « entries: » et sa valeur ; une fiche semblable en montre la forme.',
    ja: '項目「entries」がありません。 → 「entries:」とその値を追加してください。書き方は、同じ種類の記録にならってください。',
  },
  {
    mistake: 'a change without words',
    code: 'missing-field',
    file: changes,
    edit: [opening, `${opening}\n- date: 2026-12-01\n  entries: [pages/about]`],
    at: '- date: 2026-12-01',
    fr: 'Le champ « what » manque. → Ajoutez « what: » et sa valeur ; une fiche semblable en montre la forme.',
    ja: '項目「what」がありません。 → 「what:」とその値を追加してください。書き方は、同じ種類の記録にならってください。',
  },
  {
    mistake: 'a change of typography in words',
    code: 'unknown-field',
    file: changes,
    edit: [opening, `${opening}\n  kind: typography`],
    at: 'what:',
    field: 'what',
    fr: 'Le champ « what » n’existe pas ici. → Retirez-le.',
    ja: '「what」という項目は、ここにはありません。 → 削除してください。',
  },
  {
    mistake: 'a correction of an entry that the change does not touch',
    code: 'correction-elsewhere',
    file: changes,
    edit: [opening, correction('editions/5-valbour/venues')],
    at: 'of: editions/5-valbour/venues',
    field: 'corrections.of',
    fr: 'Une correction porte sur « editions/5-valbour/venues », qui n’est pas une fiche touchée par ce changement. → Donnez la fiche puis le champ, par exemple « editions/8-shizuoka/venues », et la fiche dans entries.',
    ja: '訂正の対象「editions/5-valbour/venues」が、この変更の対象になっていません。 → 「editions/8-shizuoka/venues」のように記録と項目を書き、その記録をentriesに加えてください。',
  },
];
