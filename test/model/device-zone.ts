/**
 * Preloaded for the tests of the model. A test file fails if a source reads the time zone of the device: a notice has
 * its own. The results are then the same in every zone, so the tests run in one.
 */
import { fileURLToPath } from 'node:url';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));
const LOCAL =
  /^(?:[gs]et(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|Year)|getTimezoneOffset|to(?:Locale)?(?:Date|Time)?String)$/;
/** A text with a time and without a zone is parsed in the zone of the device. A day alone is parsed in UTC. */
const HAS_ZONE = /^(?:\d{4}(?:-\d\d){0,2}|.*(?:Z|[+-]\d\d:?\d\d))$/s;

/** The first use of the device's zone, and its caller. */
let firstUse = '';

/** Records the caller: the innermost call that is neither in this file nor built in. */
function record(what: string): void {
  if (firstUse) return;
  const calls = new Error().stack?.split('\n').filter((line) => /^ +at /.test(line)) ?? [];
  const caller = calls.find((line) => !/device-zone|<anonymous>\)?$/.test(line));
  if (caller?.includes(SOURCES)) firstUse = `${what}${caller}`;
}

for (const name of Object.getOwnPropertyNames(Date.prototype).filter((one) => LOCAL.test(one))) {
  const own = Reflect.get(Date.prototype, name) as (...given: unknown[]) => unknown;
  Reflect.set(Date.prototype, name, function (this: Date, ...given: unknown[]) {
    const [, options] = given as [unknown, Intl.DateTimeFormatOptions?];
    if (!(name.startsWith('toLocale') && options?.timeZone)) record(name);
    return own.apply(this, given);
  });
}

globalThis.Date = new Proxy(Date, {
  construct(target, given: readonly unknown[], newTarget) {
    if (given.length > 1 || (typeof given[0] === 'string' && !HAS_ZONE.test(given[0])))
      record(`new Date(${given.join()})`);
    return Reflect.construct(target, given, newTarget) as Date;
  },
  apply(target) {
    record('Date()');
    return target();
  },
});

const { parse } = Date;
Date.parse = (text) => {
  if (!HAS_ZONE.test(text)) record(`Date.parse(${text})`);
  return parse(text);
};

Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
  construct(target, given: ConstructorParameters<typeof Intl.DateTimeFormat>, newTarget) {
    if (!given[1]?.timeZone) record('Intl.DateTimeFormat without a zone');
    return Reflect.construct(target, given, newTarget) as Intl.DateTimeFormat;
  },
  apply(target, _, given: ConstructorParameters<typeof Intl.DateTimeFormat>) {
    if (!given[1]?.timeZone) record('Intl.DateTimeFormat without a zone');
    return target(...given);
  },
});

process.on('exit', () => {
  if (!firstUse) return;
  console.error(`A source reads the time zone of the device: ${firstUse}`);
  process.exitCode = 1;
});
