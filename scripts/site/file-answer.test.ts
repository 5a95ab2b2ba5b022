import { describe, expect, it } from 'vitest';
import { fileAnswer } from './file-answer.ts';

const file = { name: 'claims.json', size: 1000, modified: Date.UTC(2026, 10, 20, 9, 30, 15, 250) };
const LAST_MODIFIED = 'Fri, 20 Nov 2026 09:30:15 GMT';
const BEFORE = 'Fri, 20 Nov 2026 09:30:14 GMT';
const { ETag: tag = '' } = fileAnswer({}, file).headers;

/** The status, and what is sent. */
function asked(headers: Parameters<typeof fileAnswer>[0], of = file) {
  const { status, bytes } = fileAnswer(headers, of);
  return bytes ? [status, bytes.start, bytes.end] : [status];
}

describe('a range', () => {
  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=10-19', 10, 19],
    ['bytes=990-', 990, 999],
    ['bytes=-5', 995, 999],
    ['bytes=-1000', 0, 999],
    ['bytes=-99999', 0, 999],
    ['bytes=0-99999999999999999999999', 0, 999],
    ['Bytes=999-999', 999, 999],
  ])('%s is sent', (range, start, end) => {
    const answer = fileAnswer({ range, 'accept-encoding': 'gzip' }, file);
    expect(answer).toMatchObject({ status: 206, bytes: { start, end } });
    expect(answer.isCompressed).toBeUndefined();
    expect(answer.headers).toMatchObject({
      'Content-Range': `bytes ${String(start)}-${String(end)}/1000`,
      'Content-Length': String(end - start + 1),
      ETag: tag,
    });
  });

  it.each(['bytes=1000-', 'bytes=1000-1001', 'bytes=99999999999999999999999-', 'bytes=-0'])(
    '%s lies outside of the file',
    (range) => {
      const { status, headers, bytes } = fileAnswer({ range }, file);
      expect([status, headers['Content-Range'], bytes]).toEqual([416, 'bytes */1000', undefined]);
    },
  );

  it.each(['bytes=5-2', 'bytes=', 'bytes=-', 'bytes=a-b', 'bytes=1x-3', 'bytes=0x1-2', 'bytes=--5', 'bytes 0-5'])(
    '%s is none',
    (range) => {
      expect(asked({ range })).toEqual([200, 0, 999]);
    },
  );

  it.each(['bytes=0-1,5-6', 'lines=1-2', ' bytes=0-1'])('%s is not what this server sends', (range) => {
    expect(asked({ range })).toEqual([200, 0, 999]);
  });

  it('of an empty file lies outside of it', () => {
    expect(asked({ range: 'bytes=-5' }, { ...file, size: 0 })).toEqual([416]);
    expect(asked({}, { ...file, size: 0 })).toEqual([200]);
  });

  it.each([
    ['the tag of the file', tag, 206],
    ['its time', LAST_MODIFIED, 206],
    ['another tag', '"other"', 200],
    ['a weak tag', `W/${tag}`, 200],
    ['another time', BEFORE, 200],
    ['what is no time', 'yesterday', 200],
  ])('on the condition of %s', (_, condition, status) => {
    expect(asked({ range: 'bytes=0-1', 'if-range': condition })[0]).toBe(status);
  });
});

describe('a condition', () => {
  it.each([
    [{ 'if-none-match': tag }, 304],
    [{ 'if-none-match': `W/${tag}` }, 304],
    [{ 'if-none-match': `"a", ${tag} ,"b"` }, 304],
    [{ 'if-none-match': '*' }, 304],
    [{ 'if-none-match': '"a", W/"b"' }, 200],
    [{ 'if-none-match': '"a"', 'if-modified-since': LAST_MODIFIED }, 200],
    [{ 'if-modified-since': LAST_MODIFIED }, 304],
    [{ 'if-modified-since': BEFORE }, 200],
    [{ 'if-modified-since': 'yesterday' }, 200],
    [{ 'if-match': '*' }, 200],
    [{ 'if-match': `"a",${tag}` }, 200],
    [{ 'if-match': `W/${tag}` }, 412],
    [{ 'if-match': '"a"', 'if-unmodified-since': LAST_MODIFIED }, 412],
    [{ 'if-unmodified-since': LAST_MODIFIED }, 200],
    [{ 'if-unmodified-since': BEFORE }, 412],
    [{ 'if-unmodified-since': 'yesterday' }, 200],
  ])('%j gives %i', (headers, status) => {
    expect(asked(headers)[0]).toBe(status);
  });

  it('comes before a range', () => {
    expect(asked({ 'if-none-match': tag, range: 'bytes=5000-' })).toEqual([304]);
  });
});

describe('compression', () => {
  it.each([
    ['gzip', true],
    ['br, gzip;q=0.5', true],
    ['deflate,GZIP', true],
    ['gzip;q=1.0, *;q=0', true],
    ['gzip;q=0', false],
    ['gzip; q=0.000', false],
    ['identity', false],
    ['*', false],
    [undefined, false],
  ])('of a text for those who accept %s: %s', (accepted, isCompressed) => {
    const answer = fileAnswer({ 'accept-encoding': accepted }, file);
    expect(answer.isCompressed ?? false).toBe(isCompressed);
    expect(answer.headers['Vary']).toBe('Accept-Encoding');
    expect(answer.headers['Content-Encoding']).toBe(isCompressed ? 'gzip' : undefined);
    expect(answer.headers['Content-Length']).toBe(isCompressed ? undefined : '1000');
    expect(answer.headers['ETag']).toBe(isCompressed ? `W/${tag}` : tag);
  });

  it.each([
    ['a picture', { ...file, name: 'a.png' }],
    ['a short text', { ...file, size: 511 }],
  ])('leaves %s as it is', (_, of) => {
    expect(fileAnswer({ 'accept-encoding': 'gzip' }, of).isCompressed).toBeUndefined();
  });
});

it.each([
  ['a.csv', 'text/csv; charset=utf-8'],
  ['a.png', 'image/png'],
  ['a.pf_index', 'application/octet-stream'],
  ['a.constructor', 'application/octet-stream'],
  ['a', 'application/octet-stream'],
])('%s is sent as %s', (name, type) => {
  expect(fileAnswer({}, { ...file, name }).headers['Content-Type']).toBe(type);
});

it('a file that changes in size or in time has another tag', () => {
  const tags = [file, { ...file, size: 1001 }, { ...file, modified: file.modified + 1 }].map(
    (one) => fileAnswer({}, one).headers['ETag'],
  );
  expect(new Set(tags).size).toBe(3);
});
