import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** @throws with what to type, where the sites that are tested are not built */
export default function setup(): void {
  if (!existsSync(join(import.meta.dirname, '../../.build/tests/archive')))
    throw new Error('The sites that these tests look at are not built yet. Run npm run test:build first.');
}
