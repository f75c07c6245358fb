/**
 * The snippet of a banner alone: `<deadline-banner>` with attributes, and inside it what readers see without a script. It
 * says what the banner of the same notice says, or is refused: never less, and nothing else.
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
  /** The script tag to write with the banner. Left out where the site's template has it. */
  readonly script?: Script | undefined;
  /** Level of the headline in the text inside, 2 to 6. Default, and for anything else: a paragraph in bold. */
  readonly headingLevel?: number | undefined;
}

/**
 * Writes the HTML of a banner, to paste without a notice. Of the notice it needs a platform, one group of people with one
 * entry in its plan, and a source; it may lack its title, id and languages. Throws a `SnippetError` where the banner of
 * that notice would say what the attributes cannot; `field` names what that is.
 */
export function bannerSnippet(
  given: NoticePart,
  words: Words,
  { headingLevel = NaN, script }: BannerOptions = {},
): string {
  const notice = readable(given);
  const told = toldIn(notice);
  const refusal = firstRefusal(notice, told, words);
  if (refusal) refuse('too-much-for-banner', ...refusal);
  const content = bannerContent({ notice, words });
  if (!content) return refuse('missing-in-banner', 'platform', 'write its name.');
  const { headline } = content;
  const lines = [
    `${script ? scriptTag(script) : ''}${opening('deadline-banner', attributesOf(notice, told, words))}`,
    [2, 3, 4, 5, 6].includes(headingLevel) ? heading(headingLevel, headline) : strong(headline),
    ...linesUnderHeadline(content),
    '</deadline-banner>',
  ];
  return sectionIn(words, lines.join('\n'));
}

function refuse(code: SnippetErrorCode, field: string, fix: string): never {
  throw new SnippetError(code, fix, undefined, field);
}

/** The fields that the banner of a notice reads. */
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

/** What of them the notice has; throws a `SnippetError` for what the page would leave out. */
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

/** What a banner tells of a notice: one of each. */
interface Told {
  readonly platform: Notice['platform'];
  readonly audience: Audience;
  readonly entry: PlanEntry;
  readonly route: Route | undefined;
  readonly source: Source;
}

/** Throws a `SnippetError` where there is none, or more than one. */
function toldIn({ audiences = [], platform, routes = [], sources = [] }: Partial<Notice>): Told {
  if (!platform) return refuse('missing-in-banner', 'platform', 'write its name.');
  const [audience, furtherAudience] = audiences;
  if (!audience) return refuse('missing-in-banner', 'audiences', 'write whom it is about, their choice and the plan.');
  if (furtherAudience)
    refuse('too-much-for-banner', 'audiences[1]', `A banner tells of one group of people: ${OR_WHOLE}`);
  const { afterDate, choice, plan } = audience;
  const [entry, furtherEntry] = plan;
  if (!entry) return refuse('missing-in-banner', 'audiences[0].plan', 'write what was announced.');
  if (furtherEntry)
    refuse('too-much-for-banner', 'audiences[0].plan[1]', `A banner tells of one entry of a plan: ${OR_WHOLE}`);
  if (routes.length > 1) refuse('too-much-for-banner', 'routes[1]', `A banner leads to one page: ${OR_WHOLE}`);
  // that of the effect of acting later alone is not always shown
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

const OR_WHOLE = 'leave this one out, or paste the whole notice.';

/** The first field of which the banner of the notice says what the attributes cannot, and what to do. */
function firstRefusal(
  notice: Partial<Notice>,
  told: Told,
  { date, lang }: Words,
): readonly [field: string, fix: string] | undefined {
  const { languages, purpose } = notice;
  if (languages && !languages.includes(lang))
    throw new SnippetError(
      'unwritten-language',
      `The notice is not written in ${lang}: add it to languages, or take other words.`,
    );
  if (purpose && !Object.hasOwn(purpose.label, lang)) return ['purpose.label', `write it in ${lang} too.`];
  if (publisherWithDate(told.source, date).length > MAX_TEXT)
    return ['sources', 'write a shorter name of the publisher.'];
  const beyond = [
    ...beyondPlatform(told),
    ...beyondPlan(told),
    ...beyondAudience(notice, told),
    ...beyondRoute(told),
  ].find(([, isThere]) => isThere);
  return beyond && [beyond[0], 'A banner without the notice cannot say this: leave it out, or paste the whole notice.'];
}

/** Paths of fields, and whether what stands there is more than attributes can say. */
type Fields = readonly (readonly [field: string, isThere: unknown])[];

const beyondPlatform = ({ platform: { plural, translatedName } }: Told): Fields => [
  ['platform.plural', plural],
  ['platform.translatedName', translatedName],
];

function beyondPlan({ entry }: Told): Fields {
  const { announced, derivation, from, lastDay, lastTime, start, state } = entry;
  const isCalledOff = state === 'paused' || state === 'halted' || state === 'withdrawn';
  const hasDay = [lastDay, start].some((day) => day !== undefined && /^\d/.test(day));
  const at = (name: keyof PlanEntry): string => `audiences[0].plan[0].${name}`;
  return [
    // since when it is off
    [at('announced'), isCalledOff && announced],
    [at('from'), isCalledOff && from],
    [at('lastDay'), lastDay === 'rolling'],
    // an hour of no day
    [at('lastTime'), lastTime && (!hasDay || lastDay === 'any-time')],
    [at('derivation'), derivation === 'editorial'],
    [at('sourceWording'), entry.sourceWording?.some(({ reading }) => reading !== undefined && reading !== lastDay)],
    [at('text'), entry.text],
    [at('supersededBy'), entry.supersededBy],
  ];
}

function beyondAudience(notice: Partial<Notice>, { audience: { afterDate, choice } }: Told): Fields {
  // by the law people can object after all
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

function beyondRoute({ audience, route }: Told): Fields {
  if (!route) return [];
  const { audiences, type, url } = route;
  // where people say no, the words for a page are the same; otherwise they are those for settings
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

/** As the sources under a banner name it. */
const publisherWithDate = ({ published, publisher }: Source, date: Words['date']): string =>
  published === undefined ? publisher : `${publisher} (${date(published)})`;

/** The words of `after`. */
function afterOf({ afterDate }: Audience): string | undefined {
  if (!afterDate) return undefined;
  const { optOutPossible: possible } = afterDate;
  return possible === undefined ? 'unknown' : possible ? 'still-possible' : 'closed';
}

function attributesOf(notice: Partial<Notice>, told: Told, { date, lang }: Words): Attributes {
  const { audience, entry, platform, route, source } = told;
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
    // for whoever opens the snippet again: the name holds it as words
    'data-source-published': source.published,
  };
}
