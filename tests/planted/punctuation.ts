import { valbourg, type Planted } from './planted.ts';

/** Slips in YAML that have a sentence of their own, and others, which the parser tells. */
export const plantedPunctuation: readonly Planted[] = [
  {
    mistake: 'a quote that is not closed',
    file: valbourg,
    edit: ['ja: "ヴァルブールで開催。"', 'ja: "ヴァルブールで開催。'],
  },
  {
    mistake: 'a straight quote inside a text',
    file: valbourg,
    edit: ['fr: "Réunion tenue à Valbourg."', 'fr: "Réunion tenue au "Vinci", à Valbourg."'],
  },
  {
    mistake: 'curly quotes around a text',
    file: valbourg,
    edit: ['fr: "Réunion tenue à Valbourg."', 'fr: “Réunion tenue à Valbourg.”'],
  },
  {
    mistake: 'a square bracket that is not closed',
    file: valbourg,
    edit: ['authorities: [valbourg]', 'authorities: [valbourg'],
  },
  {
    mistake: 'a brace that is not closed in a list',
    file: valbourg,
    edit: ['printed: "水瀬市" }', 'printed: "水瀬市"'],
  },
  {
    mistake: 'a bracket too many',
    file: valbourg,
    edit: ['authorities: [valbourg]', 'authorities: [valbourg]]'],
  },
  {
    mistake: 'a colon without its space',
    file: valbourg,
    edit: ['for: 2016-10-03/06', 'for:2016-10-03/06'],
  },
  {
    mistake: 'a field without its colon',
    file: valbourg,
    edit: ['committee: unknown', 'committee unknown'],
  },
  {
    mistake: 'a colon in a text without quotes',
    file: valbourg,
    edit: ['fr: "Réunion tenue à Valbourg."', 'fr: Valbourg : réunion tenue'],
  },
  {
    mistake: 'a line too far to the right',
    file: valbourg,
    edit: ['  sessions: 2016-10-05/06', '    sessions: 2016-10-05/06'],
  },
  {
    mistake: 'a line too far to the left',
    file: valbourg,
    edit: ['  sessions: 2016-10-05/06', ' sessions: 2016-10-05/06'],
  },
  {
    mistake: 'a full-width space in the margin',
    file: valbourg,
    edit: ['  sessions: 2016-10-05/06', '\u3000sessions: 2016-10-05/06'],
  },
  {
    mistake: 'a no-break space after a colon',
    file: valbourg,
    edit: ['for: 2016-10-03/06', 'for:\u00a02016-10-03/06'],
  },
  {
    mistake: 'a full-width colon',
    file: valbourg,
    edit: ['for: 2016-10-03/06', 'for：2016-10-03/06'],
  },
  {
    mistake: 'a full-width comma between ids',
    file: valbourg,
    edit: ['authorities: [valbourg, kagemitsu]', 'authorities: [valbourg、kagemitsu]'],
  },
  {
    mistake: 'a comma that is missing between two texts',
    file: valbourg,
    edit: ['fr: "maire de Valbourg", ja:', 'fr: "maire de Valbourg" ja:'],
  },
  {
    mistake: 'a backslash',
    file: valbourg,
    edit: ['ja: "ヴァルブールで開催。"', 'ja: "ヴァルブールで\\開催。"'],
  },
];
