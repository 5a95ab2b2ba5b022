import { beforeAll, describe, expect, it } from 'vitest';
import { get, type Archive } from '../../src/archive/archive.ts';
import { editionsOf, presenceAt, presencesOf } from '../../src/archive/queries/participation.ts';
import { rolesFor } from '../../src/archive/queries/people.ts';
import { twinningsOf } from '../../src/archive/queries/twinnings.ts';
import { isNotKnown } from '../../src/archive/schema/not-known.ts';
import { recordAt } from '../../src/i18n/paths.ts';
import { authorityStrings } from '../../src/i18n/strings/authority.ts';
import { presenceStrings } from '../../src/i18n/strings/presence.ts';
import { builtLanguages } from '../built-site.ts';

describe.each(builtLanguages)('the page of an authority of $name, in $locale', ({ site, locale }) => {
  const words = authorityStrings[locale];
  const built = (address: string) => site.urlOf(address);
  const pageOf = (id: string) => site.pageAt(recordAt(locale, 'authorities', id)).$;
  let archive: Archive;

  beforeAll(async () => {
    archive = await site.archive();
  });

  it('says of each edition whether it was present, and how the list prints it', () => {
    const wrong = [...archive.authorities.values()].flatMap((authority) => {
      const $ = pageOf(authority.id);
      const presences = new Map(presencesOf(archive, authority.id).map((one) => [one.edition.id, one]));
      return [...archive.editions.values()].flatMap((edition) => {
        const row = $(`[id="at.${edition.id}"]`);
        const absence = $('.absences > li').filter(
          (_, one) => $(one).find(`a[href="${built(recordAt(locale, 'editions', edition.id))}"]`).length > 0,
        );
        const line = absence.length > 0 ? absence : row;
        const presence = presences.get(edition.id);
        const state = presenceAt(archive, authority, edition);
        const { printed, by = [] } = presence?.state === 'present' ? presence.line : {};
        const isRight =
          // Of a meeting to come, nobody can be said to have been there; a row may tell another part than being on the list.
          (presence || row.length === 0 ? line.find(`.presence-sign.is-${state}`).length === 1 : row.length === 1) &&
          (printed === undefined || isNotKnown(printed) || line.text().includes(printed)) &&
          by.every((person) => line.find(`a[href="${built(recordAt(locale, 'people', person))}"]`).length > 0) &&
          row.find('.fold-value').text().trim().toLowerCase().startsWith(presenceStrings[locale].host) ===
            edition.hostIds.includes(authority.id);
        return isRight ? [] : [`${authority.id} at ${edition.id}: ${state}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('says first how often it came', () => {
    for (const authority of archive.authorities.values()) {
      const said = pageOf(authority.id)('.record-head .lead').text();
      const n = editionsOf(archive, authority.id).length;
      expect(said, authority.id).toContain(n === 0 ? words.namedNowhere : String(n));
    }
  });

  it('leads from a former authority to its successor, and back, under the name of its time', () => {
    const former = [...archive.authorities.values()].filter(({ became }) => became?.is === 'known');
    for (const { id, became, ja } of former) {
      const successor = became?.is === 'known' ? became.value.authority : '';
      const leads = (from: string, to: string) =>
        pageOf(from)(`#s-identity a[href="${built(recordAt(locale, 'authorities', to))}"]`).length > 0;
      expect({ id, there: leads(id, successor), back: leads(successor, id) }).toEqual({ id, there: true, back: true });
      expect(pageOf(id)('main > header').text()).toContain(ja);
    }
  });

  it('shows each of its links and each person who was there for it, or says that it knows no link', () => {
    for (const { id } of archive.authorities.values()) {
      const $ = pageOf(id);
      const links = twinningsOf(archive, id);
      const missing = links.filter(
        (one) => $(`#s-twinnings a[href="${built(recordAt(locale, 'twinnings', one.id))}"]`).length === 0,
      );
      expect({ id, missing }).toEqual({ id, missing: [] });
      if (links.length === 0) expect($('#s-twinnings').text(), id).toContain(words.noTwinning);
      const unseen = rolesFor(archive, 'authority', id).filter(({ edition, path }) => {
        const at = `${built(recordAt(locale, 'editions', edition.id))}#${path}`;
        return $(`[id="at.${edition.id}"] a[href="${at}"]`).length === 0;
      });
      expect({ id, unseen }).toEqual({ id, unseen: [] });
    }
  });

  it('names the host at its meeting', () => {
    for (const { id, hostIds } of archive.editions.values()) {
      for (const host of hostIds) {
        expect(get(archive.authorities, host).id).toBe(host);
        expect(pageOf(host)(`[id="at.${id}"]`).text().toLowerCase(), `${host}, ${id}`).toContain(
          presenceStrings[locale].host,
        );
      }
    }
  });
});
