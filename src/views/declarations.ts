import { statusWords } from '../archive/schema/edition.ts';
import { get, type Edition } from '../archive/archive.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatOrdinal } from '../i18n/format.ts';
import { pageAt, parallelAt, recordAt } from '../i18n/paths.ts';
import { countedStrings } from '../i18n/strings/counted.ts';
import { declarationStrings } from '../i18n/strings/declaration.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import type { Context } from '../wording/context.ts';
import { adoptionView, pointCounts, textKnownText, type AdoptionView } from './declaration.ts';
import { declarationTitle, type DeclarationTitle } from '../wording/declaration-title.ts';
import { whenOf } from './edition.ts';
import { holderOf } from './fact.ts';
import { frameView, type FrameView } from './frame.ts';
import type { Html } from '../wording/html.ts';
import { authorityName, editionYear, recordLink } from '../wording/names.ts';
import { searchInDeclarations, type SearchWithinView } from './search-within.ts';

/** What is known of one declaration, in a line of the list. */
export interface DeclarationLine {
  readonly href: string;
  /** The page with both languages beside each other. */
  readonly parallelHref: string;
  readonly title: DeclarationTitle;
  readonly adoption: AdoptionView;
  readonly textKnown?: string | undefined;
  readonly counts: string;
}

/** An edition in the list of declarations, with or without one. */
export interface EditionLine {
  readonly side: Side;
  readonly numeral: string;
  readonly places: readonly Html[];
  readonly year: string;
  readonly declaration?: DeclarationLine | undefined;
  /** Why there is no declaration to show: « Édition annoncée : automne 2026 ». */
  readonly without?: string | undefined;
}

/** The list of declarations. */
export interface DeclarationsView {
  readonly frame: FrameView;
  readonly title: string;
  /** How little of the texts is known. */
  readonly lead: string;
  readonly search: SearchWithinView;
  readonly lines: readonly EditionLine[];
}

/** Makes the list of what is known of each edition's declaration. */
export function declarationsView(context: Context): DeclarationsView {
  const { archive, locale } = context;
  const words = declarationStrings[locale];
  const title = siteStrings[locale].pages.declarations;
  return {
    frame: frameView(context, { path: pageAt(locale, 'declarations'), title, description: words.indexDescription }),
    title,
    lead: leadOf(context),
    search: searchInDeclarations(locale),
    lines: [...archive.editions.values()].map((edition) => editionLine(context, edition)),
  };
}

function leadOf({ archive, locale }: Context): string {
  const all = [...archive.declarations.values()];
  const points = all.flatMap((declaration) => declaration.points);
  const known = all.filter(({ adoption }) => adoption.is === 'known').length;
  const words = declarationStrings[locale];
  return words.indexLead({
    known,
    unknown: all.length - known,
    whole: all.filter(({ text_known }) => text_known === 'full').length,
    points: countedStrings[locale].points(points.length),
    commitments: words.commitments(points.filter(({ kind }) => kind === 'commitment').length),
  });
}

function editionLine(context: Context, edition: Edition): EditionLine {
  const { archive, locale } = context;
  const words = declarationStrings[locale];
  const declaration = archive.declarations.get(edition.id);
  const status = statusWords[edition.statusNow][locale];
  return {
    side: edition.side,
    numeral: formatOrdinal(edition.ordinal, locale),
    places: edition.hostIds.map((id) =>
      recordLink(context, 'editions', edition.id, authorityName(context, get(archive.authorities, id))),
    ),
    year: editionYear(edition, locale),
    declaration: declaration && {
      href: recordAt(locale, 'declarations', edition.id),
      parallelHref: parallelAt(locale, 'declarations', edition.id),
      title: declarationTitle(context, declaration),
      adoption: adoptionView(context, holderOf(context, 'declarations', edition.id), declaration),
      textKnown: textKnownText(context, declaration),
      counts: pointCounts(context, declaration),
    },
    without: declaration ? undefined : words.announced(status, whenOf(context, edition)),
  };
}
