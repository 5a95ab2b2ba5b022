import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ClonedProject } from './cloned-project.ts';

const theme = 'content/themes/innovation/theme.yaml';
const account = 'content/editions/5-valbourg/fr.mdx';
const journal = 'content/changes.yaml';
const said = ['--lang', 'fr', '--fr', 'Libellé revu.', '--ja', '名称を見直し。'];

let clone: ClonedProject;
beforeEach(() => {
  clone = new ClonedProject();
  clone.run('record.ts', '--entry', 'pages/about', '--typography', '--lang', 'fr');
  clone.git('tag', 'published-1');
});
afterEach(() => {
  clone.remove();
});

const relabel = (mark = 'L’') => {
  clone.change(theme, 'label: { fr: "', `label: { fr: "${mark}`);
};

describe('a word changed on the web page of a forge', { timeout: 120_000 }, () => {
  beforeEach(() => {
    clone.git('checkout', '-q', '-b', 'proposal');
    clone.change(account, '## Les nombres', '## Les comptes');
    clone.commit();
  });
  const line = () => clone.read(account).split('\n').indexOf('## Les comptes') + 1;

  it('passes the check of a proposal, which advises what to record, at its line', () => {
    expect(clone.run('check.ts', '--lang', 'fr').status).toBe(0);
    const { status, stdout } = clone.run('check.ts', '--lang', 'fr', '--since', 'main', '--no-advice');
    expect(status).toBe(0);
    expect(stdout).toContain(`${account}:${String(line())}`);
    expect(stdout).toContain('npm run record -- --entry editions/5-valbourg');
    expect(clone.run('check.ts', '--lang', 'ja', '--since', 'main').stdout).toContain('変更の記録にありません');
  });

  it('is not published before it is recorded by the command that the check names', () => {
    const refused = clone.run('check.ts', '--lang', 'fr', '--published', '--no-advice');
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain(`${account}:${String(line())}`);
    expect(clone.run('record.ts', '--entry', 'editions/5-valbourg', '--typography')).toMatchObject({ status: 0 });
    expect(clone.read(journal)).toMatch(/\n {2}kind: typography\n {2}entries: \[editions\/5-valbourg\]\n$/);
    expect(clone.run('check.ts', '--published')).toMatchObject({ status: 0, stderr: '' });
    expect(clone.run('record.ts', '--typography', '--lang', 'fr').stdout).toBe('Tout est déjà enregistré.\n');
  });

  it('is compared with nothing where there is no Git, which is said, and recorded by its name', () => {
    rmSync(join(clone.folder, '.git'), { recursive: true });
    for (const options of [['--since', 'main'], ['--published']]) {
      const { status, stdout } = clone.run('check.ts', '--lang', 'fr', '--no-advice', ...options);
      expect([status, stdout]).toEqual([0, expect.stringContaining('On ne peut donc pas vérifier') as string]);
    }
    expect(clone.run('record.ts', '--typography', '--lang', 'fr')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('nommez ce qui a changé') as string,
    });
    expect(clone.run('record.ts', '--typography', '--entry', 'editions/5-valbourg').status).toBe(0);
  });

  it('is compared with nothing where nothing was published, which is said', () => {
    clone.git('tag', '-d', 'published-1');
    const { status, stdout } = clone.run('check.ts', '--lang', 'fr', '--published', '--no-advice');
    expect([status, stdout]).toEqual([0, expect.stringContaining('Aucun état publié n’est marqué') as string]);
  });
});

describe('npm run record', { timeout: 120_000 }, () => {
  it('adds a change at the end, leaves what was recorded as it was, and names what changed since', () => {
    relabel();
    const former = clone.read(journal);
    expect(clone.run('record.ts', ...said, '--date', '2099-01-31')).toMatchObject({ status: 0, stderr: '' });
    expect(clone.read(journal).slice(0, former.length)).toBe(former);
    expect(clone.read(journal).slice(former.length)).toContain('- date: 2099-01-31\n');
    expect(clone.read(journal)).toMatch(/\n {2}entries: \[.*themes\/innovation\]\n$/);
  });

  it('dates by one day for editors a day apart', () => {
    const zones = ['Pacific/Kiritimati', 'Etc/GMT+12'];
    for (const [index, TZ] of zones.entries()) {
      relabel(String(index));
      expect(clone.runIn({ TZ }, 'record.ts', ...said)).toMatchObject({ status: 0, stderr: '' });
      clone.commit();
      clone.git('tag', `published-${String(index + 2)}`);
    }
    const days = [...clone.read(journal).matchAll(/^- date: (.*)$/gm)].map(([, day]) => day ?? '');
    // The day may end between the two; a day of each zone would be two days apart, or go back.
    const [first = '', second = ''] = days.slice(-zones.length);
    expect([0, 1]).toContain((Date.parse(second) - Date.parse(first)) / 86_400_000);
  });

  it('keeps nothing of a change with which the content is not in order', () => {
    relabel();
    const former = clone.read(journal);
    const { status, stderr } = clone.run('record.ts', ...said, '--date', '2008-01');
    expect(stderr).toContain('[change-without-day]');
    expect(status).toBe(1);
    expect(clone.read(journal)).toBe(former);
  });

  it('refuses an entry that has not changed', () => {
    const { status, stderr } = clone.run('record.ts', ...said, '--entry', 'themes/innovation');
    expect([status, stderr]).toEqual([1, expect.stringContaining('n’a pas changé') as string]);
  });

  it('refuses one language alone and half of a correction, and tells how it is used', () => {
    const half = clone.run('record.ts', ...said, '--corrected', 'themes/innovation/label', '--old-fr', 'x');
    expect(half.stderr).toContain('npm run record -- (--fr "…" --ja "…"');
    expect(clone.run('record.ts', '--fr', 'Libellé revu.')).toMatchObject({ status: 1, stderr: half.stderr });
  });
});
