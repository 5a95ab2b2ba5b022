import { gapsOf } from '../archive/gaps.ts';
import type { Organisation } from '../archive/archive.ts';
import { mentionsOf } from '../archive/queries/mentions.ts';
import { rolesFor } from '../archive/queries/people.ts';
import { comma } from '../i18n/format.ts';
import { otherLocale } from '../i18n/locales.ts';
import { bodyStrings } from '../i18n/strings/body.ts';
import { organisationStrings } from '../i18n/strings/organisation.ts';
import type { Context } from '../wording/context.ts';
import { groupRows, meetingRows, type MentionRow } from './body-rows.ts';
import { factView, holderOf, type FactView } from './fact.ts';
import type { FrameView } from './frame.ts';
import { recordFrame } from './record-page.ts';
import { gapViews } from './gap.ts';
import { join, type Html } from '../wording/html.ts';
import { inLanguage, marked, ourWords } from '../wording/language.ts';
import { organisationText } from '../wording/names.ts';
import { notesOf, type PageNotes } from './notes.ts';
import { rolePeriods, type RolePeriod } from './organisation-parts.ts';
import { recordRows } from './record-rows.ts';
import type { FactRow } from './row-values.ts';
import { rowsHead, type SectionHeads } from './sections.ts';

export interface OrganisationView {
  readonly frame: FrameView;
  readonly name: Html;
  readonly otherName: Html;
  /** Its role in the series. */
  readonly does: Html;
  readonly record: FactView;
  /** The ranks that it held, and when. */
  readonly roles: readonly RolePeriod[];
  /** Its part in each edition, in the series, in the chronology. */
  readonly meetings: readonly MentionRow[];
  readonly rows: readonly FactRow[];
  readonly heads: SectionHeads<'identity', 'parts'>;
  readonly notes: PageNotes;
}

export function organisationView(context: Context, organisation: Organisation): OrganisationView {
  const { archive, locale } = context;
  const { id } = organisation;
  const words = organisationStrings[locale];
  const name = organisationText(context, organisation);
  const record = factView(context, holderOf(context, 'organisations', id), '', organisation, words.recordTitle);
  const mentions = mentionsOf(archive, 'organisations', id);
  const meetings = [
    ...meetingRows(context, mentions, rolesFor(archive, 'organisation', id)),
    ...groupRows(context, mentions),
  ];
  const other = inLanguage(organisation[otherLocale(locale)], otherLocale(locale), locale);
  const rows = recordRows(context, record, {
    label: words.recordTitle,
    value: join([marked(name, locale), other], comma[locale]),
  });
  return {
    frame: recordFrame(context, 'organisations', id, words.description(name)),
    name: marked(name, locale),
    otherName: other,
    does: ourWords(organisation.does, locale),
    record,
    roles: rolePeriods(context, organisation),
    meetings,
    rows,
    heads: {
      parts: meetings.length > 0 ? { id: 'parts', title: bodyStrings[locale].meetings } : undefined,
      identity: rowsHead(locale, 'identity'),
    },
    notes: notesOf([record.evidence, meetings, rows], gapViews(context, 'organisations', id, gapsOf(organisation))),
  };
}
