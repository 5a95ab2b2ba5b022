import { listSeparator } from './csv.ts';
import { missingWords, type Column, type Table } from './table.ts';
import { licence } from './version.ts';

/**
 * A field of Table Schema, with the names of the Data Package standard, version 2. A list is a string whose description states the separator: the
 * standard has a type `list`, but its published profile rejects it.
 */
function fieldOf(column: Column): object {
  const { name, type, description, values, pattern, isAddress, isState, members, names } = column;
  const constraints = { ...(values && { enum: values }), ...(pattern && { pattern }) };
  return {
    name,
    type: type === 'list' ? 'string' : type,
    ...(isAddress && { format: 'uri' }),
    ...(type === 'list' && {
      list: { delimiter: listSeparator, itemType: members ?? 'string', ...(names && { names: names[0] }) },
    }),
    description: description.fr,
    descriptionJa: description.ja,
    ...(isState && { missingValues: [''] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/** The rows of other tables that a row refers to. A list of ids cannot be a foreign key; its field names the table. */
function foreignKeys({ name: own, columns }: Table): readonly object[] {
  return columns.flatMap(({ name, type, names }) => {
    if (!names || type === 'list') return [];
    const [table, column = 'id'] = names;
    return [{ fields: [name], reference: { resource: table === own ? '' : table, fields: [column] } }];
  });
}

export function tableSchemaOf(table: Table): object {
  const keys = foreignKeys(table);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: table.columns.map(fieldOf),
    // With labels, as version 2 allows, frictionless for R and the clients of version 1 refuse them.
    missingValues: missingWords.map(({ value }) => value),
    ...(table.key.length > 0 && { primaryKey: table.key }),
    ...(keys.length > 0 && { foreignKeys: keys }),
  };
}

const wordsWithoutValue = missingWords.map(({ value }) => value).filter((value) => value !== '');

function jsonField({ type, description, values, pattern, isAddress, isState, members }: Column): object {
  const value = {
    type: type === 'list' ? 'array' : type,
    ...(type === 'list' && { items: { type: members ?? 'string' } }),
    ...(values && { enum: values }),
    ...(pattern && { pattern }),
    ...(isAddress && { format: 'uri' }),
  };
  return {
    description: description.fr,
    descriptionJa: description.ja,
    anyOf: [
      value,
      { type: 'null' },
      ...(isState || type === 'integer' || type === 'number' ? [] : [{ enum: wordsWithoutValue }]),
    ],
  };
}

const bilingual = {
  type: 'object',
  properties: { fr: { type: 'string' }, ja: { type: 'string' } },
  required: ['fr', 'ja'],
  additionalProperties: false,
};

const head = {
  $schema: { type: 'string' },
  version: { type: 'string', description: 'L’état des connaissances.', descriptionJa: '情報の時点。' },
  licence: { const: licence.id },
  licence_url: { type: 'string', format: 'uri' },
};

export function jsonSchemaOf({ name, title, description, columns }: Table): object {
  const properties = {
    ...head,
    sources: { type: ['string', 'null'] },
    name: { const: name },
    title: bilingual,
    description: bilingual,
    rows: {
      type: 'array',
      items: {
        type: 'object',
        properties: Object.fromEntries(columns.map((column) => [column.name, jsonField(column)])),
        required: columns.map((column) => column.name),
        additionalProperties: false,
      },
    },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: title.fr,
    titleJa: title.ja,
    description: description.fr,
    descriptionJa: description.ja,
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}
