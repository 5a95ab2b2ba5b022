import { dataAt, pageAt } from '../i18n/paths.ts';
import { followUpStrings } from '../i18n/strings/follow-ups.ts';
import type { Context } from '../wording/context.ts';
import { commitmentViews, type CommitmentView } from './commitments.ts';
import type { LinkView } from './frame.ts';
import { singlePageView, type TitledView } from './single-page.ts';

/** The commitments of the declarations, with their follow-ups. */
export interface CommitmentsView extends TitledView {
  readonly lead: string;
  /** Commitments with a known follow-up, and those without. */
  readonly followed: readonly CommitmentView[];
  readonly notFollowed: readonly CommitmentView[];
  /** Address of the open questions about the others. */
  readonly gapsHref: string;
  readonly files: readonly LinkView[];
}

/** Makes the page of all commitments, in the order of the editions. */
export function commitmentsView(context: Context): CommitmentsView {
  const { locale } = context;
  const words = followUpStrings[locale];
  const all = commitmentViews(context);
  const followed = all.filter(({ isFollowed }) => isFollowed);
  const lead = words.commitmentsLead(all.length, followed.length);
  return {
    ...singlePageView(context, 'commitments', { description: lead, within: 'declarations' }),
    lead,
    followed,
    notFollowed: all.filter(({ isFollowed }) => !isFollowed),
    gapsHref: pageAt(locale, 'gaps'),
    files: ['points', 'follow-ups'].flatMap((table) =>
      ['csv', 'json'].map((ending) => ({
        href: dataAt(`${table}.${ending}`),
        label: words.file(table === 'points' ? 'points' : 'followUps', ending.toUpperCase()),
      })),
    ),
  };
}
