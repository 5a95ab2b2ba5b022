import type { Planted } from './planted.ts';

const file = 'sources/ambafrance.yaml';

/** Mistakes by which a source could not be cited. A record of which no change is known is among the mistakes of what is recorded. */
export const plantedCitations: readonly Planted[] = [
  {
    slip: 'a source without its date',
    code: 'missing-field',
    file,
    edit: ['    date: 2013-07-25\n', ''],
    at: 'ambafrance-cooperation:',
    field: 'list.ambafrance-cooperation.date',
    fr: 'Le champ « date » manque. → Ajoutez « date: » et sa valeur ; une fiche semblable en montre la forme.',
    ja: '項目「date」がありません。 → 「date:」とその値を追加してください。書き方は、同じ種類の記録にならってください。',
  },
  {
    slip: 'a date of a source that is no date',
    code: 'bad-date',
    file,
    edit: ['    date: 2013-07-25\n', '    date: 25/07/2013\n'],
    at: '25/07/2013',
    field: 'list.ambafrance-cooperation.date',
    fr: '« 25/07/2013 » n’est pas une date que l’archive sache lire. → Tapez 2013-07-25.',
    ja: '「25/07/2013」は日付として読み取れません。 → 「2013-07-25」に直してください。',
  },
  {
    slip: 'a source without its publisher',
    code: 'missing-field',
    file: 'sources/associations.yaml',
    edit: ['    publisher: { fr: "AFJ Sakura (blog d’association)", ja: "AFJサクラ（会のブログ）" }\n', ''],
    at: 'afj-sakura:',
    field: 'list.afj-sakura.publisher',
    fr: 'Le champ « publisher » manque. → Ajoutez « publisher: » et sa valeur ; une fiche semblable en montre la forme.',
    ja: '項目「publisher」がありません。 → 「publisher:」とその値を追加してください。書き方は、同じ種類の記録にならってください。',
  },
];
