/**
 * The rules of CSL-JSON 1.0.2 (`csl-data.json` of citationstyles.org, which no package ships) for the variables that the archive writes, as a JSON
 * Schema: types of items from its list, dates as parts of one to three numbers, names as objects, and no other variable.
 */
const text = { type: 'string', minLength: 1 };

const date = {
  type: 'object',
  required: ['date-parts'],
  additionalProperties: false,
  properties: {
    'date-parts': {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
    },
  },
};

export const cslItemsSchema = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    required: ['id', 'type', 'title', 'language'],
    additionalProperties: false,
    properties: {
      id: text,
      type: {
        enum: [
          ...['webpage', 'dataset', 'document', 'report'],
          ...['article-newspaper', 'article-magazine', 'article-journal'],
        ],
      },
      title: text,
      author: {
        type: 'array',
        minItems: 1,
        items: {
          anyOf: [
            { type: 'object', required: ['literal'], additionalProperties: false, properties: { literal: text } },
            {
              type: 'object',
              required: ['family', 'given'],
              additionalProperties: false,
              properties: { family: text, given: text },
            },
          ],
        },
      },
      'container-title': text,
      publisher: text,
      issued: date,
      accessed: date,
      language: { enum: ['fr', 'ja', 'en', 'de', 'zh'] },
      version: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}\\.\\d+$' },
      DOI: { type: 'string', pattern: '^10\\.' },
      URL: { type: 'string', pattern: '^https?://' },
      note: text,
    },
  },
} as const;
