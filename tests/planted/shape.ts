import { belport, kagemitsu, valbourg, type Planted } from './planted.ts';
import { plantedValues } from './values.ts';

/** Mistakes in the fields and values of one record. */
export const plantedShape: readonly Planted[] = [
  ...plantedValues,
  {
    mistake: 'a list that every edition has, left out',
    file: valbourg,
    edit: ['committee: unknown\n', ''],
  },
  {
    mistake: 'a word for a reason that is not told',
    file: 'twinnings.yaml',
    edit: ['  motive:\n    fr: "Texte 292."\n    ja: "文292。"\n', ''],
  },
  {
    mistake: 'a text in French alone',
    file: valbourg,
    edit: ['    ja: "ヴァルブールで開催。"\n', ''],
  },
  {
    mistake: 'a text in Japanese alone',
    file: valbourg,
    edit: ['because: { fr: "Seul chiffre trouvé.", ja:', 'because: { ja:'],
  },
  {
    mistake: 'a field with a letter exchanged',
    file: valbourg,
    edit: ['  complete: both', '  complete: both\n  not_provenn: []'],
  },
  {
    mistake: 'a field that is needed, misspelt',
    file: valbourg,
    edit: ['\nparticipants:\n', '\nparticpants:\n'],
  },
  {
    mistake: 'a language, misspelt',
    file: valbourg,
    edit: ['because: { fr: "Seul chiffre trouvé.",', 'because: { frr: "Seul chiffre trouvé.",'],
  },
  {
    mistake: 'a field that means nothing',
    file: 'people.yaml',
    edit: ['{ name: "Serge Babelon",', '{ email: "x", name: "Serge Babelon",'],
  },
  {
    mistake: 'a word where a list is',
    file: valbourg,
    edit: ['conclusions:\n', 'awards: none\nconclusions:\n'],
  },
  {
    mistake: 'a text where both languages are',
    file: valbourg,
    edit: ['because: { fr: "Seul chiffre trouvé.", ja: "見つかった唯一の数。" }', 'because: "Seul chiffre trouvé."'],
  },
  {
    mistake: 'a list where one value is',
    file: valbourg,
    edit: ['{ role: host, authority: valbourg,', '{ role: host, authority: [valbourg],'],
  },
  {
    mistake: 'a list without a line',
    file: belport,
    edit: ['explains: [dates.sessions]', 'explains: []'],
  },
  {
    mistake: 'a kind with a letter missing',
    file: valbourg,
    edit: ['    kind: visit\n    date: 2016-10-04', '    kind: vist\n    date: 2016-10-04'],
  },
  {
    mistake: 'a kind in French',
    file: kagemitsu,
    edit: ['kind: next-edition', 'kind: prochaine'],
  },
  {
    mistake: 'unknown where a value is needed',
    file: valbourg,
    edit: ['{ role: host, authority: valbourg,', '{ role: host, authority: unknown,'],
  },
  {
    mistake: 'not-stated for half of a text',
    file: valbourg,
    edit: ['ja: "ヴァルブールで開催。"', 'ja: not-stated'],
  },
  {
    mistake: 'a text of which neither language is written',
    file: valbourg,
    edit: ['{ fr: "Seul chiffre trouvé.", ja: "見つかった唯一の数。" }', '{ fr: to-translate, ja: to-translate }'],
  },
  {
    mistake: 'a name still to be translated',
    file: 'themes/innovation/theme.yaml',
    edit: ['label: { fr: "Innovation", ja: "イノベーション" }', 'label: { fr: "Innovation", ja: to-translate }'],
  },
  {
    mistake: 'a side of a participant',
    file: valbourg,
    edit: ['{ authority: orleans,', '{ authority: orleans, side: french,'],
  },
];
