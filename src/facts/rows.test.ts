import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get } from '../archive/archive.ts';
import { valueOf } from './rows.ts';
import { factView, holderOf } from './fact.ts';

it('a value in one line keeps the mark of a word in the other language', () => {
  const archive = wholeArchive();
  const context = { archive, locale: 'ja' } as const;
  const { act } = get(archive.twinnings, 'paris-tokyo');
  const fact = factView(context, holderOf(context, 'twinnings', 'paris-tokyo'), 'act', act);
  expect(valueOf(context, fact, 'act')?.html).toMatch(/、<span lang="fr">[^<]+<\/span>$/);
});
