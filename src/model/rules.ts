/** The editorial rules for a notice of the right structure, one function each. */
import { CATEGORIES, isSpecialCategory } from './categories.js';
import { dayIn, parseDay } from './day.js';
import { knownLaw } from './law.js';
import { safeLink } from './link.js';
import type { LanguageMap, Notice, Quote, Route } from './notice.js';
import { mayNameGdpr } from './objection.js';
import { PLAN_RULES } from './plan-rules.js';
import { either, problem, warning, type Problem } from './problem.js';
import type { Rule, Subject } from './shape.js';
import { pathUnder, type Part } from './shape.js';

/** The maximum age of a review, in days. */
const REVIEW_DAYS = 180;

/** All rules, in the order of their findings. */
export const RULES: readonly Rule[] = [
  defaultLanguage,
  translations,
  references,
  uniqueIds,
  publication,
  timeZone,
  ...PLAN_RULES,
  purpose,
  unnamedDays,
  laws,
  ownCategories,
  specialCategories,
  routes,
  choiceOfRoutes,
  recommendedRoutes,
  links,
  review,
];

function* defaultLanguage({ notice }: Subject): Iterable<Problem> {
  if (!notice.languages.includes(notice.defaultLanguage)) {
    yield problem(
      'unlisted-default-language',
      'defaultLanguage',
      notice.defaultLanguage,
      `Write ${either(notice.languages)}, or add this language to languages.`,
      { languages: notice.languages },
    );
  }
}

/** True for labels of the platform's screens, which may not exist in every language of the notice. */
const onScreen = ({ field, parent }: Part): boolean =>
  field === 'path' || field === 'option' || (field === 'label' && 'target' in parent);

/** True for texts that the letter of objection also uses: it has more languages than the notice. */
const inLetter = ({ path }: Part): boolean => /^(?:purpose|dataGroups\[\d+\])\.label$/.test(path);

/** Requires every text in every language of the notice, and every quote in its original language. */
function* translations({ notice, parts }: Subject): Iterable<Problem> {
  for (const part of parts) {
    if (part.shape?.type !== 'record') continue;
    const { path, value, parent } = part;
    const map = value as LanguageMap;
    const { originalLanguage } = parent as Partial<Quote>;
    if (originalLanguage !== undefined) {
      if (!map[originalLanguage]) {
        const fix = `Add the original words in ${originalLanguage}.`;
        yield problem('missing-original', path, value, fix, { language: originalLanguage });
      }
    } else {
      for (const language of notice.languages.filter((one) => !map[one])) {
        if (onScreen(part)) {
          const fix = `Add the text of the screen in ${language}, if the platform has it.`;
          yield warning('missing-screen-text', path, value, fix, { language });
        } else if (language === notice.defaultLanguage) {
          const fix = `Add the text in ${language}, the default language.`;
          yield problem('missing-default-text', path, value, fix, { language });
        } else {
          yield warning('missing-translation', path, value, `Add the translation in ${language}.`, { language });
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
        { language },
      );
    }
  }
}

/** The fields that hold references, each with the list that it refers to. */
const REFERENCES = new Map<string, 'audiences' | 'dataGroups' | 'jurisdictions' | 'sources' | 'updates'>([
  ['sourceRef', 'sources'],
  ['sourceRefs', 'sources'],
  ['supersededBy', 'updates'],
  ['group', 'dataGroups'],
  ['audiences', 'audiences'],
  ['jurisdictions', 'jurisdictions'],
  ['regions', 'jurisdictions'],
]);

const nameOf = (item: { readonly id?: string; readonly code?: string }): string | undefined => item.id ?? item.code;

function* references({ notice, parts }: Subject): Iterable<Problem> {
  for (const { path, field, value } of parts) {
    const list = REFERENCES.get(field);
    if (!list || typeof value !== 'string') continue;
    if (!(notice[list] ?? []).some((item) => nameOf(item) === value)) {
      const fix = `Write one that is in ${list}, or add this one to ${list}.`;
      yield problem('unknown-reference', path, value, fix, { list });
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
        const fix = 'Write another id: an item above has this one.';
        yield problem('duplicate-id', pathUnder(path, index), name, fix, { id: name });
      }
      seen.add(name);
    }
  }
}

