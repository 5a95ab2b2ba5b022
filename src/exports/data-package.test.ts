import { expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { tableSchemaOf } from './data-package.ts';
import { tablesOf } from './tables.ts';

const typesOf: Readonly<Record<string, readonly string[]>> = { number: ['integer', 'number'], boolean: ['boolean'] };

it('a table publishes numbers as numbers, yes and no as booleans, all else as texts', () => {
  const wrong = tablesOf(wholeArchive()).flatMap((table) => {
    const { fields } = tableSchemaOf(table) as { fields: readonly { name: string; type: string }[] };
    return fields.flatMap(({ name, type }, index) => {
      const cells = table.rows.map((row) => row[index]).filter((cell) => cell !== undefined);
      const isRight = cells.every((cell) => (typesOf[typeof cell] ?? ['string']).includes(type));
      return isRight ? [] : [`${table.name}.${name}: ${type}`];
    });
  });
  expect(wrong).toEqual([]);
});
