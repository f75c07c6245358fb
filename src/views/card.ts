/** What `<data-use-notice>` says itself, before and after the parts that the other elements show. */
import {
  fill,
  flat,
  fold,
  item,
  list,
  present,
  text,
  textOf,
  type Children,
  type Element_,
  type Sentence,
} from './document.js';
import { linked, type Speaker } from './speaker.js';

export interface CardView {
  readonly title: Sentence;
  /** The platform, its owner, and what kind of service it is. */
  readonly above: Element_ | undefined;
  readonly head: Element_ | undefined;
  readonly tail: Children;
}

/** `timeline`: what happened when, as it stands among the background. */
export function cardView(speaker: Speaker, timeline: Children): CardView | undefined {
  const { data, now, platform, words } = speaker;
  const w = words.card;
  const title = speaker.text(data.title);
  if (!title || !platform) return undefined;
  const owner = data.platform?.owner?.name;
  const kind = speaker.text(data.platform?.kind);
  const sources = data.sources ?? [];
  return {
    title: [title],
    above: text(present(owner ? w.owner(platform, owner) : platform, kind && ' · ', kind), 'muted'),
    head: text(present(speaker.text(data.summary))),
    tail: [
      background(speaker, timeline),
      fold(
        [w.sources(String(sources.length))],
        [
          list(
            sources.map(({ author, language, published, publisher, title: own, url }) =>
              item(
                [linked(own ? { text: own, ...(language !== words.lang && { lang: language }) } : publisher, url)],
                text([present(own && publisher, author, published && speaker.date(published)).join(', ')], 'muted'),
              ),
            ),
          ),
          text([data.reviewedOn ? w.reviewed(speaker.date(data.reviewedOn)) : w.notReviewed]),
        ],
      ),
      text(now && now.getTime() > 0 && [words.authorities.asOf(speaker.date(now.toISOString().slice(0, 10)))], 'paper'),
    ],
  };
}

/** What changes and why, as the platform and others put it: folded away until asked for. */
function background(speaker: Speaker, timeline: Children): Element_ | false | undefined {
  const { data, platform, words } = speaker;
  const w = words.card;
  const { announcedOn, controllers = [], jurisdictions = [], legalBasis, whatChanges } = data;
  const regions = new Map(jurisdictions.map(({ code, name }) => [code, textOf(speaker.text(name) ?? code)]));
  const basis = speaker.text(legalBasis?.label);
  const reasons = data.statedReasons ?? [];
  const says = flat([
    text(speaker.claim(whatChanges?.text, whatChanges?.supersededBy)),
    text(announcedOn && [w.announced(speaker.date(announcedOn.date))]),
    text(basis && fill(w.legalBasis(platform, textOf(basis)), basis)),
    controllers.map(({ jurisdictions: codes, name }) => {
      const where = codes?.map((code) => regions.get(code) ?? code).join(', ');
      return text([w.controller(name, where ?? '–')]);
    }),
    text(regions.size > 0 && [w.appliesIn([...regions.values()].join(', '))]),
    text(reasons.length > 0 && [{ text: w.reasons(platform), name: 'strong' }]),
    reasons.map((quote) => speaker.quote(quote)),
  ]);
  const claims = [whatChanges, announcedOn, legalBasis, ...controllers, ...jurisdictions, data.platform?.owner];
  return (
    says.length > 0 &&
    fold(
      [w.whatChanges],
      [
        says,
        speaker.sources(
          ...claims.map((claim) => claim?.sourceRefs),
          reasons.map(({ sourceRef }) => sourceRef),
        ),
        timeline,
      ],
    )
  );
}
