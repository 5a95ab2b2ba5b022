import { nearest } from '../archive/nearest.ts';

/** The attributes of each component, and whether it has content. */
export const components = {
  Value: { attributes: ['of', 'as', 'by'], required: ['of'], holds: false },
  Count: { attributes: ['of', 'where'], required: ['of'], holds: false },
  Title: { attributes: ['of'], required: ['of'], holds: false },
  Total: { attributes: ['of'], required: ['of'], holds: false },
  Cite: { attributes: ['id'], required: ['id'], holds: false },
  Unknown: { attributes: ['gap'], required: ['gap'], holds: true },
  A: { attributes: ['id'], required: ['id'], holds: true },
  E: { attributes: ['id'], required: ['id'], holds: true },
  P: { attributes: ['id'], required: ['id'], holds: true },
  Point: { attributes: ['id'], required: ['id'], holds: true },
  Foreign: { attributes: ['lang'], required: ['lang'], holds: true },
} as const;

/** The name of a component of the vocabulary. */
export type ComponentName = keyof typeof components;

/** True for the name of a component of the vocabulary. */
export function isComponent(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}

/** The component that was meant: no HTML element resembles one. */
export function nearestComponent(name: string): string {
  const names = Object.keys(components);
  return (
    names.find((known) => known.toLowerCase() === name.toLowerCase()) ??
    (name.length > 2 ? (nearest(name, names) ?? '') : '')
  );
}
