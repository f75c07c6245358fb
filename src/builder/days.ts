/** Derives from the plan of a group: the last day in full, and the days on which readers see a change. */
import { html, nothing, type TemplateResult } from 'lit';
import { DAY, type Day } from '../model/day.js';
import type { Choice, Notice, PlanEntry } from '../model/notice.js';
import { firstDayOf, lastDayOf, startOf } from '../model/situation.js';
import type { Words } from '../words/languages/en.js';
import { itemsAt, textAt } from './draft.js';
import type { BuilderWords } from './words/en.js';

/** The part of a group that determines its days. */
interface Plan {
  readonly kind: Choice['kind'];
  readonly entries: readonly PlanEntry[];
}

/** Returns the plan of a group in a document. */
const planOf = (document: unknown, group: number): Plan => ({
  kind: (textAt(document, ['audiences', group, 'choice', 'kind']) || 'opt-out') as Choice['kind'],
  entries: itemsAt(document, ['audiences', group, 'plan']) as readonly PlanEntry[],
});

/** Returns the last day to act, from the last entry that has one. */
const lastDayIn = ({ entries, kind }: Plan): Day | undefined => {
  const days = entries.map((entry) => lastDayOf(entry, kind));
  return days.findLast((day) => day !== undefined);
};

/** Returns the sentence in which the editor confirms what readers of a group see about the last day. */
export function lastDaySentence(
  w: BuilderWords['dates'],
  readerWords: Words,
  document: unknown,
  group: number,
): string {
  const { entries, kind } = planOf(document, group);
  const entry: PlanEntry | undefined = entries.at(-1);
  if (kind === 'none') return w.noChoice;
  if (kind === 'opt-in') return w.optIn;
  if (!entry) return w.none;
  if (entry.lastDay === 'any-time') return w.anyTime;
  if (entry.lastDay === 'rolling') return w.rolling;
  const last = lastDayOf(entry, kind);
  if (last !== undefined) {
    const day = readerWords.day(last).text;
    return entry.lastTime === undefined ? w.readBack(day) : w.readBackTime(day, entry.lastTime);
  }
  return entries.length === 1 && kind === 'opt-out' && entry.start === undefined ? w.none : w.noLastDay;
}

/** The key of today, and the prefix of keys for plan entries. */
export const TODAY = '';
const ENTRY = 'entry-';

/** A day on which readers see a change. */
export interface Turn {
  /** Identifies the day independently of its date. Several keys can fall on one day; the first determines the label. */
  readonly keys: readonly string[];
  readonly label: string;
  readonly day: Day;
}

/** Days relative to the last day to act, or to the first day of use if there is no last day. */
const AROUND = { last: [-30, -1, 0, 1, 365], first: [-30, -1, 0, 365] } as const;

/** Returns the days to preview for a group, in order. Empty if its plan has no days. */
export function turnsOf(w: BuilderWords, document: unknown, group: number): readonly Turn[] {
  const plan = planOf(document, group);
  const last = lastDayIn(plan);
  const middle = last ?? plan.entries.map(startOf).findLast((day) => day !== undefined);
  const which = last === undefined ? 'first' : 'last';
  const around = AROUND[which].flatMap((away, index) =>
    middle === undefined ? [] : { key: String(away), label: w.dates[which][index] ?? '', day: middle + away },
  );
  const entries = plan.entries.slice(1).flatMap((entry, index) => {
    const day = firstDayOf(entry.from ?? entry.announced);
    const label = w.options.state[entry.state] as string | undefined;
    return day === undefined ? [] : { key: `${ENTRY}${String(index)}`, label: label ?? w.entry, day };
  });
  const all = [...entries, ...around];
  return all
    .filter(({ day }, index) => all.findIndex((other) => other.day === day) === index)
    .map(({ day, label }) => ({ keys: all.filter((one) => one.day === day).map(({ key }) => key), label, day }))
    .sort((a, b) => a.day - b.day);
}

/** Returns the days of the slider in order, including today. Empty if there is nothing but today. */
export function stopsOf(w: BuilderWords, turns: readonly Turn[], today: Day): readonly Turn[] {
  if (!turns.length) return [];
  const same = turns.find(({ day }) => day === today);
  const now = {
    keys: [TODAY, ...(same?.keys ?? [])],
    label: same ? `${w.preview.today} · ${same.label}` : w.preview.today,
    day: today,
  };
  return [...turns.filter((turn) => turn !== same), now].sort((a, b) => a.day - b.day);
}

/** Returns the selected day. If the plan no longer has it, returns the nearest day of the same kind, or else today. */
export function stopAt(stops: readonly Turn[], key: string): Turn | undefined {
  const has = (wanted: string) => stops.find(({ keys }) => keys.includes(wanted));
  const isEntry = key.startsWith(ENTRY);
  const numberOf = (one: string) => Number(one.replace(ENTRY, ''));
  const away = (one: string) => Math.abs(numberOf(one) - numberOf(key));
  const [nearest = TODAY] = stops
    .flatMap(({ keys }) => keys)
    .filter((one) => one !== TODAY && one.startsWith(ENTRY) === isEntry)
    .sort((one, other) => away(one) - away(other));
  return has(key) ?? has(nearest);
}

/** Noon UTC of a day, when it is that day in most of the world. */
export const noon = (day: Day) => (): Date => new Date(day * DAY + DAY / 2);

/** Renders the banner of a group on each of its days. */
export const banners = (
  turns: readonly Turn[],
  notice: Notice,
  words: Words,
  readerWords: Words,
  audience: string,
): TemplateResult =>
  html`${turns.map(
    ({ day, label }) =>
      html`<h3>${label}: ${readerWords.day(day).text}</h3>
        <data-use-notice
          data-only
          lang=${words.lang}
          audience=${audience || nothing}
          .notice=${notice}
          .clock=${noon(day)}
        >
          <deadline-banner landmark="none"></deadline-banner>
        </data-use-notice>`,
  )}`;

/** Returns the label of a turn with its date. */
export function turnLabel({ day, label }: Turn, w: BuilderWords, readerWords: Words): string {
  const first = label.charAt(0).toLocaleUpperCase(w.lang);
  return `${first}${label.slice(1)} – ${readerWords.day(day).text}`;
}
