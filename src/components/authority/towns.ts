import type { Authority } from '../../archive/archive.ts';
import { presenceStrip } from '../../archive/queries/participation.ts';
import { linksOf, signedIn, twinningsOf } from '../../archive/queries/twinnings.ts';
import { isNotKnown } from '../../archive/schema/not-known.ts';
import { comma } from '../../i18n/format.ts';
import { otherLocale } from '../../i18n/locales.ts';
import { type Context, namesAt } from '../../i18n/names/names.ts';
import { join } from '../../i18n/names/html.ts';
import { recordAt } from '../../i18n/paths.ts';

/** What a visitor asks first of an authority: when it came, and with whom it is linked. */
export function townOf(context: Context, authority: Authority) {
  const { archive, locale } = context;
  const { id, fr, ja, side } = authority;
  const otherName = { fr, ja }[otherLocale(locale)];
  const links = twinningsOf(archive, id).filter((one) => linksOf(archive).counted.includes(one));
  return {
    href: recordAt(locale, 'authorities', id),
    /** Its name in the other language, if known. */
    otherName: isNotKnown(otherName) ? undefined : otherName,
    cells: presenceStrip(archive, authority),
    /** The other end of each twinning and agreement, with its kind, the year of the act and the word that says why. */
    twins: links.flatMap((one) => {
      const partners = namesAt(context, one, side === 'french' ? 'japanese' : 'french').map(({ name }) => name);
      if (partners.length === 0) return [];
      return {
        href: recordAt(locale, 'twinnings', one.id),
        kind: one.kind,
        name: join(partners, comma[locale]),
        year: signedIn(one),
        word: one.word?.[locale],
      };
    }),
  };
}
