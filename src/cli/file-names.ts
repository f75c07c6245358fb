/** The files that somebody names, also by a pattern: some shells expand none, and quoted ones are left to the program. */
import { existsSync } from 'node:fs';
import { glob, isDynamicPattern } from 'tinyglobby';

/** The files in the order of their names; none where a pattern matches none. What is no pattern is a file. */
export async function filesNamed(name: string): Promise<readonly string[]> {
  const pattern = process.platform === 'win32' ? name.replaceAll('\\', '/') : name;
  if (!isDynamicPattern(pattern) || existsSync(name)) return [name];
  return (await glob(pattern, { expandDirectories: false })).toSorted();
}
