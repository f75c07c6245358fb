/** Handles page-wide events: undo keys, dropped files and closing the page. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Handlers and state of the form. */
interface Work {
  /** True if closing the page would lose changes. */
  readonly isUnsaved: () => boolean;
  readonly openFile: (file: File | undefined) => void;
  /** Undoes or redoes the last change. */
  readonly step: (isBack: boolean) => void;
  /** Called when the focus moves. Further typing is a new undo step. */
  readonly pause: () => void;
}

export class WorkEvents implements ReactiveController {
  /** True once the focused field has been typed in. Then the browser handles undo itself. */
  #isTyped = false;
  #listening: AbortController | undefined;

  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    readonly work: Work,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.host.addEventListener('focusin', this.#onFocus, { signal });
    this.host.addEventListener('input', this.#onInput, { signal });
    addEventListener('keydown', this.#onKey, { signal });
    addEventListener('dragover', this.#onDrag, { signal });
    addEventListener('drop', this.#onDrop, { signal });
    addEventListener('beforeunload', this.#onLeave, { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  readonly #onFocus = (): void => {
    this.#isTyped = false;
    this.work.pause();
  };

  readonly #onInput = (): void => {
    this.#isTyped = true;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || this.#isTyped) return;
    const key = event.key.toLowerCase();
    const isBack = key === 'z' && !event.shiftKey;
    if (!isBack && key !== 'y' && key !== 'z') return;
    event.preventDefault();
    this.work.step(isBack);
  };

  readonly #onDrag = (event: DragEvent): void => {
    if (hasFile(event)) event.preventDefault();
  };

  readonly #onDrop = (event: DragEvent): void => {
    if (!hasFile(event)) return;
    event.preventDefault();
    this.work.openFile(event.dataTransfer?.files[0]);
  };

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (this.work.isUnsaved()) event.preventDefault();
  };
}

const hasFile = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false;
