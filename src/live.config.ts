import { defineLiveCollection } from 'astro:content';
import { kindNames } from './archive/kinds.ts';
import { accountsLoader, recordsLoader } from './reader/collection-loader.ts';

/** One collection for each kind of record, and one for the accounts. What a record may hold is said in `src/archive/schema`. */
export const collections = {
  ...Object.fromEntries(kindNames.map((kind) => [kind, defineLiveCollection({ loader: recordsLoader(kind) })])),
  accounts: defineLiveCollection({ loader: accountsLoader() }),
};
