/** Looks at the addresses of the bibliography: one at a time for each host, with a pause, and no more of them than was asked. */
import { setTimeout as wait } from 'node:timers/promises';
import type { SourceSeen } from '../../src/archive/schema/source-seen.ts';
import { findCopy } from './archived-copy.ts';
import { askAddress, type Asking } from './ask-address.ts';

/** A source whose address is to be looked at. */
export interface ToAsk {
  readonly id: string;
  readonly url: string;
  /** It carries a copy already: none is looked for. */
  readonly hasCopy: boolean;
}

/** How to look. */
export interface Looking extends Asking {
  /** The day, as it is written down. */
  readonly today: string;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  /** How many hosts are asked at the same time. */
  readonly hosts: number;
  /** Where copies are asked for; empty: nowhere. */
  readonly copies: string;
  /** Called after each source, so that a run that is stopped goes on where it was. */
  readonly onSeen: (id: string, seen: SourceSeen) => void;
}

/** The sources to look at now: those longest unseen first, none that was seen since `since`, at most `limit`. */
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

/** Looks at the sources and tells of each what it did. */
export async function lookAt(
  sources: readonly ToAsk[],
  before: ReadonlyMap<string, SourceSeen>,
  looking: Looking,
): Promise<void> {
  const byHost = Map.groupBy(sources, ({ url }) => new URL(url).host);
  const waiting = [...byHost.values()];
  let copying: Promise<unknown> = Promise.resolve();
  const copyOf = (url: string) => {
    // The keeper of copies is a host too: one request at a time, with its pause.
    const next = copying.then(async () => {
      const copy = await findCopy(looking.copies, url, looking);
      await wait(looking.pause);
      return copy;
    });
    copying = next;
    return next;
  };
  const work = async (): Promise<void> => {
    for (let list = waiting.shift(); list; list = waiting.shift()) {
      for (const [at, { id, url, hasCopy }] of list.entries()) {
        if (at > 0) await wait(looking.pause);
        const { state, status, moved } = await askAddress(url, looking);
        const last = before.get(id);
        const isSame = last?.url === url;
        const copy = hasCopy || !looking.copies ? undefined : await copyOf(url);
        const answered = state === 'answers' || state === 'moved' ? looking.today : isSame ? last.answered : undefined;
        looking.onSeen(id, {
          ...{ url, on: looking.today, state },
          ...(status !== undefined && { status }),
          ...(answered !== undefined && { answered }),
          ...(moved !== undefined && { moved: { url: moved } }),
          ...(copy && { copy }),
        });
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, looking.hosts) }, work));
}
