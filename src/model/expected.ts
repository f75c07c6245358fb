/** Describes the value that the schema expects, as data: its kind, and the words of an enumeration. */
import type { Expected, ExpectedKind } from './problem.js';
import { KINDS } from './notice.js';
import type { Key, Shape } from './shape.js';

/** The kinds of text, by schema. */
const TEXT_KINDS = new Map(Object.entries(KINDS).map(([kind, shape]) => [shape as Shape, kind as keyof typeof KINDS]));

const KIND_BY_TYPE: Readonly<Record<string, ExpectedKind>> = {
  strict_object: 'object',
  record: 'texts',
  array: 'list',
  picklist: 'option',
  boolean: 'boolean',
  number: 'number',
};

/** Describes the values that a field accepts, by its schema and its path. */
export function expectedOf(shape: Shape | undefined, keys: readonly Key[]): Expected {
  const name = keys.findLast((key) => typeof key === 'string');
  const most = shape?.pipe?.find(({ type }) => type === 'max_value')?.requirement;
  return {
    expects: name === 'sourceRefs' || name === 'sourceRef' ? 'sources' : kindOf(shape),
    options: optionsOf(shape),
    // the description of a number needs its maximum
    ...(typeof most === 'number' && { most }),
  };
}

/** Returns the kind of a schema; for a union of words and a date, the kind of the date. */
function kindOf(shape: Shape | undefined): ExpectedKind {
  const shapes = shape?.type === 'union' ? ((shape.options ?? []) as Shape[]) : shape ? [shape] : [];
  const text = shapes.map((one) => TEXT_KINDS.get(one)).find((kind) => kind !== undefined);
  return text ?? KIND_BY_TYPE[shape?.type ?? ''] ?? 'text';
}

function optionsOf(shape: Shape | undefined): readonly string[] {
  switch (shape?.type) {
    case 'picklist':
      return (shape.options ?? []).map(String);
    case 'literal':
      return [String(shape.literal)];
    case 'union':
      return (shape.options ?? []).flatMap((option) => optionsOf(option as Shape));
    default:
      return [];
  }
}
