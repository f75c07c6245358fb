/** What the schema expects at a place, as data: which kind of value, and which words. */
import type { Expected, ExpectedKind } from './problem.js';
import { KINDS } from './notice.js';
import type { Key, Shape } from './shape.js';

/** The kinds of text, by their schemas. */
const TEXT_KINDS = new Map(Object.entries(KINDS).map(([kind, shape]) => [shape as Shape, kind as keyof typeof KINDS]));

const KIND_BY_TYPE: Readonly<Record<string, ExpectedKind>> = {
  strict_object: 'object',
  record: 'texts',
  array: 'list',
  picklist: 'option',
  boolean: 'boolean',
  number: 'number',
};

/** What a field takes that has this schema, and stands under these keys. */
export function expectedOf(shape: Shape | undefined, keys: readonly Key[]): Expected {
  const name = keys.findLast((key) => typeof key === 'string');
  const most = shape?.pipe?.find(({ type }) => type === 'max_value')?.requirement;
  return {
    expects: name === 'sourceRefs' || name === 'sourceRef' ? 'sources' : kindOf(shape),
    options: optionsOf(shape),
    // of a number, the range says what it is
    ...(typeof most === 'number' && { most }),
  };
}

/** Of a day or a word, the day. */
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
