/**
 * Serves the built site under BASE_PATH, as a static host would.
 *
 *   npm run preview -- --port 8080 --host 0.0.0.0
 *
 * PORT and HOST in the environment do the same. The default, 127.0.0.1, is only reachable from this machine.
 */
import { runProgram } from './program.ts';
import { readServerOptions, serveSite } from './site/serve.ts';

await runProgram(() => serveSite(readServerOptions()));
