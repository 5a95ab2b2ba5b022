/** Pages in French, and those that speak both languages. */
import { samplePages } from '../../scripts/quality/page-types.ts';
import { testPages } from './page-tests.ts';

testPages(samplePages.filter(({ locale }) => locale !== 'ja'));
