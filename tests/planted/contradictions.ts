import { fourth, rive, valbourg, type Planted } from './planted.ts';

/** Counts, versions, sides, codes and periods that cannot be true together. */
export const plantedContradictions: readonly Planted[] = [
  {
    mistake: 'a total that its parts do not make',
    file: fourth,
    edit: ['    japanese: 28\n', '    japanese: 28\n    total: 46\n'],
  },
  {
    mistake: 'a whole list with fewer names than are counted',
    file: rive,
    edit: [
      '  authorities:\n    sources: [jaloparis-2023-rive',
      '  authorities:\n    french: 3\n    sources: [jaloparis-2023-rive',
    ],
  },
  {
    mistake: 'more names than are counted',
    file: fourth,
    edit: ['    french: 17\n', '    french: 1\n'],
  },
  {
    mistake: 'a kept value overwritten by the version that it rejects',
    file: 'twinnings.yaml',
    edit: ['{ on: 1989, differs', '{ on: 2008-10, differs'],
  },
  {
    mistake: 'a twinning between two French towns',
    file: 'twinnings.yaml',
    edit: ['  japanese: shirogane\n', '  japanese: lyon\n'],
  },
  {
    mistake: 'a person on the other side than their authority',
    file: fourth,
    edit: ['    authority: ichikawa\n    speaks', '    authority: ichikawa\n    side: french\n    speaks'],
  },
  {
    mistake: 'a Japanese kind of authority in France',
    file: 'authorities/france.yaml',
    edit: ['belport:\n  kind: commune', 'belport:\n  kind: city'],
  },
  {
    mistake: 'a Japanese city in a French department',
    file: 'authorities/japan.yaml',
    edit: ['  area: hyogo\n', '  area: essonne\n'],
  },
  {
    mistake: 'a code without its first zero',
    file: 'authorities/france.yaml',
    edit: ['  code: 69123\n', '  code: 6912\n'],
  },
  {
    mistake: 'a Japanese code with a wrong check digit',
    file: 'authorities/japan.yaml',
    edit: ['  ja: "白銀市"\n', '  ja: "白銀市"\n  code: 172015\n'],
  },
  {
    mistake: 'a code of two authorities',
    file: 'authorities/france.yaml',
    edit: ['  ja: "ヴァルブール市"\n', '  ja: "ヴァルブール市"\n  code: 69123 # Lyon\n'],
  },
  {
    mistake: 'a ceremony a month after its edition',
    file: valbourg,
    edit: ['    date: 2016-10-06\n', '    date: 2016-11-06\n'],
  },
  {
    mistake: 'a sequel before its edition',
    file: valbourg,
    edit: ['  - date: 2018-05\n', '  - date: 2015-05\n'],
  },
];
