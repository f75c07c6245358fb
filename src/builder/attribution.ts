/**
 * Who says what. Each step of the form has sources of its own, which say every claim in it that names no others: an editor
 * answers once, and again only where somebody else says it.
 */
import { ROOT, shapeUnder, type Shape } from '../model/shape.js';
import { get, itemsAt, put, textAt, type Draft, type Path } from './draft.js';
import { stepOf, type StepId } from './fields.js';

/** The ids of the sources of a step, where an editor has chosen them. */
export type Said = Readonly<Partial<Record<StepId, readonly string[]>>>;

/** The sources of a step: those that were chosen, else the first that there is. */
export function sourcesOf(draft: unknown, said: Said, step: StepId): readonly string[] {
  const all = idsOf(draft);
  return said[step]?.filter((id) => all.includes(id)) ?? all.slice(0, 1);
}

const idsOf = (draft: unknown): readonly string[] =>
  itemsAt(draft, ['sources']).map((source) => textAt(source, ['id']));

/** A claim of a document, and the key by which it names who says so. */
interface Claim {
  readonly path: Path;
  readonly key: 'sourceRefs' | 'sourceRef';
}

function* claimsIn(shape: Shape | undefined, value: unknown, path: Path = []): Iterable<Claim> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of ['sourceRefs', 'sourceRef'] as const) {
    const refs = shape?.entries?.[key];
    // where a notice can do without, nobody is named unasked
    if (refs && refs.type !== 'exact_optional') yield { path, key };
  }
  for (const [name, under] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(name) : name;
    yield* claimsIn(shapeUnder(shape, key), under, [...path, key]);
  }
}

/** The document with the sources of each step for the claims that name none. */
export function attributed(document: Draft, said: Said): Draft {
  let whole = document;
  for (const { key, path } of claimsIn(ROOT, document)) {
    const sources = sourcesOf(document, said, stepOf(path));
    // a quote comes from one source: with several, the editor says from which
    const isClear = key === 'sourceRefs' ? sources.length > 0 : sources.length === 1;
    if (get(document, [...path, key]) === undefined && isClear)
      whole = put(whole, [...path, key], key === 'sourceRefs' ? sources : sources[0]);
  }
  return whole;
}

/**
 * Takes what most claims of a step have in common for the sources of the step, so that a notice from a file goes on as it
 * was begun. What those claims named is left out of the draft: it follows from the step.
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
    // a claim that names nobody must not get a source by being opened
    const refs = own.every((claim) => claim.named) ? mostOften(own.map((claim) => claim.named ?? [])) : [];
    said[step] = refs;
    // what names a source that is not there stays, to be found by the checker
    const isKnown = refs.length > 0 && refs.every((id) => sources.includes(id));
    for (const claim of own) {
      if (isKnown && claim.named?.join() === refs.join()) whole = put(whole, claim.at, undefined);
    }
  }
  return { draft: whole, said };
}

/** The list that is there most often. */
function mostOften(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const list of lists) counts.set(list.join(), (counts.get(list.join()) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return lists.find((list) => counts.get(list.join()) === most) ?? [];
}

const named = (value: unknown): readonly string[] | undefined =>
  typeof value === 'string' ? [value] : Array.isArray(value) && value.length ? value.map(String) : undefined;
