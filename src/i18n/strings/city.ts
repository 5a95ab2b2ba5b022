import { dictionary } from '../locales.ts';

/** The words of the pages of cities. */
export const cityStrings = dictionary({
  fr: {
    /** The title of the page, apart from that of the authority of the same name. */
    titled: (name: string, role: string) => `${name}, ${role}`,
    description: (name: string) =>
      `${name} dans les Rencontres\u00A0: édition reçue, jumelage, participations, sources.`,
    account: 'Récit',
    facts: 'La ville dans la série',
    link: 'Le lien entre les deux villes',
    associated: 'ville associée',
    toAuthority: 'Toutes ses participations, ses jumelages, sa population et ses noms, avec leurs sources',
    announced: 'édition annoncée',
    indexDescription: (n: number) =>
      `Les ${String(n)} villes qui ont reçu les Rencontres ou y ont été associées, et ce qui les lie.`,
    indexLead: (hosts: number, associated: number) =>
      `${String(hosts)} villes hôtes, celle de l’édition annoncée comprise, et ${String(associated)} ville${associated < 2 ? '' : 's'} associée${associated < 2 ? '' : 's'}\u202F; en face de chacune, sa ville partenaire.`,
    indexNote:
      'Barre\u00A0: ville française. Disque\u00A0: ville japonaise. En pointillé\u00A0: édition annoncée, ou ville associée.',
    notHost: 'n’a pas reçu d’édition',
  },
  ja: {
    titled: (name, role) => `${name}（${role}）`,
    description: (name) => `${name}が開いた会議、姉妹都市などの提携、参加した回と出典。`,
    account: '解説',
    facts: '会議との関わり',
    link: '二つのまちの縁',
    associated: '関連都市',
    toAuthority: '参加した回、提携、人口、名称とその出典',
    announced: '予告された回',
    indexDescription: (n) => `会議を開催した都市と関連都市（計${String(n)}都市）と、その姉妹都市などの一覧です。`,
    indexLead: (hosts, associated) =>
      `開催都市${String(hosts)}（予告された回を含む）と関連都市${String(associated)}を、提携の相手と並べて示します。`,
    indexNote: '縦棒はフランスの都市、円は日本の都市です。点線は、予告された回の開催都市と関連都市です。',
    notHost: '開催なし',
  },
});
