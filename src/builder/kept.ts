/**
 * Stores a draft in `localStorage` at the editor's request. This is the only exception to the rule that nothing is stored.
 * Anyone who uses the browser can see the draft. One button deletes it.
 */
import { readDraft, type Opened } from './draft.js';
import { parsedJson } from './files.js';

/** The only storage key of the builder. */
export const KEPT = 'opt-out-elements/builder/draft';

/** A stored draft and its date. */
export interface Kept extends Opened {
  /** ISO 8601, in UTC. */
  readonly at: string;
}

/** Returns `undefined` if the browser has no storage or denies access to it. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** Reads the stored draft. Returns `undefined` if there is none or if it is not a draft. */
export function keptDraft(): Kept | undefined {
  const text = storage()?.getItem(KEPT) ?? undefined;
  const found = (text === undefined ? undefined : parsedJson(text)) as { at?: unknown; document?: unknown } | undefined;
  const opened = found && readDraft(found.document);
  return opened && typeof found.at === 'string' ? { ...opened, at: found.at } : undefined;
}

/** Stores a document. Returns false if the browser cannot store it. */
export function keep(document: unknown, at: Date): boolean {
  try {
    storage()?.setItem(KEPT, JSON.stringify({ at: at.toISOString(), document }));
    return storage()?.getItem(KEPT) !== null;
  } catch {
    return false;
  }
}

/** Deletes the stored draft. */
export function forget(): void {
  storage()?.removeItem(KEPT);
}
