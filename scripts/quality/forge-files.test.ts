import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
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
    expect(new Set(named)).toEqual(new Set(['check', 'diff', 'build', 'test:site', 'test:browser']));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('checks in both languages, before it builds', () => {
    const text = lines.join('\n');
    expect(text).toContain('npm run check -- --lang both');
    expect(text.indexOf('npm run check')).toBeLessThan(text.indexOf('npm run build'));
  });

  it('tries the built site before anything is published, and again at the address that it will have', () => {
    const text = lines.join('\n');
    const order = [
      'npm run build',
      'npm run test:site\n',
      'npm run test:browser',
      'npm run test:site -- tests/site/links',
    ];
    const places = order.map((command) => text.indexOf(command));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('compares the Node that comes with the project where it checks, and takes it away where it publishes', () => {
    const compared = lines.indexOf('sha256sum --check --ignore-missing scripts/bundled-node.sha256');
    const taken = lines.indexOf('rm -rf node_modules/node-linux-*');
    expect([lines[compared - 1], lines[taken - 1]]).toEqual(['npm ci', 'npm ci']);
    expect(compared).toBeLessThan(taken);
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

it('both run what is fixed by its digest, with its version beside it', () => {
  const uses = read('.github/workflows/site.yml').match(/uses: .*/g) ?? [];
  expect(uses.length).toBeGreaterThan(0);
  expect(uses.filter((line) => !/^uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  expect(gitlab.default.image).toMatch(/^node:\d+\.\d+\.\d+-\w+@sha256:[\da-f]{64}$/);
});

it('no package runs a script while it is installed, under any npm', () => {
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
});

it('both forges offer the same form for a proposal', () => {
  expect(read('.gitlab/merge_request_templates/Default.md')).toBe(read('.github/pull_request_template.md'));
});
