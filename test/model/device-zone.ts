/**
 * Loaded before the tests of the model: none of the sources may ask for the time zone of the device, because a notice has
 * its own. Where one does, its file of tests fails. What does not ask gives the same in every zone, and is tested in one.
 */
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));
const LOCAL =
  /^(?:[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year)|getTimezoneOffset|to(?:Locale)?(?:Date|Time)?String)$/;
/** A text with a time and without a zone is read in that of the device. A day alone is one of UTC. */
const HAS_ZONE = /^(?:\d{4}(?:-\d\d){0,2}|.*(?:Z|[+-]\d\d:?\d\d))$/s;

/** What was asked first, and where. */
let asked = '';

/** Notes who asks: the innermost call that is neither in this file nor built in. */
function hear(what: string): void {
  if (asked) return;
  const calls = new Error().stack?.split('\n').filter((line) => /^ +at /.test(line)) ?? [];
  const caller = calls.find((line) => !/device-zone|<anonymous>\)?$/.test(line));
  if (caller?.includes(SOURCES)) asked = `${what}${caller}`;
}

for (const name of Object.getOwnPropertyNames(Date.prototype).filter((one) => LOCAL.test(one))) {
  const own = Reflect.get(Date.prototype, name) as (...given: unknown[]) => unknown;
  Reflect.set(Date.prototype, name, function (this: Date, ...given: unknown[]) {
    const [, options] = given as [unknown, Intl.DateTimeFormatOptions?];
    if (!(name.startsWith('toLocale') && options?.timeZone)) hear(name);
    return own.apply(this, given);
  });
}

globalThis.Date = new Proxy(Date, {
  construct(target, given: readonly unknown[], newTarget) {
    if (given.length > 1 || (typeof given[0] === 'string' && !HAS_ZONE.test(given[0])))
      hear(`new Date(${given.join()})`);
    return Reflect.construct(target, given, newTarget) as Date;
  },
  apply(target) {
    hear('Date()');
    return target();
  },
});

const { parse } = Date;
Date.parse = (text) => {
  if (!HAS_ZONE.test(text)) hear(`Date.parse(${text})`);
  return parse(text);
};

Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct(target, given: ConstructorParameters<typeof Intl.DateTimeFormat>, newTarget) {
    if (!given[1]?.timeZone) hear('Intl.DateTimeFormat without a zone');
    return Reflect.construct(target, given, newTarget) as Intl.DateTimeFormat;
  },
  apply(target, _, given: ConstructorParameters<typeof Intl.DateTimeFormat>) {
    if (!given[1]?.timeZone) hear('Intl.DateTimeFormat without a zone');
    return target(...given);
  },
});

process.on('exit', () => {
  if (!asked) return;
  console.error(`The time zone of the device is asked for: ${asked}`);
  process.exitCode = 1;
});
