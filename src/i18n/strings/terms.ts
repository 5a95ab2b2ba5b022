import type { Language } from '../../archive/schema/words.ts';
import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the page of the terms. */
export const termsStrings = dictionary({
  fr: {
    description: (n: number) =>
      `${formatNumber(n, 'fr')} termes des Rencontres en français et en japonais\u00A0: le mot de l’archive, les formes relevées, par qui et depuis quand.`,
    lead: 'Les mots employés dans chaque langue pour parler des Rencontres, avec la plus ancienne source relevée.',
    terms: 'Termes',
    termsNote: 'En tête, les mots de l’archive. Au-dessous, les formes relevées et leurs sources.',
    printed: { fr: 'En français', ja: 'En japonais' } satisfies Record<Language, string>,
    none: 'Aucune forme relevée.',
    since: (year: string) => `Plus ancienne source relevée\u00A0: ${year}`,
    titles: 'Aussi dans le titre de',
    places: 'Titres et noms qui l’emploient',
    acts: 'Noms des actes',
    actsNote: 'Les jumelages et accords, par paire de noms. L’année est celle du plus ancien acte daté.',
    columns: { fr: 'En français', ja: 'En japonais', links: 'Liens' } satisfies Record<'fr' | 'ja' | 'links', string>,
    links: (n: number) => (n === 1 ? 'un lien' : `${formatNumber(n, 'fr')} liens`),
    firstSigned: (year: string) => `depuis ${year}`,
    /** The way to a term from where its word stands. */
    toTerm: 'Les mots, dans les deux langues\u00A0:',
  },
  ja: {
    description: (n) =>
      `会議の用語${formatNumber(n, 'ja')}項目について、当アーカイブの用語と、資料の表記、その資料と年を両言語で示します。`,
    lead: '各言語の資料が実際に用いている語と、その時期を示します。一方の語から他方を訳したものではありません。',
    terms: '用語',
    termsNote: '見出しは当アーカイブの用語です。その下に資料の表記と出典を示します。',
    printed: { fr: 'フランス語の表記', ja: '日本語の表記' },
    none: '表記の記録なし。',
    since: (year) => `確認できた最も古い資料：${year}年`,
    titles: '題名にこの語がある資料',
    places: 'この語を含む題名・名称',
    acts: '提携の名称',
    actsNote: '姉妹都市・提携を、両言語の名称の組ごとに示します。年は、日付の分かる最も古い締結の年です。',
    columns: { fr: 'フランス語', ja: '日本語', links: '提携' },
    links: (n) => `${formatNumber(n, 'ja')}組`,
    firstSigned: (year) => `${year}年〜`,
    toTerm: '用語対照：',
  },
});
