import { describe, expect, it } from 'vitest';
import type { Archive } from '../../archive/archive.ts';
import type { Gap } from '../../archive/schema/note.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { factView } from './fact.ts';
import { gapView } from './gap.ts';

const source = (read: string) => ({
  read,
  title: { text: 'x', from: 'page' },
  lang: 'fr',
  publisher: { fr: 'x', ja: 'x' },
  date: { is: 'not-stated' },
  kind: 'press',
  excerpts: [],
});
const archive = {
  places: new Map(),
  sources: new Map([
    ['whole', { id: 'whole', ...source('whole') }],
    ['part', { id: 'part', ...source('beginning') }],
  ]),
  accountStates: new Map(),
} as unknown as Archive;

const states: readonly (readonly [readonly string[], string, string])[] = [
  [[], 'recherche à faire', '未調査'],
  [['whole'], 'sans réponse', '見つからず'],
  [['whole', 'part'], 'recherche inachevée', '調査途中'],
];

describe.each(states)('a question that was looked for in %j', (looked_in, fr, ja) => {
  const gap: Gap = { id: 'venue', explains: ['venues'], fr: 'Lieu.', ja: '会場。', looked_in };
  it.each(locales)('says so in %s, and so does the field that it explains', (locale: Locale) => {
    const context = { archive, locale };
    const expected = { fr, ja }[locale];
    const holder = { kind: 'editions', id: '5-tours', data: { venues: { is: 'unknown' }, gaps: [gap] } } as const;
    expect(gapView(context, 'editions', '5-tours', gap).state).toBe(expected);
    expect(factView(context, holder, 'venues', { is: 'unknown' }).state).toBe(expected);
  });
});
