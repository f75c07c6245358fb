/** The work of an editor, and every change of it: the draft, what was chosen about the snippet, and what can be taken back. */
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

/** What an editor has written and chosen. Addresses that nobody has typed follow from the notice. */
export interface Work {
  readonly draft: Draft;
  readonly choices: Partial<Choices>;
  /** Who says what stands in each step, unless a claim names others. */
  readonly said: Said;
}

export class Store {
  #work: Work = { draft: {}, choices: {}, said: {} };
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
    const document = documentOf(attributed(documentOf(this.draft) as Draft, this.#work.said));
    const problems = checkNotice(document, { today });
    const hasSources = itemsAt(document, ['sources']).length > 0;
    return {
      document,
      // without what the page would leave out, so that it need not say so at each key
      notice: readNotice(document).notice,
      // without a source nobody can say of each claim which
      problems: hasSources ? problems : problems.filter(({ path }) => !/\.sourceRefs?\b/.test(path)),
    };
  }

  /** Takes another draft in the place of this one. `isSafe`: it comes from a file, or lies in this browser. */
  replace(draft: Draft, language: string, today: Day, isSafe: boolean): void {
    const begun = empty(textAt(draft, ['defaultLanguage']) || language, isoDay(today));
    const opened = steppedSources(draft);
    // what was written elsewhere may have been published on any day
    const published = Object.keys(draft).length ? undefined : begun['published'];
    const filled = { ...begun, published, ...opened.draft };
    // no notice is about nobody
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

  /** Several fields that one answer changes, as one step. */
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

  /** The sources of the step in which a path stands. */
  sourcesOf(path: Path): readonly string[] {
    return sourcesOf(this.draft, this.#work.said, stepOf(path));
  }

  /** Says who says what stands in a step. */
  attribute(step: StepId, sources: readonly string[]): void {
    this.#put({ ...this.#work, said: { ...this.#work.said, [step]: sources } });
  }

  /** Adds items to the end of a list, in the main language where they have one. */
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

/** Fields that name one language. */
const LANGUAGES: readonly string[] = ['language', 'originalLanguage'];
