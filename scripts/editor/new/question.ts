/** The questions that `npm run new` asks before it creates a record, and the rules for their answers. */
import { isId } from '../../../src/archive/schema/id.ts';
import { nearest } from '../../../src/archive/nearest.ts';
import { period } from '../../../src/archive/schema/partial-date.ts';
import type { Named } from '../../../src/archive/schema/meaning.ts';
import type { Words } from '../../../src/archive/schema/words.ts';
import type { Known, Names } from './known.ts';

/** Answers by the name of their question; skipped questions are absent. */
export type Answers = Readonly<Record<string, string>>;

export interface Question {
  /** The name of its flag, without the dashes: `host` for `--host`. */
  readonly name: string;
  readonly asks: Words;
  /** True if no record is created without an answer. */
  readonly isNeeded: boolean;
  /** True if the answer is a list of ids separated by commas. */
  readonly isSeveral?: boolean;
  /** Lists the only valid answers. */
  readonly choices?: (known: Known, answers: Answers) => readonly string[];
  /** Returns the names of a choice; `undefined` if it has only its code. */
  readonly called?: (choice: string, known: Known) => Names | undefined;
  /** Returns the default answer. */
  readonly proposes?: (known: Known, answers: Answers) => string | undefined;
  /** False if earlier answers make the question pointless. */
  readonly isAsked?: (known: Known, answers: Answers) => boolean;
  /** Returns why an answer is invalid; `undefined` if it is valid. */
  readonly refuses?: (value: string, known: Known) => Words | undefined;
}

/** Returns the id of the choice with this name, `Rennes` or `レンヌ`; the answer itself if none has it, or several. */
export function idByName(question: Question, answer: string, known: Known, answers: Answers): string {
  const choices = question.choices?.(known, answers) ?? [];
  const idOf = (typed: string) => {
    if (choices.includes(typed)) return typed;
    const [id, ...others] = choices.filter((choice) =>
      namesOf(question, choice, known).some((name) => folded(name) === folded(typed)),
    );
    return id === undefined || others.length > 0 ? typed : id;
  };
  return question.isSeveral ? namesIn(answer).map(idOf).join(', ') : idOf(answer);
}

/** Lists the names by which a choice can be found, besides its code. */
export function namesOf(question: Question, choice: string, known: Known): readonly string[] {
  return Object.values(question.called?.(choice, known) ?? {});
}

/** Removes accents, case and marks from a name, as people type it to find it. */
export function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Returns why an answer is invalid: a value outside the list, a text that YAML would misread, or an error of the question's own rule. */
export function refusal(question: Question, value: string, known: Known, answers: Answers): Words | undefined {
  const values = question.isSeveral ? namesIn(value) : [value];
  if (values.join('') === '') return question.isNeeded ? needed : undefined;
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

/** Splits an answer that may hold several ids. */
export function namesIn(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
}

/** Returns the choices of a question for records of the archive, which can also be found by name. */
export function choicesAmong(named: Named): Required<Pick<Question, 'choices' | 'called'>> {
  return { choices: (known) => [...known.ids(named)], called: (id, known) => known.called(named, id) };
}

/** Returns the choices of a question for a word of a controlled list. */
export function choicesOf(words: Readonly<Record<string, Words>>): Required<Pick<Question, 'choices' | 'called'>> {
  return { choices: () => Object.keys(words), called: (code) => words[code] };
}

/** Asks for the id of a new record, which must be well formed and free. */
export function idQuestion(named: Named, example: string): Question {
  return {
    name: 'id',
    asks: { fr: `Son identifiant (${example})`, ja: `ID（${example}のように）` },
    isNeeded: true,
    refuses: (value, known) => {
      if (!isId(value))
        return {
          fr: `« ${value} » ne peut pas être un identifiant : minuscules sans accent, chiffres et tirets, 100 signes au plus, aucun nom réservé (con, index…).`,
          ja: `「${value}」はIDにできません。半角の小文字、数字、ハイフンで100字以内とし、con、indexなどの予約名は避けてください。`,
        };
      return known.ids(named).has(value)
        ? { fr: `« ${value} » existe déjà.`, ja: `「${value}」はすでにあります。` }
        : undefined;
    },
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
  ...choicesAmong('sources'),
};
