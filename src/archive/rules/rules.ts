import type { Language } from '../../language/languages.ts';
import { setFrench } from '../../language/typography.ts';
import type { Mistake } from '../schema/problem.ts';
import { accountRules } from './accounts.ts';
import { addressRules } from './addresses.ts';
import { belongingRules } from './belonging.ts';
import { changeRules } from './changes.ts';
import { countRules } from './counts.ts';
import { editionRules } from './editions.ts';
import { fileRules } from './files.ts';
import { followUpRules } from './follow-ups.ts';
import { gapRules } from './gaps.ts';
import { keptRules } from './kept.ts';
import { knowledgeRules } from './knowledge.ts';
import { markupRules } from './markup.ts';
import { officialTextRules } from './official-texts.ts';
import { periodRules } from './periods.ts';
import { referenceRules } from './references.ts';
import { excerpt, noWords, type Rule } from './rule.ts';
import { sequenceRules } from './sequence.ts';
import { shapeRules } from './shape.ts';
import { sideRules } from './sides.ts';
import { statusRules } from './status.ts';
import { textRules } from './texts.ts';
import { yamlRules } from './yaml.ts';

/** The rules by which fields contradict each other: each has its line in docs/contradictions.md. */
export const agreementRules = {
  ...countRules,
  ...keptRules,
  ...sideRules,
  ...periodRules,
  ...statusRules,
  ...sequenceRules,
  ...belongingRules,
  ...knowledgeRules,
};

const everyRule = {
  ...fileRules,
  ...yamlRules,
  ...shapeRules,
  ...addressRules,
  ...referenceRules,
  ...gapRules,
  ...editionRules,
  ...agreementRules,
  ...followUpRules,
  ...officialTextRules,
  ...textRules,
  ...changeRules,
  ...markupRules,
  ...accountRules,
};

export type MistakeCode = keyof typeof everyRule;

/** Every rule by its code. */
export const rules: Readonly<Record<MistakeCode, Rule>> = everyRule;

/** A mistake in an editor's words: the message says what is wrong, the hint what to type. */
export interface ProblemWording {
  readonly message: string;
  readonly hint: string;
}

/** Describes a mistake for an editor: what is wrong, and what to type. Sentences of parsers never appear. */
export function describeMistake({ code, params }: Mistake, lang: Language): ProblemWording {
  const given = { ...noWords, ...params };
  const words = lang === 'ja' ? { ...given, known: given.known.replaceAll(', ', '、') } : given;
  const sentence = rules[code][lang];
  const [message = '', hint = ''] =
    typeof sentence === 'string' ? sentence.split(' → ').map((text) => filled(text, words)) : sentence(words);
  return lang === 'ja' ? { message, hint } : { message: setFrench(message), hint: setFrench(hint) };
}

function filled(text: string, words: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)(…?)\}/g, (typed, name: string, isCut: string) => {
    const word = words[name];
    if (word === undefined) return typed;
    return isCut ? excerpt(word) : word;
  });
}
