import { constants } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A link is not followed: it may lead out of the content. Windows has no such flag. */
const OWN = constants.O_RDONLY | ((constants as Partial<typeof constants>).O_NOFOLLOW ?? 0);

/** The bytes of a file of the content; nothing where the system does not give them, or where the file is a link. */
export function fileBytes(folder: string, file: string): Promise<Uint8Array | undefined> {
  return readFile(path.join(folder, file), { flag: OWN }).catch(() => undefined);
}
