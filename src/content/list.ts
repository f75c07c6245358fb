/** The content of `<data-category-list>`: the categories of data, the period, and the people concerned. */
import { isSpecialCategory, kindOf, type CategoryId, type CategoryKind } from '../model/categories.js';
import { gdprIn, mayNameGdpr } from '../model/objection.js';
import { knownLaw } from '../model/law.js';
import type { DataCategory, People } from '../model/notice.js';
import { present, sentences, type Text } from '../words/say.js';
import { newestFirst, sourcesOf, type ItemContent } from './claims.js';
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

/** The ways in which data are used, in display order. */
export const USES = ['used', 'special-used', 'special-possible', 'possible', 'unclear', 'not-used'] as const;
export type Use = (typeof USES)[number];

export interface ListContent extends Expiring {
  readonly title: Text;
  /** The audience that the headings apply to, if they differ between audiences. */
  readonly about: Text | undefined;
  /** The period of the data: the current text, then the one that it supersedes. */
  readonly since: readonly Text[];
  readonly uses: readonly UseContent[];
  /** The people concerned, if no data are listed; otherwise empty. */
  readonly people: readonly GroupContent[];
  readonly sources: Text | undefined;
  /** The people concerned, in a fold, if data are listed. */
  readonly foldedPeople: PeopleContent | undefined;
}

/** The data that are used in one way. */
export interface UseContent {
  readonly use: Use;
  readonly title: Text;
  /** A warning about special categories. */
  readonly warning: Text | undefined;
  readonly groups: readonly GroupContent[];
}

/** Data or people on one line. */
export interface GroupContent {
  /** The icon beside the line. */
  readonly icon: Use | CategoryKind | undefined;
  readonly label: Text | undefined;
  readonly items: readonly ItemContent[];
}

export interface PeopleContent {
  readonly title: Text;
  readonly groups: readonly GroupContent[];
}

export function listContent(input: ContentInput): ListContent | undefined {
  const { notice, words } = input;
  const w = words.list;
  const { dataCategories = [], dataPeriod: period, people = [], specialCategoryWarning: warning } = notice;
  const members = USES.map((use) => ({ use, of: dataCategories.filter((one) => useOf(input, one) === use) }));
  const uses = members.filter(({ of }) => of.length);
  const law = gdprIn(notice, input.region);
  const sensitive = uses.find(({ use }) => use.startsWith('special'));
  const since = newestFirst(input, period?.text, period?.supersededBy, period?.from ? w.since(period.from) : undefined);
  const hasData = uses.length > 0 || since.length > 0;
  if (!hasData && !people.length) return undefined;
  const whose = peopleOf(input);
  return {
    expires: nextChangeIn(input),
    title: hasData ? w.title : w.people,
    about: aboutIn(input),
    since,
    uses: uses.map(({ of, use }) => ({
      use,
      title: w.counted(titleOf(input, use, of), of.length),
      warning:
        use !== sensitive?.use
          ? undefined
          : warning
            ? sentences(...newestFirst(input, warning.text, warning.supersededBy))
            : law && !hasOtherLaw(input)
              ? w.special(words.card.law[law])
              : undefined,
      groups: groupsOf(input, of),
    })),
    people: hasData ? [] : whose,
    sources: sourcesOf(
      input,
      ...[...dataCategories, ...people].map(({ sourceRefs }) => sourceRefs),
      period?.sourceRefs,
      sensitive ? warning?.sourceRefs : undefined,
    ),
    foldedPeople: hasData && whose.length ? { title: w.people, groups: whose } : undefined,
  };
}

/** The sense of the headings: present, past, conditional, and so on. */
type Sense = keyof ContentInput['words']['list']['used'];

function senseOf(focus: AudienceSituation | undefined): Sense {
  if (!focus) return 'now';
  const { entry, hasBegun, use } = focus.situation;
  const isOptIn = focus.audience.choice.kind === 'opt-in';
  if (isOver(focus.situation) || use === 'on-hold') {
    if (!hasBegun) return 'planned';
    return isOptIn ? 'pastIfYes' : 'past';
  }
  if (isOptIn) return 'ifYes';
  return entry?.certainty === 'may' || entry?.start === 'undecided' || use === 'unknown' ? 'perhaps' : 'now';
}

/** Returns the audience that the sense applies to, if there are several. */
function aboutIn(input: ContentInput): Text | undefined {
  const focus = focusIn(input);
  const isOneOfMany = (input.notice.audiences ?? []).length > 1 && focus?.audience.name !== undefined;
  return isOneOfMany && senseOf(focus) !== 'now'
    ? input.words.list.audience(groupNameIn(input, focus.audience))
    : undefined;
}

