/** Lists the notices of the demo pages, each with the moments at which its card changes. */
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
  /** The case that it shows, in one sentence. */
  readonly what?: string;
  /** In order of time. */
  readonly moments: readonly Moment[];
  /** The day on which its card says most, `YYYY-MM-DD`. Default: none, if the notice names no day. */
  readonly mainDay?: string | undefined;
  /** True if something changes in the middle of a day. */
  readonly hasHours: boolean;
}

const timeOf = ({ day, time = '12:00' }: Moment): string => `${day} ${time}`;
const inOrder = (moments: readonly Moment[]): readonly Moment[] =>
  [...moments].sort((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1));

/** The days before, on and after each day that a notice names, and one a year after the last. */
function daysOf({ audiences, routes = [] }: Notice): readonly Moment[] {
  const named = [
    ...audiences.flatMap(({ plan }) =>
      plan.flatMap(({ announced, from, lastDay, start }) => [announced, from, lastDay, start]),
    ),
    ...routes.map(({ lastDay }) => lastDay),
  ];
  // months, years and words such as `any-time` are not days
  const days = named.flatMap((text) => parseDay(text ?? '') ?? []);
  const around = new Set(days.flatMap((day) => [day - 1, day, day + 1]));
  if (days.length) around.add(Math.max(...days) + 365);
  return inOrder([...around].map((day) => ({ day: isoDay(day) })));
}

/** The last day to say no; else the day before a planned start; else the day of the latest news. */
function mainDayOf({ audiences: [first] }: Notice): string | undefined {
  const plan = first?.plan ?? [];
  const lastDay = plan.findLast((stage) => stage.lastDay !== undefined)?.lastDay;
  const latest = plan.at(-1);
  const start = parseDay(latest?.start ?? '');
  const news = latest?.state === 'planned' && start !== undefined ? isoDay(start - 1) : latest?.announced;
  return [lastDay, news].find((text) => parseDay(text ?? '') !== undefined);
}

/** The published notices. */
export const real = (notices: readonly Notice[]): readonly Entry[] =>
  notices.map((notice) => ({
    notice,
    title: notice.title['en'] ?? notice.title[notice.defaultLanguage] ?? notice.id,
    moments: daysOf(notice),
    mainDay: mainDayOf(notice),
    hasHours: false,
  }));

/** The ISO text of an instant holds the day and the time in its zone. */
const momentOf = ({ at }: { readonly at: string }): Moment => ({ day: at.slice(0, 10), time: at.slice(11, 16) });

/** The invented notices of the stories. */
export const invented: readonly Entry[] = [...oddNotices, ...refused].map(
  ({ days, instants = [], notice, title, what }: OddNotice) => ({
    notice,
    title,
    what,
    moments: inOrder([...days.map((day) => ({ day })), ...instants.map(momentOf)]),
    hasHours: instants.length > 0,
  }),
);
