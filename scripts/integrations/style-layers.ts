import type { ChildNode, Plugin } from 'postcss';

/**
 * Puts styles of components, layouts and pages into the layer `components`, those in `@media print` into `print`
 * (`src/styles/layer-order.ts`).
 */
export const styleLayers: Plugin = {
  postcssPlugin: 'style-layers',
  Once(root, { AtRule, result }) {
    if (!/\/src\/(?:components|layouts|pages)\//.test(result.opts.from ?? '')) return;
    const layers = Object.groupBy(root.nodes, layerOf);
    for (const name of ['components', 'print'] as const) {
      if (layers[name]) root.append(new AtRule({ name: 'layer', params: name, nodes: [] }).append(layers[name]));
    }
  },
};

function layerOf(node: ChildNode): 'components' | 'print' | 'none' {
  if (node.type !== 'atrule') return 'components';
  if (node.name === 'layer' || node.name === 'page') return 'none';
  return node.name === 'media' && node.params === 'print' ? 'print' : 'components';
}
