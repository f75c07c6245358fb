/** What the page for an iframe and the page around it say to each other, by `postMessage`. */

/** The one member of each message. */
const NAME = 'opt-out-elements';

/** From the frame. */
export interface Told {
  /** The height of what is in it, in CSS pixels. */
  readonly height: number;
  /** Whether the notice is shown, and not the sentence that it cannot be. */
  readonly shown: boolean;
}

/** From the page around. */
export interface Asked {
  /** The `color-scheme` of the place where the frame is. */
  readonly colorScheme: string;
  /** Asks to be told again, for a listener that came later than the frame. */
  readonly again?: true;
}

export const message = (said: Told | Asked): unknown => ({ [NAME]: said });

/** What a message says, of which nothing is known yet; nothing where it is another message. */
export function said(data: unknown): Readonly<Record<string, unknown>> | undefined {
  const found = (data as Readonly<Record<string, unknown>> | null | undefined)?.[NAME];
  return typeof found === 'object' && found !== null ? (found as Readonly<Record<string, unknown>>) : undefined;
}
