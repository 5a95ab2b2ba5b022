import { describe, expect, it } from 'vitest';
import { editionsOf, matrixEditions, presenceAt, presencesOf } from '../../src/archive/queries/participation.ts';
import { rolesFor } from '../../src/archive/queries/people.ts';
import { twinningsOf } from '../../src/archive/queries/twinnings.ts';
import { isNotKnown } from '../../src/schema/not-known.ts';
import { placeAt, recordAt } from '../../src/site/paths.ts';
import { presenceStrings } from '../../src/i18n/strings/presence.ts';
import { builtLanguages } from '../built-site.ts';

describe.each(builtLanguages)('the page of an authority of $name, in $locale', async ({ site, locale }) => {
  const archive = await site.archive();
  const built = (address: string) => site.urlOf(address);
  /** Those with a page of their own. */
  const authorities = [...archive.authorities.values()].filter(({ id }) => !archive.sharedPages.has(id));
  const pageOf = (id: string) => site.pageAt(placeAt({ archive, locale }, 'authorities', id)).$;

  it('says of each edition whether it was present, and how the list prints it', () => {
    const wrong = authorities.flatMap((authority) => {
      const $ = pageOf(authority.id);
      const presences = new Map(presencesOf(archive, authority.id).map((one) => [one.edition.id, one]));
      return matrixEditions(archive).flatMap((edition) => {
        const row = $(`[id="at.${edition.id}"]`);
        const absence = $('.absences > li').filter(
          (_, one) => $(one).find(`a[href="${built(recordAt(locale, 'editions', edition.id))}"]`).length > 0,
        );
        const line = absence.length > 0 ? absence : row;
        const presence = presences.get(edition.id);
        const state = presenceAt(archive, authority, edition);
        if (state === 'not-identified') return absence.length === 0 ? [] : [`${authority.id} at ${edition.id}`];
        const { printed, by = [] } = presence && 'printed' in presence.line ? presence.line : {};
        const isRight =
          // A row may tell another part than being on the list.
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
    for (const authority of authorities) {
      const said = pageOf(authority.id)('.record-head .lead').text();
      const n = editionsOf(archive, authority.id).length;
      expect(said, authority.id).toMatch(
        n === 0 ? /aucune édition|probable|回はありません|確かではありません/ : new RegExp(`\\b${String(n)}(?!\\d)`),
      );
    }
  });

  it('bears the name of its time where it is a former one', () => {
    for (const { id, became, ja } of authorities)
      if (became?.is === 'known') expect(pageOf(id)('main > header').text()).toContain(ja);
  });

  it('shows each person who was there for it, or says that it knows no link', () => {
    for (const { id } of authorities) {
      const $ = pageOf(id);
      if (twinningsOf(archive, id).length === 0)
        expect($('#s-twinnings').text(), id).toMatch(/aucun jumelage|提携の記録がありません/);
      const unseen = rolesFor(archive, 'authority', id).filter(({ edition, path }) => {
        const at = built(recordAt(locale, 'editions', edition.id, path));
        return $(`[id="at.${edition.id}"] a[href="${at}"]`).length === 0;
      });
      expect({ id, unseen }).toEqual({ id, unseen: [] });
    }
  });
});
