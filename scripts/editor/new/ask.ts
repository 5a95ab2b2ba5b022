/** The questions of `npm run new` at a terminal. */
import { autocomplete, isCancel, select, text } from '@clack/prompts';
import type { Words } from '../../../src/archive/schema/words.ts';
import { dictionary, type Locale } from '../../../src/i18n/locales.ts';
import { setText } from '../../../src/language/typography.ts';
import type { Known } from './known.ts';
import { folded, idByName, namesOf, refusal, type Answers, type Question } from './question.ts';

const words = dictionary({
  fr: { optional: ' (facultatif)', type: 'Tapez pour chercher' },
  ja: { optional: '（任意）', type: '文字を入力して探す' },
});

/** Longer lists can be searched by typing. */
const SHORT_LIST = 12;

/** Asks one question until the answer is valid; `undefined` if the person cancels. Optional answers may be empty. */
export async function ask(
  question: Question,
  known: Known,
  answers: Answers,
  locale: Locale,
): Promise<string | undefined> {
  const message = spoken(question.asks, locale) + (question.isNeeded ? '' : words[locale].optional);
  const choices = question.isSeveral ? undefined : question.choices?.(known, answers);
  const proposed = question.proposes?.(known, answers);
  const initial = proposed === undefined ? {} : { initialValue: proposed };
  const options = [...(question.isNeeded ? [] : ['']), ...(choices ?? [])].map((value) => {
    const called = question.called?.(value, known)?.[locale];
    return called === undefined ? { value, label: value || '–' } : { value, label: called, hint: value };
  });
  const answer =
    choices === undefined
      ? await text({
          message,
          ...initial,
          validate: (value = '') => {
            const why = refusal(question, idByName(question, value.trim(), known, answers), known, answers);
            return why && spoken(why, locale);
          },
        })
      : choices.length <= SHORT_LIST
        ? // Its instructions are in English.
          await select({ message, options, ...initial, showInstructions: false })
        : await autocomplete({
            message,
            options,
            maxItems: SHORT_LIST,
            placeholder: words[locale].type,
            filter: (typed, { value }) =>
              [value, ...namesOf(question, value, known)].some((name) => folded(name).includes(folded(typed))),
          });
  return isCancel(answer) ? undefined : idByName(question, answer.trim(), known, answers);
}

function spoken(said: Words, locale: Locale): string {
  return setText(said[locale], locale);
}
