/** Selectors, cut to what a page can answer. */
import { AttributeAction, isTraversal, parse, SelectorType, stringify, type Selector } from 'css-what';
import type { Trait } from './page-elements.ts';

/** Tells whether a page has an element with all of these traits. */
type IsThere = (traits: readonly Trait[]) => boolean;

/** A selector of a rule, as text and as what it is made of. */
export interface AskedSelector {
  readonly text: string;
  readonly tokens: readonly Selector[];
}

export function askedSelector(text: string): AskedSelector {
  return { text, tokens: parse(text).flat() };
}

/**
 * Returns the selector as far as a page may match it, or nothing where it cannot: each element must be there by its tag, its classes and its
 * language, and of the alternatives of `:is()` only those stay that may be. States, attributes and what must be absent count as met, since readers
 * and scripts change them.
 */
export function answered({ text, tokens }: AskedSelector, isThere: IsThere): string | undefined {
  const own = cut(tokens, isThere);
  if (!own) return undefined;
  return own.every((token, index) => token === tokens[index]) ? text : stringify([own]);
}

/** `outer` are the traits that the last element must have besides. */
function cut(tokens: readonly Selector[], isThere: IsThere, outer: readonly Trait[] = []): Selector[] | undefined {
  const elements = elementsIn(tokens);
  const own = elements.map((element, index) => {
    const traits = [...element.flatMap(traitsOf), ...(index === elements.length - 1 ? outer : [])];
    return isThere(traits) ? element.map((token) => withAlternatives(token, traits, isThere)) : [undefined];
  });
  const found = own.flat().filter((token) => token !== undefined);
  return found.length === tokens.length ? found : undefined;
}

function withAlternatives(token: Selector, traits: readonly Trait[], isThere: IsThere): Selector | undefined {
  if (token.type !== SelectorType.Pseudo || token.name !== 'is' || !Array.isArray(token.data)) return token;
  const data = token.data.filter((alternative) => cut(alternative, isThere, traits));
  if (data.length === token.data.length) return token;
  return data.length > 0 ? { ...token, data } : undefined;
}

/** What stands between combinators; each combinator begins what follows it. */
function elementsIn(tokens: readonly Selector[]): Selector[][] {
  const elements: Selector[][] = [[]];
  for (const token of tokens) {
    if (isTraversal(token)) elements.push([]);
    elements.at(-1)?.push(token);
  }
  return elements;
}

function traitsOf(token: Selector): Trait[] {
  if (token.type === SelectorType.Tag) return [token.name];
  if (token.type === SelectorType.Attribute)
    return token.name === 'class' && token.action === AttributeAction.Element ? [`.${token.value}`] : [];
  if (token.type !== SelectorType.Pseudo) return [];
  if (token.name === 'root') return [':root'];
  return token.name === 'lang' && typeof token.data === 'string' ? [`:lang(${token.data})`] : [];
}
