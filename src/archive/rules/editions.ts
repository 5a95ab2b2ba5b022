import { family } from './rule.ts';

/** Rules of one edition, its list of participants, its people, its declaration. */
export const editionRules = family({
  'no-host': {
    fr: 'L’édition n’a pas de ville hôte. → Écrivez l’identifiant de la ville et sa source : hosts: { authorities: [cannes], sources: [clair-rencontres] }',
    ja: 'この回に開催都市がありません。 → hosts: { authorities: [cannes], sources: [clair-rencontres] }のように、都市のIDと出典を書いてください。',
  },
  'participant-twice': {
    fr: 'La collectivité « {value} » figure déjà parmi les participants, ligne {line}. → Gardez une seule ligne, avec les sources des deux.',
    ja: '「{value}」は、すでに{line}行目で参加自治体に挙げられています。 → 一行にまとめ、両方の出典をそこに書いてください。',
  },
  'person-twice': {
    fr: 'La personne « {value} » figure déjà dans cette édition, ligne {line}. → Réunissez les deux lignes en une : role, puis hosts, speaks ou named.',
    ja: '人物「{value}」は、この回の{line}行目にすでに挙げられています。 → 一つにまとめ、roleに続けてhosts、speaks、namedを書いてください。',
  },
  'person-unused': {
    fr: 'La personne « {value} » n’est citée nulle part. → Citez-la dans une édition, une déclaration, un organisme ou la série, ou retirez-la de people.yaml.',
    ja: '人物「{value}」は、どこにも挙げられていません。 → 会議、宣言、関係機関、seriesのいずれかで挙げるか、people.yamlから削除してください。',
  },
  'adoption-outside-edition': {
    fr: 'La date de la déclaration, le {value}, tombe hors de l’édition (du {start} au {end}). → Corrigez cette date, ou dates.days dans l’édition.',
    ja: '宣言の日付（{value}）が、会議の日程（{start}〜{end}）から外れています。 → この日付か、その回のdates.daysを直してください。',
  },
  'adopted-by-without-adoption': {
    fr: 'adopted_by dit qui a adopté la déclaration, alors que how ({value}) n’établit pas d’adoption. → Écrivez how: adopted si une source dit l’adoption ; sinon, retirez adopted_by.',
    ja: 'adopted_byは採択した者を示しますが、how（{value}）では採択が確認できません。 → 採択を伝える資料があればhow: adoptedとし、なければadopted_byを消してください。',
  },
  'held-in-announced': {
    fr: 'L’activité « {value} » est donnée pour tenue, alors que l’édition n’a pas eu lieu. → Ajoutez status: planned à l’activité ; si l’édition a eu lieu, ajoutez d’abord à son status la ligne held et sa source.',
    ja: '会議がまだ開かれていないのに、プログラム「{value}」が開催済みになっています。 → プログラムにstatus: plannedを追加してください。会議が開かれたのであれば、先に会議のstatusへheldの行を出典とともに追加してください。',
  },
  'former-authority': {
    fr: '« {value} » est devenue « {to} » ({on}) et ne peut plus participer à cette édition. → Écrivez « {to} » ; si la date est fausse, corrigez became sur la fiche de « {value} ».',
    ja: '「{value}」は「{to}」となったため（{on}）、この回には参加できません。 → 「{to}」に直してください。日付が誤りなら、「{value}」の記録のbecameを直してください。',
  },
});
