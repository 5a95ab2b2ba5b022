import { inlinesOf, type Prose } from '../archive/prose.ts';
import type { Context } from '../names/names.ts';
import { sourceMark, type SourceMark } from '../names/titles.ts';
import type { GapView } from './fact.ts';

export interface NumberedSource {
  readonly n: number;
  readonly source: SourceMark;
}

/** The notes at the end of a page, to which its text refers: its sources by number, its questions in their words. */
export interface PageNotes {
  readonly sources: readonly NumberedSource[];
  readonly questions: readonly GapView[];
  readonly listedAt?: string | undefined;
}

/**
 * Makes the notes of a page. Sources are numbered as they first occur in `parts`, which are views in the order of the page; an account is
 * given by the result of `citedIn`. The sources searched for the questions come last.
 */
export function notesOf(parts: readonly unknown[], gaps: readonly GapView[] = []): PageNotes {
  const marks = new Map([...marksIn([...parts, gaps])].map((mark) => [mark.id, mark]));
  return { sources: [...marks.values()].map((source, index) => ({ n: index + 1, source })), questions: gaps };
}

export function citedIn(context: Context, prose: Prose | undefined): readonly SourceMark[] {
  return [...inlinesOf(prose?.blocks ?? [])].flatMap((inline) =>
    inline.type === 'Cite' ? [sourceMark(context, inline.id)] : [],
  );
}

export function sourceFragment(n: number): string {
  return `n${String(n)}`;
}

export function questionFragment(id: string): string {
  return `gaps.${id}`;
}

export function sourceHref({ listedAt = '' }: PageNotes, n: number): string {
  return `${listedAt}#${sourceFragment(n)}`;
}

export function questionHref(notes: PageNotes | undefined, id: string): string {
  return `${notes?.listedAt ?? ''}#${questionFragment(id)}`;
}

export function numbered({ sources }: PageNotes, marks: readonly SourceMark[]): readonly NumberedSource[] {
  const ids = new Set(marks.map(({ id }) => id));
  return sources.filter(({ source }) => ids.has(source.id));
}

export function questionAt(notes: PageNotes | undefined, href: string): GapView | undefined {
  return notes?.questions.find((gap) => gap.href === href);
}

function* marksIn(view: unknown): Generator<SourceMark> {
  if (typeof view !== 'object' || view === null) return;
  if ('isReadInPart' in view) yield view as SourceMark;
  else for (const part of Object.values(view)) yield* marksIn(part);
}
