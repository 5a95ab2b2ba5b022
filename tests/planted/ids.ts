import { kagemitsu, valbourg, type Planted } from './planted.ts';

/** Ids that name nothing, and ids that two records have. */
export const plantedIds: readonly Planted[] = [
  {
    mistake: 'an authority with a letter too many',
    file: valbourg,
    edit: ['{ authority: himemoto, printed', '{ authority: himemotto, printed'],
  },
  {
    mistake: 'a person whose name is turned round',
    file: valbourg,
    edit: ['by: [ohara-hideto]', 'by: [hideto-ohara]'],
  },
  {
    mistake: 'an organisation by another name',
    file: valbourg,
    edit: ['organisations: [daect, ambafrance]', 'organisations: [daect, ministry]'],
  },
  {
    mistake: 'an area with a letter missing',
    file: 'areas.yaml',
    edit: ['within: grand-est', 'within: grand-es'],
  },
  {
    mistake: 'a twinning the other way round',
    file: 'cities/lorval/city.yaml',
    edit: ['twinning: lorval-shirogane', 'twinning: shirogane-lorval'],
  },
  {
    mistake: 'an edition without its ordinal',
    file: 'themes/innovation/theme.yaml',
    edit: ['editions: [5-valbourg,', 'editions: [valbourg,'],
  },
  {
    mistake: 'a session with a letter missing',
    file: 'themes/innovation/theme.yaml',
    edit: ['[ed5-workshop-2', '[ed5-worshop-2'],
  },
  {
    mistake: 'a count that no file has',
    file: 'link-counts.yaml',
    edit: ['[jaloparis-2016, jalo-2017, tamagawa-2021]', '[jaloparis-2016, jalo-2018, tamagawa-2021]'],
  },
  {
    mistake: 'a theme in French',
    file: kagemitsu,
    edit: ['    kind: next-edition\n', '    kind: next-edition\n    themes: [culture-patrimoine]\n'],
  },
  {
    mistake: 'a record under an id of another file',
    file: 'authorities/japan.yaml',
    edit: [
      '\nasago:',
      '\nlorval:\n  kind: city\n  ja: "南市"\n  fr: not-stated\n  sources: [jalo-edition-3]\n\nasago:',
    ],
  },
  {
    mistake: 'a source described twice',
    file: 'sources/kyoto.yaml',
    edit: [
      '\nlist:\n',
      '\nlist:\n  city-kagemitsu-gardens:\n    title: "パリ市"\n    lang: ja\n    date: 2020\n    kind: official\n    reliability: high\n    read: whole\n',
    ],
  },
  {
    mistake: 'a published twinning that is taken away, which nothing else names',
    file: 'addresses.txt',
    edit: ['sources/muchujin-2014/\n', 'sources/muchujin-2014/\ntwinnings/gone/\n'],
  },
  {
    mistake: 'a published source that is taken away while others cite it',
    file: 'sources/press.yaml',
    edit: [
      '  muchujin-2014:\n    title: "ページ143"\n    lang: ja\n    publisher: { fr: "Éditeur 144", ja: "発行者144", yomi: "はっこうしゃ" }\n    date: 2014-11-08\n    kind: personal-site\n    reliability: low\n    read: whole\n',
      '',
    ],
  },
];
