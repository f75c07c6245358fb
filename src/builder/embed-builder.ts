/** `<embed-builder>`: from an article to a snippet. A form for a notice, what readers will see, and what to paste. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addWords } from '../index.js';
import { utcDay, type Day } from '../model/day.js';
import type { Notice } from '../model/notice.js';
import { calendar } from '../content/calendar.js';
import { noticeScript } from '../snippets/notice-script.js';
import type { Words } from '../words/languages/en.js';
import { READ_BY_NATIVE_SPEAKERS } from './read-by.js';
import { archiveOffer } from './archive-offer.js';
import { daysPanel } from './days-panel.js';
import {
  documentOf,
  fieldOf,
  isUntouched,
  itemsAt,
  pathText,
  readDraft,
  textAt,
  type Draft,
  type Opened,
  type Path,
} from './draft.js';
import { styles } from './embed-builder.styles.js';
import { idOf, type Editor } from './editor.js';
import { isAlone, SECTIONS } from './fields.js';
import { download, parsedJson, textOf } from './files.js';
import { field } from './form.js';
import { forget, keep, keptDraft, type Kept } from './kept.js';
import { hasLetter, letter } from './letter.js';
import { output, write, type Choices, type Written } from './output.js';
import { readSnippet } from './paste.js';
import { FIRST_LOOK, previewPanel, type Look } from './preview-panel.js';
import { emulate, mirrored } from './preview.js';
import { itemName, languageName } from './names.js';
import { neededList, problemList } from './problems.js';
import { audienceOptions, regionOptions } from './readers.js';
import { start } from './start.js';
import { Store, type Reading } from './store.js';
import { TypingController } from './typing.js';
import { workBar } from './work-bar.js';
import { WorkEvents } from './work-events.js';
import type { BuilderWords } from './words/en.js';

/**
 * A form for a notice with a live preview, which writes the snippet to paste. It sends nothing, and asks its own host for
 * files only when all files to host are saved. It keeps nothing either, unless the editor asks it to keep the draft in this
 * browser: see `kept.ts`.
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

  readonly #typing = new TypingController(this);
  readonly #store = new Store(() => {
    this.requestUpdate();
  });
  #reading: Reading = { document: {}, notice: undefined, problems: [] };
  /** True while the draft is kept in this browser; and one that was kept before, until somebody says what to do with it. */
  #isKept = false;
  #found: Kept | undefined;
  /** How the preview is seen. */
  #look: Look = FIRST_LOOK;
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
    new WorkEvents(this, {
      isUnsaved: () => this.#store.isUnsaved && !this.#isKept,
      openFile: (file) => void this.#openFile(file),
      step: (isBack) => {
        this.#step(isBack);
      },
      pause: () => {
        this.#store.pause();
      },
    });
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
    this.#found = keptDraft();
  }

  /** Takes the last step back, or does it again. */
  #step(isBack: boolean): void {
    const w = this.#words.work;
    if (isBack ? !this.#store.canUndo : !this.#store.canRedo) return;
    if (isBack) this.#store.undo();
    else this.#store.redo();
    this.#say(isBack ? w.undone : w.redone);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated && location.hash.includes('=')) this.#refused = this.#words.start.hash;
    if (changed.has('readerWords')) addWords(...this.readerWords, ...this.readerWords.map(mirrored));
    this.#store.begin(this.#words.lang, this.#today);
    this.#reading = this.#store.read(this.#today);
    if (this.#isKept) this.#keep();
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
    emulate(stage, this.#look.view);
  }

  get #draft(): Draft {
    return this.#store.draft;
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
    const languages = [this.#look.language, textAt(this.#draft, ['defaultLanguage']), ...this.#languages];
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
      today: this.#today,
      languages: this.#languages,
      // a field that is not filled in yet is named in the list of what to fix only
      problemsAt: (path) =>
        path.endsWith('*')
          ? problems.filter((problem) => /^[.[]|^$/.test(rest(problem.path, path.slice(0, -1)) ?? '-'))
          : this.#typing.isIn(path)
            ? []
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
      below: (path) =>
        fieldOf(path) === 'audiences[].plan'
          ? daysPanel({ editor: this.#editor, reading: this.#reading, shown: this.#shownWords, path })
          : nothing,
    };
  }

  #set(path: Path, value: unknown): void {
    // what could be brought back would take this away
    this.#say('');
    this.#store.set(path, value);
  }

  #add(list: Path, items: readonly object[]): void {
    const at = itemsAt(this.#draft, list).length;
    // what stood there by itself is an item among others now, and stays unfolded
    if (at === 1 && isAlone(this.#draft, list)) this.#open.add(pathText([...list, 0]));
    this.#store.add(list, items);
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
    this.#store.move(list, from, to);
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
    this.#store.remove(list, index);
    this.#say(this.#words.removed(name), () => {
      this.#store.undo();
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

  /** Fills the form; what was there can be brought back. `isSafe`: it lies somewhere else too. */
  #open_({ draft, left }: Opened, isSafe = true): void {
    this.#store.replace(draft, this.#words.lang, this.#today, isSafe);
    this.#left = left;
    this.#refused = '';
    this.#open.clear();
    this.#say(this.#words.start.replaced, () => {
      this.#store.undo();
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
    this.#store.choose(choices);
    this.#look = { ...this.#look, language: lang ?? this.#look.language };
  }

  #save(): void {
    const id = textAt(this.#draft, ['id']) || 'notice';
    download(`${id}.json`, `${JSON.stringify(documentOf(this.#draft), null, 2)}\n`, 'application/json');
    this.#store.markSaved();
    this.requestUpdate();
  }

  /** Keeps the draft as it is now in this browser; says so where that is not possible. */
  #keep(): void {
    this.#isKept = keep(documentOf(this.#draft), this.clock());
    if (this.#isKept) this.#store.markSaved();
    else this.#say(this.#words.work.notKept);
  }

  #forget(): void {
    forget();
    this.#isKept = false;
    this.#found = undefined;
    this.#say(this.#words.work.forgotten);
  }

  #workBar(): TemplateResult {
    const found = this.#found;
    return workBar({
      words: this.#words,
      canUndo: this.#store.canUndo,
      canRedo: this.#store.canRedo,
      undo: () => {
        this.#step(true);
      },
      redo: () => {
        this.#step(false);
      },
      save: () => {
        this.#save();
      },
      isKept: this.#isKept,
      keep: (wanted) => {
        if (wanted) this.#keep();
        else this.#forget();
        this.requestUpdate();
      },
      found: found && {
        name: textAt(found.draft, ['platform', 'name']),
        open: () => {
          this.#found = undefined;
          this.#isKept = true;
          this.#open_(found);
        },
        forget: () => {
          this.#forget();
        },
      },
    });
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
    const { audience = '' } = this.#store.choices;
    const id = textAt(this.#draft, ['id']) || 'notice';
    return {
      form: 'linked',
      src: `/notices/${id}.json`,
      script: `/embed/${this.#shownWords?.lang ?? ''}.js`,
      integrity: '',
      frame: '/frame/',
      headingLevel: 3,
      region: '',
      ...this.#store.choices,
      // not one that the notice no longer has
      audience: audienceOptions(this.#editor, this.#reading.notice).some(([one]) => one === audience) ? audience : '',
    };
  }

  protected override render(): TemplateResult {
    return html`
      <div class="form">${this.#start()} ${this.#workBar()} ${this.#sections()}</div>
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
    const name = (language: string) => languageName(this.#words, language);
    const spoken = this.readerWords.map(({ lang }) => name(lang)).join(', ');
    return this.#languages.flatMap((language) => {
      if (!this.#wordsOf(language)) return html`<p>${output.noWords(name(language), spoken)}</p>`;
      return READ_BY_NATIVE_SPEAKERS.includes(language)
        ? []
        : html`<p class="hint">${output.unread(name(language))}</p>`;
    });
  }

  #problems(): TemplateResult {
    const goTo = (path: Path) => {
      this.#goTo(path);
    };
    return isUntouched(this.#reading.document)
      ? neededList(this.#editor, goTo)
      : problemList(this.#editor, this.#reading.problems, goTo);
  }

  #previews(): TemplateResult {
    return previewPanel({
      editor: this.#editor,
      reading: this.#reading,
      spoken: this.#languages.filter((one) => this.#wordsOf(one)),
      shown: this.#shownWords,
      form: this.#chosen.form,
      clock: this.clock,
      look: this.#look,
      change: (look) => {
        this.#look = { ...this.#look, ...look };
        this.requestUpdate();
      },
      unspoken: () => this.#doubtfulLanguages(),
    });
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
                this.#store.choose(changed);
              },
              copy: (code) => {
                this.#copy(code);
              },
              archive:
                notice && words && 'code' in written
                  ? archiveOffer(
                      {
                        words: this.#words,
                        notice,
                        document: this.#reading.document,
                        choices,
                        shown: words,
                        readerWords: this.readerWords,
                      },
                      (status) => {
                        this.#say(status);
                      },
                    )
                  : undefined,
              letter:
                notice && words && 'code' in written && hasLetter(notice, choices.form)
                  ? letter({
                      words: this.#words,
                      language: languageName(this.#words, words.lang),
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

/** What follows a path that begins with another; nothing where it does not. */
function rest(path: string, start: string): string | undefined {
  if (!path.startsWith(start)) return undefined;
  const after = path.slice(start.length);
  return /^(?:$|[.[])/.test(after) ? after : undefined;
}
