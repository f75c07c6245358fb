/** What stands under a heading of the second level in a Markdown document, without the heading. */
export function sectionOf(markdown: string, heading: string): string {
  const [, section] = markdown.split(`\n## ${heading}\n`);
  if (section === undefined) throw new Error(`no section “${heading}”`);
  return section.split(/\n## /)[0] ?? '';
}
