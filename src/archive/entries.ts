import type { Kind, RecordOf } from './kinds.ts';
import type { Prose } from './prose.ts';
import type { TypedChange } from './schema/change.ts';
import type { Removal } from './schema/removal.ts';
import type { SourceSeen } from './schema/source-seen.ts';
import type { Mistake } from './schema/problem.ts';
import type { TextsState } from './schema/text-state.ts';

/** A record as it was read: parsed by its schema, beside the plain data that was typed. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  /** The file, relative to the content folder. */
  readonly file: string;
  readonly data: RecordOf<K>;
  /** What was typed, every value a string, list or map: references are checked on it, since there nothing is inherited. */
  readonly raw: unknown;
}

/** Everything that the content holds. A record whose shape is wrong is not here, and has its problem instead. */
export interface Entries {
  readonly records: { readonly [K in Kind]: readonly Entry<K>[] };
  readonly prose: readonly (Prose & { readonly file: string })[];
  /** What was changed, and when: it tells of the content, and no fact of the archive rests on it. */
  readonly journal: Journal;
  /** Every YAML file with what was typed in it, the malformed ones included, so that their ids count as written. */
  readonly typed: readonly { readonly kind: Kind; readonly file: string; readonly id: string; readonly raw: unknown }[];
  /** Files that could not be read. What they define is not known, and nobody is told that it is missing. */
  readonly unread: readonly string[];
}

/** Every record of every kind. */
export function everyRecord(entries: Entries): readonly Entry[] {
  return Object.values(entries.records).flatMap((records): readonly Entry[] => records);
}

/** What was changed, removed and published, and how accounts and addresses stood. */
export interface Journal {
  /** `changes.yaml`. */
  readonly changes: readonly TypedChange[];
  /** `removed.yaml`: addresses that were published once and are no longer there. */
  readonly removals: readonly Removal[];
  /** `addresses.txt`: every address that was ever published, in the form of `published.ts`. */
  readonly published: readonly string[];
  /** `texts-state.yaml`: how the two languages of each account stood when both were last read together. */
  readonly texts: TextsState;
  /** `sources-seen.yaml`: how the address of each source answered when it was last asked, by the id of the source. */
  readonly seen: ReadonlyMap<string, SourceSeen>;
}

/** A mistake in the relations between records, with its place: a path in what was typed, or a position in a text. */
export interface Issue extends Mistake {
  readonly file: string;
  readonly path?: readonly (string | number)[] | undefined;
  readonly position?: { readonly line: number; readonly column: number } | undefined;
  /** Where the first of two stands: its line is told as well. */
  readonly before?: { readonly file: string; readonly path: readonly (string | number)[] } | undefined;
}
