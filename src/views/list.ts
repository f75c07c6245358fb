/** What `<data-category-list>` says: which data, whose, and how far back. */
import { isSpecialCategory, type CategoryId } from '../model/categories.js';
import type { DataCategory } from '../model/notice.js';
import { flat, fold, heading, item, list, part, present, text, type Children } from './document.js';
import { icon, type IconName } from './icons.js';
import type { Speaker } from './speaker.js';

const GROUPS: readonly IconName[] = ['used', 'special-used', 'special-possible', 'possible', 'unclear', 'not-used'];

/** The vocabulary's name of a category: its words have it, without carrying its addresses into the page. */
const nameOf = ({ words }: Speaker, id: string): string | undefined =>
  Object.hasOwn(words.categories, id) ? words.categories[id as CategoryId] : undefined;

function groupOf(speaker: Speaker, { id, special, use }: DataCategory): IconName {
  const sensitive = isSpecialCategory(id) || (special && !nameOf(speaker, id));
  return sensitive && (use === 'used' || use === 'possible') ? `special-${use}` : use;
}

export function listDocument(speaker: Speaker): Children {
  const { data, words } = speaker;
  const w = words.list;
  const { dataCategories = [], dataPeriod: period, people = [], specialCategoryWarning: warning } = data;
  const used = GROUPS.map((group) => ({
    group,
    members: dataCategories.filter((category) => groupOf(speaker, category) === group),
  })).filter(({ members }) => members.length);
  const sensitive = used.find(({ group }) => group.startsWith('special'));
  const groups = used.map((one) =>
    part(
      one.group,
      heading(1, [w.counted(w.group[one.group], String(one.members.length))], icon(one.group)),
      one === sensitive && text(warning ? speaker.claim(warning.text, warning.supersededBy) : [w.special], 'muted'),
      membersOf(speaker, one.members),
    ),
  );
  const whose = list(
    people.map(({ certainty, label, note, supersededBy, use }) =>
      item(
        present(w.group[certainty === 'unclear' ? 'unclear' : use], ': ', speaker.text(label)),
        text(speaker.claim(note, supersededBy), 'muted'),
      ),
    ),
  );
  const back = speaker.claim(period?.text, period?.supersededBy);
  const since = back.length ? back : period?.from && [w.since(speaker.date(period.from))];
  const says = flat([text(since), groups]);
  return says.length || whose
    ? [
        heading(0, [w.title]),
        text(speaker.stopped && [w.planned]),
        says,
        says.length ? undefined : whose,
        speaker.sources(
          ...[...dataCategories, ...people].map(({ sourceRefs }) => sourceRefs),
          period?.sourceRefs,
          sensitive && warning?.sourceRefs,
        ),
        says.length > 0 && fold([w.people], [whose], 1),
      ]
    : [];
}

/** The members under the notice's own groups, in the order of these; those without a group first. */
function membersOf(speaker: Speaker, members: readonly DataCategory[]): Children {
  const groups = speaker.data.dataGroups ?? [];
  const known = groups.map(({ id }) => id);
  return [undefined, ...groups].flatMap((group) => {
    const own = members.filter(
      (member) => (known.includes(member.group ?? '') ? member.group : undefined) === group?.id,
    );
    return own.length
      ? [
          text(present(speaker.text(group?.label)), 'muted'),
          list(
            own.map(({ id, label, note, supersededBy }) =>
              item(
                [speaker.text(label) ?? nameOf(speaker, id) ?? id.replaceAll('-', ' ')],
                text(speaker.claim(note, supersededBy), 'muted'),
              ),
            ),
            'columns',
          ),
        ]
      : [];
  });
}
