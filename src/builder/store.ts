/** The work of an editor, and every change of it: the draft, what was chosen about the snippet, and what can be taken back. */
import { checkNotice, type Problem } from '../model/check.js';
import { isoDay, type Day } from '../model/day.js';
import type { Notice } from '../model/notice.js';
import { readNotice } from '../model/read.js';
import {
  documentOf,
  empty,
  fieldOf,
  get,
  insert,
  itemsAt,
  move,
  newItem,
  pathText,
  put,
  remove,
  renameAudience,
  suggestedId,
  takesSources,
  textAt,
  type Draft,
  type Path,
} from './draft.js';
import { changedWith } from './fields.js';
import { History } from './history.js';
import type { Choices } from './output.js';

/** What an editor has written and chosen. Addresses that nobody has typed follow from the notice. */
export interface Work {
  readonly draft: Draft;
  readonly choices: Partial<Choices>;
}

/** Only what follows from the draft, and is worked out anew when it changes. */
export interface Reading {
  /** What the draft says, without holes. */
  readonly document: unknown;
  readonly notice: Notice | undefined;
  readonly problems: readonly Problem[];
}

export class Store {
  #work: Work = { draft: {}, choices: {} };
  /** The draft as it lies in a file or in this browser, or as it was before anything was typed. */
  #safe: Draft = this.#work.draft;
  readonly #history = new History<Work>();
  readonly #changed: () => void;

  /** `changed` is called after every change. */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get work(): Work {
    return this.#work;
  }

  get draft(): Draft {
    return this.#work.draft;
  }

  get choices(): Partial<Choices> {
    return this.#work.choices;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  /** True where something would be lost if the page were closed now. */
  get isUnsaved(): boolean {
    return this.draft !== this.#safe;
  }

  /** Says that the draft lies somewhere else too, as it is now. */
  markSaved(): void {
    this.#safe = this.draft;
  }

  /** Begins with an empty notice, unless there is one. */
  begin(language: string, today: Day): void {
    if (this.draft['schemaVersion']) return;
    this.#work = { ...this.#work, draft: empty(language, isoDay(today)) };
    this.#safe = this.draft;
  }

  /** What the draft says today. */
  read(today: Day): Reading {
    const document = documentOf(this.draft);
    return {
      document,
      // without what the page would leave out, so that it need not say so at each key
      notice: readNotice(document).notice,
      problems: checkNotice(document, { today }),
    };
  }

  /** Takes another draft in the place of this one. `isSafe`: it comes from a file, or lies in this browser. */
  replace(draft: Draft, language: string, today: Day, isSafe: boolean): void {
    const begun = empty(textAt(draft, ['defaultLanguage']) || language, isoDay(today));
    const filled = { ...begun, ...draft };
    // no notice is about nobody
    const hasAudience = itemsAt(filled, ['audiences']).length > 0;
    this.#put({ ...this.#work, draft: hasAudience ? filled : { ...filled, audiences: begun['audiences'] } });
    if (isSafe) this.#safe = this.draft;
  }

  choose(choices: Partial<Choices>): void {
    this.#put({ ...this.#work, choices: { ...this.choices, ...choices } }, Object.keys(choices).join());
  }

  set(path: Path, value: unknown): void {
    const others = changedWith(this.draft, path, value);
    let draft =
      fieldOf(path) === 'audiences[].id'
        ? renameAudience(this.draft, Number(path[1]), typeof value === 'string' ? value : '')
        : put(this.draft, path, value);
    for (const [at, changed] of others) draft = put(draft, at, changed);
    // with one source there is no other that could have said it
    const sources = itemsAt(draft, ['sources']);
    if (value !== undefined && sources.length === 1) {
      for (const claim of claimsWith(draft, path)) {
        if (get(draft, [...claim, 'sourceRefs']) === undefined)
          draft = put(draft, [...claim, 'sourceRefs'], [get(sources[0], ['id'])]);
      }
    }
    this.#change(draft, pathText(path));
  }

  /** Adds items to the end of a list. */
  add(list: Path, items: readonly object[]): void {
    const sources = itemsAt(this.draft, ['sources']);
    const language = textAt(this.draft, ['defaultLanguage']);
    let { draft } = this;
    for (const item of items) {
      const path = [...list, itemsAt(draft, list).length];
      const claim = sources.length === 1 && takesSources(path) && { sourceRefs: [get(sources[0], ['id'])] };
      const source = pathText(list) === 'sources' && { language };
      draft = insert(draft, list, path.at(-1) as number, newItem(draft, list, { ...source, ...claim, ...item }));
    }
    this.#change(draft);
  }

  move(list: Path, from: number, to: number): void {
    this.#change(move(this.draft, list, from, to));
  }

  remove(list: Path, index: number): void {
    this.#change(remove(this.draft, list, index));
  }

  undo(): void {
    this.#restore(this.#history.undo(this.#work));
  }

  redo(): void {
    this.#restore(this.#history.redo(this.#work));
  }

  /** What is typed next into the same field is another step. */
  pause(): void {
    this.#history.pause();
  }

  #restore(work: Work | undefined): void {
    if (!work) return;
    this.#work = work;
    this.#changed();
  }

  /** The id follows from the platform and the day until somebody types another. */
  #change(draft: Draft, about?: string): void {
    const isAuto = !this.draft['id'] || this.draft['id'] === suggestedId(this.draft);
    this.#put({ ...this.#work, draft: isAuto ? put(draft, ['id'], suggestedId(draft) || undefined) : draft }, about);
  }

  #put(work: Work, about?: string): void {
    this.#history.remember(this.#work, about);
    this.#work = work;
    this.#changed();
  }
}

/** The claims that a field belongs to. With the days of a group, what its people can choose is said too. */
function claimsWith(draft: Draft, path: Path): readonly Path[] {
  const own = [path.slice(0, -1), path.slice(0, -2)].find((one) => one.length && takesSources(one));
  if (path[0] !== 'audiences' || path.length < 3) return own ? [own] : [];
  const audience = path.slice(0, 2);
  const first = [...audience, 'plan', 0];
  const begun = [[...audience, 'choice'], first].filter((one) => get(draft, one) !== undefined);
  return own ? [own, ...begun] : begun;
}
