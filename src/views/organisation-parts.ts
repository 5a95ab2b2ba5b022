import type { Edition, Organisation } from '../archive/archive.ts';
import { mentionsOf, type Mention } from '../archive/queries/mentions.ts';
import { rolesFor } from '../archive/queries/people.ts';
import { timeOf } from '../archive/queries/timeline.ts';
import { comma } from '../i18n/format.ts';
import { recordAt } from '../i18n/paths.ts';
import { organisationStrings } from '../i18n/strings/organisation.ts';
import type { Context } from '../wording/context.ts';
import { html, join, type Html } from '../wording/html.ts';
import { listOf, mentionView } from './mentions.ts';
import { editionText, editionYear } from '../wording/names.ts';

/** What a body did at one edition. */
export interface EditionPart {
  readonly href: string;
  readonly label: string;
  readonly year: string;
  /** Its ranks, then how often its programme, its committee and its people name it; empty where no source does. */
  readonly parts: Html;
  readonly isNamed: boolean;
}

/** A rank that a body held, with the editions and the years between which it did. */
export interface RolePeriod {
  readonly role: string;
  readonly editions: string;
  readonly period: string;
}

/** The part of a body in the series, by edition and by rank. */
export interface OrganisationParts {
  readonly editions: readonly EditionPart[];
  readonly roles: readonly RolePeriod[];
}

/** Tells the part of a body in each edition; none where no edition names it. */
export function organisationParts(context: Context, { id }: Organisation): OrganisationParts | undefined {
  const { archive } = context;
  const mentions = mentionsOf(archive, 'organisations', id);
  const editions = [...archive.editions.values()].map((edition) => {
    const here = mentions.filter((one) => one.kind === 'editions' && one.id === edition.id);
    const people = rolesFor(archive, 'organisation', id).filter((one) => one.edition === edition);
    return { edition, ranks: here.filter(isRank).map((one) => rankOf(context, one)), here, people: people.length };
  });
  if (editions.every(({ here, people }) => here.length + people === 0)) return undefined;
  return {
    editions: editions.map(({ edition, ranks, here, people }) => partView(context, edition, ranks, here, people)),
    roles: rolePeriods(context, editions),
  };
}

function isRank({ fact }: Mention): boolean {
  return listOf(fact.path) === 'organisers';
}

function rankOf(context: Context, mention: Mention): { readonly href: string; readonly words: Html } {
  const { href, what } = mentionView(context, mention);
  return { href, words: what };
}

function partView(
  context: Context,
  edition: Edition,
  ranks: readonly { readonly href: string; readonly words: Html }[],
  here: readonly Mention[],
  people: number,
): EditionPart {
  const { locale } = context;
  const words = organisationStrings[locale];
  const inProgramme = here.filter(({ fact }) => listOf(fact.path) === 'programme').length;
  const inCommittee = here.filter(({ fact }) => ['chairs', 'members', 'meetings'].includes(listOf(fact.path))).length;
  const at = (path: string, said: string) =>
    html`<a href="${recordAt(locale, 'editions', edition.id)}#${path}">${said}</a>`;
  const parts = [
    ...ranks.map(({ href, words: rank }) => html`<a href="${href}">${rank}</a>`),
    ...(inProgramme > 0 ? [at('s-programme', words.inProgramme(inProgramme))] : []),
    ...(inCommittee > 0 ? [at('s-committee', words.inCommittee(inCommittee))] : []),
    ...(people > 0 ? [at('s-people', words.peopleNamed(people))] : []),
  ];
  return {
    href: recordAt(locale, 'editions', edition.id),
    label: editionText(context, edition),
    year: editionYear(edition, locale),
    parts: parts.length > 0 ? join(parts, comma[locale]) : html`${words.notNamed}`,
    isNamed: parts.length > 0,
  };
}

function rolePeriods(
  { locale }: Context,
  editions: readonly { readonly edition: Edition; readonly ranks: readonly { readonly words: Html }[] }[],
): readonly RolePeriod[] {
  const words = organisationStrings[locale];
  const held = editions.flatMap(({ edition, ranks }) =>
    [...new Set(ranks.map((one) => one.words.html))].map((role) => ({ role, edition })),
  );
  return [...Map.groupBy(held, ({ role }) => role)].map(([role, those]) => {
    const years = those.flatMap(({ edition }) => timeOf(edition)?.start.value.slice(0, 4) ?? []);
    return {
      role,
      editions: words.editionNumbers(those.map(({ edition }) => edition.ordinal)),
      period: words.between(years.at(0) ?? '', years.at(-1) ?? ''),
    };
  });
}
