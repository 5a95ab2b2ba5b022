import { z } from 'zod';
import { proseFolders } from '../kinds.ts';
import type { Block, Prose } from '../prose.ts';

/** An account as the reader took it from its file: its head, and the tree that was checked. */
export const account = z.strictObject({
  folder: z.enum(proseFolders),
  record: z.string(),
  lang: z.enum(['fr', 'ja']),
  lead: z.string(),
  title: z.string().optional(),
  updated: z.string().optional(),
  blocks: z.custom<readonly Block[]>(Array.isArray),
  isToTranslate: z.boolean().optional(),
}) satisfies z.ZodType<Prose>;
