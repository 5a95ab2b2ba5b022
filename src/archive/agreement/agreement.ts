import type { Entries, Issue } from '../entries.ts';
import { isObject } from '../is-object.ts';
import { baseOf } from '../kinds.ts';
import { belongingFindings } from './belonging.ts';
import { countFindings } from './counts.ts';
import { declaredTextFindings } from './declared-text.ts';
import { gapFindings } from './explained.ts';
import type { Finding } from './finding.ts';
import { keptFindings } from './kept.ts';
import { periodFindings } from './periods.ts';
import { readingFindings } from './reading.ts';
import { sequenceFindings } from './sequence.ts';
import { sideFindings } from './sides.ts';
import { statusFindings } from './status.ts';
import { memoize } from '../memoize.ts';
import { rules as told } from '../rules/rules.ts';

const rules: readonly ((entries: Entries) => readonly Finding[])[] = [
  countFindings,
  keptFindings,
  sideFindings,
  periodFindings,
  statusFindings,
  sequenceFindings,
  belongingFindings,
  gapFindings,
  declaredTextFindings,
  readingFindings,
];

/** Lists the contradictions of `docs/contradictions.md` that no `seen` answers. These are errors. */
export function contradictions(entries: Entries): readonly Issue[] {
  return findings(entries).filter((one) => !isDoubt(one));
}

/** Lists fields that seem to contradict each other but may be right. These are only advised. */
export function doubts(entries: Entries): readonly Issue[] {
  return findings(entries).filter(isDoubt);
}

function isDoubt({ code }: Issue): boolean {
  return told[code].advice !== undefined;
}

type Path = readonly (string | number)[];

/** Lists the findings that no `seen` answers, and each `seen` that answers nothing. */
const findings = memoize((entries: Entries): readonly Issue[] => {
  const answers = new Map(seenIn(entries).map((one) => [keyOf(one.file, one.path), one]));
  const used = new Set<string>();
  const open = rules
    .flatMap((rule) => rule(entries))
    .filter((one) => {
      const key = told[one.code].answer ? answerOf(one, answers) : undefined;
      if (key !== undefined) used.add(key);
      return key === undefined;
    });
  const idle = [...answers].filter(([key]) => !used.has(key));
  return [
    ...open.map(({ answeredAt: _, ...issue }): Issue => issue),
    ...idle.map(([, { file, path }]): Issue => ({
      code: 'seen-answers-nothing',
      params: {},
      file,
      path: [...path, 'seen'],
    })),
  ];
});

/** Finds the key of the `seen` that answers a finding: on the value itself, on its holder, or on the holder of that. */
function answerOf({ file, path = [], answeredAt }: Finding, answers: ReadonlyMap<string, unknown>): string | undefined {
  const place = answeredAt ?? { file, path };
  return [0, 1, 2]
    .map((steps) => keyOf(place.file, place.path.slice(0, Math.max(0, place.path.length - steps))))
    .find((key) => answers.has(key));
}

function keyOf(file: string, path: Path): string {
  return [file, ...path].join('\n');
}

/** Finds every `seen` that is typed, by the path of the value that holds it. */
function seenIn({ typed }: Entries): readonly { readonly file: string; readonly path: Path }[] {
  const below = (file: string, value: unknown, path: Path): { file: string; path: Path }[] => {
    if (Array.isArray(value)) return value.flatMap((one, index) => below(file, one, [...path, index]));
    if (!isObject(value)) return [];
    const parts = Object.entries(value).flatMap(([field, one]) => below(file, one, [...path, field]));
    return 'seen' in value && isObject(value['seen']) ? [{ file, path }, ...parts] : parts;
  };
  return typed.flatMap(({ kind, id, file, raw }) => below(file, raw, baseOf({ kind, id })));
}
