/** Returns the text before the first heading of level 2 in a Markdown document, without the title. */
export const introductionOf = (markdown: string): string => (markdown.split('\n## ')[0] ?? '').replace(/^# .*\n/, '');

/** Returns the text under a heading of level 2 in a Markdown document, without the heading. Throws if it is missing. */
export function sectionOf(markdown: string, heading: string): string {
  const [, section] = markdown.split(`\n## ${heading}\n`);
  if (section === undefined) throw new Error(`no section “${heading}”`);
  return section.split(/\n## /)[0] ?? '';
}

/** Returns sections of a Markdown document with their headings. */
export const sectionsOf = (markdown: string, headings: readonly string[]): string =>
  headings.map((heading) => `## ${heading}\n${sectionOf(markdown, heading)}`).join('\n');
