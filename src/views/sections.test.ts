import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get } from '../archive/archive.ts';
import { editionView } from './edition.ts';
import { contentsOf, noteHeads } from './sections.ts';

const { notes } = editionView({ archive: wholeArchive(), locale: 'fr' }, get(wholeArchive().editions, '5-valbourg'));

it('heads the questions and the sources of a page only where it has some', () => {
  const { gaps, sources } = noteHeads('fr', notes);
  expect([gaps?.id, sources?.id]).toEqual(['gaps', 'sources']);
  expect(noteHeads('fr', { questions: [], sources: [] })).toEqual({ gaps: undefined, sources: undefined });
});

it('lists in the contents each section that is there, how the page is cited last', () => {
  expect(contentsOf('fr', [{ id: 'days', title: 'Les jours' }, undefined])).toEqual([
    { href: '#s-days', label: 'Les jours' },
    { href: '#s-cite', label: 'Citer cette page' },
  ]);
});
