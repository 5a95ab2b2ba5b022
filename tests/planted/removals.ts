import type { Planted } from './planted.ts';

const file = 'removed.yaml';

function removal(address: string, more = ''): string {
  return `- address: ${address}\n  fr: "Deux points en un."\n  ja: "二つの項目を一つにした。"\n${more}`;
}

/** Mistakes in what is said of addresses that are no longer there. */
export const plantedRemovals: readonly Planted[] = [
  {
    mistake: 'a removal of what was never published',
    file,
    edit: removal('declarations/4-kagemitsu/#p88'),
  },
  {
    mistake: 'a removal with an asterisk that matches nothing',
    file,
    edit: removal('data/**/*.ttl'),
  },
  {
    mistake: 'a line of the ledger that is no address',
    file: 'addresses.txt',
    edit: ['data/cities.csv', 'data/cities'],
  },
  {
    mistake: 'a removal of what is still there',
    file,
    edit: removal('declarations/4-kagemitsu/#p8'),
  },
  {
    mistake: 'a removal that leads on to nothing',
    file,
    edit: removal('data/editions.csv', '  to: data/edition.csv\n'),
  },
];
