import type { Planted } from './planted.ts';

const changes = 'changes.yaml';
const opening = 'changes/opening.yaml';

const correction = (of: string, source = 'jalo-edition-5'): string =>
  [
    '  entries_in: opening',
    '  corrections:',
    `    - of: ${of}`,
    '      old: { fr: "x", ja: "x" }',
    '      new: { fr: "y", ja: "y" }',
    `      sources: [${source}]`,
  ].join('\n');

/** Mistakes in what is recorded of the content, and changes that nothing records. */
export const plantedChanges: readonly Planted[] = [
  {
    slip: 'a change of a month',
    code: 'change-without-day',
    file: changes,
    edit: ['date: 2026-11-25', 'date: 2026-11'],
    at: 'date: 2026-11',
    field: 'date',
    fr: 'Un changement est daté au jour près, et « 2026-11 » n’est pas un jour. → Écrivez le jour où le changement a été fait : 2026-11-25.',
    ja: '変更の日付は日まで必要ですが、「2026-11」は日付になっていません。 → 変更した日を「2026-11-25」の形で書いてください。',
  },
  {
    slip: 'a fingerprint typed by hand',
    code: 'bad-fingerprint',
    file: opening,
    edit: ['editions/5-valbourg: ', 'editions/5-valbourg: 2026 #'],
    at: 'editions/5-valbourg: 2026',
    field: 'editions/5-valbourg',
    fr: '« 2026 » n’est pas une empreinte : elle compte douze chiffres hexadécimaux. → Ne la tapez pas : « npm run record » l’écrit. Remettez celle qui s’y trouvait.',
    ja: '「2026」は照合値ではありません。照合値は16進数の12桁です。 → 手では書かず、「npm run record」に任せてください。書き換えた場合は元に戻してください。',
  },
  {
    slip: 'a change of an entry that does not exist',
    code: 'change-names-nothing',
    file: opening,
    edit: ['editions/5-valbourg: ', 'editions/5-valbour: 0123456789ab\neditions/5-valbourg: '],
    at: 'editions/5-valbour: ',
    field: 'editions/5-valbour',
    fr: 'Un changement nomme « editions/5-valbour », qui n’existe pas dans le contenu. → Écrivez « editions/5-valbourg » ; si la fiche a été retirée, tapez : npm run record -- --fr "…" --ja "…"',
    ja: '変更に「editions/5-valbour」とありますが、contentにありません。 → 「editions/5-valbourg」に直してください。取り除いた記録であれば、npm run record -- --fr "…" --ja "…"と入力してください。',
  },
  {
    slip: 'a correction of an entry that the change does not touch',
    code: 'correction-elsewhere',
    file: changes,
    edit: ['  entries_in: opening', correction('editions/5-valbour/venues')],
    at: 'of: editions/5-valbour/venues',
    field: 'corrections.of',
    fr: 'Une correction porte sur « editions/5-valbour/venues », qui n’est pas une fiche touchée par ce changement. → Donnez la fiche puis le champ, par exemple « editions/8-shizuoka/venues », et la fiche dans entries.',
    ja: '訂正の対象「editions/5-valbour/venues」が、この変更の対象になっていません。 → 「editions/8-shizuoka/venues」のように記録と項目を書き、その記録をentriesに加えてください。',
  },
  {
    slip: 'a word changed and not recorded',
    code: 'change-not-recorded',
    file: 'themes/innovation/theme.yaml',
    edit: ['label: { fr: "', 'label: { fr: "L’'],
    at: 'label:',
    fr: '« themes/innovation » a changé, et aucun changement ne l’enregistre. → Dites ce qui a changé : npm run record -- --entry themes/innovation --fr "…" --ja "…"',
    ja: '「themes/innovation」の変更が記録されていません。 → 変更の内容を記録してください：npm run record -- --entry themes/innovation --fr "…" --ja "…"',
  },
];
