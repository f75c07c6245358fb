/** A field for a day, a month or a year. It shows the parsed date in full, and asks if the text is ambiguous. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayParts, isPartialDate, parseDay } from '../model/day.js';
import { KINDS } from '../model/notice.js';
import type { Shape } from '../model/shape.js';
import { readingsOf, type Impossible, type Reading } from './date.js';
import { fieldOf, textAt, type Path } from './draft.js';
import { about, idOf, requiredMark, textOf, type Editor } from './editor.js';

/** Returns true for the shape of a date, including one that also allows keywords. */
export const isDate = (shape: Shape | undefined): boolean =>
  shape === KINDS['YYYY-MM-DD'] || shape === KINDS.date || !!shape?.options?.some((one) => isDate(one as Shape));

/** The text is parsed on change, so that nobody is asked about an unfinished date. */
export function dayField(editor: Editor, path: Path, shape: Shape): TemplateResult {
  const [label, hint] = textOf(editor.words, path);
  const id = idOf(path);
  const value = textAt(editor.draft, path);
  const reading = readingAt(editor, path, shape, value);
  const message = reading && 'iso' in reading ? inFull(editor, reading.iso) : hint;
  const { describedBy, hint: below, invalid, problems, required } = about(editor, path, message);
  const own = ownProblem(editor, reading, value);
  // if keywords are allowed, an empty text keeps the field visible after the day is deleted
  const empty = shape.type === 'union' ? '' : undefined;
  return html`<div class="field">
    <label for=${id}>${label}</label>${requiredMark(editor, path)} ${below}
    <input
      id=${id}
      type="text"
      inputmode="text"
      aria-required=${required}
      autocomplete="off"
      spellcheck="false"
      dir="auto"
      .value=${live(value)}
      aria-describedby=${own ? [message && `${id}-hint`, `${id}-problems`].filter(Boolean).join(' ') : describedBy}
      aria-invalid=${own ? 'true' : invalid}
      @input=${({ target }: InputEvent) => {
        const { value: given } = target as HTMLInputElement;
        if (!given || parseDay(given) !== undefined) editor.set(path, given || empty);
      }}
      @change=${({ target }: Event) => {
        const given = (target as HTMLInputElement).value.trim();
        const read = readingAt(editor, path, shape, given);
        editor.set(path, (read && 'iso' in read ? read.iso : given) || empty);
      }}
    />
    <div class="which">
      <div role="status">${own ? html`<p class="problems" id="${id}-problems">${own}</p>` : problems}</div>
      ${reading && 'candidates' in reading ? choices(editor, path, reading.candidates) : nothing}
    </div>
  </div>`;
}

/** Parses a text for a field. Returns `undefined` if no meaning suits the field. */
function readingAt(editor: Editor, path: Path, shape: Shape, text: string): Reading | undefined {
  const reading = readingsOf(text, editor.readerWords, editor.today, !isAhead(path));
  const takes = shape === KINDS.date ? isPartialDate : (iso: string): boolean => parseDay(iso) !== undefined;
  if (!reading || 'impossible' in reading) return reading;
  if ('iso' in reading) return takes(reading.iso) ? reading : undefined;
  const candidates = reading.candidates.filter(takes);
  return candidates.length ? { candidates } : undefined;
}

/** Returns true for fields whose date is usually in the future. Other fields date past events. */
const isAhead = (path: Path): boolean =>
  ['start', 'lastDay', 'reading'].includes(String(path.at(-1))) || fieldOf(path) === 'audiences[].plan[].from';

/** Formats a day with its weekday, or a month or year. */
function inFull({ readerWords: [words] }: Editor, iso: string): string {
  const day = parseDay(iso);
  return day === undefined ? words.date(iso) : words.day(day).text;
}

/** Returns the question about an ambiguous date, or the reason why a date does not exist. */
function ownProblem(editor: Editor, reading: Reading | undefined, text: string): TemplateResult | undefined {
  if (!reading || 'iso' in reading) return undefined;
  const message = 'candidates' in reading ? editor.words.dates.which(text) : reason(editor, reading.impossible);
  return html`<span class="problem">${message}</span>`;
}

function reason({ readerWords: [readerWords], words }: Editor, impossible: Impossible): string {
  const { noSuchDay: w } = words.dates;
  switch (impossible.why) {
    case 'year':
      return w.year(impossible.year);
    case 'month':
      return w.month(impossible.month);
    case 'date':
      return w.date(impossible.date);
    case 'weekday': {
      const day = parseDay(impossible.iso);
      const weekday = day === undefined ? '' : (readerWords.weekdays[dayParts(day).weekday] ?? '');
      return w.weekday(readerWords.date(impossible.iso), weekday);
    }
    case 'leap-year':
      return w['leap-year'](impossible.year);
    case 'length': {
      const { days, month, year } = impossible;
      const name = readerWords.months[month - 1] ?? String(month);
      return w.length(
        year === undefined ? name : readerWords.date(`${String(year)}-${String(month).padStart(2, '0')}`),
        days,
      );
    }
  }
}

/** A button for each possible date. Pressing it moves the focus back to the field. */
const choices = (editor: Editor, path: Path, candidates: readonly string[]): TemplateResult =>
  html`<div class="buttons" role="group" aria-labelledby="${idOf(path)}-problems">
    ${candidates.map(
      (iso) =>
        html`<button
          type="button"
          @click=${({ currentTarget }: Event) => {
            editor.set(path, iso);
            (currentTarget as Element).closest('.field')?.querySelector('input')?.focus();
          }}
        >
          ${editor.readerWords[0].date(iso)}
        </button>`,
    )}
  </div>`;
