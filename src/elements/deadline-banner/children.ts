import { elementsIn } from '../../core/children.js';
import { bannerAttributesAsNotice, type BannerAttributes } from './attributes.js';

/**
 * The raw part of a notice that the days in `<time data-day="effective|last">` give, with the attributes beside them;
 * nothing where there are none, or an attribute gives a day. The reader of notices refuses what is wrong with them.
 */
export function bannerChildrenAsNotice(
  element: Element,
  attributes: BannerAttributes,
  lang: string,
): object | undefined {
  /** The day of a kind; empty where there is none, and no day where it is not written or there are two. */
  const dayOf = (kind: string): string => {
    const times = elementsIn<HTMLTimeElement>(element, `time[data-day${kind}]`);
    return [...new Set(times.map(({ dateTime }) => dateTime || '-'))].join(' ');
  };
  if (attributes.effectiveDate || attributes.lastDay || !dayOf('')) return undefined;
  const [lastDay, hour] = dayOf('=last i').split(/T(.*)/s);
  // without either, they are of a kind that nobody knows
  const effectiveDate = dayOf('=effective i') || (lastDay ? undefined : '-');
  const lastTime = attributes.lastTime ?? hour;
  const said = bannerAttributesAsNotice(attributes, lang, {}, { effectiveDate, lastDay, lastTime });
  return { ...said, platform: { name: attributes.platform } };
}
