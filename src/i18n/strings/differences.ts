import type { AddressDifference } from '../../archive/address-differences.ts';
import { dictionary } from '../locales.ts';

/** The words in which a change of the content is told to a reviewer. */
export const differencesStrings = dictionary({
  fr: {
    none: 'Rien ne change dans l’archive.',
    summary: (records: number, facts: number) =>
      `${String(records)} ${records < 2 ? 'fiche change' : 'fiches changent'}, ${String(facts)} ${facts < 2 ? 'fait' : 'faits'}.`,
    record: (name: string, group: string, is: string | undefined) => `${name} (${group})${is ? ` – ${is}` : ''}`,
    added: 'nouveau',
    removed: 'retiré',
    factAdded: (label: string, value: string) => `+ ${label} : ${value}`,
    factRemoved: (label: string, value: string) => `- ${label} : ${value}`,
    factChanged: (label: string, before: string, after: string) => `${label} : ${before} → ${after}`,
    factSame: (label: string, value: string) => `${label} : ${value} (valeur inchangée)`,
    sourceAdded: (source: string) => `source ajoutée : ${source}`,
    sourceRemoved: (source: string) => `source retirée : ${source}`,
    otherAdded: (value: string) => `autre version ajoutée : ${value}`,
    otherRemoved: (value: string) => `autre version retirée : ${value}`,
    reason: (words: string) => `raison : ${words}`,
    field: (label: string) => `${label} : modifié`,
    address: ({ before, after }: AddressDifference) =>
      before === undefined
        ? `+ adresse : ${after ?? ''}`
        : after === undefined
          ? `- adresse : ${before}`
          : `adresse : ${before} → ${after}`,
    gapAdded: (question: string) => `+ lacune : ${question}`,
    gapRemoved: (question: string) => `- lacune : ${question}`,
    gapChanged: (question: string) => `lacune modifiée : ${question}`,
    accounts: 'Récits modifiés',
    account: (name: string, language: string) => `${name} (${language})`,
    pages: 'Pages qui changent, au moins',
    data: 'Fichiers de données qui changent',
    more: (n: number) => `… et ${String(n)} de plus`,
  },
  ja: {
    none: 'アーカイブに変更はありません。',
    summary: (records, facts) => `記録${String(records)}件、事実${String(facts)}件が変わります。`,
    record: (name, group, is) => `${name}（${group}）${is ? `【${is}】` : ''}`,
    added: '新規',
    removed: '削除',
    factAdded: (label, value) => `+ ${label}：${value}`,
    factRemoved: (label, value) => `- ${label}：${value}`,
    factChanged: (label, before, after) => `${label}：${before} → ${after}`,
    factSame: (label, value) => `${label}：${value}（値は同じ）`,
    sourceAdded: (source) => `資料を追加：${source}`,
    sourceRemoved: (source) => `資料を削除：${source}`,
    otherAdded: (value) => `別の記述を追加：${value}`,
    otherRemoved: (value) => `別の記述を削除：${value}`,
    reason: (words) => `理由：${words}`,
    field: (label) => `${label}：変更`,
    address: ({ before, after }) =>
      before === undefined
        ? `+ アドレス：${after ?? ''}`
        : after === undefined
          ? `- アドレス：${before}`
          : `アドレス：${before} → ${after}`,
    gapAdded: (question) => `+ 不明点：${question}`,
    gapRemoved: (question) => `- 不明点：${question}`,
    gapChanged: (question) => `不明点を変更：${question}`,
    accounts: '変更された本文',
    account: (name, language) => `${name}（${language}）`,
    pages: '少なくとも次のページが変わります',
    data: '次のデータファイルが変わります',
    more: (n) => `ほか${String(n)}件`,
  },
});
