/** The content that Astro stores between two builds. */
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { content as example } from '../fixtures/changed-content.ts';

const root = path.resolve(import.meta.dirname, '../..');
const own = mkdtempSync(path.join(tmpdir(), 'store-'));
const content = path.join(own, 'content');
const cache = path.join(own, 'cache');
const command = [path.join(root, 'node_modules/astro/bin/astro.mjs'), 'sync'];
const options = { cwd: root, env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: cache } };

/** Fills the store, as a build does before it compiles anything. */
function fill(): { readonly status: number | null; readonly told: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { ...options, encoding: 'utf8' });
  return { status, told: `${stdout}${stderr}` };
}

/** Starts to fill the store, and is killed once it has begun. */
function fillAndDie(): Promise<void> {
  const child = spawn(process.execPath, command, options);
  child.stdout.on('data', (data: Buffer) => {
    if (data.toString().includes('Syncing content')) child.kill('SIGKILL');
  });
  return new Promise((resolve) => child.on('close', () => resolve()));
}

function store(): string {
  return readFileSync(path.join(cache, 'data-store.json'), 'utf8');
}

beforeAll(() => {
  cpSync(example, content, { recursive: true });
});
afterAll(() => {
  rmSync(own, { recursive: true });
});

describe('the store of the collections', () => {
  it('keeps nothing of a record that was renamed or removed, nor of a build that was killed', async () => {
    const themes = path.join(content, 'themes');
    const [model = ''] = readdirSync(themes);
    for (const name of ['renamed', 'removed'])
      cpSync(path.join(themes, model), path.join(themes, name), { recursive: true });
    const { status, told } = fill();
    expect(status, told).toBe(0);
    expect(store()).toContain('themes/renamed/fr.mdx');
    renameSync(path.join(themes, 'renamed'), path.join(themes, 'other-name'));
    rmSync(path.join(themes, 'removed'), { recursive: true });
    await fillAndDie();
    expect(fill().status).toBe(0);
    const kept = store();
    expect(kept).toContain('themes/other-name/fr.mdx');
    rmSync(cache, { recursive: true });
    expect(fill().status).toBe(0);
    expect(kept).toBe(store());
  });

  it('is not filled with wrong content: every mistake is told in both languages, with its line', () => {
    appendFileSync(path.join(content, 'editions/5-valbourg/edition.yaml'), '\nnothing: known\n');
    appendFileSync(path.join(content, 'editions/5-valbourg/fr.mdx'), '\n{process.exit(3)}\n');
    const { status, told } = fill();
    expect(status).toBe(1);
    expect(told).toMatch(/editions\/5-valbourg\/edition\.yaml:\d+:1/);
    expect(told).toMatch(/editions\/5-valbourg\/fr\.mdx:\d+:1/);
    expect(told).toContain('2 erreurs dans 2 fichiers.');
    expect(told).toContain('2ファイルに2件の問題があります。');
  });
});
