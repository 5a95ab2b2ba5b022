import { languages } from '../../i18n/typography/languages.ts';
import { paragraphsIn, passagesOf, textPlaces } from '../passages.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { excerpt, family } from './rule.ts';

/** The official text of a declaration, and how far it is said to be known. */
export const officialTextRules = family({
  'text-not-known-with-text': {
    fr: 'Le texte est là, et text_known dit « {value} ». → Écrivez full si le texte est entier, partial s’il y manque quelque chose.',
    ja: '本文があるのに、text_knownが「{value}」となっています。 → 全文であればfull、欠けているところがあればpartialとしてください。',
    *find({ records: { declarations } }) {
      for (const { data, file } of declarations)
        if (data.text && data.text_known !== 'full' && data.text_known !== 'partial')
          yield { file, path: ['text_known'], value: data.text_known };
    },
  },
  'text-language-missing': {
    fr: '« {value} » n’a pas de texte {language}, alors que la déclaration en a un. → Ajoutez {missing}: et son texte ; si la publication ne l’a pas, écrivez {missing}: not-stated.',
    ja: '宣言には{language}の文がありますが、「{value}」にはありません。 → {missing}:に文を書いてください。公表された文にないときは{missing}: not-statedとしてください。',
    // A language that has a text has it in each passage, or says there how it is missing.
    *find({ records: { declarations } }) {
      for (const { data, file } of declarations)
        for (const { text, address, at } of data.text ? passagesOf(data) : [])
          for (const lang of languages) {
            const [hasText, isNamed] = [text[lang] !== undefined, data.text?.wording[lang] !== undefined];
            if (hasText === isNamed) continue;
            const code = isNamed ? 'text-language-missing' : 'text-language-unnamed';
            yield { code, file, path: hasText ? [...at, lang] : at, value: address, missing: lang };
          }
    },
  },
  'text-language-unnamed': {
    fr: '« {value} » a un texte {language}, et rien ne dit ce qu’il vaut. → Ajoutez {missing}: official, official-translation ou our-translation dans text.wording.',
    ja: '「{value}」に{language}の文がありますが、その性格が書かれていません。 → text.wordingに{missing}: official、official-translation、our-translationのいずれかを加えてください。',
  },
  'authentic-without-text': {
    fr: 'Le texte {language} est dit faire foi, et la déclaration n’en a pas. → Ajoutez-le, avec {missing}: official dans text.wording, ou retirez {missing} de authentic.',
    ja: '{language}の文が正文とされていますが、その文がありません。 → 文を加えてtext.wordingに{missing}: officialと書くか、authenticから{missing}を除いてください。',
    *find({ records: { declarations } }) {
      for (const { data, file } of declarations) {
        const { authentic = [], wording } = data.text ?? {};
        for (const missing of isNotKnown(authentic) ? [] : authentic)
          if (wording?.[missing] === undefined) yield { file, path: ['text', 'authentic'], missing };
      }
    },
  },
  'article-out-of-order': {
    fr: 'L’article {value} vient après l’article {other}. → Rangez les articles dans l’ordre de leurs numéros, chacun une fois.',
    ja: '第{value}条が第{other}条の後にあります。 → 条は番号の順に、一つずつ並べてください。',
    // In a whole text, no number is skipped either.
    *find({ records: { declarations } }) {
      for (const { data, file } of declarations)
        for (const [index, { number }] of (data.text?.articles ?? []).entries()) {
          const before = data.text?.articles[index - 1]?.number ?? 0;
          const place = { file, path: ['text', 'articles', index, 'number'], value: number, other: before };
          if (number <= before) yield place;
          else if (data.text_known === 'full' && number > before + 1)
            yield { ...place, code: 'article-number-skipped', nearest: before + 1 };
        }
    },
  },
  'article-number-skipped': {
    fr: 'Le texte est dit connu en entier, et l’article {nearest} manque devant l’article {value}. → Ajoutez l’article {nearest}, ou écrivez text_known: partial.',
    ja: '全文判明としながら、第{value}条の前に第{nearest}条がありません。 → 第{nearest}条を加えるか、text_known: partialとしてください。',
  },
  'became-nothing': {
    fr: ({ value, known }) => [
      `Rien dans le texte n’est à l’endroit « ${excerpt(value)} ».`,
      known
        ? `Écrivez l’un des endroits du texte : ${known} ; un alinéa a son rang derrière, article-3-2.`
        : 'Ajoutez d’abord text:, ou retirez became.',
    ],
    ja: ({ value, known }) => [
      `本文に「${excerpt(value)}」という位置はありません。`,
      known
        ? `本文の位置のいずれかを書いてください：${known}。項はarticle-3-2のように番号を添えます。`
        : '先にtext:を書くか、becameを削除してください。',
    ],
    *find({ records: { declarations } }) {
      for (const { data, file } of declarations)
        for (const [index, { became }] of data.points.entries())
          if (became !== undefined && !textPlaces(data).includes(became)) {
            const known = passagesOf(data).map(({ address }) => address);
            yield { file, path: ['points', index, 'became'], value: became, known: known.join(', ') };
          }
    },
  },
  'paragraphs-differ': {
    fr: '« {value} » a {count} alinéa(s) en français et {other} en japonais. → Comparez les deux textes : l’alinéa 2 de l’un se lit à côté de l’alinéa 2 de l’autre.',
    ja: '「{value}」の項の数は、フランス語が{count}、日本語が{other}です。 → 二つの文を見比べてください。第2項は、もう一方の第2項と並べて示します。',
    advice: { fr: 'Alinéas en nombre inégal', ja: '項の数の違い' },
    // Each source divides its text as it likes.
    *find({ records: { declarations } }) {
      for (const { data, file } of declarations)
        for (const { text, address, at } of passagesOf(data)) {
          const [fr, ja] = [paragraphsIn(text, 'fr').length, paragraphsIn(text, 'ja').length];
          if (fr !== ja && fr > 0 && ja > 0) yield { file, path: at, value: address, count: fr, other: ja };
        }
    },
  },
});
