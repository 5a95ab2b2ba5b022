import type { AutomaticCheck, AutomaticResults } from '../../accessibility/automatic.ts';
import type { Result, Standard } from '../../accessibility/criterion.ts';
import { dictionary } from '../locales.ts';

/** The facts of a statement, already in words. */
interface StatementFacts {
  readonly rate: string;
  readonly checkedOn: string;
  readonly programsOn: string;
  readonly opened: number;
  readonly pages: string;
  readonly axe: string;
  readonly chromium: string;
}

const plural = (n: number) => (n < 2 ? '' : 's');

export const accessibilityStrings = dictionary({
  fr: {
    /** The standard of the reader's own country comes first. */
    order: ['rgaa', 'jis'] satisfies readonly Standard[],
    standards: { rgaa: 'RGAA 4.1', jis: 'JIS X 8341-3:2016, niveaux A et AA' } satisfies Record<Standard, string>,
    /** The short names, for narrow places. */
    short: { rgaa: 'RGAA', jis: 'JIS' } satisfies Record<Standard, string>,
    /** Explains the large number of a standard. */
    met: (applicable: string) => `critères respectés sur ${applicable} qui s’appliquent`,
    rate: (permille: number) => `${String(permille / 10).replace('.', ',')}\u00A0%`,
    results: { conform: 'Respecté', 'not-conform': 'Non respecté', 'not-applicable': 'Sans objet' } satisfies Record<
      Result,
      string
    >,
    counted: {
      conform: (n) => `${String(n)} respecté${plural(n)}`,
      'not-conform': (n) => `${String(n)} non respecté${plural(n)}`,
      'not-applicable': (n) => `${String(n)} sans objet`,
    } satisfies Record<Result, (n: number) => string>,
    failing: 'Ce qui n’est pas respecté',
    failingNote: 'Avec la raison. Aucune dérogation n’est invoquée.',
    none: 'Aucun manquement relevé à ce jour.',
    byProgram: 'Contrôles automatiques',
    byProgramNote: 'Refaits à chaque modification du projet. Le dernier résultat enregistré est ci-contre.',
    checks: {
      axe: ({ rules, opened }) =>
        `axe, ${String(rules)} règles sur ${String(opened)} pages, affichage clair, 1280\u00A0pixels`,
      axeInTheDark: ({ rulesInTheDark }) =>
        `axe, contraste, liens et taille des cibles (${String(rulesInTheDark)}\u00A0règles), affichage sombre, 360\u00A0pixels`,
      width: ({ widths, widthsOfLargestText }) =>
        `Défilement horizontal à ${widths.join(', ')}\u00A0pixels, et au texte le plus grand à ${widthsOfLargestText.join(' et ')}\u00A0pixels`,
      keyboard: ({ walked, controls }) =>
        `Tabulation sur ${String(walked)}\u00A0pages\u00A0: ${String(controls)} commandes atteintes dans l’ordre, avec un contour, et en vue`,
      language: ({ pages }) => `Langue de chaque passage, sur les ${String(pages)}\u00A0pages du site`,
      browser: ({ opened }) =>
        `Erreurs de script et de politique de sécurité, demandes à d’autres sites, sur ${String(opened)}\u00A0pages`,
      shift: ({ opened }) => `Déplacements pendant le chargement, sur ${String(opened)}\u00A0pages`,
    } satisfies Record<AutomaticCheck, (of: AutomaticResults) => string>,
    faults: (n: number) => (n === 0 ? 'aucun défaut' : `${String(n)} défaut${plural(n)}`),
    resultsOf: {
      rgaa: 'RGAA 4.1, critère par critère',
      jis: 'JIS X 8341-3:2016, critère par critère',
    } satisfies Record<Standard, string>,
    resultsNote: 'Les critères sont dits en bref, avec les mots de l’archive\u00A0; leur texte est dans la norme.',
    level: (level: string) => `niveau ${level}`,
    /** The four principles of JIS X 8341-3, which group its criteria by their first digit. */
    principles: ['Perceptible', 'Utilisable', 'Compréhensible', 'Robuste'],
    themeName: (number: number, name: string) => `${String(number)}. ${name}`,
    /** The statement of each standard, in its usual order and wording: the items, each with its text. */
    statement: {
      rgaa: ({ rate, checkedOn, programsOn, opened, axe, chromium }) => [
        [
          'État',
          `${rate} des critères applicables sont respectés, d’après l’archive elle-même. Ce n’est pas une déclaration au sens de la loi.`,
        ],
        ['Date', `Critères relus le ${checkedOn}, contrôles automatiques du ${programsOn}.`],
        [
          'Méthode',
          'Lecture du HTML de toutes les pages, et essais dans Chromium\u00A0: clavier, texte agrandi à 200\u00A0%, espacements, 320\u00A0pixels, sans script.',
        ],
        ['Technologies', 'HTML, CSS, SVG, JavaScript (recherche et réglages d’affichage).'],
        ['Outils', `axe ${axe}, html-validate, Chromium ${chromium}.`],
        ['Pages vérifiées', `${String(opened)}, au moins une de chaque type dans chaque langue.`],
        ['Non éprouvé', 'Les lecteurs d’écran, et l’usage par des personnes handicapées.'],
      ],
      jis: ({ rate, checkedOn, opened, pages, axe, chromium }) => [
        ['Norme', 'JIS X 8341-3:2016.'],
        ['Niveau visé', 'AA.'],
        [
          'Résultat',
          `${rate} des critères applicables sont respectés. Aucune mention de conformité n’est revendiquée.`,
        ],
        ['Étendue', `Les ${pages}\u00A0pages du site, dans les deux langues.`],
        ['Technologies employées', 'HTML, CSS, SVG, JavaScript.'],
        [
          'Choix des pages',
          `${String(opened)}\u00A0pages\u00A0: au moins une de chaque type, dans chaque langue, et d’abord la plus fournie.`,
        ],
        ['Outils', `axe ${axe}, html-validate, Chromium ${chromium}.`],
        ['Date de l’essai', checkedOn],
      ],
    } satisfies Record<Standard, (of: StatementFacts) => readonly (readonly [term: string, value: string])[]>,
  },
  ja: {
    order: ['jis', 'rgaa'],
    standards: { rgaa: 'RGAA 4.1（フランス）', jis: 'JIS X 8341-3:2016（A・AA）' },
    short: { rgaa: 'RGAA', jis: 'JIS' },
    met: (applicable) => `項目を満たす（対象${applicable}項目中）`,
    rate: (permille) => `${String(permille / 10)}％`,
    results: { conform: '適合', 'not-conform': '不適合', 'not-applicable': '該当なし' },
    counted: {
      conform: (n) => `適合${String(n)}`,
      'not-conform': (n) => `不適合${String(n)}`,
      'not-applicable': (n) => `該当なし${String(n)}`,
    },
    failing: '満たしていない項目',
    failingNote: '理由とともに示します。例外として扱うものはありません。',
    none: '該当する項目はありません。',
    byProgram: 'プログラムによる検査',
    byProgramNote: 'プロジェクトに変更があるたびに行っています。保存した最新の結果です。',
    checks: {
      axe: ({ rules, opened }) => `axeの${String(rules)}の規則、${String(opened)}ページ（明るい配色、幅1280ピクセル）`,
      axeInTheDark: ({ rulesInTheDark }) =>
        `axeのコントラスト、リンク、押す部分の大きさ（${String(rulesInTheDark)}の規則、暗い配色、幅360ピクセル）`,
      width: ({ widths, widthsOfLargestText }) =>
        `横スクロール（幅${widths.join('・')}ピクセル、最も大きい文字では${widthsOfLargestText.join('・')}ピクセル）`,
      keyboard: ({ walked, controls }) =>
        `Tabキーでの移動（${String(walked)}ページ、${String(controls)}か所の順序、枠線、見える位置）`,
      language: ({ pages }) => `各部分の言語の指定（全${String(pages)}ページ）`,
      browser: ({ opened }) =>
        `スクリプトのエラー、セキュリティ方針への違反、他のサイトへの接続（${String(opened)}ページ）`,
      shift: ({ opened }) => `読み込み中の表示のずれ（${String(opened)}ページ）`,
    },
    faults: (n) => (n === 0 ? '問題なし' : `問題${String(n)}件`),
    resultsOf: { rgaa: 'RGAA 4.1の項目別結果', jis: 'JIS X 8341-3:2016の試験結果' },
    resultsNote: '項目名は当アーカイブによる短い言い方です。正式な文言は規格をご覧ください。',
    level: (level) => `レベル${level}`,
    principles: ['知覚可能', '操作可能', '理解可能', '堅ろう'],
    themeName: (number, name) => `${String(number)}. ${name}`,
    statement: {
      rgaa: ({ rate, checkedOn, programsOn, opened, axe, chromium }) => [
        ['状態', `対象項目の${rate}を満たしています（当アーカイブによる確認）。法律に基づく宣言ではありません。`],
        ['確認日', `項目の確認は${checkedOn}、プログラムによる検査は${programsOn}。`],
        [
          '方法',
          '全ページのHTMLの確認と、Chromiumでの操作（キーボード、2倍の文字、文字間隔、幅320ピクセル、スクリプトなし）。',
        ],
        ['技術', 'HTML、CSS、SVG、JavaScript（検索と表示の設定）。'],
        ['ツール', `axe ${axe}、html-validate、Chromium ${chromium}。`],
        ['調べたページ', `${String(opened)}ページ。すべての種類を、両方の言語で一つ以上。`],
        ['未確認', '読み上げソフトでの利用と、障害のある方による利用。'],
      ],
      jis: ({ rate, checkedOn, opened, pages, axe, chromium }) => [
        ['規格', 'JIS X 8341-3:2016'],
        ['目標とする適合レベル', 'AA'],
        ['結果', `対象項目の${rate}を満たしています。「準拠」などの対応度は表明しません。`],
        ['対象範囲', `サイト内の全${pages}ページ（日本語・フランス語）`],
        ['依存したウェブコンテンツ技術', 'HTML、CSS、SVG、JavaScript'],
        [
          '試験対象ページの選択方法',
          `${String(opened)}ページ。種類ごとに、内容の最も多いものを含む一ページ以上を、両方の言語で選びました。`,
        ],
        ['検査に用いたツール', `axe ${axe}、html-validate、Chromium ${chromium}`],
        ['試験日', checkedOn],
      ],
    },
  },
});
