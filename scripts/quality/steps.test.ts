import { describe, expect, it } from 'vitest';
import type { Step, StepResult } from './steps.ts';
import { runSteps } from './steps.ts';

/** A step that takes a number of milliseconds. */
function step(name: string, milliseconds: number, result: Partial<StepResult> = {}, after: string[] = []): Step {
  return {
    name,
    after,
    run: () =>
      new Promise((done) => {
        setTimeout(done, milliseconds, { passed: 1, failed: 0, output: `output of ${name}`, ...result });
      }),
  };
}

async function run(steps: Step[], slots: number) {
  const printed: string[] = [];
  const totals = await runSteps(steps, slots, (text) => printed.push(text));
  const headings = printed.map((text) => text.split(',', 1)[0]);
  return { ...totals, printed, headings };
}

const failing = { passed: 2, failed: 1 };

describe('steps', () => {
  it('are shown in the order of the list, whichever ends first', async () => {
    const { headings, printed } = await run([step('slow', 30), step('quick', 1)], 2);
    expect(headings).toEqual(['── slow: passed', '── quick: passed']);
    expect(printed[0]).toMatch(/^── slow: passed, 0\.\d s\noutput of slow\n$/);
  });

  it('are added up', async () => {
    expect(await run([step('a', 1, { passed: 40 }), step('b', 1)], 1)).toMatchObject({
      passed: 41,
      failed: 0,
      notRun: [],
    });
  });

  it('run at the same time, as many as there are slots', async () => {
    let atOnce = 0;
    let most = 0;
    const counted = (name: string): Step => ({
      name,
      run: async () => {
        most = Math.max(most, ++atOnce);
        await new Promise((done) => setTimeout(done, 5));
        atOnce--;
        return { passed: 1, failed: 0, output: '' };
      },
    });
    await run([counted('a'), counted('b'), counted('c')], 2);
    expect(most).toBe(2);
  });

  it('wait for those that they need, while a later one goes first', async () => {
    const started: string[] = [];
    const noted = (made: Step): Step => ({ ...made, run: () => (started.push(made.name), made.run()) });
    await run([step('a', 20), step('b', 1, {}, ['a']), step('c', 1)].map(noted), 2);
    expect(started).toEqual(['a', 'c', 'b']);
  });

  it('stop at the first failure, and those not run are named', async () => {
    const outcome = await run([step('a', 1), step('b', 1, failing), step('c', 1), step('d', 1)], 1);
    expect(outcome).toMatchObject({ passed: 3, failed: 1, notRun: ['c', 'd'] });
    expect(outcome.headings).toEqual(['── a: passed', '── b: FAILED']);
  });

  it('that already run when another fails are still shown, before it', async () => {
    const outcome = await run([step('a', 1, failing), step('b', 20), step('c', 1)], 2);
    expect(outcome.headings).toEqual(['── b: passed', '── a: FAILED']);
    expect(outcome.notRun).toEqual(['c']);
  });
});
