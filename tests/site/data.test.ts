import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { allFacts, citedIn } from '../../src/archive/queries/statements.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { locales } from '../../src/text/locales.ts';
import { pageAt } from '../../src/site/paths.ts';
import { wholeFiles } from '../../src/exports/whole-files.ts';
import { archiveSite, folder } from '../built-site.ts';
import { descriptor, rowsOf, tables } from '../data-package.ts';

/** Joins the values of some columns into one string. */
function keyOf(row: ReturnType<typeof rowsOf>[number], columns: readonly string[]): string {
  return JSON.stringify(columns.map((column) => row[column]));
}

describe('the data package', () => {
  it('describes every file of the folder, with its size', () => {
    const paths = descriptor.resources.flatMap(({ path }) => path);
    const files = archiveSite
      .files()
      .filter(
        (file) =>
          file.startsWith('data/') &&
          !/^data\/(?:index|schemas\/|datapackage\.json$|[^/]+\.(?:sqlite|xlsx|zip)$)/.test(file),
      );
    expect(paths.map((path) => `data/${path}`).sort()).toEqual(files);
    const sizes = descriptor.resources.map(({ path, bytes }) => ({
      path,
      bytes,
      size: [path].flat().reduce((sum, file) => sum + statSync(join(folder, 'data', file)).size, 0),
    }));
    expect(sizes.filter(({ bytes, size }) => bytes !== size)).toEqual([]);
  });

  it('gives each resource and each field a name of its own', () => {
    const names = descriptor.resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { schema } of tables.values()) {
      const fields = schema.fields.map(({ name }) => name);
      expect(new Set(fields).size).toBe(fields.length);
    }
  });

  it('names schemas that exist', () => {
    for (const { jsonSchema } of descriptor.resources)
      if (jsonSchema) expect(existsSync(join(folder, 'data', jsonSchema)), jsonSchema).toBe(true);
  });
});

describe('every table', () => {
  it('has lists whose members are rows of the table that the field names', () => {
    for (const { name, schema, rows } of tables.values()) {
      for (const { name: column, list } of schema.fields) {
        if (!list?.names) continue;
        const ids = new Set(rowsOf(list.names).map((row) => row['id']));
        const members = rows.flatMap((row) => (row[column] ?? []) as string[]);
        expect(
          members.filter((member) => !ids.has(member)),
          `${name}.${column}`,
        ).toEqual([]);
      }
    }
  });

  it('has cells that hold to the type and the constraints of their field', () => {
    for (const { name, schema, rows } of tables.values()) {
      for (const { name: column, type, format, constraints } of schema.fields) {
        const { enum: words, pattern = '' } = constraints ?? {};
        const wrong = rows
          .map((row) => row[column] ?? null)
          .filter((value) => {
            if (value === null) return false;
            if (type === 'integer' || type === 'number')
              return !(type === 'integer' ? Number.isInteger : Number.isFinite)(value);
            const text = String(value);
            return (
              (words && !words.includes(text)) ||
              !new RegExp(pattern, 'u').test(text) ||
              (format === 'uri' && !URL.canParse(text))
            );
          });
        expect(wrong, `${name}.${column}`).toEqual([]);
      }
    }
  });
});

it('the counts of the claims are those of the facts, of their sources and of what remains to be checked', async () => {
  const archive = await archiveSite.archive();
  const claims = rowsOf('claims');
  const facts = new Set(claims.map((row) => keyOf(row, ['kind', 'record', 'path'])));
  expect(facts.size).toBe([...allFacts(archive)].length);
  const pairs = new Set(
    claims.flatMap((row) =>
      ((row['sources'] ?? []) as string[]).map((source) => `${keyOf(row, ['kind', 'record', 'path'])} ${source}`),
    ),
  );
  expect(pairs.size).toBe([...allFacts(archive)].reduce((sum, { fact }) => sum + citedIn(fact).length, 0));
});

it.each(locales)('the page of the data counts the rows and the columns of each table, in %s', (locale) => {
  const { $ } = archiveSite.pageAt(pageAt(locale, 'data'));
  for (const { name, rows, schema } of tables.values()) {
    const section = $(`section[id="${name}"]`);
    expect(section.find('p.tabular').text()).toContain(formatNumber(rows.length, locale));
    expect(section.find('.data-columns > div').length).toBe(schema.fields.length);
  }
  expect($('.data-file').length).toBe(tables.size);
});

describe('the database', () => {
  const database = new DatabaseSync(join(folder, 'data', wholeFiles.database.path), { readOnly: true });

  it('is whole, and each of its references leads to a row', () => {
    expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
    expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  });

  it('has the tables of the package, with their keys and every row', () => {
    for (const { name, schema, rows } of tables.values()) {
      const columns = database.prepare(`SELECT name, type, pk FROM pragma_table_info(?)`).all(name);
      expect(columns.map((column) => column['name'])).toEqual(schema.fields.map((field) => field.name));
      const keys = columns.filter(({ pk }) => pk !== 0).toSorted((a, b) => Number(a['pk']) - Number(b['pk']));
      expect(keys.map((column) => column['name'])).toEqual(schema.primaryKey ?? []);
      const references = database.prepare('SELECT "from", "table", "to" FROM pragma_foreign_key_list(?)').all(name);
      expect(new Set(references.map((one) => Object.values(one).join()))).toEqual(
        new Set(
          (schema.foreignKeys ?? []).map(({ fields, reference }) =>
            [...fields, reference.resource || name, ...reference.fields].join(),
          ),
        ),
      );
      expect(database.prepare(`SELECT count(*) AS n FROM "${name}"`).get()).toEqual({ n: rows.length });
    }
  });

  it('keeps codes as text, and reads lists as JSON', () => {
    const codes = database.prepare('SELECT typeof(code) AS type FROM authorities WHERE code IS NOT NULL').all();
    expect(new Set(codes.map(({ type }) => type))).toEqual(new Set(['text']));
    const hosts = database.prepare('SELECT e.id, h.value FROM editions e, json_each(e.hosts) h').all();
    expect(hosts.length).toBeGreaterThanOrEqual(rowsOf('editions').length);
  });
});
