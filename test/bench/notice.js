/** The notice of the whole card, at the address that its page requests. */
import { readFileSync } from 'node:fs';

export const NOTICE = {
  path: '/notices/linkedin-ai-training-2025.json',
  json: readFileSync(new URL('../../notices/linkedin-ai-training-2025.json', import.meta.url), 'utf8'),
};
