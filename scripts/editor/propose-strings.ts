import { dictionary } from '../../src/i18n/locales.ts';

/** The words of `npm run propose`. */
export const proposeStrings = dictionary({
  fr: {
    changed: 'Ce qui a changé :',
    is: { added: 'nouveau', changed: 'modifié', removed: 'retiré' },
    restated: 'À relire : ces phrases montrent une valeur qui a changé, ou disent qu’on l’ignore.',
    oneSided: 'À relire : l’autre langue de ces textes a changé, et eux non.',
    unread: 'À relire dans les deux langues : ces récits ont changé.',
    agree: 'Les deux langues disent-elles encore la même chose ?',
    isTypography: 'Est-ce une simple faute de frappe, sans rien à dire aux lecteurs ?',
    inFrench: 'Ce qui a changé, en une phrase pour les lecteurs, en français',
    inJapanese: 'La même chose en japonais',
    needed: 'Une phrase est nécessaire.',
    noSentence:
      'Rien n’a été écrit : dites ce qui a changé, --fr "…" --ja "…", ou --typography pour une faute de frappe.',
    left: 'Rien n’a été écrit.',
    record: 'Pour enregistrer un changement : npm run record -- --entry editions/8-shizuoka --fr "…" --ja "…"',
    recorded: (day: string, count: number) => `Changement du ${day} enregistré : ${String(count)} fiche(s) ou page(s).`,
    nothingNew: 'Rien de plus à enregistrer.',
    stamped: (count: number) => `Récits notés comme relus ensemble : ${String(count)}.`,
    addresses: (count: number) => `Adresses nouvelles, qui restent : ${String(count)}.`,
    next: 'Enregistrez ces fichiers dans votre branche et proposez-la.',
  },
  ja: {
    changed: '変わったもの：',
    is: { added: '新規', changed: '変更', removed: '削除' },
    restated: '読み直してください。次の文は、変わった値を表示しているか、それが不明だと述べています。',
    oneSided: '読み直してください。次の文は、もう一方の言語だけが変わっています。',
    unread: '両言語で読み直してください。次の記録の解説が変わりました。',
    agree: '両言語の内容は、今も同じですか。',
    isTypography: '誤字の訂正だけで、読者に伝えることはありませんか。',
    inFrench: '変更の内容（読者向けの一文、フランス語）',
    inJapanese: '同じ内容（日本語）',
    needed: '一文を入力してください。',
    noSentence:
      '何も書き込みませんでした。変更の内容を--fr "…" --ja "…"で、誤字の訂正であれば--typographyで指定してください。',
    left: '何も書き込みませんでした。',
    record: '変更を記録するには：npm run record -- --entry editions/8-shizuoka --fr "…" --ja "…"',
    recorded: (day, count) => `${day}の変更を記録しました（${String(count)}件）。`,
    nothingNew: 'ほかに記録するものはありません。',
    stamped: (count) => `解説${String(count)}件を、読み合わせたものとして記録しました。`,
    addresses: (count) => `新しいアドレス${String(count)}件を加えました。今後も残ります。`,
    next: 'これらのファイルをブランチに保存し、提案してください。',
  },
});
