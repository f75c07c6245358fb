/**
 * Assigns sources to claims. Each step of the form has its own sources, which apply to every claim in the step that names
 * no other source. So editors select sources once per step, and again only for exceptions.
 */
import { ROOT, shapeUnder, type Shape } from '../model/shape.js';
import { documentOf, get, itemsAt, put, textAt, type Draft, type Path } from './draft.js';
import { stepOf, type StepId } from './fields.js';

/** The ids of the sources that an editor selected for each step. */
export type Said = Readonly<Partial<Record<StepId, readonly string[]>>>;

/** Returns the sources of a step: the selected ones, or else the first source of the notice. */
export function sourcesOf(draft: unknown, said: Said, step: StepId): readonly string[] {
  const all = idsOf(draft);
  return said[step]?.filter((id) => all.includes(id)) ?? all.slice(0, 1);
}

const idsOf = (draft: unknown): readonly string[] =>
  itemsAt(draft, ['sources']).map((source) => textAt(source, ['id']));

/** A claim in a document, and the key that holds its sources. */
interface Claim {
  readonly path: Path;
  readonly key: 'sourceRefs' | 'sourceRef';
}

function* claimsIn(shape: Shape | undefined, value: unknown, path: Path = []): Iterable<Claim> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of ['sourceRefs', 'sourceRef'] as const) {
    const refs = shape?.entries?.[key];
    // optional sources are not filled in automatically
    if (refs && refs.type !== 'exact_optional') yield { path, key };
  }
  for (const [name, under] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    yield* claimsIn(shapeUnder(shape, key), under, [...path, key]);
  }
}

/** Fills in the sources of each step for claims that name no source. */
export function attributed(document: Draft, said: Said): Draft {
  let whole = document;
  for (const { key, path } of claimsIn(ROOT, document)) {
    const sources = sourcesOf(document, said, stepOf(path));
    // a quote has one source: if the step has several, the editor must select one
    const isClear = key === 'sourceRefs' ? sources.length > 0 : sources.length === 1;
    if (get(document, [...path, key]) === undefined && isClear)
      whole = put(whole, [...path, key], key === 'sourceRefs' ? sources : sources[0]);
  }
  return whole;
}

/**
 * Derives the sources of each step from the sources that most of its claims share, so that an opened notice can be edited
 * like a new one. Removes these sources from the claims in the draft, because they follow from the step.
 */
export function steppedSources(draft: Draft): { readonly draft: Draft; readonly said: Said } {
  const claims = [...claimsIn(ROOT, draft)].map((claim) => ({
    at: [...claim.path, claim.key],
    step: stepOf(claim.path),
    named: named(get(draft, [...claim.path, claim.key])),
  }));
  const sources = idsOf(draft);
  const said: Partial<Record<StepId, readonly string[]>> = {};
  let whole = draft;
  for (const step of new Set(claims.map((claim) => claim.step))) {
    const own = claims.filter((claim) => claim.step === step);
    // opening a notice must not add a source to a claim without one
    const refs = own.every((claim) => claim.named) ? mostOften(own.map((claim) => claim.named ?? [])) : [];
    said[step] = refs;
    // references to missing sources stay, so that the checker reports them
    const isKnown = refs.length > 0 && refs.every((id) => sources.includes(id));
    for (const { at, named } of own) {
      if (!isKnown || named?.join() !== refs.join()) continue;
      const without = put(whole, at, undefined);
      // a claim with nothing but its sources would disappear from the document
      if (get(documentOf(without), at.slice(0, -1)) !== undefined) whole = without;
    }
  }
  return { draft: whole, said };
}

/** Returns the most frequent list. */
function mostOften(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const list of lists) counts.set(list.join(), (counts.get(list.join()) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return lists.find((list) => counts.get(list.join()) === most) ?? [];
}

const named = (value: unknown): readonly string[] | undefined =>
  typeof value === 'string' ? [value] : Array.isArray(value) && value.length ? value.map(String) : undefined;
