import { describe, expect, it } from 'vitest';
import { reportLinks } from './site-links.ts';
import { builtSites } from '../built-site.ts';

describe.each(builtSites)('the site of $name', ({ site }) => {
  const report = reportLinks(site);

  it('has links to follow', () => {
    expect(report.followed).toBeGreaterThan(0);
  });

  it('has no address that leads nowhere', () => {
    expect(report.dead).toEqual([]);
  });

  it('has no page that cannot be reached from the first one', () => {
    expect(report.unreachable).toEqual([]);
  });

  it('has no id twice on a page', () => {
    expect(report.duplicateIds).toEqual([]);
  });

  it('asks nothing of another host', () => {
    expect(report.foreign).toEqual([]);
  });
});
