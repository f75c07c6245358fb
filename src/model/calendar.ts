/** A calendar file (RFC 5545) for one day, made of finished texts: the same input gives the same bytes. */
import { isoDay, utcMoment, type Day } from './day.js';

/** One all-day event with reminders, in one language. */
export interface CalendarEvent {
  /** Permanent and used for no other event: a second import then replaces the first (RFC 5545, 3.8.4.7). */
  readonly uid: string;
  /** Raised at each change of the event (3.8.7.4). Default: 0. */
  readonly sequence?: number | undefined;
  /** The day on which it was written (3.8.7.2). Default: 1 January 1970, for a day that is not known. */
  readonly stamp?: Day | undefined;
  /** The day of the event. */
  readonly day: Day;
  /** The instant in milliseconds at which it ends, an hour after it begins. Default: it takes the whole day. */
  readonly end?: number | undefined;
  readonly summary: string;
  readonly description: string;
  /** A safe link's `href`. */
  readonly url?: string | undefined;
  /** What a reminder says, by the number of days before; one that lies in the past stays valid and silent. */
  readonly reminders: Readonly<Record<number, string>>;
}

const HOUR = 36e5;

/** The longest line, in octets of UTF-8 without its line break (3.1). */
const LONGEST = 75;

/** Octets of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A line in pieces that are not too long, cut between characters; each further piece begins with a space. */
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

/** A value of type TEXT (3.3.11): line breaks stay, other control characters become spaces. */
const value = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\\,;]/g, '\\$&')
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');

const date = (day: Day): string => isoDay(day).replaceAll('-', '');

/** An instant in UTC (3.3.5). */
function instant(time: number): string {
  const { day, minute } = utcMoment(new Date(time));
  const digits = (part: number): string => String(Math.floor(part)).padStart(2, '0');
  return `${date(day)}T${digits(minute / 60)}${digits(minute % 60)}00Z`;
}

/** The beginning and the end; the end of an all-day event is the day after it (3.6.1). */
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
 * The file, as `text/calendar` in UTF-8. It blocks no time, and needs no time zone: whole days are the same everywhere,
 * and an hour is written in UTC.
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
