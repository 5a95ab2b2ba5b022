/**
 * Takes screenshots of the built site for review, into the folder `pictures`.
 *
 *   npm run pictures               the main types of pages, in both languages, at 360 and 1280 px, in light and dark
 *   npm run pictures -- --print    one edition in each language as the PDF that a reader would print
 *   npm run pictures -- gaps city  only these pages
 */
import { pictureSite } from './quality/pictures.ts';
import { runProgram } from './program.ts';

await runProgram(() => pictureSite(process.argv.slice(2)));
