import { hash } from 'node:crypto';
import { CheckStatus, type Checker, type CheckResult } from '@stryker-mutator/api/check';
import type { Mutant, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { z } from 'zod';

const drawingSchema = z.object({ sample: z.number(), seed: z.string() });

/** Chooses the faults that are tried: as many as `sample` says, by a draw that `seed` repeats for the same code. The others count as errors, which no score holds. */
class Sample implements Checker {
  static readonly inject = tokens(commonTokens.options);
  readonly #drawing: z.infer<typeof drawingSchema>;
  readonly #drawn = new Set<string>();

  constructor(options: StrykerOptions) {
    this.#drawing = drawingSchema.parse(options);
  }

  init(): Promise<void> {
    return Promise.resolve();
  }

  /** All faults are one group, so that the draw knows of each. */
  group(mutants: Mutant[]): Promise<string[][]> {
    const { sample, seed } = this.#drawing;
    const lots = mutants.map(({ id }) => ({ id, lot: hash('sha256', `${seed} ${id}`) }));
    const drawn = lots.toSorted((a, b) => a.lot.localeCompare(b.lot)).slice(0, sample);
    for (const { id } of drawn) this.#drawn.add(id);
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }

  check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const result = (id: string): CheckResult =>
      this.#drawn.has(id) ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: 'Not drawn.' };
    return Promise.resolve(Object.fromEntries(mutants.map(({ id }) => [id, result(id)])));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
