import { describe, expect, it } from 'vitest';
import { get } from '../archive/archive.ts';
import { allGaps } from '../archive/queries/statements.ts';
import { locales } from '../i18n/locales.ts';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { gapsView } from './gaps.ts';
import { requestsView } from './requests.ts';

const archive = wholeArchive();

describe.each(locales)('the pages of letters, in %s', (locale) => {
  it('lead each question back to its gap', () => {
    const { groups, frame } = gapsView({ archive, locale });
    const places = new Set(groups.flatMap(({ gaps }) => gaps.map(({ fragment }) => `${frame.path}#${fragment}`)));
    for (const edition of archive.editions.values()) {
      const hrefs = requestsView({ archive, locale }, edition).groups.flatMap((group) =>
        group.requests.map(({ href }) => href),
      );
      expect(hrefs.filter((href) => !places.has(href))).toEqual([]);
    }
  });

  it('are counted where the page of unknowns leads to them', () => {
    const { groups } = gapsView({ archive, locale });
    for (const edition of archive.editions.values()) {
      const letters = requestsView({ archive, locale }, edition).groups.flatMap((group) => group.requests).length;
      const { requests } = groups.find(({ id }) => id === edition.id) ?? {};
      expect(requests?.label.match(/\d+/)?.[0], edition.id).toBe(letters === 0 ? undefined : String(letters));
    }
  });
});

describe('the page of letters of an edition without open questions', () => {
  it('stays, and leads to the page of unknowns rather than to a part that is not there', () => {
    const [placed] = allGaps(archive);
    const id = placed?.id ?? '';
    const declarations = new Map(archive.declarations);
    const declaration = declarations.get(id);
    if (declaration) declarations.set(id, { ...declaration, gaps: [] });
    const edition = { ...get(archive.editions, id), gaps: [] };
    const view = requestsView({ archive: { ...archive, declarations }, locale: 'fr' }, edition);
    expect(view.groups).toEqual([]);
    expect(view.back.href).toBe('/fr/gaps/');
    expect(view.frame.breadcrumb.map(({ href }) => href)).toEqual(['/fr/', '/fr/gaps/']);
  });
});
