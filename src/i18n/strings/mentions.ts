export const mentionWords = {
  meetings: { fr: 'Aux Rencontres', ja: '会議での活動' },
  printed: { fr: 'Noms relevés', ja: '資料の表記' },
  plannedOnly: { fr: 'prévu seulement', ja: '予定のみ' },
};

/** What a record did at an edition, or where else it is named. */
export const groupWords = {
  roles: { fr: 'Organisation', ja: '主催・共催・後援' },
  programme: { fr: 'Programme', ja: 'プログラム' },
  committee: { fr: 'Comité', ja: '推進委員会' },
  people: { fr: 'Personnes citées', ja: '人物' },
  series: { fr: 'Dans la série', ja: '会議での役割' },
  milestones: { fr: 'Chronologie', ja: '年表' },
  other: { fr: 'Autres mentions', ja: 'その他' },
};
