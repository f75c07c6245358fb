/** Helpers that walk a Valibot schema, so that the tests need not name the fields of `NoticeSchema`. */
import { NoticeSchema } from '../../src/model/notice.js';

export interface Shape {
  readonly type: string;
  readonly wrapped?: Shape;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly key?: Shape;
  readonly value?: Shape;
  readonly literal?: unknown;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[];
}

export const ROOT = NoticeSchema as Shape;

/** The number in a requirement of a schema, such as `max_length` or `min_value`. */
export const requirement = (shape: Shape, type: string): number | undefined =>
  shape.pipe?.find((action) => action.type === type)?.requirement as number | undefined;

/** The path of every field of a schema, including optional ones, such as `routes[].steps[].text.*`. */
export function* fieldsOf(shape: Shape, path = ''): Iterable<{ path: string; optional: boolean }> {
  for (const [key, field] of Object.entries(shape.entries ?? {})) {
    const at = path ? `${path}.${key}` : key;
    yield { path: at, optional: field.type === 'exact_optional' };
    yield* fieldsOf(field, at);
  }
  if (shape.wrapped) yield* fieldsOf(shape.wrapped, path);
  if (shape.item) yield* fieldsOf(shape.item, `${path}[]`);
  if (shape.type === 'record' && shape.value) yield* fieldsOf(shape.value, `${path}.*`);
}

/** The path of every field in a value. */
export function* fieldsIn(shape: Shape, value: unknown, path = ''): Iterable<string> {
  if (shape.wrapped) yield* fieldsIn(shape.wrapped, value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, under] of Object.entries(value) as [string, unknown][]) {
    const field = shape.entries?.[key];
    if (field) {
      const at = path ? `${path}.${key}` : key;
      yield at;
      yield* fieldsIn(field, under, at);
    }
    if (shape.item) yield* fieldsIn(shape.item, under, `${path}[]`);
    if (shape.type === 'record' && shape.value) yield* fieldsIn(shape.value, under, `${path}.*`);
  }
}
