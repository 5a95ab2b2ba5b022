/** The vocabulary of schema.org as given by `schema-dts`: the properties of a class, and what each may hold. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

interface Class {
  readonly parents: readonly string[];
  /** The names of the types that each property allows. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

/** One node of a graph, as written. */
export type Node = Readonly<Record<string, unknown>>;

const texts = new Set([
  'Text',
  'URL',
  'Date',
  'DateTime',
  'Time',
  'Number',
  'Integer',
  'Float',
  'Boolean',
  'string',
  'number',
]);

const classes = new Map<string, Class>();
/** The parts of a named type: a class with its subclasses, or the words of an enumeration. */
const unions = new Map<string, { readonly types: readonly string[]; readonly words: readonly string[] }>();

read();

function read(): void {
  const packageFile = createRequire(import.meta.url).resolve('schema-dts/package.json');
  const file = join(dirname(packageFile), 'dist', 'schema.d.ts');
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  for (const statement of source.statements) {
    if (ts.isInterfaceDeclaration(statement)) classes.set(statement.name.text, classOf(statement, source));
    else if (ts.isTypeAliasDeclaration(statement)) unions.set(statement.name.text, unionOf(statement.type, source));
  }
}

function classOf(declaration: ts.InterfaceDeclaration, source: ts.SourceFile): Class {
  const parents = (declaration.heritageClauses ?? []).flatMap(({ types }) =>
    types.map((type) => type.expression.getText(source)),
  );
  const properties = declaration.members.flatMap((member) => {
    if (!ts.isPropertySignature(member) || !ts.isStringLiteral(member.name) || !member.type) return [];
    return [[member.name.text, unionOf(member.type, source).types] as const];
  });
  return { parents, properties: new Map(properties) };
}

/** Returns the names and the words in a type: `SchemaValue<Place | PostalAddress, "location">` has two names. */
function unionOf(type: ts.TypeNode, source: ts.SourceFile): { types: string[]; words: string[] } {
  if (ts.isUnionTypeNode(type)) {
    const parts = type.types.map((one) => unionOf(one, source));
    return { types: parts.flatMap((part) => part.types), words: parts.flatMap((part) => part.words) };
  }
  if (ts.isLiteralTypeNode(type)) return { types: [], words: [type.literal.getText(source).replaceAll('"', '')] };
  if (!ts.isTypeReferenceNode(type)) return { types: [type.getText(source)], words: [] };
  const name = type.typeName.getText(source);
  const [first] = type.typeArguments ?? [];
  return name === 'SchemaValue' && first ? unionOf(first, source) : { types: [name], words: [] };
}

/** Returns the properties of a class, including those of its parents. */
function propertiesOf(name: string): ReadonlyMap<string, readonly string[]> {
  const found = classes.get(name);
  if (!found) return new Map();
  return new Map([...found.parents.flatMap((parent) => [...propertiesOf(parent)]), ...found.properties]);
}

/** True if a class is one of the named types or a subclass of one. */
function isWithin(name: string, types: readonly string[], seen = new Set<string>()): boolean {
  return types.some((type) => {
    if (type === name || type === `${name}Leaf`) return true;
    if (seen.has(type)) return false;
    seen.add(type);
    return isWithin(name, unions.get(type)?.types ?? [], seen);
  });
}

/** True if a text is allowed: one of the types is a text, or has the word, or has a form that is a text. */
function takes(text: string, types: readonly string[], seen = new Set<string>()): boolean {
  return types.some((type) => {
    if (texts.has(type)) return true;
    if (seen.has(type)) return false;
    seen.add(type);
    const union = unions.get(type);
    return union !== undefined && (union.words.includes(text) || takes(text, union.types, seen));
  });
}

/** Lists the mistakes of a node and of the nodes inside it, in the vocabulary's words; empty if there are none. */
export function problemsOf(node: Node): string[] {
  const type = node['@type'];
  if (typeof type !== 'string')
    return Object.keys(node).join() === '@id' ? [] : [`a node without a type: ${Object.keys(node).join(', ')}`];
  const properties = propertiesOf(`${type}Leaf`);
  if (properties.size === 0) return [`schema.org has no class ${type}`];
  return Object.entries(node).flatMap(([name, value]) => {
    if (name === '@type' || name === '@id') return [];
    const range = properties.get(name);
    if (!range) return [`${type} has no property ${name}`];
    const values = Array.isArray(value) ? (value as unknown[]) : [value];
    return values.flatMap((one) => valueProblems(`${type}.${name}`, range, one));
  });
}

function valueProblems(where: string, range: readonly string[], value: unknown): string[] {
  if (typeof value !== 'object' || value === null) {
    return takes(String(value), range) ? [] : [`${where} takes no text “${String(value)}”`];
  }
  const node = value as Node;
  const type = node['@type'] as string | undefined;
  const fits = type === undefined ? range.includes('IdReference') : isWithin(type, range);
  return [...(fits ? [] : [`${where} takes no ${type ?? 'reference'}`]), ...problemsOf(node)];
}

/** Yields every node of a graph, including nested ones. */
export function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesOf(one);
  else if (typeof value === 'object' && value !== null) {
    yield value as Node;
    for (const one of Object.values(value)) yield* nodesOf(one);
  }
}
