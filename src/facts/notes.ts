import { inlinesOf, type Prose } from '../archive/prose.ts';
import type { Context } from '../names/names.ts';
import { sourceMark, type SourceMark } from '../names/titles.ts';
import type { VersionView, FactView } from './fact.ts';
import type { GapView } from './gap.ts';

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

interface Sentences {
  readonly sentences: readonly { readonly claims: readonly { readonly sources: readonly SourceMark[] }[] }[];
}

/** What cites sources: a source itself, a paragraph, a fact or a version of it, a question. */
type Citing = SourceMark | Sentences | VersionView | FactView | GapView;

/** Parts of a page in the order of reading, some of which may be absent. */
type Parts = readonly (Citing | Parts | undefined)[];

/** Makes the notes of a page. Sources are numbered as `parts` first cite them; those searched for the questions come last. */
export function notesOf(parts: Parts, gaps: readonly GapView[] = []): PageNotes {
  const marks = new Map([...parts, gaps].flatMap(marksIn).map((mark) => [mark.id, mark]));
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

function marksIn(part: Parts[number]): readonly SourceMark[] {
  if (part === undefined) return [];
  if (isList(part)) return part.flatMap(marksIn);
  if ('sentences' in part) return part.sentences.flatMap(({ claims }) => claims.flatMap(({ sources }) => sources));
  if ('lookedIn' in part) return part.lookedIn;
  if (!('evidence' in part)) return [part];
  const { sources } = part.evidence;
  return 'parts' in part ? [part.gaps, sources, part.others, part.parts].flatMap(marksIn) : sources;
}

const isList = (part: Citing | Parts): part is Parts => Array.isArray(part);
