/** Assigns style sheets to cascade layers. */
import type { Plugin } from 'postcss';

/** From the weakest to the strongest; a sheet of a component may come before the sheet of the site, so each of them states the order. */
const order = 'tokens, base, primitives, layout, components, print';

/**
 * A PostCSS plugin that puts the sheets of components and layouts into the layer `components`, and a sheet of `src/styles` that a component
 * asks for into `base`, or into `primitives` where its name says so. What any of them says of print goes into the layer `print`, so that it
 * holds whatever its selector. `@page` stays outside of the layers: there it holds against the sheet of all pages.
 */
export function cssLayers(): Plugin {
  return {
    postcssPlugin: 'css-layers',
    Once(root, { AtRule }) {
      const layer = layerOf(root.source?.input.file ?? '');
      if (layer === undefined) return;
      const own = new AtRule({ name: 'layer', params: layer, nodes: [] });
      const print = new AtRule({ name: 'layer', params: 'print', nodes: [] });
      for (const node of [...root.nodes]) {
        if (node.type === 'atrule' && node.name === 'page') continue;
        (node.type === 'atrule' && node.name === 'media' && node.params === 'print' ? print : own).append(node);
      }
      root.prepend(new AtRule({ name: 'layer', params: order }), own, print);
    },
  };
}

/** The layer of a sheet; none for the sheet of the site, which names the layers of what it imports. */
function layerOf(file: string): string | undefined {
  const [, folder, name = ''] = /\/src\/(components|layouts|styles)\/(?!site\.css)(.+)$/.exec(file) ?? [];
  if (folder === undefined) return undefined;
  if (folder !== 'styles') return 'components';
  return name.endsWith('primitives.css') ? 'primitives' : 'base';
}
