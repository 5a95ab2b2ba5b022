import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { makeEmptyFolder, refuseProtected, refuseForeignFiles, type ProtectedPlaces } from './destination.ts';

let own: string;
let places: ProtectedPlaces;

beforeEach(() => {
  own = realpathSync(mkdtempSync(join(tmpdir(), 'destination-')));
  places = {
    project: join(own, 'home/project'),
    content: join(own, 'elsewhere/content'),
    working: join(own, 'home/project/work/here'),
    home: join(own, 'home'),
  };
  for (const folder of [places.content, places.working, join(places.project, 'src')])
    mkdirSync(folder, { recursive: true });
});
afterEach(() => {
  rmSync(own, { recursive: true });
});

const at = (folder: string, foreignFileIn: () => string | undefined = () => undefined) => ({
  folder,
  setting: 'SITE_DIR' as const,
  foreignFileIn,
});

describe('a place that is kept', () => {
  test.each([
    ['home/project', 'is the project'],
    ['home', 'holds the project'],
    ['elsewhere/content', 'is the content'],
    ['elsewhere', 'holds the content'],
    ['elsewhere/content/new', 'lies in the content'],
    ['home/project/work/here', 'is the working folder'],
    ['home/project/work', 'holds the working folder'],
    ['home/project/src', 'belongs to src, a folder of the project'],
    ['home/project/src/new/deep', 'belongs to src, a folder of the project'],
    ['home/project/content/new', 'belongs to content, a folder of the project'],
    ['home/project/.git/new', 'belongs to .git, a folder of the project'],
    ['home/project/node_modules', 'belongs to node_modules, a folder of the project'],
  ])('%s is refused, since it %s', (folder, reason) => {
    expect(() => {
      refuseProtected(at(join(own, folder)), places);
    }).toThrow(
      `Nothing was changed: ${join(own, folder)} is not replaced, since it ${reason}. Set SITE_DIR to another folder.`,
    );
  });

  it('is refused where it is home alone, and where it is a whole disk', () => {
    const home = join(own, 'other-home');
    expect(() => {
      refuseProtected(at(home), { ...places, home });
    }).toThrow('since it is your home folder');
    expect(() => {
      refuseProtected(at(parse(own).root), places);
    }).toThrow('since it is a whole disk');
  });

  it('is refused under the name of a link as well', () => {
    symlinkSync(places.project, join(own, 'link'), 'junction');
    for (const folder of ['link', 'link/src/new'])
      expect(() => {
        refuseProtected(at(join(own, folder)), places);
      }).toThrow('the project');
  });

  test.each([
    'home/project/dist',
    'home/project/.build/elsewhere/dist',
    'home/project/public-site',
    'home/site',
    '..x',
  ])('%s is none', (folder) => {
    refuseProtected(at(join(own, folder)), places);
  });
});

describe('what stands at a destination', () => {
  const refusal = (folder: string, foreignFileIn?: () => string | undefined) => () => {
    refuseForeignFiles(at(join(own, folder), foreignFileIn));
  };

  it('may be nothing, or what the program wrote', () => {
    refusal('new', () => 'never asked')();
    mkdirSync(join(own, 'new'));
    refusal('new')();
  });

  it('is not replaced where it is something else', () => {
    expect(refusal('home', () => 'thesis.odt')).toThrow(
      `Nothing was changed: ${join(own, 'home')} is not replaced, since it holds thesis.odt, which this program did not write. Move that elsewhere or remove it yourself, or set SITE_DIR to another folder.`,
    );
  });

  it('is not replaced where it is a file or a link', () => {
    writeFileSync(join(own, 'file'), '');
    symlinkSync(places.home ?? '', join(own, 'link'), 'junction');
    symlinkSync(join(own, 'nowhere'), join(own, 'broken'), 'junction');
    expect(refusal('file')).toThrow('since it is a file');
    expect(refusal('link')).toThrow('since it is a link');
    expect(refusal('broken')).toThrow('since it is a link');
  });

  it('is not replaced where a neighbour has the name of the former folder', () => {
    mkdirSync(join(own, 'new.previous'));
    expect(refusal('new', () => 'mine.txt')).toThrow(`${join(own, 'new.previous')} is not replaced`);
  });
});

it('a folder to write into is made, or was empty', () => {
  makeEmptyFolder(join(own, 'new/deep'));
  makeEmptyFolder(join(own, 'new/deep'));
  expect(existsSync(join(own, 'new/deep'))).toBe(true);
  expect(() => {
    makeEmptyFolder(join(own, 'new'));
  }).toThrow('is not empty: name a new folder.');
  expect(existsSync(join(own, 'new/deep'))).toBe(true);
});
