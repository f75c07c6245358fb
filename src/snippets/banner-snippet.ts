/**
 * Writes the snippet of a standalone banner: `<deadline-banner>` with attributes, and fallback text inside. The banner
 * must say exactly what the banner of the same notice says. Otherwise the function throws.
 */
import { bannerContent } from '../content/banner.js';
import type { NoticePart } from '../content/input.js';
import type { Audience, Notice, PlanEntry, Route, Source } from '../model/notice.js';
import { gdprIn, objectionableBasis } from '../model/objection.js';
import { readPart } from '../model/read.js';
import { MAX_TEXT } from '../model/text.js';
import { linesUnderHeadline } from '../plain-html/banner-lines.js';
import { heading, strong } from '../plain-html/blocks.js';
import { opening } from '../plain-html/inline.js';
import type { Words } from '../words/languages/en.js';
import { scriptTag, sectionIn, type Attributes, type Script } from './markup.js';
import { SnippetError, type SnippetErrorCode } from './snippet-error.js';

export interface BannerOptions {
  /** The script tag to add. Default: none, if the site's template has it. */
  readonly script?: Script | undefined;
  /** Level of the headline in the fallback text, 2 to 6. Default, and for invalid values: a bold paragraph. */
  readonly headingLevel?: number | undefined;
}

/**
 * Writes the HTML of a standalone banner. The notice needs a platform, one group of people with one plan entry, and a
 * source. Title, id and languages are optional. Throws a `SnippetError` if the banner of the notice contains more than the
 * attributes can express. `field` is then the path of the field.
 */
export function bannerSnippet(
  given: NoticePart,
  words: Words,
  { headingLevel = NaN, script }: BannerOptions = {},
): string {
  const notice = readable(given);
  const parts = partsOf(notice);
  const refusal = firstRefusal(notice, parts, words);
  if (refusal) refuse('too-much-for-banner', ...refusal);
  const content = bannerContent({ notice, words });
  if (!content) return refuse('missing-in-banner', 'platform', 'write its name.');
  const { headline } = content;
  const lines = [
    `${script ? scriptTag(script) : ''}${opening('deadline-banner', attributesOf(notice, parts, words))}`,
    [2, 3, 4, 5, 6].includes(headingLevel) ? heading(headingLevel, headline) : strong(headline),
    ...linesUnderHeadline(content),
    '</deadline-banner>',
  ];
  return sectionIn(words, lines.join('\n'));
}

function refuse(code: SnippetErrorCode, field: string, fix: string): never {
  throw new SnippetError(code, fix, undefined, field);
}

/** The fields of a notice that its banner uses. */
const READ = [
  'schemaVersion',
  'published',
  'defaultLanguage',
  'languages',
  'platform',
  'jurisdictions',
  'purpose',
  'legalBasis',
  'timeZone',
  'audiences',
  'routes',
  'sources',
] as const;

/** Reads these fields. Throws a `SnippetError` for values that the page would ignore. */
function readable(given: unknown): Partial<Notice> {
  const fields = given instanceof Object ? READ.map((name) => [name, Reflect.get(given, name) as unknown]) : [];
  const { part, problems } = readPart(Object.fromEntries(fields) as object);
  const [, field, fix] = /^(\S+): (.*)/s.exec(problems[0] ?? '') ?? [];
  if (field?.endsWith('.url')) refuse('unsafe-address', field, 'write an address that begins with https://.');
  if (field && fix) refuse('unreadable-notice', field, `${fix}.`);
  if (problems.length)
    throw new SnippetError('unreadable-notice', `The notice cannot be read: ${problems.join('; ')}.`);
  return part;
}

/** The content of a banner: one of each. */
interface BannerParts {
  readonly platform: Notice['platform'];
  readonly audience: Audience;
  readonly entry: PlanEntry;
  readonly route: Route | undefined;
  readonly source: Source;
}

/** Selects the content. Throws a `SnippetError` if an item is missing, or if there is more than one. */
function partsOf({ audiences = [], platform, routes = [], sources = [] }: Partial<Notice>): BannerParts {
  if (!platform) return refuse('missing-in-banner', 'platform', 'write its name.');
  const [audience, furtherAudience] = audiences;
  if (!audience) return refuse('missing-in-banner', 'audiences', 'write who it is about, their choice and the plan.');
  if (furtherAudience)
    refuse('too-much-for-banner', 'audiences[1]', `A banner covers one group of people: ${OR_WHOLE}`);
  const { afterDate, choice, plan } = audience;
  const [entry, furtherEntry] = plan;
  if (!entry) return refuse('missing-in-banner', 'audiences[0].plan', 'write what was announced.');
  if (furtherEntry)
    refuse('too-much-for-banner', 'audiences[0].plan[1]', `A banner covers one plan entry: ${OR_WHOLE}`);
  if (routes.length > 1) refuse('too-much-for-banner', 'routes[1]', `A banner leads to one page: ${OR_WHOLE}`);
  // the source of `afterDate` alone is not always shown
  const always = [...entry.sourceRefs, ...choice.sourceRefs];
  const named = [...always, ...(afterDate?.sourceRefs ?? [])];
  const [source, furtherSource] = sources.filter(({ id }) => named.includes(id));
  if (!source || !always.includes(source.id))
    return refuse('missing-in-banner', 'sources', 'write the source of the plan and of the choice.');
  if (furtherSource) {
    const index = sources.indexOf(furtherSource);
    refuse('too-much-for-banner', `sources[${String(index)}]`, `A banner names one source: ${OR_WHOLE}`);
  }
  return { platform, audience, entry, route: routes[0], source };
}

