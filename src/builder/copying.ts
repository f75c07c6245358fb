/** Copies a text to the clipboard, or selects it if the page has no access. */

/** Calls `done` with true if the text was copied, and with false if it was only selected, for example on a `file:` page. */
export function copyText(field: HTMLTextAreaElement, done: (isCopied: boolean) => void): void {
  const select = (): void => {
    field.focus();
    field.select();
    done(false);
  };
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (!clipboard) {
    select();
    return;
  }
  clipboard.writeText(field.value).then(() => {
    done(true);
  }, select);
}
