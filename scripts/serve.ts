/** Serves the built site under BASE_PATH, as a static host would: npm run preview -- --port 8080 --host 0.0.0.0 (or PORT and HOST). */
import { runProgram } from './program.ts';
import { readServerOptions, serveSite } from './site/serve.ts';

await runProgram(() => serveSite(readServerOptions()));
