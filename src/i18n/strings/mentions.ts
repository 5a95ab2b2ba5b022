export const mentionWords = {
  plannedOnly: { fr: 'prévu seulement', ja: '予定のみ' },
};
