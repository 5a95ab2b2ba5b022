import { formatNumber } from '../format.ts';
import { dictionary } from '../locales.ts';

/** The words of the page of the series. */
export const seriesStrings = dictionary({
  fr: {
    description: (milestones: string) =>
      `Ce que sont les Rencontres franco-japonaises de la coopération décentralisée\u00A0: origine, rythme, rôles, et ${milestones}\u00A0repères chronologiques.`,
    extent: (held: number, announced: number, until: string) =>
      [
        `${formatNumber(held, 'fr')}\u00A0éditions tenues`,
        announced > 0
          ? `, ${announced === 1 ? 'une autre annoncée' : `${formatNumber(announced, 'fr')} annoncées`}`
          : '',
        `. Sources jusqu’en ${until}.`,
      ].join(''),
    account: 'Récit',
    editions: 'D’une édition à l’autre',
    editionsNote: 'Source de cette liste\u00A0:',
    bornOf: 'Elles sont nées du lien',
    rows: {
      nature: 'Nature',
      rhythm: 'Rythme',
      initiators: 'Initiateurs',
      origin: 'Origine',
      roles: 'Qui fait quoi',
      recognition: 'Dans les textes des deux États',
      not_to_be_confused: 'À ne pas confondre',
      research: 'Études',
      names: 'Noms',
    },
    chronology: 'Chronologie',
    chronologyNote: (n: string) => `${n}\u00A0repères, dans l’ordre des dates.`,
    /** The way to everything dated, of which this chronology is a part. */
    years: 'Tout ce qui est daté, année par année',
    before: 'Avant les Rencontres',
    since: 'Depuis la première édition',
    see: 'Voir',
  },
  ja: {
    description: (milestones) =>
      `日仏自治体交流会議とは何か。設立の経緯、開催の間隔、役割分担と、年表${milestones}項目を示します。`,
    extent: (held, announced, until) =>
      `これまでに${formatNumber(held, 'ja')}回開催${announced > 0 ? `、次の${formatNumber(announced, 'ja')}回は予告` : ''}。資料は${until}まで。`,
    account: '解説',
    editions: '各回の歩み',
    editionsNote: '詳細は各回の記録によります。開催順の典拠：',
    bornOf: 'きっかけとなった提携：',
    rows: {
      nature: '性格',
      rhythm: '開催の間隔',
      initiators: '提唱者',
      origin: '設立の経緯',
      roles: '役割分担',
      recognition: '両国政府の文書での言及',
      not_to_be_confused: '混同しやすい別の会議',
      research: '研究',
      names: '名称',
    },
    chronology: '年表',
    chronologyNote: (n) => `日付順に${n}項目。`,
    years: '日付の分かる記録の年別索引',
    before: '会議が始まるまで',
    since: '第1回以後',
    see: '関連',
  },
});
