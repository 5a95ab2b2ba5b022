import { describe, expect, it } from 'vitest';
import type { SourceMark } from '../names/titles.ts';
import type { FactView, VersionView } from './fact.ts';
import type { GapView } from './gap.ts';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { citedIn, notesOf, numbered, questionAt, questionHref, sourceHref } from './notes.ts';

const mark = (id: string) => ({ id, isReadInPart: false }) as SourceMark;
const fact = (...sources: readonly SourceMark[]) => ({ evidence: { sources } }) as unknown as VersionView;
const said = (...sources: readonly SourceMark[]) => ({ sentences: [{ claims: [{ sources }] }] });
const gap = (id: string, ...lookedIn: readonly SourceMark[]) =>
  ({ id, href: `/gaps/#${id}`, lookedIn }) as unknown as GapView;
const told = ({ sources }: ReturnType<typeof notesOf>) => sources.map(({ n, source }) => `${String(n)} ${source.id}`);

describe('the notes of a page', () => {
  it('number a source where it is first cited, by a text or by a fact', () => {
    const parts = [[mark('b')], undefined, [[fact(mark('a'), mark('b'))]], said(mark('d')), mark('c')];
    expect(told(notesOf(parts))).toEqual(['1 b', '2 a', '3 d', '4 c']);
  });

  it('number the sources of a fact after those of its questions, and before those of its other versions and its parts', () => {
    const whole = {
      ...fact(mark('b')),
      parts: [{ ...fact(mark('d')), gaps: [], others: [], parts: [] } as unknown as FactView],
      others: [fact(mark('c'))],
      gaps: [gap('x', mark('a'))],
    } as unknown as FactView;
    expect(told(notesOf([whole]))).toEqual(['1 a', '2 b', '3 c', '4 d']);
  });

  it('number after all others what was only looked in', () => {
    expect(told(notesOf([mark('a')], [gap('x', mark('d'), mark('a'))]))).toEqual(['1 a', '2 d']);
  });

  it('give the sources of a part in the order of their numbers', () => {
    const notes = notesOf([mark('b'), mark('a'), mark('c')]);
    expect(numbered(notes, [mark('c'), mark('b')]).map(({ n }) => n)).toEqual([1, 3]);
  });

  it('find a question by its address', () => {
    const notes = notesOf([], [gap('a'), gap('b')]);
    expect(questionAt(notes, '/gaps/#b')).toBe(notes.questions[1]);
    expect(questionAt(notes, '/gaps/#none')).toBeUndefined();
    expect(questionAt(undefined, '/gaps/#a')).toBeUndefined();
  });

  it('take from an account what it cites, in its order, and nothing where there is no account', () => {
    const context = { archive: wholeArchive(), locale: 'fr' } as const;
    const account = context.archive.prose('editions', '5-valbourg', 'fr');
    expect(citedIn(context, account).map(({ id }) => id)).toContain('jalo-edition-5');
    expect(citedIn(context, undefined)).toEqual([]);
  });

  it('lead to the page that lists them', () => {
    const notes = notesOf([mark('a')]);
    expect(sourceHref(notes, 1)).toBe('#n1');
    expect(sourceHref({ ...notes, listedAt: '/facts/' }, 1)).toBe('/facts/#n1');
    expect(questionHref({ ...notes, listedAt: '/facts/' }, 'dates')).toBe('/facts/#gaps.dates');
    expect(questionHref(undefined, 'dates')).toBe('#gaps.dates');
  });
});
