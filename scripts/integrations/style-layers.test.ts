import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type ChildNode } from 'postcss';
import { describe, expect, it } from 'vitest';
import { layerOrder } from '../../src/styles/layer-order.ts';
import { styleLayers } from './style-layers.ts';

const source = join(import.meta.dirname, '../../src');
const layered = (css: string, from: string) => postcss([styleLayers]).process(css, { from }).root;

describe('the styles of a component', () => {
  it('stand in the layer of components, those of print in theirs', () => {
    const css = '.a { color: red } @media print { .a { color: blue } } @layer print { .b { color: red } }';
    expect(layered(css, '/site/src/components/A.astro?type=style').toString().replaceAll(/\s+/g, '')).toBe(
      '@layerprint{.b{color:red}}@layercomponents{.a{color:red}}@layerprint{@mediaprint{.a{color:blue}}}',
    );
  });

  it('keep @page outside of the layers', () => {
    const { nodes } = layered('@page wide { size: A3 }', '/site/src/components/a.css');
    expect(nodes.map(String)).toEqual(['@page wide { size: A3 }']);
  });
});

const layers: readonly string[] = layerOrder.match(/(?<=[ ,])[a-z]+(?=[,;])/g) ?? [];
const isInLayer = (node: ChildNode) =>
  node.type === 'comment' ||
  (node.type === 'atrule' && (node.name === 'page' || (node.name === 'layer' && layers.includes(node.params))));

it('every sheet stands in layers that the order names, those of every page by site.css', () => {
  const own = ['{components,layouts,pages}/**/*.{css,astro}', 'styles/table.css'];
  const outside = globSync(own, { cwd: source }).filter((name) => {
    const text = readFileSync(join(source, name), 'utf8');
    const css = name.endsWith('.css') ? text : (/^<style(?: is:global)?>\n(.*?)^<\/style>$/ms.exec(text)?.[1] ?? '');
    return !layered(css, join(source, name)).every(isInLayer);
  });
  expect(outside).toEqual([]);
});
