import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const sums = read('scripts/bundled-node.sha256')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('  ') as [string, string]);

it('the Node that comes with the project has a sum for each of its packages, made for the version that is installed', () => {
  const { optionalDependencies } = JSON.parse(read('package.json')) as {
    optionalDependencies: Readonly<Record<string, string>>;
  };
  // A new version needs the checksums of its own binaries: docs/dependencies.md says where to find them.
  expect(optionalDependencies).toEqual(Object.fromEntries(sums.map(([, file]) => [file.split('/')[1], '24.21.0'])));
});

it('the Node that comes with the project is the program that nodejs.org publishes, wherever a package of it is installed', () => {
  const installed = sums.filter(([, file]) => existsSync(join(root, file)));
  const found = installed.map(([, file]) => [
    createHash('sha256')
      .update(readFileSync(join(root, file)))
      .digest('hex'),
    file,
  ]);
  expect(found).toEqual(installed);
});
