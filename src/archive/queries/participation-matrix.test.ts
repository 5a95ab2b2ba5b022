import { expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { answersFor, matrixEditions } from './participation-matrix.ts';
import { editionsOf } from './participation.ts';

it('answers for each authority and each edition of the matrix once, where it was first', () => {
  const archive = wholeArchive();
  const editions = new Set(matrixEditions(archive));
  for (const authority of archive.authorities.values()) {
    const answers = answersFor(archive, authority);
    const answered = [...answers.values()].flat();
    expect(answered.length, authority.id).toBe(editions.size);
    expect(new Set(answered), authority.id).toEqual(editions);
    expect(answers.get('yes') ?? [], authority.id).toEqual(editionsOf(archive, authority.id));
    expect([...answers.keys()].indexOf('yes'), authority.id).toBeLessThan(1);
  }
});
