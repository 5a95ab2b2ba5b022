import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import type { Source } from '../archive/archive.ts';
import { namedApart, sourceMark } from './titles.ts';

it('names sources apart that have a publisher and a year in common', () => {
  const archive = wholeArchive();
  const [one] = archive.sources.values();
  if (!one) throw new Error('The example has no source.');
  const day = (value: string) => ({ value, precision: 'day' }) as Source['date'];
  const source = (id: string, date: string, title: string) =>
    [id, { ...one, id, lang: 'fr', date: day(date), derived: [], title: { ...one.title, text: title } }] as const;
  const named = (...sources: (readonly [string, Source])[]) => {
    const context = { archive: { ...archive, sources: new Map(sources) }, locale: 'fr' as const };
    const marks = sources.map(([id]) => sourceMark(context, id));
    return namedApart(context, marks).map(({ name }) => name.text.replace(one.publisher.fr ?? '', ''));
  };
  const march = source('a', '2018-03-02', 'Ono');
  expect(named(march, source('b', '2019-03-02', 'Ono'))).toEqual([', 2018', ', 2019']);
  expect(named(march, source('b', '2018-05-02', 'Ono'))).toEqual([', 2 mars 2018', ', 2 mai 2018']);
  expect(named(march, source('b', '2018-03-02', 'Agde'))).toEqual([', 2018, Ono', ', 2018, Agde']);
});
