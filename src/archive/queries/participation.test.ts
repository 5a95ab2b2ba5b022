import { describe, expect, it } from 'vitest';
import { contentWith, replaced } from '../../../tests/fixtures/changed-content.ts';
import { formatPrintable } from '../../i18n/format-printable.ts';
import { get } from '../archive.ts';
import { buildArchive } from '../build.ts';
import { presenceAt } from './participation.ts';

describe('an authority that no line of an edition names', () => {
  // The edition began on 3 October 2022.
  it.each([
    ['2022-10-02', true],
    ['2022-10-03', false],
    ['2022-09', true],
    ['2022-10', false],
    ['2021', true],
    ['2022', false],
    ['not-stated', false],
  ])('was there no more only where its end, %s, is surely before the first day', (on, hasEnded) => {
    const france = replaced('authorities/france.yaml', 'grande-bresse, on: 2016', `grande-bresse, on: ${on}`);
    const archive = buildArchive(contentWith({ 'authorities/france.yaml': france }).entries, formatPrintable);
    const state = presenceAt(
      archive,
      get(archive.authorities, 'haute-bresse'),
      get(archive.editions, '7-rive-en-bresse'),
    );
    expect(state === 'ended').toBe(hasEnded);
  });
});
