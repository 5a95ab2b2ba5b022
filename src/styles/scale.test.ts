import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type AtRule, type Declaration } from 'postcss';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '..');
const sheets = globSync('**/*.{css,astro}', { cwd: folder }).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const [, before, style] = /(.*^<style(?: is:global)?>\n)(.*?)^<\/style>$/ms.exec(text) ?? [];
  // The lines above the styles of a component stay, empty, so that a failure names the line of the file.
  const css = name.endsWith('.css') ? text : before ? before.replaceAll(/.*/g, '') + (style ?? '') : '';
  return { name, root: postcss.parse(css) };
});

/** Lists the failing declarations of the sheets by file and line. Tokens and the rules that size the page define sizes, and are exempt. */
function declarations(fails: (declaration: Declaration) => boolean): string[] {
  const found: string[] = [];
  for (const { name, root } of sheets)
    root.walkDecls((declaration) => {
      const { parent, prop, value } = declaration;
      const isPage =
        (parent?.type === 'atrule' && 'name' in parent && parent.name !== 'media') ||
        (parent?.type === 'rule' && 'selector' in parent && parent.selector.startsWith(':root'));
      if (!isPage && !prop.startsWith('--') && fails(declaration))
        found.push(`${name}:${declaration.source?.start?.line ?? 0} ${prop}: ${value}`);
    });
  return found;
}

const literal = /\d(?:rem|em|px|pt|mm|vw|%)/;

describe('a sheet of styles', () => {
  it.each<[string, Parameters<typeof declarations>[0]]>([
    ['sizes of type', ({ prop, value }) => prop === 'font-size' && !/^(?:var\(--[\w-]+\)|inherit)$/.test(value)],
    ['line heights', ({ prop, value }) => prop === 'line-height' && !/^(?:var\(--[\w-]+\)|0)$/.test(value)],
    ['spaces', ({ prop, value }) => /^(?:margin|padding)|gap$/.test(prop) && literal.test(value)],
  ])('takes %s from the scale', (_, fails) => {
    expect(declarations(fails)).toEqual([]);
  });

  it('breaks at four widths', () => {
    const known = /^(?:screen and )?\((?:(?:44rem|64rem) <= )?width (?:>=|<) (?:24|44|64|78)rem\)$|^print$/;
    const found: string[] = [];
    for (const { name, root } of sheets)
      root.walkAtRules('media', ({ params }: AtRule) => {
        if (params.includes('width') && !params.split(', ').every((one) => known.test(one)))
          found.push(`${name}: ${params}`);
      });
    expect(found).toEqual([]);
  });

  it('has no id, no !important and no physical side', () => {
    const found = declarations(
      ({ prop, important }) =>
        important === true ||
        /^(?:margin|padding|border|inset)-(?:left|right|top|bottom)|^(?:left|right|top|bottom|width|height)$/.test(
          prop,
        ),
    );
    for (const { name, root } of sheets)
      root.walkRules(({ selector }) => {
        if (/#[a-z]/i.test(selector)) found.push(`${name}: ${selector}`);
      });
    expect(found).toEqual([]);
  });

  it('asks only for tokens that there are', () => {
    const known = new Set<string>();
    for (const { root } of sheets) root.walkDecls(/^--/, ({ prop }) => void known.add(prop));
    expect(
      declarations(({ value }) =>
        [...value.matchAll(/var\((--[\w-]+)\)/g)].some(([, token]) => !known.has(token ?? '')),
      ),
    ).toEqual([]);
  });
});
