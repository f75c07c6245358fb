const said = new Set<string>();

/** Tells the page's authors, once for each text, what is wrong and how to mend it. Readers see nothing of it. */
export function warn(element: Element, what: string): void {
  const line = `<${element.localName}> ${what}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}
