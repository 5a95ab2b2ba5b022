import { findFrench, findJapanese, hasKana, hasLatin } from '../text/detect-language.ts';
import { locales, otherLocale } from '../text/locales.ts';
import { withoutQuotations } from '../text/quotation-marks.ts';
import { hasJapanese } from '../text/typography.ts';
import { entryName } from '../schema/address.ts';
import type { Entries } from '../archive/entries.ts';
import { isObject } from '../text/is-object.ts';
import { typedNode } from '../schema/kinds.ts';
import { memoize } from '../text/memoize.ts';
import { nodesOf, partsOf } from '../schema/node.ts';
import { inlinesOf, type Block, type Inline, type Position } from '../archive/prose.ts';
import { changeFile } from '../schema/change.ts';
import { eras, yearIn } from '../text/eras.ts';
import { isToTranslate } from '../schema/to-translate.ts';
import type { Locale, Words } from '../schema/words.ts';
import { weekdays } from '../text/numerals.ts';
import { figuresOf } from '../text/figures.ts';
import { textPieces } from '../archive/text-pieces.ts';
import { typedTexts } from './own-texts.ts';
import { family, headOfFile, type Found } from './rule.ts';
import { accountPairsIn, inlinesIn } from './walks.ts';

/**
 * A text with what a mistake in it needs: its place, its language, whether it is ours: what a source prints keeps its signs; a name is ours
 * to type.
 */
interface PlacedText {
  readonly text: string;
  readonly lang: Locale | undefined;
  readonly isOurs: boolean;
  readonly place: Pick<Found, 'file' | 'path' | 'position' | 'field'>;
}

function textsInRecords({ typed }: Entries): readonly PlacedText[] {
  return typed.flatMap((one) =>
    typedTexts(one).map(({ text, lang, by, at: path }) => {
      return { text, lang, isOurs: by !== 'source', place: { file: one.file, path } };
    }),
  );
}

/** The sentences of changes and of removed addresses, which are no records. A correction may quote either language. */
function journalTexts({ journal: { changes, removals } }: Entries): readonly PlacedText[] {
  const sentences = [
    ...changes.map((one) => ({ file: changeFile(one), at: [], said: one as Partial<Words> })),
    ...removals.map((said, row) => ({ file: 'removed.yaml', at: [row], said })),
  ];
  return sentences.flatMap(({ file, at, said }) =>
    locales.flatMap((lang) => {
      const text = said[lang];
      return text === undefined ? [] : [{ text, lang, isOurs: true, place: { file, path: [...at, lang] } }];
    }),
  );
}

/**
 * True for a whole text in the other language: French holds Latin letters, Japanese its own script. A name of one or two words is of both.
 */
function isInOther(text: string, lang: Locale): boolean {
  return lang === 'fr' ? hasKana(text) && !hasLatin(text) : !hasJapanese(text) && findFrench(text).length > 0;
}

const foreignQuotes = { fr: /[“”„"「」『』]/u, ja: /[“”„"«»]/u };

const names = eras.map(({ name }) => name).join('|');
const paired = new RegExp(
  `(?<year>\\d{4})年?度?[（(](?<era>${names})(?<n>元|\\d{1,2})年度?[）)]|(?<era2>${names})(?<n2>元|\\d{1,2})年度?[（(](?<year2>\\d{4})年?度?[）)]`,
  'gu',
);

/** Years of an era that are beside a year of the Christian era and are not the same: 平成n is 1988 + n, 令和n is 2018 + n. */
export function* wrongEraYears(text: string) {
  for (const { 0: value, groups = {} } of text.matchAll(paired)) {
    const era = eras.find(({ name }) => name === groups['era'] || name === groups['era2']);
    const n = groups['n'] ?? groups['n2'];
    const year = Number(groups['year'] ?? groups['year2']);
    if (era && year - era.first + 1 !== (n === '元' ? 1 : Number(n)))
      yield { value, nearest: era.first <= year && year <= era.last ? yearIn(era, year) : '' };
  }
}