/** Returns the heading for one way of use. For special categories it contains the term of the law. */
function titleOf(input: ContentInput, use: Use, categories: readonly DataCategory[]): Text {
  const w = input.words.list;
  const sense = senseOf(focusIn(input));
  const isThen = sense === 'planned' || sense.startsWith('past');
  const possible = isThen ? w.possibleThen : w.possible;
  switch (use) {
    case 'used':
      return w.used[sense];
    case 'possible':
      return possible;
    case 'unclear':
      return w.unclear;
    case 'not-used':
      return w.notUsed(...publishersOf(input, categories));
    default: {
      const term = textIn(input, input.notice.specialCategoryWarning?.term) ?? { text: w.sensitive };
      return w.specialTerm(nameOf(input, term), use === 'special-used' ? w.used[sense] : possible);
    }
  }
}

/**
 * Returns up to two publishers that are sources for all claims, else the ones for most claims. `more`: true if there
 * are others.
 */
function publishersOf(
  { notice: { sources = [] } }: ContentInput,
  claims: readonly { readonly sourceRefs: readonly string[] }[],
): [first: string | undefined, second: string | undefined, more: boolean] {
  const named = claims.map(({ sourceRefs }) =>
    sources.filter(({ id }) => sourceRefs.includes(id)).map(({ publisher }) => publisher),
  );
  const count = (name: string): number => named.filter((names) => names.includes(name)).length;
  const all = [...new Set(named.flat())].sort((a, b) => count(b) - count(a));
  const ofAll = all.filter((name) => count(name) === claims.length);
  const [first, second, third] = ofAll.length ? ofAll : all;
  return [first, second, third !== undefined];
}

/** Returns the name of a category in the words file: importing the vocabulary would add bytes to the embed file. */
const vocabularyName = ({ words }: ContentInput, id: string): string | undefined =>
  Object.hasOwn(words.categories, id) ? words.categories[id as CategoryId] : undefined;

/** True if the notice names another law than the GDPR and UK GDPR, which may protect other data. */
const hasOtherLaw = ({ notice: { jurisdictions = [] } }: ContentInput): boolean =>
  jurisdictions.some(({ law }) => law !== undefined && !knownLaw(law));

/** Special categories are those of the GDPR if it applies; for other laws and custom ids, `special` decides. */
function useOf(input: ContentInput, { id, special, use }: DataCategory): Use {
  const isForNotice = hasOtherLaw(input) || vocabularyName(input, id) === undefined;
  const isSensitive =
    isForNotice && special !== undefined ? special : isSpecialCategory(id) && mayNameGdpr(input.notice, input.region);
  return isSensitive && (use === 'used' || use === 'possible') ? `special-${use}` : use;
}

/** Groups data by `dataGroups`, in that order. Data without a group come first. */
function groupsOf(input: ContentInput, categories: readonly DataCategory[]): readonly GroupContent[] {
  const { dataGroups = [] } = input.notice;
  const known = dataGroups.map(({ id }) => id);
  const groupOf = ({ group }: DataCategory) => (group !== undefined && known.includes(group) ? group : undefined);
  return [undefined, ...dataGroups].flatMap((group) => {
    const of = categories.filter((one) => groupOf(one) === group?.id);
    const label = textIn(input, group?.label);
    return of.length
      ? [
          {
            icon: iconOf(of),
            label: label && input.words.list.label(label),
            items: of.map((one) => itemOf(input, one)),
          },
        ]
      : [];
  });
}

/** Returns the most frequent kind; `undefined` if it covers a third of the data or less, which would mislead. */
function iconOf(categories: readonly DataCategory[]): CategoryKind | undefined {
  const kinds = present(categories.map(({ id }) => kindOf(id)));
  const count = (kind: CategoryKind): number => kinds.filter((one) => one === kind).length;
  const [most] = [...kinds].sort((a, b) => count(b) - count(a));
  return most && count(most) * 3 > categories.length ? most : undefined;
}

const itemOf = (input: ContentInput, category: DataCategory): ItemContent => ({
  text: textIn(input, category.label) ?? vocabularyName(input, category.id) ?? category.id.replaceAll('-', ' '),
  note: noteOf(input, category),
});

/** Returns the note, and the audiences that it applies to. */
function noteOf(input: ContentInput, { audiences, note, supersededBy }: DataCategory | People): Text | undefined {
  const who = groupsIn(input, audiences);
  return sentences(...newestFirst(input, note, supersededBy), who && input.words.list.audience(who));
}

/** Groups the people concerned by use. */
function peopleOf(input: ContentInput): readonly GroupContent[] {
  const { people = [] } = input.notice;
  const w = input.words.list;
  return (['used', 'possible', 'unclear', 'not-used'] as const).flatMap((use) => {
    const of = people.filter((one) => (one.certainty === 'unclear' ? 'unclear' : one.use) === use);
    const whether =
      use === 'not-used' ? w.notIncluded(...publishersOf(input, of)) : use === 'unclear' ? w.unclear : w.whom[use];
    const items = of.map((one) => ({ text: textIn(input, one.label) ?? '', note: noteOf(input, one) }));
    return of.length ? [{ icon: use, label: w.label(whether), items }] : [];
  });
}
