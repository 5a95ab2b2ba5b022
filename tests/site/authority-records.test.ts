import { describe, expect, it } from 'vitest';
import { presencesOf, presenceStrip } from '../../src/archive/queries/participation.ts';
import { rolesFor } from '../../src/archive/queries/people.ts';
import { twinningsOf } from '../../src/archive/queries/twinnings.ts';
import { isNotKnown } from '../../src/schema/not-known.ts';
import { presenceClasses } from '../../src/components/authority/presence.ts';
import { placeAt } from '../../src/site/paths.ts';
import { builtLanguages } from '../built-site.ts';

describe.each(builtLanguages)('the page of an authority of $name, in $locale', async ({ site, locale }) => {
  const archive = await site.archive();
  const built = (address: string) => site.urlOf(address);
  const context = { archive, locale };
  /** Those with a page of their own. */
  const authorities = [...archive.authorities.values()].filter(({ id }) => !archive.sharedPages.has(id));
  const pageOf = (id: string) => site.pageAt(placeAt(context, 'authorities', id)).$;

  it('says of each edition that was held whether it was present, and how the list prints it', () => {
    const wrong = authorities.flatMap((authority) => {
      const $ = pageOf(authority.id);
      return presenceStrip(archive, authority).flatMap(({ edition, state, isHost }) => {
        const cell = $(`[id="at.${edition.id}"]`).closest('details');
        const presence = presencesOf(archive, authority.id).find((one) => one.edition === edition);
        const { printed, by = [] } = presence && 'printed' in presence.line ? presence.line : {};
        const isRight =
          cell.find('.sign').attr('class') === presenceClasses({ state, isHost }) &&
          (printed === undefined || isHost || isNotKnown(printed) || cell.text().includes(printed)) &&
          by.every((person) => $(`#s-editions a[href="${built(placeAt(context, 'people', person))}"]`).length > 0);
        return isRight ? [] : [`${authority.id} at ${edition.id}: ${state}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('shows in the same columns those to whom it is tied', () => {
    const held = [...archive.editions.values()].filter(({ statusNow }) => statusNow === 'held');
    const ties = [...archive.twinnings.values()].filter(({ kind }) => kind !== 'occasional');
    const wrong = ties.flatMap(({ id, french, japanese }) =>
      french
        .flatMap((one) => japanese.flatMap((two) => [[one, two] as const, [two, one] as const]))
        .filter(([one]) => !archive.sharedPages.has(one))
        .flatMap(([one, two]) => {
          const link = pageOf(one)(`.strip-town a[href="${built(placeAt(context, 'authorities', two))}"]`);
          return link.closest('.strip-row').find('.sign').length === held.length ? [] : [`${id}: ${one} ${two}`];
        }),
    );
    expect(wrong).toEqual([]);
  });

  it('bears the name of its time where it is a former one', () => {
    for (const { id, became, ja } of authorities)
      if (became?.is === 'known') expect(pageOf(id)('main > header').text()).toContain(ja);
  });

  it('names each person who was there for it, and leads to each of its links', () => {
    const missing = authorities.flatMap(({ id }) => {
      const $ = pageOf(id);
      const people = rolesFor(archive, 'authority', id)
        // Of whom only an editor's own words speak, no sentence is made that could lead to the person.
        .filter(({ edition, here }) => edition.statusNow === 'held' && (here.speaks ?? here.named)?.did?.length)
        .flatMap(({ here: { person } }) => (typeof person === 'string' ? [placeAt(context, 'people', person)] : []));
      const links = twinningsOf(archive, id).map((one) => placeAt(context, 'twinnings', one.id));
      return [...people, ...links]
        .filter((at) => $(`main a[href="${built(at)}"]`).length === 0)
        .map((at) => `${id}: ${at}`);
    });
    expect(missing).toEqual([]);
  });
});
