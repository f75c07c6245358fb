/** Shared attributes, as the raw part of a notice that they give: the reader checks it like any other document. */

/** Converter of `heading-level`: 2 to 6; anything else means 3, the default. */
export const headingLevel = {
  fromAttribute: (value: string | null): number => (value && /^[2-6]$/.test(value) ? Number(value) : 3),
};

/** The attributes that name a source. */
export interface SourceAttributes {
  readonly source?: string | undefined;
  readonly sourceHref?: string | undefined;
}

/** `source` and `source-href`: the source of the claims in attributes, and the reference that each claim carries. */
export function ownSource({ source, sourceHref }: SourceAttributes, language: string) {
  return {
    sourceRefs: ['attributes'],
    sources: source && [{ id: 'attributes', publisher: source, language, ...(sourceHref && { url: sourceHref }) }],
  };
}
