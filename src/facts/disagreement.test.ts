import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get } from '../archive/archive.ts';
import { plain } from '../names/html.ts';
import { disagreementsIn } from './disagreement.ts';

it.each([
  ['by their language where it differs', 'ja', ['Éditeur, 2019 (français)', 'Éditeur, 2019 (japonais)']],
  ['by their title in one language', 'fr', ['Éditeur, 2019 (Un titre)', 'Éditeur, 2019 (Un autre titre)']],
] as const)('tells two sources of one publisher and year apart %s', (_, lang, names) => {
  const whole = wholeArchive();
  const source = get(whole.sources, 'jaloparis-2019-copil-fr');
  const titled = (id: string, text: string, written: 'fr' | 'ja') =>
    [id, { ...source, id, lang: written, title: { ...source.title, text } }] as const;
  const sources = new Map([
    ...whole.sources,
    titled(source.id, 'Un titre', 'fr'),
    titled('city-himemoto-rive', 'Un autre titre', lang),
  ]);
  const context = { archive: { ...whole, sources }, locale: 'fr' } as const;
  const found = disagreementsIn(context, 'editions', '7-rive-en-bresse').find(
    ({ fragment }) => fragment === 'disagreements.ed7-planned-dates',
  );
  expect(found?.versions.flatMap((version) => version.sources.map(plain))).toEqual(names);
});
