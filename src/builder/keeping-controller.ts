/** Saves the draft as a file, and in the browser if the editor asks for it. See `kept.ts`. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { textAt } from './draft.js';
import { download } from './files.js';
import type { Context, FormController } from './form-controller.js';
import { forget, keep, keptDraft, type Kept } from './kept.js';
import type { Store } from './store.js';

interface Surroundings {
  readonly store: Store;
  readonly form: FormController;
  readonly context: () => Context;
  readonly clock: () => Date;
}

export class KeepingController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #around: Surroundings;
  #isKept = false;
  #found: Kept | undefined;

  constructor(host: ReactiveControllerHost, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  hostConnected(): void {
    this.#found = keptDraft();
  }

  /** Stores the draft again. Must be called when it may have changed. */
  update(): void {
    if (this.#isKept) this.#keep();
  }

  /** True while the draft is stored in the browser. */
  get isKept(): boolean {
    return this.#isKept;
  }

  /** A draft from an earlier visit, until the editor continues with it or deletes it. */
  get found(): Kept | undefined {
    return this.#found;
  }

  /** Continues with the stored draft, and keeps storing it. */
  takeFound(): void {
    this.#found = undefined;
    this.#isKept = true;
  }

  /** Starts storing the draft, or deletes the stored one. */
  want(wanted: boolean): void {
    if (wanted) {
      this.#keep();
      // this overwrites the earlier draft
      this.#found = undefined;
    } else {
      forget();
      this.#isKept = false;
      this.#found = undefined;
      this.#around.form.say(this.#around.context().words.work.forgotten);
    }
    this.#host.requestUpdate();
  }

  #keep(): void {
    const { clock, context, form, store } = this.#around;
    const { reading, words } = context();
    this.#isKept = keep(reading.document, clock());
    if (this.#isKept) store.markSaved();
    else form.say(words.work.notKept);
  }

  /** Saves the draft as a file. */
  save(): void {
    const { context, form, store } = this.#around;
    const { reading, words } = context();
    const { document } = reading;
    download(
      `${textAt(document, ['id']) || 'notice'}.json`,
      `${JSON.stringify(document, null, 2)}\n`,
      'application/json',
    );
    store.markSaved();
    form.say(words.work.saved);
  }
}
