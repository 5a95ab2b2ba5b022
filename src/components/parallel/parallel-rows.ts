import type { Declaration, Edition } from '../../archive/archive.ts';
import { gapsExplaining } from '../../archive/gaps.ts';
import { passagesOf } from '../../archive/passages.ts';
import type { Claim } from '../../archive/schema/claim.ts';
import {
  pointKindWords,
  publicationKindWords,
  quotedWordings,
  textKnownWords,
  type PointText,
} from '../../archive/schema/declaration.ts';
import { sidesWords, statusWords } from '../../archive/schema/edition.ts';
import { isNotKnown, type Field } from '../../archive/schema/not-known.ts';
import type { TitleSides, TitleStatus } from '../../archive/schema/title.ts';
import { lacks } from '../../archive/schema/to-translate.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { factStrings } from '../../i18n/strings/facts.ts';
import { passageName } from '../../views/declaration.ts';
import type { EvidenceView } from '../../views/evidence.ts';
import { factView, holderOf, type Holder } from '../../views/fact.ts';
import { gapViews, type GapView } from '../../views/gap.ts';
import { itemText } from '../../views/item.ts';
import type { Context } from '../../wording/context.ts';
import { html, join, type Html } from '../../wording/html.ts';
import { inLanguage } from '../../wording/language.ts';
import { pointNumber } from '../../wording/point-number.ts';
import { sourceMark } from '../../wording/source-mark.ts';
import { quoted, worded } from '../../wording/title.ts';

/** One language of a text: its words, or the way in which it is missing and the gaps about it. */
interface TextSide {
  readonly lang: Locale;
  /** Absent if there is no text in this language. */
  readonly text?: Html;
  /** The status of the text, or the way in which it is missing: « paraphrase de l’archive », « sans réponse ». */
  readonly worth: string;
  /** True for words printed by a source: only they are set as a quotation. */
  readonly isPrinted?: boolean;
  readonly gaps?: readonly GapView[];
}

/** A text in both languages, the language of the page first. */
export interface ParallelRow {
  /** The path or the address of the text on the page of its record. */
  readonly path: string;
  /** The fragment of the article that begins with this row, if the row is only its first paragraph. */
  readonly opens?: string | undefined;
  readonly number?: string;
  readonly label: string;
  /** Remarks on the row: « prévu », « les sources se contredisent ». */
  readonly tags?: readonly string[];
  /** The relation between the two sides, or the reason why a form is kept. */
  readonly note?: Html | undefined;
  readonly isCommitment?: boolean;
  readonly sides: readonly TextSide[];
  readonly evidence?: EvidenceView | undefined;
}

const labels = {
  title: { fr: 'Titre', ja: '題名' },
  theme: { fr: 'Thème', ja: 'テーマ' },
  subtitle: { fr: 'Sous-titre', ja: '副題' },
  publishedText: { fr: 'Texte publié', ja: '本文の掲載' },
};

const printedStatuses: readonly TitleStatus[] = ['official', 'probable', 'announcement', 'press', 'beginning'];

/** Makes the sides of a row, that of the page first. */
function sidesOf(locale: Locale, side: (lang: Locale) => Omit<TextSide, 'lang'>): readonly TextSide[] {
  const own = locales.toSorted((a, b) => Number(b === locale) - Number(a === locale));
  return own.map((lang) => ({ lang, ...side(lang) }));
}

/** Returns the theme, the subtitle and the titles of the sessions of an edition in both languages. */
export function editionRows(context: Context, edition: Edition): readonly ParallelRow[] {
  const { locale } = context;
  const { theme, programme } = edition;
  const holder = holderOf(context, 'editions', edition.id);
  const { subtitle, sides } = theme.is === 'known' ? theme.value : {};
  const relation = sides === 'independent' ? html`${sidesWords.independent[locale]}` : undefined;
  const row = titleRow(context, holder, 'theme', theme, labels.theme[locale]);
  return [
    { ...row, note: row.note ?? relation },
    ...(subtitle ? [titleRow(context, holder, 'theme.subtitle', subtitle, labels.subtitle[locale])] : []),
    ...(isNotKnown(programme) ? [] : programme).flatMap((item) => {
      // There is nothing to compare if no source prints the title of a session.
      if (!item.title || item.title.is === 'not-stated' || item.title.is === 'not-applicable') return [];
      const tags = item.status === 'planned' ? [statusWords.planned[locale]] : [];
      return [titleRow(context, holder, `programme.${item.id}.title`, item.title, itemText(context, item), tags)];
    }),
  ];
}

