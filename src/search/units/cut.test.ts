import { describe, expect, it } from 'vitest';
import type { Locale } from '../../text/locales.ts';
import { unitsIn } from './cut.ts';
import type { UnitHead } from './heads.ts';

const at = 'editions/5-valbourg/';
const edition: UnitHead = { kind: 'edition', title: '5e édition', edition: '5-valbourg', themes: ['innovation'] };

function unitsOf(main: string, heads: Record<string, UnitHead> = {}, locale: Locale = 'fr') {
  const all = new Map(Object.entries({ '': edition, ...heads }).map(([id, head]) => [at + id, head]));
  return unitsIn(`<body><nav>Menu</nav><main>${main}</main><p>Pied</p></body>`, at, all, locale);
}

/** The text of a page without places. */
const read = (main: string, locale?: Locale) => unitsOf(main, {}, locale)[0]?.text;

describe('the words of a page', () => {
  it('are those in main, a line for each block', () => {
    expect(read('<h1>Valbourg</h1><p>3 <b>mai</b></p><ul><li>Un</li><li>Deux</li></ul>')).toBe('3 mai\nUn\nDeux');
  });

  it.each([
    ['what is marked so', '<p data-search-off>Non</p>'],
    ['what is inside it', '<div data-search-off><p data-search-on>Non</p></div>'],
    ['what is only heard', '<span class="soft visually-hidden">Non</span>'],
    ['what is only printed', '<ol class="cited print-only"><li>Non</li></ol>'],
    ['tools for the screen', '<a class="tiny screen-only">Non</a>'],
    ['what is only seen', '<span aria-hidden="true">Non</span>'],
    ['navigation, drawings and scripts', '<nav>Non</nav><svg><title>Non</title></svg><script>Non</script>'],
  ])('leave out %s', (_, html) => {
    expect(read(`<p>Oui</p>${html}`)).toBe('Oui');
  });

  it('keep a sentence whole around the numbers of its sources', () => {
    const numbers = '<sup class="numbers">\u2060<a>1</a></sup>';
    expect(read(`<p>À <a>Tours</a>${numbers}\u202F${numbers}. Puis <em>rien</em>.</p>`)).toBe('À Tours. Puis rien.');
  });

  it('part what only the styles set apart', () => {
    expect(read('<p><span>jumelage</span><span>2017</span></p>')).toBe('jumelage\n2017');
    expect(read('<p>maire de Nancy<small>Nancy</small></p>')).toBe('maire de Nancy\nNancy');
    expect(read('<p>5<sup>e</sup> édition</p>')).toBe('5e édition');
  });

  it('of a list are those of its places alone, unless they are marked', () => {
    const heads = { '': { kind: 'list', title: 'Personnes' }, '#a': { kind: 'person', title: 'Ana' } } as const;
    const units = unitsOf('<p>Liste</p><p id="a">Maire</p><p data-search-on>Oui</p>', heads);
    expect(units.map(({ text }) => text)).toEqual(['Oui', 'Maire']);
  });

  it('leave out a name of the place among other values, and keep a sentence', () => {
    const heads = { '': { ...edition, names: ['岐阜県', 'ぎふけん'] } };
    const [unit] = unitsOf(
      '<p><i lang="ja">岐阜県</i>, <i lang="ja">ぎふけん</i>, préfecture</p><p>岐阜県, dit-on.</p>',
      heads,
    );
    expect(unit?.text).toBe('préfecture\n岐阜県, dit-on.');
  });

  it('mark the passages in another language', () => {
    const [unit] = unitsOf('<p>Nom : <span lang="ja">高松<q>「宣言」</q></span>, fin</p>');
    expect(unit?.text).toBe('Nom : 高松「宣言」, fin');
    expect(unit?.passages.map(([start, end, lang]) => unit.text.slice(start, end) + lang).join(' ')).toBe(
      '高松ja 「宣言」ja',
    );
  });
});

describe('a label', () => {
  it.each([
    ['in a list of terms', '<dl><dt>Lieu</dt><dd>Nancy</dd></dl>'],
    ['beside its value', '<p><span data-label>Lieu</span> <a>Nancy</a></p>'],
    ['above its value', '<li><p data-label>Lieu</p><div><p>Nancy</p></div></li>'],
  ])('%s stands on the line of its value', (_, html) => {
    expect(read(html)).toBe('Lieu\u00A0: Nancy');
    expect(read(html, 'ja')).toBe('Lieu：Nancy');
  });

  it('without a value is not read, nor one around other labels', () => {
    expect(read('<li><p data-label>Décision</p><p data-search-off>inconnue</p></li><li>Fin</li>')).toBe('Fin');
    expect(read('<li><p data-label>Réunion</p><dl><dt>Lieu</dt><dd>Nancy</dd></dl></li>')).toBe('Lieu\u00A0: Nancy');
  });

  it('of a name of the place is left out with it', () => {
    expect(read('<dl><dt>Nom</dt><dd>5e édition</dd><dt>Année</dt><dd>2016</dd></dl>')).toBe('Année\u00A0: 2016');
  });
});

describe('a place', () => {
  const item: UnitHead = { kind: 'item', title: 'Atelier 1', themes: ['culture'] };

  it('is an element whose address the archive names, with words that belong to no other', () => {
    const units = unitsOf('<ul id="programme"><li>Visite</li><li id="programme.a">Le climat</li></ul>', {
      '#programme.a': item,
    });
    expect(units.map(({ at: address, text }) => [address, text])).toEqual([
      [at, 'Visite'],
      [`${at}#programme.a`, 'Le climat'],
    ]);
    expect(units[1]).toMatchObject({ ...item, of: at });
  });

  it('is a section that is marked, called by its first heading or label', () => {
    const units = unitsOf(
      `<section id="s-days" data-unit="section"><h2>Les jours</h2><h3>Lundi</h3><p>Visite</p></section>
      <div id="s-documents" data-unit="document"><details data-label><summary>Documents</summary></details></div>`,
    );
    expect(units.slice(1).map(({ kind, title, text }) => [kind, title, text])).toEqual([
      ['section', 'Les jours', 'Lundi\nVisite'],
      ['document', 'Documents', ''],
    ]);
  });

  it('is no section without words, and nothing that is not read', () => {
    const sections = '<section id="s-a" data-unit="section"><h2>Sources</h2><p data-search-off>1</p></section>';
    expect(
      unitsOf(`${sections}<p data-search-off><b id="programme.a">Non</b></p>`, { '#programme.a': item }),
    ).toHaveLength(1);
  });

  it('inherits the themes of its record, unless that is an edition', () => {
    const section = '<section id="s-a" data-unit="section"><h2>Récit</h2><p>Mot</p></section>';
    expect(unitsOf(section)[1]?.themes).toBeUndefined();
    expect(unitsOf(section, { '': { kind: 'theme', title: 'Eau', themes: ['water'] } })[1]?.themes).toEqual(['water']);
  });

  it('is on a page that the archive has', () => {
    expect(() => unitsIn('<main></main>', 'nowhere/', new Map(), 'fr')).toThrow('The archive has no page nowhere/.');
  });
});
