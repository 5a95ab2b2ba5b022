import { factStrings } from '../i18n/strings/facts.ts';
import { lacks } from '../archive/schema/to-translate.ts';
import { publicationKindWords, textKnownWords, pointKindWords } from '../archive/schema/declaration.ts';
import { gapsExplaining } from '../archive/gaps.ts';
import { passagesOf, type Passage } from '../archive/passages.ts';
import { statusWords, sidesWords } from '../archive/schema/edition.ts';
import { get, type Declaration, type Edition } from '../archive/archive.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Side } from '../archive/schema/words.ts';
import { formatNumber, plateOrdinal } from '../i18n/format.ts';
import { parallelAt, recordAt, type ParallelKind } from '../i18n/paths.ts';
import { declarationStrings } from '../i18n/strings/declaration.ts';
import { parallelStrings } from '../i18n/strings/parallel.ts';
import { languageNames, type Locale } from '../i18n/locales.ts';
import { passageCitations, pointCitations } from '../exports/citations/citation.ts';
import type { Context } from '../wording/context.ts';
import { placeReferences, type PlaceReferenceView } from './citation.ts';
import { pointNumber } from '../wording/point-number.ts';
import { declarationTitle } from '../wording/declaration-title.ts';
import { noEvidence } from './evidence.ts';
import { factView, holderOf, type Holder } from './fact.ts';
import { frameView, type FrameView, type LinkView } from './frame.ts';
import { html, join } from '../wording/html.ts';
import { itemText } from './item.ts';
import { editionText } from '../wording/names.ts';
import { neighboursOf, type Neighbours } from './neighbours.ts';
import { numberingNote, passageName } from './declaration.ts';
import { missingSide, pointSide, rowLocales, titleRow, worthOf, type ParallelRow } from './parallel-row.ts';
import { sourceMark } from '../wording/source-mark.ts';

/** A page with both languages in aligned rows. */
export interface ParallelView extends Neighbours {
  readonly frame: FrameView;
  readonly side: Side;
  readonly numeral: string;
  /** False if the edition is only announced, or no source says that the declaration was adopted. */
  readonly isFull: boolean;
  readonly heading: string;
  readonly back: LinkView;
  /** The origin of the numbers of the rows, for a declaration. */
  readonly note?: string | undefined;
  readonly rowsTitle: string;
  /** The language of each column, with the number of its texts by status. */
  readonly columns: readonly { readonly lang: Locale; readonly name: string; readonly worth: readonly string[] }[];
  readonly rows: readonly ParallelRow[];
  /** The references by which each article and each point of a declaration is cited. */
  readonly references?: Readonly<Record<'passages' | 'points', readonly PlaceReferenceView[]>> | undefined;
}

/** Returns both languages of a declaration: title, publications of the text, articles and paragraphs, points. */
export function parallelDeclarationView(context: Context, declaration: Declaration): ParallelView {
  const { archive, locale } = context;
  const { id, points } = declaration;
  const title = declarationTitle(context, declaration);
  const holder = { ...holderOf(context, 'declarations', id), kind: 'declarations' as const };
  const rows = [
    titleRow(context, holder, 'title', declaration.title, { label: parallelStrings[locale].title }),
    publishedRow(context, holder, declaration),
    ...passageRows(context, holder, declaration),
    ...points.map((point): ParallelRow => {
      const path = `points.${point.id}`;
      const fact = factView(context, holder, path, point);
      return {
        id: fact.id,
        number: pointNumber(point),
        label: pointKindWords[point.kind][locale],
        isCommitment: point.kind === 'commitment',
        tags: [],
        notes: [],
        sides: rowLocales(locale).map((lang) => ({
          ...pointSide(context, holder, lang, path, lacks(point, lang) ? { is: 'not-stated' } : point[lang]),
          ...(lacks(point, lang) && { worth: factStrings[locale].toTranslate }),
        })),
        evidence: fact.evidence,
      };
    }),
  ];
  return {
    ...pageOf(context, 'declarations', id, title.heading, title.unique, rows),
    isFull: declaration.adoption.is === 'known',
    note: noteOf(context, declaration),
    references: {
      passages: placeReferences(context, passageCitations(context, declaration)),
      points: placeReferences(context, pointCitations(context, declaration)),
    },
    ...neighboursOf(archive.declarations.values(), declaration, (one) => ({
      href: parallelAt(locale, 'declarations', one.id),
      label: declarationTitle(context, one).unique,
    })),
  };
}

/** Returns a row for each paragraph of the official text: paragraphs with the same number are side by side. */
function passageRows(
  context: Context,
  holder: Holder & { readonly kind: ParallelKind },
  declaration: Declaration,
): readonly ParallelRow[] {
  const { locale } = context;
  return passagesOf(declaration).flatMap((passage) => {
    const { evidence } = factView(context, holder, passage.path, passage.text);
    return passage.paragraphs.map(({ address, number, ...words }): ParallelRow => ({
      id: address,
      opens: number === 1 ? passage.address : undefined,
      label: passageName(context, passage.number, number),
      tags: number === undefined || number === 1 ? headingTags(passage, locale) : [],
      notes: [],
      isCommitment: false,
      sides: rowLocales(locale).map((lang) => {
        const text = words[lang];
        const wording = declaration.text?.wording[lang];
        const missing = passage.text[lang];
        if (text !== undefined && wording) return pointSide(context, holder, lang, address, { text, wording });
        const state = isNotKnown(missing) ? missing.is : 'not-stated';
        return missingSide(context, holder, lang, address, state, `${passage.path}.${lang}`);
      }),
      evidence: number === undefined || number === 1 ? evidence : noEvidence,
    }));
  });
}

