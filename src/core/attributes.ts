/** Attributes that several elements share, as raw parts of a notice: `read.ts` validates them later. */

/** Converter of `heading-level`: 2 to 6. Default, also for any other value: 3. */
export const headingLevel = {
  fromAttribute: (value: string | null): number => (value && /^[2-6]$/.test(value) ? Number(value) : 3),
};

/** The attributes that name a source. */
export interface SourceAttributes {
  readonly source?: string | undefined;
  readonly sourceHref?: string | undefined;
}

/** Returns the source in `source` and `source-href`, and the reference to it for every claim in attributes. */
export function ownSource({ source, sourceHref }: SourceAttributes, language: string) {
  return {
    sourceRefs: ['attributes'],
    sources: source && [{ id: 'attributes', publisher: source, language, ...(sourceHref && { url: sourceHref }) }],
  };
}
