import { ownSource, type SourceAttributes } from '../../core/attributes.js';

/** The attributes of `<data-category-list>` that are parts of a notice, by property name. */
export interface ListAttributes extends SourceAttributes {
  readonly used?: string | undefined;
  readonly possible?: string | undefined;
  readonly unclear?: string | undefined;
  readonly notUsed?: string | undefined;
  readonly since?: string | undefined;
  readonly platform?: string | undefined;
}

/** Returns the raw part of a notice in the attributes. */
export function listAttributesAsNotice(attributes: ListAttributes, lang: string): object {
  const { notUsed, platform, possible, since, unclear, used } = attributes;
  const { sourceRefs, sources } = ownSource(attributes, lang);
  const ids = { used, possible, unclear, 'not-used': notUsed };
  const categories = Object.entries(ids).flatMap(([use, list]) =>
    (list?.toLowerCase().match(/\S+/g) ?? []).map((id) => ({ id, use, sourceRefs })),
  );
  return {
    platform: platform && { name: platform },
    dataCategories: categories.length && categories,
    dataPeriod: since && { from: since, sourceRefs },
    sources,
  };
}
