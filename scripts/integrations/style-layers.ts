import type { ChildNode, Plugin } from 'postcss';

/**
 * Puts the styles of components, layouts and pages into their cascade layer, so that none has to open it: `components`, and `print` for what stands
 * in `@media print`, which holds whatever its selector. A sheet may open another layer itself; `src/styles/layer-order.ts` has their order.
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
