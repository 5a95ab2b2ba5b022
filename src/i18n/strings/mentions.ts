export const mentionWords = {
  printed: { fr: 'Noms relevés', ja: '資料の表記' },
  plannedOnly: { fr: 'prévu seulement', ja: '予定のみ' },
};

/** The parts of the facts of an edition. */
export const groupWords = {
  roles: { fr: 'Organisation', ja: '主催・共催・後援' },
  programme: { fr: 'Programme', ja: 'プログラム' },
  committee: { fr: 'Comité', ja: '推進委員会' },
  people: { fr: 'Personnes citées', ja: '人物' },
};
