import { describe, expect, it } from 'vitest';
import { cellText, csvOf, spreadsheetCsvOf } from './csv.ts';
import type { Cell, Table } from './table.ts';

function tableOf(rows: Table['rows']): Table {
  const words = { fr: 'x', ja: 'x' };
  const columns = ['a', 'b'].map((name) => ({ name, type: 'string' as const, description: words }));
  return { name: 'letters', title: words, description: words, key: ['a'], columns, rows };
}

describe('csvOf', () => {
  it.each<[string, readonly Cell[], string]>([
    ['plain texts as they are', ['Nancy', '高松市'], 'Nancy,高松市'],
    ['a comma between quotes', ['Paris, Kyoto', 1], '"Paris, Kyoto",1'],
    ['a quote doubled', ['dit "oui"', true], '"dit ""oui""",true'],
    ['a line break inside its field', ['un\ndeux', 'x'], '"un\ndeux",x'],
    ['a carriage return alone inside its field', ['un\rdeux', 'x'], '"un\rdeux",x'],
    ['a space at either end between quotes', [' x', 'y '], '" x","y "'],
    ['a space within as it is', ['un deux', 'trois quatre'], 'un deux,trois quatre'],
    ['a list with semicolons', [['nancy', 'tours'], []], 'nancy;tours,'],
    ['the word for a value that is not there', [{ is: 'unknown' }, { is: 'undecided' }], 'unknown,undecided'],
    ['nothing where the record says nothing', [undefined, 0], ',0'],
  ])('writes %s', (_, row, line) => {
    expect(csvOf(tableOf([row]))).toBe(`a,b\r\n${line}\r\n`);
  });
});

describe('cellText', () => {
  it('writes a number with its decimals', () => {
    expect(cellText(43.5283)).toBe('43.5283');
  });
});

describe('spreadsheetCsvOf', () => {
  it.each<[Cell, string]>([
    ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
    [['+a', 'b'], "'+a;b"],
    [-1.5, '-1.5'],
    ['@nom', "'@nom"],
    ['+33 1 23', "'+33 1 23"],
    ['-1.5e3', "'-1.5e3"],
    ['-12', '-12'],
    ['+7', '+7'],
    ['-12.25', '-12.25'],
    ['+.5', "'+.5"],
    ['-5x', "'-5x"],
    ['un=deux', 'un=deux'],
    ['Nancy', 'Nancy'],
  ])('puts an apostrophe before what a spreadsheet would compute, and only there: %s', (text, written) => {
    expect(spreadsheetCsvOf(tableOf([[text, 'x']]))).toBe(`\uFEFFa,b\r\n${written},x\r\n`);
  });
});
