import { describe, expect, it } from 'vitest';
import type { EvidenceView } from '../views/evidence.ts';
import type { FactView } from '../views/fact.ts';
import { html } from '../wording/html.ts';
import { facts, remark, section, unitsIn, type PageWords, type UnitHead, type Words } from './words.ts';

const evidence: EvidenceView = { basis: '', sources: [], exceptions: [], toVerify: [] };
const field = (name: string, label: string, value: string) => ({ name, label, value: html`${value}` });

function fact(parts: Partial<FactView>): FactView {
  return {
    id: 'dates',
    name: 'dates',
    label: 'Dates',
    certainty: 'established',
    state: '',
    fields: [],
    evidence,
    isKept: true,
    others: [],
    gaps: [],
    parts: [],
    ...parts,
  };
}

const page = (words: Words, unit: Partial<UnitHead> = {}): PageWords => ({
  path: '/fr/editions/5-tours/',
  unit: { kind: 'edition', title: '5e édition', edition: '5-tours', side: 'french', date: '2016', ...unit },
  words,
});
const texts = (words: Words, others: readonly string[] = []) => {
  const disputed = others.map((at) => [at, { kind: 'disagreement', title: 'Dates' }] as const);
  return [...unitsIn(page(words), 'fr', new Map<string, UnitHead>(disputed))].map(({ at, text }) => [
    at.replace('/fr/editions/5-tours/', ''),
    text,
  ]);
};

describe('a page', () => {
  it('is cut into its sections and what stands outside of them; a section without words is none', () => {
    const dates = section({ id: 'dates', title: 'Dates' }, '3 mai');
    expect(texts(['Chapeau', dates, section({ id: 'gaps', title: 'Lacunes' }), section(undefined, 'rien')])).toEqual([
      ['', 'Chapeau'],
      ['#s-dates', '3 mai'],
    ]);
  });

  it('gives the words of a unit to no other, and those of other elements to the unit around them', () => {
    const item = { id: 'programme.a', unit: { kind: 'item', title: 'Atelier' }, words: 'Le climat' } as const;
    const programme = section({ id: 'programme', title: 'Programme' }, item, { id: 'visits', words: 'Visite' });
    expect(texts(programme)).toEqual([
      ['', ''],
      ['#s-programme', 'Visite'],
      ['#programme.a', 'Le climat'],
    ]);
  });

  it('hands its themes on to its parts, unless it is an edition', () => {
    const own = { id: 'p1', unit: { kind: 'point', title: 'Point 1', date: '2017' }, words: 'Mot' } as const;
    const partOf = (unit: Partial<UnitHead>) => [...unitsIn(page(own, unit), 'fr', new Map())][1];
    expect(partOf({ themes: ['innovation'] })).toMatchObject({ date: '2017', of: '/fr/editions/5-tours/' });
    expect(partOf({ themes: ['innovation'] })?.themes).toBeUndefined();
    expect(partOf({ themes: ['innovation'], edition: undefined })?.themes).toEqual(['innovation']);
  });

  it('marks passages in another language, and quotations', () => {
    const [unit] = [
      ...unitsIn(page(html`Nom : <span lang="ja">高松<q lang="ja">「宣言」</q></span>, fin`), 'fr', new Map()),
    ];
    expect(unit?.text).toBe('Nom : 高松「宣言」, fin');
    expect(unit?.passages.map(([start, end, lang]) => [unit.text.slice(start, end), lang]).flat()).toEqual([
      ...['高松', 'ja'],
      ...['「宣言」', 'ja'],
    ]);
  });
});

describe('a fact', () => {
  it('stands after its label, with the labels of its fields where it has several', () => {
    expect(texts(facts([fact({ fields: [field('days', 'Jours', '3 mai')] })]))).toEqual([['', 'Dates\u00A0: 3 mai']]);
    const two = [field('days', 'Jours', '3 mai'), field('sessions', 'Séances', '4 mai')];
    expect(texts(facts([fact({ fields: two, note: html`Un lundi.` })]))).toEqual([
      ['', 'Jours\u00A0: 3 mai\nSéances\u00A0: 4 mai\nUn lundi.'],
    ]);
    expect(texts(remark(fact({ fields: two }), 'Atelier'))).toEqual([
      ['', 'Atelier\nJours\u00A0: 3 mai\nSéances\u00A0: 4 mai'],
    ]);
  });

  it('says nothing of what it does not know', () => {
    const open = { ...field('time', 'Heure', 'sans indication'), isNotKnown: true };
    expect(texts(facts([fact({ fields: [open] }), fact({ fields: [field('days', 'Jours', '3 mai'), open] })]))).toEqual(
      [['', 'Dates\u00A0: 3 mai']],
    );
  });

  it('is a unit where sources disagree, with what each says', () => {
    const other = { fields: [field('days', 'Jours', '5 mai')], evidence, isKept: false, because: html`Un projet.` };
    const disputed = fact({ fields: [field('days', 'Jours', '3 mai')], others: [other] });
    expect(texts(facts([disputed]), ['/fr/editions/5-tours/#dates'])).toEqual([
      ['', ''],
      ['#dates', 'Dates\u00A0: 3 mai\n5 mai\nUn projet.'],
    ]);
  });
});
