import type { Planted } from './planted.ts';

const file = 'changes/2026-12-01-about.yaml';
const change = 'date: 2026-12-01\nfr: "x"\nja: "x"\nentries: [pages/about]\n';

/** Mistakes in what is recorded of the content. */
export const plantedChanges: readonly Planted[] = [
  {
    mistake: 'a change of a month',
    file,
    edit: change.replace('2026-12-01', '2026-12'),
  },
  {
    mistake: 'a change of another day than its file',
    file,
    edit: change.replace('2026-12-01', '2026-12-02'),
  },
  {
    mistake: 'a change in a file with capitals',
    file: 'changes/2026-12-01-Kobe.yaml',
    edit: change,
  },
  {
    mistake: 'a change that names no entry',
    file,
    edit: change.replace('entries: [pages/about]\n', ''),
  },
  {
    mistake: 'a change in one language',
    file,
    edit: change.replace('ja: "x"\n', ''),
  },
  {
    mistake: 'an entry of a change without its folder',
    file,
    edit: change.replace('pages/about', 'about'),
  },
  {
    mistake: 'a correction of an entry that the change does not touch',
    file,
    edit: `${change}corrections:\n  - of: editions/5-valbour/venues\n    old: { fr: "x", ja: "x" }\n    new: { fr: "y", ja: "y" }\n    sources: [jalo-edition-5]\n`,
  },
];
