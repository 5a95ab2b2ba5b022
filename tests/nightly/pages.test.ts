/** The largest and the smallest page of each type, in both languages and on both sites, at every width, in large text and in the dark. */
import { archiveSite, exampleSite } from '../built-site.ts';
import { extremePages } from '../page-types.ts';
import { testPages } from '../browser/page-examination.ts';
import { archiveAddress, exampleAddress } from '../browser/session.ts';

const plan = { widths: [320, 360, 768, 1280], widthsOfLargestText: [360, 800], isDark: true };

testPages(archiveAddress, extremePages(archiveSite), plan);
testPages(exampleAddress, extremePages(exampleSite), plan);
