import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

/** The colours of a token on light and on dark paper. */
function colours(token: string): readonly [string, string] {
  const [, light, dark = light] = new RegExp(`--${token}: (?:light-dark\\()?(#\\w+)(?:, (#\\w+))?`).exec(css) ?? [];
  if (!light || !dark) throw new Error(`tokens.css has no colour --${token}.`);
  return [light, dark];
}

/** The relative luminance of a colour, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replaceAll(/[^#]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(long.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

it.each([
  ['ink', 'paper', 7],
  ['ink', 'field', 7],
  ['ink', 'found', 7],
  ['soft', 'paper', 4.5],
  ['soft', 'field', 4.5],
  ['france', 'paper', 4.5],
  ['japan', 'paper', 4.5],
  ['differ', 'paper', 4.5],
  ['on-country', 'france-field', 4.5],
  ['on-country', 'japan-field', 4.5],
  // Signs.
  ['france-field', 'paper', 3],
  ['japan-field', 'paper', 3],
])('%s on %s has a contrast of at least %d to 1, light and dark', (token, ground, least) => {
  const [tokens, grounds] = [colours(token), colours(ground)];
  expect(contrast(tokens[0], grounds[0])).toBeGreaterThanOrEqual(least);
  expect(contrast(tokens[1], grounds[1])).toBeGreaterThanOrEqual(least);
});
