/** Selectors, reduced to the parts that a page can match. */
import { AttributeAction, isTraversal, parse, SelectorType, stringify, type Selector } from 'css-what';
import type { Trait } from './page-elements.ts';

/** True if a page has an element with all of these traits. */
type IsThere = (traits: readonly Trait[]) => boolean;

/** A selector of a rule, as text and as tokens. */
export interface AskedSelector {
  readonly text: string;
  readonly tokens: readonly Selector[];
}

export function askedSelector(text: string): AskedSelector {
  return { text, tokens: parse(text).flat() };
}

/**
 * Returns the selector as far as a page can match it, or nothing if it cannot: the page must contain each element by tag, classes and
 * language, and only the possible alternatives of `:is()` stay. States, attributes and negations count as met, since readers and
 * scripts change them.
 */
export function answered({ text, tokens }: AskedSelector, isThere: IsThere): string | undefined {
  const own = cut(tokens, isThere);
  if (!own) return undefined;
  return own.every((token, index) => token === tokens[index]) ? text : stringify([own]);
}

/** `outer` contains further traits that the last element must have. */
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

/** Splits a selector into its elements; each combinator belongs to the element after it. */
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
