/** The messages between the iframe page and its parent page, sent with `postMessage`. */

/** The only property of each message. */
const NAME = 'opt-out-elements';

/** Sent by the iframe page. */
export interface FrameMessage {
  /** The height of the content, in CSS pixels. */
  readonly height: number;
  /** Whether the iframe shows the notice and not the fallback sentence. */
  readonly shown: boolean;
}

/** Sent by the parent page. */
export interface ParentMessage {
  /** The `color-scheme` that applies to the iframe. */
  readonly colorScheme: string;
  /** Requests the height again, if the listener loaded after the iframe. */
  readonly again?: true;
}

export const message = (content: FrameMessage | ParentMessage): unknown => ({ [NAME]: content });

/** Returns the unvalidated content of a message, or `undefined` for other messages. */
export function contentOf(data: unknown): Readonly<Record<string, unknown>> | undefined {
  const content = (data as Readonly<Record<string, unknown>> | null | undefined)?.[NAME];
  return typeof content === 'object' && content !== null ? (content as Readonly<Record<string, unknown>>) : undefined;
}
