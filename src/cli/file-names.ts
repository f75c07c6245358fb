/** Expands file patterns, because some shells do not, and no shell expands quoted patterns. */
import { existsSync } from 'node:fs';
import { glob, isDynamicPattern } from 'tinyglobby';

/** Returns the matching files in alphabetical order, or none. Returns a name that is not a pattern unchanged. */
export async function filesNamed(name: string): Promise<readonly string[]> {
  const pattern = process.platform === 'win32' ? name.replaceAll('\\', '/') : name;
  if (!isDynamicPattern(pattern) || existsSync(name)) return [name];
  return (await glob(pattern, { expandDirectories: false })).toSorted();
}
