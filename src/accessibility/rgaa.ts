import type { Theme } from './criterion.ts';
import { consultation } from './rgaa/consultation.ts';
import { forms } from './rgaa/forms.ts';
import { colours, frames, images, media } from './rgaa/images-media.ts';
import { navigation } from './rgaa/navigation.ts';
import { presentation } from './rgaa/presentation.ts';
import { mandatory, structure } from './rgaa/structure.ts';
import { links, scripts, tables } from './rgaa/tables-scripts.ts';

/** RGAA 4.1: its themes in their order, every criterion with what the hand check found. */
export const rgaa: readonly Theme[] = [
  images,
  frames,
  colours,
  media,
  tables,
  links,
  scripts,
  mandatory,
  structure,
  presentation,
  forms,
  navigation,
  consultation,
];
