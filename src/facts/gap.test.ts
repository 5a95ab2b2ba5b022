import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import type { Gap } from '../schema/note.ts';
import { factView, gapView } from './fact.ts';

it.each([
  ['fr', [], 'recherche à faire'],
  ['ja', [], '未調査'],
  ['fr', ['jalo-rencontres'], 'sans réponse'],
  ['ja', ['jalo-rencontres'], '見つからず'],
  ['fr', ['jalo-rencontres', 'gomet-2022'], 'recherche inachevée'],
  ['ja', ['jalo-rencontres', 'gomet-2022'], '調査途中'],
] as const)(
  'a question says in %s, as the field does that it explains, that it was looked for in %j',
  (locale, looked_in, expected) => {
    const context = { archive: wholeArchive(), locale };
    const gap: Gap = { id: 'venue', explains: ['venues'], fr: 'Lieu.', ja: '会場。', looked_in };
    const holder = { kind: 'editions', id: '5-tours', data: { venues: { is: 'unknown' }, gaps: [gap] } } as const;
    expect(gapView(context, 'editions', '5-tours', gap).state).toBe(expected);
    expect(factView(context, holder, 'venues', { is: 'unknown' }).state).toBe(expected);
  },
);
