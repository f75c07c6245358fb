/** The content of `<data-category-list>`: which data, whose, and how far back. */
import { isSpecialCategory, type CategoryId } from '../model/categories.js';
import type { DataCategory } from '../model/notice.js';
import type { Text } from '../words/say.js';
import { claim, sourcesOf, type ItemContent } from './claims.js';
import { isStopped, nextUpdateIn, textIn, type ContentInput, type Expiring } from './input.js';

/** How data are used, in the order in which it is told. */
export const USES = ['used', 'special-used', 'special-possible', 'possible', 'unclear', 'not-used'] as const;
export type Use = (typeof USES)[number];

export interface ListContent extends Expiring {
  readonly title: Text;
  /** That this was a plan only. */
  readonly planned: Text | undefined;
  /** How far back the data go. */
  readonly since: Text | undefined;
  readonly uses: readonly UseContent[];
  /** Whose data, where no data are told before; otherwise none. */
  readonly people: readonly ItemContent[];
  readonly sources: Text | undefined;
  /** Whose data, folded away where data are told before. */
  readonly foldedPeople: PeopleContent | undefined;
}

/** The data that are used in one way. */
export interface UseContent {
  readonly use: Use;
  readonly title: Text;
  /** What is special about these data. */
  readonly warning: Text | undefined;
  readonly groups: readonly GroupContent[];
}

/** A group of data as the notice forms it. */
export interface GroupContent {
  readonly label: Text | undefined;
  readonly items: readonly ItemContent[];
}

export interface PeopleContent {
  readonly title: Text;
  readonly items: readonly ItemContent[];
}

export function listContent(input: ContentInput): ListContent | undefined {
  const { notice, words } = input;
  const w = words.list;
  const { dataCategories = [], dataPeriod: period, people = [], specialCategoryWarning: warning } = notice;
  const members = USES.map((use) => ({ use, of: dataCategories.filter((one) => useOf(input, one) === use) }));
  const present = members.filter(({ of }) => of.length);
  const sensitive = present.find(({ use }) => use.startsWith('special'));
  const since = claim(input, period?.text, period?.supersededBy, period?.from ? w.since(period.from) : undefined);
  const hasData = present.length > 0 || since !== undefined;
  if (!hasData && !people.length) return undefined;
  return {
    expires: nextUpdateIn(input),
    title: w.title,
    planned: isStopped(notice) ? w.planned : undefined,
    since,
    uses: present.map(({ of, use }) => ({
      use,
      title: w.counted(w.group[use], of.length),
      warning:
        use !== sensitive?.use ? undefined : warning ? claim(input, warning.text, warning.supersededBy) : w.special,
      groups: groupsOf(input, of),
    })),
    people: hasData ? [] : peopleOf(input),
    sources: sourcesOf(
      input,
      ...[...dataCategories, ...people].map(({ sourceRefs }) => sourceRefs),
      period?.sourceRefs,
      sensitive ? warning?.sourceRefs : undefined,
    ),
    foldedPeople: hasData && people.length ? { title: w.people, items: peopleOf(input) } : undefined,
  };
}

/** The vocabulary's name of a category: the words have it, without carrying its addresses into the page. */
const nameOf = ({ words }: ContentInput, id: string): string | undefined =>
  Object.hasOwn(words.categories, id) ? words.categories[id as CategoryId] : undefined;

function useOf(input: ContentInput, { id, special, use }: DataCategory): Use {
  const isSensitive = isSpecialCategory(id) || (special && !nameOf(input, id));
  return isSensitive && (use === 'used' || use === 'possible') ? `special-${use}` : use;
}

/** Data under the notice's own groups, in the order of these; those without a group first. */
function groupsOf(input: ContentInput, categories: readonly DataCategory[]): readonly GroupContent[] {
  const { dataGroups = [] } = input.notice;
  const known = dataGroups.map(({ id }) => id);
  const groupOf = ({ group }: DataCategory) => (group !== undefined && known.includes(group) ? group : undefined);
  return [undefined, ...dataGroups]
    .map((group) => ({
      label: textIn(input, group?.label),
      items: categories.filter((one) => groupOf(one) === group?.id).map((one) => itemOf(input, one)),
    }))
    .filter(({ items }) => items.length);
}

const itemOf = (input: ContentInput, { id, label, note, supersededBy }: DataCategory): ItemContent => ({
  text: textIn(input, label) ?? nameOf(input, id) ?? id.replaceAll('-', ' '),
  note: claim(input, note, supersededBy),
});

const peopleOf = (input: ContentInput): readonly ItemContent[] =>
  (input.notice.people ?? []).map(({ certainty, label, note, supersededBy, use }) => {
    const w = input.words.list;
    return {
      text: w.person(w.group[certainty === 'unclear' ? 'unclear' : use], textIn(input, label) ?? ''),
      note: claim(input, note, supersededBy),
    };
  });
