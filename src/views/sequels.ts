import { type Declaration, get } from '../archive/archive.ts';
import { followUpsIn, takenUpIn, type PlacedFollowUp } from '../archive/queries/follow-ups.ts';
import { quotedWordings, type Point } from '../archive/schema/declaration.ts';
import { textIn } from '../archive/schema/to-translate.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import { inLanguage } from '../wording/language.ts';
import { quoted } from '../wording/title.ts';
import { pointNumber } from '../wording/point-number.ts';
import { factView, holderOf, type FactView } from './fact.ts';
import { originLink, targetLink } from './follow-up-target.ts';
import { passageName } from './official-text.ts';
import { followedUpViews } from './followed-up.ts';
import { passagesOf } from '../archive/passages.ts';

/** A follow-up of a declaration or of a place in it, or something that the declaration took up itself. */
export interface SequelView {
  readonly fact: FactView;
  /** The place in the text of the page: « 8 », « Article 3 »; absent for the complete declaration. */
  readonly place?: { readonly href: string; readonly name: string } | undefined;
  /** Both texts side by side, the earlier one first, if the later one repeats words of the earlier one. */
  readonly pair: readonly PairedText[];
}

/** A quoted text with a link to its place. */
interface PairedText {
  readonly of: Html;
  readonly text: Html;
}

/** Returns the follow-ups of a declaration, and the places in it that have no known follow-up. */
export function sequelViews(
  context: Context,
  declaration: Declaration,
): { readonly followUps: readonly SequelView[]; readonly notFollowed: readonly SequelView[] } {
  const { id } = declaration;
  const holder = holderOf(context, 'declarations', id);
  return {
    followUps: followUpsIn(context.archive, id).map((placed) => ({
      ...sequelOf(factView(context, holder, placed.path, placed.line), pairOf(context, placed)),
      place: placeOf(context, placed),
    })),
    notFollowed: [
      ...(isUnknown(declaration.follow_up)
        ? [{ fact: factView(context, holder, 'follow_up', declaration.follow_up), pair: [] }]
        : []),
      ...declaration.points.flatMap((point): SequelView[] => {
        if (!isUnknown(point.follow_up)) return [];
        const fact = factView(context, holder, `points.${point.id}.follow_up`, point.follow_up);
        return [{ fact, place: { href: `#${point.id}`, name: pointNumber(point) }, pair: [] }];
      }),
    ],
  };
}

/** Returns the parts of earlier declarations that a declaration took up. */
export function originViews(context: Context, id: string): readonly SequelView[] {
  const facts = followedUpViews(context, 'declarations', id);
  return takenUpIn(context.archive, 'declarations', id).flatMap((placed, index): SequelView[] => {
    const fact = facts[index];
    return fact ? [sequelOf(fact, pairOf(context, placed))] : [];
  });
}

/** Leaves out the fields of a fact with a pair of texts, since the captions of the pair contain the same links. */
function sequelOf(fact: FactView, pair: readonly PairedText[]): Pick<SequelView, 'fact' | 'pair'> {
  return { fact: pair.length > 0 ? { ...fact, fields: [] } : fact, pair };
}

function isUnknown(list: Point['follow_up']): list is Extract<Point['follow_up'], { readonly is: unknown }> {
  return list !== undefined && isNotKnown(list);
}

function placeOf(context: Context, { declaration, of }: PlacedFollowUp): SequelView['place'] {
  if (!of) return undefined;
  const point = declaration.points.find(({ id }) => id === of.address);
  const passage = passagesOf(declaration).find(({ address }) => address === of.address);
  const name = point ? pointNumber(point) : passage ? passageName(context, passage) : of.address;
  return { href: `#${of.address}`, name };
}

/** Returns both texts as quotations in a language in which both are quoted; none if there is no such language. */
function pairOf(context: Context, placed: PlacedFollowUp): readonly PairedText[] {
  const { declaration, of, target, line } = placed;
  if (target.kind !== 'declarations') return [];
  const earlier = declaration.points.find(({ id }) => id === of?.address);
  const later = get(context.archive.declarations, target.id).points.find(({ id }) => target.path === `points.${id}`);
  const lang = locales.find((one) => quotedIn(earlier, one) !== undefined && quotedIn(later, one) !== undefined);
  if (!lang) return [];
  const quotation = (point: Point | undefined) =>
    inLanguage(quoted({ text: quotedIn(point, lang) ?? '', status: 'official' }, lang), lang, context.locale);
  return [
    { of: originLink(context, placed), text: quotation(earlier) },
    { of: targetLink(context, line.taken_up_in), text: quotation(later) },
  ];
}

function quotedIn(point: Point | undefined, lang: Locale): string | undefined {
  const side = point && textIn(point, lang);
  return side && !isNotKnown(side) && quotedWordings.includes(side.wording) ? side.text : undefined;
}
