import { textOf } from '../fixtures/changed-content.ts';
import { belport, declared, fourth, kagemitsu, rive, valbourg, type Planted } from './planted.ts';

/** Apparent contradictions that may be right: they are advice. */
export const plantedDoubts: readonly Planted[] = [
  {
    mistake: 'parts of one source that do not make its total',
    file: fourth,
    edit: ['    japanese: 90\n', '    japanese: 90\n    total: 140\n'],
  },
  {
    mistake: 'a list of one source that has fewer names than it says',
    file: rive,
    edit: [
      '    sources: [jaloparis-2023-rive, jalo-edition-7, jaloparis-2024-mizumine-announcement]',
      '    french: 3\n    sources: [jalo-edition-7]',
    ],
  },
  {
    mistake: 'a source for two values',
    file: 'twinnings.yaml',
    edit: ['姉妹提携", sources: [furaruga-sister-cities-4]', '姉妹提携", sources: [pref-tochigi-vaucluse-copy]'],
  },
  {
    mistake: 'a link with one end',
    file: 'twinnings.yaml',
    edit: ['  japanese: shirogane\n', ''],
  },
  {
    mistake: 'latitude and longitude exchanged',
    file: 'authorities/japan.yaml',
    edit: ['{ lat: 35.391, lon: 136.722', '{ lat: 136.722, lon: 35.391'],
  },
  {
    mistake: 'an announcement of what was over',
    file: rive,
    edit: ['    said: 2021-01-21', '    said: 2022-01-21'],
  },
  {
    mistake: 'a later number with earlier days',
    file: belport,
    edit: ['  days: 2026-autumn', '  days: 2020-autumn'],
  },
  {
    mistake: 'a next city that is not the next host',
    file: fourth,
    edit: ['  authority: valbourg\n  for: 2016', '  authority: himemoto\n  for: 2016'],
  },
  {
    mistake: 'a speaker who is not in the whole list',
    file: valbourg,
    edit: ['authorities: [valbourg, kagemitsu]', 'authorities: [valbourg, kagemitsu, ichikawa]'],
  },
  {
    mistake: 'a representative of another authority',
    file: valbourg,
    edit: [
      '  - person: dary-thierry\n    organisation: ambafrance\n',
      '  - person: dary-thierry\n    organisation: ambafrance\n  - person: ohara-hideto\n    authority: himemoto\n',
    ],
  },
  {
    mistake: 'a number of names that are not missing',
    file: fourth,
    edit: [
      'gaps:\n',
      'gaps:\n  - id: names\n    explains: [participants]\n    fr: "Les noms de 20 collectivités françaises."\n    ja: "フランスの自治体15の名。"\n    looked_in: [jalo-rencontres]\n',
    ],
  },
  {
    mistake: 'points of a text that is not known',
    file: kagemitsu,
    edit: ['text_known: partial', 'text_known: none'],
  },
  {
    mistake: 'a remark on a part of a source that was read whole',
    file: fourth,
    edit: ['    fr: "Texte 20."', '    fr: "Page lue en partie."'],
  },
  {
    mistake: 'an answer to nothing',
    file: fourth,
    edit: [
      '  sessions: 2014-10-29/30\n',
      '  sessions: 2014-10-29/30\n  seen: { fr: "Il en est ainsi.", ja: "このとおり。" }\n',
    ],
  },
  {
    mistake: 'an account that says that a whole text is not known',
    file: declared,
    edit: textOf(declared).replace('text_known: partial', 'text_known: full').replace('number: 3', 'number: 2'),
    besides: {
      file: 'declarations/5-valbourg/fr.mdx',
      edit: ['lead: "Un chapeau."', 'lead: "La copie du texte n’a pas été lue."'],
    },
  },
];
