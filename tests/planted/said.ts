import { valbourg, valbourgInFrench, valbourgInJapanese, type Planted } from './planted.ts';

const days = '<Value of="dates.days" />';

/** Mistakes in the values that accounts print: said in the name of a source, not known, beside a word that does not go with them. */
export const plantedSaid: readonly Planted[] = [
  {
    mistake: 'a value in the name of a source that gives none',
    file: valbourgInFrench,
    edit: [days, '<Value of="attendance.persons.total" by="jalo-edition-5" />'],
  },
  {
    mistake: 'a total in the name of a source that gives its sides only',
    file: valbourgInJapanese,
    edit: [
      '<Value of="attendance.persons.total" by="lettre-diplomatique-2018" />',
      '<Value of="attendance.authorities.total" by="ambafrance-valbourg-2016" />',
    ],
  },
  {
    mistake: 'a value in the name of a source that is none',
    file: valbourgInFrench,
    edit: [days, '<Value of="dates.days" by="jalo-edition-55" />'],
  },
  {
    mistake: 'a value in the name of a source that gives two',
    file: valbourg,
    edit: [
      '    because: { fr: "Seul chiffre trouvé.", ja: "見つかった唯一の数。" }\n    sources: [lettre-diplomatique-2018]',
      '    because: { fr: "Seul chiffre trouvé.", ja: "見つかった唯一の数。" }\n    sources: [lettre-diplomatique-2018]\n    others:\n      - { total: 180, differs: contradiction, sources: [lettre-diplomatique-2018] }',
    ],
  },
  {
    mistake: 'the kept value before the mark of a source that gives another',
    file: valbourgInFrench,
    edit: [
      `Désignée à Kagemitsu : ${days} Texte.`,
      'L’ambassade compte <Value of="attendance.authorities.french" /> collectivités <Cite id="ambafrance-valbourg-2016" />.',
    ],
  },
  {
    mistake: 'the kept value before the mark of a source that gives another, in Japanese',
    file: valbourgInJapanese,
    edit: [
      '<Value of="attendance.persons.total" by="lettre-diplomatique-2018" />人とする<Cite id="lettre-diplomatique-2018" />',
      '<Value of="attendance.authorities.japanese" />とする<Cite id="ambafrance-valbourg-2016" />',
    ],
  },
  {
    mistake: 'a value before the mark of a source that does not stand behind it',
    file: valbourgInFrench,
    edit: [`${days} Texte.`, `${days} <Cite id="ambafrance-valbourg-2016" />.`],
  },
  {
    mistake: 'a value that is not known',
    file: valbourgInFrench,
    edit: [days, '<Value of="programme.ed5-plenary.date" />'],
  },
  {
    mistake: 'a value between whose versions nothing allows a choice',
    file: valbourgInFrench,
    edit: [days, '<Value of="editions/7-rive-en-bresse/status.0" />'],
  },
];

/** Mistakes in the values that the texts of records name between braces, and in figures that restate an edition. */
export const plantedTextValues: readonly Planted[] = [
  {
    mistake: 'braces around what is no path',
    file: valbourg,
    edit: ['fr: "Réunion tenue à Valbourg."', 'fr: "Réunion tenue à Valbourg {dates days}."'],
  },
  {
    mistake: 'a part of a date that is none',
    file: valbourg,
    edit: ['ja: "ヴァルブールで開催。"', 'ja: "ヴァルブールで開催（{dates.days as yaer}）。"'],
  },
  {
    mistake: 'a lead with braces around what is no path',
    file: 'series/fr.mdx',
    edit: ['elles ont lieu', 'elles ont lieu {souvent là}'],
  },
  {
    mistake: 'a path between braces to no value',
    file: valbourg,
    edit: ['fr: "Réunion tenue à Valbourg."', 'fr: "Réunion tenue à Valbourg {dates.dais}."'],
  },
  {
    mistake: 'a value between braces in the name of a source that gives none',
    file: valbourg,
    edit: [
      'ja: "ヴァルブールで開催。"',
      'ja: "ヴァルブールで開催。JALOは{attendance.persons.total by jalo-edition-5}人とする。"',
    ],
  },
  {
    mistake: 'a number of the edition typed in a text',
    file: valbourg,
    edit: ['fr: "Réunion tenue à Valbourg."', 'fr: "Réunion tenue à Valbourg, avec 41 collectivités."'],
  },
  {
    mistake: 'the days of the edition typed in a text',
    file: valbourg,
    edit: ['ja: "ヴァルブールで開催。"', 'ja: "10月3〜6日にヴァルブールで開催。"'],
  },
  {
    mistake: 'a number of the edition typed in the record of a city',
    file: 'cities/valbourg/city.yaml',
    edit: [
      'fr: "Un jardin japonais y a été',
      'fr: "Les 41 collectivités de la 5e édition y ont été reçues ; un jardin y a été',
    ],
  },
];
