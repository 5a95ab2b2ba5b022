import type { TitleStatus } from '../../archive/schema/title.ts';
import { textWordingWords } from '../../archive/schema/official-text.ts';
import type { Wording } from '../../archive/schema/declaration.ts';
import { differsWords } from '../../archive/schema/differs.ts';
import { dictionary } from '../locales.ts';

/** How sure a fact is, in the words that stand beside its sign. */
export type Certainty =
  | 'established'
  | 'differ'
  | 'derived'
  | 'usage'
  | 'ours'
  | 'to-verify'
  | 'undecided'
  | 'all-stand'
  | 'not-found'
  | 'unfinished'
  | 'not-stated'
  | 'not-applicable';

/** The words around a fact: its basis, its versions, where it was looked for. */
export const factStrings = dictionary({
  fr: {
    /** After a text that stands in the other language, until somebody writes this one. */
    toTranslate: 'à traduire',
    /** Of a gap for which no place is named yet. */
    notLookedFor: 'recherche à faire',
    certainty: {
      established: 'établi',
      differ: differsWords.contradiction.fr,
      derived: 'par déduction',
      usage: 'sans source',
      ours: 'établi par nous',
      'to-verify': 'non confirmé',
      undecided: 'aucune version retenue',
      'all-stand': 'plusieurs versions retenues',
      'not-found': 'sans réponse',
      unfinished: 'recherche inachevée',
      'not-stated': 'on ne sait pas',
      'not-applicable': 'sans objet',
    } satisfies Record<Certainty, string>,
    basis: {
      sources: 'Sources',
      derived: 'Par déduction',
      generalKnowledge: 'Sans source',
      ours: 'Établi par nous',
    },
    titleStatus: {
      official: 'titre officiel',
      probable: 'probablement officiel',
      announcement: 'tel qu’annoncé',
      press: 'cité par la presse',
      beginning: 'suite non lue',
      translation: 'notre traduction',
      gloss: 'notre intitulé, d’après le contenu',
    } satisfies Record<TitleStatus, string>,
    wording: {
      official: textWordingWords.official.fr,
      'official-translation': textWordingWords['official-translation'].fr,
      'our-translation': textWordingWords['our-translation'].fr,
      paraphrase: 'paraphrase du site',
      summary: 'résumé',
      extract: 'extrait',
    } satisfies Record<Wording, string>,
    sources: 'Sources',
    source: 'source',
    others: 'Autres versions',
    why: 'Raison du choix\u00A0:',
    seen: 'Remarque\u00A0: ',
    lookedIn: 'cherché dans',
    /** The page that shows every fact with its sources. */
    page: 'Les faits et leurs sources',
    document: 'document',
    notKnown: 'on ne sait pas',
    readWhole: 'lue en entier',
    readInPart: 'lue en partie',
    toVerify: 'Non confirmé',
    /** Of a row of several facts. */
    partlyToVerify: 'non confirmé en partie',
    toVerifyAll: 'l’ensemble',
    toVerifyIdentity: 'identification',
    noValue: 'sans valeur chiffrée ni date',
    forecast: 'prévision',
    derivedDate: 'date déduite',
    record: 'Fiche',
    more: 'Voir la fiche',
  },
  ja: {
    toTranslate: '翻訳待ち',
    notLookedFor: '未調査',
    certainty: {
      established: '確認済み',
      differ: differsWords.contradiction.ja,
      derived: '資料からの推定',
      usage: '出典なし',
      ours: '当アーカイブによる',
      'to-verify': '未確認',
      undecided: '採用した記述なし',
      'all-stand': '複数の記述を採用',
      'not-found': '見つからず',
      unfinished: '調査途中',
      'not-stated': '記載なし',
      'not-applicable': '対象外',
    },
    basis: {
      sources: '出典',
      derived: '資料からの推定',
      generalKnowledge: '出典なし',
      ours: '当アーカイブによる',
    },
    titleStatus: {
      official: '公式',
      probable: '公式とみられる',
      announcement: '予告時の表記',
      press: '報道の表記',
      beginning: '続きは未読',
      translation: '当アーカイブ訳',
      gloss: '当アーカイブの仮題',
    },
    wording: {
      official: textWordingWords.official.ja,
      'official-translation': textWordingWords['official-translation'].ja,
      'our-translation': textWordingWords['our-translation'].ja,
      paraphrase: '要旨（当アーカイブによる）',
      summary: '要約',
      extract: '抜粋',
    },
    sources: '出典',
    source: '出典',
    others: '他の資料の記述',
    why: '理由',
    seen: '注：',
    lookedIn: '調べた資料',
    page: '記録と出典',
    document: '資料',
    notKnown: '不明',
    readWhole: '全文を参照',
    readInPart: '一部のみ参照',
    toVerify: '未確認',
    partlyToVerify: '一部未確認',
    toVerifyAll: 'この行の内容',
    toVerifyIdentity: '該当する自治体・人物',
    noValue: '名称のみ判明',
    forecast: '予定',
    derivedDate: '日付は推定',
    record: '記録',
    more: '関連する記録',
  },
});
