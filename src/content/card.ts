/** The content of `<data-use-notice>` around the content of the other elements. */
import { isoDay, utcDay } from '../model/day.js';
import { knownLaw } from '../model/law.js';
import type { PlanEntry } from '../model/notice.js';
import { atStart, dotted, listed, present, type Text } from '../words/say.js';
import { authoritiesContent, competentIn, type CompetentContent } from './authorities.js';
import { wordingsIn, type WordingsContent } from './banner.js';
import { claim, linked, quoteOf, sourcesOf, type ItemContent, type QuoteContent } from './claims.js';
import { focusIn, isIn, isLater, nextChangeIn, platformIn, textIn, type ContentInput, type Expiring } from './input.js';
import { timelineContent } from './timeline.js';

export interface CardContent extends Expiring {
  readonly title: Text;
  /** The platform, its owner, its kind of service, and the day of the last change. */
  readonly about: Text;
  readonly summary: Text | undefined;
  readonly competent: CompetentContent | undefined;
  /** The fold with the background, positions and timeline; `undefined` if all are empty. */
  readonly background: BackgroundContent | undefined;
  readonly sources: SourceListContent;
  /** The current day, for print. */
  readonly asOf: Text | undefined;
  readonly print: Text;
  readonly printAll: Text;
  readonly share: Text;
}

/** The change and its reasons, in the words of the platform and others. */
export interface BackgroundContent {
  readonly title: Text;
  /** In reading order. */
  readonly texts: readonly Text[];
  readonly reasonsTitle: Text | undefined;
  readonly reasons: readonly QuoteContent[];
  readonly sources: Text | undefined;
  /** The wordings of sources that disagree about the last day. */
  readonly wordings: WordingsContent | undefined;
  /** True if there are positions, later events or a legal status. */
  readonly hasPositions: boolean;
}

export interface SourceListContent {
  readonly title: Text;
  readonly items: readonly ItemContent[];
  readonly reviewed: Text | undefined;
}

export function cardContent(input: ContentInput): CardContent | undefined {
  const { notice, now, words } = input;
  const w = words.card;
  const platform = platformIn(input);
  const title = textIn(input, notice.title);
  if (!title || !platform.text) return undefined;
  const { modified, platform: { kind, owner } = {} } = notice;
  const isUpdated = modified !== undefined && modified !== notice.published && !isLater(input, modified);
  const about = dotted(
    owner === undefined ? atStart(platform) : w.owner(platform, { text: owner.name }),
    textIn(input, kind),
    isUpdated && w.updated(modified),
  );
  const isClockSet = now !== undefined && now.getTime() > 0;
  return {
    expires: nextChangeIn(input),
    title,
    about: about ?? '',
    summary: textIn(input, notice.summary),
    competent: competentIn(input),
    background: backgroundOf(input),
    sources: sourceListOf(input),
    asOf: isClockSet ? words.authorities.asOf(isoDay(utcDay(now))) : undefined,
    print: w.print,
    printAll: w.printAll,
    share: w.share,
  };
}

/** Returns the announcement in the plan of the first audience. */
function announcementIn(input: ContentInput): PlanEntry | undefined {
  const [first] = focusIn(input)?.audience.plan ?? [];
  // a use that was discovered has no announcement
  return first?.state === 'planned' ? first : undefined;
}

/** Returns the controllers of the reader's region, or all if none matches. */
function controllersIn({ notice: { controllers = [] }, region }: ContentInput) {
  const own = controllers.filter(
    ({ jurisdictions }) => region !== undefined && jurisdictions && isIn(region, jurisdictions),
  );
  return own.length ? own : controllers;
}

function backgroundOf(input: ContentInput): BackgroundContent | undefined {
  const { notice, words } = input;
  const w = words.card;
  const platform = platformIn(input);
  const { jurisdictions = [], legalBasis, statedReasons = [], whatChanges } = notice;
  const announcement = announcementIn(input);
  const controllers = controllersIn(input);
  const regions = new Map(jurisdictions.map(({ code, name }) => [code, textIn(input, name) ?? code]));
  const basis = textIn(input, legalBasis?.label);
  const where = listed(
    jurisdictions.map(({ code, law }) => {
      const region = regions.get(code) ?? code;
      const known = knownLaw(law);
      return law === undefined ? region : w.underLaw(region, known ? w.law[known] : law);
    }),
    words.comma,
  );
  const texts = present<Text>([
    claim(input, whatChanges?.text, whatChanges?.supersededBy),
    announcement?.announced && w.announced(announcement.announced),
    basis && w.legalBasis(platform, basis),
    ...controllers.map(({ jurisdictions: codes = [], name }) =>
      w.controller(
        { text: name },
        listed(
          codes.map((code) => regions.get(code) ?? code),
          words.comma,
        ) ?? '–',
      ),
    ),
    where && w.appliesIn(where),
  ]);
  const reasons = statedReasons.flatMap((quote) => quoteOf(input, quote) ?? []);
  const wordings = wordingsIn(input);
  const isEmpty = !texts.length && !reasons.length && !wordings;
  const hasPositions = authoritiesContent(input) !== undefined;
  if (isEmpty && !hasPositions && !timelineContent(input)) return undefined;
  const claims = [whatChanges, announcement, legalBasis, ...controllers, ...jurisdictions, notice.platform?.owner];
  return {
    title: w.background,
    texts,
    reasonsTitle: statedReasons.length ? w.reasons(platform) : undefined,
    reasons,
    sources: sourcesOf(
      input,
      ...claims.map((one) => one?.sourceRefs),
      statedReasons.map(({ sourceRef }) => sourceRef),
    ),
    wordings,
    hasPositions,
  };
}

function sourceListOf({ notice, words }: ContentInput): SourceListContent {
  const { reviewedOn, sources = [] } = notice;
  const w = words.card;
  return {
    title: w.sources(sources.length),
    items: sources.map(({ author, language, published, publisher, title, url }) => ({
      text: linked(
        title === undefined ? publisher : { text: title, lang: language === words.lang ? undefined : language },
        url,
      ),
      note: listed(
        [title !== undefined && publisher, author, published !== undefined && words.date(published)],
        words.comma,
      ),
    })),
    reviewed: reviewedOn === undefined ? undefined : w.reviewed(reviewedOn),
  };
}
