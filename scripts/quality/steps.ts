/** The counts and the output of a step. A step without counts of its own is one check, passed or failed. */
export interface StepResult {
  passed: number;
  failed: number;
  output: string;
}

export interface Step {
  name: string;
  /** Names of the steps that this one needs; they come before it in the list. */
  after?: readonly string[];
  run: () => Promise<StepResult>;
}

/** The sums over all steps that ran. */
export interface StepTotals {
  passed: number;
  failed: number;
  /** Names of the steps that were not started after a failure. */
  notRun: string[];
}

/**
 * Runs steps, at most `slots` at a time. The output of each is shown in one piece, in the order of the list. After the first failure no new step is
 * started.
 */
export async function runSteps(
  steps: readonly Step[],
  slots: number,
  print: (text: string) => void,
): Promise<StepTotals> {
  const totals: StepTotals = { passed: 0, failed: 0, notRun: [] };
  const waiting = [...steps];
  const running = new Map<Step, Promise<void>>();
  const reports = new Map<Step, string>();
  const shown = new Set<Step>();
  const done = new Set<string>();

  const show = (): void => {
    for (const step of steps) {
      const report = reports.get(step);
      if (report === undefined) return;
      if (!shown.has(step)) print(report);
      shown.add(step);
    }
  };
  const start = async (step: Step): Promise<void> => {
    const from = performance.now();
    const { passed, failed, output } = await step.run();
    totals.passed += passed;
    totals.failed += failed;
    reports.set(step, reportOf(step.name, failed, performance.now() - from, output));
    if (failed === 0) done.add(step.name);
    running.delete(step);
    show();
  };

  for (;;) {
    while (totals.failed === 0 && running.size < slots) {
      const next = waiting.findIndex(({ after = [] }) => after.every((name) => done.has(name)));
      if (next === -1) break;
      for (const step of waiting.splice(next, 1)) running.set(step, start(step));
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }

  totals.notRun = waiting.map(({ name }) => name);
  for (const [step, report] of reports) if (!shown.has(step)) print(report);
  return totals;
}

function reportOf(name: string, failed: number, milliseconds: number, output: string): string {
  const heading = `── ${name}: ${failed === 0 ? 'passed' : 'FAILED'}, ${(milliseconds / 1000).toFixed(1)} s`;
  return output.trim() === '' ? heading : `${heading}\n${output.trim()}\n`;
}
