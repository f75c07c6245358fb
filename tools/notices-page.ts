/** What the demo page of all notices shows: each notice, and the moments at which to look at it. */
import { isoDay, parseDay } from '../src/model/day.js';
import type { Notice } from '../src/model/notice.js';
import { oddNotices, refused, type OddNotice } from '../stories/odd/index.js';

interface Moment {
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM` in the zone of the notice. Default: noon. */
  readonly time?: string;
}

export interface Entry {
  readonly notice: Notice;
  /** In English. */
  readonly title: string;
  /** What it is for. */
  readonly what?: string;
  /** In order of time. */
  readonly moments: readonly Moment[];
  /** True where something changes in the middle of a day. */
  readonly hasHours: boolean;
}

const timeOf = ({ day, time = '12:00' }: Moment): string => `${day} ${time}`;
const inOrder = (moments: readonly Moment[]): readonly Moment[] =>
  [...moments].sort((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1));

/** The days before, on and after each one that a notice names, and one a year after all of them. */
function daysOf({ audiences, routes = [] }: Notice): readonly Moment[] {
  const named = [
    ...audiences.flatMap(({ plan }) =>
      plan.flatMap(({ announced, from, lastDay, start }) => [announced, from, lastDay, start]),
    ),
    ...routes.map(({ lastDay }) => lastDay),
  ];
  // months, years and words such as `any-time` are no days
  const days = named.flatMap((text) => parseDay(text ?? '') ?? []);
  const around = new Set(days.flatMap((day) => [day - 1, day, day + 1]));
  if (days.length) around.add(Math.max(...days) + 365);
  return inOrder([...around].map((day) => ({ day: isoDay(day) })));
}

/** Those that are published. */
export const real = (notices: readonly Notice[]): readonly Entry[] =>
  notices.map((notice) => ({
    notice,
    title: notice.title['en'] ?? notice.title[notice.defaultLanguage] ?? notice.id,
    moments: daysOf(notice),
    hasHours: false,
  }));

/** The ISO text of an instant has the day and the time of its zone. */
const momentOf = ({ at }: { readonly at: string }): Moment => ({ day: at.slice(0, 10), time: at.slice(11, 16) });

/** Those of stories. */
export const invented: readonly Entry[] = [...oddNotices, ...refused].map(
  ({ days, instants = [], notice, title, what }: OddNotice) => ({
    notice,
    title,
    what,
    moments: inOrder([...days.map((day) => ({ day })), ...instants.map(momentOf)]),
    hasHours: instants.length > 0,
  }),
);
