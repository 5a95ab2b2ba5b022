import type { Prose } from './prose.ts';
import type { ProseFolder, RecordOf } from '../schema/kinds.ts';
import type { EntryName } from '../schema/address.ts';
import type { Life } from './authorities.ts';
import type { Correction, Removal } from '../schema/change.ts';
import type { Status } from '../schema/edition.ts';
import type { Locale, Side, Words } from '../schema/words.ts';
import type { Item } from '../schema/programme.ts';
import type { Intent } from '../schema/intent.ts';
import type { Site } from '../schema/site.ts';
import type { SourceRecord } from '../schema/source.ts';

export type Named<T> = T & { readonly id: string };

/** An edition with the fields derived from its id, its hosts and its status, none of which is written by hand. */
export interface Edition extends Named<RecordOf<'editions'>> {
  /** From the name of the folder, which has no year: an ordinal never changes, whereas a year has changed. */
  readonly ordinal: number;
  readonly side: Side;
  /** Its status history, in order; the last line is its present status. */
  readonly status: RecordOf<'editions'>['status'];
  readonly statusNow: Status;
  readonly hostIds: readonly string[];
}

export interface Authority extends Named<RecordOf<'authorities'>> {
  readonly side: Side;
  readonly formerIds: readonly string[];
  readonly life: Life;
}

export type Declaration = Named<RecordOf<'declarations'>>;
export type City = Named<RecordOf<'cities'>>;
export type Theme = Named<RecordOf<'themes'>>;
export type Term = Named<RecordOf<'terms'>>;
export type Area = Named<RecordOf<'areas'>>;
export type Person = Named<RecordOf<'people'>>;
export type Twinning = Named<RecordOf<'twinnings'>>;
export type Organisation = Named<RecordOf<'organisations'>>;
export type Milestone = Named<RecordOf<'milestones'>>;
export type Source = Named<SourceRecord>;

export interface Change {
  readonly date: string;
  /** Its place among all changes, from 1. */
  readonly number: number;
  /** What its address and its identity in the feeds are made from: they stay where another change is put before it. */
  readonly id: string;
  /** Description for readers; absent for a slip of the pen, which no list shows. */
  readonly what?: Words | undefined;
  readonly entries: ReadonlySet<EntryName>;
  readonly corrections: readonly Correction[];
}

/** Place in the content of a part of an entry: its facts, or its account in one language. */
export interface EntryPlace {
  readonly file: string;
  readonly line: number;
}

/** Records of one kind by id, in their reading order. */
export type Index<T> = ReadonlyMap<string, T>;

/** The complete archive: one typed, frozen graph, from which every page, export and search record is derived. */
export interface Archive {
  readonly editions: Index<Edition>;
  readonly declarations: Index<Declaration>;
  readonly cities: Index<City>;
  readonly themes: Index<Theme>;
  readonly authorities: Index<Authority>;
  /** The authorities that have no page of their own, each with the id of the page below `authorities` on which it stands. */
  readonly sharedPages: Index<string>;
  readonly areas: Index<Area>;
  readonly people: Index<Person>;
  readonly twinnings: Index<Twinning>;
  readonly organisations: Index<Organisation>;
  readonly milestones: Index<Milestone>;
  readonly terms: Index<Term>;
  readonly linkCounts: RecordOf<'link-counts'>;
  readonly series: RecordOf<'series'>;
  readonly sources: Index<Source>;
  readonly items: Index<{ readonly edition: Edition; readonly item: Item }>;
  /** Returns the account of a record in a language, or in the other one if it is still to be translated. */
  readonly prose: (folder: ProseFolder, id: string, language: Locale) => Prose | undefined;
  /** Changes since the archive was opened, the oldest first. */
  readonly changes: readonly Change[];
  readonly removals: readonly Removal[];
  /** Places in the content of each record and page, its facts first; empty in programs, which show no pages. */
  readonly places: ReadonlyMap<EntryName, readonly EntryPlace[]>;
  readonly site: Site;
  readonly intents: Readonly<Record<string, Intent>>;
  readonly pageIds: readonly string[];
}

/**
 * Returns a record that must exist, since `check` found no dangling id.
 *
 * @throws {Error} if it does not exist: the content was built without a check.
 */
export function get<T>(index: Index<T>, id: string): T {
  const found = index.get(id);
  if (found === undefined)
    throw new Error(`The archive has no record “${id}”: content that was not checked was built.`);
  return found;
}
