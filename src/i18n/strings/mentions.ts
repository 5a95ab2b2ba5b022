import { dictionary } from '../locales.ts';

interface MentionStrings {
  readonly roles: string;
  readonly rolesNote: string;
  readonly programme: string;
  readonly programmeNote: string;
  readonly committee: string;
  readonly milestones: string;
  readonly series: string;
  readonly other: string;
  readonly people: string;
  readonly twinnings: string;
  readonly plannedOnly: string;
  readonly nameNotGiven: string;
  readonly roleNotGiven: string;
  /** What a fact says of the record that it names, by the list and the field. */
  readonly what: Readonly<Record<string, string>>;
}

/** The words for where other records name this one. */
export const mentionStrings = dictionary<MentionStrings>({
  fr: {
    roles: 'Rôle dans l’organisation',
    rolesNote: 'Le rang que les sources donnent, édition par édition.',
    programme: 'Au programme',
    programmeNote: 'Séances, visites et cérémonies où une source la nomme.',
    committee: 'Comité de pilotage',
    milestones: 'Chronologie',
    series: 'Dans la série',
    other: 'Autres mentions',
    people: 'Personnes citées pour leur fonction',
    twinnings: 'Jumelages et accords',
    plannedOnly: 'prévu seulement',
    nameNotGiven: 'nom non donné par la source',
    roleNotGiven: 'fonction non indiquée',
    what: {
      hosts: 'Ville hôte',
      associated: 'Ville associée',
      organisers: 'Organisation',
      'programme authorities': 'nommée',
      'programme organisations': 'nommé',
      'programme presenters': 'exposé',
      'programme chair': 'présidence',
      chairs: 'Présidence du comité',
      members: 'Membre du comité',
      meetings: 'Réunion',
      participants: 'Représente',
      initiators: 'À l’origine des Rencontres',
      roles: 'Rôle dans la série',
      next_edition: 'Choisie pour l’édition suivante',
      awards: 'Prix',
      became: 'Devenue celle-ci',
      not_to_be_confused: 'Série voisine',
      adoption: 'Adoption de la déclaration',
      origin: 'Lien d’où sont nées les Rencontres',
    },
  },
  ja: {
    roles: '開催での役割',
    rolesNote: '資料が記す主催・共催・後援などの別。',
    programme: 'プログラム',
    programmeNote: '資料に名前の挙がる会議、視察、式典。',
    committee: '推進委員会',
    milestones: '年表',
    series: '会議全体での役割',
    other: 'その他の言及',
    people: '公職者・関係者',
    twinnings: '姉妹都市・提携',
    plannedOnly: '予定のみ',
    nameNotGiven: '資料に氏名の記載なし',
    roleNotGiven: '役職の記載なし',
    what: {
      hosts: '開催都市',
      associated: '関連都市',
      organisers: '主催・共催など',
      'programme authorities': '言及',
      'programme organisations': '言及',
      'programme presenters': '発表',
      'programme chair': '議長',
      chairs: '推進委員長',
      members: '推進委員',
      meetings: '会合',
      participants: '代表者',
      initiators: '会議の提唱',
      roles: '役割',
      next_edition: '次回の開催都市に決定',
      awards: '表彰',
      became: 'この自治体の前身',
      not_to_be_confused: '混同しやすい別の会議',
      adoption: '宣言の採択',
      origin: '会議の発端となった提携',
    },
  },
});
