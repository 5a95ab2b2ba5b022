import type { Kind, RecordOf } from '../schema/kinds.ts';
import type { Prose } from './prose.ts';
import type { RecordedChange, Removal } from '../schema/change.ts';
import type { Intent } from '../schema/intent.ts';
import type { Site } from '../schema/site.ts';
import type { Mistake } from '../schema/problem.ts';

/** A record as it was read: the data parsed by its schema, and the plain data as typed. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  readonly file: string;
  readonly data: RecordOf<K>;
  /** The data as typed, every value a string, list or map. References are checked here, since nothing is inherited yet. */
  readonly raw: unknown;
  /** True if a value of it is wrong and left out: what names a part of it may be right. */
  readonly isPartial?: boolean;
}

interface TypedRecord {
  readonly kind: Kind;
  readonly file: string;
  readonly id: string;
  readonly raw: unknown;
  /** The same with its short forms written in full. */
  readonly value: unknown;
}

/** The complete content. A malformed record is absent, or without what is wrong in it, and has its problem. */
export interface Entries {
  readonly records: { readonly [K in Kind]: readonly Entry<K>[] };
  readonly prose: readonly (Prose & { readonly file: string })[];
  readonly site: Site;
  /** What readers ask the search for; no fact of the archive either. */
  readonly intents: Readonly<Record<string, Intent>>;
  readonly journal: Journal;
  /** Every record as typed, including malformed ones, so that their ids count as defined. */
  readonly typed: readonly TypedRecord[];
  /** Files that could not be read. Their ids are unknown, so nothing is reported as missing from them. */
  readonly unread: readonly string[];
}

export function everyRecord(entries: Entries): readonly Entry[] {
  return Object.values(entries.records).flatMap((records): readonly Entry[] => records);
}

export interface Journal {
  /** `changes/`, in the order of the names of the files. */
  readonly changes: readonly RecordedChange[];
  readonly removals: readonly Removal[];
  /** `addresses.txt`: every address that was ever published, in the form of `published.ts`. */
  readonly published: readonly string[];
}

/** A mistake in the relations between records, with its place: a path in the typed data, or a position in a text. */
export interface Issue<Code extends string> extends Mistake<Code> {
  readonly file: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly position?: { readonly line: number; readonly column: number } | undefined;
  /** Place of the first of two conflicting values; its line is reported as well. */
  readonly before?: { readonly file: string; readonly path: readonly (string | number)[] } | undefined;
}
