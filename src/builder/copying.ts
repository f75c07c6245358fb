/** Puts a text on the clipboard, or selects it where a page may not. */

/** `said`: called with whether it was copied. From a file, or where the person refuses, they copy what is selected. */
export function copyText(field: HTMLTextAreaElement, said: (isCopied: boolean) => void): void {
  const select = (): void => {
    field.focus();
    field.select();
    said(false);
  };
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (!clipboard) {
    select();
    return;
  }
  clipboard.writeText(field.value).then(() => {
    said(true);
  }, select);
}
