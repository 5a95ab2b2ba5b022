/**
 * The cascade layers, from the weakest to the strongest, for the head of each page: the sheets of components may come before that of the site. It
 * stands before the policy of the page, which Astro puts at the end of the head, and needs no hash in it.
 */
export const layerOrder = '@layer tokens, base, primitives, layout, components, print;';
