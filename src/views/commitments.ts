import { get, type Theme } from '../archive/archive.ts';
import { commitmentsUnder } from '../archive/queries/follow-ups.ts';
import { recordAt } from '../i18n/paths.ts';
import { followUpStrings } from '../i18n/strings/follow-ups.ts';
import type { Context } from '../wording/context.ts';
import { pointViews } from './declaration-point.ts';
import { declarationTitle } from '../wording/declaration-title.ts';
import { holderOf, type FactView } from './fact.ts';
import type { Html } from '../wording/html.ts';
import { editionText } from '../wording/names.ts';

/** A commitment under a theme, with what is known of its follow-ups. */
export interface CommitmentView {
  /** The edition whose declaration it stands in. */
  readonly edition: string;
  readonly href: string;
  /** « point 6, Déclaration de Takamatsu ». */
  readonly name: string;
  readonly text: Html | undefined;
  readonly wording: string | undefined;
  readonly followUps: readonly FactView[];
}

/** The commitments that declarations made under a theme, in the order of the editions. */
export function commitmentsOf(context: Context, theme: Theme): readonly CommitmentView[] {
  const { archive, locale } = context;
  return commitmentsUnder(archive, theme.id).map(({ declaration, point }) => {
    const { id } = declaration;
    const view = pointViews(context, holderOf(context, 'declarations', id), declaration)[
      declaration.points.indexOf(point)
    ];
    const shown = view?.own ?? view?.other;
    return {
      edition: editionText(context, get(archive.editions, id)),
      href: recordAt(locale, 'declarations', id, `points.${point.id}`),
      name: followUpStrings[locale].pointOf(view?.number ?? '', declarationTitle(context, declaration).heading),
      text: shown?.text,
      wording: shown?.wording,
      // Their facts stand on the page of the declaration: here they have no place of their own.
      followUps: (view?.followUps ?? []).map((one) => ({ ...one, id: `${id}.${one.id}` })),
    };
  });
}
