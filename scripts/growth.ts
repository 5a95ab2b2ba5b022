/** How what a program costs grows with the archive. */
import type { Cost } from './measured-run.ts';

/** One program over one archive. */
export interface Measurement extends Cost {
  archive: string;
  step: string;
  pages: number;
}

/** The power of the number of pages that the seconds grow with: 1 where twice the pages take twice the time. */
export function growthExponent(
  small: Pick<Measurement, 'pages' | 'wallSeconds'>,
  large: Pick<Measurement, 'pages' | 'wallSeconds'>,
): number {
  return Math.log(large.wallSeconds / small.wallSeconds) / Math.log(large.pages / small.pages);
}

/**
 * The measurements as a Markdown table. The exponent compares a measurement with the one of the same step before it in
 * the list; it stays empty for the first, and where the number of pages is the same.
 */
export function growthTable(measurements: readonly Measurement[]): string {
  const rows = measurements.map((one, index) => {
    const before = measurements.slice(0, index).findLast(({ step }) => step === one.step);
    const exponent = before === undefined || before.pages === one.pages ? '' : growthExponent(before, one).toFixed(2);
    return [
      one.archive,
      one.step,
      one.wallSeconds.toFixed(1),
      one.cpuSeconds.toFixed(1),
      String(one.pages),
      (one.wallSeconds / one.pages).toFixed(4),
      one.peakMegabytes.toFixed(0),
      exponent,
    ];
  });
  const head = ['archive', 'step', 'wall s', 'cpu s', 'pages', 's per page', 'peak MB', 'exponent'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
