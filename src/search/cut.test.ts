import { describe, expect, it } from 'vitest';
import { cutPage, type Cutting } from './cut.ts';

function cut(body: string, cutting: Partial<Cutting> = {}) {
  const html = `<html lang="fr"><body><nav>menu</nav><main>${body}</main><footer>pied</footer></body></html>`;
  return cutPage(html, { units: new Set(), as: 'sections', ...cutting }).map(({ fragment, text }) => [fragment, text]);
}

describe('a page is cut', () => {
  it('into its sections and what stands outside of them, the first heading left out', () => {
    const page = '<h1>Titre</h1><p>Chapeau</p><section id="s-dates"><h2>Dates</h2><p>3 mai</p></section>';
    expect(cut(page)).toEqual([
      ['', 'Chapeau'],
      ['s-dates', '3 mai'],
    ]);
    expect(cut(page, { as: 'whole' })).toEqual([['', 'Chapeau\n3 mai']]);
  });

  it('into the elements that the archive names, their words in no other', () => {
    const page =
      '<section id="s-programme"><h2>Programme</h2><dl><div id="programme.a"><dt>Atelier</dt></div><div>Visite</div></dl></section>';
    expect(cut(page, { units: new Set(['programme.a']) })).toEqual([
      ['', ''],
      ['s-programme', 'Visite'],
      ['programme.a', 'Atelier'],
    ]);
  });

  it('with the marks of each quotation, which are in no text of the page', () => {
    expect(cut('<p>dit <q lang="fr">non</q> et <q lang="ja">否</q>.</p>')).toEqual([
      ['', 'dit «\u00A0non\u00A0» et 「否」.'],
    ]);
  });

  it('without what is a unit elsewhere, is silent or only repeats', () => {
    const page =
      '<p>Un<span aria-hidden="true">signe</span><span class="visually-hidden">caché</span></p><div data-unindexed=""><p>sources</p></div>' +
      '<section id="s-repeats" data-unindexed=""><p>redit</p></section><script>let a</script>';
    expect(cut(page)).toEqual([['', 'Un']]);
  });

  it('where it is a list, without the records that it leads to, unless they have no page of their own', () => {
    const page = '<p>Chapeau</p><section id="s-a"><ul><li id="a">A</li><li>B</li></ul></section>';
    expect(cut(page, { as: 'list', units: new Set(['a']) })).toEqual([
      ['', 'Chapeau'],
      ['a', 'A'],
    ]);
  });

  it('with a line for each block, words as they are spaced', () => {
    expect(cut('<p>L’<em>œuvre</em>\n  de\u00A0Tours\u202F; 7<sup>e</sup></p><p>Fin<br>suite</p>')).toEqual([
      ['', 'L’œuvre de\u00A0Tours\u202F; 7e\nFin\nsuite'],
    ]);
    expect(cut('<p>maire d’Aix<span class="body">Aix</span></p>')).toEqual([['', 'maire d’Aix\nAix']]);
    expect(cut('<p><strong>plénière</strong><span>28 octobre</span></p>')).toEqual([['', 'plénière\n28 octobre']]);
  });

  it('with a sentence in one line, whatever mark of a source or link to a fact stands in it', () => {
    const mark = '<a class="cite" data-unindexed="" href="#">CLAIR</a>';
    const fact = '<a class="fact" href="#dates">2014年</a>';
    expect(cut(`<p>会期は${fact}とし${mark}、市は<a href="#">別の日</a>とする${mark}。</p>`)).toEqual([
      ['', '会期は2014年とし、市は別の日とする。'],
    ]);
    expect(cut(`<p>Le climat ${mark}\u202F; les déchets ${mark}. Fin ${mark}.</p>`)).toEqual([
      ['', 'Le climat\u202F; les déchets. Fin.'],
    ]);
  });

  it('with each value on the line of its label', () => {
    const list =
      '<dl><dt>Date</dt><dd><p>3 mai</p><p>soir</p></dd><dt>Lieu</dt><dd data-unindexed="">secret</dd><dt>Fin</dt><dd></dd></dl>';
    expect(cut(list)).toEqual([['', 'Date\u00A0: 3 mai\nsoir\nLieu\nFin']]);
    expect(cut('<p><span class="field">Nom</span> <span>Tours</span></p>')).toEqual([['', 'Nom\u00A0: Tours']]);
  });

  it('with the passages in another language', () => {
    const html =
      '<html lang="fr"><main><p>Nom : <span lang="ja">高松</span><span lang="ja">宣言</span>, fin</p></main></html>';
    const [page] = cutPage(html, { units: new Set(), as: 'whole' });
    expect(page).toMatchObject({ text: 'Nom : 高松宣言, fin', passages: [[6, 10, 'ja']] });
  });

  it('with the headings of its sections', () => {
    const html =
      '<html lang="fr"><main><section id="s-a"><h2>Les <em>dates</em> </h2><h2>Autre</h2></section></main></html>';
    expect(cutPage(html, { units: new Set(), as: 'sections' })[1]).toMatchObject({
      heading: 'Les dates',
      text: 'Autre',
    });
  });
});
