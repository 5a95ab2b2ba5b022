import { listSeparator } from './csv.ts';
import { missingWords, type Column, type Table } from './table.ts';

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
