import { plantedExcerpts } from './excerpts.ts';
import { plantedFollowUps } from './follow-ups.ts';
import { plantedOfficialTexts } from './official-texts.ts';
import { plantedIds } from './ids.ts';
import { rive, belport, kagemitsu, valbourg, type Planted } from './planted.ts';
import { plantedRemovals } from './removals.ts';
import { plantedTerms } from './terms.ts';

/** Mistakes in what records say of each other. */
export const plantedRelations: readonly Planted[] = [
  ...plantedExcerpts,
  ...plantedFollowUps,
  ...plantedOfficialTexts,
  ...plantedTerms,
  ...plantedRemovals,
  ...plantedIds,
  {
    mistake: 'another version without source',
    file: valbourg,
    edit: [
      '        ja: "大使館（会議の翌日）"\n        sources: [ambafrance-valbourg-2016]\n',
      '        ja: "大使館（会議の翌日）"\n',
    ],
  },
  {
    mistake: 'also in a list without head',
    file: valbourg,
    edit: [
      '    ja: "会議前の視察：美術学校（作品修復）、ファイヴレー社（公共交通）。"\n    sources:',
      '    ja: "会議前の視察：美術学校（作品修復）、ファイヴレー社（公共交通）。"\n    also:',
    ],
  },
  {
    mistake: 'unknown in a record that has no gaps',
    file: 'people.yaml',
    edit: [
      'name: "Serge Babelon", ja: "セルジュ・バベロン", general_knowledge: [name, ja]',
      'name: unknown, ja: "セルジュ・バベロン", general_knowledge: [ja]',
    ],
  },
  {
    mistake: 'a gap of a field that is not there',
    file: belport,
    edit: ['explains: [dates.sessions]', 'explains: [dates.sessions, venue]'],
  },
  {
    mistake: 'a gap of a field that has a value',
    file: valbourg,
    edit: [
      'gaps:\n',
      'gaps:\n  - id: days\n    explains: [dates.days]\n    fr: "Jours."\n    ja: "会期。"\n    looked_in: [jalo-edition-5]\n',
    ],
  },
  {
    mistake: 'an edition without host',
    file: belport,
    edit: [
      'hosts:\n  authorities: [belport]\n  sources: [jalo-rencontres, jaloparis-2025-mizumine-fr, jaloparis-2025-mizumine-ja, jetaa-france-2025]',
      'hosts: not-stated',
    ],
  },
  {
    mistake: 'a participant twice',
    file: valbourg,
    edit: [
      '    - { authority: shirakawa,',
      '    - { authority: minase, printed: "水瀬市" }\n    - { authority: shirakawa,',
    ],
  },
  {
    mistake: 'a person twice',
    file: valbourg,
    edit: [
      '\ncommittee: unknown',
      '  - person: dary-thierry\n    organisation: ambafrance\n    hosts: [ambafrance-valbourg-2016]\n\ncommittee: unknown',
    ],
  },
  {
    mistake: 'a person whom nothing names',
    file: 'people.yaml',
    edit: ['\nbabelon-serge:', '\nauroux-jean: { name: "Jean Auroux", ja: "ジャン・オルー" }\nbabelon-serge:'],
  },
  {
    mistake: 'a declaration before its edition',
    file: kagemitsu,
    edit: ['  date: 2014-10-30', '  date: 2014-09-30'],
  },
  {
    mistake: 'who adopted a declaration that was only read',
    file: kagemitsu,
    edit: ['  how: adopted', '  how: read'],
  },
  {
    mistake: 'an item held in an edition that is announced',
    file: belport,
    edit: [
      'programme: unknown',
      'programme:\n  - id: ed9-visit\n    kind: visit\n    date: not-stated\n    sources: [jalo-rencontres]',
    ],
  },
  {
    mistake: 'a former authority after its end',
    file: rive,
    edit: ['{ authority: grande-bresse,', '{ authority: haute-bresse,'],
  },
  {
    mistake: 'an organisation that became itself',
    file: 'organisations.yaml',
    edit: [
      'jalo-paris:\n',
      'jalo-paris:\n  became: { organisation: jalo-paris, on: 2020, sources: [jaloparis-2019-copil-fr] }\n',
    ],
  },
];
