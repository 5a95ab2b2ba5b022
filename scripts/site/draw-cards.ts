import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const files = ['archivo-400', 'archivo-700', 'noto-sans-jp-400', 'noto-sans-jp-700'];

/** The fonts of the repository, and none of the machine (docs/design.md says how they are cut). */
export const fontOptions = {
  fontFiles: files.map((name) => join(import.meta.dirname, 'card-fonts', `${name}.ttf`)),
  loadSystemFonts: false,
};

export function drawCard(svg: string): Uint8Array {
  return new Resvg(svg, { font: fontOptions }).render().asPng();
}
