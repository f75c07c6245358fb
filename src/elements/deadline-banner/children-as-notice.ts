import { elementsIn } from '../../core/children.js';
import { bannerAttributesAsNotice, type BannerAttributes } from './attributes-as-notice.js';

/**
 * Returns the raw part of a notice in `<time data-day="effective|last">` and the attributes; `undefined` if there is no
 * such element, or if an attribute sets a day. `read.ts` validates the values later.
 */
export function bannerChildrenAsNotice(
  element: Element,
  attributes: BannerAttributes,
  lang: string,
): object | undefined {
  /** Returns the day of a kind; empty if there is none, and an invalid day if `datetime` is missing or days differ. */
  const dayOf = (kind: string): string => {
    const times = elementsIn<HTMLTimeElement>(element, `time[data-day${kind}]`);
    return [...new Set(times.map(({ dateTime }) => dateTime || '-'))].join(' ');
  };
  if (attributes.effectiveDate || attributes.lastDay || !dayOf('')) return undefined;
  const [lastDay, hour] = dayOf('=last i').split(/T(.*)/s);
  // an unknown kind of `data-day` has to fail the validation
  const effectiveDate = dayOf('=effective i') || (lastDay ? undefined : '-');
  const lastTime = attributes.lastTime ?? hour;
  const said = bannerAttributesAsNotice(attributes, lang, {}, { effectiveDate, lastDay, lastTime });
  return { ...said, platform: { name: attributes.platform } };
}
