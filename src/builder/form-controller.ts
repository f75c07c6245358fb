/** Handles form actions: changes, status messages, open sections and focus. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Day } from '../model/day.js';
import type { Words } from '../words/languages/en.js';
import { isAlone, STEPS } from './fields.js';
import { itemsAt, pathText, type Path } from './draft.js';
import { idOf, type Editor } from './editor.js';
import { itemName } from './names.js';
import type { Reading } from './reading.js';
import type { Store } from './store.js';
import { TypingController } from './typing.js';
import type { BuilderWords } from './words/en.js';

/** State that the parts of the builder need while rendering. */
export interface Context {
  readonly words: BuilderWords;
  /** The words of the elements, in the language of the builder first. */
  readonly readerWords: readonly [Words, ...Words[]];
  /** Today, by the builder's clock. */
  readonly today: Day;
  readonly reading: Reading;
  /** The words for the preview and the snippet. */
  readonly shown: Words | undefined;
}

export class FormController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #store: Store;
  readonly #context: () => Context;
  readonly #typing: TypingController;
  readonly #open = new Set<string>();
  #status = '';
  #undo: (() => void) | undefined;
  #focus: (() => HTMLElement | null) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, store: Store, context: () => Context) {
    this.#host = host;
    this.#store = store;
    this.#context = context;
    this.#typing = new TypingController(host);
    host.addController(this);
  }

  hostUpdated(): void {
    const focus = this.#focus;
    this.#focus = undefined;
    focus?.()?.focus();
  }

  /** The status message. */
  get status(): string {
    return this.#status;
  }

  /** Undoes the change in the status message. `undefined` if there is nothing to undo. */
  get undo(): (() => void) | undefined {
    return this.#undo;
  }

  say(status: string, undo?: () => void): void {
    this.#status = status;
    this.#undo = undo;
    this.#host.requestUpdate();
  }

  /** Moves the focus after the next render. */
  focusOn(find: () => HTMLElement | null): void {
    this.#focus = find;
    this.#host.requestUpdate();
  }

  isOpen(path: string): boolean {
    return this.#open.has(path);
  }

  setOpen(path: string, open: boolean): void {
    if (this.#open.has(path) === open) return;
    this.#open[open ? 'add' : 'delete'](path);
    this.#host.requestUpdate();
  }

  closeAll(): void {
    this.#open.clear();
  }

  get editor(): Editor {
    const { reading, readerWords, shown, today, words } = this.#context();
    const { draft } = this.#store;
    const problems = reading.problems.filter(({ severity }) => severity === 'problem');
    return {
      draft,
      words,
      readerWords,
      today,
      reading,
      shown,
      languages: itemsAt(draft, ['languages']).map(String),
      // an empty field is reported only in the list of problems
      problemsAt: (path) =>
        path.endsWith('*')
          ? problems.filter((problem) => /^[.[]|^$/.test(rest(problem.path, path.slice(0, -1)) ?? '-'))
          : this.#typing.isIn(path)
            ? []
            : reading.problems.filter((problem) => problem.path === path && problem.value),
      isOpen: (path) => this.isOpen(path),
      setOpen: (path, open) => {
        this.setOpen(path, open);
      },
      set: (path, value) => {
        this.#set([[path, value]]);
      },
      setAll: (changes) => {
        this.#set(changes);
      },
      sourcesOf: (path) => this.#store.sourcesOf(path),
      attribute: (step, sources) => {
        this.#store.attribute(step, sources);
      },
      add: (list, ...items) => {
        this.#add(list, items);
      },
      move: (list, from, to) => {
        this.#move(list, from, to);
      },
      remove: (list, index) => {
        this.#remove(list, index);
      },
      say: (status, list) => {
        this.say(
          status,
          list &&
            (() => {
              this.#store.undo();
              this.say(words.work.undone);
              this.focusOn(() => this.#element(list));
            }),
        );
      },
    };
  }

  #set(changes: readonly (readonly [Path, unknown])[]): void {
    // undoing the earlier change would now undo this one
    this.say('');
    this.#store.setAll(changes);
  }

  #add(list: Path, items: readonly object[]): void {
    const at = itemsAt(this.#store.draft, list).length;
    // a single item becomes one of several, and stays open
    if (at === 1 && isAlone(this.#store.draft, list)) this.#open.add(pathText([...list, 0]));
    this.#store.add(list, items);
    if (items.length > 1 || Object.keys(items[0] ?? {}).length) {
      this.say(this.#context().words.categories.added(items.length));
      return;
    }
    const added = [...list, at];
    this.#open.add(pathText(added));
    this.focusOn(() => this.#firstControl(added));
  }

  #move(list: Path, from: number, to: number): void {
    const [one, other] = [from, to].map((index) => pathText([...list, index]));
    const open = [one, other].map((path) => this.#open.has(path ?? ''));
    const name = itemName(this.editor, [...list, from]);
    this.#store.move(list, from, to);
    [other, one].forEach((path, index) => this.#open[open[index] ? 'add' : 'delete'](path ?? ''));
    const act = to < from ? 'up' : 'down';
    this.focusOn(() => {
      const acts = this.#element([...list, to])?.querySelector(':scope > .acts');
      return acts?.querySelector<HTMLElement>(`[data-act=${act}]:enabled, button:enabled`) ?? null;
    });
    this.say(this.#context().words.moved(name, to + 1, itemsAt(this.#store.draft, list).length));
  }

  #remove(list: Path, index: number): void {
    const { words } = this.#context();
    const name = itemName(this.editor, [...list, index]);
    this.#store.remove(list, index);
    this.say(words.removed(name), () => {
      this.#store.undo();
      this.focusOn(() => this.#element([...list, index]));
      this.say(words.restored(name));
    });
    this.focusOn(() => this.#host.querySelector('.undo'));
  }

  #element(path: Path): HTMLElement | null {
    return this.#host.querySelector(`#${CSS.escape(idOf(path))}`);
  }

  #firstControl(path: Path): HTMLElement | null {
    const element = this.#element(path);
    return element?.querySelector<HTMLElement>('input, select, textarea') ?? element;
  }

  /** Opens all sections that contain a field, and focuses it. */
  goTo(path: Path): void {
    for (let length = 1; length <= path.length; length++) {
      const at = pathText(path.slice(0, length));
      this.#open.add(at).add(`${at}…`);
    }
    for (const { fields, id } of STEPS.flatMap(({ folds }) => folds)) {
      if (fields.some((name) => rest(pathText(path), name) !== undefined)) this.#open.add(`#${id}`);
    }
    this.focusOn(() => {
      for (let at = path; at.length; at = at.slice(0, -1)) {
        const found = this.#element(at);
        if (found?.matches('input, select, textarea')) return found;
        if (found) return found.querySelector<HTMLElement>('input, select, textarea, .add') ?? found;
      }
      return null;
    });
  }
}

/** Returns the part of a path after a prefix, or `undefined` if the path does not have this prefix. */
function rest(path: string, start: string): string | undefined {
  if (!path.startsWith(start)) return undefined;
  const after = path.slice(start.length);
  return /^(?:$|[.[])/.test(after) ? after : undefined;
}
