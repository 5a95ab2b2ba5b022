import type { LinkView } from '../../site/paths.ts';

interface Neighbours {
  readonly previous?: LinkView | undefined;
  readonly next?: LinkView | undefined;
}

export function neighboursOf<T>(all: Iterable<T>, current: T, link: (one: T) => LinkView): Neighbours {
  const list = [...all];
  const at = list.indexOf(current);
  const to = (one: T | undefined) => one && link(one);
  return { previous: at > 0 ? to(list[at - 1]) : undefined, next: to(list[at + 1]) };
}