function* publication({ notice: { published, modified } }: Subject): Iterable<Problem> {
  if (published !== undefined && modified !== undefined && modified < published) {
    const fix = `Write ${published} or a later day: the notice was published then.`;
    yield problem('modified-before-published', 'modified', modified, fix, { published });
  }
}

function* timeZone({ notice }: Subject): Iterable<Problem> {
  const { audiences, routes = [], timeZone: zone } = notice;
  if (zone === undefined) {
    const entries = audiences.flatMap(({ plan }) => plan);
    const days = [
      ...entries.flatMap(({ start, lastDay }) => [start, lastDay]),
      ...routes.map(({ lastDay }) => lastDay),
    ];
    if (days.some((day) => parseDay(day ?? '') !== undefined)) {
      yield warning(
        'missing-time-zone',
        'timeZone',
        zone,
        'Add the time zone of the days, like Europe/Amsterdam: without it, no days are counted.',
      );
    }
  } else if (!/^[a-z]/i.test(zone) || dayIn(zone, new Date(0)) === undefined) {
    yield problem('unknown-time-zone', 'timeZone', zone, 'Write a time zone that exists, like Europe/Amsterdam.');
  }
}

/** The allowed first words of a purpose, which completes "uses your data …", by language. */
const PURPOSE_BEGINS = new Map([
  ['nl', 'om voor ter ten bij in als zodat met'],
  ['en', 'to for in as so by with'],
  ['de', 'um für zum zur zu damit als bei mit'],
  ['fr', 'pour afin à en dans comme'],
]);

/** Requires a purpose that fits into the middle of a sentence, after "uses your data …". */
function* purpose({ notice }: Subject): Iterable<Problem> {
  const labels: Readonly<Record<string, unknown>> = notice.purpose?.label ?? {};
  for (const [language, label] of Object.entries(labels)) {
    // Valibot does not check some keys, such as `constructor`
    if (typeof label !== 'string') continue;
    const words = PURPOSE_BEGINS.get(language.split('-')[0] ?? '')?.split(' ');
    const [first = ''] = /^[\p{L}\d]+/u.exec(label.toLowerCase()) ?? [];
    const at = pathUnder('purpose.label', language);
    if (/[.!?:;。！？؟]$/.test(label)) {
      const fix = 'Remove the punctuation at the end: this is the middle of a sentence.';
      yield problem('ill-fitting-purpose', at, label, fix, { why: 'punctuation', begins: [] });
    } else if (/^\P{L}*\p{Lu}/u.test(label)) {
      const fix = 'Begin with a lower-case letter: this is the middle of a sentence.';
      yield problem('ill-fitting-purpose', at, label, fix, { why: 'capital', begins: [] });
    } else if (words && !words.includes(first)) {
      const fix = `Begin with ${either(words)}, to complete “uses your data …”.`;
      yield problem('ill-fitting-purpose', at, label, fix, { why: 'begin', begins: words });
    }
  }
}

