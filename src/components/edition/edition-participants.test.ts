import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { get, type Archive, type Authority } from '../../archive/archive.ts';
import { authorityLanguage } from '../../names/names.ts';
import { participantsMap } from './edition-participants.ts';

const whole = wholeArchive();
const { coordinates: gifu } = get(whole.authorities, 'gifu');
if (!gifu) throw new Error('The example knows no place of Gifu.');
const inside = { french: { lat: 44, lon: 2 }, japanese: { lat: gifu.lat, lon: gifu.lon } };

/** The archive where these authorities have a place, each further north. */
const placed = (ids: readonly string[], change: (authority: Authority) => Partial<Authority> = () => ({})): Archive => {
  const authorities = new Map(whole.authorities);
  for (const [index, id] of ids.entries()) {
    const authority = get(whole.authorities, id);
    const { lat, lon } = inside[authority.side];
    authorities.set(id, {
      ...authority,
      coordinates: { ...gifu, lat: lat + index / 2, lon },
      ...change(authority),
    });
  }
  return { ...whole, authorities };
};

const mapOf = (id: string, archive: Archive = whole, locale: 'fr' | 'ja' = 'fr') =>
  participantsMap({ archive, locale }, get(archive.editions, id));

describe('the map of the participants', () => {
  it('is no map where nobody is known to have come', () => {
    expect(mapOf('9-belport')).toBeUndefined();
  });

  it('has a ring around each host, and a point for everyone whose place is known', () => {
    const map = mapOf('5-valbourg', placed(['valbourg', 'minase', 'kagemitsu']));
    expect(map?.plates.map(({ id }) => id)).toEqual(['valbourg']);
    expect([...(map?.points.keys() ?? [])].toSorted()).toEqual(['kagemitsu', 'minase', 'valbourg']);
  });

  it('has names at the host and at those of other editions, and at nobody else', () => {
    const map = mapOf('5-valbourg', placed(['valbourg', 'minase', 'kagemitsu']));
    expect(map?.labels.map(({ label }) => label).toSorted()).toEqual(['Kagemitsu', 'Valbourg']);
  });

  it('names the hosts of the other editions in their order, where there are too many', () => {
    const ids = ['orleans', 'minase', 'shirakawa', 'himemoto', 'kagemitsu', 'valbourg'];
    const archive = placed(ids);
    const editions = new Map(archive.editions);
    const later = get(archive.editions, '7-rive-en-bresse');
    editions.set(later.id, { ...later, hostIds: ids.slice(0, 4) });
    const named = mapOf('5-valbourg', { ...archive, editions })?.labels.map(({ id }) => id);
    expect(named).toHaveLength(5);
    expect(named).toEqual(expect.arrayContaining(['valbourg', 'kagemitsu']));
  });

  it('marks a name that French does not have as Japanese, and none in Japanese', () => {
    const archive = placed(['valbourg', 'kagemitsu'], ({ id }) =>
      id === 'kagemitsu' ? { fr: { is: 'not-stated' } } : {},
    );
    const langs = (locale: 'fr' | 'ja') =>
      mapOf('5-valbourg', archive, locale)?.labels.map(
        ({ id, label }) => `${label} ${authorityLanguage({ archive, locale }, id) ?? 'own'}`,
      );
    expect(langs('fr')).toEqual(expect.arrayContaining(['Valbourg own', '景光市 ja']));
    expect(langs('ja')).toEqual(expect.arrayContaining(['ヴァルブール市 own', '景光市 own']));
  });
});
