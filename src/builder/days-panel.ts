/** Shows what the dates of a group mean: the last day in full, and the banner on each day on which it changes. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { readNotice } from '../model/read.js';
import { banners, lastDaySentence, turnsOf } from './days.js';
import { itemsAt, pathText, put, textAt, type Draft, type Path } from './draft.js';
import type { Editor } from './editor.js';
import { itemName } from './names.js';

/** `path`: the path of the plan. */
export function daysPanel(editor: Editor, path: Path): TemplateResult {
  const { readerWords, reading, shown, words } = editor;
  const w = words.dates;
  const group = Number(path[1]);
  const { document, notice } = reading;
  const key = `${pathText(path)}#`;
  const message = lastDaySentence(w, readerWords[0], document, group);
  const hasOthers = itemsAt(document, ['audiences']).length > 1;
  const turns = turnsOf(words, document, group);
  const open = editor.isOpen(key);
  // before its publication date, a notice shows only its dates
  const timeless = open ? readNotice(put(document as Draft, ['published'], undefined)).notice : undefined;
  const audience = textAt(document, ['audiences', group, 'id']);
  return html`<p class="read-back">${hasOthers ? w.forGroup(itemName(editor, path.slice(0, 2)), message) : message}</p>
    ${
      turns.length && shown && notice
        ? html`<details
            class="days"
            .open=${live(open)}
            @toggle=${({ target }: Event) => {
              editor.setOpen(key, (target as HTMLDetailsElement).open);
            }}
          >
            <summary>${w.days}</summary>
            ${timeless ? banners(turns, timeless, shown, readerWords[0], audience) : nothing}
          </details>`
        : nothing
    }`;
}
