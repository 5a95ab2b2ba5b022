import { expect, it } from 'vitest';
import type { GapView } from '../../facts/gap.ts';
import { notesOf } from '../../facts/notes.ts';
import type { SourceMark } from '../../names/titles.ts';
import { noteHeads } from './frame.ts';

const mark = { id: 'a', isReadInPart: false };
const notes = notesOf([mark as SourceMark], [{ id: 'x', href: '/gaps/#x', lookedIn: [] } as unknown as GapView]);

it('heads the questions and the sources of a page only where it has some', () => {
  const { gaps, sources } = noteHeads('fr', notes);
  expect([gaps?.id, sources?.id]).toEqual(['gaps', 'sources']);
  expect(noteHeads('fr', { questions: [], sources: [] })).toEqual({ gaps: undefined, sources: undefined });
});
