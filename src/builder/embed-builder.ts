/** `<embed-builder>`: from an article to a snippet. A form for a notice, what readers will see, and what to paste. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addWords } from '../index.js';
import { checkNotice, type Problem } from '../model/check.js';
import { isoDay, utcDay, type Day } from '../model/day.js';
import type { Notice } from '../model/notice.js';
import { readNotice } from '../model/read.js';
import { calendar } from '../content/calendar.js';
import { noticeScript } from '../snippets/notice-script.js';
import type { Words } from '../words/languages/en.js';
import { READ_BY_NATIVE_SPEAKERS } from './read-by.js';
import { choice, languageName, type Options } from './controls.js';
import { banners, lastDaySentence, noon, turnLabel, turnsOf } from './days.js';
import {
  documentOf,
  empty,
  fieldOf,
  get,
  insert,
  itemsAt,
  move,
  newItem,
  pathText,
  put,
  readDraft,
  remove,
  renameAudience,
  suggestedId,
  takesSources,
  textAt,
  type Draft,
  type Opened,
  type Path,
} from './draft.js';
import { styles } from './embed-builder.styles.js';
import { idOf, type Editor } from './editor.js';
import { changedWith, isAlone, SECTIONS } from './fields.js';
import { download, parsedJson, textOf } from './files.js';
import { field, itemName } from './form.js';
import { hasLetter, letter } from './letter.js';
import { output, write, type Choices, type Written } from './output.js';
import { readSnippet } from './paste.js';
import { emulate, mirrored, preview, VIEWS, WIDTHS, type View } from './preview.js';
import { problemList } from './problems.js';
import { audienceOptions, regionOptions } from './readers.js';
import { start } from './start.js';
import type { BuilderWords } from './words/en.js';

/** Only what follows from the draft, and is worked out anew when it changes. */
interface Reading {
  /** What the draft says, without holes. */
  readonly document: unknown;
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
  #reading: Reading = { document: {}, notice: undefined, problems: [] };
  /** What was chosen about the snippet; addresses that nobody has typed follow from the notice. */
  #choices: Partial<Choices> = {};
  #view: View = 'light';
  #width: number = WIDTHS[0];
  #language = '';
  /** The key of the day on which the preview is seen. Empty: today. */
  #day = '';
  /** Whose preview it is. Empty: nobody's in particular. */
  #audience = '';
  #region = '';
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
      document,
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
      below: (path) => (fieldOf(path) === 'audiences[].plan' ? this.#days(path) : nothing),
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
    const others = changedWith(this.#draft, path, value);
    let draft =
      fieldOf(path) === 'audiences[].id'
        ? renameAudience(this.#draft, Number(path[1]), typeof value === 'string' ? value : '')
        : put(this.#draft, path, value);
    for (const [at, changed] of others) draft = put(draft, at, changed);
    // with one source there is no other that could have said it
    const sources = itemsAt(draft, ['sources']);
    if (value !== undefined && sources.length === 1) {
      for (const claim of claimsWith(draft, path)) {
        if (get(draft, [...claim, 'sourceRefs']) === undefined)
          draft = put(draft, [...claim, 'sourceRefs'], [get(sources[0], ['id'])]);
      }
    }
    this.#change(draft);
  }

  #add(list: Path, items: readonly object[]): void {
    const at = itemsAt(this.#draft, list).length;
    // what stood there by itself is an item among others now, and stays unfolded
    if (at === 1 && isAlone(this.#draft, list)) this.#open.add(pathText([...list, 0]));
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
    const begun = empty(textAt(draft, ['defaultLanguage']) || this.#words.lang, isoDay(this.#today));
    this.#draft = { ...begun, ...draft };
    // no notice is about nobody
    if (!itemsAt(this.#draft, ['audiences']).length) this.#draft = { ...this.#draft, audiences: begun['audiences'] };
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
    const { audience, form, frame, headingLevel, region, script } = options;
    const choices: Partial<Choices> = {
      ...this.#choices,
      ...(form && { form }),
      ...(frame && { frame }),
      ...(headingLevel && { headingLevel }),
      ...(form && { script: script?.src ?? '', integrity: script?.integrity ?? '' }),
      ...(form && { audience: audience ?? '', region: region ?? '' }),
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
    const { audience = '' } = this.#choices;
    const id = textAt(this.#draft, ['id']) || 'notice';
    return {
      form: 'linked',
      src: `/notices/${id}.json`,
      script: `/embed/${this.#shownWords?.lang ?? ''}.js`,
      integrity: '',
      frame: '/frame/',
      headingLevel: 3,
      region: '',
      ...this.#choices,
      // not one that the notice no longer has
      audience: audienceOptions(this.#editor, this.#reading.notice).some(([one]) => one === audience) ? audience : '',
    };
  }

  protected override render(): TemplateResult {
    return html`
      <div class="form">${this.#start()} ${this.#sections()}</div>
      <div class="result">${this.#problems()} ${this.#previews()} ${this.#output()}</div>
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
    return start({
      words: this.#words,
      notices: this.notices,
      refused: this.#refused,
      left: this.#left,
      open: (notice) => {
        const opened = readDraft(notice);
        if (opened) this.#open_(opened);
      },
      openFile: (file) => void this.#openFile(file),
      readPasted: (text) => {
        this.#readPasted(text);
      },
      begin: () => {
        this.#open_({ draft: {}, left: [] });
      },
      save: () => {
        this.#save();
      },
    });
  }

  #sections(): TemplateResult[] {
    const editor = this.#editor;
    return SECTIONS.map(({ fields, folded, id }) => {
      const [title, hint] = this.#words.sections[id];
      const inside = () => html`
        ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${fields.map((name) => field(editor, name.split('.')))}
        ${id === 'languages' ? this.#doubtfulLanguages() : nothing}
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

  /** The languages of the notice in which nothing can be shown, or whose sentences no native speaker has read. */
  #doubtfulLanguages(): TemplateResult[] {
    const { output } = this.#words;
    const name = (language: string) => languageName({ words: this.#words }, language);
    const spoken = this.readerWords.map(({ lang }) => name(lang)).join(', ');
    return this.#languages.flatMap((language) => {
      if (!this.#wordsOf(language)) return html`<p>${output.noWords(name(language), spoken)}</p>`;
      return READ_BY_NATIVE_SPEAKERS.includes(language)
        ? []
        : html`<p class="hint">${output.unread(name(language))}</p>`;
    });
  }

  /** Says the last day of a group in full, as readers would, and shows the banner on the days on which it changes. */
  #days(plan: Path): TemplateResult {
    const w = this.#words.dates;
    const group = Number(plan[1]);
    const { document } = this.#reading;
    const readerWords = this.#readerWords[0];
    const said = lastDaySentence(w, readerWords, document, group);
    const hasOthers = itemsAt(document, ['audiences']).length > 1;
    const words = this.#shownWords;
    const turns = turnsOf(this.#words, document, group);
    const open = this.#open.has(`${pathText(plan)}#`);
    // before its publication a notice says no more than its days
    const timeless = open ? readNotice(documentOf(put(this.#draft, ['published'], undefined))).notice : undefined;
    return html`<p class="read-back">
        ${hasOthers ? w.forGroup(itemName(this.#editor, plan.slice(0, 2)), said) : said}
      </p>
      ${
        turns.length && words && this.#reading.notice
          ? html`<details
              class="days"
              .open=${live(open)}
              @toggle=${({ target }: Event) => {
                this.#editor.setOpen(`${pathText(plan)}#`, (target as HTMLDetailsElement).open);
              }}
            >
              <summary>${w.days}</summary>
              ${timeless ? banners(turns, timeless, words, readerWords, textAt(document, ['audiences', group, 'id'])) : nothing}
            </details>`
          : nothing
      }`;
  }

  #problems(): TemplateResult {
    return problemList(this.#words, this.#reading.problems, (path) => {
      this.#goTo(path);
    });
  }

  #previews(): TemplateResult {
    const w = this.#words.preview;
    const { notice } = this.#reading;
    const words = this.#shownWords;
    const choose = (
      name: string,
      label: string,
      options: Options,
      value: string,
      set: (value: string) => void,
    ): TemplateResult =>
      choice(`preview-${name}`, [label], options, value, (chosen) => {
        set(chosen);
        this.requestUpdate();
      });
    const audiences = audienceOptions(this.#editor, notice);
    const regions = regionOptions(this.#editor);
    const audience = audiences.some(([id]) => id === this.#audience) ? this.#audience : '';
    const group = itemsAt(this.#draft, ['audiences']).findIndex((one) => textAt(one, ['id']) === audience);
    const region = regions.some(([code]) => code === this.#region) ? this.#region : '';
    const turns = turnsOf(this.#words, this.#reading.document, Math.max(group, 0));
    const day = turns.find(({ key }) => key === this.#day)?.day;
    const spoken = this.#languages.filter((one) => this.#wordsOf(one));
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
          spoken.length > 1
            ? choose(
                'language',
                w.language,
                spoken.map((one) => [one, languageName({ words: this.#words }, one)]),
                words?.lang ?? '',
                (value) => {
                  this.#language = value;
                },
              )
            : nothing
        }
        ${
          turns.length
            ? choose(
                'day',
                w.day,
                [['', w.today], ...turns.map((turn) => [turn.key, turnLabel(turn, this.#readerWords[0])] as const)],
                day === undefined ? '' : this.#day,
                (value) => {
                  this.#day = value;
                },
              )
            : nothing
        }
        ${
          audiences.length
            ? choose('audience', w.audience, [['', w.mostAffected], ...audiences], audience, (value) => {
                this.#audience = value;
              })
            : nothing
        }
        ${
          regions.length
            ? choose('region', w.region, [['', w.unknownRegion], ...regions], region, (value) => {
                this.#region = value;
              })
            : nothing
        }
      </div>
      ${
        notice && words
          ? html`<div class="scroll" role="group" tabindex="0" aria-labelledby="section-preview">
              ${preview({
                notice,
                words,
                clock: day === undefined ? this.clock : noon(day),
                audience: audience || undefined,
                region: region || undefined,
                view: this.#view,
                width: this.#width,
                form: this.#chosen.form,
                name: w.frame,
              })}
            </div>`
          : words || !this.#languages.length
            ? html`<p>${w.empty}</p>`
            : this.#doubtfulLanguages()
      }
    </section>`;
  }

  #output(): TemplateResult {
    const { notice, problems } = this.#reading;
    const blocked = problems.some(({ severity }) => severity === 'problem');
    const words = this.#shownWords;
    const choices = this.#chosen;
    const { audience, region } = choices;
    const ics =
      notice && words && calendar(notice, words, { audience: audience || undefined, region: region || undefined });
    const written: Written | undefined = notice && words && !blocked ? write(notice, words, choices) : undefined;
    return html`<section aria-labelledby="section-output">
      <h2 id="section-output">${this.#words.output.title}</h2>
      ${
        written
          ? output({
              words: this.#words,
              choices,
              audiences: audienceOptions(this.#editor, this.#reading.notice),
              regions: regionOptions(this.#editor),
              written,
              choose: (changed) => {
                this.#choices = { ...this.#choices, ...changed };
                this.requestUpdate();
              },
              copy: (code) => {
                this.#copy(code);
              },
              letter:
                notice && words && 'code' in written && hasLetter(notice, choices.form)
                  ? letter({
                      words: this.#words,
                      language: languageName({ words: this.#words }, words.lang),
                      readerWords: words,
                      notice,
                      choices,
                      copy: (code) => {
                        this.#copy(code);
                      },
                    })
                  : undefined,
              noticeScript: () => {
                if (notice) download(`${notice.id}.js`, noticeScript(notice), 'text/javascript');
              },
              calendar:
                ics === undefined
                  ? undefined
                  : () => {
                      download(`${notice?.id ?? ''}.${words?.lang ?? ''}.ics`, ics, 'text/calendar');
                    },
            })
          : words || !this.#languages.length
            ? html`<p>${this.#words.check.refused}</p>`
            : this.#doubtfulLanguages()
      }
    </section>`;
  }
}

/** The claims that a field belongs to. With the days of a group, what its people can choose is said too. */
function claimsWith(draft: Draft, path: Path): readonly Path[] {
  const own = [path.slice(0, -1), path.slice(0, -2)].find((one) => one.length && takesSources(one));
  if (path[0] !== 'audiences' || path.length < 3) return own ? [own] : [];
  const audience = path.slice(0, 2);
  const first = [...audience, 'plan', 0];
  const begun = [[...audience, 'choice'], first].filter((one) => get(draft, one) !== undefined);
  return own ? [own, ...begun] : begun;
}

/** What follows a path that begins with another; nothing where it does not. */
function rest(path: string, start: string): string | undefined {
  if (!path.startsWith(start)) return undefined;
  const after = path.slice(start.length);
  return /^(?:$|[.[])/.test(after) ? after : undefined;
}
