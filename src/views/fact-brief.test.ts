import { describe, expect, it } from 'vitest';
import { get } from '../archive/archive.ts';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { twinningView } from './twinning.ts';

describe('a value in one line', () => {
  it('keeps the mark of a word in the other language, as short as it is', () => {
    const archive = wholeArchive();
    const view = twinningView({ archive, locale: 'ja' }, get(archive.twinnings, 'paris-tokyo'));
    const act = view.rows.find(({ address }) => address === 'act');
    expect(act?.value.html).toMatch(/、<span lang="fr">[^<]+<\/span>$/);
  });
});
