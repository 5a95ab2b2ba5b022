import { otherLanguage } from '../../language/languages.ts';
import { accountPairs, accountStates } from '../account-state.ts';
import type { Entries, Issue } from '../entries.ts';
import { nearest } from '../nearest.ts';

const file = 'texts-state.yaml';

/**
 * Lists advice on accounts: one whose counterpart in the other language changed, one that was never read together with its counterpart,
 * and a stamp without an account. An outdated account may be published, and its page says so.
 */
export function accountAdvice({ prose, journal }: Entries): Issue[] {
  const { texts: state } = journal;
  const [pairs, states] = [accountPairs(prose), accountStates(prose, journal)];
  const gone = [...state.keys()].filter((name) => !pairs.has(name));
  return [
    ...gone.map((name): Issue => {
      const params = { value: name, nearest: nearest(name, pairs.keys()) ?? '' };
      return { code: 'stamp-names-nothing', params, file, path: [name] };
    }),
    ...[...pairs].flatMap(([name, pair]): Issue[] => {
      if (!state.has(name)) return [{ code: 'account-not-stamped', params: { value: name }, file: pair.fr.file }];
      return (states.get(name) ?? []).map(({ language, readOn, sections }) => {
        const params = { value: name, missing: otherLanguage(language), on: readOn, known: sections.join(', ') };
        return { code: 'account-changed', params, file: pair[language].file };
      });
    }),
  ];
}
