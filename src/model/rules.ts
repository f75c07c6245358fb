/** What makes a notice of the right structure a good one: the editorial rules, each a small function. */
import { CATEGORIES, isSpecialCategory } from './categories.js';
import { dayIn, isoDay, parseDay, type Day } from './day.js';
import { safeLink } from './link.js';
import type { LanguageMap, Notice, Quote } from './notice.js';
import { either, problem, warning, type Problem } from './problem.js';
import { pathUnder, type Part } from './shape.js';

/** After this many days somebody should open every link again. */
const REVIEW_DAYS = 180;

/** What the rules look at. */
export interface Subject {
  readonly notice: Notice;
  /** Every value in the notice, however deep. */
  readonly parts: readonly Part[];
  readonly today: Day | undefined;
}
type Rule = (subject: Subject) => Iterable<Problem>;

/** All rules, in the order in which their findings are listed. */
export const RULES: readonly Rule[] = [
  defaultLanguage,
  translations,
  references,
  uniqueIds,
  dates,
  timeZone,
  readings,
  ownCategories,
  specialCategories,
  routes,
  platformLinks,
  review,
];

function* defaultLanguage({ notice }: Subject): Iterable<Problem> {
  if (!notice.languages.includes(notice.defaultLanguage)) {
    yield problem(
      'unlisted-default-language',
      'defaultLanguage',
      notice.defaultLanguage,
      `Write ${either(notice.languages)}, or add this to languages.`,
    );
  }
}

/** What stands on the platform's own screens is there in the platform's languages, whatever the notice's. */
const onScreen = ({ field, parent }: Part): boolean =>
  field === 'path' || field === 'option' || (field === 'label' && 'target' in parent);

/** What the letter of objection says too, which has languages of its own. */
const inLetter = ({ path }: Part): boolean => /^(?:purpose|dataGroups\[\d+\])\.label$/.test(path);

/** Every text in every language of the notice, a quote at least in its own. */
function* translations({ notice, parts }: Subject): Iterable<Problem> {
  for (const part of parts) {
    if (part.shape?.type !== 'record') continue;
    const { path, value, parent } = part;
    const map = value as LanguageMap;
    const { originalLanguage } = parent as Partial<Quote>;
    if (originalLanguage !== undefined) {
      if (!map[originalLanguage])
        yield problem('missing-original', path, value, `Add the words as they were said, in ${originalLanguage}.`);
    } else {
      for (const language of notice.languages.filter((one) => !map[one])) {
        if (onScreen(part)) {
          const fix = `Add what stands on the screen in ${language}, if the platform has it.`;
          yield warning('missing-screen-text', path, value, fix);
        } else if (language === notice.defaultLanguage) {
          yield problem('missing-default-text', path, value, `Add the text in ${language}, the default language.`);
        } else {
          yield warning('missing-translation', path, value, `Add the translation in ${language}.`);
        }
      }
    }
    if (onScreen(part) || inLetter(part)) continue;
    for (const language of Object.keys(map)) {
      if (notice.languages.includes(language) || language === originalLanguage) continue;
      yield warning(
        'unused-translation',
        pathUnder(path, language),
        map[language],
        `Add ${language} to languages, or remove this text, which is never shown.`,
      );
    }
  }
}

/** Fields that name something elsewhere in the notice, and the list in which they name it. */
const REFERENCES = new Map<string, 'sources' | 'updates' | 'dataGroups' | 'jurisdictions'>([
  ['sourceRef', 'sources'],
  ['sourceRefs', 'sources'],
  ['supersededBy', 'updates'],
  ['group', 'dataGroups'],
  ['jurisdictions', 'jurisdictions'],
]);

const nameOf = (item: { readonly id?: string; readonly code?: string }): string | undefined => item.id ?? item.code;

function* references({ notice, parts }: Subject): Iterable<Problem> {
  for (const { path, field, value } of parts) {
    const list = REFERENCES.get(field);
    if (!list || typeof value !== 'string') continue;
    if (!(notice[list] ?? []).some((item) => nameOf(item) === value)) {
      const fix = `Write what one of ${list} is called there, or add this one to ${list}.`;
      yield problem('unknown-reference', path, value, fix);
    }
  }
}

function* uniqueIds({ parts }: Subject): Iterable<Problem> {
  for (const { path, value, shape } of parts) {
    if (!Array.isArray(value) || !shape?.item?.entries) continue;
    const seen = new Set<string>();
    for (const [index, item] of (value as Parameters<typeof nameOf>[0][]).entries()) {
      const name = nameOf(item);
      if (name === undefined) continue;
      if (seen.has(name)) {
        const fix = 'Write another id, which nothing else in this list has.';
        yield problem('duplicate-id', pathUnder(path, index), name, fix);
      }
      seen.add(name);
    }
  }
}

