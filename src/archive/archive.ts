import type { Prose } from './prose.ts';
import type { ProseFolder } from './kinds.ts';
import type { EntryName } from './entry-name.ts';
import type { OtherAccountChanged } from './account-state.ts';
import type { AreaRecord } from './schema/area.ts';
import type { AuthorityRecord } from './schema/authority.ts';
import type { Correction } from './schema/change.ts';
import type { CityRecord } from './schema/city.ts';
import type { DeclarationRecord } from './schema/declaration.ts';
import type { EditionRecord, Status } from './schema/edition.ts';
import type { CountsDisagreement, LinkCount } from './schema/link-count.ts';
import type { MilestoneRecord } from './schema/milestone.ts';
import type { OrganisationRecord } from './schema/organisation.ts';
import type { PersonRecord } from './schema/person.ts';
import type { Item } from './schema/programme.ts';
import type { Removal } from './schema/removal.ts';
import type { SeriesRecord } from './schema/series.ts';
import type { SourceRecord } from './schema/source.ts';
import type { SourceSeen } from './schema/source-seen.ts';
import type { TermRecord } from './schema/term.ts';
import type { ThemeRecord } from './schema/theme.ts';
import type { TwinningRecord } from './schema/twinning.ts';
import type { Language, Side, Words } from './schema/words.ts';

/** A record that knows its own id. */
export type Named<T> = T & { readonly id: string };

/** An edition with what is derived from its id, its hosts and its status: nothing of it is written by hand. */
export interface Edition extends Named<EditionRecord> {
  /** From the folder's name: an ordinal never changes, a year did. */
  readonly ordinal: number;
  /** The side of its hosts. */
  readonly side: Side;
  /** The last line of its status history. */
  readonly status: EditionRecord['status'];
  readonly statusNow: Status;
  /** The host cities, as ids of authorities. */
  readonly hostIds: readonly string[];
}

export interface Authority extends Named<AuthorityRecord> {
  readonly side: Side;
  /** The former authorities that became this one. */
  readonly formerIds: readonly string[];
}

export type Declaration = Named<DeclarationRecord>;
export type City = Named<CityRecord>;
export type Theme = Named<ThemeRecord>;
export type Term = Named<TermRecord>;
export type Area = Named<AreaRecord>;
export type Person = Named<PersonRecord>;
export type Twinning = Named<TwinningRecord>;
export type Organisation = Named<OrganisationRecord>;
export type Milestone = Named<MilestoneRecord>;
export interface Source extends Named<SourceRecord> {
  /** How its address answered when it was last asked; nothing where nobody asked this address. */
  readonly seen?: SourceSeen | undefined;
}

/** Something that was changed in the content, on a day. */
export interface Change {
  /** `2026-11-25` */
  readonly date: string;
  /** Its place in the journal, from 1: it never moves, since changes are only added. A change that was merged late has an earlier day and a later number. */
  readonly number: number;
  /** What changed, for readers; nothing of a change of typography, which stands on no list. */
  readonly what?: Words | undefined;
  /** The records and pages that it touched; those that it removed are not among them. */
  readonly entries: ReadonlySet<EntryName>;
  readonly corrections: readonly Correction[];
}

/** Where a part of an entry is written: its facts, or its account in one language. */
export interface EntryPlace {
  /** Below the content folder. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** The line of each fact of a record, by its path; what is written in a file of the bibliography or in an account has none. */
  readonly lines?: Readonly<Record<string, number>> | undefined;
}

/** Records of one kind by id, in their reading order. */
export type Index<T> = ReadonlyMap<string, T>;

/** The whole archive: one typed, frozen graph, from which every page, export and search record is derived. */
export interface Archive {
  /** In the order of their ordinals. */
  readonly editions: Index<Edition>;
  readonly declarations: Index<Declaration>;
  readonly cities: Index<City>;
  readonly themes: Index<Theme>;
  readonly authorities: Index<Authority>;
  readonly areas: Index<Area>;
  readonly people: Index<Person>;
  readonly twinnings: Index<Twinning>;
  readonly organisations: Index<Organisation>;
  /** In the order of their dates. */
  readonly milestones: Index<Milestone>;
  /** In the order of the file. */
  readonly terms: Index<Term>;
  readonly linkCounts: Index<LinkCount>;
  readonly countDisagreements: readonly CountsDisagreement[];
  readonly series: SeriesRecord;
  readonly sources: Index<Source>;
  /** Programme items by id, with their edition. */
  readonly items: Index<{ readonly edition: Edition; readonly item: Item }>;
  /** The account of a record in a language; that of the other one, where this one is still to be translated. */
  readonly prose: (folder: ProseFolder, id: string, language: Language) => Prose | undefined;
  /** What was changed since the archive was opened, by the days of the changes, the oldest first; those of one day as they were recorded. */
  readonly changes: readonly Change[];
  /** Addresses that were published once and are no longer there. */
  readonly removals: readonly Removal[];
  /** The records and pages of which one language of the account changed since both were read together. */
  readonly accountStates: ReadonlyMap<EntryName, readonly OtherAccountChanged[]>;
  /** Where each record and page is written, its facts first; empty in programs, which show nobody a page. */
  readonly places: ReadonlyMap<EntryName, readonly EntryPlace[]>;
  /** The ids of the pages of `content/pages`. */
  readonly pageIds: readonly string[];
}

/** A record that must exist because `findIssues` found no dangling id. */
export function get<T>(index: Index<T>, id: string): T {
  const found = index.get(id);
  if (found === undefined)
    throw new Error(`The archive has no record “${id}”: content that was not checked was built.`);
  return found;
}
