/** `<embed-builder>`: from an article to a snippet. A form for a notice, what readers will see, and what to paste. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addWords } from '../index.js';
import { checkNotice, type Problem } from '../model/check.js';
import { isoDay, parseDay, utcDay, DAY, type Day } from '../model/day.js';
import type { Notice } from '../model/notice.js';
import { lastDayOf } from '../model/phase.js';
import { readNotice } from '../model/read.js';
import { calendar } from '../content/calendar.js';
import type { Words } from '../words/languages/en.js';
import {
  documentOf,
  empty,
  get,
  insert,
  itemsAt,
  move,
  newItem,
  pathText,
  put,
  readDraft,
  remove,
  suggestedId,
  takesSources,
  textAt,
  type Draft,
  type Opened,
  type Path,
} from './draft.js';
import { styles } from './embed-builder.styles.js';
import { SECTIONS } from './fields.js';
import { download, parsedJson, textOf } from './files.js';
import { field, idOf, itemName, sentence, type Editor } from './form.js';
import { output, write, type Choices, type Written } from './output.js';
import { readSnippet } from './paste.js';
import { emulate, mirrored, preview, VIEWS, WIDTHS, type View } from './preview.js';
import type { BuilderWords } from './words/en.js';

/** Only what follows from the draft, and is worked out anew when it changes. */
interface Reading {
  readonly notice: Notice | undefined;
  readonly problems: readonly Problem[];
}

/**
 * A form for a notice with a live preview, which writes the snippet to paste. It asks for nothing, keeps nothing and
 * sends nothing: work is kept by saving the file.
 *
 * @summary A form with a live preview, which writes the snippet.
 * @slot - What is shown until the script runs: that the builder needs JavaScript.
 */
export class EmbedBuilder extends LitElement {
  static override properties = {
    notices: { attribute: false },
    words: { attribute: false },
    readerWords: { attribute: false },
    clock: { attribute: false },
  };

  /** Ready-made notices to begin with. Default: none. */
  declare notices: readonly Notice[];
  /** The languages of the builder itself; the first is taken where none fits the page's. */
  declare words: readonly [BuilderWords, ...BuilderWords[]];
  /** The languages that the elements speak: in these snippets can be written. */
  declare readerWords: readonly [Words, ...Words[]];
  /** Says what time it is. Default: the device's clock. */
  declare clock: () => Date;

  #draft: Draft = {};
  #reading: Reading = { notice: undefined, problems: [] };
  /** What was chosen about the snippet; addresses that nobody has typed follow from the notice. */
  #choices: Partial<Choices> = {};
  #view: View = 'light';
  #width: number = WIDTHS[0];
  #language = '';
  #day: number | undefined;
  #open = new Set<string>();
  /** What the status line says, and what brings back what was there before. */
  #status = '';
  #undo: (() => void) | undefined;
  /** What went wrong with what was handed in, and what of it was left. */
  #refused = '';
  #left: readonly string[] = [];
  #focus: (() => HTMLElement | null) | undefined;

  constructor() {
    super();
    this.notices = [];
    this.clock = () => new Date();
  }

