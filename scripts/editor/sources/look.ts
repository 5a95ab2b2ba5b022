/** Checks addresses of the bibliography: one at a time for each host, with a pause, up to a limit. */
import { setTimeout as wait } from 'node:timers/promises';
import type { SourceSeen } from '../../../src/archive/schema/source-seen.ts';
import { findCopy } from './archived-copy.ts';
import { askAddress, type RequestOptions } from './ask-address.ts';

/** A source with an address to check. */
export interface ToAsk {
  readonly id: string;
  readonly url: string;
  /** It already has an archived copy: none is looked for. */
  readonly hasCopy: boolean;
}

/** Options of a check. */
export interface LookOptions extends RequestOptions {
  /** The day, as it is recorded. */
  readonly today: string;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  /** Number of hosts that are asked concurrently. */
  readonly hosts: number;
  /** The endpoint for archived copies; empty for none. */
  readonly copies: string;
  /** Called after each source, so that an interrupted run can continue. */
  readonly onSeen: (id: string, seen: SourceSeen) => void;
}

/** The sources to check now: the longest unchecked first, none checked since `since`, at most `limit`. */
export function chosenSources(
  sources: readonly ToAsk[],
  seen: ReadonlyMap<string, SourceSeen>,
  { since, limit }: { readonly since: string; readonly limit: number },
): readonly ToAsk[] {
  const last = ({ id, url }: ToAsk): string => {
    const before = seen.get(id);
    return before?.url === url ? before.on : '';
  };
  return sources
    .filter((one) => last(one) < since)
    .toSorted((a, b) => (last(a) < last(b) ? -1 : last(a) > last(b) ? 1 : 0))
    .slice(0, limit);
}

/** Checks the sources and reports the result of each. */
export async function lookAt(
  sources: readonly ToAsk[],
  before: ReadonlyMap<string, SourceSeen>,
  options: LookOptions,
): Promise<void> {
  const byHost = Map.groupBy(sources, ({ url }) => new URL(url).host);
  const waiting = [...byHost.values()];
  let copying: Promise<unknown> = Promise.resolve();
  const copyOf = (url: string) => {
    // The archive of copies is a host too: one request at a time, with its pause.
    const next = copying.then(async () => {
      const copy = await findCopy(options.copies, url, options);
      await wait(options.pause);
      return copy;
    });
    copying = next;
    return next;
  };
  const work = async (): Promise<void> => {
    for (let list = waiting.shift(); list; list = waiting.shift()) {
      for (const [at, { id, url, hasCopy }] of list.entries()) {
        if (at > 0) await wait(options.pause);
        const { state, status, moved } = await askAddress(url, options);
        const last = before.get(id);
        const isSame = last?.url === url;
        const copy = hasCopy || !options.copies ? undefined : await copyOf(url);
        const answered = state === 'answers' || state === 'moved' ? options.today : isSame ? last.answered : undefined;
        options.onSeen(id, {
          ...{ url, on: options.today, state },
          ...(status !== undefined && { status }),
          ...(answered !== undefined && { answered }),
          ...(moved !== undefined && { moved: { url: moved } }),
          ...(copy && { copy }),
        });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, options.hosts) }, work));
}
