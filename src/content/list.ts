/** The content of `<data-category-list>`: which data, whose, and how far back. */
import { isSpecialCategory, type CategoryId } from '../model/categories.js';
import { gdprIn, mayNameGdpr } from '../model/objection.js';
import { knownLaw } from '../model/law.js';
import type { DataCategory } from '../model/notice.js';
import { sentences, type Text } from '../words/say.js';
import { claim, sourcesOf, type ItemContent } from './claims.js';
import {
  focusIn,
  groupNameIn,
  groupsIn,
  isOver,
  nameOf,
  nextChangeIn,
  textIn,
  type AudienceSituation,
  type ContentInput,
  type Expiring,
} from './input.js';

/** How data are used, in the order in which it is told. */
export const USES = ['used', 'special-used', 'special-possible', 'possible', 'unclear', 'not-used'] as const;
export type Use = (typeof USES)[number];

export interface ListContent extends Expiring {
  readonly title: Text;
  /** That this was a plan only, is over, or happens only with a yes. */
  readonly condition: Text | undefined;
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
  const law = gdprIn(notice, input.region);
  const sensitive = present.find(({ use }) => use.startsWith('special'));
  const since = claim(input, period?.text, period?.supersededBy, period?.from ? w.since(period.from) : undefined);
  const hasData = present.length > 0 || since !== undefined;
  if (!hasData && !people.length) return undefined;
  return {
    expires: nextChangeIn(input),
    title: w.title,
    condition: conditionOf(input),
    since,
    uses: present.map(({ of, use }) => ({
      use,
      title: w.counted(titleOf(input, use), of.length),
      warning:
        use !== sensitive?.use
          ? undefined
          : warning
            ? claim(input, warning.text, warning.supersededBy)
            : law && !hasOtherLaw(input)
              ? w.special(words.card.law[law])
              : undefined,
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

/** In which sense data are used, with the name of the group of which it is told where there are several. */
function conditionOf(input: ContentInput): Text | undefined {
  const { notice, words } = input;
  const focus = focusIn(input);
  const condition = focus && senseOf(input, focus);
  const isOneOfMany = (notice.audiences ?? []).length > 1 && focus?.audience.name !== undefined;
  return condition && isOneOfMany ? words.banner.group(groupNameIn(input, focus.audience), condition) : condition;
}

/** As a plan, in the past, with a yes only, or perhaps. */
function senseOf({ words: { list: w } }: ContentInput, { audience, situation }: AudienceSituation): Text | undefined {
  const { entry, hasBegun, use } = situation;
  const isPast = isOver(situation) || use === 'on-hold';
  if (isPast && !hasBegun) return w.planned;
  if (audience.choice.kind === 'opt-in') return w.onlyWithYes;
  if (isPast) return w.then;
  return entry?.certainty === 'may' ? w.may : undefined;
}

/** The title of data that are used in one way, with the law's own term for those that are sensitive. */
function titleOf(input: ContentInput, use: Use): Text {
  const w = input.words.list;
  const term = textIn(input, input.notice.specialCategoryWarning?.term);
  if (!term || (use !== 'special-used' && use !== 'special-possible')) return w.group[use];
  return w.specialTerm(nameOf(input, term), w.group[use === 'special-used' ? 'used' : 'possible']);
}

/** The vocabulary's name of a category: the words have it, without carrying its addresses into the page. */
const vocabularyName = ({ words }: ContentInput, id: string): string | undefined =>
  Object.hasOwn(words.categories, id) ? words.categories[id as CategoryId] : undefined;

/** True where a law of the notice may call other data sensitive than the GDPR. */
const hasOtherLaw = ({ notice: { jurisdictions = [] } }: ContentInput): boolean =>
  jurisdictions.some(({ law }) => law !== undefined && !knownLaw(law));

/** Sensitive is what the GDPR calls so, where it is the law; of other laws and other data the notice has to say it. */
function useOf(input: ContentInput, { id, special, use }: DataCategory): Use {
  const isForNotice = hasOtherLaw(input) || vocabularyName(input, id) === undefined;
  const isSensitive =
    isForNotice && special !== undefined ? special : isSpecialCategory(id) && mayNameGdpr(input.notice, input.region);
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

const itemOf = (input: ContentInput, category: DataCategory): ItemContent => ({
  text: textIn(input, category.label) ?? vocabularyName(input, category.id) ?? category.id.replaceAll('-', ' '),
  note: noteOf(input, category),
});

/** What there is to add, and for whom it holds. */
function noteOf(input: ContentInput, { audiences, note, supersededBy }: Noted): Text | undefined {
  const who = groupsIn(input, audiences);
  return sentences(claim(input, note, supersededBy), who && input.words.list.audience(who));
}
type Noted = Pick<DataCategory, 'audiences' | 'note' | 'supersededBy'>;

const peopleOf = (input: ContentInput): readonly ItemContent[] =>
  (input.notice.people ?? []).map((people) => {
    const { certainty, label, use } = people;
    const w = input.words.list;
    return {
      text: w.person(w.group[certainty === 'unclear' ? 'unclear' : use], textIn(input, label) ?? ''),
      note: noteOf(input, people),
    };
  });
