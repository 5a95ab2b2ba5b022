/**
 * One policy for all pages, for a server to send as a header. A browser obeys both the header and the page, so a header that lacks one page's hash
 * would block that page.
 */
import { PlainFailure } from '../program.ts';

/** Allowed sources by directive, in the order in which the first page states them. */
export type Policy = ReadonlyMap<string, ReadonlySet<string>>;

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
/** The directives that fall back to `default-src`, except styles. */
const FETCHED = [
  'connect-src',
  'font-src',
  'frame-src',
  'img-src',
  'manifest-src',
  'media-src',
  'object-src',
  'script-src',
  'worker-src',
];

/** The policy in a page; undefined if it has none. */
export function policyOf(html: string): Policy | undefined {
  const written = META.exec(html)?.[1];
  if (written === undefined) return undefined;
  const directives = written.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(
    directives
      .filter(([name]) => name)
      .map(([name = '', ...sources]): [string, Set<string>] => [name, new Set(sources)]),
  );
}

/**
 * Allows everything that any of the policies allows, and forbids framing by other sites, which only a header can do.
 *
 * @throws {PlainFailure} if one page has a directive that another lacks: no header could suit both
 */
export function unionOf(policies: Iterable<Policy>): Policy {
  const union = new Map<string, Set<string>>();
  let names: string | undefined;
  for (const policy of policies) {
    const stated = [...policy.keys()].sort().join(' ');
    names ??= stated;
    if (stated !== names) throw new PlainFailure(`Two pages state different policies: "${names}" and "${stated}".`);
    for (const [name, sources] of policy) union.set(name, new Set([...(union.get(name) ?? []), ...sources]));
  }
  // Sorted: the same site gives the same header, in whatever order the pages are read.
  const sorted = [...union].map(([name, sources]): [string, Set<string>] => [name, new Set([...sources].sort())]);
  return new Map([...sorted, ['frame-ancestors', new Set(["'none'"])]]);
}

/** The policy without its style directives, left to each page: for hosts that cut long headers. */
export function withoutStyles(policy: Policy): Policy {
  const others = [...policy].filter(([name]) => name !== 'default-src' && name !== 'style-src');
  const rest = policy.get('default-src') ?? new Set();
  const stated = FETCHED.filter((name) => !policy.has(name)).map((name): [string, ReadonlySet<string>] => [name, rest]);
  return new Map([...others, ...stated]);
}

/** Formats a policy as the value of a header. */
export function headerOf(policy: Policy): string {
  return [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
