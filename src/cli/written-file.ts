/** Writes files. */
import { mkdirSync, writeFileSync, type WriteFileOptions } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from './refusal.js';

/** How to fix each error code of Node. */
const UNWRITABLE = new Map([
  ['EEXIST', 'the file already exists. Name another file'],
  ['EISDIR', 'this is a folder. Name another file'],
  ['ENOTDIR', 'part of this path is a file, not a folder. Name another folder'],
  ['EACCES', 'you have no permission to write there. Name another folder'],
  ['EPERM', 'you have no permission to write there. Name another folder'],
  ['EROFS', 'the file system is read-only. Name another folder'],
  ['ENOSPC', 'the disk is full. Free some space'],
]);

/** Writes a file and creates its folder. Throws a `Refusal` if the file cannot be written. */
export function writeFile(file: string, content: string | Uint8Array, options?: WriteFileOptions): void {
  try {
    makeFolder(dirname(file));
    writeFileSync(file, content, options);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new Refusal(`${file}: ${UNWRITABLE.get(code) ?? `it cannot be written (${code})`}.`);
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    // a file with this name exists
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
  }
}
