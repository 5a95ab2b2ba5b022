import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { dataJson, descriptor, type Resource } from '../data-package.ts';

const described = descriptor.resources.filter((resource) => resource.jsonSchema !== undefined);

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
ajv.addVocabulary(['titleJa', 'descriptionJa']);

function mistakesIn({ path, jsonSchema }: Resource): string[] {
  const validate = ajv.compile(dataJson(jsonSchema ?? '') as object);
  return [path].flat().flatMap((file) => {
    if (validate(dataJson(file))) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${file} ${instancePath} ${message ?? ''}`);
  });
}

describe('every record', () => {
  it.each(described)('of $name holds to its published schema', (resource) => {
    expect(mistakesIn(resource)).toEqual([]);
  });

  it('names its schema, its version and its licence', () => {
    const wrong = described.flatMap(({ path, jsonSchema = '' }) =>
      [path].flat().filter((file) => {
        const { $schema, version, licence, sources } = dataJson(file) as Record<string, unknown>;
        const up = file.includes('/') ? '../' : '';
        const isSaid = version === descriptor.version && licence === 'CC-BY-4.0' && sources === `${up}sources.csv`;
        return $schema !== up + jsonSchema || !isSaid;
      }),
    );
    expect(wrong).toEqual([]);
  });
});