function* dates({ notice }: Subject): Iterable<Problem> {
  const { effectiveFrom, lastDayToAct, published, modified, status } = notice;
  const last = lastDayToAct?.date;
  const stopped = status?.activity === 'halted' || status?.activity === 'withdrawn';
  if (!effectiveFrom) {
    if (lastDayToAct?.derivation === 'day-before-effective') {
      yield problem(
        'underivable-last-day',
        'effectiveFrom',
        effectiveFrom,
        'Add the first day of use, of which lastDayToAct is said to be the day before.',
      );
    } else if (!stopped) {
      yield warning('missing-first-day', 'effectiveFrom', effectiveFrom, 'Add the first day of use, if it is known.');
    }
  } else if (last !== undefined) {
    const before = isoDay((parseDay(effectiveFrom.date) ?? NaN) - 1);
    if (last > before) {
      yield problem(
        'late-last-day',
        'lastDayToAct.date',
        last,
        `Write ${before} or an earlier day: the use begins on ${effectiveFrom.date}.`,
      );
    } else if (lastDayToAct?.derivation === 'day-before-effective' && last < before) {
      const fix = `Write ${before}, or another derivation than day-before-effective.`;
      yield problem('contradicting-derivation', 'lastDayToAct.date', last, fix);
    }
  }
  if (published !== undefined && modified !== undefined && modified < published) {
    const fix = `Write ${published} or a later day: the notice was published then.`;
    yield problem('modified-before-published', 'modified', modified, fix);
  }
}

function* timeZone({ notice }: Subject): Iterable<Problem> {
  const zone = notice.timeZone;
  if (zone === undefined) {
    if (notice.effectiveFrom || notice.lastDayToAct) {
      yield warning(
        'missing-time-zone',
        'timeZone',
        zone,
        'Add the zone whose midnight counts, like Europe/Amsterdam: without it no days are counted.',
      );
    }
  } else if (!/^[a-z]/i.test(zone) || dayIn(zone, new Date(0)) === undefined) {
    yield problem('unknown-time-zone', 'timeZone', zone, 'Write a time zone that exists, like Europe/Amsterdam.');
  }
}

/** Sources that do not agree about the last day: the element will say so. */
function* readings({ notice }: Subject): Iterable<Problem> {
  const { date, sourceWording = [] } = notice.lastDayToAct ?? {};
  const read = new Set([date, ...sourceWording.flatMap(({ reading }) => reading ?? [])]);
  if (read.size > 1) {
    yield warning(
      'differing-sources',
      'lastDayToAct.sourceWording',
      [...read],
      'Leave it so if the sources really differ: readers will be told that they do.',
    );
  }
}

function* ownCategories({ notice }: Subject): Iterable<Problem> {
  for (const [index, { id, label, special }] of (notice.dataCategories ?? []).entries()) {
    const path = pathUnder('dataCategories', index);
    if (!Object.hasOwn(CATEGORIES, id)) {
      const fix = `Add a label, because ${id} is not in the vocabulary.`;
      if (!label) yield problem('missing-label', `${path}.label`, label, fix);
    } else if (special !== undefined) {
      const fix = `Leave this out: the vocabulary has ${id} as ${isSpecialCategory(id) ? 'special' : 'not special'}.`;
      yield special === isSpecialCategory(id)
        ? warning('redundant-special', `${path}.special`, special, fix)
        : problem('contradicting-special', `${path}.special`, special, fix);
    }
  }
}

function* specialCategories({ notice }: Subject): Iterable<Problem> {
  if (notice.specialCategoryWarning) return;
  for (const [index, { id, special, use, note }] of (notice.dataCategories ?? []).entries()) {
    if (note || !(special || isSpecialCategory(id)) || !(use === 'used' || use === 'possible')) continue;
    yield warning(
      'unexplained-special',
      pathUnder('dataCategories', index),
      id,
      'Add a specialCategoryWarning, or a note here that says what this means.',
    );
  }
}

function* routes({ notice }: Subject): Iterable<Problem> {
  for (const [index, route] of (notice.routes ?? []).entries()) {
    const path = pathUnder('routes', index);
    const { type, url, address, path: labels, steps } = route;
    if (type === 'email' && address === undefined) {
      yield problem('missing-address', `${path}.address`, address, 'Add the e-mail address to write to.');
    } else if (!url && !address && !labels && !steps) {
      yield problem('empty-route', path, route, 'Add what to do: a url, a path or steps.');
    }
  }
}

/** A notice sends its readers to the platform itself, never to somebody who looks like it. */
function* platformLinks({ notice, parts }: Subject): Iterable<Problem> {
  const { url, hosts = [] } = notice.platform;
  const own = [...new Set([safeLink(url)?.host ?? [], hosts].flat())];
  const isOwn = (host: string): boolean => own.some((one) => host === one || host.endsWith(`.${one}`));
  const only = own.length ? `Write an address at ${either(own)}` : 'Add platform.url';
  const fix = `${only}, or add this host to platform.hosts if it is the platform's.`;
  for (const { path, field, value } of parts) {
    if (!path.startsWith('routes[') || typeof value !== 'string') continue;
    if (field === 'url' && !isOwn(safeLink(value)?.host ?? '')) {
      yield problem('foreign-link', path, value, fix);
    } else if (field === 'address' && !isOwn(value.slice(value.indexOf('@') + 1).toLowerCase())) {
      yield warning('foreign-address', path, value, fix);
    }
  }
}

function* review({ notice, today }: Subject): Iterable<Problem> {
  const { reviewedOn } = notice;
  if (reviewedOn === undefined) {
    yield warning(
      'missing-review',
      'reviewedOn',
      reviewedOn,
      'Add the day on which somebody last checked the text and opened every link.',
    );
  } else if (today !== undefined && today - (parseDay(reviewedOn) ?? NaN) > REVIEW_DAYS) {
    const fix = 'Check the text, open every link, and write the day on which you did.';
    yield warning('outdated-review', 'reviewedOn', reviewedOn, fix);
  }
}
