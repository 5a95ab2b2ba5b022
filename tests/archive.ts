import { buildArchive } from '../src/archive/build.ts';
import { readContent } from '../src/reader/read-content.ts';

/** The archive that the built site was made from, read anew. */
export async function readArchive() {
  const { entries, problems } = await readContent();
  if (problems.length > 0) throw new Error('The content has mistakes: npm run check tells them all.');
  return buildArchive(entries);
}
