import { get } from '../archive/archive.ts';
import { tellingFigure } from '../archive/queries/telling-figure.ts';
import { timeOf } from '../archive/queries/timeline.ts';
import { sourcesOf } from '../archive/schema/evidence.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { formatCount, formatOrdinal, formatPeriod } from '../i18n/format.ts';
import { otherLocale, type Locale } from '../i18n/locales.ts';
import { pageAt, recordAt } from '../i18n/paths.ts';
import { factStrings } from '../i18n/strings/facts.ts';
import { homeStrings } from '../i18n/strings/home.ts';
import type { Context } from '../wording/context.ts';
import { declarationTitle } from '../wording/declaration-title.ts';
import type { LinkView } from './frame.ts';
import type { Html } from '../wording/html.ts';
import { marked, ourWords } from '../wording/language.ts';
import { authorityText, editionText } from '../wording/names.ts';
import { sourceMark, type SourceMark } from '../wording/source-mark.ts';

/** A figure with who says so and who says otherwise. */
export interface FigureExample {
  readonly question: string;
  readonly count: string;
  readonly sources: readonly SourceMark[];
  readonly others: readonly {
    readonly count: string;
    readonly words?: Html | undefined;
    readonly sources: readonly SourceMark[];
  }[];
  readonly link: LinkView;
}

/** The figure that the home page shows to those who come for one; picked by rule, whatever the data. */
export function figureExample(context: Context): FigureExample | undefined {
  const { archive, locale } = context;
  const found = tellingFigure(archive);
  const when = found && timeOf(found.edition);
  const host = found?.edition.hostIds[0];
  if (!found || !when || !host) return undefined;
  const words = homeStrings[locale];
  const ask = { french: words.howManyFrench, japanese: words.howManyJapanese, total: words.howManyTotal }[found.field];
  const marks = (ids: readonly string[]) => ids.map((id) => sourceMark(context, id));
  return {
    question: ask(authorityText(context, get(archive.authorities, host)), formatPeriod(when, locale, 'year')),
    count: formatCount(found.kept, locale),
    sources: marks(sourcesOf(found.claim.evidence.basis)),
    others: found.others.map(({ count, version }) => ({
      count: formatCount(count, locale),
      words: version.words && ourWords(version.words, locale),
      sources: marks(sourcesOf(version.evidence.basis)),
    })),
    link: {
      href: recordAt(locale, 'editions', found.edition.id, 'attendance.authorities'),
      label: words.seeFigure(editionText(context, found.edition)),
    },
  };
}

/** What an editor is led to: the edition that is still to come. */
export interface EditExample {
  readonly title: string;
  readonly href: string;
}

/** The way in for editors, by the first edition that is not held yet. */
export function editExample({ archive, locale }: Context): EditExample {
  const editions = [...archive.editions.values()];
  const next = editions.find(({ statusNow }) => statusNow !== 'held') ?? editions.at(-1);
  return {
    title: homeStrings[locale].editTitle(formatOrdinal(next?.ordinal ?? 1, locale)),
    href: pageAt(locale, 'contribute'),
  };
}

/** A point of a declaration in both languages, the page's own first. */
export interface PointExample {
  readonly texts: readonly { readonly lang: Locale; readonly text: string }[];
  readonly wording: string;
  readonly label: Html;
  readonly href: string;
}

/** The shortest commitment whose text is known in both languages: what a visitor may find. */
export function pointExample(context: Context): PointExample | undefined {
  const { archive, locale } = context;
  const found = [...archive.declarations.values()]
    .flatMap((declaration) => declaration.points.map((point) => ({ declaration, point })))
    .flatMap(({ declaration, point }) => {
      const { fr, ja, kind } = point;
      return kind !== 'commitment' || isNotKnown(fr) || isNotKnown(ja) || 'missing' in point
        ? []
        : [{ declaration, id: point.id, fr, ja }];
    })
    .toSorted((a, b) => a.fr.text.length - b.fr.text.length)[0];
  if (!found) return undefined;
  const { declaration, id } = found;
  return {
    texts: [locale, otherLocale(locale)].map((lang) => ({ lang, text: found[lang].text })),
    wording: factStrings[locale].wording[found[locale].wording],
    label: marked(homeStrings[locale].pointOf(declarationTitle(context, declaration).heading, id.slice(1)), locale),
    href: recordAt(locale, 'declarations', declaration.id, `points.${id}`),
  };
}
