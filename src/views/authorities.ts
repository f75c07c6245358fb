/** What `<authority-positions>` says: who says what, what is settled and what is not, and what came later. */
import { safeLink } from '../model/link.js';
import { flat, fold, heading, item, list, part, present, text, type Children } from './document.js';
import { linked, type Speaker } from './speaker.js';

export function authoritiesDocument(speaker: Speaker): Children {
  const { data, words } = speaker;
  const w = words.authorities;
  const { context = [], legalStatus: status } = data;
  const authorities = (data.authorities ?? []).filter(({ date }) => !date || !speaker.isLater(date));
  const updates = list(
    speaker.updates.map(({ date, sourceRefs, text: what }) =>
      item(
        [{ text: speaker.date(date), datetime: date, name: 'strong' }, ' – ', ...speaker.claim(what)],
        speaker.sources(sourceRefs),
      ),
    ),
  );
  const positions = authorities.map((authority) => {
    const {
      advice,
      complaintsReceived,
      complaintUrl,
      date,
      name,
      position,
      quotes = [],
      role,
      supersededBy,
    } = authority;
    const title = speaker.text(name) ?? '';
    const complaint = safeLink(complaintUrl);
    return part(
      'authority',
      heading(1, [linked(title, authority.url)]),
      text([present(role && w.role[role], date && speaker.date(date)).join(', ')], 'muted'),
      text(speaker.claim(position, supersededBy)),
      text(speaker.claim(advice)),
      text(speaker.claim(complaintsReceived)),
      quotes.map((quote) => speaker.quote(quote)),
      text(complaint && [{ text: w.complain(complaint.host), href: complaint.href }]),
      speaker.sources(
        authority.sourceRefs,
        quotes.map(({ sourceRef }) => sourceRef),
      ),
    );
  });
  const background = context.map(({ kind, sourceRefs, supersededBy, text: what }) => [
    text([{ text: `${w.context[kind]}: `, name: 'strong' }, ...speaker.claim(what, supersededBy)]),
    speaker.sources(sourceRefs),
  ]);
  const { brief } = speaker;
  const says = flat([
    text(
      status && [
        ...speaker.claim(status.text, status.supersededBy),
        status.asOf ? ` ${w.asOf(speaker.date(status.asOf))}` : '',
      ],
    ),
    speaker.sources(status?.sourceRefs),
    brief ? fold([w.positions(String(positions.length))], positions) : positions,
    updates && (brief ? fold([w.updates], [updates]) : part('updates', heading(1, [w.updates]), updates)),
    fold([w.background], background),
  ]);
  return says.length ? [heading(0, [w.title]), says] : [];
}
