import type { Planted } from './planted.ts';

/** Mistakes in the terms. */
export const plantedTerms: readonly Planted[] = [
  {
    mistake: 'two terms for the workshops',
    code: 'term-stands-twice',
    file: 'terms.yaml',
    edit: [
      '  stands: roundtable\n',
      '  stands: roundtable\n\nround-table:\n  fr: "atelier"\n  ja: "分科会"\n  stands: roundtable # encore\n',
    ],
    at: 'stands: roundtable # encore',
    field: 'round-table.stands',
    fr: '« roundtable » est déjà ce que désigne le terme « roundtable ». → Gardez stands dans un seul des deux termes.',
    ja: '「roundtable」は、すでに用語「roundtable」の対象になっています。 → standsはどちらか一方にだけ書いてください。',
  },
  {
    mistake: 'a form printed by a source that nobody described',
    code: 'dangling-id',
    file: 'terms.yaml',
    edit: ['sources: [hokkoku-2010]', 'sources: [hokkoku-2011]'],
    at: 'hokkoku-2011',
    field: 'preparatory-meeting.forms.sources',
    fr: 'La source « hokkoku-2011 » n’existe pas. → Écrivez « hokkoku-2010 », ou décrivez-la dans le fichier de son éditeur, dans sources/.',
    ja: '資料ID「hokkoku-2011」は登録されていません。 → 「hokkoku-2010」に直すか、sources/にある発行者のファイルに登録してください。',
  },
  {
    mistake: 'a form that no source prints',
    code: 'no-source',
    file: 'terms.yaml',
    edit: ['{ text: "COPIL", lang: fr, sources: [jaloparis-2019-copil-fr] }', '{ text: "COPIL", lang: fr }'],
    at: '{ text: "COPIL", lang: fr }',
    field: 'committee.forms',
    fr: '« forms.0 » n’a pas de source. → Ajoutez sources: [ ] avec l’identifiant de la source ; sinon, dites d’où cela vient : derived, general_knowledge ou ours.',
    ja: '「forms.0」に出典がありません。 → sources: [ ]に資料のIDを書くか、典拠の別をderived、general_knowledge、oursで示してください。',
  },
];
