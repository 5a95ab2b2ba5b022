import type { SourceKind, SourceTitle } from '../../archive/schema/source.ts';
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
    /** Title of the page of a source in the language of the page, and of a source in another language. */
    ownTitle: (title: string, publisher: string, date: string) => `${title} (${publisher}, ${date})`,
    otherTitle: (publisher: string, date: string, id: string) => `Source\u00A0: ${publisher}, ${date} (${id})`,
    recordDescription: (publisher: string, kind: string, facts: string) =>
      `${publisher}. Nature\u00A0: ${kind}. Ce que l’archive en tire\u00A0: ${facts}.`,
    titleFrom: {
      page: 'titre donné par la page',
      address: 'titre lu dans l’adresse de la page',
      description: 'description de l’archive, faute de titre',
    } satisfies Record<SourceTitle['from'], string>,
    record: 'Notice',
    fields: {
      title: 'Titre',
      mayHold: 'À lire ensuite',
      archived: 'Copie conservée',
      note: 'Remarque',
      id: 'Identifiant',
      derived: 'Déduit',
      usage: 'Forme usuelle',
      toVerify: 'À vérifier',
    },
    noAddress: 'aucune adresse connue',
    notArchived: 'aucune copie enregistrée',
    /** After the address of a copy. */
    copiedOn: (date: string) => ` (copie\u00A0: ${date})`,
    excerpts: 'Extraits',
    excerptsNote: 'À la lettre\u202F; les coupes sont marquées.',
    /** After a sentence of the source, before the facts that rest on it. */
    excerptFor: 'Pour\u00A0:',
    gloss: 'traduction de l’archive',
    /** Kind, language and reliability, in the head: « officielle, en japonais ». */
    about: (kind: string, language: string, reliability: string) => `${kind}, ${language}, ${reliability}`,
    consultedOn: (date: string) => `Consultée le ${date}.`,
    resting: 'Faits tirés de cette source',
    restingNote: (facts: string) =>
      `${facts}. Chaque ligne s’ouvre sur des faits, dont chacun mène à la page où il figure, avec ses autres sources.`,
    nothingRests: 'Aucun fait ne s’appuie sur cette source.',
    otherVersion: 'version non retenue',
    participants: 'Participants',
    gapsWhole: 'Cherché ici en vain',
    gapsPart: 'Recherche inachevée',
    gapsWholeNote: 'La source a été lue en entier\u00A0: elle ne répond pas.',
    gapsPartNote: 'La source n’a pas été lue en entier\u00A0: la réponse peut s’y trouver.',
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
    ownTitle: (title, publisher, date) => `${title}（${publisher}、${date}）`,
    otherTitle: (publisher, date, id) => `資料：${publisher}、${date}（${id}）`,
    recordDescription: (publisher, kind, facts) =>
      `${publisher}の資料（${kind}）。この資料に基づく${facts}を示します。`,
    titleFrom: {
      page: 'ページの題名',
      address: 'ページのURLから読み取った題名',
      description: '題名がないため、当アーカイブによる説明',
    },
    record: '資料情報',
    fields: {
      title: '題名',
      mayHold: '優先して確認したい理由',
      archived: '保存された写し',
      note: '注記',
      id: 'ID',
      derived: '推定',
      usage: '慣用',
      toVerify: '要確認',
    },
    noAddress: 'URLの記録なし',
    notArchived: '写しの記録なし',
    copiedOn: (date) => `（${date}の写し）`,
    excerpts: '原文の抜粋',
    excerptsNote: '原文のまま。省略は「…」で示します。',
    excerptFor: '根拠とする事実：',
    gloss: '当アーカイブ訳',
    about: (kind, language, reliability) => `${kind}、${language}、${reliability}`,
    consultedOn: (date) => `${date}参照。`,
    resting: 'この資料に基づく事実',
    restingNote: (facts) => `${facts}。各行を開くと事実を表示し、他の出典も示した箇所へ移動できます。`,
    nothingRests: 'この資料に基づく事実はありません。',
    otherVersion: '採用していない記述',
    participants: '参加自治体',
    gapsWhole: 'この資料では見つからなかったこと',
    gapsPart: '調査途中のこと',
    gapsWholeNote: '全文を参照しましたが、答えは記されていません。',
    gapsPartNote: '全文は参照していません。読んでいない部分に答えがある可能性があります。',
    records: {
      ...siteStrings.ja.pages,
      areas: '地域',
      milestones: '年表',
      'link-counts': '提携の数',
      sources: '資料',
    },
  },
});
