import type { Cheerio } from 'cheerio';
import type { Element } from 'domhandler';
import { describe, expect, it } from 'vitest';
import { gapsExplaining } from '../../src/archive/gaps.ts';
import { versionsOf } from '../../src/archive/fact-path.ts';
import { allFacts, recordsOf, type PlacedFact } from '../../src/archive/queries/statements.ts';
import { sourcesOf } from '../../src/schema/evidence.ts';
import { isNotKnown, type NotKnown } from '../../src/schema/not-known.ts';
import type { Version } from '../../src/schema/claim.ts';
import type { Context } from '../../src/names/names.ts';
import { factsAt, placeAt, fragmentOf } from '../../src/site/paths.ts';
import { factStrings, type Certainty } from '../../src/i18n/strings/facts.ts';
import { allDifferences } from '../../src/sentences/difference.ts';
import { peopleAt } from '../../src/sentences/people.ts';
import { allParagraphs } from '../../src/sentences/print.ts';
import { plainText } from '../../src/sentences/sentence.ts';
import { attributesOf, builtLanguages, type BuiltSite, type Page } from '../built-site.ts';
import { expectedTexts, squeezed } from '../expected-texts.ts';

/** What the page of a theme says of goals that the archive itself set beside it. */
const goalsOurs = { fr: 'correspondance établie par nous', ja: '当アーカイブによる対応付け' };

const indexes = new WeakMap<Page, Map<string, Cheerio<Element>>>();

/** Returns the elements of a page that have a fragment, by fragment. */
function elementsOf(page: Page): Map<string, Cheerio<Element>> {
  let index = indexes.get(page);
  if (!index) {
    index = new Map(
      page
        .$('[id]')
        .toArray()
        .map((element) => [element.attribs['id'] ?? '', page.$(element)]),
    );
    indexes.set(page, index);
  }
  return index;
}

interface Telling {
  /** Where the sentence stands; which of these a site has is known from its pages alone. */
  readonly address: string;
  /** Its words without the numbers of its sources. */
  readonly text: string;
}

/** The sentences that rest on a fact, by `kind/id path`. */
function sentencesByFact(context: Context): ReadonlyMap<string, readonly Telling[]> {
  const index = new Map<string, Telling[]>();
  const paragraphsOf = [
    ...[...allParagraphs(context)].flatMap(({ of: { kind, id }, paragraphs }) => {
      const pages = kind === 'editions' ? [factsAt(context.locale, id)] : [];
      return [...pages, placeAt(context, kind, id)].map((href) => ({ href, paragraphs }));
    }),
    ...allDifferences(context).map(({ href, told }) => ({ href, paragraphs: [told] })),
    ...[...context.archive.editions.values()].map((edition) => ({
      href: factsAt(context.locale, edition.id),
      paragraphs: peopleAt(context, edition).map(({ told }) => told),
    })),
  ];
  for (const { href, paragraphs } of paragraphsOf) {
    const [page = '', isShared] = href.split('#');
    for (const sentence of paragraphs.flatMap(({ sentences }) => sentences)) {
      // Of a record that shares a page the sentences have no addresses: its words are looked for at its place.
      const telling = {
        address: isShared ? '' : `${page}#${sentence.id}`,
        text: squeezed(plainText([sentence], context.locale)),
      };
      for (const ground of sentence.claims.flatMap(({ grounds }) => grounds)) {
        const key = `${ground.kind}/${ground.id} ${ground.path}`;
        index.set(key, [...(index.get(key) ?? []), telling]);
      }
    }
  }
  return index;
}

/** The sources that the sentences of a built site give for a fact; nothing where none tells it. */
function sourcesInSentences(site: BuiltSite, sentences: readonly Telling[]): ReadonlySet<string> | undefined {
  const found = sentences.flatMap(({ address }) => {
    const [path = '', fragment = ''] = address.split('#');
    if (path === '') return [];
    const page = site.pageAt(path);
    const element = elementsOf(page).get(fragment);
    // In a list without notes the sources of a record stand below its sentences.
    return element
      ? [element, element.closest('li[data-unit], dd') as Cheerio<Element>].flatMap((one) => [
          ...linksFrom(site, page, one),
        ])
      : [];
  });
  return found.length > 0 ? new Set(found) : undefined;
}

/** Finds the element of a fact on its page, or of the nearest fact around it. */
function elementOf(site: BuiltSite, { kind, id, fact }: PlacedFact, context: Context) {
  const [path = ''] = placeAt(context, kind, id, fact.path).split('#');
  const page = site.pageAt(path);
  const names = fact.path.split('.');
  for (let length = names.length; length >= 0; length -= 1) {
    const fragment = fragmentOf(context.archive, kind, id, names.slice(0, length).join('.')) || 'record';
    const element = elementsOf(page).get(fragment);
    // A place within a sentence that tells several facts is a mark without words.
    if (element)
      return {
        page,
        element: element.text() === '' ? (element.parent() as Cheerio<Element>) : element,
        isOwn: length === names.length || fact.path === '',
      };
  }
  return undefined;
}

/** Returns the link targets of an element, and of the notes that it refers to by a number or a letter. */
function linksFrom(site: BuiltSite, page: Page, element: Cheerio<Element>): ReadonlySet<string> {
  const direct = attributesOf(element.find('a'), 'href');
  const inNotes = direct.flatMap((href) => {
    const [, path = '', id = ''] = /^(.*)#(n\d+|gaps\..+)$/.exec(href) ?? [];
    // The sources of a meeting are listed on the page of its facts.
    const at = path.endsWith('/facts/')
      ? site.pageAt(path.replace(/^.*(?=\/(?:fr|ja)\/)/, ''))
      : path === ''
        ? page
        : undefined;
    const note = at && elementsOf(at).get(id);
    return note && !note.is(element) ? [...linksFrom(site, at, note)] : [];
  });
  return new Set([...direct, ...inNotes]);
}

