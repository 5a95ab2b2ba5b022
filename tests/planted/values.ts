import { rive, kagemitsu, valbourg, type Planted } from './planted.ts';

/** Mistakes in the values of one record: ids, dates, numbers, addresses, statuses, versions. */
export const plantedValues: readonly Planted[] = [
  {
    mistake: 'an id with capitals and accents',
    file: valbourg,
    edit: ['{ authority: orleans,', '{ authority: Orléans,'],
  },
  {
    mistake: 'the Japanese name of an authority for its id',
    file: valbourg,
    edit: ['{ authority: orleans,', '{ authority: オルレアン市,'],
  },
  {
    mistake: 'an id that is a whole sentence',
    file: valbourg,
    edit: ['{ authority: orleans,', `{ authority: ${'orleans-'.repeat(13)}x,`],
  },
  {
    mistake: 'a record under a name that Windows keeps for a device',
    file: 'milestones.yaml',
    edit: ['\n1959-twinning:', '\nnul:'],
  },
  {
    mistake: 'a text whose letters are heaped with marks',
    file: valbourg,
    edit: ['ja: "ヴァルブールで開催。"', `ja: "ト${'\u0301'.repeat(5)}ゥールで開催。"`],
  },
  {
    mistake: 'a line break written as a code',
    file: valbourg,
    edit: ['ja: "ヴァルブールで開催。"', String.raw`ja: "ヴァルブールで\n開催。"`],
  },
  {
    mistake: 'a point with a name for its id',
    file: kagemitsu,
    edit: ['id: p8', 'id: point-8'],
  },
  {
    mistake: 'a quotation that is said to be deduced',
    file: kagemitsu,
    edit: ['wording: paraphrase\n    fr: "Constat', 'wording: extract\n    derived: all\n    fr: "Constat'],
  },
  {
    mistake: 'a date in words',
    file: valbourg,
    edit: ['said: 2014-10-30', 'said: 30 octobre 2014'],
  },
  {
    mistake: 'a date that cannot be guessed',
    file: valbourg,
    edit: ['said: 2014-10-30', 'said: fin octobre'],
  },
  {
    mistake: 'a day that no calendar has',
    file: valbourg,
    edit: ['said: 2014-10-30', 'said: 2014-02-30'],
  },
  {
    mistake: 'a period that ends before it starts',
    file: valbourg,
    edit: ['for: 2016-10-03/06', 'for: 2016-10-06/03'],
  },
  {
    mistake: 'an hour in the French form',
    file: valbourg,
    edit: ['    date: 2016-10-04\n', '    date: 2016-10-04\n    time: 9h30\n'],
  },
  {
    mistake: 'a number with a French word',
    file: valbourg,
    edit: ['total: about 170', 'total: environ 170'],
  },
  {
    mistake: 'a number with its unit',
    file: valbourg,
    edit: ['    number: 3', '    number: 3e'],
  },
  {
    mistake: 'a title of a source in a form of its own',
    file: 'sources/kyoto.yaml',
    edit: ['title: "パリ市（フランス共和国）"', 'title: { ja: "パリ市" }'],
  },
  {
    mistake: 'a text with two statuses',
    file: valbourg,
    edit: ['{ gloss: "Développement urbain" }', '{ gloss: "Développement urbain", press: "La ville" }'],
  },
  {
    mistake: 'a text with no status',
    file: valbourg,
    edit: ['{ gloss: "Développement urbain" }', '{ sources: [jalo-edition-5] }'],
  },
  {
    mistake: 'versions without what is kept',
    file: rive,
    edit: ['    kept: all\n', ''],
  },
  {
    mistake: 'one version alone',
    file: rive,
    edit: [
      '      - said: 2019-11-15\n        for: 2020-11-16/19\n        fr: "Dates données par l’article japonais de JALO Paris (lundi-jeudi)."\n        ja: "ジャロ・パリの日本語記事による日程（月曜〜木曜）。"\n        sources: [jaloparis-2019-copil-ja]\n',
      '',
    ],
  },
  {
    mistake: 'a version kept by its number',
    file: rive,
    edit: ['    kept: all\n', '    kept: 2\n'],
  },
  {
    mistake: 'other versions without a reason',
    file: valbourg,
    edit: ['      because: { fr: "JALO et l’ambassade concordent.", ja: "JALOと大使館が一致。" }\n', ''],
  },
  {
    mistake: 'another version that does not say how it differs',
    file: valbourg,
    edit: ['{ ja: "文化", differs: wording, sources', '{ ja: "文化", sources'],
  },
  {
    mistake: 'versions of which one alone says how it differs',
    file: rive,
    edit: ['        for: 2020-11-17/19\n', '        for: 2020-11-17/19\n        differs: moment\n'],
  },
  {
    mistake: 'an exception that names no field',
    file: rive,
    edit: ['derived: [number]', 'derived: [numbre]'],
  },
];
