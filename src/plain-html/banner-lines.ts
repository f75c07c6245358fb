/** Writes the banner as ordinary HTML. */
import type { BannerContent } from '../content/banner.js';
import type { Text } from '../words/say.js';
import { linkParagraph, paragraph, strong, textList, type Lines } from './blocks.js';

/** Contains nothing that depends on the current day, because the content was created without one. */
export const bannerLines = (banner: BannerContent, ways?: readonly Text[]): Lines => [
  ...[banner.group, banner.headline].flatMap((text) => (text === undefined ? [] : [strong(text)])),
  ...linesUnderHeadline(banner, ways),
];

export const linesUnderHeadline = (
  { action, details, others, sentences, sources, ways: ownWays }: BannerContent,
  ways: readonly Text[] = ownWays,
): Lines => [
  ...sentences.flatMap(paragraph),
  ...linkParagraph(action),
  ...paragraph(action?.instruction?.text),
  ...textList(ways),
  ...details.flatMap(paragraph),
  ...textList(others),
  ...paragraph(sources),
];
