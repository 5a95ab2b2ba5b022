import { kagemitsu, valbourg, type Planted } from './planted.ts';
import { plantedPunctuation } from './punctuation.ts';

/** Mistakes in the way YAML is typed. */
export const plantedTyping: readonly Planted[] = [
  ...plantedPunctuation,
  {
    mistake: 'a tab',
    file: valbourg,
    edit: ['  sessions: 2016-10-05/06', '\tsessions: 2016-10-05/06'],
  },
  {
    mistake: 'an anchor',
    file: valbourg,
    edit: ['authorities: [valbourg]', 'authorities: &villes [valbourg]'],
  },
  {
    mistake: 'an exclamation mark before a value',
    file: valbourg,
    edit: ['complete: both', 'complete: !both'],
  },
  {
    mistake: 'two documents in a file',
    file: valbourg,
    edit: ['\ndates:', '\n---\ndates:'],
  },
  {
    mistake: 'a field written twice',
    file: valbourg,
    edit: ['  days: 2016-10-03/06', '  days: 2016-10-03/06\n  days: 2016-10-03/06'],
  },
  {
    mistake: 'an empty value',
    file: valbourg,
    edit: ['committee: unknown', 'committee:'],
  },
  {
    mistake: 'an empty text',
    file: valbourg,
    edit: ['fr: "Réunion tenue à Valbourg."', 'fr: ""'],
  },
  {
    mistake: 'null',
    file: valbourg,
    edit: ['committee: unknown', 'committee: null'],
  },
  {
    mistake: 'a text without quotes',
    file: valbourg,
    edit: ['fr: "Réunion tenue à Valbourg."', 'fr: Réunion tenue à Valbourg.'],
  },
  {
    mistake: 'an id in quotes',
    file: valbourg,
    edit: ['{ authority: minase,', '{ authority: "minase",'],
  },
  {
    mistake: 'a date in quotes',
    file: valbourg,
    edit: ['said: 2014-10-30', 'said: "2014-10-30"'],
  },
  {
    mistake: 'an empty text of a point',
    file: kagemitsu,
    edit: ['    ja: "次回は2年後、ヴァルブール市で開く。"', '    ja: ""'],
  },
];
