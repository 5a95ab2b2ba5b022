import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words for follow-ups of declarations, at both ends. */
export const followUpStrings = dictionary({
  fr: {
    /** « point 8, Déclaration de Takamatsu (4e édition) ». */
    pointOf: (number: string, declaration: string) => `point\u00A0${number}, ${declaration}`,
    /** « suites, 6e édition ». */
    sequelOf: (edition: string) => `suites, ${edition}`,
    itemOf: (item: string, edition: string) => `${item}, ${edition}`,
    none: 'Aucune suite connue',
    /** Heads the follow-ups on the page of a declaration. */
    after: 'Ce qui a suivi',
    takenUp: 'Déclarations reprises',
    commitmentsLead: (n: number, followed: number) =>
      `On connaît ${formatNumber(n, 'fr')}\u00A0engagements pris dans les déclarations. ${followed === 0 ? 'Aucune source ne dit ce qu’ils sont devenus.' : `Une source dit ce qui est venu de ${formatNumber(followed, 'fr')} d’entre eux.`}`,
    followed: 'Ce qui en est venu',
    notFollowed: 'Sans suite connue',
    files: 'Télécharger',
    file: (what: 'points' | 'followUps', form: string) =>
      `${what === 'points' ? 'Points des déclarations' : 'Suites'} (${form})`,
    openQuestions: 'Les questions qui restent ouvertes',
  },
  ja: {
    pointOf: (number, declaration) => `${declaration}、項目${number}`,
    sequelOf: (edition) => `${edition}、その後`,
    itemOf: (item, edition) => `${edition}、${item}`,
    none: 'その後は不明',
    after: 'その後',
    takenUp: '過去の宣言への対応',
    commitmentsLead: (n, followed) =>
      `判明している宣言の合意事項は${formatNumber(n, 'ja')}件です。${followed === 0 ? 'その後を伝える資料は見つかっていません。' : `うち${formatNumber(followed, 'ja')}件については、その後を伝える資料があります。`}`,
    followed: 'その後が伝えられているもの',
    notFollowed: 'その後が分かっていないもの',
    files: 'ダウンロード',
    file: (what, form) => `${what === 'points' ? '宣言の項目' : 'その後'}（${form}）`,
    openQuestions: '残っている不明点',
  },
});
