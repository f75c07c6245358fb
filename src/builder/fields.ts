/** The order of the form: which fields of the notice stand where, and which are used now and then only. */

/** A part of the form. `fields` are paths in the notice; what is below them follows the schema. */
interface Section {
  readonly id: Exclude<keyof typeof import('./words/en.js').en.sections, 'start'>;
  readonly fields: readonly string[];
  /** Folded away: most notices do without. */
  readonly folded?: true;
}

export const SECTIONS: readonly Section[] = [
  { id: 'languages', fields: ['languages', 'defaultLanguage'] },
  // first, because everything after them names one
  { id: 'sources', fields: ['sources'] },
  { id: 'platform', fields: ['platform.name', 'platform.url', 'title', 'summary'] },
  { id: 'what', fields: ['whatChanges', 'purpose'] },
  { id: 'when', fields: ['effectiveFrom', 'lastDayToAct', 'afterDate', 'timeZone'] },
  { id: 'data', fields: ['dataCategories'] },
  { id: 'routes', fields: ['routes'] },
  {
    id: 'more-data',
    fields: ['dataPeriod', 'specialCategoryWarning', 'people', 'dataGroups'],
    folded: true,
  },
  { id: 'authorities', fields: ['authorities', 'legalStatus'], folded: true },
  { id: 'law', fields: ['legalBasis', 'default', 'jurisdictions', 'controllers'], folded: true },
  { id: 'background', fields: ['announcedOn', 'statedReasons', 'context', 'updates', 'status'], folded: true },
  { id: 'more-platform', fields: ['platform.kind', 'platform.owner', 'platform.hosts'], folded: true },
  { id: 'about', fields: ['id', 'version', 'published', 'modified', 'reviewedOn'], folded: true },
];

/** Written by the builder itself. `id` is that of an item in a list: those of data and of the notice are chosen. */
const OWN = new Set(['$schema', 'schemaVersion']);
export const isOwn = (field: string): boolean =>
  OWN.has(field) || (field.endsWith('[].id') && field !== 'dataCategories[].id');

/** Used now and then: folded away among the others of their object. */
const RARE = new Set([
  ...['sources[].author', 'lastDayToAct.derivation', 'lastDayToAct.sourceWording'],
  ...['dataCategories[].group', 'dataCategories[].special', 'dataCategories[].note'],
  ...['routes[].label', 'routes[].recommended', 'routes[].requiresLogin', 'routes[].reasonRequired'],
  ...['routes[].minutes', 'routes[].whoCanUse', 'routes[].covers', 'routes[].notCovers', 'routes[].note'],
  ...['authorities[].url', 'authorities[].date', 'authorities[].complaintsReceived', 'authorities[].complaintUrl'],
]);
export const isRare = (field: string): boolean => RARE.has(field) || field.endsWith('.supersededBy');
