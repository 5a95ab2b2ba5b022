import { dictionary } from '../locales.ts';
import { siteStrings } from './site.ts';

interface SeriesStrings {
  readonly title: string;
  readonly description: (milestones: string) => string;
  readonly lead: (editions: string, held: string, until: string) => string;
  readonly editions: string;
  readonly editionsNote: string;
  readonly nature: string;
  readonly origin: string;
  readonly originNote: string;
  readonly bornOf: string;
  readonly roles: string;
  readonly recognition: string;
  readonly records: string;
  readonly recordsNote: string;
  readonly neighbours: string;
  readonly neighboursNote: string;
  readonly fact: string;
  readonly study: string;
  readonly research: string;
  readonly names: string;
  readonly chronology: string;
  readonly chronologyNote: (n: string) => string;
  /** The way to everything dated, of which this chronology is a part. */
  readonly years: string;
  readonly before: string;
  readonly since: string;
  readonly see: string;
  readonly gaps: string;
}

/** The words of the page of the series. */
export const seriesStrings = dictionary<SeriesStrings>({
  fr: {
    title: siteStrings.fr.pages.series,
    description: (milestones) =>
      `Ce que sont les Rencontres franco-japonaises de la coopération décentralisée\u00A0: origine, rythme, rôles, et ${milestones}\u00A0repères chronologiques.`,
    lead: (editions, held, until) =>
      `${editions}\u00A0éditions, dont ${held} tenues. État des connaissances\u00A0: ${until}.`,
    editions: 'Suite des éditions',
    editionsNote: 'Le détail vient du dossier de chaque édition\u00A0; la suite est donnée par\u00A0:',
    nature: 'Nature et rythme',
    origin: 'Origine',
    originNote: 'Les sources ne disent pas toutes qui a pris l’initiative.',
    bornOf: 'Le lien d’où elles sont nées',
    roles: 'Qui fait quoi',
    recognition: 'Dans les textes des deux États',
    records: 'Records de participation',
    recordsNote: 'Un record est celui que dit une source, au moment où elle écrit.',
    neighbours: 'À ne pas confondre',
    neighboursNote: 'Réunions franco-japonaises d’autres séries.',
    fact: 'Fait',
    study: 'Étude',
    research: 'Études',
    names: 'Noms imprimés',
    chronology: 'Chronologie',
    chronologyNote: (n) => `${n}\u00A0repères, dans l’ordre des dates.`,
    years: 'Tout ce qui est daté, année par année',
    before: 'Avant les Rencontres',
    since: 'Depuis la première édition',
    see: 'Voir',
    gaps: 'Ce que l’on ignore',
  },
  ja: {
    title: siteStrings.ja.pages.series,
    description: (milestones) =>
      `日仏自治体交流会議とは何か。発端、開催の間隔、役割分担と、年表${milestones}項目を示します。`,
    lead: (editions, held, until) => `全${editions}回、うち開催済み${held}回。${until}時点の情報です。`,
    editions: '各回の順',
    editionsNote: '詳細は各回の記録によります。開催順の典拠：',
    nature: '性格と開催の間隔',
    origin: '発端',
    originNote: '誰の提唱によるかは、資料によって異なります。',
    bornOf: '発端となった提携',
    roles: '役割分担',
    recognition: '両国政府の文書での言及',
    records: '参加数の記録',
    recordsNote: '「過去最多」は、それを述べた資料の時点のものです。',
    neighbours: '混同しやすい別の会議',
    neighboursNote: '別に開かれた日仏間の会議です。',
    fact: '事実',
    study: '論文',
    research: '研究',
    names: '資料に記された名称',
    chronology: '年表',
    chronologyNote: (n) => `日付順に${n}項目。`,
    years: '日付の分かる記録の年別索引',
    before: '会議が始まるまで',
    since: '第1回以後',
    see: '関連',
    gaps: 'まだ分かっていないこと',
  },
});
