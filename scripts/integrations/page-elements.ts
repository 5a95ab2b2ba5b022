/** The elements of a page, as far as selectors can match them. */
import { Parser } from 'htmlparser2';

/** A property of an element that a selector can require: `p`, `.sign`, `:lang(ja)`, `:root`. */
export type Trait = string;

/** Returns a test for an element with all given traits on the page. Elements of the same tag, classes and language count once. */
export function elementsOf(html: string): (traits: readonly Trait[]) => boolean {
  const kinds = new Map<string, ReadonlySet<Trait>>();
  const languages: string[] = [];
  const parser = new Parser({
    onopentag(tag, { class: names = '', lang = languages.at(-1) ?? '' }) {
      languages.push(lang);
      const traits = [tag, `:lang(${lang.split('-')[0] ?? ''})`, ...names.split(/\s+/).map((name) => `.${name}`)];
      kinds.set(traits.join(' '), new Set(tag === 'html' ? [...traits, ':root'] : traits));
    },
    onclosetag() {
      languages.pop();
    },
  });
  parser.end(html);
  const byTrait = new Map<Trait, ReadonlySet<Trait>[]>();
  for (const kind of kinds.values())
    for (const trait of kind) byTrait.set(trait, [...(byTrait.get(trait) ?? []), kind]);
  return ([first, ...rest]) =>
    first === undefined || (byTrait.get(first) ?? []).some((kind) => rest.every((trait) => kind.has(trait)));
}
