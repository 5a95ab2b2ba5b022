import { get, type Edition } from '../archive/archive.ts';
import { gapsExplaining } from '../archive/gaps.ts';
import { brackets, space } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { declarationStrings } from '../i18n/strings/declaration.ts';
import { editionStrings } from '../i18n/strings/edition.ts';
import { capitalised } from '../language/typography.ts';
import type { Context } from '../wording/context.ts';
import type { SourceMark } from '../wording/source-mark.ts';
import { adoptionView, type AdoptionView } from './declaration.ts';
import { pointViews, type PointView } from './declaration-point.ts';
import { factView, holderOf } from './fact.ts';
import { gapViews, type GapView } from './gap.ts';

/** A point of the declaration, in one language; the sources of its follow-ups are on its own page. */
export interface PointHere extends Pick<PointView, 'number' | 'grade' | 'isCommitment' | 'own' | 'other'> {
  readonly href: string;
  readonly sources: readonly SourceMark[];
}

/** The declaration of an edition, as the page of the edition shows it. */
export interface DeclarationHere {
  /** Says that it was adopted, read or made public, and when; that this is not known; or that the edition is still to come. */
  readonly words: string;
  readonly isKnown: boolean;
  readonly href?: string | undefined;
  readonly sources: readonly SourceMark[];
  /** Gaps that say where it was looked for, if it is not known. */
  readonly gaps: readonly GapView[];
  readonly points: readonly PointHere[];
}

/** Shows the declaration of an edition, or what is known of its existence. */
export function declarationHere(context: Context, { id }: Edition): DeclarationHere {
  const { archive, locale } = context;
  const words = editionStrings[locale];
  if (!archive.declarations.has(id))
    return { words: words.noDeclarationYet, isKnown: false, sources: [], gaps: [], points: [] };
  const declaration = get(archive.declarations, id);
  const holder = holderOf(context, 'declarations', id);
  const adoption = adoptionView(context, holder, declaration);
  const gaps = adoption.isKnown ? [] : gapsExplaining(declaration, 'adoption');
  return {
    words: adoption.isKnown
      ? words.declarationThen(capitalised(adoption.how ?? ''), whenOf(adoption, locale))
      : declarationStrings[locale].notKnownWhether,
    isKnown: adoption.isKnown,
    href: recordAt(locale, 'declarations', id),
    sources: factView(context, holder, 'adoption', declaration.adoption).evidence.sources,
    gaps: gapViews(context, 'declarations', id, gaps),
    points: pointViews(context, holder, declaration).map(({ fact, number, grade, isCommitment, own, other }) => ({
      number,
      grade,
      isCommitment,
      own,
      other: own ? undefined : other,
      href: recordAt(locale, 'declarations', id, fact.id),
      sources: fact.evidence.sources,
    })),
  };
}

/** Returns the date with its remark: « 28 octobre 2008 (date déduite) ». */
function whenOf({ when, remark }: AdoptionView, locale: Locale): string {
  const [opening, closing] = brackets[locale];
  return remark === undefined ? when : `${when}${space[locale]}${opening}${remark}${closing}`;
}
