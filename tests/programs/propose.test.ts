import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ClonedProject } from './cloned-project.ts';

const theme = 'content/themes/innovation/theme.yaml';
const account = 'content/editions/5-valbourg/fr.mdx';
const sentence = ['--fr', 'Libellé revu.', '--ja', '名称を見直し。'];

let clone: ClonedProject;
beforeEach(() => {
  clone = new ClonedProject();
  clone.git('checkout', '-q', '-b', 'proposal');
});
afterEach(() => {
  clone.remove();
});
const propose = (...options: string[]) => clone.run('propose.ts', '--lang', 'fr', ...options);
const changed = () =>
  clone
    .git('status', '--porcelain')
    .split('\n')
    .map((line) => line.trim().split(' ').at(-1))
    .sort();

describe('npm run propose', { timeout: 180_000 }, () => {
  it('finishes one word of an account by one command, without a sentence', () => {
    clone.change(account, '## Les nombres', '## Les comptes');
    const { status, stdout } = propose('--typography');
    expect(status).toBe(0);
    expect(changed()).toEqual([account, 'content/changes.yaml'].sort());
    expect(clone.read('content/changes.yaml')).toMatch(/kind: typography\n {2}entries: \[editions\/5-valbourg\]\n$/);
    expect(stdout).not.toContain('À relire');
    expect(stdout).toContain('/fr/editions/5-valbourg/');
    expect(clone.run('check.ts', '--since', 'main', '--no-advice', '--lang', 'fr').stdout).not.toContain('propose');
  });

  it('shows the other language of what was changed alone, and both languages of a reader are told in one sentence', () => {
    clone.change(theme, 'label: { fr: "', 'label: { fr: "L’');
    const { status, stdout } = propose(...sentence);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /À relire.*l’autre langue de ces textes a changé[^\n]*\n {2}content\/themes\/innovation\/theme\.yaml:\d+\n/,
    );
    expect(clone.read('content/changes.yaml')).toContain('fr: "Libellé revu."');
  });

  it('may be run again, and asks for nothing twice', () => {
    clone.change(theme, 'label: { fr: "', 'label: { fr: "L’');
    propose(...sentence);
    const journal = clone.read('content/changes.yaml');
    expect(propose()).toMatchObject({ status: 0, stdout: expect.stringContaining('Rien de plus') as string });
    expect(clone.read('content/changes.yaml')).toBe(journal);
  });

  it('writes nothing without a sentence where nobody can be asked, and of content that is not in order', () => {
    clone.change(theme, 'label: { fr: "', 'label: { fr: "L’');
    expect(propose()).toMatchObject({ status: 1, stderr: expect.stringContaining('Rien n’a été écrit') as string });
    clone.change(theme, 'label: { fr: "', 'label: { fr: ');
    expect(propose(...sentence).status).toBe(1);
    expect(changed()).toEqual([theme]);
  });

  it('leaves nothing published out of sight: a record that is gone stops, though no ledger has it', () => {
    const file = 'content/sources/jalo.yaml';
    const former = clone.read(file);
    const bulletin =
      'list:\n  bulletin:\n    title: "Bulletin"\n    lang: fr\n    date: 2017\n    kind: official\n    reliability: high\n    read: whole\n    url: "https://www.example.org/bulletin"\n';
    clone.change(file, 'list:\n', bulletin);
    propose(...sentence);
    clone.commit();
    clone.git('tag', 'published-1');
    clone.change(file, bulletin, 'list:\n');
    expect(clone.read(file)).toBe(former);
    for (const compared of [['--published'], ['--since', 'main']]) {
      const { status, stdout } = clone.run('check.ts', '--lang', 'fr', '--no-advice', ...compared);
      expect(stdout).toContain('published-gone');
      expect(stdout).toContain('La source «\u00A0bulletin\u00A0» n’existe plus');
      expect(status).toBe(1);
    }
  });

  it('finishes a source in two files, and leaves its address to who publishes', () => {
    const file = 'content/sources/jalo.yaml';
    clone.change(
      file,
      'list:\n',
      'list:\n  bulletin:\n    title: "Bulletin"\n    lang: fr\n    date: 2017\n    kind: official\n    reliability: high\n    read: whole\n    url: "https://www.example.org/bulletin"\n',
    );
    expect(propose(...sentence).status).toBe(0);
    expect(changed()).toEqual([file, 'content/changes.yaml'].sort());
    expect(clone.read('content/changes.yaml')).toMatch(/\n {2}added: \[sources\/bulletin\]\n$/);
  });
});
