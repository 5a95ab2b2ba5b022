import { kagemitsuSources, type Planted } from './planted.ts';

/** Mistakes in the sentences that sources are quoted with. */
export const plantedExcerpts: readonly Planted[] = [
  {
    mistake: 'an excerpt for a fact that does not cite its source',
    file: kagemitsuSources,
    edit: ['facts: [editions/4-kagemitsu/names.ja.0]', 'facts: [editions/4-kagemitsu/names.ja.1]'],
  },
  {
    mistake: 'an excerpt as long as a page',
    file: kagemitsuSources,
    edit: ['抜粋1…抜粋2', '抜粋'.repeat(201)],
  },
];
