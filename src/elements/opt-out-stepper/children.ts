import { ownSource } from '../../core/attributes.js';
import { elementsIn, lineOf } from '../../core/children.js';
import { stepperAttributesAsNotice, type StepperAttributes } from './attributes.js';

/** What matters here of the route that attributes give. */
interface OwnRoute {
  readonly type: string;
}

/**
 * The raw part of a notice that ordered lists give, with the attributes beside them: each `<ol>` is a route, with the
 * heading before it as its label and its items as its steps. The attributes that describe a route say more of the first.
 * Nothing where there are none. The reader of notices refuses what is wrong with them.
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
    } // else the list goes on after a picture or a paragraph
  }
  return steps && { ...said, routes };
}
