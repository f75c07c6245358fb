/** Stores the editor's work: the draft, the settings of the snippet, and the undo history. */
import { checkNotice } from '../model/check.js';
import { isoDay, type Day } from '../model/day.js';
import { readNotice } from '../model/read.js';
import {
  documentOf,
  empty,
  fieldOf,
  insert,
  itemsAt,
  move,
  newItem,
  pathText,
  put,
  remove,
  renameAudience,
  shapeAt,
  suggestedId,
  textAt,
  type Draft,
  type Path,
} from './draft.js';
import { attributed, sourcesOf, steppedSources, type Said } from './attribution.js';
import { changedWith, stepOf, type StepId } from './fields.js';
import { History } from './history.js';
import type { Choices } from './output.js';
import type { Reading } from './reading.js';

/** The state of the editor's work. Default addresses are derived from the notice. */
export interface Work {
  readonly draft: Draft;
  readonly choices: Partial<Choices>;
  /** The sources of each step, for claims that name no others. */
  readonly said: Said;
}

export class Store {
  #work: Work = { draft: {}, choices: {}, said: {} };
  /** The draft as last saved in a file or the browser, or as it was initially. */
  #safe: Draft = this.#work.draft;
  readonly #history = new History<Work>();
  readonly #changed: () => void;

  /** Calls `changed` after every change. */
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

  /** True if closing the page would lose changes. */
  get isUnsaved(): boolean {
    return this.draft !== this.#safe;
  }

  /** Marks the current draft as saved. */
  markSaved(): void {
    this.#safe = this.draft;
  }

  /** Starts with an empty notice, unless there is one. */
  begin(language: string, today: Day): void {
    if (this.draft['schemaVersion']) return;
    this.#work = { ...this.#work, draft: empty(language, isoDay(today)) };
    this.#safe = this.draft;
  }

  /** Reads and checks the draft as of today. */
  read(today: Day): Reading {
    const document = documentOf(attributed(documentOf(this.draft) as Draft, this.#work.said));
    const problems = checkNotice(document, { today });
    const hasSources = itemsAt(document, ['sources']).length > 0;
    return {
      document,
      // drop invalid parts here, so that the elements do not warn at each key
      notice: readNotice(document).notice,
      // without any source, missing source references are not reported
      problems: hasSources ? problems : problems.filter(({ path }) => !/\.sourceRefs?\b/.test(path)),
    };
  }

  /** Replaces the draft. `isSafe`: the new draft is already stored in a file or the browser. */
  replace(draft: Draft, language: string, today: Day, isSafe: boolean): void {
    const begun = empty(textAt(draft, ['defaultLanguage']) || language, isoDay(today));
    const opened = steppedSources(draft);
    // the publication date of an existing notice is not known
    const published = Object.keys(draft).length ? undefined : begun['published'];
    const filled = { ...begun, published, ...opened.draft };
    // every notice has an audience
    const hasAudience = itemsAt(filled, ['audiences']).length > 0;
    const whole = hasAudience ? filled : { ...filled, audiences: begun['audiences'] };
    this.#put({ ...this.#work, draft: whole, said: opened.said });
    if (isSafe) this.#safe = this.draft;
  }

  choose(choices: Partial<Choices>): void {
    this.#put({ ...this.#work, choices: { ...this.choices, ...choices } }, Object.keys(choices).join());
  }

  set(path: Path, value: unknown): void {
    this.setAll([[path, value]]);
  }

  /** Sets several fields as one undo step. */
  setAll(changes: readonly (readonly [Path, unknown])[]): void {
    let { draft } = this;
    for (const [path, value] of changes) {
      const others = changedWith(draft, path, value);
      draft =
        fieldOf(path) === 'audiences[].id'
          ? renameAudience(draft, Number(path[1]), typeof value === 'string' ? value : '')
          : put(draft, path, value);
      for (const [at, changed] of others) draft = put(draft, at, changed);
    }
    this.#change(draft, pathText(changes[0]?.[0] ?? []));
  }

  /** Returns the sources of the step that contains a path. */
  sourcesOf(path: Path): readonly string[] {
    return sourcesOf(this.draft, this.#work.said, stepOf(path));
  }

  /** Sets the sources of a step. */
  attribute(step: StepId, sources: readonly string[]): void {
    this.#put({ ...this.#work, said: { ...this.#work.said, [step]: sources } });
  }

  /** Appends items to a list. Sets their language fields to the main language. */
  add(list: Path, items: readonly object[]): void {
    const language = textAt(this.draft, ['defaultLanguage']);
    const spoken = Object.keys(shapeAt(list)?.item?.entries ?? {}).filter((key) => LANGUAGES.includes(key));
    const own = Object.fromEntries(spoken.map((key) => [key, language]));
    let { draft } = this;
    for (const item of items) {
      draft = insert(draft, list, itemsAt(draft, list).length, newItem(draft, list, { ...own, ...item }));
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

  /** Starts a new undo step, even for further typing in the same field. */
  pause(): void {
    this.#history.pause();
  }

  #restore(work: Work | undefined): void {
    if (!work) return;
    this.#work = work;
    this.#changed();
  }

  /** Derives the id from the platform and start date until the editor types another one. */
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

/** Fields that hold a language tag. */
const LANGUAGES: readonly string[] = ['language', 'originalLanguage'];
