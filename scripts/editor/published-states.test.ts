import { describe, expect, it } from 'vitest';
import { contentWith, replaced, textOf } from '../../tests/fixtures/changed-content.ts';
import { buildArchive } from '../../src/archive/build.ts';
import { locales } from '../../src/i18n/locales.ts';
import { atomFeed } from '../../src/exports/atom.ts';
import { changeView } from '../../src/views/changes.ts';
import { dataVersion } from '../../src/exports/version.ts';
import { formatPrintable } from '../../src/i18n/format-printable.ts';

const journal = 'changes.yaml';
const theme = 'themes/innovation/theme.yaml';

/** Changes as they are recorded one after the other: of another day, of the same day, of typography, merged late, a removal. */
const changes = [
  '- date: 2026-12-01\n  what: { fr: "x", ja: "x" }\n  entries: [themes/innovation]\n',
  '- date: 2026-12-01\n  what: { fr: "y", ja: "y" }\n  entries: [themes/innovation]\n',
  '- date: 2026-12-01\n  kind: typography\n  entries: [themes/innovation]\n',
  '- date: 2026-11-26\n  what: { fr: "z", ja: "z" }\n  entries: [themes/innovation]\n',
  '- date: 2026-12-02\n  kind: typography\n  entries: [themes/innovation]\n',
];

const states = [...changes.keys(), changes.length].map((count) =>
  contentWith({
    [journal]: [textOf(journal), ...changes.slice(0, count)].join('\n'),
    [theme]: replaced(theme, 'label: { fr: "', `label: { fr: "${'L’'.repeat(count)}`),
  }),
);

describe('two published states', () => {
  it('each have their change: the check before publishing finds nothing to record', () => {
    for (const [index, state] of states.entries()) {
      expect(state.problems).toEqual([]);
      for (const former of states.slice(0, index)) expect(state.notRecordedSince(former)).toEqual([]);
    }
  });

  it('never share a version of the data or a date of a feed', () => {
    const archives = states.map(({ entries }) => buildArchive(entries, formatPrintable));
    const versions = archives.map(dataVersion);
    const dates = locales.flatMap((locale) =>
      archives.map(
        (archive) => `${locale} ${/<updated>(.*?)</.exec(atomFeed({ archive, locale }, changeView))?.[1] ?? ''}`,
      ),
    );
    for (const list of [versions, dates]) expect(new Set(list).size).toBe(list.length);
    expect(dates).toEqual(dates.toSorted());
    expect(versions[3]).toBe('2026-12-01.4');
  });

  it('are not made from content that changed without a change, or with a change taken away', () => {
    const [, former, now] = states;
    if (!former || !now) throw new Error('There are no states.');
    const without = contentWith({
      [theme]: now.linesOf(theme).join('\n'),
      [journal]: former.linesOf(journal).join('\n'),
    });
    expect(without.notRecordedSince(former)).toMatchObject([{ code: 'change-not-recorded' }]);
    expect(former.notRecordedSince(now)).toMatchObject([{ code: 'change-rewritten' }]);
  });
});

it('a change of typography stands in no feed', () => {
  const archive = buildArchive(states.at(-1)?.entries ?? contentWith({}).entries, formatPrintable);
  for (const locale of locales) expect(atomFeed({ archive, locale }, changeView).match(/<entry>/g)).toHaveLength(4);
});