  /** Labels, ids and links find each other where the page is: there is no shadow root. */
  protected override createRenderRoot(): this {
    this.replaceChildren();
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode() as Document | ShadowRoot;
    if (!root.adoptedStyleSheets.includes(styles)) root.adoptedStyleSheets.push(styles);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated && location.hash.includes('=')) this.#refused = this.#words.start.hash;
    if (changed.has('readerWords')) addWords(...this.readerWords, ...this.readerWords.map(mirrored));
    if (!this.#draft['schemaVersion']) this.#draft = empty(this.#words.lang, isoDay(this.#today));
    const document = documentOf(this.#draft);
    this.#reading = {
      // without what the page would leave out, so that it need not say so at each key
      notice: readNotice(document).notice,
      problems: checkNotice(document, { today: this.#today }),
    };
  }

  protected override updated(): void {
    const stage = this.querySelector('.stage');
    // the elements draw after this
    if (stage) void Promise.resolve().then(() => this.#emulate(stage));
    const focus = this.#focus;
    this.#focus = undefined;
    focus?.()?.focus();
  }

  async #emulate(stage: Element): Promise<void> {
    for (const card of stage.querySelectorAll('data-use-notice')) await card.updateComplete;
    emulate(stage, this.#view);
  }

  get #words(): BuilderWords {
    const lang = this.closest('[lang]')?.getAttribute('lang')?.split('-')[0];
    return this.words.find((one) => one.lang === lang) ?? this.words[0];
  }

  /** The last day to act, as the dates in the form have it. */
  get #lastDay(): Day | undefined {
    const day = (name: string) => parseDay(textAt(this.#draft, [name, 'date']));
    return lastDayOf({ effective: day('effectiveFrom'), lastDay: day('lastDayToAct') });
  }

  get #today(): Day {
    return utcDay(this.clock());
  }

  /** The words of the elements, in the language of the builder first. */
  get #readerWords(): readonly [Words, ...Words[]] {
    const own = this.readerWords.find(({ lang }) => lang === this.#words.lang) ?? this.readerWords[0];
    return [own, ...this.readerWords.filter((one) => one !== own)];
  }

  get #languages(): readonly string[] {
    return itemsAt(this.#draft, ['languages']).map(String);
  }

  /** The words in which the notice is shown and written: of the language chosen, else of one that it has. */
  get #shownWords(): Words | undefined {
    const languages = [this.#language, textAt(this.#draft, ['defaultLanguage']), ...this.#languages];
    const wanted = languages.find((one) => this.#languages.includes(one) && this.#wordsOf(one));
    return wanted === undefined ? undefined : this.#wordsOf(wanted);
  }

  #wordsOf(language: string): Words | undefined {
    return this.readerWords.find(({ lang }) => lang === language);
  }

  get #editor(): Editor {
    const problems = this.#reading.problems.filter(({ severity }) => severity === 'problem');
    return {
      draft: this.#draft,
      words: this.#words,
      readerWords: this.#readerWords,
      languages: this.#languages,
      // a field that is not filled in yet is named in the list of what to fix only
      problemsAt: (path) =>
        path.endsWith('*')
          ? problems.filter((problem) => /^[.[]|^$/.test(rest(problem.path, path.slice(0, -1)) ?? '-'))
          : this.#reading.problems.filter((problem) => problem.path === path && problem.value),
      isOpen: (path) => this.#open.has(path),
      setOpen: (path, open) => {
        if (this.#open.has(path) === open) return;
        this.#open[open ? 'add' : 'delete'](path);
        this.requestUpdate();
      },
      set: (path, value) => {
        this.#set(path, value);
      },
      add: (list, ...items) => {
        this.#add(list, items);
      },
      move: (list, from, to) => {
        this.#move(list, from, to);
      },
      remove: (list, index) => {
        this.#remove(list, index);
      },
    };
  }

  #change(draft: Draft): void {
    const auto = !this.#draft['id'] || this.#draft['id'] === suggestedId(this.#draft);
    this.#draft = auto ? put(draft, ['id'], suggestedId(draft) || undefined) : draft;
    this.requestUpdate();
  }

  #set(path: Path, value: unknown): void {
    // what could be brought back would take this away
    this.#say('');
    let draft = put(this.#draft, path, value);
    // with one source there is no other that could have said it
    const sources = itemsAt(draft, ['sources']);
    const claim = path.slice(0, -1);
    const owner = [claim, claim.slice(0, -1)].find((one) => one.length && takesSources(one));
    if (value !== undefined && sources.length === 1 && owner && get(draft, [...owner, 'sourceRefs']) === undefined) {
      draft = put(draft, [...owner, 'sourceRefs'], [get(sources[0], ['id'])]);
    }
    this.#change(draft);
  }

  #add(list: Path, items: readonly object[]): void {
    const at = itemsAt(this.#draft, list).length;
    const sources = itemsAt(this.#draft, ['sources']);
    const language = textAt(this.#draft, ['defaultLanguage']);
    let draft = this.#draft;
    for (const item of items) {
      const path = [...list, itemsAt(draft, list).length];
      const claim = sources.length === 1 && takesSources(path) && { sourceRefs: [get(sources[0], ['id'])] };
      const source = pathText(list) === 'sources' && { language };
      draft = insert(draft, list, path.at(-1) as number, newItem(draft, list, { ...source, ...claim, ...item }));
    }
    this.#change(draft);
    if (items.length > 1 || Object.keys(items[0] ?? {}).length) {
      this.#say(this.#words.categories.added(items.length));
      return;
    }
    const added = [...list, at];
    this.#open.add(pathText(added));
    this.#focus = () => this.#firstControl(added);
  }

  #move(list: Path, from: number, to: number): void {
    const [one, other] = [from, to].map((index) => pathText([...list, index]));
    const open = [one, other].map((path) => this.#open.has(path ?? ''));
    const name = itemName(this.#editor, [...list, from]);
    this.#change(move(this.#draft, list, from, to));
    [other, one].forEach((path, index) => this.#open[open[index] ? 'add' : 'delete'](path ?? ''));
    const act = to < from ? 'up' : 'down';
    this.#focus = () => {
      const acts = this.#element([...list, to])?.querySelector(':scope > .acts');
      return acts?.querySelector<HTMLElement>(`[data-act=${act}]:enabled, button:enabled`) ?? null;
    };
    this.#say(this.#words.moved(name, to + 1, itemsAt(this.#draft, list).length));
  }

  #remove(list: Path, index: number): void {
    const name = itemName(this.#editor, [...list, index]);
    const before = this.#draft;
    this.#change(remove(this.#draft, list, index));
    this.#say(this.#words.removed(name), () => {
      this.#change(before);
      this.#focus = () => this.#element([...list, index]);
      this.#say(this.#words.restored(name));
    });
    this.#focus = () => this.querySelector('.undo');
  }

  #say(status: string, undo?: () => void): void {
    this.#status = status;
    this.#undo = undo;
    this.requestUpdate();
  }

  #element(path: Path): HTMLElement | null {
    return this.querySelector(`#${CSS.escape(idOf(path))}`);
  }

  #firstControl(path: Path): HTMLElement | null {
    const element = this.#element(path);
    return element?.querySelector<HTMLElement>('input, select, textarea') ?? element;
  }

