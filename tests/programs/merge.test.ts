/** Two editors at once, in branches of their own, merged by Git. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordChange } from '../../scripts/editor/record.ts';
import { readContent } from '../../src/loader/read-content.ts';
import { beginRepository, git, restoreContent, useProject } from '../fixtures/project.ts';

useProject();

const milestones = 'content/milestones.yaml';

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

/** What one editor does: a line at the end of a list, a sentence in both accounts of an edition, and the change recorded. */
async function edit(branch: string, edition: string, id: string): Promise<void> {
  git('switch', '-q', '-c', branch, 'main');
  change(
    milestones,
    (text) => `${text}\n${id}: { date: 2031, kind: edition, fr: "Exemple.", ja: "例。", sources: [jalo-rencontres] }\n`,
  );
  change(`content/editions/${edition}/fr.mdx`, (text) => `${text}\nUne phrase de ${branch}.\n`);
  change(`content/editions/${edition}/ja.mdx`, (text) => `${text}\n${branch}による一文。\n`);
  const sentences = ['--fr', `Ajout de ${branch}.`, '--ja', `${branch}による追加。`];
  await recordChange([...sentences, '--entry', `editions/${edition}`]);
  git('add', '.');
  git('commit', '-q', '-m', branch);
}

it('tells what Git could not merge first, and has the work of both editors once both are kept', async () => {
  restoreContent();
  beginRepository();
  await edit('tours', '5-valbourg', '2031-tours');
  await edit('kobe', '7-rive-en-bresse', '2031-kobe');
  git('switch', '-q', 'tours');
  expect(() => git('merge', '-q', 'kobe')).toThrow('Command failed');
  // Another mistake, in a file that comes before.
  change('content/areas.yaml', (text) => `${text}\nx\n`);
  const { problems } = await readContent();
  expect(problems.map(({ code, file }) => `${file} ${code}`)).toEqual([
    'milestones.yaml merge-conflict',
    'areas.yaml yaml-colon',
  ]);
  git('checkout', '-q', '--', 'content/areas.yaml');
  change(milestones, (text) => text.replaceAll(/^(?:<{7}|={7}|>{7}).*\n/gm, ''));
  const merged = await readContent();
  expect(merged.problems).toEqual([]);
  expect(merged.entries.records.milestones.map(({ id }) => id).slice(-2)).toEqual(['2031-tours', '2031-kobe']);
  const days = readdirSync('content/changes').map((name) => name.replace(/^\d{4}-\d\d-\d\d-/, ''));
  expect(days).toEqual(expect.arrayContaining(['5-valbourg.yaml', '7-rive-en-bresse.yaml']));
});
