/** Files that a command writes. */
import { mkdirSync, writeFileSync, type WriteFileOptions } from 'node:fs';
import { dirname } from 'node:path';
import { Refusal } from './refusal.js';

/** What to do about a file that cannot be written, by the code of Node's error. */
const UNWRITABLE = new Map([
  ['EEXIST', 'it is there already, and stays as it is. Name another file'],
  ['EISDIR', 'this is a folder. Name another file'],
  ['ENOTDIR', 'a part of this path is a file, not a folder. Name another folder'],
  ['EACCES', 'you have no right to write there. Name another folder'],
  ['EPERM', 'you have no right to write there. Name another folder'],
  ['EROFS', 'nothing can be written there. Name another folder'],
  ['ENOSPC', 'the disk is full. Make room first'],
]);

/** Writes a file, and makes the folder that it is in. */
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
    // a file has its name
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
  }
}