  /** Opens what a field is folded away in, and goes there. */
  #goTo(path: Path): void {
    for (let length = 1; length <= path.length; length++) {
      const at = pathText(path.slice(0, length));
      this.#open.add(at).add(`${at}…`);
    }
    for (const { fields, id } of SECTIONS) {
      if (fields.some((name) => rest(pathText(path), name) !== undefined)) this.#open.add(`#${id}`);
    }
    this.#focus = () => {
      for (let at = path; at.length; at = at.slice(0, -1)) {
        const found = this.#element(at);
        if (found?.matches('input, select, textarea')) return found;
        if (found) return found.querySelector<HTMLElement>('input, select, textarea, .add') ?? found;
      }
      return null;
    };
    this.requestUpdate();
  }

  /** Fills the form; what was there can be brought back. */
  #open_({ draft, left }: Opened): void {
    const before = { draft: this.#draft, choices: this.#choices };
    this.#draft = { ...empty(textAt(draft, ['defaultLanguage']) || this.#words.lang, isoDay(this.#today)), ...draft };
    this.#left = left;
    this.#refused = '';
    this.#open.clear();
    this.#say(this.#words.start.replaced, () => {
      this.#draft = before.draft;
      this.#choices = before.choices;
      this.#left = [];
      this.#say('');
    });
  }

  #refuse(why: string): void {
    this.#refused = why;
    this.#left = [];
    this.#say(why);
  }

  async #openFile(file: File | undefined): Promise<void> {
    if (!file) return;
    const w = this.#words.start;
    let text: string;
    try {
      text = await textOf(file);
    } catch (error) {
      this.#refuse(error instanceof RangeError ? w.large : w.unreadable);
      return;
    }
    const opened = readDraft(parsedJson(text));
    if (opened) this.#open_(opened);
    else this.#refuse(w.noJson);
  }

  #readPasted(text: string): void {
    const w = this.#words.start;
    const json = readDraft(parsedJson(text));
    const pasted = json ? { opened: json, options: {} } : readSnippet(text);
    if (!pasted) {
      this.#refuse(w.noSnippet);
      return;
    }
    const { id, lang, options, src } = { id: undefined, lang: undefined, src: undefined, ...pasted };
    const { form, frame, headingLevel, script } = options;
    const choices: Partial<Choices> = {
      ...this.#choices,
      ...(form && { form }),
      ...(frame && { frame }),
      ...(headingLevel && { headingLevel }),
      ...(form && { script: script?.src ?? '', integrity: script?.integrity ?? '' }),
      ...(src !== undefined && { src }),
    };
    const known = [this.#draft, ...this.notices].find((notice) => id !== undefined && notice.id === id);
    const opened = pasted.opened ?? (known && readDraft(known));
    if (opened) this.#open_(opened);
    else this.#refuse(w.onlyAddress(src ?? id ?? ''));
    this.#choices = choices;
    this.#language = lang ?? this.#language;
  }

  #save(): void {
    const id = textAt(this.#draft, ['id']) || 'notice';
    download(`${id}.json`, `${JSON.stringify(documentOf(this.#draft), null, 2)}\n`, 'application/json');
  }

  #copy(code: HTMLTextAreaElement): void {
    const w = this.#words.output;
    // from a file, or where the browser asks first and the answer is no, the person copies what is selected
    const select = () => {
      code.focus();
      code.select();
      this.#say(w.selected);
    };
    const { clipboard } = navigator as { clipboard?: Clipboard };
    if (clipboard)
      clipboard.writeText(code.value).then(() => {
        this.#say(w.copied);
      }, select);
    else select();
  }

  get #chosen(): Choices {
    const id = textAt(this.#draft, ['id']) || 'notice';
    return {
      form: 'linked',
      src: `/notices/${id}.json`,
      script: `/embed/${this.#shownWords?.lang ?? ''}.js`,
      integrity: '',
      frame: '/frame/',
      headingLevel: 3,
      ...this.#choices,
    };
  }

  protected override render(): TemplateResult {
    const { problems } = this.#reading;
    const wrong = problems.filter(({ severity }) => severity === 'problem');
    return html`
      <div class="form">${this.#start()} ${this.#sections()}</div>
      <div class="result">${this.#check(wrong, problems)} ${this.#previews()} ${this.#output(wrong.length > 0)}</div>
      <div class="said">
        <p role="status" class="status">${this.#status}</p>
        ${
          this.#undo
            ? html`<button type="button" class="undo" @click=${this.#undo}>${this.#words.undo}</button>`
            : nothing
        }
      </div>
    `;
  }

  #start(): TemplateResult {
    const w = this.#words.start;
    const [title, hint] = this.#words.sections.start;
    return html`<section
      aria-labelledby="section-start"
      @dragover=${(event: DragEvent) => {
        event.preventDefault();
      }}
      @drop=${(event: DragEvent) => {
        event.preventDefault();
        void this.#openFile(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id="section-start">${title}</h2>
      <p class="hint">${hint}</p>
      <div class="columns">
        ${
          this.notices.length
            ? html`<div class="field">
                <label for="start-ready">${w.ready}</label>
                <select
                  id="start-ready"
                  @change=${({ target }: Event) => {
                    const select = target as HTMLSelectElement;
                    const opened = readDraft(this.notices[Number(select.value)]);
                    select.value = '';
                    if (opened) this.#open_(opened);
                  }}
                >
                  <option value="">${w.choose}</option>
                  ${this.notices.map(
                    ({ title: titles, platform }, index) =>
                      html`<option value=${index}>${titles[this.#words.lang] ?? platform.name}</option>`,
                  )}
                </select>
              </div>`
            : nothing
        }
        <div class="field">
          <label for="start-file">${w.file}</label>
          <p class="hint" id="start-file-hint">${w.fileHint}</p>
          <input
            id="start-file"
            type="file"
            accept=".json,application/json"
            aria-describedby="start-file-hint"
            @change=${({ target }: Event) => {
              const input = target as HTMLInputElement;
              void this.#openFile(input.files?.[0]);
              input.value = '';
            }}
          />
        </div>
      </div>
      <details>
        <summary>${w.paste}</summary>
        <div class="field">
          <label for="start-paste">${w.paste}</label>
          <p class="hint" id="start-paste-hint">${w.pasteHint}</p>
          <textarea
            id="start-paste"
            class="code"
            rows="4"
            spellcheck="false"
            aria-describedby="start-paste-hint"
          ></textarea>
        </div>
        <button
          type="button"
          @click=${() => {
            this.#readPasted(this.querySelector<HTMLTextAreaElement>('#start-paste')?.value ?? '');
          }}
        >
          ${w.read}
        </button>
      </details>
      <p class="buttons">
        <button
          type="button"
          @click=${() => {
            this.#open_({ draft: {}, left: [] });
          }}
        >
          ${w.empty}
        </button>
        <button
          type="button"
          @click=${() => {
            this.#save();
          }}
        >
          ${w.save}
        </button>
      </p>
      ${this.#refused ? html`<p class="problems"><span class="problem">${this.#refused}</span></p>` : nothing}
      ${
        this.#left.length
          ? html`<div class="left">
              <p>${w.left}</p>
              <ul>
                ${this.#left.slice(0, 50).map((path) => html`<li><code>${path}</code></li>`)}
              </ul>
            </div>`
          : nothing
      }
    </section>`;
  }

  #sections(): TemplateResult[] {
    const editor = this.#editor;
    return SECTIONS.map(({ fields, folded, id }) => {
      const [title, hint] = this.#words.sections[id];
      const inside = () => html`
        ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${fields.map((name) => field(editor, name.split('.')))}
        ${id === 'when' ? this.#dates() : nothing}
      `;
      if (!folded)
        return html`<section aria-labelledby="section-${id}">
          <h2 id="section-${id}">${title}</h2>
          ${inside()}
        </section>`;
      const open = this.#open.has(`#${id}`);
      return html`<details
        class="section"
        .open=${live(open)}
        @toggle=${({ target, currentTarget }: Event) => {
          if (target === currentTarget) editor.setOpen(`#${id}`, (target as HTMLDetailsElement).open);
        }}
      >
        <summary><h2>${title}</h2></summary>
        ${open ? inside() : nothing}
      </details>`;
    });
  }

  /** Says the date in full, as readers would, and shows the banner on the days on which it changes. */
  #dates(): TemplateResult {
    const w = this.#words.dates;
    const last = this.#lastDay;
    if (last === undefined) return html`<p class="read-back">${w.none}</p>`;
    const words = this.#shownWords;
    // before its publication a notice says no phase
    const timeless = readNotice(documentOf(put(this.#draft, ['published'], undefined))).notice;
    return html`<p class="read-back">${w.readBack(this.#readerWords[0].day(last).text)}</p>
      ${
        timeless && words
          ? html`<details class="days">
              <summary>${w.days}</summary>
              ${DAYS.map(
                (away, index) =>
                  html`<h3>${w.on[index]}: ${this.#readerWords[0].day(last + away).text}</h3>
                    <deadline-banner
                      lang=${words.lang}
                      landmark="none"
                      .notice=${timeless}
                      .clock=${noon(last + away)}
                    ></deadline-banner>`,
              )}
            </details>`
          : nothing
      }`;
  }

  #check(wrong: readonly Problem[], problems: readonly Problem[]): TemplateResult {
    const w = this.#words.check;
    const look = problems.filter(({ severity }) => severity === 'warning');
    const links = (some: readonly Problem[]) =>
      html`<ul>
        ${some.map((problem) => {
          const path = pathOf(problem.path);
          return html`<li>
            <a
              href="#${idOf(path)}"
              @click=${(event: Event) => {
                event.preventDefault();
                this.#goTo(path);
              }}
              >${sentence(this.#words, problem, path)}</a
            >
            <code>${problem.path}</code>
          </li>`;
        })}
      </ul>`;
    return html`<section aria-labelledby="section-check" class="check">
      <h2 id="section-check">${w.title}</h2>
      ${
        wrong.length
          ? html`<details open>
              <summary>${w.fix(wrong.length)}</summary>
              ${links(wrong)}
            </details>`
          : html`<p>${w.fine}</p>`
      }
      ${
        look.length
          ? html`<details>
              <summary>${w.look(look.length)}</summary>
              ${links(look)}
            </details>`
          : nothing
      }
    </section>`;
  }

  #previews(): TemplateResult {
    const w = this.#words.preview;
    const { notice } = this.#reading;
    const words = this.#shownWords;
    const choose = (
      name: string,
      label: string,
      options: readonly (readonly [value: string, text: string])[],
      value: string,
      set: (value: string) => void,
    ) =>
      html`<div class="field">
        <label for="preview-${name}">${label}</label>
        <select
          id="preview-${name}"
          @change=${({ target }: Event) => {
            set((target as HTMLSelectElement).value);
            this.requestUpdate();
          }}
        >
          ${options.map(([one, text]) => html`<option value=${one} ?selected=${one === value}>${text}</option>`)}
        </select>
      </div>`;
    const last = this.#lastDay;
    const days = this.#words.dates.on.map((text, index) => [String(DAYS[index]), text] as const);
    const unspoken = this.#languages.find((one) => !this.#wordsOf(one));
    const away = this.#day;
    return html`<section aria-labelledby="section-preview">
      <h2 id="section-preview">${w.title}</h2>
      <div class="choose">
        ${choose(
          'view',
          w.view,
          VIEWS.map((one) => [one, w.views[one]]),
          this.#view,
          (value) => {
            this.#view = value as View;
          },
        )}
        ${choose(
          'width',
          w.width,
          WIDTHS.map((one) => [String(one), `${String(one)} px`]),
          String(this.#width),
          (value) => {
            this.#width = Number(value);
          },
        )}
        ${
          this.#languages.length > 1
            ? choose(
                'language',
                w.language,
                this.#languages.filter((one) => this.#wordsOf(one)).map((one) => [one, one]),
                words?.lang ?? '',
                (value) => {
                  this.#language = value;
                },
              )
            : nothing
        }
        ${
          last === undefined
            ? nothing
            : choose('day', w.day, [['', w.today], ...days], away === undefined ? '' : String(away), (value) => {
                this.#day = value ? Number(value) : undefined;
              })
        }
      </div>
      ${unspoken ? html`<p>${this.#words.output.noWords(unspoken)}</p>` : nothing}
      ${
        notice && words
          ? html`<div class="scroll" role="group" tabindex="0" aria-labelledby="section-preview">
              ${preview({
                notice,
                words,
                clock: last === undefined || away === undefined ? this.clock : noon(last + away),
                view: this.#view,
                width: this.#width,
                form: this.#chosen.form,
                name: w.frame,
              })}
            </div>`
          : html`<p>${w.empty}</p>`
      }
    </section>`;
  }

  #output(blocked: boolean): TemplateResult {
    const { notice } = this.#reading;
    const words = this.#shownWords;
    const ics = notice && words && calendar(notice, words);
    const written: Written | undefined = notice && words && !blocked ? write(notice, words, this.#chosen) : undefined;
    return html`<section aria-labelledby="section-output">
      <h2 id="section-output">${this.#words.output.title}</h2>
      ${
        written
          ? output({
              words: this.#words,
              choices: this.#chosen,
              written,
              choose: (changed) => {
                this.#choices = { ...this.#choices, ...changed };
                this.requestUpdate();
              },
              copy: (code) => {
                this.#copy(code);
              },
              calendar:
                ics === undefined
                  ? undefined
                  : () => {
                      download(`${notice?.id ?? ''}.${words?.lang ?? ''}.ics`, ics, 'text/calendar');
                    },
            })
          : html`<p>${this.#words.check.refused}</p>`
      }
    </section>`;
  }
}

/** The days on which the banner is shown, counted from the last day to act. */
const DAYS = [-30, -1, 0, 1, 365];

/** Noon of a day in UTC, when it is that day in most of the world. */
const noon = (day: Day) => (): Date => new Date(day * DAY + DAY / 2);

/** What follows a path that begins with another; nothing where it does not. */
function rest(path: string, start: string): string | undefined {
  if (!path.startsWith(start)) return undefined;
  const after = path.slice(start.length);
  return /^(?:$|[.[])/.test(after) ? after : undefined;
}

/** The keys in a path as the checker writes it. */
const pathOf = (text: string): Path =>
  [...text.matchAll(/\[(\d+)\]|\["([^"]*)"\]|([\w$-]+)/g)].map(([, index, quoted, name]) =>
    index === undefined ? (quoted ?? name ?? '') : Number(index),
  );
