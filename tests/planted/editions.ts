import { textOf } from '../fixtures/changed-content.ts';
import { belport, fourth, kagemitsu, rive, valbourg, type Planted } from './planted.ts';

/** Editions that contradict themselves, and what lies elsewhere or is known already. */
export const plantedEditions: readonly Planted[] = [
  {
    mistake: 'an edition held by an announcement',
    file: valbourg,
    edit: [
      'で開催。"\n    sources: [jalo-edition-5, jalo-report-valbourg-2016]',
      'で開催。"\n    sources: [city-kagemitsu-mayor-2014-10]',
    ],
  },
  {
    mistake: 'an edition held before it began',
    file: valbourg,
    edit: ['  - status: held\n', '  - status: held\n    said: 2016-09\n'],
  },
  {
    mistake: 'an announcement after the meeting',
    file: valbourg,
    edit: [
      'status:\n',
      'status:\n  - status: held\n    fr: "Réunion tenue."\n    ja: "開催。"\n    sources: [jalo-edition-5]\n',
    ],
  },
  {
    mistake: 'a status that was said before the one above it',
    file: rive,
    edit: ['  - status: held\n    for: 2022-10-03/06\n', '  - status: held\n    said: 2020-01\n'],
  },
  {
    mistake: 'a status for another year than the days',
    file: valbourg,
    edit: ['    for: 2016-10-03/06', '    for: 2015-10-03/06'],
  },
  {
    mistake: 'conclusions of a meeting that was only announced',
    file: belport,
    edit: [
      '\nnext_edition: unknown',
      '\nconclusions:\n  - fr: "Un accord."\n    ja: "合意。"\n    sources: [jalo-rencontres]\n\nnext_edition: unknown',
    ],
  },
  {
    mistake: 'a session of another edition',
    file: valbourg,
    edit: [
      '{ authority: minase, printed: "水瀬市" }',
      '{ authority: minase, printed: "水瀬市", session: ed4-plenary }',
    ],
  },
  {
    mistake: 'a session with the number of another edition',
    file: valbourg,
    edit: ['id: ed5-visits-school-factory', 'id: ed6-visits-school-factory'],
  },
  {
    mistake: 'a city with the twinning of another',
    file: 'cities/valbourg/city.yaml',
    edit: ['role: host\n', 'role: host\ntwinning: lorval-shirogane\n'],
  },
  {
    mistake: 'a host that is said to be associated',
    file: 'cities/valbourg/city.yaml',
    edit: ['role: host', 'role: associated'],
  },
  {
    mistake: 'a milestone that calls an agreement a twinning',
    file: 'milestones.yaml',
    edit: ['twinning: lyon-yokohama', 'twinning: vaucluse-tochigi'],
  },
  {
    mistake: 'an authority that is present and not proven',
    file: fourth,
    edit: ['    - authority: valbourg\n      fr: "Choisie', '    - authority: issy-les-moulineaux\n      fr: "Choisie'],
  },
  {
    mistake: 'a whole text in paraphrase',
    file: kagemitsu,
    edit: ['text_known: partial', 'text_known: full'],
  },
  {
    mistake: 'the words of a text that is known by a summary',
    file: kagemitsu,
    edit: [
      'text_known: partial\n\npoints:\n  - id: p1\n    kind: preamble\n    wording: paraphrase',
      'text_known: summary\n\npoints:\n  - id: p1\n    kind: preamble\n    wording: extract',
    ],
  },
  {
    mistake: 'a gap of a count whose sides are known',
    file: valbourg,
    edit: ['    explains: [committee]', '    explains: [committee, attendance.authorities]'],
  },
  {
    mistake: 'a gap of an edition that was held',
    file: valbourg,
    edit: ['    explains: [committee]', '    explains: [committee, status]'],
  },
  {
    mistake: 'a gap of a list that is whole',
    file: valbourg,
    edit: ['    explains: [committee]', '    explains: [committee, participants]'],
  },
  {
    mistake: 'a second ninth edition',
    file: 'editions/9-nouvelle/edition.yaml',
    edit: textOf(belport),
    with: ['editions/9-nouvelle/fr.mdx', 'editions/9-nouvelle/ja.mdx'],
  },
];
