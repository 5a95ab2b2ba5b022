/**
 * Kills programs at random moments and looks what is left: npm run killed -- --moments 50 --seed 1
 *
 * In a copy of the content and of a built site, build, check, record, new, stamp and addresses take turns; each is killed (SIGKILL, with all
 * that it started) at a moment between its start and a little after the time that it takes. Then every file of the content is as it was or as
 * the program would have left it, the content is in order, and the last good site is whole once the next command has put it back.
 * --only NAME: one program. Needs a built site (npm run build). Exit 1: something was lost.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/reader/read-content.ts';
import { siteDir } from './build.ts';
import { killAtMoments, victims } from './killed/moments.ts';
import { PlainFailure, runProgram } from './program.ts';

const usage = 'npm run killed -- [--moments N] [--seed S] [--only build|check|record|new|stamp|addresses]';

await runProgram(async () => {
  const { values } = parseArgs({
    options: {
      moments: { type: 'string', default: '50' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
    },
  });
  const [moments, seed] = [Number(values.moments), Number(values.seed)];
  const names = victims.map(({ name }) => name).filter((name) => values.only === undefined || name === values.only);
  if (!Number.isSafeInteger(moments) || !Number.isSafeInteger(seed) || names.length === 0)
    throw new PlainFailure(usage);
  const site = siteDir();
  if (!existsSync(site)) throw new PlainFailure(`There is no site in ${site}: npm run build makes it.`);
  const results = await killAtMoments({ content: contentFolder(), site, moments, seed, names });
  for (const name of names) {
    const own = results.filter((one) => one.name === name);
    const killed = own.filter(({ wasKilled }) => wasKilled).length;
    const put = own.filter(({ wasPutBack }) => wasPutBack).length;
    console.log(
      `${name}: ${String(own.length)} moments, killed ${String(killed)}, ended before ${String(own.length - killed)}, site put back ${String(put)}`,
    );
  }
  const wrong = results.filter((one) => one.wrong !== undefined);
  for (const one of wrong) console.log(`${one.name} at ${String(one.at)} ms: ${one.wrong ?? ''}`);
  console.log(`seed ${String(seed)}: ${String(results.length)} moments, ${String(wrong.length)} losses.`);
  if (wrong.length > 0) process.exitCode = 1;
});
