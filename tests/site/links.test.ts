import { describe, expect, it } from 'vitest';
import { reportLinks } from './site-links.ts';
import { builtSites } from '../built-site.ts';

describe.each(builtSites)('the site of $name', ({ site }) => {
  const { followed, ...faults } = reportLinks(site);

  it.each([
    ['no address that leads nowhere', 'dead'],
    ['no page that cannot be reached from the first one', 'unreachable'],
    ['no id twice on a page', 'duplicateIds'],
    ['no request to another host', 'foreign'],
  ] as const)('has %s', (_, fault) => {
    expect(faults[fault]).toEqual([]);
    expect(followed).toBeGreaterThan(0);
  });
});
