export {};
import { INSTEAD, KINDS, NoticeSchema } from '../src/model/notice.js';
export interface Schema { type: string; wrapped?: Schema; entries?: Record<string, Schema>; item?: Schema; key?: Schema; value?: Schema; options?: string[]; pipe?: any[] }
const letters = new Map(Object.entries(KINDS).map(([l, s]) => [s as unknown, l]));
export type Tree = string | number | [number, Tree] | { [k: string]: Tree };
const req = (s: Schema, t: string) => s.pipe?.find((a) => a.type === t)?.requirement;
export function tree(s: Schema, mark: (k: string, required: boolean) => string = (k, r) => (r ? k + '!' : k), L = letters): Tree {
  const l = L.get(s); if (l) return l;
  switch (s.type) {
    case 'exact_optional': return tree(s.wrapped!, mark, L);
    case 'strict_object': {
      const es = Object.entries(s.entries!); const opt = ([, e]: any) => e.type === 'exact_optional';
      return Object.fromEntries((process.env.ORDER ? [...es.filter((e) => !opt(e)), ...es.filter(opt)] : es).map(([k, e]) => [mark(k, e.type !== 'exact_optional'), tree(e, mark, L)]));
    }
    case 'array': return [req(s, 'max_length'), tree(s.item!, mark, L)];
    case 'record': return { '*': tree(s.value!, mark, L) };
    case 'picklist': return s.options!.join('|') + (INSTEAD.has(s) ? '=' + INSTEAD.get(s) : '');
    case 'boolean': return 'b';
    case 'number': return req(s, 'max_value');
  }
  throw new Error('unknown ' + s.type);
}
