import { type Organisation, get } from '../archive/archive.ts';
import { mentionsOf } from '../archive/queries/mentions.ts';
import { timeOf } from '../archive/queries/timeline.ts';
import { organisationStrings } from '../i18n/strings/organisation.ts';
import type { Context } from '../wording/context.ts';
import { listOf, mentionView } from './mentions.ts';

/** A rank that a body held, with the editions and the years between which it did. */
export interface RolePeriod {
  readonly role: string;
  readonly editions: string;
  readonly period: string;
}

/** The ranks that a body held among the organisers, each once; none where it held each at one edition, whose row says so. */
export function rolePeriods(context: Context, { id }: Organisation): readonly RolePeriod[] {
  const { archive, locale } = context;
  const words = organisationStrings[locale];
  const ranks = mentionsOf(archive, 'organisations', id)
    .filter(({ kind, fact }) => kind === 'editions' && listOf(fact.path) === 'organisers')
    .map((mention) => ({ edition: get(archive.editions, mention.id), role: mentionView(context, mention).what.html }));
  const held = Map.groupBy(ranks, ({ role }) => role);
  if (held.size === ranks.length) return [];
  return [...held].map(([role, those]) => {
    const editions = [...new Set(those.map(({ edition }) => edition))];
    const years = editions.flatMap((edition) => timeOf(edition)?.start.value.slice(0, 4) ?? []);
    return {
      role,
      editions: words.editionNumbers(editions.map(({ ordinal }) => ordinal)),
      period: words.between(years.at(0) ?? '', years.at(-1) ?? ''),
    };
  });
}
