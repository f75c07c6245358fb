/** What can be taken back, and done again: the states of something, one for each thing that a person did. */

/** So many are kept; older ones are let go. */
const MOST = 200;

export class History<State> {
  #past: State[] = [];
  #future: State[] = [];
  /** What the last change was about: further changes of the same are one with it. */
  #about: string | undefined;

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /**
   * Remembers the state before a change. `about`: what is being changed, such as the path of a field: all that is typed into
   * it is one step. Left out: a step of its own.
   */
  remember(before: State, about?: string): void {
    if (about === undefined || about !== this.#about || !this.#past.length) {
      this.#past.push(before);
      if (this.#past.length > MOST) this.#past.shift();
    }
    this.#about = about;
    this.#future = [];
  }

  /** Ends the step: what comes next is another, even if it is about the same. */
  pause(): void {
    this.#about = undefined;
  }

  /** The state before the last step; `now` can be had again. Nothing where there is no step to take back. */
  undo(now: State): State | undefined {
    return this.#go(this.#past, this.#future, now);
  }

  /** The state that was taken back last. Nothing where none was, or something else was done since. */
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