/** The words of which one says that a fact is not established; none for what is. */
function statesOf(node: Exclude<PlacedFact['fact']['node'], NotKnown>): readonly Certainty[] {
  if ('is' in node && node.is === 'undecided') return ['undecided', 'all-stand'];
  const { basis, to_verify } = node.evidence;
  if (to_verify.length > 0) return ['to-verify'];
  if (versionsOf(node).some(({ evidence }) => evidence.differs === 'contradiction')) return ['differ'];
  return basis.kind === 'derived' || basis.kind === 'ours' ? [basis.kind] : [];
}

function lackingIn(
  site: BuiltSite,
  placed: PlacedFact,
  context: Context,
  record: unknown,
  { own, around }: Record<'own' | 'around', readonly Telling[]>,
): string[] {
  const { locale } = context;
  const found = elementOf(site, placed, context);
  if (!found) return ['its place on the page'];
  const { page, element, isOwn } = found;
  const words = element.clone();
  words.find('.numbers, .differs').remove();
  const text = squeezed(words.text());
  const isTold = around.some((sentence) => text.includes(sentence.text));
  const { node, path } = placed.fact;
  // A text names its sources once, above its passages.
  const above = path.startsWith('text.') ? elementsOf(page).get('text') : undefined;
  // In a list without notes the sources of a record stand below its sentences.
  const unit = element.closest('li[data-unit], dd') as Cheerio<Element>;
  const links = new Set([element, above, unit].flatMap((one) => (one ? [...linksFrom(site, page, one)] : [])));
  const lacking: string[] = [];
  const wantLink = (source: string, what: string) => {
    if (!links.has(site.urlOf(placeAt(context, 'sources', source)))) lacking.push(`${what} ${source}`);
  };
  // A question that several facts of a row have is asked once in it, a label of several lines stands once over them.
  const row = element.parents('.fact-row, #s-follow_up');
  const rowText = squeezed(row.find('.fact-line > .soft').text());
  if (isNotKnown(node)) {
    if (node.is !== 'unknown') return lacking;
    for (const link of linksFrom(site, page, row)) links.add(link);
    if (!isOwn) lacking.push('a place of its own');
    const gaps = gapsExplaining(record, path);
    for (const source of gaps.flatMap((gap) => gap.looked_in)) wantLink(source, 'the place looked in');
    const { certainty } = factStrings;
    const notLookedFor = factStrings.notLookedFor[locale];
    const states = [certainty['not-found'][locale], certainty.unfinished[locale], notLookedFor];
    const isLettered = [...links].some((href) => href.startsWith('#gaps.'));
    if (!isLettered && !states.some((state) => text.includes(state))) lacking.push('the word that it is not known');
    return lacking;
  }
  if (!isOwn) lacking.push('a place of its own');
  // What a sentence tells is told in its own words.
  const told = sourcesInSentences(site, own);
  if (told) {
    const isTold = (source: string) => told.has(site.urlOf(placeAt(context, 'sources', source)));
    const [kept] = versionsOf(node);
    const untold = sourcesOf(kept?.evidence.basis ?? { kind: 'ours' }).filter((source) => !isTold(source));
    return [...lacking, ...untold.map((source) => `the source ${source} in a sentence`)];
  }
  const states = statesOf(node).flatMap((state) => [
    factStrings.certainty[state][locale],
    ...(state === 'ours' ? [goalsOurs[locale]] : []),
  ]);
  if (!isTold && states.length > 0 && !states.some((state) => text.toLowerCase().includes(state.toLowerCase())))
    lacking.push(`“${states.join('” or “')}”`);
  for (const version of versionsOf(node)) {
    const { value = version, words, note } = version as Partial<Version<object>>;
    const because = version.evidence.because;
    const said = [words?.[locale], note?.[locale], because?.[locale]].filter((one) => one !== undefined);
    for (const expected of [...expectedTexts(value, locale), ...said]) {
      if (!isTold && ![text, rowText].some((one) => one.includes(squeezed(expected)))) lacking.push(`“${expected}”`);
    }
    for (const source of sourcesOf(version.evidence.basis)) wantLink(source, 'the source');
  }
  return lacking;
}

describe.each(builtLanguages)('every claim of $name, in $locale', async ({ site, locale }) => {
  const archive = await site.archive();

  it('shows its value, its sources, its other versions and where it was looked for', () => {
    const data = new Map([...recordsOf(archive)].map((record) => [`${record.kind}/${record.id}`, record.data]));
    const context = { archive, locale };
    const sentences = sentencesByFact(context);
    const lacking = [...allFacts(archive)].flatMap((placed) => {
      const name = `${placed.kind}/${placed.id}`;
      // What tells a list tells its lines.
      const names = placed.fact.path.split('.');
      const told = names.map((_, index) => sentences.get(`${name} ${names.slice(0, index + 1).join('.')}`) ?? []);
      const found = lackingIn(site, placed, context, data.get(name), { own: told.at(-1) ?? [], around: told.flat() });
      return found.length > 0 ? [`${name} ${placed.fact.path || '(whole)'} lacks ${found.join('; ')}`] : [];
    });
    expect(lacking).toEqual([]);
  });
});
