import { dictionary } from '../locales.ts';

/** The parts of the page of components, in their order. */
export const designParts = [
  'signs',
  'stele',
  'stations',
  'units',
  'facts',
  'rows',
  'mentions',
  'disagreement',
  'gap',
  'days',
  'statusLines',
  'participants',
  'points',
  'map',
  'bars',
] as const;
export type DesignPart = (typeof designParts)[number];

/** The words of the page that shows each component with real data. */
export const designStrings = dictionary({
  fr: {
    lead: 'Chaque composant des pages, avec des données de l’archive choisies par règle et non à la main.',
    description:
      'Les composants des pages de l’archive, chacun avec des données réelles\u00A0: signes, faits, désaccords, lacunes, cartes.',
    toDesign: 'Voir les composants et les signes des pages',
    parts: {
      signs: {
        title: 'Signes',
        note: 'La forme dit le pays, le remplissage la certitude. Un mot accompagne chaque signe.',
      },
      stele: { title: 'Stèle', note: 'Le visage d’une édition, en creux tant qu’elle est annoncée.' },
      stations: { title: 'Ligne des éditions', note: 'En tête des pages d’édition et de déclaration.' },
      units: {
        title: 'Unités',
        note: 'Un signe par collectivité\u00A0: plein si une source la nomme, creux si elle est seulement comptée.',
      },
      facts: {
        title: 'Faits',
        note: 'Un fait pour chaque degré de certitude\u00A0: valeur, raison, numéros des sources.',
      },
      rows: {
        title: 'Lignes de faits',
        note: 'Ce qui est retenu, en une ligne\u202F; elle s’ouvre sur ce qui le fonde.',
      },
      mentions: {
        title: 'Lignes de mentions',
        note: 'Une ligne par réunion\u202F; elle s’ouvre sur les passages qui nomment l’organisme.',
      },
      disagreement: {
        title: 'Écart entre les sources',
        note: 'Les voix côte à côte, la valeur retenue sous une barre épaisse.',
      },
      gap: { title: 'Lacune', note: 'La question, son état, les lieux de recherche.' },
      days: {
        title: 'Jours',
        note: 'Une colonne par jour\u202F; en tirets, ce dont le jour n’est pas connu.',
      },
      statusLines: {
        title: 'Historique du statut',
        note: 'Ce qui fut annoncé, prévu, reporté\u00A0: dit quand, et pour quand.',
      },
      participants: {
        title: 'Participants',
        note: 'Le nom, la forme imprimée par la source, les numéros des sources.',
      },
      points: { title: 'Points d’une déclaration', note: 'Le texte, sa nature, l’autre langue.' },
      map: { title: 'Cartes', note: 'Les deux pays à la même échelle\u00A0; une ville dans son pays.' },
      bars: {
        title: 'Barres',
        note: 'Plein\u00A0: nommé. Creux\u00A0: seulement compté. Trait\u00A0: écart entre les sources.',
      },
    } satisfies Record<DesignPart, { readonly title: string; readonly note: string }>,
  },
  ja: {
    lead: 'ページを構成する各部品を、規則によって選んだ実際のデータで示します。',
    description: 'アーカイブのページの部品一覧。記号、事実、資料間の相違、不明点、地図などを実際のデータで示します。',
    toDesign: 'ページの部品と記号を見る',
    parts: {
      signs: { title: '記号', note: '形は国を、塗りは確かさを表します。記号には必ず言葉を添えます。' },
      stele: { title: '回の標識', note: '各回の顔です。予告の段階では白抜きです。' },
      stations: { title: '各回の線', note: '各回と宣言のページの上部にあります。' },
      units: { title: '単位記号', note: '1自治体に1記号。資料に名称があれば塗り、数だけなら白抜きです。' },
      facts: { title: '事実', note: '確かさの段階ごとに一つ。値、理由、資料の番号を示します。' },
      rows: { title: '事実の行', note: '採用した値を1行で示し、開くと根拠を示します。' },
      mentions: { title: '言及の行', note: '会議ごとに1行。開くと、機関の名が挙がる箇所を示します。' },
      disagreement: { title: '資料間の相違', note: '各資料の説を並べ、採用した値を太線の下に置きます。' },
      gap: { title: '不明点', note: '問い、その状態、調べた資料を示します。' },
      days: { title: '日程', note: '1日を1列に示します。日が不明なものは破線の下に置きます。' },
      statusLines: {
        title: '開催状況の経緯',
        note: '予告、計画、延期を、いつ、いつについて述べたかとともに示します。',
      },
      participants: { title: '参加自治体', note: '名称、資料の表記、出典の番号を示します。' },
      points: { title: '宣言の項目', note: '本文、その種類、もう一方の言語を示します。' },
      map: { title: '地図', note: '両国を同じ縮尺で示す地図と、国の中の都市の位置です。' },
      bars: { title: '帯', note: '塗りは名前の判明した数、白抜きは数だけのもの、線は資料間の開きです。' },
    },
  },
});
