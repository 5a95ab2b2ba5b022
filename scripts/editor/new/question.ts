/** The questions that `npm run new` asks before it creates a record, and the rules for their answers. */
import { isId } from '../../../src/archive/schema/id.ts';
import { nearest } from '../../../src/archive/nearest.ts';
import { period } from '../../../src/archive/schema/partial-date.ts';
import type { Words } from '../../../src/archive/schema/words.ts';
import type { Known } from './known.ts';

/** Answers by the name of their question; skipped questions are absent. */
export type Answers = Readonly<Record<string, string>>;

/** A question about a new record. */
export interface Question {
  /** The name of its flag: `--host`. */
  readonly name: string;
  readonly asks: Words;
  /** If it stays unanswered, no record is created. */
  readonly isNeeded: boolean;
  /** A list of ids separated by commas. */
  readonly isSeveral?: boolean;
  /** The only valid answers. */
  readonly choices?: (known: Known, answers: Answers) => readonly string[];
  /** The default answer. */
  readonly proposes?: (known: Known, answers: Answers) => string | undefined;
  /** False if earlier answers make the question pointless. */
  readonly isAsked?: (known: Known, answers: Answers) => boolean;
  /** Returns why an answer is invalid; undefined if it is valid. */
  readonly refuses?: (value: string, known: Known) => Words | undefined;
}

/** Returns why an answer is invalid: a value outside the list, a text that YAML would misread, or an error of the question's own rule. */
export function refusal(question: Question, value: string, known: Known, answers: Answers): Words | undefined {
  const values = question.isSeveral ? namesIn(value) : [value];
  if (values.length === 0) return question.isNeeded ? needed : undefined;
  if (/["\\\n]/.test(value))
    return {
      fr: `« ${value} » contient un guillemet droit, une barre inverse ou un saut de ligne : tapez « ».`,
      ja: `「${value}」に、半角の引用符・バックスラッシュ・改行があります。「」を使ってください。`,
    };
  const choices = question.choices?.(known, answers);
  const odd = choices && values.find((one) => !choices.includes(one));
  if (odd !== undefined) return notAmong(odd, choices ?? []);
  return values.map((one) => question.refuses?.(one, known)).find((one) => one !== undefined);
}

const needed: Words = { fr: 'Une réponse est nécessaire.', ja: '入力が必要です。' };

function notAmong(value: string, choices: readonly string[]): Words {
  const near = nearest(value, choices);
  const few = choices.length <= 12 ? choices.join(', ') : '';
  const fr = near ? ` Vouliez-vous « ${near} » ?` : few && ` Choisissez parmi : ${few}.`;
  const ja = near ? `「${near}」でしょうか。` : few && `次から選んでください：${few}。`;
  return { fr: `« ${value} » n’existe pas.${fr}`, ja: `「${value}」はありません。${ja}` };
}

/** The ids of an answer that may hold several. */
export function namesIn(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

/** Refuses a malformed id, or one that is taken. */
export function freeId(taken: (known: Known) => ReadonlySet<string>): NonNullable<Question['refuses']> {
  return (value, known) => {
    if (!isId(value))
      return {
        fr: `« ${value} » ne peut pas être un identifiant : minuscules sans accent, chiffres et tirets, 100 signes au plus, aucun nom réservé (con, index…).`,
        ja: `「${value}」はIDにできません。半角の小文字、数字、ハイフンで100字以内とし、con、indexなどの予約名は避けてください。`,
      };
    return taken(known).has(value)
      ? { fr: `« ${value} » existe déjà.`, ja: `「${value}」はすでにあります。` }
      : undefined;
  };
}

/** Accepts only a date, a period, or the word for an unknown one. */
export function dateOr(...words: readonly string[]): NonNullable<Question['refuses']> {
  return (value) =>
    words.includes(value) || period.safeParse(value).success
      ? undefined
      : {
          fr: `« ${value} » n’est pas une date : 2028, 2028-10, 2028-10-03, 2028-10-03/06${words.map((word) => `, ${word}`).join('')}.`,
          ja: `「${value}」は日付ではありません。2028、2028-10、2028-10-03、2028-10-03/06${words.map((word) => `、${word}`).join('')}のように書いてください。`,
        };
}

/** Asks for the sources of a record. */
export const sourcesQuestion: Question = {
  name: 'source',
  asks: {
    fr: 'Quelle source le dit ? (identifiants, séparés par des virgules)',
    ja: '典拠となる資料のID（複数あればコンマで区切る）',
  },
  isNeeded: true,
  isSeveral: true,
  choices: (known) => [...known.ids('sources')],
};

/** Asks for a text in one language. */
export function textQuestion(name: string, fr: string, ja: string, isNeeded = true): Question {
  return { name, asks: { fr, ja }, isNeeded };
}
