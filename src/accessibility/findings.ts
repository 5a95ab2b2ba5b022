/** What was seen on the site, where a criterion of RGAA and one of JIS ask the same. */
import type { Finding } from './criterion.ts';

/** The order in which the keyboard goes from one control to the next. */
export const focusOrder: Finding = {
  fr: 'Celui du code, vérifié sur quatre types de pages.',
  ja: 'HTMLの順です（4種類のページで確認）。',
};

/** Whether the keyboard gets out of everything that it gets into. */
export const noTrap: Finding = {
  fr: 'Chaque page parcourue sort par la fin.',
  ja: '調べたページは最後まで進めました。',
};

/** The order of the source against that of the page. */
export const readingOrder: Finding = {
  fr: 'L’ordre du code est l’ordre de lecture.',
  ja: 'HTMLの順がそのまま読む順です。',
};

/** The ways to find a page. */
export const waysToAPage: Finding = {
  fr: 'Menu, plan du site et recherche.',
  ja: 'メニュー、サイトマップ、検索があります。',
};

/** That nothing is sent by a form. */
export const noForm: Finding = { fr: 'Aucune donnée n’est envoyée.', ja: 'データを送るフォームはありません。' };

/** That nothing has to be done within a time. */
export const noTimeLimit: Finding = { fr: 'Aucune limite de temps.', ja: '時間の制限はありません。' };
