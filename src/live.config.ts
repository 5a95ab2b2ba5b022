import { defineLiveCollection } from 'astro:content';
import { kindNames } from './archive/kinds.ts';
import { accountsLoader, journalLoader, recordsLoader } from './reader/collection-loader.ts';

/** One collection for each kind of record, one for the accounts, and one for what was changed. What a record may hold is said in `src/archive/schema`. */
export const collections = {
  ...Object.fromEntries(kindNames.map((kind) => [kind, defineLiveCollection({ loader: recordsLoader(kind) })])),
  journal: defineLiveCollection({ loader: journalLoader() }),
  accounts: defineLiveCollection({ loader: accountsLoader() }),
};
