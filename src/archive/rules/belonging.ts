import { answer, family, ofSide } from './rule.ts';

/** What is attributed to another record, and participants who contradict each other. */
export const belongingRules = family({
  'session-elsewhere': {
    fr: ({ value, record, count }) => [
      record
        ? `L’activité « ${value} » est au programme de « ${record} », non de cette édition.`
        : `L’identifiant « ${value} » est celui d’une activité de l’édition ${count}, non de celle-ci.`,
      record
        ? 'Écrivez l’identifiant d’une activité de cette édition.'
        : 'Commencez-le par ed et le numéro de cette édition, s’il n’est pas encore publié ; sinon mettez l’activité dans son édition.',
    ],
    ja: ({ value, record, count }) => [
      record
        ? `「${value}」は、この回ではなく「${record}」のプログラムにあります。`
        : `ID「${value}」は、この回ではなく第${count}回のプログラムのものです。`,
      record
        ? 'この回のプログラムのIDに直してください。'
        : 'まだ公開していなければ、edとこの回の番号で始めてください。公開済みであれば、その回に移してください。',
    ],
  },
  'twinning-elsewhere': {
    fr: '« {named} » n’est à aucun bout du lien « {value} » ({known}). → Écrivez l’identifiant d’un lien de cette ville, ou retirez twinning.',
    ja: '「{named}」は、提携「{value}」（{known}）のどちらの側でもありません。 → この都市の提携のIDに直すか、twinningを削除してください。',
  },
  'city-role': {
    fr: '« role: {value} » contredit les éditions, où « {named} » est « {nearest} ». → Écrivez role: {nearest}',
    ja: '「role: {value}」が、「{named}」を「{nearest}」とする回の記録と食い違っています。 → role: {nearest}に直してください。',
  },
  'milestone-kind': {
    fr: '« kind: twinning » contredit le lien « {value} », dont kind est « {nearest} ». → Écrivez kind: agreement pour un accord, kind: event pour un lien ponctuel ; ou corrigez le lien.',
    ja: '「kind: twinning」が、提携「{value}」のkind「{nearest}」と食い違っています。 → 提携であればkind: agreement、その他の交流であればkind: eventに直すか、提携のほうを直してください。',
  },
  'present-and-absent': {
    fr: '« {value} » est à la fois dans la liste des participants et dans {list}. → Gardez l’une des deux lignes.',
    ja: '「{value}」が、参加自治体の一覧と{list}の両方にあります。 → どちらか一方の行だけを残してください。',
  },
  'not-in-whole-list': {
    fr: ({ value, kind }) => [
      `« ${value} » est nommée ici, et manque dans la liste des participants, dite entière${ofSide.fr[kind] ?? ''}.`,
      `Ajoutez-la aux participants, ou changez complete ; si la liste ne la compte pas, dites-le dans ${answer}.`,
    ],
    ja: ({ value, kind }) => [
      `ここに挙がる「${value}」が、そろっているとされる${ofSide.ja[kind] ?? ''}参加自治体の一覧にありません。`,
      `一覧に加えるか、completeを改めてください。一覧が数えない自治体であれば、その旨を${answer}に書いてください。`,
    ],
    advice: { fr: 'Absents d’une liste complète', ja: 'そろった一覧にない自治体' },
    answer: true,
  },
  'represents-other': {
    fr: `« {value} » représente ici « {named} », et sert « {other} » parmi les personnes de cette édition. → Corrigez l’une des deux lignes ; si la personne représente les deux, dites-le dans ${answer}.`,
    ja: `ここで「{named}」の代表とされる「{value}」が、この回の人物の一覧では「{other}」の所属になっています。 → どちらかの行を直してください。両方を代表していれば、その旨を${answer}に書いてください。`,
    advice: { fr: 'Représentants de deux collectivités', ja: '二つの自治体の代表' },
    answer: true,
  },
});
