/** Opens a ready-made notice, a file or a snippet, and reports values that had to be dropped. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Notice } from '../model/notice.js';
import { readDraft, textAt, type Opened } from './draft.js';
import { parsedJson, textOf } from './files.js';
import type { Context, FormController } from './form-controller.js';
import type { Choices } from './output.js';
import { readSnippet } from './paste.js';
import type { Store } from './store.js';

/** Details about what was opened. */
interface How {
  /** True if the content is stored elsewhere too. Default: true. */
  readonly isSafe?: boolean;
  /** The language of a snippet. */
  readonly language?: string | undefined;
  readonly isBannerAlone?: boolean | undefined;
}

interface Surroundings {
  readonly store: Store;
  readonly form: FormController;
  readonly context: () => Context;
  /** The ready-made notices, which a snippet can refer to by address. */
  readonly notices: () => readonly Notice[];
  /** Called when the form has been filled. */
  readonly opened: (how: How) => void;
}

export class OpeningController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #around: Surroundings;
  #refused = '';
  /** True while the address of the page contains data, which the builder does not read. */
  #isInAddress = false;
  #left: readonly string[] = [];

  constructor(host: ReactiveControllerHost, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    host.addController(this);
  }

  hostConnected(): void {
    // the message texts may not be set yet
    this.#isInAddress = location.hash.includes('=');
  }

  /** The error of the last import. Empty if it succeeded. */
  get refused(): string {
    return this.#refused || (this.#isInAddress ? this.#around.context().words.start.hash : '');
  }

  /** The paths that were dropped. */
  get left(): readonly string[] {
    return this.#left;
  }

  /** Fills the form. The previous content can be restored with undo. */
  open({ draft, left }: Opened, how: How = {}): void {
    const { context, form, opened, store } = this.#around;
    const { today, words } = context();
    store.replace(draft, words.lang, today, how.isSafe ?? true);
    this.#left = left;
    this.#refused = '';
    this.#isInAddress = false;
    form.closeAll();
    form.say(words.start.replaced, () => {
      store.undo();
      this.#left = [];
      form.say('');
    });
    opened(how);
  }

  openNotice(notice: Notice): void {
    const opened = readDraft(notice);
    if (opened) this.open(opened);
  }

  async openFile(file: File | undefined): Promise<void> {
    if (!file) return;
    const { start } = this.#around.context().words;
    let text: string;
    try {
      text = await textOf(file);
    } catch (error) {
      this.#refuse(error instanceof RangeError ? start.large : start.unreadable);
      return;
    }
    const opened = readDraft(parsedJson(text));
    if (opened) this.open(opened);
    else this.#refuse(start.noJson);
  }

  /** Reads a snippet, an article that contains one, or a notice as JSON. */
  readPasted(text: string): void {
    const { context, notices, store } = this.#around;
    const { reading, words } = context();
    const { start } = words;
    const json = readDraft(parsedJson(text));
    const pasted = json ? { opened: json, options: {} } : readSnippet(text);
    if (!pasted) {
      this.#refuse(start.noSnippet);
      return;
    }
    const { id, isBannerAlone, lang, options, src } = {
      ...{ id: undefined, isBannerAlone: false, lang: undefined, src: undefined },
      ...pasted,
    };
    // not the draft, which lacks the sources of each step
    const known = [reading.document, ...notices()].find((notice) => id !== undefined && textAt(notice, ['id']) === id);
    const opened = pasted.opened ?? (known === undefined ? undefined : readDraft(known));
    if (opened) this.open(opened, { language: lang, isBannerAlone });
    else this.#refuse(start.onlyAddress(src ?? id ?? ''));
    const { audience, form, frame, headingLevel, region, script } = options;
    const choices: Partial<Choices> = {
      ...(form && { form }),
      ...(frame && { frame }),
      ...(headingLevel && { headingLevel }),
      ...(form && { script: script?.src ?? '', integrity: script?.integrity ?? '' }),
      ...(form && { audience: audience ?? '', region: region ?? '' }),
      ...(src !== undefined && { src }),
    };
    store.choose(choices);
  }

  #refuse(why: string): void {
    this.#refused = why;
    this.#left = [];
    this.#around.form.say(why);
    this.#host.requestUpdate();
  }
}
