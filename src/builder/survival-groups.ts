/** Groups the systems by the result of a form, which is shorter than a table with one row for each system. */
import type { Form } from '../snippets/snippets.js';
import { OUTCOMES, SURVIVAL, SYSTEMS } from '../snippets/survival.js';

export interface SurvivalGroup {
  readonly left: (typeof OUTCOMES)[number];
  readonly systems: readonly (typeof SYSTEMS)[number][];
}

/** Returns the groups, best outcome first. Omits outcomes without a system. */
export const survivalGroups = (form: Form['id']): readonly SurvivalGroup[] =>
  OUTCOMES.map((left) => ({ left, systems: SYSTEMS.filter((system) => SURVIVAL[form][system] === left) })).filter(
    ({ systems }) => systems.length > 0,
  );
