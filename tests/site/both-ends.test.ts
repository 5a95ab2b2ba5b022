import { describe, expect, it } from 'vitest';
import { citedBy, recordsOf } from '../../src/archive/queries/statements.ts';
import { factsAt, pageAt, placeAt } from '../../src/site/paths.ts';
import { builtLanguages, exampleSite } from '../built-site.ts';
import type { Archive } from '../../src/archive/archive.ts';
import type { Named } from '../../src/schema/meaning.ts';
import { recordNode, type RecordKey } from '../../src/schema/kinds.ts';
import { subtreeOf, type Node } from '../../src/schema/node.ts';
import { isNotKnown } from '../../src/schema/not-known.ts';

/** A record that names another. */
interface Edge {
  readonly from: RecordKey;
  readonly to: RecordKey;
  /** The field that names it, or what joins two records with the same id. */
  readonly by: string;
}

/** Records that stand for the same thing, or for its parts, under one id. */
const sameId = [
  ['editions', 'declarations'],
  ['cities', 'authorities'],
] as const;

/** Every relation of the archive, each once in the direction in which it is written. */
function edgesOf(archive: Archive): readonly Edge[] {
  const edges = new Map<string, Edge>();
  const add = (edge: Edge) => {
    if (nameOf(edge.from) !== nameOf(edge.to)) edges.set(`${nameOf(edge.from)} ${nameOf(edge.to)}`, edge);
  };
  for (const { kind, id, data } of recordsOf(archive)) {
    const cited = citedBy(kind, data);
    for (const { meaning, value, field } of subtreeOf(recordNode(kind, data), isTold)) {
      // A source at the head of a record is shown where a fact rests on it.
      if (meaning.ref === 'sources' && !cited.includes(String(value))) continue;
      const to = meaning.ref && typeof value === 'string' ? recordNamed(archive, meaning.ref, value) : undefined;
      if (to) add({ from: { kind, id }, to, by: field });
    }
  }
  for (const [one, other] of sameId) {
    for (const id of archive[one].keys()) {
      if (archive[other].has(id)) add({ from: { kind: one, id }, to: { kind: other, id }, by: 'id' });
    }
  }
  // The city of an edition is told by its hosts.
  for (const edition of archive.editions.values()) {
    for (const id of edition.hostIds.filter((host) => archive.cities.has(host)))
      add({ from: { kind: 'editions', id: edition.id }, to: { kind: 'cities', id }, by: 'hosts' });
  }
  return [...edges.values()];
}

/** A record as a text: `editions/1-nancy`. */
function nameOf({ kind, id }: RecordKey): string {
  return `${kind}/${id}`;
}

/** The record that an id of a field leads to; a session leads to its edition, a count to the list of counts. */
function recordNamed(archive: Archive, named: Named, id: string): RecordKey | undefined {
  if (named === 'pages') return undefined;
  if (named === 'counts') return { kind: 'link-counts', id: 'link-counts' };
  if (named !== 'items') return { kind: named, id };
  const edition = archive.items.get(id)?.edition.id;
  return edition === undefined ? undefined : { kind: 'editions', id: edition };
}

/** True but for a field without value: a gap tells of it, and the page of the gaps where it was looked for. */
function isTold({ meaning, value }: Node): boolean {
  return meaning.is !== 'gap' && !isNotKnown(value);
}

describe.each(builtLanguages)('a relation between records of $name, in $locale', async ({ site, locale }) => {
  const archive = await site.archive();
  const edges = edgesOf(archive);
  const shown = new Map<string, ReadonlySet<string>>();

  /** Returns the place of a record in the built site: a page, and an element of it if records share the page. */
  function placeOf({ kind, id }: RecordKey): { path: string; url: string; fragment: string } {
    const path = placeAt({ archive, locale }, kind, id);
    const [url = '', fragment = ''] = site.urlOf(path).split('#');
    return { path, url, fragment };
  }

  /** The other pages that hold facts of a record. */
  function factPages({ kind, id }: RecordKey): readonly string[] {
    if (kind === 'series') return [pageAt(locale, 'series/facts'), pageAt(locale, 'editions')];
    return kind === 'editions' ? [factsAt(locale, id)] : [];
  }

  /** Returns the addresses that the place of a record links to. */
  function linksAt(record: RecordKey): ReadonlySet<string> {
    const { path, url, fragment } = placeOf(record);
    const before = shown.get(path);
    if (before) return before;
    const { $ } = site.pageAt(path);
    const own = fragment ? $('[id]').filter((_, element) => element.attribs['id'] === fragment) : $('main');
    // The areas inside an area follow it, under lower headings.
    const root = record.kind === 'areas' ? own.add(own.nextUntil(':not(.is-inner)')) : own;
    const facts = factPages(record).flatMap((page) => site.pageAt(page).$('main a[href]').toArray());
    const links = [...root.find('a[href]').toArray(), ...facts]
      .map((element) => new URL(element.attribs['href'] ?? '', `http://host${url}`))
      .flatMap(({ pathname, hash }) => [pathname, pathname + hash]);
    const found = new Set(links);
    shown.set(path, found);
    return found;
  }

  /** True if the place of a record links to another record: to its page, or to its own element of a page that records share; or if it holds that element. */
  function leadsTo(from: RecordKey, to: RecordKey): boolean {
    const { url, fragment } = placeOf(to);
    const links = linksAt(from);
    const own = placeOf(from);
    if (fragment && url === own.url && !own.fragment)
      return site.pageAt(own.path).$(`main [id="${fragment}"]`).length > 0;
    if (to.kind === 'series')
      return [url, ...factPages(to)].some((page) => [...links].some((link) => link.startsWith(site.urlOf(page))));
    if (!fragment) return links.has(url) || factPages(to).some((page) => links.has(site.urlOf(page)));
    return [...links].some((link) => link === `${url}#${fragment}` || link.startsWith(`${url}#${fragment}.`));
  }

  /** True of an authority on the page of another: the list of its area names that one. */
  function isListedOnce({ kind, id }: RecordKey, to: RecordKey): boolean {
    return kind === 'authorities' && to.kind === 'areas' && archive.sharedPages.has(id);
  }

  it('is shown at both of its ends', () => {
    const missing = edges.flatMap(({ from, to, by }) => [
      ...(leadsTo(from, to) ? [] : [`${nameOf(from)} does not lead to ${nameOf(to)} (${by})`]),
      ...(isListedOnce(from, to) || leadsTo(to, from)
        ? []
        : [`${nameOf(to)} does not lead back to ${nameOf(from)} (${by})`]),
    ]);
    expect(missing).toEqual([]);
  });
});

it('relations of every kind are found in the data', async () => {
  const ends = new Set(edgesOf(await exampleSite.archive()).map(({ from, to }) => `${from.kind} → ${to.kind}`));
  expect([...ends]).toEqual(
    expect.arrayContaining([
      'editions → authorities',
      'editions → people',
      'editions → organisations',
      'editions → sources',
      'themes → editions',
      'twinnings → authorities',
      'cities → twinnings',
      'milestones → twinnings',
    ]),
  );
});
