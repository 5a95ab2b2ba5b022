import { paragraphsIn, shownLanguage, type Passage } from '../../archive/passages.ts';
import { commitmentsIn } from '../../archive/queries/follow-ups.ts';
import type { Point } from '../../schema/declaration.ts';
import { isNotKnown } from '../../schema/not-known.ts';
import { recordAt } from '../../site/paths.ts';
import { declarationTitle, pointNumber } from '../../names/declaration-title.ts';
import { factLines, factView, holderOf } from '../../facts/fact.ts';
import { pointText } from '../../names/title.ts';
import { otherLocale } from '../../text/locales.ts';
import { followUpStrings, officialTextStrings } from '../../i18n/strings/declaration.ts';
import { html, inLanguage } from '../../names/html.ts';
import type { Context } from '../../names/names.ts';

export function commitmentViews(context: Context, commitments = commitmentsIn(context.archive)) {
  return commitments.map(({ declaration, ...part }) => {
    const { id } = declaration;
    const title = declarationTitle(context, declaration).listed;
    const { address, path, list, name, text } =
      'point' in part ? pointView(context, part.point, title) : passageView(context, part.passage, title);
    const holder = holderOf(context, 'declarations', id);
    const isFollowed = list !== undefined && !isNotKnown(list);
    const unknown = { words: html`${followUpStrings[context.locale].none}` };
    const followUps = isFollowed
      ? factLines(context, holder, path, list)
      : list
        ? [{ ...factView(context, holder, path, list), ...unknown }]
        : [];
    return {
      href: recordAt(context.locale, 'declarations', id, address),
      name,
      text,
      /** If none is known, a fact that says so. The page of the declaration has the addresses of these facts, so their ids differ here. */
      followUps: followUps.map((fact) => ({ ...fact, id: `${id}.${fact.id}` })),
      isFollowed,
    };
  });
}

/** « point 6, Déclaration de Takamatsu », with its text. */
function pointView({ locale }: Context, point: Point, title: string) {
  return {
    address: point.id,
    path: `points.${point.id}.follow_up`,
    list: point.follow_up,
    name: followUpStrings[locale].pointOf(pointNumber(point), title),
    text: pointText(point, locale, locale) ?? pointText(point, otherLocale(locale), locale),
  };
}

function passageView({ locale }: Context, passage: Passage, title: string) {
  const { address, number, text, path } = passage;
  const lang = shownLanguage(passage, locale);
  return {
    address,
    path: `${path}.follow_up`,
    list: text.follow_up,
    name: followUpStrings[locale].itemOf(officialTextStrings[locale].place(number?.toString()), title),
    text: inLanguage(paragraphsIn(text, lang).join(lang === 'ja' ? '' : ' '), lang, locale),
  };
}
