import type { Twinning } from '../archive/archive.ts';
import { recordAt } from '../i18n/paths.ts';
import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import { actOf, endViews, kindBeside, kindWord, whenOf, type EndsView } from './twinning.ts';

/** A link in a list. */
export interface TwinningLine {
  readonly href: string;
  readonly date: string;
  readonly ends: EndsView;
  readonly act: Html;
  /** The kind of the link, if the act does not say it in the same word. */
  readonly kind?: string | undefined;
}

/** Shows a link as in a list: its date, its ends, its act. */
export function twinningLine(context: Context, twinning: Twinning): TwinningLine {
  const act = actOf(context, twinning);
  return {
    href: recordAt(context.locale, 'twinnings', twinning.id),
    date: whenOf(context, twinning),
    ends: endViews(context, twinning),
    act,
    kind: kindBeside(context, act, kindWord(context, twinning)),
  };
}
