import { z } from 'zod';

/** Which sides of a list of authorities are known whole. */
export const completeness = z.enum(['both', 'french', 'japanese', 'none']);

export type Completeness = z.output<typeof completeness>;