const OR_WHOLE = 'remove this one, or paste the whole notice.';

/** Returns the first field that the attributes cannot express, and the fix. */
function firstRefusal(
  notice: Partial<Notice>,
  parts: BannerParts,
  { date, lang }: Words,
): readonly [field: string, fix: string] | undefined {
  const { languages, purpose } = notice;
  if (languages && !languages.includes(lang))
    throw new SnippetError(
      'unwritten-language',
      `The notice is not written in ${lang}: add it to languages, or use other words.`,
    );
  if (purpose && !Object.hasOwn(purpose.label, lang)) return ['purpose.label', `also write it in ${lang}.`];
  if (publisherWithDate(parts.source, date).length > MAX_TEXT)
    return ['sources', 'write a shorter name of the publisher.'];
  const beyond = [
    ...beyondPlatform(parts),
    ...beyondPlan(parts),
    ...beyondAudience(notice, parts),
    ...beyondRoute(parts),
  ].find(([, isThere]) => isThere);
  return beyond && [beyond[0], 'A banner without the notice cannot show this: remove it, or paste the whole notice.'];
}

/** Paths of fields, and whether they contain more than attributes can express. */
type Fields = readonly (readonly [field: string, isThere: unknown])[];

const beyondPlatform = ({ platform: { plural, translatedName } }: BannerParts): Fields => [
  ['platform.plural', plural],
  ['platform.translatedName', translatedName],
];

function beyondPlan({ entry }: BannerParts): Fields {
  const { announced, derivation, from, lastDay, lastTime, start, state } = entry;
  const isCalledOff = state === 'paused' || state === 'halted' || state === 'withdrawn';
  const hasDay = [lastDay, start].some((day) => day !== undefined && /^\d/.test(day));
  const at = (name: keyof PlanEntry): string => `audiences[0].plan[0].${name}`;
  return [
    // the date since which it is off
    [at('announced'), isCalledOff && announced],
    [at('from'), isCalledOff && from],
    [at('lastDay'), lastDay === 'rolling'],
    // a time without a day
    [at('lastTime'), lastTime && (!hasDay || lastDay === 'any-time')],
    [at('derivation'), derivation === 'editorial'],
    [at('sourceWording'), entry.sourceWording?.some(({ reading }) => reading !== undefined && reading !== lastDay)],
    [at('text'), entry.text],
    [at('supersededBy'), entry.supersededBy],
  ];
}

function beyondAudience(notice: Partial<Notice>, { audience: { afterDate, choice } }: BannerParts): Fields {
  // people can still object by law
  const isClosed = afterDate?.optOutPossible === false;
  const isObjectionable = gdprIn(notice, undefined) !== undefined && objectionableBasis(notice) !== undefined;
  return [
    ['audiences[0].choice.cost', choice.cost],
    ['audiences[0].afterDate.reversible', afterDate?.reversible !== undefined],
    ['audiences[0].afterDate.text', afterDate?.text],
    ['audiences[0].afterDate.supersededBy', afterDate?.supersededBy],
    ['legalBasis', isClosed && isObjectionable],
  ];
}

function beyondRoute({ audience, route }: BannerParts): Fields {
  if (!route) return [];
  const { audiences, type, url } = route;
  // for an opt-out, the wording is the same for every page; otherwise it fits only settings
  const isPage = url !== undefined && type !== 'delete-account';
  const isSaid = type === 'settings' || audience.choice.kind === 'opt-out';
  return [
    ['routes[0].type', !isPage || !isSaid],
    ['routes[0].audiences', audiences && !audiences.includes(audience.id)],
    ...(['address', 'phone', 'path', 'control', 'option', 'cost', 'lastDay'] as const).map(
      (name) => [`routes[0].${name}`, route[name]] as const,
    ),
  ];
}

/** Formats the source as below a banner. */
const publisherWithDate = ({ published, publisher }: Source, date: Words['date']): string =>
  published === undefined ? publisher : `${publisher} (${date(published)})`;

/** Returns the value of the attribute `after`. */
function afterOf({ afterDate }: Audience): string | undefined {
  if (!afterDate) return undefined;
  const { optOutPossible: possible } = afterDate;
  return possible === undefined ? 'unknown' : possible ? 'still-possible' : 'closed';
}

function attributesOf(notice: Partial<Notice>, parts: BannerParts, { date, lang }: Words): Attributes {
  const { audience, entry, platform, route, source } = parts;
  return {
    platform: platform.name,
    purpose: notice.purpose?.label[lang],
    'effective-date': entry.start,
    'last-day': entry.lastDay,
    'last-time': entry.lastTime,
    'time-zone': notice.timeZone,
    published: notice.published,
    status: entry.state === 'planned' ? undefined : entry.state,
    choice: audience.choice.kind === 'opt-out' ? undefined : audience.choice.kind,
    certainty: entry.certainty === 'may' ? 'may' : undefined,
    grace: entry.grace ? 'grace' : undefined,
    after: afterOf(audience),
    href: route?.url,
    source: publisherWithDate(source, date),
    'source-href': source.url,
    // for reopening the snippet in the builder: `source` has the date only as text
    'data-source-published': source.published,
  };
}
