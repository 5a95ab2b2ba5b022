import { isAdopted, isAttested, type Point } from '../archive/schema/declaration.ts';
import { languageWords } from '../archive/schema/controlled-words.ts';
import { lacks } from '../archive/schema/to-translate.ts';
import { statusWords } from '../archive/schema/edition.ts';
import { get, type Declaration, type Edition } from '../archive/archive.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatList } from '../i18n/format.ts';
import { otherLocale } from '../i18n/locales.ts';
import { recordAt } from '../i18n/paths.ts';
import { declarationStrings } from '../i18n/strings/declaration.ts';
import type { Context } from '../wording/context.ts';
import { declarationTitle } from '../wording/declaration-title.ts';
import type { Html } from '../wording/html.ts';
import { ourWords, inLanguage } from '../wording/language.ts';
import { editionDates, editionText, editionYear, hostTexts, personName } from '../wording/names.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import { adoptionLine, readingLinks, textCounts, type AdoptionLine } from './declaration.ts';
import { holderOf } from './fact.ts';
import type { LinkView } from './frame.ts';
import { type TitledView, pageLink, singlePageView } from './single-page.ts';

/** A sentence of the archive about a declaration, in the language of the page and in the other one. */
interface Remark {
  readonly own: Html;
  readonly other?: Html | undefined;
}

/** An edition in the list: the known sentences of its declaration, or the reason why there are none. */
export interface DeclarationRow {
  readonly id: string;
  readonly href: string;
  readonly side: Side;
  /** The title of the declaration; if no source tells of one, the place and the year of the edition. */
  readonly title: string;
  readonly edition: string;
  readonly adoption?: AdoptionLine | undefined;
  readonly readBy?: Html | undefined;
  /** « Texte publié : 12 articles », if the archive has the text. */
  readonly text?: string | undefined;
  /** Links to the text on other sites. */
  readonly readings: readonly Html[];
  readonly points: readonly Point[];
  /** The reason why there is no sentence to show. */
  readonly without?: string | undefined;
  /** The context of a declaration without known sentences. */
  readonly remarks: readonly Remark[];
}

/** The list of declarations, with all that is known of their content. */
export interface DeclarationsView extends TitledView {
  /** How little of the texts is known. */
  readonly lead: string;
  readonly rows: readonly DeclarationRow[];
  /** Link to the page of the commitments. */
  readonly commitments: LinkView;
}

/** Makes the list of what is known of each edition's declaration. */
export function declarationsView(context: Context): DeclarationsView {
  const { archive, locale } = context;
  const words = declarationStrings[locale];
  const all = [...archive.declarations.values()];
  const attested = all.filter(isAttested);
  const hostsOf = (list: readonly Declaration[]) =>
    list.map(({ id }) => formatList(hostTexts(context, get(archive.editions, id)), locale));
  return {
    ...singlePageView(context, 'declarations', { description: words.indexDescription }),
    lead: words.indexLead({
      attested: attested.length,
      adopted: hostsOf(attested.filter(isAdopted)),
      unknown: all.length - attested.length,
      copies: all.flatMap((declaration) => copiesOf(context, declaration)),
      whole: all.filter(({ text_known }) => text_known === 'full').length,
    }),
    rows: [...archive.editions.values()].map((edition) => rowOf(context, edition)),
    commitments: pageLink(context, 'commitments'),
  };
}

function rowOf(context: Context, edition: Edition): DeclarationRow {
  const { archive, locale } = context;
  const { id, side } = edition;
  const words = declarationStrings[locale];
  const row = { id, side, edition: editionText(context, edition), readings: [], points: [], remarks: [] };
  const place = words.placeAndYear(hostTexts(context, edition), editionYear(edition, locale));
  const declaration = archive.declarations.get(id);
  if (!declaration) {
    const without = words.announced(statusWords[edition.statusNow][locale], editionDates(edition, locale));
    return { ...row, href: recordAt(locale, 'editions', id), title: place, without };
  }
  const { points } = declaration;
  const isKnown = isAttested(declaration);
  const isEmpty = points.length === 0 && !declaration.text;
  return {
    ...row,
    href: recordAt(locale, 'declarations', id),
    title: isKnown ? declarationTitle(context, declaration).listed : place,
    adoption: isKnown ? adoptionLine(context, holderOf(context, 'declarations', id), declaration) : undefined,
    readBy: readerOf(context, declaration),
    text: declaration.text && textCounts(context, declaration.text),
    readings: readingLinks(context, declaration),
    points,
    without: !isKnown ? words.notKnownWhether : isEmpty ? words.noSentence : undefined,
    remarks: isEmpty
      ? declaration.context.map((line) => ({
          own: ourWords(line, locale),
          other: lacks(line, otherLocale(locale))
            ? undefined
            : inLanguage(line[otherLocale(locale)], otherLocale(locale), locale),
        }))
      : [],
  };
}

/** The copies of a text on other sites, by city and language. */
function copiesOf(context: Context, { id, publications }: Declaration): readonly string[] {
  const { archive, locale } = context;
  const hosts = hostTexts(context, get(archive.editions, id));
  return publications
    .filter(({ kind, source }) => kind === 'copy' && get(archive.sources, source).url !== undefined)
    .map(({ lang }) => declarationStrings[locale].copyOf(hosts, languageWords[lang][locale]));
}

function readerOf(context: Context, { adoption }: Declaration): Html | undefined {
  const by = adoption.is === 'known' ? adoption.value.read_by : undefined;
  return by === undefined || isNotKnown(by) ? undefined : personName(context, by);
}
