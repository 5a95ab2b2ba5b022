import { paragraphsIn, shownLanguage } from '../../archive/passages.ts';
import { commitmentsIn, type Commitment } from '../../archive/queries/follow-ups.ts';
import { isNotKnown } from '../../archive/schema/not-known.ts';
import { recordAt } from '../../i18n/paths.ts';
import { officialTextStrings, followUpStrings } from '../../i18n/strings/declaration.ts';
import type { Context } from '../../i18n/names/names.ts';
import { declarationTitle, pointNumber } from '../../i18n/names/declaration-title.ts';
import { followUpFacts } from './declaration-facts.ts';
import { factLines, holderOf, type FactView } from '../facts/fact.ts';
import { pointText } from '../../i18n/names/title.ts';
import { otherLocale } from '../../i18n/locales.ts';
import { inLanguage, type Html } from '../../i18n/names/html.ts';

/** A commitment of a declaration, with what is known of its follow-ups. */
interface CommitmentView {
  readonly href: string;
  /** « point 6, Déclaration de Takamatsu ». */
  readonly name: string;
  readonly text: Html | undefined;
  readonly followUps: readonly FactView[];
  /** True if a source reports a follow-up. */
  readonly isFollowed: boolean;
}

/** Shows the commitments of the declarations, in the order of the editions. */
export function commitmentViews(
  context: Context,
  commitments = commitmentsIn(context.archive),
): readonly CommitmentView[] {
  const { locale } = context;
  return commitments.map((one): CommitmentView => {
    const { id } = one.declaration;
    const shown = 'point' in one ? pointUnder(context, one) : passageUnder(context, one);
    const { follow_up: list } = 'point' in one ? one.point : one.passage.text;
    return {
      ...shown,
      href: recordAt(locale, 'declarations', id, shown.address),
      // The page of the declaration has the addresses of these facts, so their ids differ here.
      followUps: shown.followUps.map((fact) => ({ ...fact, id: `${id}.${fact.id}` })),
      isFollowed: list !== undefined && !isNotKnown(list),
    };
  });
}

type Shown = Omit<CommitmentView, 'href' | 'isFollowed'> & { readonly address: string };
type Under<Part> = Extract<Commitment, Part>;

function pointUnder(context: Context, { declaration, point }: Under<{ readonly point: unknown }>): Shown {
  const holder = holderOf(context, 'declarations', declaration.id);
  const { locale } = context;
  const name = declarationTitle(context, declaration).listed;
  return {
    address: point.id,
    name: followUpStrings[context.locale].pointOf(pointNumber(point), name),
    text: pointText(point, locale, locale) ?? pointText(point, otherLocale(locale), locale),
    followUps: followUpFacts(context, holder, `points.${point.id}.follow_up`, point.follow_up),
  };
}

function passageUnder(context: Context, { declaration, passage }: Under<{ readonly passage: unknown }>): Shown {
  const { locale } = context;
  const lang = shownLanguage(passage, locale);
  const { address, number, text, path } = passage;
  const holder = holderOf(context, 'declarations', declaration.id);
  const name = declarationTitle(context, declaration).listed;
  return {
    address,
    name: followUpStrings[locale].itemOf(officialTextStrings[locale].place(number?.toString()), name),
    text: inLanguage(paragraphsIn(text, lang).join(lang === 'ja' ? '' : ' '), lang, locale),
    followUps: text.follow_up ? factLines(context, holder, `${path}.follow_up`, text.follow_up) : [],
  };
}
