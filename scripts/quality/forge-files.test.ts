import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const { scripts, engines } = JSON.parse(read('package.json')) as { scripts: object; engines: { node: string } };

interface Step {
  readonly run?: string;
  readonly with?: { readonly 'node-version'?: number };
}

const workflows = globSync('.github/workflows/*.yml', { cwd: root }).map((file) => {
  const { permissions, jobs } = parse(read(file)) as {
    permissions: object;
    jobs: Record<string, { needs?: string; steps: Step[] }>;
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return { file, permissions, jobs, steps, lines: steps.flatMap(({ run }) => run ?? []) };
});

describe.each(workflows)('the workflow $file', ({ file, permissions, steps, lines }) => {
  it('may only read, runs only commands that the project has, on a Node that it accepts', () => {
    expect(permissions).toEqual({ contents: 'read' });
    const named = lines.flatMap((line) => [...line.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name ?? ''));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    const least = Number(/\d+/.exec(engines.node)?.[0]);
    expect(steps.filter((step) => (step.with?.['node-version'] ?? least) < least)).toEqual([]);
  });

  it('writes no value of a proposal into a command', () => {
    expect(lines.filter((line) => line.includes('${{'))).toEqual([]);
  });

  it('runs actions that are fixed by their commit, with the version beside it', () => {
    const uses = read(file).match(/uses: .*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !/^uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });
});

describe('the workflow that publishes', () => {
  const site = workflows.find(({ file }) => file.endsWith('site.yml'));
  const lines = site?.lines ?? [];
  const at = (command: string) => lines.findIndex((line) => line.includes(command));

  it('checks in both languages and tests before anything is published', () => {
    const order = ['npm run check -- --lang both', 'npm test', 'npm run build -- --published'];
    expect(order.map(at)).toEqual(order.map(at).toSorted((a, b) => a - b));
    expect(order.map(at)).not.toContain(-1);
    expect(site?.jobs['publish']?.needs).toBe('check');
  });

  it('compares the Node that comes with the project where it checks, and takes it away where it publishes', () => {
    const compared = at('sha256sum --check --ignore-missing scripts/bundled-node.sha256');
    const taken = at('rm -rf node_modules/node-linux-*');
    expect([lines[compared - 1], lines[taken - 1]]).toEqual(['npm ci', 'npm ci']);
    expect(compared).toBeLessThan(taken);
  });

  it('gives readers a place to report errors', () => {
    expect(at('corrections: ')).toBeGreaterThan(-1);
    expect(at('corrections: ')).toBeLessThan(at('npm run build -- --published'));
  });
});

it('no package runs a script while it is installed, under any npm', () => {
  expect(read('.npmrc').split('\n')).toContain('ignore-scripts=true');
});