/** A number in kanji before a counter: 二年, 六人. Signs before which it is part of another word, 日本, 組織, follow. */
const kanjiNumber =
  /(?<![〇一二三四五六七八九十百千])[〇一二三四五六七八九十百千]{1,6}(?:[年月回度]|人(?!称|前)|日(?![本仏程曜])|組(?![織合み]))/gu;
/** Text that was meant as a tag and is reported as one; its quotes are not those of a text. */
const wouldBeTag = /[<＜][^<＜>＞]*[>＞]/gu;

type Account = Entries['prose'][number];
type InlineText = Extract<Inline, { readonly type: 'text' }>;
type Parent = Inline & { readonly children: readonly Inline[] };

/**
 * The author's own words in the title, if any, and in the lead; then those of the text, inside the markup that `enters` admits. `field` is
 * set for a title or a lead, which hold no component.
 */
function textsOf({ file, lang, title = '', lead, blocks }: Account, enters: (inline: Parent) => boolean) {
  const words = textPieces(lead).map((piece) => (typeof piece === 'string' ? piece : ''));
  const heads = [title, words.join('')].map((text) => ({ text, at: headOfFile, field: 'lead' }));
  const own: readonly { text: string; at: Position; field?: string }[] = [...heads, ...textsOfBlocks(blocks, enters)];
  return own.map(({ text, at: position, field }) => ({ text, lang, isOurs: true, place: { file, position, field } }));
}

function* textsOfBlocks(blocks: readonly Block[], enters: (inline: Parent) => boolean): Generator<InlineText> {
  for (const block of blocks)
    if (block.type === 'list') yield* textsOfBlocks(block.items.flat(), enters);
    else if (block.type !== 'code') yield* textsIn(block.children, enters);
}

function* textsIn(inlines: readonly Inline[], enters: (inline: Parent) => boolean): Generator<InlineText> {
  for (const inline of inlines) {
    if (inline.type === 'text') yield inline;
    else if ('children' in inline && enters(inline)) yield* textsIn(inline.children, enters);
  }
}

/** Without the words of components, which may be a name with a figure in it. */
export const plainTexts = memoize((account: Account) =>
  textsOf(account, ({ type }) => type === 'emphasis' || type === 'strong'),
);
export const textsInLanguage = memoize((account: Account) => textsOf(account, ({ type }) => type !== 'Foreign'));

function allTexts(content: Entries): readonly PlacedText[] {
  const inAccounts = content.prose.flatMap(textsInLanguage);
  return [
    ...textsInRecords(content),
    ...inAccounts.map((one) => ({ ...one, text: one.text.replaceAll(wouldBeTag, '') })),
  ];
}

/** The fields of records that hold whole sentences: pages put them between sentences. */
const sentenceFields = /(?:^|\.)(?:motive|people\.\d+\.(?:hosts|speaks|named)|sentences\..+)\.(?:fr|ja)$/;
const wholeSentence = { fr: /^[\p{Lu}\d«{].*[.!?…][\s\u202F\u00A0]?[»)]?$/u, ja: /[。！？][」）]?$/u };

const ownForms: Readonly<Record<string, string>> = { ',': '、', '.': '。', '，': '、', '．': '。' };
const kanaOrKanji = '[\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー]';
const halfWidth = new RegExp(`(?<=${kanaOrKanji}|[\\d」』）])(?:[,.!?:;()](?=${kanaOrKanji}|$)|[，．])`, 'gu');

/** Half-width punctuation between Japanese characters, and ，．, each sign once. No program can set it: `2.5` and `10:30` keep theirs. */
export function* halfWidthSigns(text: string) {
  for (const [value, index] of new Map([...text.matchAll(halfWidth)].map((match) => [match[0], match.index])))
    yield {
      value,
      nearest: ownForms[value] ?? String.fromCodePoint(value.charCodeAt(0) + 0xfee0),
      text: text.slice(Math.max(0, index - 8), index + 9),
    };
}

