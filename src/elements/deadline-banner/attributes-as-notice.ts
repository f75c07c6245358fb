import type { NoticePart } from '../../content/input.js';
import { ownSource, type SourceAttributes } from '../../core/attributes.js';

/** The attributes of `<deadline-banner>` that are parts of a notice, by property name. */
export interface BannerAttributes extends SourceAttributes {
  readonly platform?: string | undefined;
  readonly purpose?: string | undefined;
  readonly effectiveDate?: string | undefined;
  readonly lastDay?: string | undefined;
  readonly lastTime?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly published?: string | undefined;
  readonly status?: string | undefined;
  readonly choice?: string | undefined;
  readonly certainty?: string | undefined;
  readonly grace?: boolean | string | undefined;
  readonly afterDate?: string | undefined;
  readonly href?: string | undefined;
}

/** The allowed words of the attributes that determine the headline. */
export const DECISIVE = {
  status: ['planned', 'started', 'paused', 'resumed', 'halted', 'withdrawn'],
  choice: ['opt-out', 'opt-in', 'none'],
} as const;

/** True if the value of an attribute is not allowed. `read.ts` then reads it as `unknown`. */
export const isUnknown = (value: unknown, allowed: readonly string[]): boolean =>
  typeof value === 'string' && !allowed.includes(value.toLowerCase());

/** The meaning of `after`. `read.ts` rejects other values. */
const OPT_OUT_POSSIBLE: Readonly<Record<string, boolean | undefined>> = {
  'still-possible': true,
  closed: false,
  unknown: undefined,
};

/** The attributes with days and times. */
export type BannerDays = Pick<BannerAttributes, 'effectiveDate' | 'lastDay' | 'lastTime'>;

/**
 * Returns the raw part of a notice in the attributes, with texts in the language `lang`. `notice`: the notice whose
 * first audience they override. `days`: the days of the children, if they have any. Default: the days of the
 * attributes.
 */
export function bannerAttributesAsNotice(
  attributes: BannerAttributes,
  lang: string,
  notice: NoticePart = {},
  days: BannerDays = attributes,
): object {
  const { href, platform, published, purpose, timeZone } = attributes;
  const { sourceRefs, sources } = ownSource(attributes, lang);
  return {
    platform: platform && { name: platform },
    purpose: purpose && { label: { [lang]: purpose } },
    timeZone,
    published,
    audiences: audiencesOf(attributes, days, notice.audiences, sourceRefs),
    routes: href && [{ id: 'attributes', type: 'settings', url: href, sourceRefs }],
    sources,
  };
}

function audiencesOf(
  attributes: BannerAttributes,
  { effectiveDate, lastDay, lastTime }: BannerDays,
  given: NoticePart['audiences'],
  sourceRefs: readonly string[],
) {
  const { afterDate: after, certainty, grace, platform } = attributes;
  const [first, ...others] = given ?? [];
  // an unknown word must not override the value of a notice
  const choice = first && isUnknown(attributes.choice, DECISIVE.choice) ? undefined : attributes.choice;
  const status = first && isUnknown(attributes.status, DECISIVE.status) ? undefined : attributes.status;
  const isOverridden = [after, certainty, choice, effectiveDate, grace, lastDay, lastTime, status].some(
    (value) => value !== undefined && value !== false,
  );
  if (!isOverridden && (first || !platform)) return undefined;
  return [
    {
      id: 'attributes',
      ...first,
      choice: choice ? { kind: choice, sourceRefs } : (first?.choice ?? { kind: 'opt-out', sourceRefs }),
      plan: planOf({ certainty, effectiveDate, grace, lastDay, lastTime, status }, first?.plan ?? [], sourceRefs),
      afterDate: after
        ? { sourceRefs, optOutPossible: Object.hasOwn(OPT_OUT_POSSIBLE, after) ? OPT_OUT_POSSIBLE[after] : after }
        : first?.afterDate,
    },
    ...others,
  ];
}

/**
 * A date replaces the plan of the notice. A status without a date adds an entry. Other attributes change the last
 * entry.
 */
function planOf(attributes: BannerAttributes, plan: readonly object[], sourceRefs: readonly string[]): object[] {
  const { certainty, effectiveDate: start, grace, lastDay, lastTime, status } = attributes;
  const hasDates = [start, lastDay, lastTime].some(Boolean);
  const entries = hasDates ? [] : status ? plan : plan.slice(0, -1);
  const last = hasDates || status ? { state: status ?? 'planned', sourceRefs } : plan.at(-1);
  return [
    ...entries,
    {
      state: 'planned',
      sourceRefs,
      ...last,
      ...(start && { start }),
      ...(lastDay && { lastDay }),
      ...(lastTime && { lastTime }),
      ...(certainty && { certainty }),
      ...(grace !== undefined && grace !== false && { grace: true }),
    },
  ];
}
