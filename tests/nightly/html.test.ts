import { expect, it } from 'vitest';
import { builtSites } from '../built-site.ts';
import { htmlFaults } from '../html-validator.ts';

it.each(builtSites)('every page of $name is valid HTML', async ({ site }) => {
  expect(await htmlFaults(site.pages())).toEqual([]);
});
