import { describe, expect, it } from 'vitest';
import { readFiles } from '../../reader/read-content.ts';
import { standingEntries } from '../standing-entries.ts';
import { notRecorded } from './changes.ts';

const page = { 'pages/legal/fr.mdx': '---\ntitle: "Droits"\nlead: "…"\n---\n' };

function entriesOf(files: Readonly<Record<string, string>>) {
  return readFiles(new Map(Object.entries(files))).entries;
}

const fingerprint = standingEntries(entriesOf(page)).get('pages/legal')?.fingerprint ?? '';
const added = `- date: 2026-11-25\n  what: { fr: "x", ja: "x" }\n  entries: { pages/legal: ${fingerprint} }\n`;
const removed = '- date: 2026-11-26\n  what: { fr: "y", ja: "y" }\n  removed: [pages/legal]\n';

describe('an entry that a change removed', () => {
  it('is missed no longer', () => {
    expect(notRecorded(entriesOf({ 'changes.yaml': added }))).toMatchObject([{ code: 'change-names-nothing' }]);
    expect(notRecorded(entriesOf({ 'changes.yaml': added + removed }))).toEqual([]);
  });

  it('is recorded anew when it comes back as it was', () => {
    const back = notRecorded(entriesOf({ ...page, 'changes.yaml': added + removed }));
    expect(back).toMatchObject([{ code: 'change-not-recorded', params: { value: 'pages/legal' } }]);
  });
});
