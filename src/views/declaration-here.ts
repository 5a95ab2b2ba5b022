import { get, type Edition } from '../archive/archive.ts';
import { gapsExplaining } from '../archive/gaps.ts';
import { brackets, space } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { declarationStrings } from '../i18n/strings/declaration.ts';
import { editionStrings } from '../i18n/strings/edition.ts';
import { capitalised } from '../language/typography.ts';
import type { Context } from '../wording/context.ts';
import type { Html } from '../wording/html.ts';
import type { SourceMark } from '../wording/source-mark.ts';
import { adoptionView, readingLinks, textKnownText, type AdoptionView } from './declaration.ts';
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
  /** Says that it was adopted, read or made public, when, and how far its text was read; that this is not known; or that the edition is to come. */
  readonly words: string;
  readonly isKnown: boolean;
  readonly href?: string | undefined;
  readonly sources: readonly SourceMark[];
  /** The questions about the text, or about whether there is one. */
  readonly gaps: readonly GapView[];
  /** Links to the text on other sites. */
  readonly readings: readonly Html[];
  readonly points: readonly PointHere[];
}

/** Shows the declaration of an edition, or what is known of its existence. */
export function declarationHere(context: Context, { id }: Edition): DeclarationHere {
  const { archive, locale } = context;
  const words = editionStrings[locale];
  if (!archive.declarations.has(id))
    return { words: words.noDeclarationYet, isKnown: false, sources: [], gaps: [], readings: [], points: [] };
  const declaration = get(archive.declarations, id);
  const holder = holderOf(context, 'declarations', id);
  const adoption = adoptionView(context, holder, declaration);
  const gaps = gapsExplaining(declaration, adoption.isKnown ? 'text_known' : 'adoption');
  const textKnown = textKnownText(context, declaration);
  return {
    words: adoption.isKnown
      ? words.declarationThen(capitalised(adoption.how ?? ''), whenOf(adoption, locale), textKnown ?? '')
      : declarationStrings[locale].notKnownWhether,
    isKnown: adoption.isKnown,
    href: recordAt(locale, 'declarations', id),
    sources: factView(context, holder, 'adoption', declaration.adoption).evidence.sources,
    // The page of the edition has questions of its own, whose ids may be the same.
    gaps: gapViews(context, 'declarations', id, gaps).map((gap) => ({ ...gap, id: `declaration.${gap.id}` })),
    readings: readingLinks(context, declaration),
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
