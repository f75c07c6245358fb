/** What is left of a form, by what is left: a few lines, where a table has one for each system. */
import type { Form } from '../snippets/snippets.js';
import { OUTCOMES, SURVIVAL, SYSTEMS } from '../snippets/survival.js';

export interface SurvivalGroup {
  readonly left: (typeof OUTCOMES)[number];
  readonly systems: readonly (typeof SYSTEMS)[number][];
}

/** The best outcome first; none without a system. */
export const survivalGroups = (form: Form['id']): readonly SurvivalGroup[] =>
  OUTCOMES.map((left) => ({ left, systems: SYSTEMS.filter((system) => SURVIVAL[form][system] === left) })).filter(
    ({ systems }) => systems.length > 0,
  );
