import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ClonedProject } from './cloned-project.ts';

const theme = 'content/themes/innovation/theme.yaml';
const account = 'content/editions/5-valbourg/fr.mdx';
const sentence = ['--fr', 'Libellé revu.', '--ja', '名称を見直し。'];

let clone: ClonedProject;
beforeEach(() => {
  clone = new ClonedProject();
  // The ledger of the example archive has only some of its addresses.
  clone.run('propose.ts');
  clone.commit();
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
    const { status, stdout } = propose('--typography', '--agree', 'all');
    expect(status).toBe(0);
    expect(changed()).toEqual([account, 'content/changes.yaml', 'content/texts-state.yaml'].sort());
    expect(clone.read('content/changes.yaml')).toMatch(/kind: typography\n {2}entries: \[editions\/5-valbourg\]\n$/);
    expect(stdout).toContain('Récits modifiés');
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

  it('adds the addresses of a new record to those that stay', () => {
    clone.change(
      'content/sources/jalo.yaml',
      'list:\n',
      'list:\n  bulletin:\n    title: "Bulletin"\n    lang: fr\n    date: 2017\n    kind: official\n    reliability: high\n    read: whole\n    url: "https://www.example.org/bulletin"\n',
    );
    expect(propose(...sentence).status).toBe(0);
    expect(clone.read('content/addresses.txt')).toContain('\nsources/bulletin/\n');
    expect(clone.read('content/changes.yaml')).toMatch(/\n {2}added: \[sources\/bulletin\]\n$/);
  });
});
