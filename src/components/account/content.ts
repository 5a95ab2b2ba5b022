import type { MDXInstance } from 'astro';

/** The body of an account, as MDX compiled it: a component that takes the vocabulary. */
export type AccountContent = MDXInstance<Record<string, unknown>>['Content'];
