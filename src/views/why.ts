import { byDate, linksOf } from '../archive/queries/twinnings.ts';
import { origins } from '../archive/schema/twinning.ts';
import type { Twinning } from '../archive/archive.ts';
import type { Words } from '../archive/schema/words.ts';
import { otherLocale } from '../i18n/locales.ts';
import { pageAt } from '../i18n/paths.ts';
import { whyStrings } from '../i18n/strings/why.ts';
import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import { inLanguage, ourWords } from '../wording/language.ts';
import { singlePageView, type TitledView } from './single-page.ts';
import { pairView, type PairView } from './pair.ts';

/** A word with the links that it stands for. */
export interface WhyWord {
  readonly word: string;
  /** The word in the other language, marked as such; absent on the home page. */
  readonly other?: Html | undefined;
  readonly links: readonly {
    readonly pair: PairView;
    /** The reason as the sources give it, where it says more than the word. */
    readonly reason?: Html | undefined;
  }[];
}

/** Everything that the page of reasons shows. */
export interface WhyView extends TitledView {
  readonly lead: string;
  readonly groups: readonly { readonly title: string; readonly words: readonly WhyWord[] }[];
  /** How many links have no known reason. */
  readonly rest: string;
  readonly listHref: string;
}

/** Makes the page that says why links came to be. */
export function whyView(context: Context): WhyView {
  const { archive, locale } = context;
  const words = whyStrings[locale];
  const { counted, occasional } = linksOf(archive);
  const explained = [...counted, ...occasional].filter(({ word }) => word).length;
  const unexplained = (links: readonly Twinning[]) => links.filter(({ word }) => !word).length;
  return {
    ...singlePageView(context, 'why', { description: words.description(explained), within: 'twinnings' }),
    lead: words.lead(explained),
    groups: whyGroups(context),
    rest: words.rest(unexplained(counted), unexplained(occasional)),
    listHref: pageAt(locale, 'twinnings'),
  };
}

/** The two oldest words of each group, each with its oldest link alone: what the home page shows of the page of reasons. */
export function firstWords(context: Context): readonly WhyWord[] {
  return whyGroups(context)
    .flatMap((group) => group.words.slice(0, 2))
    .map(({ word, links }) => ({ word, links: links.slice(0, 1).map(({ pair }) => ({ pair })) }));
}

function whyGroups(context: Context): WhyView['groups'] {
  const links = [...context.archive.twinnings.values()];
  return origins
    .map((origin) => ({
      title: whyStrings[context.locale].groups[origin],
      words: whyWords(
        context,
        links.filter((one) => one.origin === origin),
      ),
    }))
    .filter((group) => group.words.length > 0);
}

/** The words of these links, from the oldest link on; links of one word stand under it together. */
function whyWords(context: Context, links: readonly Twinning[]): readonly WhyWord[] {
  const { locale } = context;
  const other = otherLocale(locale);
  const withWord = byDate(links).flatMap((one) => (one.word ? [{ one, word: one.word }] : []));
  return [...Map.groupBy(withWord, ({ word }) => word[locale])].map(([word, those]) => ({
    word,
    other: inLanguage(those[0]?.word[other] ?? '', other, locale),
    links: those.map(({ one }) => ({
      pair: pairView(context, one),
      reason: one.motive && !saysOnly(one.motive, word, context) ? ourWords(one.motive, locale) : undefined,
    })),
  }));
}

/** True where a reason is the word itself: « Le vin. » */
function saysOnly(motive: Words, word: string, { locale }: Context): boolean {
  return motive[locale].replace(/[.。]$/, '') === word;
}
