import { described } from './fields.ts';
import { words } from './words.ts';

/**
 * The answer to a doubt of the check, beside the value that it is about: why it is so, though another field seems to say otherwise. Readers see it
 * as a remark.
 */
export const seenField = described('shared.seen', words.optional());
