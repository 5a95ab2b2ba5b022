import { expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { matrixEditions, presenceStrip } from './participation-matrix.ts';
import { editionsOf } from './participation.ts';

it('gives each authority one cell for each edition, announced where no list can exist yet', () => {
  const archive = wholeArchive();
  const listed = matrixEditions(archive);
  for (const authority of archive.authorities.values()) {
    const cells = presenceStrip(archive, authority);
    expect(cells.map(({ edition }) => edition)).toEqual([...archive.editions.values()]);
    const present = cells.filter(({ state }) => state === 'present').map(({ edition }) => edition);
    expect(present, authority.id).toEqual(editionsOf(archive, authority.id));
    const announced = cells.filter(({ state }) => state === 'announced').map(({ edition }) => edition);
    expect(announced, authority.id).toEqual([...archive.editions.values()].filter((one) => !listed.includes(one)));
  }
});
