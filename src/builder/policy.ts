/** Lists the Content Security Policy directives that a snippet needs. */
import { FORMS } from '../snippets/snippets.js';
import { beside, hostOf } from './addresses.js';
import type { Choices } from './written.js';

/** Returns the directives, or `undefined` if the page loads nothing or an address is still missing. */
export function policyFor({ form, frame, script, src }: Choices): string | undefined {
  const { live, needs } = FORMS.find(({ id }) => id === form) ?? FORMS[0];
  if (!live) return undefined;
  const loaded: Readonly<Record<string, string>> =
    form === 'iframe'
      ? { 'script-src': beside(frame, 'listen.js'), 'frame-src': frame }
      : { ...(script && { 'script-src': script }), ...(needs.includes('src') && { 'connect-src': src }) };
  const directives = Object.entries(loaded).map(([name, address]) => {
    const host = hostOf(address);
    return host && `${name} ${host}`;
  });
  return directives.length && directives.every(Boolean) ? directives.join('; ') : undefined;
}
