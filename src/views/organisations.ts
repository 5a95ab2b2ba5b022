import type { Organisation } from '../archive/archive.ts';
import { mentionsOf } from '../archive/queries/mentions.ts';
import { compareReadings, bodyReading } from '../i18n/reading-order.ts';
import { otherLocale } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { organisationStrings } from '../i18n/strings/organisation.ts';
import type { Context } from '../wording/context.ts';
import { singlePageView, type TitledView } from './single-page.ts';
import type { Html } from '../wording/html.ts';
import { inLanguage, marked, ourWords } from '../wording/language.ts';
import { mentionView, listOf } from './mentions.ts';
import { editionOrdinal } from '../wording/names.ts';

/** An organisation in the list of all. */
export interface OrganisationLine {
  readonly href: string;
  readonly name: Html;
  readonly otherName: Html;
  readonly does: Html;
  /** Its ranks at the editions: « 5e : coorganisateur ». */
  readonly ranks: readonly { readonly edition: string; readonly href: string; readonly rank: Html }[];
}

/** Everything that the list of organisations shows. */
export interface OrganisationsView extends TitledView {
  readonly lead: string;
  readonly organisations: readonly OrganisationLine[];
}

/** Makes the list of organisations, in the reading order of the language. */
export function organisationsView(context: Context): OrganisationsView {
  const { archive, locale } = context;
  const words = organisationStrings[locale];
  const organisations = [...archive.organisations.values()].toSorted((a, b) =>
    compareReadings(bodyReading(a, locale), bodyReading(b, locale), locale),
  );
  return {
    ...singlePageView(context, 'organisations', { description: words.indexDescription }),
    lead: words.lead(organisations.length),
    organisations: organisations.map((one) => lineOf(context, one)),
  };
}

function lineOf(context: Context, organisation: Organisation): OrganisationLine {
  const { archive, locale } = context;
  const mentions = mentionsOf(archive, 'organisations', organisation.id);
  return {
    href: recordAt(locale, 'organisations', organisation.id),
    name: marked(organisation[locale], locale),
    otherName: inLanguage(organisation[otherLocale(locale)], otherLocale(locale), locale),
    does: ourWords(organisation.does, locale),
    ranks: mentions
      .filter(({ fact }) => listOf(fact.path) === 'organisers')
      .map((mention) => {
        const { href, what } = mentionView(context, mention);
        return { edition: editionOrdinal(context, mention.id), href, rank: what };
      }),
  };
}
