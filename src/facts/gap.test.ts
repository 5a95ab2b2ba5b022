import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import type { Gap } from '../schema/note.ts';
import { get, type Edition } from '../archive/archive.ts';
import { factView } from './fact.ts';
import { gapView } from './gap.ts';

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
    const gap: Gap = { id: 'venue', explains: ['venues'], fr: 'Lieu.', ja: '会場。', looked_in };
    const archive = wholeArchive();
    const id = '5-valbourg';
    const edition: Edition = { ...get(archive.editions, id), venues: { is: 'unknown' }, gaps: [gap] };
    const context = { archive: { ...archive, editions: new Map([[id, edition]]) }, locale };
    expect(gapView(context, 'editions', id, gap).state).toBe(expected);
    expect(factView(context, 'editions', id, 'venues').state).toBe(expected);
  },
);
