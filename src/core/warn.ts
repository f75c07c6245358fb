const said = new Set<string>();

/** Writes a warning for the authors of the page to the console, once for each text. */
export function warn(element: Element, what: string): void {
  const line = `<${element.localName}> ${what}`;
  if (said.has(line)) return;
  said.add(line);
  log('warn', line);
}

/** Writes a line to the console, if it works. */
export function log(level: 'info' | 'warn', line: string): void {
  try {
    console[level](line);
  } catch {
    // a page may have replaced its console
  }
}

/** Converts a thrown value to text. Scripts can throw any value, also one that has no text. */
export function textOfError(error: unknown): string {
  try {
    return String(error);
  } catch {
    return typeof error;
  }
}
