import { describe, expect, it } from 'vitest';
import { expectedTexts, squeezed } from '../../tests/expected-texts.ts';
import { everyView, objectsIn, textsIn, type PageView } from '../../tests/every-view.ts';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import type { Archive } from '../archive/archive.ts';
import { voicesOf } from '../archive/fact-path.ts';
import { gapsExplaining } from '../archive/gaps.ts';
import { memoize } from '../archive/memoize.ts';
import { allFacts, recordsOf, type PlacedFact } from '../archive/queries/statements.ts';
import { sourcesOf } from '../archive/schema/evidence.ts';
import { isNotKnown } from '../archive/schema/not-known.ts';
import type { Version } from '../archive/schema/version.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { fragmentOf, recordAt } from '../i18n/paths.ts';
import { factStrings, type Certainty } from '../i18n/strings/facts.ts';
import { themeStrings } from '../i18n/strings/theme.ts';
import { findFrench, findJapanese } from '../language/detect-language.ts';
import { plain, runsOf, type Html } from '../wording/html.ts';
import type { FactView } from './fact.ts';

const archive = wholeArchive();
const facts = [...allFacts(archive)];
const data = new Map([...recordsOf(archive)].map((record) => [`${record.kind}/${record.id}`, record.data]));

/** The views of a language: made by a test, not while this file is loaded, so that a fault in them is laid to that test. */
const views = memoize(
  (whole: Archive) => new Map(locales.map((locale) => [locale, everyView(whole, locale)] as const)),
);
const viewsIn = (locale: Locale) => views(archive).get(locale) ?? new Map<string, PageView>();
const pageOf = (address: string) => address.split('#')[0] ?? '';
const nameOf = ({ kind, id, fact }: PlacedFact) => `${kind}/${id} ${fact.path || '(whole)'}`;

/** Returns the fragment under which a part of a view stands: its own, or that of the fact that it shows with more around it. */
function fragmentIn(part: object): string | undefined {
  if ('fragment' in part && typeof part.fragment === 'string') return part.fragment;
  if ('opens' in part && typeof part.opens === 'string') return part.opens;
  if ('id' in part && typeof part.id === 'string') return part.id;
  return 'fact' in part && typeof part.fact === 'object' && part.fact ? fragmentIn(part.fact) : undefined;
}

/** Returns the parts of each view that have a fragment, by page and fragment. */
const placedIn = memoize(
  (whole: Archive) =>
    new Map(
      [...views(whole).values()].flatMap((all) =>
        [...all].map(([url, view]) => {
          const parts = [...objectsIn(view)].map(([, part]) => part);
          return [url, Map.groupBy(parts, fragmentIn)] as const;
        }),
      ),
    ),
);

const placed = () => placedIn(archive);

/** Returns what a page holds under the fragment of a fact, or else of the nearest fact around it. */
function placeOf({ kind, id, fact }: PlacedFact, locale: Locale) {
  const page = placed().get(pageOf(recordAt(locale, kind, id)));
  const names = fact.path.split('.');
  for (let length = names.length; length >= 0; length -= 1) {
    const found = page?.get(fragmentOf(kind, id, names.slice(0, length).join('.')) || 'record');
    if (found) return { found, isOwn: length === names.length || fact.path === '' };
  }
  return undefined;
}

/** Returns all texts of a part of a view as a reader sees them, one after the other. */
function seen(part: unknown): string {
  const texts = [...textsIn(part)].map(([key, text]) => (key === 'html' ? plain({ html: text }) : text));
  return squeezed(texts.join('\n'));
}

/** Returns the pieces of HTML in a part of a view. */
function htmlIn(part: unknown): readonly Html[] {
  return [...textsIn(part)].flatMap(([key, text]) => (key === 'html' ? [{ html: text }] : []));
}

