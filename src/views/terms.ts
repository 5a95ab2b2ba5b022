import { locales } from '../i18n/locales.ts';
import { termForm, type TermForm } from '../archive/schema/term.ts';
import { get, type Term } from '../archive/archive.ts';
import { sourcesOf } from '../archive/schema/evidence.ts';
import { actPairs, oldestYear, placesPrinting, titlesPrinting, type PrintedPlace } from '../archive/queries/terms.ts';
import { signedIn } from '../archive/queries/twinnings.ts';
import type { PrintedName } from '../archive/schema/note.ts';
import type { Language } from '../archive/schema/words.ts';
import { comma } from '../i18n/format.ts';
import { fragmentOf, recordAt } from '../i18n/paths.ts';
import { termsStrings } from '../i18n/strings/terms.ts';
import type { Context } from '../wording/context.ts';
import { evidenceView, noEvidence, type EvidenceView } from './evidence.ts';
import type { LinkView } from './frame.ts';
import { singlePageView, type TitledView } from './single-page.ts';
import type { Html } from '../wording/html.ts';
import { itemText } from './item.ts';
import { inLanguage, ourWords } from '../wording/language.ts';
import { recordText } from '../wording/names.ts';
import { sourceMark } from '../wording/source-mark.ts';
import { linkToRecord } from './record-page.ts';

/** A form that sources print. */
export interface FormView {
  /** The fragment of the form on the page; none for one that another record holds. */
  readonly id?: string | undefined;
  readonly text: Html;
  readonly note?: Html | undefined;
  /** Since when it is met: the year of the oldest source that prints it. */
  readonly since?: string | undefined;
  readonly evidence: EvidenceView;
  /** Sources in whose title it stands, besides those of the form. */
  readonly titles: EvidenceView;
  /** Titles and names in the records of the archive that print it. */
  readonly places: readonly LinkView[];
}

/** A term with its forms in each language. */
export interface TermView {
  readonly id: string;
  readonly fr: Html;
  readonly ja: Html;
  readonly note?: Html | undefined;
  readonly sides: readonly { readonly label: string; readonly forms: readonly FormView[] }[];
}

/** The name of an act in both languages. */
export interface ActView {
  readonly fr: Html;
  readonly ja: Html;
  readonly count: string;
  readonly since?: string | undefined;
  readonly links: readonly LinkView[];
}

/** Everything that the page of the terms shows. */
export interface TermsView extends TitledView {
  readonly lead: string;
  readonly terms: readonly TermView[];
  readonly acts: readonly ActView[];
  readonly contents: readonly LinkView[];
}

/** Makes the page of the terms: the words of the archive, and who prints what since when. */
export function termsView(context: Context): TermsView {
  const { archive, locale } = context;
  const words = termsStrings[locale];
  return {
    ...singlePageView(context, 'terms', { description: words.description(archive.terms.size) }),
    lead: words.lead,
    terms: [...archive.terms.values()].map((term) => termView(context, term)),
    acts: actViews(context),
    contents: [
      { href: '#s-terms', label: words.terms },
      { href: '#s-acts', label: words.acts },
    ],
  };
}

function termView(context: Context, term: Term): TermView {
  const { locale } = context;
  const own = term.forms.map((form, index) => ({
    lang: form.lang,
    view: formView(context, form, form.lang, fragmentOf('terms', term.id, `forms.${String(index)}`)),
  }));
  const others = namesOf(context, term).map(({ lang, name }) => ({ lang, view: formView(context, name, lang) }));
  const all = [...others, ...own];
  const note = term.note && ourWords(term.note, locale);
  return {
    id: term.id,
    fr: inLanguage(term.fr, 'fr', locale),
    ja: inLanguage(term.ja, 'ja', locale),
    note,
    sides: locales.map((lang) => ({
      label: termsStrings[locale].printed[lang],
      forms: all.filter((one) => one.lang === lang).map(({ view }) => view),
    })),
  };
}

/** The printed names that another record holds already: they are not written a second time under the term. */
function namesOf({ archive }: Context, { stands }: Term): readonly { lang: Language; name: PrintedName }[] {
  if (stands !== 'series') return [];
  return locales.flatMap((lang) => archive.series.names[lang].map((name) => ({ lang, name })));
}

function formView(context: Context, form: TermForm | PrintedName, lang: Language, id?: string): FormView {
  const { archive, locale } = context;
  const own = new Set(sourcesOf(form.evidence.basis));
  const titles = titlesPrinting(archive, form.text, lang);
  const further = titles.filter((source) => !own.has(source.id));
  return {
    id,
    text: inLanguage(form.text, lang, locale),
    note: form.words && ourWords(form.words, locale),
    since: oldestYear([...[...own].map((source) => get(archive.sources, source)), ...titles]),
    evidence: evidenceView(context, form.evidence, termForm),
    titles: { ...noEvidence, sources: further.map((source) => sourceMark(context, source.id)) },
    places: placesPrinting(archive, form.text, lang).map((place) => ({
      href: recordAt(locale, place.kind, place.id, place.path === 'committee' ? 's-committee' : place.path),
      label: placeText(context, place),
    })),
  };
}

/** « atelier 1, 7e édition, Aix-en-Provence »: a session by its kind, else the record alone. */
function placeText(context: Context, { kind, id, path }: PrintedPlace): string {
  const item = context.archive.items.get(path.replace('programme.', ''))?.item;
  const record = recordText(context, kind, id);
  return item ? `${itemText(context, item)}${comma[context.locale]}${record}` : record;
}

function actViews(context: Context): readonly ActView[] {
  const { archive, locale } = context;
  return actPairs(archive).map(({ fr, ja, twinnings }) => {
    const years = twinnings.flatMap((one) => signedIn(one) ?? []);
    return {
      fr: inLanguage(fr, 'fr', locale),
      ja: inLanguage(ja, 'ja', locale),
      count: termsStrings[locale].links(twinnings.length),
      since: years.length > 0 ? String(Math.min(...years)) : undefined,
      links: twinnings.map(({ id }) => linkToRecord(context, 'twinnings', id)),
    };
  });
}