/** Returns the title, the publications, the articles and the points of a declaration in both languages. */
export function declarationRows(context: Context, declaration: Declaration): readonly ParallelRow[] {
  const { locale } = context;
  const holder = holderOf(context, 'declarations', declaration.id);
  return [
    titleRow(context, holder, 'title', declaration.title, labels.title[locale]),
    publishedRow(context, holder, declaration),
    ...passageRows(context, holder, declaration),
    ...declaration.points.map((point): ParallelRow => {
      const path = `points.${point.id}`;
      return {
        path,
        number: pointNumber(point),
        label: pointKindWords[point.kind][locale],
        isCommitment: point.kind === 'commitment',
        sides: sidesOf(locale, (lang) =>
          lacks(point, lang)
            ? { worth: factStrings[locale].toTranslate }
            : pointSide(context, holder, lang, path, point[lang]),
        ),
        evidence: factView(context, holder, path, point).evidence,
      };
    }),
  ];
}

function titleRow(
  context: Context,
  holder: Holder,
  path: string,
  claim: Claim<TitleSides>,
  label: string,
  tags: readonly string[] = [],
): ParallelRow {
  const { locale } = context;
  const { because, state, evidence, certainty } = factView(context, holder, path, claim);
  return {
    path,
    label,
    tags: [...tags, ...(certainty === 'differ' || certainty === 'undecided' ? [state] : [])],
    note: because,
    sides: sidesOf(locale, (lang) => {
      if (claim.is !== 'known') return missingSide(context, holder, claim.is, path);
      const side = claim.value[lang];
      if (!side || isNotKnown(side)) return missingSide(context, holder, side?.is ?? 'not-stated', `${path}.${lang}`);
      return {
        text: inLanguage(quoted(side, lang), lang, locale),
        worth: factStrings[locale].titleStatus[side.status],
        isPrinted: printedStatuses.includes(side.status),
      };
    }),
    evidence,
  };
}

/** Returns the publications of the text in each language, or the places that were searched for them. */
function publishedRow(context: Context, holder: Holder, { publications, text_known }: Declaration): ParallelRow {
  const { locale } = context;
  const path = 'text_known';
  const isOpen = gapsExplaining(holder.data, path).length > 0;
  return {
    path,
    label: labels.publishedText[locale],
    tags: [textKnownWords[text_known][locale]],
    sides: sidesOf(locale, (lang) => {
      const own = publications.filter((one) => one.lang === lang);
      if (own.length === 0) return missingSide(context, holder, isOpen ? 'unknown' : 'not-stated', path);
      const links = own.map(({ source }) => {
        const { href, brief } = sourceMark(context, source);
        return html`<a href="${href}">${brief}</a>`;
      });
      return {
        text: join(links, ' · '),
        worth: own.map(({ kind }) => publicationKindWords[kind][locale]).join(' · '),
      };
    }),
  };
}

/** Returns a row for each paragraph of the official text: paragraphs with the same number are side by side. */
function passageRows(context: Context, holder: Holder, declaration: Declaration): readonly ParallelRow[] {
  const { locale } = context;
  return passagesOf(declaration).flatMap((passage) => {
    const { heading } = passage.text;
    const { evidence } = factView(context, holder, passage.path, passage.text);
    return passage.paragraphs.map(({ address, number, ...texts }): ParallelRow => {
      const isFirst = number === undefined || number === 1;
      return {
        path: address,
        opens: number === 1 ? passage.address : undefined,
        label: passageName(context, passage.number, number),
        tags: isFirst && heading?.[locale] !== undefined ? [heading[locale]] : [],
        sides: sidesOf(locale, (lang) => {
          const text = texts[lang];
          const wording = declaration.text?.wording[lang];
          const missing = passage.text[lang];
          const side = text !== undefined && wording ? { text, wording } : undefined;
          const state = isNotKnown(missing) ? missing : ({ is: 'not-stated' } as const);
          return pointSide(context, holder, lang, passage.path, side ?? state);
        }),
        evidence: isFirst ? evidence : undefined,
      };
    });
  });
}

/** Returns one language of a point or a paragraph. Words that are not quoted from a source have no quotation marks. */
function pointSide(
  context: Context,
  holder: Holder,
  lang: Locale,
  path: string,
  side: Field<PointText>,
): Omit<TextSide, 'lang'> {
  if (isNotKnown(side)) return missingSide(context, holder, side.is, `${path}.${lang}`);
  return {
    text: worded(side, lang, context.locale),
    worth: factStrings[context.locale].wording[side.wording],
    isPrinted: quotedWordings.includes(side.wording),
  };
}

/** Returns a side without text: the way in which it is missing, and the gaps that list the places searched. */
function missingSide(
  context: Context,
  { kind, id, data }: Holder,
  state: 'unknown' | 'not-stated' | 'not-applicable' | 'undecided',
  place: string,
): Omit<TextSide, 'lang'> {
  const words = factStrings[context.locale].certainty;
  if (state !== 'unknown') return { worth: words[state] };
  const gaps = gapViews(context, kind, id, gapsExplaining(data, place));
  return { worth: words[gaps.every(({ certainty }) => certainty === 'not-found') ? 'not-found' : 'unfinished'], gaps };
}
