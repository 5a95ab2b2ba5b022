import { expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { identifiedByKind } from './identified.ts';

const all = identifiedByKind(wholeArchive());

it('tells which authorities of a kind wait for an identifier', () => {
  const communes = all.find(({ identifier, kind }) => identifier === 'code' && kind === 'commune');
  expect(communes?.waiting).toContain('rive-en-bresse');
  expect(communes?.waiting).not.toContain('belport');
  expect(communes?.all).toBe((communes?.known ?? 0) + (communes?.waiting.length ?? 0));
});

it('tells it of each identifier, of authorities, and the codes of areas', () => {
  expect([...new Set(all.map(({ identifier, of }) => `${of} ${identifier}`))]).toEqual([
    'authorities code',
    'areas code',
    'authorities wikidata',
    'authorities geonames',
  ]);
});
