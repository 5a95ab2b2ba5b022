import { dataAt, pageAt } from '../i18n/paths.ts';
import { followUpStrings } from '../i18n/strings/follow-ups.ts';
import type { Context } from '../wording/context.ts';
import { commitmentViews, type CommitmentView } from './commitments.ts';
import type { LinkView } from './frame.ts';
import { singlePageView, type TitledView } from './single-page.ts';

/** What the declarations agreed, with what came of it. */
export interface CommitmentsView extends TitledView {
  readonly lead: string;
  /** Commitments of which something is known to have come, and those of which nothing is. */
  readonly followed: readonly CommitmentView[];
  readonly notFollowed: readonly CommitmentView[];
  /** The questions about what came of the others. */
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
