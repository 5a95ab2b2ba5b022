/** Creates a source, in the file of its publisher or in a new one. */
import { isId } from '../../../src/archive/schema/id.ts';
import { readings, sourceKinds } from '../../../src/archive/schema/source.ts';
import { dictionary } from '../../../src/i18n/locales.ts';
import type { Known } from './known.ts';
import { dateOr, freeId, textQuestion, type Answers, type Question } from './question.ts';
import type { Beginning } from './start.ts';
import { bothLanguages, lineFor, lines, quoted } from './yaml-text.ts';

const isNewFile = (known: Known, { file = '' }: Answers) => !known.publishers.includes(file);

const questions: readonly Question[] = [
  {
    name: 'file',
    asks: {
      fr: 'Dans quel fichier de sources/ ? (clair, press… ou un nom nouveau)',
      ja: 'sources/のどのファイルに入れるか（clair、pressなど。新しい名前でもよい）',
    },
    isNeeded: true,
    refuses: (value) =>
      isId(value)
        ? undefined
        : {
            fr: `« ${value} » n’est pas un nom de fichier d’ici : minuscules sans accent, chiffres et tirets, sans .yaml.`,
            ja: `「${value}」はファイル名に使えません。半角の小文字、数字、ハイフンで、.yamlを付けずに書いてください。`,
          },
  },
  { ...textQuestion('publisher-fr', 'L’éditeur, en français', '発行者（フランス語）'), isAsked: isNewFile },
  { ...textQuestion('publisher-ja', 'L’éditeur, en japonais', '発行者（日本語）'), isAsked: isNewFile },
  {
    name: 'id',
    asks: { fr: 'Son identifiant (ville-sujet-2028)', ja: 'ID（city-topic-2028のように）' },
    isNeeded: true,
    refuses: freeId((known) => known.ids('sources')),
  },
  textQuestion('title', 'Le titre imprimé, dans sa langue', '資料の題名（その言語のまま）'),
  {
    name: 'language',
    asks: { fr: 'Sa langue', ja: '資料の言語' },
    isNeeded: true,
    choices: () => ['fr', 'ja', 'en', 'zh'],
  },
  {
    name: 'date',
    asks: { fr: 'Sa date (2028-01-15 ; not-stated)', ja: '日付（2028-01-15など。記載がなければnot-stated）' },
    isNeeded: true,
    proposes: () => 'not-stated',
    refuses: dateOr('not-stated'),
  },
  { name: 'kind', asks: { fr: 'Sa nature', ja: '資料の種類' }, isNeeded: true, choices: () => sourceKinds },
  {
    name: 'reliability',
    asks: { fr: 'La confiance qu’elle mérite', ja: '信頼度' },
    isNeeded: false,
    proposes: () => 'medium',
    choices: () => ['high', 'medium', 'low'],
  },
  { name: 'read', asks: { fr: 'Ce que vous en avez lu', ja: '読んだ範囲' }, isNeeded: true, choices: () => readings },
  {
    ...textQuestion('url', 'Son adresse (vide : aucune)', 'アドレス（なければ空欄）', false),
    refuses: (value) =>
      URL.canParse(value)
        ? undefined
        : {
            fr: `« ${value} » n’est pas une adresse : https://…`,
            ja: `「${value}」はアドレスではありません。https://…の形で書いてください。`,
          },
  },
];

const comments = dictionary({
  fr: 'À ajouter : archived: "https://…" (une copie conservée) ; note: { fr: "…", ja: "…" }',
  ja: '追加する項目：archived: "https://…"（保存された写し）、note: { fr: "…", ja: "…" }（注記）',
});

const next = dictionary({
  fr: (id: string, isRead: boolean) => [
    `Citez-la par son identifiant : sources: [${id}].`,
    ...(isRead ? [] : ['Lisez-la jusqu’au bout quand vous le pourrez, et écrivez alors read: whole.']),
  ],
  ja: (id: string, isRead: boolean) => [
    `ほかの記録では、IDで示します：sources: [${id}]。`,
    ...(isRead ? [] : ['最後まで読んだら、read: wholeと書き換えてください。']),
  ],
});

export const source: Beginning = {
  called: { fr: 'une source', ja: '資料' },
  questions,
  begin: (answers, known, locale) => {
    const id = answers['id'] ?? '';
    const file = `sources/${answers['file'] ?? ''}.yaml`;
    const own = ['date', 'kind'].map((field) => lineFor(`  ${field}`, answers[field]));
    const text = lines(
      `${id}:`,
      `  # ${comments[locale]}`,
      lineFor('  title', answers['title'], quoted),
      lineFor('  lang', answers['language']),
      ...own,
      `  reliability: ${answers['reliability'] ?? 'medium'}`,
      lineFor('  read', answers['read']),
      lineFor('  url', answers['url'], quoted),
    );
    const publisher = { fr: answers['publisher-fr'] ?? '', ja: answers['publisher-ja'] ?? '' };
    const parts: ReturnType<Beginning['begin']>['parts'] = isNewFile(known, answers)
      ? [{ is: 'file', file, text: `publisher: ${bothLanguages(publisher)}\n\nlist:\n${indented(text)}` }]
      : [{ is: 'entry', file, below: 'list', id, lines: text }];
    return { parts, next: next[locale](id, answers['read'] === 'whole') };
  },
};

function indented(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
