/** Reads the custom elements manifest of the build. */
import { readFileSync } from 'node:fs';

/** An entry of the manifest. */
export interface Documented {
  readonly name: string;
  readonly kind?: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

type Kind = 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates';

interface Declaration extends Documented, Partial<Record<Kind, readonly Documented[]>> {
  readonly summary?: string;
  readonly tagName?: string;
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;

/** The declarations that are elements. */
export const elements = modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((one): one is Declaration & { readonly tagName: string } => one.tagName !== undefined);
