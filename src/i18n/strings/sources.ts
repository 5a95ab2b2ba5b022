import type { SourceKind } from '../../archive/schema/source.ts';
import type { Kind } from '../../archive/kinds.ts';
import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';
import { siteStrings } from './site.ts';

/** The words of the bibliography and of the page of a source. */
export const sourcesStrings = dictionary({
  fr: {
    description: (n: string) =>
      `Les ${n} sources de l’archive, par nature et par éditeur\u00A0: date, langue, fiabilité, ce qui en a été lu.`,
    lead: (n: string, publishers: string) =>
      `${n}\u00A0sources, de ${publishers}\u00A0éditeurs. Pour chacune\u00A0: ce qui en a été lu, et le nombre de faits qui s’appuient sur elle.`,
    reading: 'Un signe par source',
    legendWhole: (n: string) => `lue en entier\u00A0: ${n}`,
    legendPart: (n: string) => `lue en partie\u00A0: ${n}`,
    byKind: 'Par nature',
    kinds: {
      official: 'Sources officielles',
      press: 'Presse',
      'signed-article': 'Articles signés',
      'personal-site': 'Sites particuliers',
      mirror: 'Copies sur des sites tiers',
      'reference-data': 'Données de référence',
    } satisfies Record<SourceKind, string>,
    order:
      'Éditeurs dans l’ordre alphabétique, sources dans l’ordre des dates. Fiabilité forte, sauf mention contraire.',
    /** Link to the same sources by year. */
    byYear: 'Les sources datées, année par année',
    languages: 'Langues',
    undated: 'sans date',
    derivedDate: (date: string) => `${date} (date déduite)`,
    reliability: { high: 'fiabilité forte', medium: 'fiabilité moyenne', low: 'fiabilité faible' } satisfies Record<
      'high' | 'medium' | 'low',
      string
    >,
    facts: (n: number) => `${formatNumber(n, 'fr')}\u00A0${n < 2 ? 'fait' : 'faits'}`,
    /** The collective name of the records of a kind: that of their page, if there is one. */
    records: {
      ...siteStrings.fr.pages,
      areas: 'Territoires',
      milestones: 'Chronologie',
      'link-counts': 'Nombre de liens',
    } satisfies Record<Kind, string>,
  },
  ja: {
    description: (n) =>
      `当アーカイブの資料${n}件の一覧。種類別・発行者別に、日付、言語、信頼度、参照した範囲を示します。`,
    lead: (n, publishers) => `資料${n}件、発行者${publishers}。参照した範囲と、その資料に基づく事実の数を示します。`,
    reading: '印一つが資料1件',
    legendWhole: (n) => `全文を参照：${n}件`,
    legendPart: (n) => `一部のみ参照：${n}件`,
    byKind: '種類別',
    kinds: {
      official: '公的資料',
      press: '報道',
      'signed-article': '署名記事',
      'personal-site': '個人・団体のサイト',
      mirror: '転載（第三者サイト）',
      'reference-data': '参照データ',
    },
    order: '発行者は五十音順、資料は日付順。特記のないものは信頼度が高い資料です。',
    byYear: '年別に見る',
    languages: '言語',
    undated: '日付不明',
    derivedDate: (date) => `${date}（日付は推定）`,
    reliability: { high: '信頼度：高い', medium: '信頼度：中程度', low: '信頼度：低い' },
    facts: (n) => `事実${formatNumber(n, 'ja')}件`,
    records: {
      ...siteStrings.ja.pages,
      areas: '地域',
      milestones: '年表',
      'link-counts': '提携の数',
      sources: '資料',
    },
  },
});
