import { dictionary, type Locale } from '../locales.ts';

/** The words of the pages on which both languages stand in aligned rows. */
export const parallelStrings = dictionary({
  fr: {
    /** The page, the link to it: « Les deux langues côte à côte ». */
    sideBySide: 'Les deux langues côte à côte',
    /** The link to the page of an edition, which sets its titles side by side. */
    titlesSideBySide: 'Les titres dans les deux langues',
    pageTitle: (name: string) => `${name}\u00A0: les deux langues côte à côte`,
    descriptionOfDeclaration: (name: string) =>
      `${name}\u00A0: le français et le japonais point par point, avec ce que vaut chaque texte et où l’on a cherché celui qui manque.`,
    descriptionOfEdition: (name: string) =>
      `${name}\u00A0: le thème et les titres des séances en français et en japonais, avec le statut de chacun.`,
    lead: 'Chaque ligne présente un texte dans les deux langues, avec son statut (officiel, traduit, résumé). Les guillemets signalent une citation exacte.',
    rows: { declarations: 'Les textes en regard', editions: 'Les titres en regard' },
    /** The head of a column: how many of its texts are worth what. */
    tally: (worth: string, n: string) => `${worth}\u00A0: ${n}`,
    /** « Pas de texte français »: what a missing side says first. */
    missing: { fr: 'Pas de texte français', ja: 'Pas de texte japonais' } satisfies Record<Locale, string>,
    title: 'Titre',
    theme: 'Thème',
    subtitle: 'Sous-titre',
    publishedText: 'Texte publié',
    /** The link to the same place on the page of one language. */
    page: { fr: 'Page française', ja: 'Page japonaise' } satisfies Record<Locale, string>,
    linkToRow: 'Lien vers cette ligne',
    back: { declarations: 'La page de la déclaration', editions: 'La page de l’édition' },
    neighbours: { previous: 'Textes précédents', next: 'Textes suivants' },
  },
  ja: {
    sideBySide: '日仏対照',
    titlesSideBySide: '題名の日仏対照',
    pageTitle: (name) => `${name}：日仏対照`,
    descriptionOfDeclaration: (name) =>
      `${name}のフランス語文と日本語文を項目ごとに並べ、それぞれの文の性格と、見つかっていない文を調べた資料を示します。`,
    descriptionOfEdition: (name) =>
      `${name}のテーマと、分科会などの題名をフランス語と日本語で並べ、それぞれの性格を示します。`,
    lead: '一つの文の両言語を同じ段に並べています。文の性格は、それぞれの文の上に記します。括弧でくくるのは資料にある文言に限ります。',
    rows: { declarations: '本文の対照', editions: '題名の対照' },
    tally: (worth, n) => `${worth}：${n}`,
    missing: { fr: 'フランス語の文なし', ja: '日本語の文なし' },
    title: '題名',
    theme: 'テーマ',
    subtitle: '副題',
    publishedText: '本文の掲載',
    page: { fr: 'フランス語ページ', ja: '日本語ページ' },
    linkToRow: 'この段へのリンク',
    back: { declarations: '宣言のページ', editions: '回のページ' },
    neighbours: { previous: '前の日仏対照', next: '次の日仏対照' },
  },
});
