import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { content } from '../fixtures/changed-content.ts';

const root = path.resolve(import.meta.dirname, '../..');
const project = mkdtempSync(path.join(tmpdir(), 'project-'));
const ids = path.join(project, '.vscode/schemas/ids.json');

function check(): void {
  execFileSync(process.execPath, ['scripts/check.ts', '--no-advice'], { cwd: project, stdio: 'pipe' });
}

beforeAll(() => {
  for (const name of ['src', 'scripts', 'package.json'])
    cpSync(path.join(root, name), path.join(project, name), { recursive: true });
  cpSync(content, path.join(project, 'content'), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'), 'dir');
});

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

describe('the schemas of the text editor', () => {
  it('are written by the first check in a project that has none', () => {
    check();
    const { 'yaml.schemas': bound } = JSON.parse(readFileSync(path.join(root, '.vscode/settings.json'), 'utf8')) as {
      'yaml.schemas': Record<string, string>;
    };
    const missing = Object.keys(bound).filter((schema) => !existsSync(path.join(project, schema)));
    expect(missing).toEqual([]);
    expect(readFileSync(ids, 'utf8')).toContain('"kagemitsu"');
  });

  it('are put right by the next check where they are no longer true', () => {
    writeFileSync(ids, '{}');
    check();
    expect(readFileSync(ids, 'utf8')).toContain('"kagemitsu"');
  });
});
