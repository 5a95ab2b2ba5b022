import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { locales } from '../text/locales.ts';
import { archiveWith, replaced, wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { rive } from '../../tests/fixtures/example-files.ts';
import { cardColours } from './card-drawing.ts';
import { allCards, cardOfPage } from './cards.ts';

const archive = wholeArchive();
const riveId = '7-rive-en-bresse';

it('draws every meeting, the archive, the towns and the links in both languages', () => {
  const ofOne = [...archive.editions.keys()].map((id) => `editions/${id}/card.png`);
  const all = locales.flatMap((locale) =>
    ['card.png', 'participation/card.png', 'twinnings/card.png', ...ofOne].map((path) => `${locale}/${path}`),
  );
  expect(
    allCards(archive)
      .map(({ path }) => path)
      .sort(),
  ).toEqual(all.sort());
});

it('says in words what a card says', () => {
  const { alt, draw } = cardOfPage({ archive, locale: 'fr' }, { kind: 'editions', id: riveId });
  expect(alt).toMatch(/^7e édition, Rive-en-Bresse, .*2022\u00A0: «\u00A0Dans le monde post-COVID, .*\u00A0»$/u);
  expect(draw().html).toContain('>Rive-en-Bresse</text>');
});

it('gives a page the card of its meeting, of its list, or of the archive', () => {
  const path = (...of: Parameters<typeof cardOfPage>) => cardOfPage(...of).path;
  const context = { archive, locale: 'ja' } as const;
  expect(path(context, { kind: 'declarations', id: riveId }, 'declarations')).toBe(`ja/editions/${riveId}/card.png`);
  expect(path(context, { kind: 'authorities', id: 'valbourg' }, 'authorities')).toBe('ja/participation/card.png');
  expect(path(context, undefined, 'why')).toBe('ja/twinnings/card.png');
  expect(path(context, undefined, 'sources')).toBe('ja/card.png');
});

it('gives a meeting the card of the archive when the fonts lack a sign of it', () => {
  const edits = { [rive]: replaced(rive, 'l’innovation au service', 'l’innovation (δ) au service') };
  const changed = archiveWith(edits);
  expect(cardOfPage({ archive: changed, locale: 'fr' }, { kind: 'editions', id: riveId }).path).toBe('fr/card.png');
});

it('has the light colours of the site', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  for (const color of Object.values(cardColours)) expect(tokens).toContain(`light-dark(${color},`);
});
