import { answer, family, type InBoth } from './rule.ts';

const textKnown: InBoth<Readonly<Record<string, (value: string, text: string) => string>>> = {
  fr: {
    quoted: (value, text) =>
      `« text_known: ${text} » contredit le point « ${value} », qui donne les mots de la déclaration.`,
    'without-points': () => '« text_known: full » dit le texte connu en entier, et ni text ni aucun point ne le donne.',
    paraphrased: (value) =>
      `« text_known: full » dit le texte connu en entier, et le point « ${value} » n’en donne pas les mots.`,
    gap: (value) => `« text_known: full » dit le texte connu en entier, et la lacune « ${value} » le cherche encore.`,
  },
  ja: {
    quoted: (value, text) => `「text_known: ${text}」ですが、項目「${value}」は宣言の文言を載せています。`,
    'without-points': () => '「text_known: full」は全文判明を示しますが、本文（text）も項目（points）もありません。',
    paraphrased: (value) => `「text_known: full」は全文判明を示しますが、項目「${value}」は宣言の文言ではありません。`,
    gap: (value) => `「text_known: full」は全文判明を示しますが、不明点「${value}」が本文をまだ探しています。`,
  },
};

/** How far texts and sources are said to be known, against what is known of them. */
export const knowledgeRules = family({
  'gap-number': {
    fr: ({ value, gap, known }) => [
      `La lacune « ${gap} » dit ${value} ; selon le côté, il manque ${known.replaceAll(', ', ' ou ')} noms à la liste.`,
      `Corrigez la phrase dans les deux langues ; si le nombre est juste, dites-le dans ${answer}.`,
    ],
    ja: `不明点「{gap}」の数は{value}ですが、一覧に足りない数は{known}のいずれかです。 → 両言語の文を直してください。数が正しければ、その旨を${answer}に書いてください。`,
    advice: { fr: 'Nombres des lacunes', ja: '不明点の数' },
    answer: true,
  },
  'text-known-differs': {
    fr: ({ text, kind, value }) => [
      textKnown.fr[kind]?.(value, text) ?? '',
      'Corrigez text_known : none, summary, partial ou full ; ou corrigez ce qui le contredit.',
    ],
    ja: ({ text, kind, value }) => [
      textKnown.ja[kind]?.(value, text) ?? '',
      'text_known（none、summary、partial、full）か、食い違うほうを直してください。',
    ],
  },
  'points-of-unknown-text': {
    fr: ({ count }) => [
      `« text_known: none » dit le texte inconnu, et ${count === '1' ? 'un point en est donné' : `${count} points en sont donnés`}.`,
      `Écrivez text_known: summary si une source le résume ; si elle n’en dit qu’une idée, expliquez-le dans ${answer}.`,
    ],
    ja: `「text_known: none」は本文が未入手であることを示しますが、項目が{count}件あります。 → 資料が要約していれば、text_known: summaryに直してください。趣旨の一部しか伝えていなければ、その旨を${answer}に書いてください。`,
    advice: { fr: 'Points d’un texte inconnu', ja: '未入手の本文の項目' },
    answer: true,
  },
  'account-says-unread': {
    fr: `Ce passage dit le texte de la déclaration inconnu, et text_known le dit connu en entier. → Récrivez le passage ; s’il parle d’autre chose, dites-le à côté de text_known, dans ${answer}.`,
    ja: `この箇所は宣言の本文を未入手としていますが、text_knownは全文判明になっています。 → この箇所を書き直してください。別のことを述べていれば、その旨をtext_knownの並びの${answer}に書いてください。`,
    advice: { fr: 'Récits qui disent un texte inconnu', ja: '全文を未入手とする本文' },
    answer: true,
  },
  'read-whole-but-part': {
    fr: 'Ce passage parle d’une lecture partielle, et ses sources ({known}) sont toutes dites lues en entier. → Récrivez le passage si la lecture est finie ; sinon, corrigez read sur la fiche de la source.',
    ja: 'この箇所は資料を途中まで読んだとしていますが、出典（{known}）はすべて全文を参照したことになっています。 → 読み終えていれば、この箇所を書き直してください。そうでなければ、資料のreadを直してください。',
    advice: { fr: 'Lectures partielles et entières', ja: '参照範囲の食い違い' },
    answer: true,
  },
  'seen-answers-nothing': {
    fr: 'seen répond à un doute que la vérification n’a plus. → Retirez seen ; si la phrase aide le lecteur, mettez-la dans note.',
    ja: 'seenが答えていた疑問は、もうありません。 → seenを削除してください。読者に役立つ文であれば、noteに移してください。',
    advice: { fr: 'Réponses sans objet', ja: '疑問のない答え' },
    answer: true,
  },
});
