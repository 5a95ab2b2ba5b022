import { twinningKindWords } from '../archive/schema/twinning.ts';
import { get, type Twinning } from '../archive/archive.ts';
import { dateOf } from '../archive/queries/twinnings.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatPeriod } from '../i18n/format.ts';
import { recordAt } from '../i18n/paths.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import type { Context } from '../wording/context.ts';
import { html, plain, type Html } from '../wording/html.ts';
import { marked } from '../wording/language.ts';
import { authorityName, organisationText } from '../wording/names.ts';

/** Where the date of an act is not known. */
export const undated = { fr: 'date non indiquée', ja: '日付の記載なし' };
const countedAs = { fr: (kind: string) => `compté comme ${kind}`, ja: (kind: string) => `区分：${kind}` };

/** One end of a link. */
export interface EndView {
  /** Absent for an organisation that represents one side. */
  readonly side?: Side | undefined;
  readonly href: string;
  readonly name: Html;
}

/** Both ends of a link. An organisation that represents one side is on that side. */
export interface EndsView {
  readonly french: readonly EndView[];
  readonly japanese: readonly EndView[];
}

/** Returns both ends, each with the address of its page; an organisation if it represents one side. */
export function endViews(context: Context, { french, japanese, organisation }: Twinning): EndsView {
  const { archive, locale } = context;
  const authority = (id: string, side: Side): EndView => ({
    side,
    href: recordAt(locale, 'authorities', id),
    name: authorityName(context, get(archive.authorities, id)),
  });
  const body: readonly EndView[] = organisation
    ? [
        {
          href: recordAt(locale, 'organisations', organisation),
          name: marked(organisationText(context, get(archive.organisations, organisation)), locale),
        },
      ]
    : [];
  return {
    french: [...(french.length === 0 ? body : []), ...french.map((id) => authority(id, 'french'))],
    japanese: [...(french.length === 0 ? [] : body), ...japanese.map((id) => authority(id, 'japanese'))],
  };
}

/** Returns the kind of the link: a twinning, an agreement, an occasional link. */
export function kindWord({ locale }: Context, { kind }: Twinning): string {
  return twinningKindWords[kind][locale];
}

/** Returns the kind under which a link is counted, unless its act is called by the same word. */
export function kindBeside({ locale }: Context, act: Html, kind: string): string | undefined {
  return plain(act) === kind ? undefined : countedAs[locale](kind);
}

/** Returns the name of the act in the language of the page, never derived from that in the other language. */
export function actOf({ locale }: Context, { act }: Twinning): Html {
  if (act.is === 'known') return marked(act.value[locale], locale);
  return html`${act.is === 'undecided' ? factStrings[locale].certainty.undecided : undated[locale]}`;
}

/** Returns the date of the act in the format of tables, or the words for an unknown date. */
export function whenOf({ locale }: Context, twinning: Twinning): string {
  const date = dateOf(twinning);
  if (date) return formatPeriod(date, locale, 'table');
  return twinning.date.is === 'undecided' ? factStrings[locale].certainty.undecided : undated[locale];
}
