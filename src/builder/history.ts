/** Undo and redo: stores one state for each action. */

/** Maximum number of states. The oldest are dropped. */
const MOST = 200;

export class History<State> {
  #past: State[] = [];
  #future: State[] = [];
  /** The subject of the last change. Consecutive changes to the same subject are one step. */
  #about: string | undefined;

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /**
   * Stores the state before a change. `about` is the subject of the change, such as the path of a field: all typing in one
   * field is one step. Without it, the change is a separate step.
   */
  remember(before: State, about?: string): void {
    if (about === undefined || about !== this.#about || !this.#past.length) {
      this.#past.push(before);
      if (this.#past.length > MOST) this.#past.shift();
    }
    this.#about = about;
    this.#future = [];
  }

  /** Ends the current step. The next change starts a new one, even for the same subject. */
  pause(): void {
    this.#about = undefined;
  }

  /** Returns the state before the last step and stores `now` for redo. Returns `undefined` if there is nothing to undo. */
  undo(now: State): State | undefined {
    return this.#go(this.#past, this.#future, now);
  }

  /** Returns the state that was undone last. Returns `undefined` if there is none, or if another change was made since. */
  redo(now: State): State | undefined {
    return this.#go(this.#future, this.#past, now);
  }

  #go(from: State[], to: State[], now: State): State | undefined {
    const state = from.pop();
    if (state !== undefined) to.push(now);
    this.#about = undefined;
    return state;
  }
}
