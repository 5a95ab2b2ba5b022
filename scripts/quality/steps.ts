import pLimit from 'p-limit';

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

interface Report {
  text: string;
  hasFailed: boolean;
}

/**
 * Runs steps, at most `slots` at a time. The output of each is shown in one piece, in the order of the list; what failed comes last, where a log is
 * read first. After the first failure no new step is started.
 */
export async function runSteps(
  steps: readonly Step[],
  slots: number,
  print: (text: string) => void,
): Promise<StepTotals> {
  const totals: StepTotals = { passed: 0, failed: 0, notRun: [] };
  const limit = pLimit(slots);
  const reports = new Map<string, Promise<Report | undefined>>();
  const start = async ({ name, run }: Step): Promise<Report | undefined> => {
    if (totals.failed > 0) return undefined;
    const from = performance.now();
    const { passed, failed, output } = await run();
    totals.passed += passed;
    totals.failed += failed;
    return { text: reportOf(name, failed, performance.now() - from, output), hasFailed: failed > 0 };
  };
  for (const step of steps) {
    const needed = Promise.all((step.after ?? []).flatMap((name) => reports.get(name) ?? []));
    reports.set(
      step.name,
      needed.then(() => limit(start, step)),
    );
  }
  const last: string[] = [];
  for (const [name, started] of reports) {
    const report = await started;
    if (report === undefined) totals.notRun.push(name);
    else if (report.hasFailed) last.push(report.text);
    else print(report.text);
  }
  for (const text of last) print(text);
  return totals;
}

function reportOf(name: string, failed: number, milliseconds: number, output: string): string {
  const heading = `── ${name}: ${failed === 0 ? 'passed' : 'FAILED'}, ${(milliseconds / 1000).toFixed(1)} s`;
  return output.trim() === '' ? heading : `${heading}\n${output.trim()}\n`;
}
