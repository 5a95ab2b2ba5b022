import { expect, it } from 'vitest';
import type { Archive } from '../archive.ts';
import { kindNames } from '../../schema/kinds.ts';
import { readingList } from './reading-list.ts';

const gap = (id: string, ...looked_in: string[]) => ({ id, explains: ['dates'], fr: id, ja: id, looked_in });
const sources = { report: 'beginning', list: 'whole', blog: 'title', programme: 'beginning' };
const archive = {
  ...Object.fromEntries(kindNames.map((kind) => [kind, new Map()])),
  linkCounts: new Map(),
  editions: new Map([
    ['1-nancy', { gaps: [gap('speakers', 'report', 'list'), gap('visits', 'blog', 'report'), gap('hours', 'list')] }],
    ['2-kanazawa', { gaps: [gap('awards', 'blog', 'blog')] }],
  ]),
  series: { gaps: [gap('origin', 'programme')] },
  sources: new Map(Object.entries(sources).map(([id, read]) => [id, { id, read }])),
} as unknown as Archive;

it('what to read next begins with the source that most gaps name, in the order of ids where they are as many', () => {
  const list = readingList(archive).map(({ source, gaps }) => [source.id, gaps.map((one) => one.gap.id)]);
  // The list was read whole.
  expect(list).toEqual([
    ['blog', ['visits', 'awards']],
    ['report', ['speakers', 'visits']],
    ['programme', ['origin']],
  ]);
});

it('what to read next puts before them what may hold a text, what is known to hold it first', () => {
  const held = (what: string, state: string) => ({ read: 'not-read', may_hold: { what, state } });
  const more = {
    talk: held('report', 'located'),
    copy: held('declaration', 'supposed'),
    text: held('declaration', 'located'),
  };
  const all = {
    ...archive,
    sources: new Map<string, unknown>([
      ...archive.sources,
      ...Object.entries(more).map(([id, one]) => [id, { id, ...one }] as const),
    ]),
  };
  expect(readingList(all as unknown as Archive).map(({ source }) => source.id)).toEqual([
    'text',
    'copy',
    'talk',
    'blog',
    'report',
    'programme',
  ]);
});
