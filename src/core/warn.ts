const said = new Set<string>();

/** Warns the page's authors on the console, once for each text. Readers see nothing of it. */
export function warn(element: Element, what: string): void {
  const line = `<${element.localName}> ${what}`;
  if (said.has(line)) return;
  said.add(line);
  log('warn', line);
}

/** Writes a line to the console, if the page has left one. */
export function log(level: 'info' | 'warn', line: string): void {
  try {
    console[level](line);
  } catch {
    // a page may replace its console
  }
}

/** Writes what was thrown as text: anything can be. */
export function textOfError(error: unknown): string {
  try {
    return String(error);
  } catch {
    return typeof error;
  }
}
