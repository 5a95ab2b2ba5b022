/**
 * Asks the addresses of the bibliography, and writes down what they answered (sources-seen.yaml): npm run sources
 *
 * It needs the network, and is for a person to run. The longest unchecked addresses come first; an interrupted run continues where
 * it was. --limit N: at most so many (50). --days N: none that was asked within so many days (30). --pause SECONDS: between two requests to one
 * host (5). --timeout SECONDS: for one request (20). --date 2026-11-25: the day, today in UTC without it. --no-copies: no copies are looked for.
 * --take ID, as often as needed: asks nothing, and writes the proposed copy into the record of this source. --lang fr|ja: the language of the answer.
 *
 * SOURCES_USER_AGENT: the User-Agent header. COPIES_URL: the endpoint for copies (the availability address of the Wayback Machine).
 */
import { askSources } from './editor/sources.ts';
import { runProgram } from './program.ts';

await runProgram(() => askSources(process.argv.slice(2)));
