import { languages } from '../../language/languages.ts';
import type { Entries, Entry, Issue } from '../entries.ts';
import { paragraphsIn, passagesOf, textPlaces, type Passage } from '../passages.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { OfficialText } from '../schema/official-text.ts';

type Mistaken = Pick<Issue, 'code' | 'params'> & { readonly path: readonly (string | number)[] };

/** Official texts that contradict what is said of them, their numbers, their other language, the points that lead to them. */
export function officialTextMistakes({ records }: Pick<Entries, 'records'>): Issue[] {
  return records.declarations.flatMap(({ data, file }) =>
    [...knownMistakes(data), ...(data.text ? textMistakes(data, data.text) : []), ...pointMistakes(data)].map(
      (mistake) => ({ ...mistake, file }),
    ),
  );
}

/** Passages whose languages have different numbers of paragraphs: each source divides its text as it likes. */
export function unevenParagraphs({ records }: Pick<Entries, 'records'>): Issue[] {
  return records.declarations.flatMap(({ data, file }) =>
    passagesOf(data).flatMap((passage): Issue[] => {
      const fr = paragraphsIn(passage.text, 'fr').length;
      const ja = paragraphsIn(passage.text, 'ja').length;
      if (fr === ja || fr === 0 || ja === 0) return [];
      const params = { value: passage.address, count: String(fr), other: String(ja) };
      return [{ code: 'paragraphs-differ', params, file, path: passage.at }];
    }),
  );
}

type Data = Entry<'declarations'>['data'];

function knownMistakes({ text, text_known: known }: Data): Mistaken[] {
  const path = ['text_known'];
  const agrees = text === undefined || known === 'full' || known === 'partial';
  return agrees ? [] : [{ code: 'text-not-known-with-text', params: { value: known }, path }];
}

function textMistakes(data: Data, text: OfficialText): Mistaken[] {
  const passages = passagesOf(data);
  const authentic = text.authentic === undefined || isNotKnown(text.authentic) ? [] : text.authentic;
  return [
    ...passages.flatMap((passage) => languageMistakes(passage, text)),
    ...numberMistakes(data, text),
    ...authentic
      .filter((lang) => text.wording[lang] === undefined)
      .map((lang): Mistaken => ({
        code: 'authentic-without-text',
        params: { missing: lang },
        path: ['text', 'authentic'],
      })),
  ];
}

/** A language that has a text has it in each passage, or says there how it is missing. */
function languageMistakes(passage: Passage, text: OfficialText): Mistaken[] {
  return languages.flatMap((lang): Mistaken[] => {
    const hasText = passage.text[lang] !== undefined;
    const isNamed = text.wording[lang] !== undefined;
    if (hasText === isNamed) return [];
    const code = isNamed ? 'text-language-missing' : 'text-language-unnamed';
    return [
      { code, params: { value: passage.address, missing: lang }, path: hasText ? [...passage.at, lang] : passage.at },
    ];
  });
}

/** Numbers rise; in a whole text none is skipped. */
function numberMistakes({ text_known: known }: Data, { articles }: OfficialText): Mistaken[] {
  return articles.flatMap(({ number }, index): Mistaken[] => {
    const before = articles[index - 1]?.number ?? 0;
    const path = ['text', 'articles', index, 'number'];
    const params = { value: String(number), other: String(before) };
    if (number <= before) return [{ code: 'article-out-of-order', params, path }];
    return known === 'full' && number > before + 1
      ? [{ code: 'article-number-skipped', params: { ...params, nearest: String(before + 1) }, path }]
      : [];
  });
}

function pointMistakes(data: Data): Mistaken[] {
  const places = textPlaces(data);
  const known = passagesOf(data)
    .map(({ address }) => address)
    .join(', ');
  return data.points.flatMap(({ became }, index): Mistaken[] =>
    became === undefined || places.includes(became)
      ? []
      : [
          {
            code: 'became-nothing',
            params: { value: became, known },
            path: ['points', index, 'became'],
          },
        ],
  );
}
