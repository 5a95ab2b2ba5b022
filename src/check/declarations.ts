import { locales } from '../text/locales.ts';
import { paragraphsIn, passagesOf, textPlaces } from '../archive/passages.ts';
import { isNotKnown } from '../schema/not-known.ts';
import { isOpenCommitment } from '../schema/declaration.ts';
import { wrongPaths } from './accounts.ts';
import { datesAt } from './periods.ts';
import { family } from './rule.ts';
import { readAddress, type Address } from '../schema/address.ts';
import type { Entries } from '../archive/entries.ts';
import { lookUp } from '../archive/fact-path.ts';
import { entryNode } from '../schema/kinds.ts';
import { nodesOf, type Node } from '../schema/node.ts';
import { firstDay, lastDay, type Period } from '../schema/partial-date.ts';

/** The days of what an address names: its own, those of its record, for a declaration those of its edition. */
function periodAt({ kind, id, path }: Address, { records }: Entries): Period | undefined {
  const fields = [...(path ? [`${path}.date`] : []), 'date', 'adoption.date', 'dates.days'];
  const edition = kind === 'declarations' ? records.editions : [];
  const [first] = [...records[kind], ...edition]
    .filter((one) => one.id === id)
    .flatMap((one) => fields.flatMap((field) => datesAt(one, field)));
  return first?.period;
}

export const declarationRules = family(undefined, {
  'text-language-missing': {
    fr: '« {value} » n’a pas de texte {language}, alors que la déclaration en a un. → Ajoutez {missing}: et son texte ; si la publication ne l’a pas, écrivez {missing}: not-stated.',
    ja: '宣言には{language}の文がありますが、「{value}」にはありません。 → {missing}:に文を書いてください。公表された文にないときは{missing}: not-statedとしてください。',
    *find({ records: { declarations } }) {
      for (const { data, file } of declarations)
        for (const { text, address, at } of data.text ? passagesOf(data) : [])
          for (const lang of locales) {
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
    fr: 'Rien dans le texte n’est à l’endroit « {value…} ». → Écrivez l’un des endroits du texte : {known} ; un alinéa a son rang derrière, article-3-2.',
    ja: '本文に「{value…}」という位置はありません。 → 本文の位置のいずれかを書いてください：{known}。項はarticle-3-2のように番号を添えます。',
    *find({ records: { declarations } }) {
      for (const { data, file } of declarations)
        for (const [index, { became }] of data.points.entries())
          if (became !== undefined && !textPlaces(data).includes(became)) {
            const known = passagesOf(data).map(({ address }) => address);
            const code = known.length > 0 ? 'became-nothing' : 'became-without-text';
            yield { code, file, path: ['points', index, 'became'], value: became, known: known.join(', ') };
          }
    },
  },
  'became-without-text': {
    fr: 'Rien dans le texte n’est à l’endroit « {value…} ». → Ajoutez d’abord text:, ou retirez became.',
    ja: '本文に「{value…}」という位置はありません。 → 先にtext:を書くか、becameを削除してください。',
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
  'follow-up-to-nothing': {
    fr: 'La suite « {value…} » ne mène à rien qui puisse reprendre une déclaration. → Écrivez le chemin d’une édition, d’une déclaration ou d’un jalon : editions/5-tours, editions/5-tours/programme.ed5-closing, milestones/….',
    ja: 'その後「{value…}」は、宣言を受けたものを指していません。 → 回、宣言、年表の出来事のパスを書いてください：editions/5-tours、editions/5-tours/programme.ed5-closing、milestones/…',
    correction: true,
    *find(content) {
      const isThere = (record: Node, path: string) => path === '' || lookUp(record, path) !== undefined;
      const folders = ['editions', 'declarations', 'milestones'] as const;
      for (const declaration of content.records.declarations)
        for (const { value, at: path, meaning } of nodesOf(entryNode(declaration))) {
          if (meaning.is !== 'follow-up-path' || typeof value !== 'string') continue;
          const { file } = declaration;
          const [wrong] = wrongPaths(value, content, { fits: isThere, folders });
          const id = wrong?.code === 'dangling-id' && wrong.nearest;
          if (wrong)
            yield { file, path, value, nearest: id ? value.replace(String(wrong.value), String(id)) : wrong.nearest };
          const address = wrong ? undefined : readAddress(value);
          if (!address) continue;
          const [since, then] = [{ ...declaration, path: '' }, address].map((one) => periodAt(one, content));
          const isEarlier = since && then && lastDay(then.end) < firstDay(since.start);
          // Neither the declaration itself nor the meeting that adopted it can be a follow-up, except the `follow_up` of that.
          const isAfterwards = address.kind === 'editions' && address.path.startsWith('follow_up');
          const isOfItself = address.id === declaration.id && address.kind !== 'milestones' && !isAfterwards;
          if (isEarlier || isOfItself)
            yield {
              ...{ code: 'follow-up-earlier', file, path, value },
              ...{ on: then?.start.value, start: since?.start.value },
            };
        }
    },
  },
  'follow-up-earlier': {
    contradiction: 'Periods',
    fields: '`taken_up_in`, the date of the declaration',
    why: 'What takes a declaration up comes after it.',
    fr: ({ on, start }) =>
      `La suite « {value} »${on ? ` (${on})` : ''} n’est pas postérieure à la déclaration${start ? ` (${start})` : ''}. → Nommez ce qui est venu ensuite ; si une date est fausse, corrigez-la sur sa fiche.`,
    ja: ({ on, start }) =>
      `その後「{value}」${on ? `（${on}）` : ''}は、宣言${start ? `（${start}）` : ''}より後のものではありません。 → 宣言の後のものを書いてください。日付の誤りなら、その記録で直してください。`,
  },
  'follow-up-missing': {
    fr: 'Rien ne dit ce qu’est devenu l’engagement « {value} ». → Ajoutez follow_up: avec ce qui l’a repris et sa source ; sinon follow_up: unknown, et une lacune qui dise où la suite a été cherchée.',
    ja: '合意事項「{value}」のその後が書かれていません。 → follow_up:に、これを受けたものと出典を書いてください。分からなければfollow_up: unknownとし、調べた資料をgapsに加えてください。',
    *find({ records: { declarations } }) {
      for (const { data, file } of declarations)
        for (const [index, point] of data.points.entries())
          if (isOpenCommitment(point) && point.follow_up === undefined)
            yield { file, path: ['points', index], value: point.id };
    },
  },
});
