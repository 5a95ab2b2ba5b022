/** One store of compiled programs for all tests that start them: a program is read and compiled at its first start, not at each. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default function setup(): () => void {
  const store = mkdtempSync(join(tmpdir(), 'compiled-'));
  // Node's own variable; what starts from here has it from its parent.
  process.env['NODE_COMPILE_CACHE'] = store;
  return () => {
    rmSync(store, { recursive: true, force: true });
  };
}
