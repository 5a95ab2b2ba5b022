import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { anything, asParsed } from '../../tests/fixtures/hostile-texts.ts';
import { readXml, type Element } from '../../tests/xml.ts';
import { get, type Authority } from '../archive/archive.ts';
import { editionsOf } from '../archive/queries/participation.ts';
import { citedBy } from '../archive/queries/statements.ts';
import { eacOf } from './eac-cpf.ts';

const archive = wholeArchive();

function allOf(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(allOf)];
}

function elementsOf(id: string, change: Partial<Authority> = {}): readonly Element[] {
  return allOf(readXml(eacOf(archive, { ...get(archive.authorities, id), ...change })));
}

function named(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter((one) => one.name === name);
}

function texts(elements: readonly Element[], name: string): readonly string[] {
  return named(elements, name).map(({ text }) => text);
}

const relations = (elements: readonly Element[]) =>
  named(elements, 'cpfRelation').map(({ attributes }) => [attributes['cpfRelationType'], attributes['xlink:href']]);

describe('an authority in EAC-CPF', () => {
  it.each([...archive.authorities.keys()])('has its id, its sources and its editions: %s', (id) => {
    const elements = elementsOf(id);
    expect(texts(elements, 'recordId')).toEqual([id]);
    expect(named(elements, 'source').map(({ attributes }) => attributes['xml:id'])).toEqual(
      citedBy('authorities', get(archive.authorities, id)).map((source) => `source.${source}`),
    );
    expect(named(elements, 'resourceRelation')).toHaveLength(editionsOf(archive, id).length);
    expect(elements.every(({ namespace }) => namespace === 'urn:isbn:1-931666-33-4')).toBe(true);
    const files = named(elements, 'cpfRelation').flatMap(({ attributes: { 'xlink:href': href = '' } }) =>
      href.endsWith('.eac.xml') ? [href.slice(0, -'.eac.xml'.length)] : [],
    );
    expect(files.filter((other) => !archive.authorities.has(other))).toEqual([]);
  });

  it('has both names as parallel forms, readings and variants after them', () => {
    const { evidence } = get(archive.authorities, 'gifu');
    const variants = [{ text: '旧岐阜県', evidence, others: [] }];
    const entries = named(elementsOf('gifu', { fr: 'Gifu', yomi: 'ぎふけん', variants }), 'nameEntry');
    expect(entries.map(({ children, attributes }) => [children[0]?.text, attributes['localType']])).toEqual([
      ['Gifu', undefined],
      [get(archive.authorities, 'gifu').ja, undefined],
      ['ぎふけん', 'yomi'],
      ['旧岐阜県', 'variant'],
    ]);
  });

  it('says of which register a code is', () => {
    const { evidence } = get(archive.authorities, 'gifu');
    const code = { number: '1', evidence, others: [] };
    const registers = [
      ['belport', { code }],
      ['belport', { code, kind: 'intercommunality' }],
      ['gifu', { code }],
    ] as const;
    expect(
      registers.map(([id, change]) => named(elementsOf(id, change), 'entityId')[0]?.attributes['localType']),
    ).toEqual(['INSEE', 'SIREN', '全国地方公共団体コード']);
    const ids = named(elementsOf('gifu', { code, wikidata: { ...code, item: 'Q1' }, geonames: code }), 'entityId');
    expect(ids.map(({ attributes }) => attributes['localType'])).toEqual([
      '全国地方公共団体コード',
      'Wikidata',
      'GeoNames',
    ]);
  });

  it('leads from a body that ended to the one that followed, and back', () => {
    const former = elementsOf('haut-rhin');
    expect(relations(former)).toContainEqual(['temporal-later', 'collectivite-europeenne-d-alsace.eac.xml']);
    expect(named(former, 'toDate')[0]?.attributes).toEqual({ standardDate: '2021' });
    expect(relations(elementsOf('collectivite-europeenne-d-alsace'))).toContainEqual([
      'temporal-earlier',
      'haut-rhin.eac.xml',
    ]);
  });

  it('leaves out what is not known, and says where the identity is not certain', () => {
    const unknown = elementsOf('mamuzu');
    const absent = ['nameEntryParallel', 'entityId', 'existDates', 'place', 'legalStatus', 'placeEntry'];
    expect(absent.filter((name) => named(unknown, name).length > 0)).toEqual([]);
    expect(texts(unknown, 'part')).toEqual(['マムズ市']);
    const { evidence } = get(archive.authorities, 'lyon');
    const doubted = elementsOf('lyon', { evidence: { ...evidence, toVerify: ['identity'] } });
    expect([unknown, doubted].map((one) => texts(one, 'publicationStatus'))).toEqual([[], ['inProcess']]);
  });

  it('is well-formed, whatever a name is', () => {
    fc.assert(
      fc.property(anything, (fr) => {
        expect(texts(elementsOf('lyon', { fr }), 'part')[0]).toBe(asParsed(fr));
      }),
    );
  });
});
