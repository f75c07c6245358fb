const said = new Set<string>();

/** Warns the page's authors on the console, once for each text. Readers see nothing of it. */
export function warn(element: Element, what: string): void {
  const line = `<${element.localName}> ${what}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
