/** RGAA 4.1, themes 8 and 9: mandatory elements, structure. */
import type { Theme } from '../criterion.ts';

/** Theme 8. */
export const mandatory: Theme = {
  name: { fr: 'Éléments obligatoires', ja: '必須の要素' },
  criteria: [
    {
      name: { fr: 'Type de document', ja: '文書型' },
      result: 'conform',
      seen: { fr: 'Doctype HTML sur chaque page.', ja: 'すべてのページにHTMLの文書型宣言があります。' },
    },
    {
      name: { fr: 'Code valide', ja: 'HTMLの文法' },
      result: 'conform',
      seen: {
        fr: 'Toutes les pages passent le contrôle du HTML, identifiants uniques compris.',
        ja: '全ページがHTML検査を通り、IDの重複もありません。',
      },
    },
    {
      name: { fr: 'Langue par défaut', ja: 'ページの言語' },
      result: 'conform',
      seen: { fr: 'lang=fr ou lang=ja sur chaque page.', ja: 'どのページにもlang=frかlang=jaがあります。' },
    },
    {
      name: { fr: 'Code de langue pertinent', ja: '言語コードの正しさ' },
      result: 'conform',
      seen: {
        fr: 'La langue déclarée est celle de la page, sur tout le site.',
        ja: '宣言した言語はページの言語と一致しています。',
      },
    },
    {
      name: { fr: 'Titre de page', ja: 'ページの題名' },
      result: 'conform',
      seen: {
        fr: 'Chaque page a un titre, différent de tous les autres.',
        ja: 'どのページにも、ほかと異なる題名があります。',
      },
    },
    {
      name: { fr: 'Titre pertinent', ja: '題名の内容' },
      result: 'conform',
      seen: { fr: 'Le titre commence par ce dont la page traite.', ja: '題名はページの主題から始まります。' },
    },
    {
      name: { fr: 'Changements de langue indiqués', ja: '言語の切り替わり' },
      result: 'conform',
      seen: {
        fr: 'Un contrôle parcourt tous les textes du site\u202F; aucun passage sans sa langue.',
        ja: '全ページの文章を検査し、指定のない部分はありません。',
      },
    },
    {
      name: { fr: 'Codes de ces langues', ja: '切り替え先の言語コード' },
      result: 'conform',
      seen: {
        fr: 'Français, japonais, anglais et chinois, selon le passage.',
        ja: 'フランス語、日本語、英語、中国語を、文に応じて指定しています。',
      },
    },
    {
      name: { fr: 'Pas de balises pour le seul aspect', ja: '見た目だけの要素を使わない' },
      result: 'conform',
      seen: {
        fr: 'Les signes sont des span vides\u202F; aucune balise i ou b n’est employée.',
        ja: 'しるしは空のspan要素で描き、i要素とb要素は使っていません。',
      },
    },
    {
      name: { fr: 'Sens de lecture', ja: '文字の向き' },
      result: 'not-applicable',
      seen: { fr: 'Aucun texte ne se lit de droite à gauche.', ja: '右から左へ読む文はありません。' },
    },
  ],
};

/** Theme 9. */
export const structure: Theme = {
  name: { fr: 'Structuration de l’information', ja: '情報の構造' },
  criteria: [
    {
      name: { fr: 'Titres', ja: '見出し' },
      result: 'conform',
      seen: {
        fr: 'Un h1 par page, aucun niveau sauté (toutes les pages examinées).',
        ja: '各ページにh1が一つ。見出しの段階は飛びません（全ページで確認）。',
      },
    },
    {
      name: { fr: 'Structure du document', ja: '文書の構造' },
      result: 'conform',
      seen: {
        fr: 'header, nav, main, footer et la recherche sont marqués partout.',
        ja: 'header、nav、main、footer、検索の領域を全ページに設けています。',
      },
    },
    {
      name: { fr: 'Listes', ja: 'リスト' },
      result: 'conform',
      seen: {
        fr: 'Listes, définitions et listes numérotées dans leurs éléments.',
        ja: '箇条書き、番号付き、説明のリストをそれぞれの要素で書いています。',
      },
    },
    {
      name: { fr: 'Citations', ja: '引用' },
      result: 'conform',
      seen: {
        fr: 'Les textes mis en regard sont dans blockquote\u202F; ailleurs, les mots cités sont dans q, dont les guillemets suivent la langue.',
        ja: '日仏対照のページではblockquote要素、ほかではq要素を使い、引用符はその言語に合わせています。',
      },
    },
  ],
};
