import type { SourceKind } from '../../schema/source.ts';
import type { Kind } from '../../schema/kinds.ts';
import { countFrench, formatNumber } from '../format.ts';
import type { Bilingual } from '../../text/locales.ts';
import { recordOf } from '../../text/record-of.ts';
import { pageNames, pages } from '../../site/pages.ts';

export const sourcesStrings = {
  kinds: {
    official: { fr: 'Sources officielles', ja: '公的資料' },
    press: { fr: 'Presse', ja: '報道' },
    'signed-article': { fr: 'Articles signés', ja: '署名記事' },
    'personal-site': { fr: 'Sites particuliers', ja: '個人・団体のサイト' },
    mirror: { fr: 'Copies sur des sites tiers', ja: '転載（第三者サイト）' },
    'reference-data': { fr: 'Données de référence', ja: '参照データ' },
  } satisfies Record<SourceKind, Bilingual<string>>,
  undated: { fr: 'sans date', ja: '日付不明' },
  derivedDate: { fr: (date: string) => `${date} (date déduite)`, ja: (date: string) => `${date}（日付は推定）` },
  facts: {
    fr: (n: number) => countFrench(n, 'fait', 'faits'),
    ja: (n: number) => `事実${formatNumber(n, 'ja')}件`,
  },
  /** The collective name of the records of a kind: that of their page, if there is one. */
  records: {
    ...recordOf(pageNames, (name): Bilingual<string> => pages[name].title),
    areas: { fr: 'Territoires', ja: '地域' },
    milestones: { fr: 'Chronologie', ja: '年表' },
    'link-counts': { fr: 'Nombre de liens', ja: '提携の数' },
    sources: { fr: 'Sources', ja: '資料' },
  } satisfies Record<Kind, Bilingual<string>>,
};
