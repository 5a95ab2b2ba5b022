import type { Grade } from '../../archive/schema/declaration.ts';
import type { Side } from '../../archive/schema/words.ts';
import { dictionary } from '../locales.ts';
import { formatNumber } from '../format.ts';

/** Numbers of the authorities of a side that took part: all that were counted, those on the list, and those that a source names. */
export interface Naming {
  readonly counted: number;
  readonly listed: number;
  readonly named: number;
}

const numerals = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' ');
const kanji = ['', '一', '二', '三', '四', '五', '六'];

/** The strings of the home page. */
export const homeStrings = dictionary({
  fr: {
    description: (years: string) =>
      `Les Rencontres franco-japonaises de la coopération décentralisée, ${years}\u00A0: qui s’est réuni, où, pour se dire quoi, et d’où on le sait.`,
    score: 'Les éditions, année par année',
    /** For screen readers, the words before and after the number of participants: their side, and how many are named by which source. */
    heard: {
      french: (naming) => ['', ` collectivités françaises, ${heardNamed(naming)}`],
      japanese: (naming) => ['', ` collectivités japonaises, ${heardNamed(naming)}`],
    } satisfies Record<Side, (naming: Naming) => readonly [before: string, after: string]>,
    afterPostponements: (n: number) =>
      n === 1 ? 'tenue après un report' : `tenue après ${numerals[n] ?? String(n)} reports`,
    legend: {
      french: 'une collectivité française',
      japanese: 'une collectivité japonaise',
      named: 'nommée par une source',
      counted: 'comptée, mais non nommée',
    },
    saying: 'Ce que l’on s’est dit',
    /** Stands before the sentence: a summary is told as one, with its source. */
    sayingBy: {
      quoted: (declaration, year) => `${declaration}, ${year}, cité mot pour mot\u00A0:`,
      reported: (declaration, year, publishers) =>
        `${declaration}, ${year}, en résumé, d’après une source (${publishers.join(', ')})\u00A0:`,
      deduced: (declaration, year) => `${declaration}, ${year}, déduit par l’archive\u00A0:`,
    } satisfies Record<Grade, (declaration: string, year: string, publishers: readonly string[]) => string>,
    declarations: 'Lire les déclarations',
    next: (status: string) => `Édition ${status}`,
    /** An announced edition does not count as held once its date has passed: the words give the date of the newest source. */
    nextState: (until: string, isAhead: boolean) =>
      isAhead
        ? `Les sources vont jusqu’en ${until}, avant cette date.`
        : `Les sources vont jusqu’en ${until}\u202F; on ne sait pas si elle a eu lieu.`,
    nextMore: 'Ce que l’on en sait',
    moments: (n: number) => `${capital(numerals[n] ?? String(n))} moment${n > 1 ? 's' : ''}`,
    reasons: 'Toutes les raisons',
    ways: 'Aller plus loin',
    searchLabel: 'Chercher un mot, en français ou en japonais',
    searchHint: 'hydrogène, nô…',
    authorities: (n: number) => `${formatNumber(n, 'fr')} collectivités`,
    editions: (n: number) => `${capital(numerals[n] ?? formatNumber(n, 'fr'))} éditions`,
    editionsNote: 'dates, thèmes, présents',
    themes: (n: number) => `${capital(numerals[n] ?? formatNumber(n, 'fr'))} thèmes`,
    themesNote: 'ce dont on a parlé',
    links: (n: number) => `${formatNumber(n, 'fr')} jumelages et accords`,
    since: (year: string) => `depuis ${year}`,
    dataNote: 'CSV, JSON',
    contributeNote: 'un document, une correction',
    sources: (n: number) => `${formatNumber(n, 'fr')} sources.`,
    differ: (n: number) => `${formatNumber(n, 'fr')} point${n > 1 ? 's' : ''} sur lesquels elles se contredisent`,
    open: (n: number) => `${formatNumber(n, 'fr')} question${n > 1 ? 's' : ''} ouverte${n > 1 ? 's' : ''}`,
  },
  ja: {
    description: (years) =>
      `日仏自治体交流会議（${years}）で、誰が、どこに集まり、何を話し合ったか。日本語とフランス語で、出典とともに記録しています。`,
    score: '開催の歩み',
    heard: {
      french: (naming) => ['フランス側', `自治体、${heardNamedInJapanese(naming)}`],
      japanese: (naming) => ['日本側', `自治体、${heardNamedInJapanese(naming)}`],
    },
    afterPostponements: (n) => `${String(n)}度の延期を経て開催`,
    legend: {
      french: 'フランスの1自治体',
      japanese: '日本の1自治体',
      named: '名称が資料で判明',
      counted: '数のみ判明',
    },
    saying: '会議で確かめ合ったこと',
    sayingBy: {
      quoted: (declaration, year) => `${declaration}（${year}）から引用：`,
      reported: (declaration, year, publishers) =>
        `${declaration}（${year}）の要旨（${publishers.join('、')}の資料による）：`,
      deduced: (declaration, year) => `${declaration}（${year}）、当アーカイブの推定：`,
    },
    declarations: '宣言を読む',
    next: (status) => `${status}された回`,
    nextState: (until, isAhead) =>
      isAhead ? `${until}までの資料によります。` : `${until}までの資料では、開催を確認できません。`,
    nextMore: '分かっていること',
    moments: (n) => `${kanji[n] ?? String(n)}つの場面`,
    reasons: 'すべての経緯を読む',
    ways: '詳しく見る',
    searchLabel: '日本語またはフランス語の言葉を探す',
    searchHint: '水素、能…',
    authorities: (n) => `${formatNumber(n, 'ja')}自治体`,
    editions: (n) => `${formatNumber(n, 'ja')}回の会議`,
    editionsNote: '日程、テーマ、参加自治体',
    themes: (n) => `${formatNumber(n, 'ja')}のテーマ`,
    themesNote: '話し合われたこと',
    links: (n) => `${formatNumber(n, 'ja')}組の姉妹都市・提携`,
    since: (year) => `${year}年から`,
    dataNote: 'CSV、JSON',
    contributeNote: '資料の提供、訂正',
    sources: (n) => `資料${formatNumber(n, 'ja')}件。`,
    differ: (n) => `資料により異なる点${formatNumber(n, 'ja')}件`,
    open: (n) => `不明点${formatNumber(n, 'ja')}件`,
  },
});

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function heardNamed({ counted, listed, named }: Naming): string {
  const some = (n: number, rest: string) => `${String(n)} ${n > 1 ? 'nommées' : 'nommée'} ${rest}`;
  if (named === 0) return 'dont aucune n’est nommée';
  if (listed === 0)
    return named === counted ? 'toutes nommées par une source' : `dont ${some(named, 'par une source')}`;
  if (listed === counted) return 'toutes nommées par une liste';
  const others = named > listed ? ` et ${String(named - listed)} par une autre source` : '';
  return `dont ${some(listed, 'par une liste')}${others}`;
}

function heardNamedInJapanese({ counted, listed, named }: Naming): string {
  if (named === 0) return '名称はすべて不明';
  if (listed === 0)
    return named === counted ? '全自治体の名称が資料で判明' : `うち${String(named)}自治体の名称が資料で判明`;
  if (listed === counted) return '全自治体の名称が一覧で判明';
  const others = named > listed ? `、${String(named - listed)}自治体は別の資料で` : '';
  return `うち${String(listed)}自治体は一覧で${others}名称が判明`;
}
