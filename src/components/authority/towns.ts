import type { Authority } from '../../archive/archive.ts';
import { presenceStrip, type StripCell } from '../../archive/queries/participation.ts';
import { linksOf, signedIn, twinningsOf } from '../../archive/queries/twinnings.ts';
import { isNotKnown } from '../../archive/schema/not-known.ts';
import { comma } from '../../i18n/format.ts';
import { otherLocale } from '../../i18n/locales.ts';
import { recordAt } from '../../i18n/paths.ts';
import { pairNames, type Context } from '../../i18n/names/names.ts';
import { join, type Html } from '../../i18n/names/html.ts';
import { sidesFrom } from '../../i18n/reading-order.ts';

/** An authority, when it came, and with whom it is linked. */
interface Town {
  readonly authority: Authority;
  readonly href: string;
  /** Its name in the other language, if known. */
  readonly otherName: string | undefined;
  readonly cells: readonly StripCell[];
  /** The other end of each twinning and agreement, with the year of the act and the word that says why. */
  readonly twins: readonly {
    readonly href: string;
    readonly name: Html;
    readonly year: number | undefined;
    readonly word: string | undefined;
  }[];
}

/** Tells of an authority what a visitor asks first. */
export function townOf(context: Context, authority: Authority): Town {
  const { archive, locale } = context;
  const { id, fr, ja } = authority;
  const href = recordAt(locale, 'authorities', id);
  const otherName = { fr, ja }[otherLocale(locale)];
  const links = twinningsOf(archive, id).filter((one) => linksOf(archive).counted.includes(one));
  return {
    authority,
    href,
    otherName: isNotKnown(otherName) ? undefined : otherName,
    cells: presenceStrip(archive, authority),
    twins: links.flatMap((one) => {
      const others = pairNames(context, one)[sidesFrom(locale)[0] === authority.side ? 1 : 0] ?? [];
      if (others.length === 0) return [];
      const twin = {
        href: recordAt(locale, 'twinnings', one.id),
        name: join(
          others.map(({ name }) => name),
          comma[locale],
        ),
        year: signedIn(one),
        word: one.word?.[locale],
      };
      return [twin];
    }),
  };
}
