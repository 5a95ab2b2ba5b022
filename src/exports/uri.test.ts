import { expect, it } from 'vitest';
import { uriOf } from './uri.ts';

it.each([
  ['https://a.example/é', 'https://a.example/%C3%A9'],
  ['https://a.example./b.', 'https://a.example/b.'],
  ['https://a.example.:8080/', 'https://a.example:8080/'],
  ['https://a.example', 'https://a.example'],
])('%s is written %s', (address, uri) => {
  expect(uriOf(address)).toBe(uri);
});