/** Paths of texts without a date beside them, where “this day” would be unclear. */
const DATELESS = /^(?:audiences|routes)\[.*\.(?:text|lastDayText|cost|note|covers|notCovers|whoCanUse)$/;
const THIS_DAY = new RegExp(
  '\\b(?:this (?:day|date)|deze (?:dag|datum)|ce jour|cette date|' +
    'diese[nr] tag|diesem tage?|dieses tages|diese[ms] datums?)\\b',
  'i',
);

function* unnamedDays({ parts }: Subject): Iterable<Problem> {
  for (const { path, value } of parts) {
    if (!DATELESS.test(path) || typeof value !== 'object') continue;
    for (const [language, text] of Object.entries(value as LanguageMap)) {
      const [day] = THIS_DAY.exec(text) ?? [];
      if (!day) continue;
      const fix = `Write the date instead of “${day}”, or write “later”: there is no date beside this text.`;
      yield problem('unnamed-day', pathUnder(path, language), text, fix, { words: day });
    }
  }
}

function* laws({ notice }: Subject): Iterable<Problem> {
  for (const [index, { law }] of (notice.jurisdictions ?? []).entries()) {
    const known = knownLaw(law);
    if (known === undefined || known === law) continue;
    const fix = `Write ${JSON.stringify(known)}, the name that is used for this law.`;
    yield problem('law-by-another-name', `${pathUnder('jurisdictions', index)}.law`, law, fix, { law: known });
  }
}

/** True if the notice names a law other than the GDPR and UK GDPR: its special data are not in the vocabulary. */
const hasOtherLaw = ({ jurisdictions = [] }: Notice): boolean =>
  jurisdictions.some(({ law }) => law !== undefined && !knownLaw(law));

/** The default of `special` for a category. */
const isSpecialByDefault = (notice: Notice, id: string): boolean =>
  isSpecialCategory(id) && mayNameGdpr(notice, undefined);

function* ownCategories({ notice }: Subject): Iterable<Problem> {
  const hasOther = hasOtherLaw(notice);
  for (const [index, { id, label, special, note }] of (notice.dataCategories ?? []).entries()) {
    const path = pathUnder('dataCategories', index);
    const known = isSpecialByDefault(notice, id);
    const about = { id, isSpecial: known ? 'yes' : 'no' } as const;
    // another law may protect other data than the GDPR
    const isByOther = special && hasOther;
    if (!Object.hasOwn(CATEGORIES, id)) {
      const fix = `Add a label, because ${id} is not in the vocabulary.`;
      if (!label) yield problem('missing-label', `${path}.label`, label, fix, { id });
    } else if (special === known && !isByOther) {
      const fix = `Remove this: ${id} is ${known ? 'special' : 'not special'} by default.`;
      yield warning('redundant-special', `${path}.special`, special, fix, about);
    } else if (special !== undefined && !isByOther) {
      const fix = `Remove this: ${id} is ${known ? 'special' : 'not special'} under the GDPR.`;
      yield problem('contradicting-special', `${path}.special`, special, fix, about);
    } else if (isByOther && !known && !note && !notice.specialCategoryWarning) {
      const fix = `Add a specialCategoryWarning or a note that names the law under which ${id} is special.`;
      yield problem('unsourced-special', `${path}.special`, special, fix, { id });
    }
  }
}

function* specialCategories({ notice }: Subject): Iterable<Problem> {
  if (notice.specialCategoryWarning) return;
  for (const [index, { id, special, use, note }] of (notice.dataCategories ?? []).entries()) {
    const isSpecial = Object.hasOwn(CATEGORIES, id) ? isSpecialByDefault(notice, id) : special;
    if (note || !isSpecial || !(use === 'used' || use === 'possible')) continue;
    yield warning(
      'unexplained-special',
      pathUnder('dataCategories', index),
      id,
      'Add a specialCategoryWarning, or a note here, that explains this.',
      { id },
    );
  }
}

function* routes({ notice }: Subject): Iterable<Problem> {
  for (const [index, route] of (notice.routes ?? []).entries()) {
    const path = pathUnder('routes', index);
    const { type, url, address, phone, postalAddress, path: labels, steps } = route;
    if (type === 'email' && address === undefined) {
      yield problem('missing-address', `${path}.address`, address, 'Add the e-mail address to write to.');
    } else if (type === 'phone' && phone === undefined) {
      yield problem('missing-phone', `${path}.phone`, phone, 'Add the number to call.');
    } else if ((type === 'letter' || type === 'in-person') && !postalAddress && !steps) {
      const fix = `Add the address to ${type === 'letter' ? 'write' : 'go'} to, on one line, or add steps.`;
      yield problem('missing-postal-address', `${path}.postalAddress`, postalAddress, fix, { type });
    } else if (
      !['browser-signal', 'delete-account'].includes(type) &&
      !(url ?? address ?? phone ?? postalAddress ?? labels ?? steps)
    ) {
      yield problem('empty-route', path, route, 'Add instructions: a url, a path or steps.');
    }
  }
}

/** Returns the ids of the audiences that a route is for. */
const audiencesOf = ({ audiences }: Notice, route: Route): readonly string[] =>
  route.audiences ?? audiences.map(({ id }) => id);

function* choiceOfRoutes({ notice }: Subject): Iterable<Problem> {
  const without = notice.audiences.filter(({ choice }) => choice.kind === 'none').map(({ id }) => id);
  for (const [index, route] of (notice.routes ?? []).entries()) {
    if (route.type === 'delete-account') continue;
    const people = audiencesOf(notice, route).filter((id) => without.includes(id));
    if (!people.length) continue;
    const fix =
      'Write "delete-account" if this route deletes the account, list its audiences, or correct choice.kind of ' +
      `${people.join(', ')}, which says that there is no way to say no.`;
    const at = `${pathUnder('routes', index)}.type`;
    yield problem('route-without-choice', at, route.type, fix, { audiences: people });
  }
}

function* recommendedRoutes({ notice }: Subject): Iterable<Problem> {
  /** The path of the recommended route, by audience. */
  const recommended = new Map<string, string>();
  for (const [index, route] of (notice.routes ?? []).entries()) {
    if (!route.recommended) continue;
    const path = pathUnder('routes', index);
    if (route.type === 'delete-account') {
      const fix = 'Remove this: deleting the account is always shown last.';
      yield problem('recommended-deletion', `${path}.recommended`, route.recommended, fix);
      continue;
    }
    const people = audiencesOf(notice, route);
    const other = people.map((id) => recommended.get(id)).find(Boolean);
    if (other) {
      const fix = `Remove this, or list other audiences: ${other} is recommended to the same people.`;
      yield problem('several-recommended', `${path}.recommended`, route.recommended, fix, { other });
    }
    for (const id of people) if (!recommended.has(id)) recommended.set(id, path);
  }
}

/** Routes may only lead to the platform or to the operator that they name, to protect readers from phishing. */
function* links({ notice, parts }: Subject): Iterable<Problem> {
  const { url, hosts = [] } = notice.platform;
  const platform = [...new Set([safeLink(url)?.host ?? [], hosts].flat())];
  for (const [index, { operator }] of (notice.routes ?? []).entries()) {
    const path = pathUnder('routes', index);
    const own = [...platform, ...(operator?.hosts ?? [])];
    const isOwn = (host: string): boolean => own.some((one) => host === one || host.endsWith(`.${one}`));
    const list = operator ? `${path}.operator.hosts` : 'platform.hosts';
    const only = own.length ? `Write an address on ${either(own)}` : 'Add platform.url';
    const fix = `${only}, or add this host to ${list} if it belongs to the ${operator ? 'operator' : 'platform'}.`;
    const about = { hosts: own, operator: operator?.name ?? '' };
    const under = parts.filter((part) => part.path.startsWith(`${path}.`) && typeof part.value === 'string');
    const urls = under.filter(({ field }) => field === 'url');
    if (operator && !operator.hosts && urls.length) {
      const fix = `Add the hosts of ${operator.name}, to which this route links, like ["help.example.com"].`;
      yield problem('missing-operator-hosts', `${path}.operator.hosts`, operator.hosts, fix, {
        operator: operator.name,
      });
    } else {
      for (const { path, value } of urls)
        if (!isOwn(safeLink(value as string)?.host ?? '')) yield problem('foreign-link', path, value, fix, about);
    }
    for (const { path, field, value } of under) {
      const address = value as string;
      if (field === 'address' && !isOwn(address.slice(address.indexOf('@') + 1).toLowerCase()))
        yield warning('foreign-address', path, address, fix, about);
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
      'Add the day on which a person last checked the text and opened every link.',
    );
  } else if (today !== undefined && today - (parseDay(reviewedOn) ?? NaN) > REVIEW_DAYS) {
    const fix = 'Check the text, open every link, and write the day on which you did.';
    yield warning('outdated-review', 'reviewedOn', reviewedOn, fix, { days: REVIEW_DAYS });
  }
}
