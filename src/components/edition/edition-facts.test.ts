import { expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { get } from '../../archive/archive.ts';
import { plain } from '../../i18n/names/html.ts';
import { editionFacts } from './edition-facts.ts';

it.each([
  ['fr', '1\u00A0personne nommée pour sa fonction, 1\u00A0dont le nom n’est pas donné'],
  ['ja', '氏名の分かる1人、氏名不明の1人'],
] as const)('the facts of an edition count apart, in %s, the persons whom no source names', (locale, counted) => {
  const archive = wholeArchive();
  const { people } = editionFacts({ archive, locale }, get(archive.editions, '4-kagemitsu')).rows;
  expect(people && plain(people.value)).toBe(counted);
});
