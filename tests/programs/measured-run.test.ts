import { describe, expect, it } from 'vitest';
import { measureNode } from '../../scripts/measured-run.ts';

/** A program that ends once the processor has worked so many microseconds for it; between two looks it counts, for looking costs more than that. */
function untilBusy(microseconds: number): string {
  return `while (process.cpuUsage().user < ${String(microseconds)}) for (let count = 0; count < 1e6; count++);`;
}

describe('a measured run', () => {
  it('says what the command cost', async () => {
    const busy = untilBusy(200_000);
    const cost = await measureNode(['--eval', busy]);
    expect(cost.wallSeconds).toBeGreaterThan(0);
    expect(cost.cpuSeconds).toBeGreaterThan(0.1);
    expect(cost.peakMegabytes).toBeGreaterThan(10);
  });

  it.runIf(process.platform === 'linux')('counts the processes that the command starts', async () => {
    const child = untilBusy(500_000);
    const parent = `require("node:child_process").spawnSync(process.execPath, ["--eval", ${JSON.stringify(child)}])`;
    const { cpuSeconds } = await measureNode(['--eval', parent]);
    expect(cpuSeconds).toBeGreaterThan(0.3);
  });

  it('hands its environment on', async () => {
    await measureNode(['--eval', 'process.exitCode = process.env.COLOUR === "blue" ? 0 : 1'], { COLOUR: 'blue' });
  });

  it('fails with what the command printed', async () => {
    await expect(measureNode(['--eval', 'console.error("no ink"); process.exit(3)'])).rejects.toThrow('no ink');
  });
});
