import type { TitleStatus } from '../../schema/title.ts';
import { textWordingWords, type Wording } from '../../schema/declaration.ts';
import { differsWords } from '../../schema/evidence.ts';
import type { Bilingual } from '../../text/locales.ts';
import { countFrench, formatNumber, formatList, formatOrdinal } from '../format.ts';

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

export const factStrings = {
  /** After a text that stands in the other language, until somebody writes this one. */
  toTranslate: { fr: 'à traduire', ja: '翻訳待ち' },
  /** Of a gap for which no place is named yet. */
  notLookedFor: { fr: 'recherche à faire', ja: '未調査' },
  certainty: {
    established: { fr: 'établi', ja: '確認済み' },
    differ: differsWords.contradiction,
    derived: { fr: 'par déduction', ja: '資料からの推定' },
    usage: { fr: 'sans source', ja: '出典なし' },
    ours: { fr: 'établi par nous', ja: '当アーカイブによる' },
    'to-verify': { fr: 'à confirmer', ja: '要確認' },
    undecided: { fr: 'aucune version retenue', ja: '採用した記述なし' },
    'all-stand': { fr: 'plusieurs versions retenues', ja: '複数の記述を採用' },
    'not-found': { fr: 'sans réponse', ja: '見つからず' },
    unfinished: { fr: 'recherche inachevée', ja: '調査途中' },
    'not-stated': { fr: 'on ne sait pas', ja: '不明' },
    'not-applicable': { fr: 'sans objet', ja: '対象外' },
  } satisfies Record<Certainty, Bilingual<string>>,
  titleStatus: {
    official: { fr: 'officiel', ja: '公式' },
    probable: { fr: 'probablement officiel', ja: '公式とみられる' },
    announcement: { fr: 'tel qu’annoncé', ja: '予告時の表記' },
    press: { fr: 'cité par la presse', ja: '報道の表記' },
    beginning: { fr: 'suite non lue', ja: '続きは未読' },
    translation: { fr: 'notre traduction', ja: '当アーカイブ訳' },
    gloss: { fr: 'notre intitulé, d’après le contenu', ja: '当アーカイブの仮題' },
  } satisfies Record<TitleStatus, Bilingual<string>>,
  wording: {
    ...textWordingWords,
    paraphrase: { fr: 'paraphrase du site', ja: '要旨（当アーカイブによる）' },
    summary: { fr: 'résumé', ja: '要約' },
    extract: { fr: 'extrait', ja: '抜粋' },
  } satisfies Record<Wording, Bilingual<string>>,
  sources: { fr: 'Sources', ja: '出典' },
  gaps: { fr: 'Ce que l’on ne sait pas', ja: '分かっていないこと' },
  seen: { fr: 'Remarque\u00A0: ', ja: '注：' },
  lookedIn: { fr: 'cherché dans', ja: '調べた資料' },
  page: { fr: 'Les faits et leurs sources', ja: '記録と出典' },
  document: { fr: 'document', ja: '資料' },
  notKnown: { fr: 'on ne sait pas', ja: '不明' },
  /** After a question of a row, which in Japanese is a noun: 「推進委員会の委員は分からない」. */
  isNotKnown: { fr: '', ja: 'は分からない' },
  readInPart: { fr: 'lue en partie', ja: '一部のみ参照' },
  toVerifyAll: { fr: 'l’ensemble', ja: 'この行の内容' },
  /** Of a field that rests on something else than the fact: « Lecture : sans source ». */
  restsOn: {
    fr: (field: string, basis: string) => `${field}\u00A0: ${basis}`,
    ja: (field: string, basis: string) => `${field}は${basis}`,
  },
  /** Of the titles of both languages, each printed somewhere. */
  titlePairing: { fr: 'Rapprochement des deux titres', ja: '両言語の題名の対応' },
  toVerifyIdentity: { fr: 'identification', ja: '該当する自治体・人物' },
  noValue: { fr: 'sans valeur chiffrée ni date', ja: '名称のみ判明' },
  /** Of a version beside which another one is kept. */
  notKept: { fr: 'version non retenue', ja: '採用していない記述' },
  forecast: { fr: 'prévision', ja: '予定' },
  derivedDate: { fr: 'date déduite', ja: '日付は推定' },
  record: { fr: 'Fiche', ja: '記録' },
  more: { fr: 'Voir la fiche', ja: '関連する記録' },
};

export const countedStrings = {
  editions: {
    fr: (ordinals: readonly number[]) =>
      `${formatList(
        ordinals.map((n) => formatOrdinal(n, 'fr')),
        'fr',
      )} ${ordinals.length === 1 ? 'édition' : 'éditions'}`,
    ja: (ordinals: readonly number[]) =>
      formatList(
        ordinals.map((n) => formatOrdinal(n, 'ja')),
        'ja',
      ),
  },
  sources: {
    fr: (n: number) => countFrench(n, 'source', 'sources'),
    ja: (n: number) => `出典${formatNumber(n, 'ja')}件`,
  },
};