/** Returns the addresses that a part of a view leads to. */
function addressesIn(part: unknown): ReadonlySet<string> {
  const addresses = [...textsIn(part)].flatMap(([key, text]) => {
    if (key === 'html') return [...text.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
    return /href$/i.test(key) ? [text] : [];
  });
  return new Set(addresses);
}

/** Returns what the page of a record does not say of one of its facts. */
function lackingIn(one: PlacedFact, locale: Locale): string[] {
  const place = placeOf(one, locale);
  if (!place) return ['its place on the page'];
  const { node } = one.fact;
  const text = seen(place.found);
  const links = addressesIn(place.found);
  const unlinked = (sources: readonly string[]) =>
    sources.filter((id) => !links.has(recordAt(locale, 'sources', id))).map((id) => `a link to ${id}`);
  if (isNotKnown(node)) {
    if (node.is !== 'unknown') return [];
    const gaps = gapsExplaining(data.get(`${one.kind}/${one.id}`), one.fact.path);
    const questions = gaps.map((gap) => gap[locale]).filter((question) => !text.includes(squeezed(question)));
    const state = factStrings[locale];
    const words = [state.certainty['not-found'], state.certainty.unfinished, state.notLookedFor];
    return [
      ...(place.isOwn ? [] : ['a place of its own']),
      ...questions.map((question) => `the question “${question}”`),
      ...unlinked(gaps.flatMap((gap) => gap.looked_in)),
      ...(words.some((word) => text.includes(word)) ? [] : ['the word that it is not known']),
    ];
  }
  const spoken = voicesOf(node).flatMap((voice) => {
    const { value = voice, words, note } = voice as Partial<Version<object>>;
    // A place of the text is linked; the authorities that an uncertain name may mean stand beside the record.
    const said = expectedTexts('candidates' in value ? { ...value, candidates: [] } : value, locale);
    return [
      ...said.filter((text) => !links.has(`#${text}`)),
      words?.[locale],
      note?.[locale],
      voice.evidence.because?.[locale],
    ];
  });
  const unsaid = spoken.flatMap((said) => (said === undefined || text.includes(squeezed(said)) ? [] : [`“${said}”`]));
  return [
    ...(place.isOwn ? [] : ['a place of its own']),
    ...unsaid,
    ...unlinked(voicesOf(node).flatMap(({ evidence }) => sourcesOf(evidence.basis))),
  ];
}

/** The links whose ends the example leaves out: their titles name nobody. */
const withoutEnds = new Set(
  [...archive.twinnings.values()]
    .filter(({ french, japanese }) => french.length + japanese.length === 0)
    .flatMap(({ id }) => locales.map((locale) => recordAt(locale, 'twinnings', id))),
);

/** Returns the words of which one says how sure a fact is. */
function certaintiesOf({ fact: { node } }: PlacedFact): readonly Certainty[] {
  if (isNotKnown(node)) return node.is === 'unknown' ? ['not-found', 'unfinished'] : [node.is];
  if ('is' in node && node.is === 'undecided') return ['undecided', 'all-stand'];
  const { basis, toVerify } = node.evidence;
  if (toVerify.length > 0) return ['to-verify'];
  if (voicesOf(node).some(({ evidence }) => evidence.differs === 'contradiction')) return ['differ'];
  if (basis.kind === 'derived' || basis.kind === 'ours') return [basis.kind];
  return basis.kind === 'general-knowledge' ? ['usage'] : ['established'];
}

/** Fragments that components name: sections, from s- on, and how far a text is known. */
const ofComponents = /^(?:s-|text_known$)/;

/** True for an address of another site, a file beside a page, or a page that exists and has what the fragment names. */
function leads(address: string, from: string): boolean {
  if (!/^[/#]/.test(address)) return true;
  const [path = '', fragment = ''] = address.split('#');
  if (/^\/(?:data|fr\/data|ja\/data)\//.test(path)) return true;
  if (/\.(?:bib|ris|ics|csv|xml)$/.test(path)) return placed().has(path.slice(0, path.lastIndexOf('/') + 1));
  // The list of declarations shows sentences alone, without the places of the texts that they became.
  if (path === '' && from.endsWith('/declarations/')) return true;
  const ids = placed().get(path === '' ? from : path);
  if (ids === undefined) return false;
  return fragment === '' || ofComponents.test(fragment) || ids.has(fragment.replace(/^gaps\./, ''));
}

describe.each(locales)('every page, in %s', (locale) => {
  it('says of each fact of its record the value, the other versions, the reasons, the sources and where it was looked for', () => {
    const lacking = facts.flatMap((one) => {
      const found = lackingIn(one, locale);
      return found.length > 0 ? [`${nameOf(one)} lacks ${found.join('; ')}`] : [];
    });
    expect(lacking).toEqual([]);
  });

  it('says how sure each fact is: to be checked, undecided, derived, not found', () => {
    const wrong = facts.flatMap((one) => {
      const place = placeOf(one, locale);
      const shown = place?.isOwn ? place.found.flatMap((part) => ('others' in part ? [part as FactView] : [])) : [];
      const wanted = certaintiesOf(one);
      return shown.flatMap(({ certainty, state }) => {
        const words = [
          factStrings[locale].certainty[certainty],
          factStrings[locale].notLookedFor,
          themeStrings[locale].sdgOurs,
        ];
        return wanted.includes(certainty) && words.includes(state)
          ? []
          : [`${nameOf(one)}: ${certainty}, “${state}”, not ${wanted.join(' or ')}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('leads to pages that exist, and to what stands on them', () => {
    const dead = [...viewsIn(locale)].flatMap(([url, view]) =>
      [...addressesIn(view)].flatMap((address) => (leads(address, url) ? [] : [`${url} → ${address}`])),
    );
    expect(dead).toEqual([]);
  });

  it('has a title and a description that no other page of the language has, and the same page in the other language', () => {
    const frames = [...viewsIn(locale)].map(([url, view]) => ({ url, ...view.frame }));
    const titles = Map.groupBy(
      frames.filter(({ url }) => !withoutEnds.has(url)),
      ({ title }) => title,
    );
    const wrong = frames.filter(
      ({ url, path, other, title, description }) =>
        path !== url || !placed().has(other.href) || description === '' || (titles.get(title)?.length ?? 0) > 1,
    );
    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  it('marks every text in another language than its own', () => {
    const find = locale === 'fr' ? findJapanese : findFrench;
    const unmarked = [...viewsIn(locale)].flatMap(([url, view]) =>
      [...htmlIn(view)].flatMap((piece) =>
        runsOf(piece).flatMap(({ lang, text }) =>
          (lang ?? locale) === locale ? find(text).map((found) => `${url}: ${found}`) : [],
        ),
      ),
    );
    expect(unmarked).toEqual([]);
  });
});
