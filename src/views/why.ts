import { byDate } from '../archive/queries/twinnings.ts';
import { origins, type Origin } from '../archive/schema/twinning.ts';
import type { Twinning } from '../archive/archive.ts';
import type { Words } from '../archive/schema/words.ts';
import { otherLocale } from '../i18n/locales.ts';
import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import { inLanguage, ourWords } from '../wording/language.ts';
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

/** The words that say why links came to be, in their groups. */
interface WhyGroup {
  readonly title: string;
  readonly words: readonly WhyWord[];
}

const titles = {
  trade: { fr: 'On y fait la même chose', ja: '同じものを作り、楽しむ' },
  places: { fr: 'Les lieux se répondent', ja: '土地が似ている' },
  chance: { fr: 'Quelqu’un, ou un hasard, les a réunies', ja: '人の縁、偶然のめぐり合わせ' },
} satisfies Record<Origin, Words>;

/** The two oldest words of each group, each with its oldest link alone: what the home page shows of the page of reasons. */
export function firstWords(context: Context): readonly WhyWord[] {
  return whyGroups(context)
    .flatMap((group) => group.words.slice(0, 2))
    .map(({ word, links }) => ({ word, links: links.slice(0, 1).map(({ pair }) => ({ pair })) }));
}

export function whyGroups(context: Context): readonly WhyGroup[] {
  const links = [...context.archive.twinnings.values()];
  return origins
    .map((origin) => ({
      title: titles[origin][context.locale],
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
