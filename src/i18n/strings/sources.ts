import type { SourceKind } from '../../archive/schema/source.ts';
import type { Kind } from '../../archive/kinds.ts';
import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';
import { siteStrings } from './site.ts';

/** The words of the bibliography and of the page of a source. */
export const sourcesStrings = dictionary({
  fr: {
    kinds: {
      official: 'Sources officielles',
      press: 'Presse',
      'signed-article': 'Articles signés',
      'personal-site': 'Sites particuliers',
      mirror: 'Copies sur des sites tiers',
      'reference-data': 'Données de référence',
    } satisfies Record<SourceKind, string>,
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
    kinds: {
      official: '公的資料',
      press: '報道',
      'signed-article': '署名記事',
      'personal-site': '個人・団体のサイト',
      mirror: '転載（第三者サイト）',
      'reference-data': '参照データ',
    },
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
