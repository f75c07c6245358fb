/**
 * The draft that an editor keeps in this browser, because they asked for it: the one exception to the rule that nothing is
 * stored. It lies in `localStorage`, whoever uses the browser can see it, and one press deletes it.
 */
import { readDraft, type Opened } from './draft.js';
import { parsedJson } from './files.js';

/** The one name under which the builder stores anything. */
export const KEPT = 'opt-out-elements/builder/draft';

/** A draft that was kept, and when. */
export interface Kept extends Opened {
  /** ISO 8601, in UTC. */
  readonly at: string;
}

/** Where a browser stores nothing, or the page may not ask, there is nothing. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}

/** Reads the draft that is kept; nothing where none is, or what lies there is no draft. */
export function keptDraft(): Kept | undefined {
  const text = storage()?.getItem(KEPT) ?? undefined;
  const found = (text === undefined ? undefined : parsedJson(text)) as { at?: unknown; document?: unknown } | undefined;
  const opened = found && readDraft(found.document);
  return opened && typeof found.at === 'string' ? { ...opened, at: found.at } : undefined;
}

/** Keeps a document; false where this browser does not. */
export function keep(document: unknown, at: Date): boolean {
  try {
    storage()?.setItem(KEPT, JSON.stringify({ at: at.toISOString(), document }));
    return storage()?.getItem(KEPT) !== null;
  } catch {
    return false;
  }
}

/** Deletes what is kept. */
export function forget(): void {
  storage()?.removeItem(KEPT);
}
