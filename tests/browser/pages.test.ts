/** A page of each type of the archive. tests/nightly/pages.test.ts looks at more of them, at more widths. */
import { archiveSite } from '../built-site.ts';
import { samplePages } from '../page-types.ts';
import { testPages } from './page-examination.ts';
import { archiveAddress } from './session.ts';

testPages(archiveAddress, samplePages(archiveSite), { widths: [360, 1280], widthsOfLargestText: [], isDark: false });
