/** What attributes give, as the raw part of a notice: the reader checks it like any other document. */

/** Converter of `heading-level`: 2 to 6; anything else means 3, the default. */
export const headingLevel = {
  fromAttribute: (value: string | null): number => (value && /^[2-6]$/.test(value) ? Number(value) : 3),
};

interface Sourced {
  readonly source?: string;
  readonly sourceHref?: string;
}

/** `source` and `source-href`: who says what the attributes say, and the reference that their claims carry. */
export function ownSource({ source, sourceHref }: Sourced, language: string) {
  return {
    sourceRefs: ['attributes'],
    sources: source && [{ id: 'attributes', publisher: source, language, ...(sourceHref && { url: sourceHref }) }],
  };
}
