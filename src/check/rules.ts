import { otherLocale, type Locale } from '../text/locales.ts';
import { setFrench } from '../text/typography.ts';
import { definedIds, type Ids } from '../archive/defined-ids.ts';
import { everyRecord, type Entries, type Issue } from '../archive/entries.ts';
import { entryNode } from '../schema/kinds.ts';
import type { Mistake } from '../schema/problem.ts';
import { languageWords, sideWords } from '../schema/controlled-words.ts';
import { accountRules } from './accounts.ts';
import { sortByAnswer, type Answerable } from './answers.ts';
import { belongingRules } from './belonging.ts';
import { changeRules } from './changes.ts';
import { countRules } from './counts.ts';
import { editionRules } from './editions.ts';
import { eventRules } from './events.ts';
import { fileRules } from './files.ts';
import { knowledgeRules } from './knowledge.ts';
import { wordRules } from './in-words.ts';
import { keptRules } from './kept.ts';
import { markupRules } from './markup.ts';
import { nameRules } from './names.ts';
import { declarationRules } from './declarations.ts';
import { periodRules } from './periods.ts';
import { referenceRules } from './references.ts';
import { excerpt, noWords, templateOf, type Checked, type Found, type Rule } from './rule.ts';
import { samenessRules } from './sameness.ts';
import { shapeRules } from './shape.ts';
import { sentenceRules } from './written-sentences.ts';
import { sideRules, sidesOf } from './sides.ts';
import { textRules } from './texts.ts';
import { figureRules } from './typed-figures.ts';
import { languageRules } from './two-languages.ts';
import { sourcesIn } from './walks.ts';
import { yamlRules } from './yaml.ts';

const everyRule = {
  ...yamlRules,
  ...shapeRules,
  ...referenceRules,
  ...knowledgeRules,
  ...editionRules,
  ...countRules,
  ...keptRules,
  ...sideRules,
  ...samenessRules,
  ...periodRules,
  ...eventRules,
  ...nameRules,
  ...wordRules,
  ...belongingRules,
  ...declarationRules,
  ...textRules,
  ...languageRules,
  ...sentenceRules,
  ...changeRules,
  ...fileRules,
  ...markupRules,
  ...accountRules,
  ...figureRules,
};

export type MistakeCode = keyof typeof everyRule;

export type FoundMistake = Mistake<MistakeCode>;

export type FoundIssue = Issue<MistakeCode>;

/** A mistake with its place: line and column from 1, the field as a dotted path. */
export interface Problem extends FoundMistake {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly field: string;
  readonly text: string;
}

export const rules: Readonly<Record<MistakeCode, Rule<MistakeCode>>> = everyRule;

const codes = Object.keys(everyRule) as MistakeCode[];

/**
 * Checks the relations between records: every mistake at once, and the advice, which is looked for when it is asked for.
 *
 * @param addressesOf the addresses that the records have on the site, which the archive does not know
 * @param today the latest day anywhere on Earth, for dates that cannot be later
 */
export function check(
  entries: Entries,
  addressesOf: (entries: Entries, ids: Ids) => ReadonlySet<string>,
  today?: string,
): { readonly mistakes: readonly FoundIssue[]; readonly advice: () => readonly FoundIssue[] } {
  const ids = definedIds(entries);
  const whole = everyRecord(entries).filter(({ isPartial }) => !isPartial);
  const nodes = new Map(whole.map((entry) => [`${entry.kind}/${entry.id}`, entryNode(entry)]));
  const content: Checked = {
    ...{ ...entries, ids, nodes, addresses: addressesOf(entries, ids), today },
    sources: new Map(sourcesIn(entries).map((source) => [source.id, source])),
    sideOf: sidesOf(entries),
  };
  const findBy = (own: MistakeCode) =>
    [...(rules[own].find?.(content) ?? [])].map((found) => issueOf(found, found.code ?? own));
  const found = codes.filter((code) => !rules[code].advice).flatMap(findBy);
  const isAdvice = ({ code }: FoundIssue) => rules[code].advice !== undefined;
  return {
    mistakes: sortByAnswer(found, entries).open.filter((one) => !isAdvice(one)),
    advice: () => {
      const advised = codes.filter((code) => rules[code].advice).flatMap(findBy);
      const { open, idle } = sortByAnswer([...found, ...advised], entries);
      return [...open.filter(isAdvice), ...idle];
    },
  };
}

function issueOf(
  { file, path, position, before, answeredAt, ...words }: Found<MistakeCode>,
  code: MistakeCode,
): Answerable<MistakeCode> {
  const { code: _, ...named } = words;
  const params = Object.fromEntries(Object.entries(named).map(([name, word]) => [name, String(word ?? '')]));
  const place = answeredAt ?? { file, path: path ?? [] };
  return { code, params, file, path, position, before, answeredAt: rules[code].answer && place };
}

const writeNearest = { fr: 'Écrivez « {nearest} ».', ja: '「{nearest}」に直してください。' };

/** Describes a mistake for an editor: what is wrong, and what to type. Sentences of parsers never appear. */
export function describeMistake({ code, params }: FoundMistake, lang: Locale) {
  const rule = rules[code];
  const given = { ...noWords, ...params };
  const missing = given.missing === 'ja' ? 'ja' : 'fr';
  const made = {
    known: lang === 'ja' ? given.known.replaceAll(', ', '、') : given.known,
    language: languageWords[missing][lang],
    otherLanguage: languageWords[otherLocale(missing)][lang],
    side: sideOf(given.kind, lang),
  };
  const fill = (text: string) => filled(text, { ...params, answer: noWords.answer, ...made });
  const template = templateOf(rule[lang], { ...given, ...made });
  const [message = '', remedy = ''] = (typeof template === 'string' ? template.split(' → ') : template).map(fill);
  const corrected = rule.correction === true ? writeNearest : rule.correction;
  const hint = given.nearest && corrected ? fill(corrected[lang]) : remedy;
  return lang === 'ja' ? { message, hint } : { message: setFrench(message), hint: setFrench(hint) };
}

/** The side that a word names, as it follows a number of authorities. */
function sideOf(word: string, lang: Locale): string {
  if (word !== 'french' && word !== 'japanese') return '';
  return { fr: ` du ${sideWords[word].fr}`, ja: `${sideWords[word].ja}の` }[lang];
}

/** Fills in the words that a mistake has; other words in braces are to be typed so. */
function filled(text: string, words: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)(…?)\}/g, (typed, name: string, isCut: string) => {
    const word = words[name];
    if (word === undefined) return typed;
    return isCut ? excerpt(word) : word;
  });
}
