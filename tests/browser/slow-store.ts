/**
 * For the dev server of a test (`--import`). Where a file `slow-store` stands in its folder, the next reading of the collections of Astro ends after they
 * were written anew, as on a slow disk, or ten seconds later where nothing writes them meanwhile.
 */
import { existsSync, promises, rmSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const { readFile, rename } = promises;

// Astro writes its list of pictures twice for each change, in two forms, and in most cases notices that, and throws more away than for the change itself.
promises.rename = async (from, to) => {
  if (String(to).endsWith('content-assets.mjs') && existsSync(to)) return;
  await rename(from, to);
};

promises.readFile = (async (...args: Parameters<typeof readFile>) => {
  const file = args[0] instanceof URL ? fileURLToPath(args[0]) : String(args[0]);
  if (!file.endsWith('data-store.json') || !existsSync('slow-store')) return readFile(...args);
  // Astro reads the file as well before it writes it.
  if (!new Error().stack?.includes('virtual-mod')) return readFile(...args);
  rmSync('slow-store');
  const text = await readFile(...args);
  const { mtimeMs } = statSync(file);
  console.log('reading slowly');
  for (let tries = 0; tries < 100 && statSync(file).mtimeMs === mtimeMs; tries += 1) await wait(100);
  // Astro is told of the new file, and throws away what it knows of the former one.
  await wait(500);
  return text;
}) as typeof readFile;
