/** The files that `npm run new` makes and changes: collected first, and written only when every one is ready. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { format, getFileInfo, resolveConfig } from 'prettier';
import { at, exists, NewError, read } from './names.js';

export class Plan {
  #made = new Map();
  #changed = new Map();

  /** Makes a file, which must not exist yet. */
  make(path, text) {
    if (exists(path)) throw new NewError(`${path} exists already. Choose another name, or remove that file first.`);
    this.#made.set(path, text);
  }

  /** Changes a file: `edit` takes its path and text, and returns the new text. */
  change(path, ...edits) {
    const text = edits.reduce((before, edit) => edit(path, before), this.#changed.get(path) ?? read(path));
    this.#changed.set(path, text);
  }

  /** Formats and writes everything; returns the paths. */
  async write() {
    const files = new Map();
    for (const [path, text] of [...this.#made, ...this.#changed]) files.set(path, await formatted(at(path), text));
    for (const [path, text] of files) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    }
    return { made: [...this.#made.keys()], changed: [...this.#changed.keys()] };
  }
}

async function formatted(path, text) {
  const { inferredParser } = await getFileInfo(path);
  return inferredParser ? format(text, { ...(await resolveConfig(path)), filepath: path }) : text;
}
