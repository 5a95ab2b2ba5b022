/** The text of `texts-state.yaml`: which accounts were read together with their counterparts, and when. */
import { accountPairs, accountStates, stampOf } from '../../src/archive/account-state.ts';
import type { Entries } from '../../src/archive/entries.ts';
import type { EntryName } from '../../src/archive/entry-name.ts';
import type { AccountStamp } from '../../src/archive/schema/text-state.ts';

const head = `# Où en sont les récits des deux langues : le jour où on les a lus ensemble, l’état de chaque partie. Écrit par « npm run propose ».
# 両言語の解説を読み合わせた日と、各節の状態。「npm run propose」が書く。
`;

/** The accounts that nobody read beside their counterpart as it stands now. */
export function unreadAccounts({ prose, journal }: Entries): readonly EntryName[] {
  const states = accountStates(prose, journal);
  return [...accountPairs(prose).keys()].filter((name) => !journal.texts.has(name) || states.has(name));
}

/** The whole file once the accounts of these records and pages were read on a day. Stamps of what is gone are left out. */
export function accountStamps({ prose, journal: { texts } }: Entries, read: readonly EntryName[], day: string): string {
  const lines = [...accountPairs(prose)].flatMap(([name, pair]) => {
    const stamp = read.includes(name) ? stampOf(pair, day) : texts.get(name);
    return stamp ? [`${name}: ${stampText(stamp)}\n`] : [];
  });
  return `${head}\n${lines.sort().join('')}`;
}

function stampText({ read, fr, ja }: AccountStamp): string {
  const side = (sections: AccountStamp['fr']) => Object.entries(sections).map(([key, hash]) => `${key}=${hash}`);
  return [read, 'fr', ...side(fr), 'ja', ...side(ja)].join(' ');
}
