import { describe, expect, it } from 'vitest';
import type { RecordKey } from '../../src/archive/queries/statements.ts';
import { factsAt, recordAt } from '../../src/i18n/paths.ts';
import { builtLanguages, exampleSite } from '../built-site.ts';
import { edgesOf, nameOf } from '../graph-edges.ts';

describe.each(builtLanguages)('a relation between records of $name, in $locale', async ({ site, locale }) => {
  const edges = edgesOf(await site.archive());
  const shown = new Map<string, ReadonlySet<string>>();

  /** Returns the place of a record in the built site: a page, and an element of it if records share the page. */
  function placeOf({ kind, id }: RecordKey): { path: string; url: string; fragment: string } {
    const path = recordAt(locale, kind, id);
    const [url = '', fragment = ''] = site.urlOf(path).split('#');
    return { path, url, fragment };
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
    const facts = record.kind === 'editions' ? site.pageAt(factsAt(locale, record.id)).$('main a[href]').toArray() : [];
    const links = [...root.find('a[href]').toArray(), ...facts]
      .map((element) => new URL(element.attribs['href'] ?? '', `http://host${url}`))
      .flatMap(({ pathname, hash }) => [pathname, pathname + hash]);
    const found = new Set(links);
    shown.set(path, found);
    return found;
  }

  /** True if the place of a record links to another record: to its page, or to its own element of a page that records share. */
  function leadsTo(from: RecordKey, to: RecordKey): boolean {
    const { url, fragment } = placeOf(to);
    const links = linksAt(from);
    if (!fragment) return links.has(url) || (to.kind === 'editions' && links.has(site.urlOf(factsAt(locale, to.id))));
    return [...links].some((link) => link === `${url}#${fragment}` || link.startsWith(`${url}#${fragment}.`));
  }

  it('is shown at both of its ends', () => {
    const missing = edges.flatMap(({ from, to, by }) => [
      ...(leadsTo(from, to) ? [] : [`${nameOf(from)} does not lead to ${nameOf(to)} (${by})`]),
      ...(leadsTo(to, from) ? [] : [`${nameOf(to)} does not lead back to ${nameOf(from)} (${by})`]),
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
