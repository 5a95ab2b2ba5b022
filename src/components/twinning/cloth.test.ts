import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { linksAmong } from '../../archive/queries/twinnings.ts';
import { clothOf } from './cloth.ts';

const archive = wholeArchive();

describe('the cloth of links and editions', () => {
  it('has a thread for each link, the oldest at the left in French, at the right in Japanese', () => {
    const [fr, ja] = [clothOf(archive, 'fr'), clothOf(archive, 'ja')];
    expect(fr.threads.map(({ link }) => link.id).toSorted()).toEqual([...archive.twinnings.keys()].toSorted());
    const places = (cloth: typeof fr) => cloth.threads.map(({ x }) => x);
    expect(places(fr)).toEqual(places(fr).toSorted((a, b) => a - b));
    expect(places(ja)).toEqual(places(ja).toSorted((a, b) => b - a));
  });

  it('counts at each weft the links of which both ends came, and none where the edition was not held', () => {
    for (const { edition, met } of clothOf(archive, 'fr').wefts) {
      if (edition.statusNow === 'held') expect(met).toBeGreaterThanOrEqual(linksAmong(archive, edition).length);
      else expect(met).toBeUndefined();
    }
  });

  it('keeps its threads apart by the height of a name, however many they are', () => {
    const links = Array.from({ length: 5 }, (_, turn) =>
      [...archive.twinnings.values()].map((link) => [`${link.id}-${String(turn)}`, link] as const),
    );
    const many = clothOf(
      {
        ...archive,
        twinnings: new Map(links.flat().concat(links.flat().map(([id, link]) => [`${id}-b`, link] as const))),
      },
      'fr',
    );
    const gaps = many.threads.slice(1).map(({ x }, index) => x - (many.threads[index]?.x ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThan(11.5);
  });
});
