import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type AtRule, type ChildNode } from 'postcss';
import { expect, it } from 'vitest';
import { layerOrder } from '../layouts/layer-order.ts';

const source = join(import.meta.dirname, '..');
const layers: readonly string[] = layerOrder.match(/(?<=[ ,])[a-z]+(?=[,;])/g) ?? [];
const isAtRule = (node: ChildNode): node is AtRule => node.type === 'atrule';
const isPrint = (node: ChildNode) => isAtRule(node) && node.name === 'media' && node.params === 'print';

/** The sheets that components and layouts bring; those of every page get their layers in site.css. */
const sheets = globSync(
  [
    '{components,layouts}/**/*.css',
    'styles/{code,record-primitives,table}.css',
    '{components,layouts,pages}/**/*.astro',
  ],
  { cwd: source },
);
const stylesOf = (name: string, text: string) =>
  name.endsWith('.astro') ? (/^<style[^>]*>\n(.*?)^<\/style>$/ms.exec(text)?.[1] ?? '') : text;

it.each(sheets)('%s stands in layers that the order names, what it says of print in the last', (name) => {
  const { nodes } = postcss.parse(stylesOf(name, readFileSync(join(source, name), 'utf8')));
  const rules = nodes
    .filter((node) => node.type !== 'comment')
    .filter((node) => !(isAtRule(node) && node.name === 'page'));
  expect(rules.filter((node) => !(isAtRule(node) && node.name === 'layer' && layers.includes(node.params)))).toEqual(
    [],
  );
  for (const layer of rules.filter(isAtRule))
    for (const node of layer.nodes ?? [])
      if (node.type !== 'comment') expect(isPrint(node), layer.params).toBe(layer.params === 'print');
});