export const textRules = family('One event, one date', {
  'text-in-other-language': {
    fr: 'Le champ {missing} contient un texte en {otherLanguage} : « {value…} ». → Écrivez-y le texte {language} ; si les deux langues ont été interverties, échangez-les.',
    ja: '項目「{missing}」に{otherLanguage}の文「{value…}」が入っています。 → {language}の文を書いてください。両言語が逆になっている場合は、入れ替えてください。',
    *find(content) {
      for (const { text, lang, place } of [...textsInRecords(content), ...journalTexts(content)])
        if (lang && isInOther(text, lang)) yield { ...place, value: text, missing: lang };
    },
  },
  'printed-in-other-language': {
    contradiction: 'One thing, one name',
    fields: '`lang` of a source, an excerpt or a form; its text; `<Foreign lang>` and the words inside',
    why: 'Readers and search engines are told the wrong language.',
    fr: '« {value…} » n’est pas en {language}. → Écrivez lang: {nearest}, ou le texte dans la langue dite.',
    ja: '「{value…}」は{language}ではありません。 → lang: {nearest}とするか、その言語の文を書いてください。',
    *find(content) {
      // Titles of sources, excerpts, forms of terms: their language is typed beside them.
      for (const { file, ...one } of content.typed.flatMap((typed) =>
        typedTexts(typed).map((text) => ({ ...text, file: typed.file })),
      )) {
        const beside = one.around.at(-1);
        const typedLang = beside && partsOf(beside).find(({ field }) => field === 'lang')?.value;
        const lang = locales.find((known) => known === typedLang);
        if (lang && (one.field === 'text' || one.field === 'title') && isInOther(one.text, lang))
          yield { file, path: one.at, value: one.text, missing: lang, nearest: otherLocale(lang) };
      }
      for (const { file, inline } of inlinesIn(content)) {
        if (inline.type !== 'Foreign') continue;
        const value = inline.children.map((one) => ('text' in one ? one.text : '')).join('');
        if (isInOther(value, inline.lang))
          yield { file, position: inline.at, value, missing: inline.lang, nearest: otherLocale(inline.lang) };
      }
    },
  },
  'no-sentence': {
    fields: '`motive`; `fr` and `ja` in `hosts`, `speaks`, `named`; `sentences`',
    why: 'Pages put these words between sentences.',
    fr: '« {value…} » n’est pas une phrase. → Écrivez une phrase entière, de la majuscule au point.',
    ja: '「{value…}」が文になっていません。 → 述語のある文を書き、句点で終えてください。',
    *find(content) {
      for (const { text, lang, place } of textsInRecords(content))
        if (
          lang &&
          !isToTranslate(text) &&
          sentenceFields.test((place.path ?? []).join('.')) &&
          !wholeSentence[lang].test(text)
        )
          yield { ...place, value: text };
    },
  },
  'wrong-weekday': {
    fields: 'a weekday in a text, the day beside it',
    why: 'The day was another weekday.',
    fr: ({ count }) =>
      `« {value…} » : ce jour était un ${weekdays.fr[Number(count)] ?? ''}. → Corrigez le jour de la semaine, ou la date.`,
    ja: ({ count }) =>
      `「{value…}」の曜日が違います。その日は${weekdays.ja[Number(count)] ?? ''}曜日です。 → 曜日か日付を直してください。`,
    *find(content) {
      for (const { text, lang, isOurs, place } of textsInRecords(content))
        for (const { typed: value, year, month, day, weekday } of lang && isOurs ? figuresOf(text, lang).dates : []) {
          if (!year || !month || !day || weekday === undefined) continue;
          const right = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
          if (right !== weekday) yield { ...place, value, count: right };
        }
    },
  },
  'nothing-to-translate': {
    fr: 'Aucune des deux langues n’est écrite : il n’y a rien à traduire. → Écrivez l’une des deux.',
    ja: 'どちらの言語の文もなく、翻訳するものがありません。 → いずれか一方の文を書いてください。',
    *find(content) {
      for (const one of content.typed)
        for (const { value, at } of nodesOf(typedNode(one)))
          if (isObject(value) && locales.every((lang) => isToTranslate(value[lang])))
            yield { file: one.file, path: [...at, 'fr'] };
      for (const { fr, ja } of accountPairsIn(content))
        if (fr.isToTranslate && ja.isToTranslate) yield { file: fr.file };
    },
  },
  'wrong-quotes': {
    fr: ({ missing }) => [
      'Le signe {value} n’est pas un guillemet {language}.',
      missing === 'fr' ? 'Mettez la citation entre « ».' : 'Mettez la citation entre 「 et 」.',
    ],
    ja: ({ missing }) => [
      '{value}は{language}の引用符ではありません。',
      missing === 'fr' ? '引用を« »で囲んでください。' : '引用を「」で囲んでください。',
    ],
    *find(content) {
      for (const { text, lang, isOurs, place } of allTexts(content)) {
        const [value] = (lang && isOurs ? foreignQuotes[lang].exec(text) : undefined) ?? [];
        if (value !== undefined) yield { ...place, value, missing: lang };
      }
    },
  },
  'era-year': {
    fr: 'Dans « {value…} », l’année de l’ère ne correspond pas à l’autre. → Corrigez l’ère ou l’année : 平成n est 1988 + n, 令和n est 2018 + n.',
    ja: '「{value…}」の元号の年と西暦が一致しません。 → 元号か西暦を直してください（平成n年は1988＋n年、令和n年は2018＋n年）。',
    correction: {
      fr: 'Écrivez {nearest} pour l’ère, ou corrigez l’année : 平成n est 1988 + n, 令和n est 2018 + n.',
      ja: '元号を{nearest}とするか、西暦を直してください（平成n年は1988＋n年、令和n年は2018＋n年）。',
    },
    *find(content) {
      for (const { text, place } of allTexts(content))
        for (const words of wrongEraYears(text)) yield { ...place, ...words };
    },
  },
  'kanji-number': {
    fr: 'Le nombre de « {value} » est écrit en kanjis devant un compteur. → Écrivez-le en chiffres : 2年, 6人, 3回. Les kanjis restent dans 一つ, 二つ.',
    ja: '「{value}」の数が漢数字で書かれています。 → 横書きの文では算用数字にしてください（2年、6人、3回）。漢数字は「一つ」「二つ」などに限ります。',
    *find({ prose }) {
      for (const { text, lang, place } of prose.flatMap(textsInLanguage))
        for (const value of new Set(lang === 'ja' ? withoutQuotations(text).match(kanjiNumber) : []))
          yield { ...place, value };
    },
  },
  'place-after-name': {
    fr: 'Dans « {value} », le nom et la ville se lisent comme un seul nom. → Mettez la ville avant : 「ナンシー市の<P id="…">アンドレ・ロシノ</P>市長」.',
    ja: '「{value}」では、氏名と地名が一つの名前に読めます。 → 地名を前に出してください（「ナンシー市の<P id="…">アンドレ・ロシノ</P>市長」）。',
    *find({ prose }) {
      for (const account of prose) {
        if (account.lang !== 'ja') continue;
        let before = '';
        for (const inline of inlinesOf(account.blocks)) {
          if (inline.type !== 'text') continue;
          const { text, at } = inline;
          const place = /^・[\p{Script=Katakana}ー＝・]+/u.exec(text);
          const name = /[\p{Script=Katakana}ー＝・]{1,40}$/u.exec(before);
          if (place && name) yield { file: account.file, position: at, value: name[0] + place[0] };
          before = text;
        }
      }
    },
  },
  'unmarked-language': {
    fr: '« {value…} » est du {language} dans un texte {otherLanguage}. → Tapez <Foreign lang="{missing}">{value…}</Foreign>.',
    ja: '{otherLanguage}の文章に、{language}「{value…}」がそのまま入っています。 → <Foreign lang="{missing}">{value…}</Foreign>としてください。',
    *find({ prose }) {
      for (const { text, lang, place } of prose.flatMap(textsInLanguage))
        for (const value of (lang === 'fr' ? findJapanese : findFrench)(withoutQuotations(text)))
          yield {
            ...{ ...place, value, missing: lang && otherLocale(lang) },
            code: place.field === 'lead' ? 'other-language-in-lead' : 'unmarked-language',
          };
    },
  },
  'other-language-in-lead': {
    fr: '« {value…} » est du {language} dans un texte {otherLanguage}. → Récrivez le chapeau en {otherLanguage} seul.',
    ja: '{otherLanguage}の文章に、{language}「{value…}」がそのまま入っています。 → 要旨を{otherLanguage}だけに直してください。',
  },
  'account-behind': {
    fr: 'Le récit {language} de « {value} » est du {other}, celui-ci du {on}. → Voyez si celui-ci doit changer aussi ; quand les deux disent la même chose, tapez updated: {other}',
    ja: '「{value}」の{language}の解説は{other}、こちらは{on}のものです。 → こちらも改める必要がないか確かめ、両言語の内容が同じになったら、updated: {other}と書いてください。',
    advice: { fr: 'Récits en retard sur l’autre langue', ja: 'もう一方の言語より古い本文' },
    // Where one says no day, nothing is known.
    *find(content) {
      for (const { fr, ja } of accountPairsIn(content)) {
        if (fr.updated === undefined || ja.updated === undefined || fr.updated === ja.updated) continue;
        const [older, newer] = fr.updated < ja.updated ? [fr, ja] : [ja, fr];
        const value = entryName(older.folder, older.record);
        yield { file: older.file, value, missing: newer.lang, on: older.updated, other: newer.updated };
      }
    },
  },
  typography: {
    fr: 'Dans « {text} », « {value} » n’est pas un signe de ponctuation japonais. → Écrivez « {nearest} ».',
    ja: '「{text}」の「{value}」は、この文章で使う約物ではありません。 → 「{nearest}」に直してください。',
    advice: { fr: 'Typographie', ja: '表記' },
    // Text that sources print is left as it is.
    *find(content) {
      const ours = textsInRecords(content).filter(({ lang, isOurs }) => lang === 'ja' && isOurs);
      const accounts = content.prose.filter(({ lang }) => lang === 'ja');
      const inAccounts = accounts.flatMap(({ file, lead, blocks }) =>
        [{ type: 'text', text: lead, at: headOfFile } as const, ...inlinesOf(blocks)].flatMap((inline) =>
          inline.type === 'text' ? [{ text: inline.text, place: { file, position: inline.at } }] : [],
        ),
      );
      for (const { text, place } of [...ours, ...inAccounts])
        for (const words of halfWidthSigns(text)) yield { ...place, ...words };
    },
  },
  'polite-form': {
    fr: 'Le récit japonais est écrit en である, et « {value…} » en です・ます. → Récrivez la phrase en である.',
    ja: '「である」体の本文に、「です・ます」体の文「{value…}」があります。 → 「である」体に直してください。',
    advice: { fr: 'Récits en deux styles', ja: '文体の混在' },
    *find(content) {
      for (const account of content.prose) {
        if (account.lang !== 'ja') continue;
        const sentences = textsInLanguage(account).flatMap(({ text, place }) =>
          (withoutQuotations(text).match(/[^。！？]{1,400}[。！？]/gu) ?? []).map((sentence) => ({ sentence, place })),
        );
        const polite = sentences.filter(({ sentence }) =>
          /(?:です|ます|ました|ません|でした|ください|ましょう)[。！？]$/u.test(sentence),
        );
        if (polite.length * 2 < sentences.length)
          for (const { sentence, place } of polite) yield { ...place, value: sentence.trim() };
      }
    },
  },
});
