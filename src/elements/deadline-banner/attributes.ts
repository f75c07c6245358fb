import { ownSource, type SourceAttributes } from '../../core/attributes.js';

/** The attributes of `<deadline-banner>` that say something of the notice, by the names of its properties. */
export interface BannerAttributes extends SourceAttributes {
  readonly platform?: string | undefined;
  readonly purpose?: string | undefined;
  readonly effectiveDate?: string | undefined;
  readonly lastDay?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly published?: string | undefined;
  readonly status?: string | undefined;
  readonly afterDate?: string | undefined;
  readonly href?: string | undefined;
}

/** What `after` says of acting then; the reader of notices refuses other values. */
const OPT_OUT_POSSIBLE: Readonly<Record<string, boolean | undefined>> = {
  'still-possible': true,
  closed: false,
  unknown: undefined,
};

/** The raw part of a notice that the attributes give, with texts in the language `lang`. */
export function bannerAttributesAsNotice(attributes: BannerAttributes, lang: string): object {
  const { afterDate: after, effectiveDate, href, lastDay, platform, published, purpose, status, timeZone } = attributes;
  const { sourceRefs, sources } = ownSource(attributes, lang);
  return {
    platform: platform && { name: platform },
    purpose: purpose && { label: { [lang]: purpose } },
    effectiveFrom: effectiveDate && { date: effectiveDate, sourceRefs },
    lastDayToAct: lastDay && { date: lastDay, sourceRefs },
    timeZone,
    published,
    status: status && { activity: status, sourceRefs },
    afterDate: after && {
      sourceRefs,
      optOutPossible: Object.hasOwn(OPT_OUT_POSSIBLE, after) ? OPT_OUT_POSSIBLE[after] : after,
    },
    routes: href && [{ id: 'attributes', type: 'settings', url: href, sourceRefs }],
    sources,
  };
}
