import type { Organisation } from '../archive/archive.ts';
import { mentionsOf } from '../archive/queries/mentions.ts';
import { rolesFor } from '../archive/queries/people.ts';
import { otherLocale } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { mentionStrings } from '../i18n/strings/mentions.ts';
import { organisationStrings } from '../i18n/strings/organisation.ts';
import type { Context } from '../wording/context.ts';
import { factView, holderOf, type FactView } from './fact.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import type { Html } from '../wording/html.ts';
import { inLanguage, marked } from '../wording/language.ts';
import { mentionSections, roleView, type MentionSection, type MentionView } from './mentions.ts';
import { organisationText } from '../wording/names.ts';
import { organisationParts, type OrganisationParts } from './organisation-parts.ts';
import { contentsOf, type SectionHeads } from './sections.ts';

/** Everything that the page of an organisation shows. */
export interface OrganisationView {
  readonly frame: FrameView;
  readonly name: Html;
  readonly otherName: Html;
  readonly record: FactView;
  /** Its part in each edition; none where no edition names it. */
  readonly parts?: OrganisationParts | undefined;
  readonly people: readonly MentionView[];
  /** Its ranks at the editions, its part in the series, sessions and milestones that name it. */
  readonly sections: readonly MentionSection[];
  readonly heads: SectionHeads<'identity', 'parts' | 'people'>;
  readonly contents: readonly LinkView[];
}

/** Makes the page of an organisation. */
export function organisationView(context: Context, organisation: Organisation): OrganisationView {
  const { archive, locale } = context;
  const words = organisationStrings[locale];
  const mentions = mentionStrings[locale];
  const name = organisationText(context, organisation);
  const holder = holderOf(context, 'organisations', organisation.id);
  const people = rolesFor(archive, 'organisation', organisation.id).map((one) => roleView(context, one, 'person'));
  const sections = mentionSections(context, mentionsOf(archive, 'organisations', organisation.id));
  const parts = organisationParts(context, organisation);
  const heads: OrganisationView['heads'] = {
    identity: { id: 'identity', title: words.recordTitle, note: words.recordNote },
    parts: parts && { id: 'parts', title: words.partsTitle, note: words.partsNote },
    people: people.length > 0 ? { id: 'people', title: mentions.people } : undefined,
  };
  return {
    frame: frameView(context, {
      path: recordAt(locale, 'organisations', organisation.id),
      record: { kind: 'organisations', id: organisation.id },
      title: name,
      description: words.description(name),
      within: 'organisations',
    }),
    name: marked(name, locale),
    otherName: inLanguage(organisation[otherLocale(locale)], otherLocale(locale), locale),
    record: factView(context, holder, '', organisation, words.record),
    parts,
    people,
    sections,
    heads,
    contents: contentsOf(locale, [heads.identity, heads.parts, ...sections, heads.people]),
  };
}
