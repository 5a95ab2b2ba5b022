import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts, engines } = JSON.parse(read('package.json')) as { scripts: object; engines: { node: string } };

interface Job {
  readonly needs?: string | readonly string[];
  readonly steps?: readonly {
    readonly run?: string;
    readonly uses?: string;
    readonly with?: { 'node-version'?: number };
  }[];
  readonly script?: readonly string[];
}

const github = parse(read('.github/workflows/site.yml')) as {
  on: object;
  permissions: object;
  jobs: Record<string, Job>;
};
const gitlab = parse(read('.gitlab-ci.yml')) as Record<string, Job> & { default: { image: string } };
const commands = {
  github: Object.values(github.jobs).flatMap(({ steps = [] }) => steps.flatMap(({ run }) => run ?? [])),
  gitlab: ['check', 'pages'].flatMap((name) => gitlab[name]?.script ?? []),
};

describe.each(Object.entries(commands))('the workflow for %s', (_, lines) => {
  it('runs only commands that the project has', () => {
    const named = lines.flatMap((line) =>
      [...line.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name ?? ''),
    );
    expect(new Set(named)).toEqual(new Set(['check', 'diff', 'build']));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('checks in the language that the project chooses, before it builds', () => {
    const text = lines.join('\n');
    expect(text).toContain('npm run check -- --lang "$CHECK_LANGUAGE"');
    expect(text.indexOf('npm run check')).toBeLessThan(text.indexOf('npm run build'));
  });

  it('writes no value of a proposal into a command', () => {
    expect(lines.filter((line) => line.includes('${{'))).toEqual([]);
  });
});

it('both publish only what was checked, on a Node that the project accepts', () => {
  expect([github.jobs['publish']?.needs, gitlab['pages']?.needs]).toEqual(['check', ['check']]);
  expect(github.permissions).toEqual({ contents: 'read' });
  const versions = Object.values(github.jobs).flatMap(({ steps = [] }) =>
    steps.flatMap((step) => step.with?.['node-version'] ?? []),
  );
  const least = Number(/\d+/.exec(engines.node)?.[0]);
  expect([...versions, Number(/\d+/.exec(gitlab.default.image)?.[0])].every((version) => version >= least)).toBe(true);
});

it('both forges offer the same form for a proposal', () => {
  expect(read('.gitlab/merge_request_templates/Default.md')).toBe(read('.github/pull_request_template.md'));
});
