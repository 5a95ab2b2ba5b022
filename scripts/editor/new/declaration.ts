/** Creates the declaration of an edition: its facts, its points without a text yet, its account in both languages. */
import { dictionary } from '../../../src/i18n/locales.ts';
import { namesIn, sourcesQuestion, type Answers, type Question } from './question.ts';
import type { Beginning } from './start.ts';
import { account, bracketed, lines } from './yaml-text.ts';

/** Longer lists are typed by hand: nobody fills them in in one sitting. */
const MOST_POINTS = 30;

const points = (name: string, fr: string, ja: string): Question => ({
  name,
  asks: { fr, ja },
  isNeeded: false,
  proposes: () => '0',
  refuses: (value) =>
    /^\d{1,2}$/.test(value) && Number(value) <= MOST_POINTS
      ? undefined
      : {
          fr: `« ${value} » : un nombre entre 0 et ${String(MOST_POINTS)}.`,
          ja: `「${value}」：0から${String(MOST_POINTS)}までの数を書いてください。`,
        },
});

const questions: readonly Question[] = [
  {
    name: 'edition',
    asks: { fr: 'La déclaration de quelle édition ? (identifiant)', ja: 'どの回の宣言か（ID）' },
    isNeeded: true,
    choices: (known) => [...known.ids('editions')].filter((id) => !known.ids('declarations').has(id)),
  },
  sourcesQuestion,
  points('commitments', 'Combien d’engagements ?', '合意事項の数'),
  points('points', 'Combien d’autres points ?', 'そのほかの項目の数'),
];

const comments = dictionary({
  fr: {
    head: 'Les lignes qui commencent par # ne paraissent pas sur le site. sources : pour tout ce qui n’en a pas en propre.',
    adoption:
      'adoption, lecture ou publication, quand elle est connue : { how: adopted, date: …, place: { fr: "…", ja: "…" }, read_by: unknown }',
    title: 'Le titre imprimé ; { translation: "…" } s’il est traduit par l’archive.',
    known: 'text_known : none (rien), summary (résumé), partial (en partie), full (entier).',
    points:
      'kind : preamble, shared-view, commitment, next-edition, general. wording : paraphrase tant que le texte n’a pas été lu.',
    gaps: 'Quand un champ est connu, retirez sa ligne de « explains ». looked_in : où vous avez cherché.',
  },
  ja: {
    head: '#で始まる行はサイトに表示されません。sourcesは、個別の出典がないもの全体の出典です。',
    adoption:
      '採択、読み上げ、発表が分かったら：{ how: adopted, date: …, place: { fr: "…", ja: "…" }, read_by: unknown }',
    title: '資料に記された題名。当アーカイブの訳なら{ translation: "…" }。',
    known: 'text_known：none（不明）、summary（要旨）、partial（一部）、full（全文）。',
    points: 'kind：preamble、shared-view、commitment、next-edition、general。原文を読むまでwordingはparaphrase。',
    gaps: '分かった項目はexplainsから消します。looked_inは調べた資料です。',
  },
});

/** Creates a declaration whose text is not known yet. */
export const declaration: Beginning = {
  called: { fr: 'une déclaration', ja: '宣言' },
  questions,
  begin: (answers, _known, locale) => {
    const id = answers['edition'] ?? '';
    const folder = `declarations/${id}`;
    const n = Number.parseInt(id, 10);
    const [source = ''] = namesIn(answers['source']);
    const unknown = (text: string) => `<Unknown gap="to-look-for">${text}</Unknown>`;
    const files = {
      'declaration.yaml': declarationText(answers, comments[locale]),
      'fr.mdx': account(
        `Déclaration de la ${String(n)}e édition. Le récit reste à écrire.`,
        `Une déclaration est mentionnée par une source <Cite id="${source}" />. ${unknown('Son adoption et son texte')} sont à chercher.`,
      ),
      'ja.mdx': account(
        `第${String(n)}回会議の宣言。本文はこれから書く。`,
        `資料に宣言への言及がある<Cite id="${source}" />。${unknown('採択の経緯と本文')}はこれから調べる。`,
      ),
    };
    const next = dictionary({
      fr: [
        `${folder}/declaration.yaml : l’adoption, le titre, le texte de chaque point ; retirez à mesure les lignes de la lacune to-look-for.`,
        `${folder}/declaration.yaml : sous chaque engagement, follow_up dit ce qui l’a repris, ou reste unknown.`,
        `${folder}/fr.mdx et ja.mdx : le récit, dans les deux langues.`,
      ],
      ja: [
        `${folder}/declaration.yaml：採択、題名、各項目の文を書き、分かったものを不明点to-look-forから消してください。`,
        `${folder}/declaration.yaml：合意事項のfollow_upには、これを受けたものを書きます。分からなければunknownのままにします。`,
        `${folder}/fr.mdxとja.mdx：両言語の本文を書いてください。`,
      ],
    });
    return { parts: [{ is: 'folder', folder, files }], next: next[locale] };
  },
};

function declarationText(answers: Answers, say: (typeof comments)['fr']): string {
  const commitments = Number(answers['commitments'] ?? 0);
  const others = Number(answers['points'] ?? 0);
  const ids = Array.from({ length: commitments + others }, (_, index) => `p${String(index + 1)}`);
  const isCommitment = (index: number) => index < commitments;
  const pointLines = ids.flatMap((id, index) => [
    `  - id: ${id}`,
    `    kind: ${isCommitment(index) ? 'commitment' : 'general'}`,
    '    fr: unknown',
    '    ja: unknown',
    ...(isCommitment(index) ? ['    follow_up: unknown'] : []),
  ]);
  const explained = ids.flatMap((id, index) => [
    `points.${id}.fr`,
    `points.${id}.ja`,
    ...(isCommitment(index) ? [`points.${id}.follow_up`] : []),
  ]);
  return lines(
    `# ${say.head}`,
    '',
    `sources: ${bracketed(answers['source'])}`,
    '',
    `# ${say.adoption}`,
    'adoption: unknown',
    '',
    `# ${say.title}`,
    'title: unknown',
    '',
    `# ${say.known}`,
    'text_known: none',
    '',
    ...(ids.length > 0 ? [`# ${say.points}`, 'points:', ...pointLines, ''] : []),
    `# ${say.gaps}`,
    'gaps:',
    '  - id: to-look-for',
    '    explains:',
    ...['adoption', 'title', ...explained].map((field) => `      - ${field}`),
    '    fr: "Adoption, titre et texte de la déclaration."',
    '    ja: "宣言の採択、題名、本文。"',
    '    looked_in: []',
  );
}
