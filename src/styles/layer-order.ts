/**
 * The cascade layers, from the weakest to the strongest, since the sheets of components may come before that of the site. It stands in the
 * head before the policy of the page, and needs no hash in it.
 */
export const layerOrder = '@layer tokens, base, primitives, layout, components, print;';
