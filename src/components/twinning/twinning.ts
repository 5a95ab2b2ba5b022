import { twinningKindWords } from '../../schema/twinning.ts';
import type { Twinning } from '../../archive/archive.ts';
import { dateOf } from '../../archive/queries/twinnings.ts';
import { colon, comma, formatPeriod } from '../../i18n/format.ts';
import { factStrings } from '../../i18n/strings/facts.ts';
import { pages } from '../../site/pages.ts';
import { recordLink, type Context } from '../../names/names.ts';
import { html, join, marked, type Html } from '../../names/html.ts';

export const undated = { fr: 'date non indiquée', ja: '日付は不明' };
const countedAs = { fr: (kind: string) => kind, ja: (kind: string) => `区分：${kind}` };

/** Returns the kind under which a link is counted, unless its act is called by the same word. */
export function countedKind(context: Context, twinning: Twinning): string | undefined {
  const kind = twinningKindWords[twinning.kind][context.locale];
  return actOf(context, twinning).text === kind ? undefined : countedAs[context.locale](kind);
}

/** Returns the name of the act in the language of the page, never derived from that in the other language. */
export function actOf({ locale }: Context, { act }: Twinning): Html {
  if (act.is === 'known') return marked(act.value[locale], locale);
  return html`${act.is === 'undecided' ? factStrings.certainty.undecided[locale] : undated[locale]}`;
}

export function twinningDateText({ locale }: Context, twinning: Twinning): string {
  const date = dateOf(twinning);
  if (date) return formatPeriod(date, locale, 'table');
  return twinning.date.is === 'undecided' ? factStrings.certainty.undecided[locale] : undated[locale];
}

export function themesLine(context: Context, { themes = [], steps }: Twinning): Html | undefined {
  const { locale } = context;
  const all = new Set([...themes, ...steps.flatMap((step) => step.themes ?? [])]);
  const links = [...all].map((theme) => recordLink(context, 'themes', theme));
  return links.length > 0
    ? html`${pages.themes.title[locale]}${colon[locale]}${join(links, comma[locale])}`
    : undefined;
}
