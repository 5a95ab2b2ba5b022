/**
 * The cascade layers, from the weakest to the strongest, for the head of each page: the sheets of components may come before that of the site, so
 * no rule may win by the order of its sheet: `elements` and `records` hold what not every page has of `base` and `primitives`. It
 * stands before the policy of the page, which Astro puts at the end of the head, and needs no hash in it.
 */
export const layerOrder = '@layer tokens, base, elements, primitives, records, layout, components, print;';
