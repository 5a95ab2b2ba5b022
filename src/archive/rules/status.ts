import { answer, family, type InBoth } from './rule.ts';

const statuses: InBoth<Readonly<Record<string, string>>> = {
  fr: { announced: 'annoncée', planned: 'prévue', postponed: 'reportée', cancelled: 'annulée' },
  ja: { announced: '予告', planned: '予定', postponed: '延期', cancelled: '中止' },
};

/** The status of an edition, against its sources, its days and its other facts. */
export const statusRules = family({
  'held-by-announcement': {
    fr: 'L’édition est donnée pour tenue ({start}) par des sources toutes parues avant : {known}. → Ajoutez une source parue après la réunion ; s’il n’y en a pas, écrivez announced ou planned.',
    ja: '開催済み（{start}）とする根拠が、すべて会議より前の資料（{known}）になっています。 → 会議の後に出た資料を加えてください。なければ、announcedかplannedにしてください。',
  },
  'held-beforehand': {
    fr: 'L’édition est dite tenue ({value}) avant d’avoir commencé ({known}). → Corrigez said ou for ; avant la réunion, elle est announced ou planned.',
    ja: '会議（{known}）が始まる前の{value}の情報で、開催済みになっています。 → saidかforを直してください。会議の前であれば、announcedかplannedにしてください。',
  },
  'status-after-held': {
    fr: 'Une ligne « {value} » suit la ligne « held » : le lecteur verrait une édition qui n’a pas eu lieu. → Mettez les lignes dans l’ordre des faits : held vient en dernier.',
    ja: '「held」の行の後に「{value}」の行があり、まだ開かれていない回として表示されます。 → 行を出来事の順に並べ、heldを最後にしてください。',
  },
  'status-out-of-order': {
    fr: 'Cette ligne, dite en {value}, suit une ligne dite en {start}. → Mettez les lignes dans l’ordre, ou corrigez said.',
    ja: '{start}の情報の行の後に、それより前の{value}の情報の行があります。 → 行を順に並べるか、saidを直してください。',
  },
  'status-elsewhere': {
    fr: `L’état actuel est pour {value}, et dates.days dit {known}. → Corrigez l’une des deux dates ; si la source donne bien les deux, expliquez-le dans ${answer}.`,
    ja: `現在の状態の日程は{value}ですが、dates.daysは{known}になっています。 → どちらかの日付を直してください。資料が両方をこのとおり記していれば、その旨を${answer}に書いてください。`,
    answer: true,
  },
  'known-in-announced': {
    fr: ({ value, kind, record }) => [
      `« ${value} » parle d’une réunion qui a eu lieu, et « ${record} » est ${statuses.fr[kind] ?? kind}.`,
      'Si elle a eu lieu, ajoutez à status la ligne held et sa source ; sinon écrivez unknown ou retirez ce champ.',
    ],
    ja: ({ value, kind, record }) => [
      `「${value}」は開かれた会議の内容ですが、「${record}」は${statuses.ja[kind] ?? kind}の状態です。`,
      '会議が開かれたのであれば、statusにheldの行を出典とともに追加してください。そうでなければ、unknownにするか、この項目を削除してください。',
    ],
  },
  'announced-afterwards': {
    fr: `Cette annonce, dite en {value}, est postérieure aux jours qu’elle annonce ({known}). → Corrigez said ou for ; si la source rapporte une annonce d’autrefois, dites-le dans ${answer}.`,
    ja: `{value}の情報が、それより前の日程（{known}）の予告になっています。 → saidかforを直してください。以前の予告を伝える資料であれば、その旨を${answer}に書いてください。`,
    advice: { fr: 'Annonces postérieures', ja: '日程より後の予告' },
    answer: true,
  },
});