/** Returns the heading of a passage in the language of the page. */
function headingTags({ text: { heading } }: Passage, locale: Locale): readonly string[] {
  const own = heading?.[locale];
  return own === undefined ? [] : [own];
}

/** Says who numbered the points, if there are points. */
function noteOf(context: Context, declaration: Declaration): string | undefined {
  if (declaration.points.length > 0) return numberingNote(context, declaration);
  return declaration.text ? undefined : declarationStrings[context.locale].noPoints;
}

/** Returns both languages of the titles of an edition: theme, subtitle, sessions. */
export function parallelEditionView(context: Context, edition: Edition): ParallelView {
  const { archive, locale } = context;
  const { id, theme, programme } = edition;
  const holder = { ...holderOf(context, 'editions', id), kind: 'editions' as const };
  const subtitle = theme.is === 'known' ? theme.value.subtitle : undefined;
  const isApart = theme.is === 'known' && theme.value.sides === 'independent';
  const items = isNotKnown(programme) ? [] : programme;
  const rows = [
    titleRow(context, holder, 'theme', theme, {
      label: parallelStrings[locale].theme,
      notes: isApart ? [html`${sidesWords.independent[locale]}`] : [],
    }),
    ...(subtitle
      ? [titleRow(context, holder, 'theme.subtitle', subtitle, { label: parallelStrings[locale].subtitle })]
      : []),
    ...items.flatMap((item): ParallelRow[] => {
      // There is nothing to compare if no source prints the title of a session.
      if (!item.title || item.title.is === 'not-stated' || item.title.is === 'not-applicable') return [];
      const row = titleRow(context, holder, `programme.${item.id}.title`, item.title, {
        label: itemText(context, item),
        tags: item.status === 'planned' ? [statusWords.planned[locale]] : [],
      });
      return [row];
    }),
  ];
  const name = editionText(context, edition);
  return {
    ...pageOf(context, 'editions', id, name, name, rows),
    isFull: edition.statusNow === 'held',
    ...neighboursOf(archive.editions.values(), edition, (one) => ({
      href: parallelAt(locale, 'editions', one.id),
      label: editionText(context, one),
    })),
  };
}

/** Returns the publications of the text in each language, or the places that were searched for them. */
function publishedRow(
  context: Context,
  holder: Holder & { readonly kind: ParallelKind },
  { publications, text_known: known }: Declaration,
): ParallelRow {
  const { locale } = context;
  const words = parallelStrings[locale];
  return {
    id: 'text_known',
    label: words.publishedText,
    isCommitment: false,
    tags: [textKnownWords[known][locale]],
    notes: [],
    sides: rowLocales(locale).map((lang) => {
      const own = publications.filter((one) => one.lang === lang);
      const state = gapsExplaining(holder.data, 'text_known').length > 0 ? 'unknown' : 'not-stated';
      const missing = missingSide(context, holder, lang, 'text_known', state, 'text_known');
      if (own.length === 0) return missing;
      const links = own.map(({ source }) => {
        const { href, brief } = sourceMark(context, source);
        return html`<a href="${href}">${brief}</a>`;
      });
      return {
        ...missing,
        text: join(links, ' · '),
        worth: own.map(({ kind }) => publicationKindWords[kind][locale]).join(' · '),
      };
    }),
    evidence: noEvidence,
  };
}

function pageOf(
  context: Context,
  kind: ParallelKind,
  id: string,
  heading: string,
  name: string,
  rows: readonly ParallelRow[],
): Omit<ParallelView, 'isFull'> {
  const { archive, locale } = context;
  const words = parallelStrings[locale];
  const { side, ordinal } = get(archive.editions, id);
  const describe = kind === 'declarations' ? words.descriptionOfDeclaration : words.descriptionOfEdition;
  return {
    frame: frameView(context, {
      path: parallelAt(locale, kind, id),
      record: { kind, id },
      title: words.pageTitle(name),
      description: describe(name),
      within: kind,
      parent: { href: recordAt(locale, kind, id), label: name },
    }),
    side,
    numeral: plateOrdinal(ordinal, locale),
    heading,
    back: { href: recordAt(locale, kind, id), label: words.back[kind] },
    rowsTitle: words.rows[kind],
    columns: rowLocales(locale).map((lang) => ({
      lang,
      name: languageNames[lang],
      worth: [...worthOf(rows, lang)].map(([worth, n]) => words.tally(worth, formatNumber(n, locale))),
    })),
    rows,
  };
}
