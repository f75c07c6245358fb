/** Writes a calendar file (RFC 5545) with one event. The same input gives the same bytes. */
import { isoDay, utcMoment, type Day } from './day.js';

/** One event with reminders, in one language. */
export interface CalendarEvent {
  /** Permanent and unique: a second import then replaces the first (section 3.8.4.7). */
  readonly uid: string;
  /** Increased with each change of the event (3.8.7.4). Default: 0. */
  readonly sequence?: number | undefined;
  /** The day on which the notice was written (3.8.7.2). Default: 1 January 1970. */
  readonly stamp?: Day | undefined;
  /** The day of the event. */
  readonly day: Day;
  /** The end, as an instant in milliseconds, of an event of one hour. Default: the event lasts the whole day. */
  readonly end?: number | undefined;
  readonly summary: string;
  readonly description: string;
  /** The `href` of a safe link. */
  readonly url?: string | undefined;
  /** Texts of reminders, by the number of days before the event. Calendar apps ignore reminders in the past. */
  readonly reminders: Readonly<Record<number, string>>;
}

const HOUR = 36e5;

/** The longest line, in octets of UTF-8, without the line break (3.1). */
const LONGEST = 75;

/** Returns the length of a character in octets of UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Folds a long line between characters (3.1): each continuation begins with a space. */
function fold(line: string): string {
  let folded = '';
  let size = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    size += octets;
    if (size > LONGEST) {
      folded += '\r\n ';
      size = 1 + octets;
    }
    folded += character;
  }
  return folded;
}

/** Escapes a value of type TEXT (3.3.11). Keeps line breaks, and replaces other control characters with spaces. */
const value = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

const date = (day: Day): string => isoDay(day).replaceAll('-', '');

/** Formats an instant as DATE-TIME in UTC (3.3.5). */
function instant(time: number): string {
  const { day, minute } = utcMoment(new Date(time));
  const digits = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  return `${date(day)}T${digits(minute / 60)}${digits(minute % 60)}00Z`;
}

/** Writes the start and the end. The end of an all-day event is exclusive (3.6.1). */
const span = ({ day, end }: CalendarEvent): string =>
  end === undefined
    ? `DTSTART;VALUE=DATE:${date(day)}\nDTEND;VALUE=DATE:${date(day + 1)}`
    : `DTSTART:${instant(end - HOUR)}\nDTEND:${instant(end)}`;

const alarm = ([days, text]: [days: string, text: string]): string => `
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:-P${days}D
DESCRIPTION:${value(text)}
END:VALARM`;

/**
 * Returns the content of the file (`text/calendar`, UTF-8). The event does not mark the reader as busy. It needs no
 * time zone: an all-day event is in local time (3.3.4), and an hour is in UTC.
 */
export const calendarFile = (event: CalendarEvent): string =>
  `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//opt-out-elements//EN
METHOD:PUBLISH
BEGIN:VEVENT
UID:${value(event.uid)}@opt-out-elements
DTSTAMP:${date(event.stamp ?? 0)}T000000Z
SEQUENCE:${String(event.sequence ?? 0)}
${span(event)}
SUMMARY:${value(event.summary)}
DESCRIPTION:${value(event.description)}${event.url ? `\nURL:${event.url}` : ''}
TRANSP:TRANSPARENT${Object.entries(event.reminders).map(alarm).join('')}
END:VEVENT
END:VCALENDAR
`
    .split('\n')
    .map(fold)
    .join('\r\n');
