import { ownSource } from '../../core/attributes.js';
import { elementsIn, lineOf } from '../../core/children.js';
import { stepperAttributesAsNotice, type StepperAttributes } from './attributes-as-notice.js';

/** A route from attributes. */
interface OwnRoute {
  readonly type: string;
}

/**
 * Returns the raw part of a notice in ordered lists and the attributes; `undefined` if there are no lists. Each `<ol>`
 * is a route, with the heading before it as its label, and its items as its steps. The attributes add to the first
 * route. `read.ts` validates the values later.
 */
export function stepperChildrenAsNotice(
  element: Element,
  attributes: StepperAttributes,
  lang: string,
): object | undefined {
  const said = stepperAttributesAsNotice(attributes, lang) as { readonly routes: readonly OwnRoute[] | false };
  const { sourceRefs } = ownSource(attributes, lang);
  const routes: object[] = [];
  let [own] = said.routes || [];
  let label: object | string | undefined;
  let steps: object[] | undefined;
  for (const part of elementsIn(element, 'h2,h3,h4,h5,h6,ol,ol>*')) {
    const text = lineOf(part, lang);
    if (part.matches('ol>*')) {
      const link = part.querySelector('a[href^="https://"]') ?? part.querySelector('a[href]');
      steps?.push({ text, url: link?.getAttribute('href') });
    } else if (part.localName !== 'ol') {
      label = text;
    } else if (!steps || (part as HTMLOListElement).start < 2) {
      const id = `route-${String(routes.length + 1)}`;
      const type = part.dataset['route'] ?? own?.type ?? attributes.type ?? 'settings';
      steps = [];
      routes.push({ ...own, ...{ id, type, label, steps, sourceRefs } });
      label = own = undefined;
    } // else the list continues after an image or a paragraph
  }
  return steps && { ...said, routes };
}
