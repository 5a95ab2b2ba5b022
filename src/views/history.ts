import type { Edition } from '../archive/archive.ts';
import { mentionsOf } from '../archive/queries/mentions.ts';
import { recordAt } from '../i18n/paths.ts';
import type { Context } from '../wording/context.ts';
import { holderAt } from './fact-brief.ts';
import { factView } from './fact.ts';
import { html, type Html } from '../wording/html.ts';
import { recordText } from '../wording/names.ts';

/** A line about an edition on the page of the series: a milestone, a record. */
export interface HistoryLine {
  readonly href: string;
  /** The date of a milestone; else the part of the page of the series. */
  readonly when: Html;
  readonly words: Html;
}

/** Lists what the history of the series says of an edition, the milestones first. */
export function historyOf(context: Context, edition: Edition): readonly HistoryLine[] {
  const { archive, locale } = context;
  return mentionsOf(archive, 'editions', edition.id)
    .filter(({ kind }) => kind === 'milestones' || kind === 'series')
    .map((mention) => {
      const { kind, id, fact } = mention;
      const { words } = factView(context, holderAt(archive, mention), fact.path, fact.node);
      return {
        href: recordAt(locale, kind, id, fact.path),
        when: html`${recordText(context, kind, id)}`,
        words: words ?? html``,
      };
    });
}
