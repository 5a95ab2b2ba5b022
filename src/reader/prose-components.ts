import { nearest } from '../text/nearest.ts';

/** The attributes of each component. The first is required. */
export const components = {
  Value: ['of', 'as', 'by'],
  Count: ['of', 'where'],
  Title: ['of'],
  Total: ['of'],
  Cite: ['id'],
  Unknown: ['gap'],
  A: ['id'],
  E: ['id'],
  P: ['id'],
  Point: ['id'],
  Foreign: ['lang'],
} as const;

export function isComponent(name: string): name is keyof typeof components {
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
