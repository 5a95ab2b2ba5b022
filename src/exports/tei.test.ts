import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { anything, asParsed } from '../../tests/fixtures/hostile-texts.ts';
import { childrenOf, readXml, type Element } from '../../tests/xml.ts';
import { get, type Declaration } from '../archive/archive.ts';
import { citedBy } from '../archive/queries/statements.ts';
import type { Point } from '../archive/schema/declaration.ts';
import { teiOf } from './tei.ts';

const archive = wholeArchive();

function allOf(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(allOf)];
}

function elementsOf(id: string, change: Partial<Declaration> = {}): readonly Element[] {
  return allOf(readXml(teiOf(archive, { ...get(archive.declarations, id), ...change })));
}

function named(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter((one) => one.name === name);
}

function byId(elements: readonly Element[], id: string): Element | undefined {
  return elements.find(({ attributes }) => attributes['xml:id'] === id);
}

/** The first point of Kagemitsu, otherwise. */
function withPoint(change: Partial<Point>): readonly Element[] {
  const [point] = get(archive.declarations, '4-kagemitsu').points;
  if (!point) throw new Error('The example has no point.');
  return elementsOf('4-kagemitsu', { points: [{ ...point, ...change }] });
}

describe('a declaration in TEI', () => {
  it.each([...archive.declarations.keys()])(
    'gives each part an id of its own, and points to what is there: %s',
    (id) => {
      const elements = elementsOf(id);
      const ids = elements.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = elements.flatMap(({ attributes: { corresp = '', ana = '', decls = '' } }) =>
        `${corresp} ${ana} ${decls}`.split(' ').filter((target) => target !== ''),
      );
      expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
      expect(elements.every(({ namespace }) => namespace === 'http://www.tei-c.org/ns/1.0')).toBe(true);
    },
  );

  it('has each point under the address of its page, with its grade, its sources and both languages aligned', () => {
    const point = byId(elementsOf('4-kagemitsu'), 'p6');
    expect(point?.attributes).toMatchObject({
      ana: '#grade.reported #kind.commitment',
      decls: '#source.declaration-kagemitsu-copy',
    });
    expect(point && childrenOf(point, 'ab').map(({ attributes }) => attributes)).toEqual([
      { 'xml:id': 'p6.fr', 'xml:lang': 'fr', type: 'paraphrase', corresp: '#p6.ja' },
      { 'xml:id': 'p6.ja', 'xml:lang': 'ja', type: 'paraphrase', corresp: '#p6.fr' },
    ]);
  });

  it('quotes what are the words of the declaration, and no translation or paraphrase of ours', () => {
    const elements = elementsOf('5-valbourg');
    expect(named(elements, 'quote').map(({ text }) => text)).toEqual([
      'Réunis à Valbourg, nous déclarons ce qui suit.',
      'Nous rappelons la déclaration de Kagemitsu.',
      'Nos collectivités échangent leurs pratiques.',
      'Nous nous retrouverons.',
      'Le lieu est confirmé par écrit.',
    ]);
    expect(byId(elements, 'article-3')?.attributes).toMatchObject({ type: 'article', n: '3' });
    expect(byId(elements, 'article-3-2.ja')?.text).toBe('開催地は書面で確認する。');
  });

  it('lists the sources that the record cites', () => {
    const cited = citedBy('declarations', get(archive.declarations, '4-kagemitsu'));
    const listed = named(elementsOf('4-kagemitsu'), 'bibl').map(({ attributes }) => attributes['xml:id']);
    expect(listed).toEqual(cited.map((id) => `source.${id}`));
  });

  it('leaves out what is not known', () => {
    const points = withPoint({ fr: { text: 'Texte.', wording: 'paraphrase' }, ja: { is: 'unknown' } });
    expect(named(points, 'ab').map(({ attributes }) => attributes)).toEqual([
      { 'xml:id': 'p1.fr', 'xml:lang': 'fr', type: 'paraphrase' },
    ]);
    const bare = elementsOf('4-kagemitsu', {
      title: { is: 'unknown' },
      adoption: { is: 'unknown' },
      points: [],
    });
    expect(['front', 'creation', 'ab', 'quote'].filter((name) => named(bare, name).length > 0)).toEqual([]);
  });

  it('is well-formed, whatever a point says', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const points = withPoint({ fr: { text, wording: 'official' } });
        expect(named(points, 'quote')[0]?.text).toBe(asParsed(text));
      }),
    );
  });
});
