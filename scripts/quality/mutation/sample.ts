import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CheckStatus, type Checker, type CheckResult } from '@stryker-mutator/api/check';
import type { Mutant, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import ts from 'typescript';
import { z } from 'zod';

const drawingSchema = z.object({ sample: z.number(), seed: z.string() });

function readSource(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
}

/** True inside of a function: whatever else a file holds is computed while it is loaded, before a fault is there. */
function isInFunction(source: ts.SourceFile, { location }: Mutant): boolean {
  const [start, end] = [location.start, location.end].map(({ line, column }) =>
    source.getPositionOfLineAndCharacter(line, column),
  );
  if (start === undefined || end === undefined) return false;
  const isIn = (node: ts.Node): boolean => {
    const first = node.getStart(source);
    if (first > start || node.end < end) return false;
    if (ts.isFunctionLike(node) && (first < start || node.end > end)) return true;
    return ts.forEachChild(node, (child) => isIn(child) || undefined) ?? false;
  };
  return isIn(source);
}

/** Chooses the faults that are tried: as many as `sample` says of those that a test could notice, by a draw that `seed` repeats for the same code. The others count as errors, which no score holds. */
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
    const sources = new Map(
      [...new Set(mutants.map(({ fileName }) => fileName))].map((file) => [file, readSource(file)]),
    );
    const noticeable = mutants.filter((mutant) => {
      const source = sources.get(mutant.fileName);
      return source && isInFunction(source, mutant);
    });
    const lots = noticeable.map(({ id }) => ({ id, lot: hash('sha256', `${seed} ${id}`) }));
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
