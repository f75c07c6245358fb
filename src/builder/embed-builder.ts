/** `<embed-builder>`: a form for a notice, a preview and the snippet to paste. */
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { addWords } from '../index.js';
import { utcDay } from '../model/day.js';
import type { Notice } from '../model/notice.js';
import type { Words } from '../words/languages/en.js';
import { copyText } from './copying.js';
import { isUntouched, itemsAt, textAt } from './draft.js';
import { styles } from './embed-builder.styles.js';
import { firstScreen, leftOver, startAgain } from './first-screen.js';
import { FormController, type Context } from './form-controller.js';
import { KeepingController } from './keeping-controller.js';
import { OpeningController } from './opening-controller.js';
import { FIRST_LOOK, type Look } from './preview-panel.js';
import { emulate, mirrored } from './preview.js';
import { chosenOf, namedFile } from './publish-panel.js';
import { bannerScreen, wholeScreen, type Desk } from './screens.js';
import type { Reading } from './reading.js';
import { Store } from './store.js';
import { foundDraft, workBar } from './work-bar.js';
import { WorkEvents } from './work-events.js';
import type { BuilderWords } from './words/en.js';

/**
 * A form for a notice with a live preview, which writes the snippet to paste. It sends no data. It requests files from its
 * own host only when the editor saves all hosted files, and stores a draft in the browser only on request: see `kept.ts`.
 *
 * @summary A form with a live preview that writes the snippet.
 * @slot - Content shown until the script runs, such as a message that the builder needs JavaScript.
 */
export class EmbedBuilder extends LitElement {
  /** Ready-made notices to start from. Default: none. */
  @property({ attribute: false }) notices: readonly Notice[] = [];

  /** The interface texts. The first is used if none matches the language of the page. */
  @property({ attribute: false }) words!: readonly [BuilderWords, ...BuilderWords[]];

  /** The words of the elements, in each language available for snippets. */
  @property({ attribute: false }) readerWords!: readonly [Words, ...Words[]];

  /** Returns the current time. Default: the device's clock. */
  @property({ attribute: false }) clock: () => Date = () => new Date();

  /** The current screen: the first screen or one of the forms. */
  @state() private screen: 'start' | 'banner' | 'whole' = 'start';

  /** The settings of the preview. */
  @state() private look: Look = FIRST_LOOK;

  #reading: Reading = { document: {}, notice: undefined, problems: [] };
  readonly #store = new Store(() => {
    this.requestUpdate();
  });
  readonly #form = new FormController(this, this.#store, () => this.#context);
  readonly #opening = new OpeningController(this, {
    store: this.#store,
    form: this.#form,
    context: () => this.#context,
    notices: () => this.notices,
    opened: ({ isBannerAlone, language }) => {
      this.screen = isBannerAlone ? 'banner' : 'whole';
      if (language !== undefined) this.look = { ...this.look, language };
    },
  });
  readonly #keeping = new KeepingController(this, {
    store: this.#store,
    form: this.#form,
    context: () => this.#context,
    clock: () => this.clock(),
  });

  constructor() {
    super();
    new WorkEvents(this, {
      isUnsaved: () => this.#store.isUnsaved && !this.#keeping.isKept,
      openFile: (file) => void this.#opening.openFile(file),
      step: (isBack) => {
        this.#step(isBack);
      },
      pause: () => {
        this.#store.pause();
      },
    });
  }

  /** Renders without a shadow root, so that labels, ids and links work across the whole page. */
  protected override createRenderRoot(): this {
    this.replaceChildren();
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const root = this.getRootNode() as Document | ShadowRoot;
    for (const sheet of styles) if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('readerWords')) addWords(...this.readerWords, ...this.readerWords.map(mirrored));
    const today = utcDay(this.clock());
    this.#store.begin(this.#builderWords.lang, today);
    this.#reading = this.#store.read(today);
    this.#keeping.update();
  }

  protected override updated(): void {
    const stage = this.querySelector('.stage');
    if (stage) void emulate(stage, this.look.view);
  }

  get #builderWords(): BuilderWords {
    const lang = this.closest('[lang]')?.getAttribute('lang')?.split('-')[0];
    return this.words.find((one) => one.lang === lang) ?? this.words[0];
  }

  get #context(): Context {
    const words = this.#builderWords;
    const own = this.readerWords.find(({ lang }) => lang === words.lang) ?? this.readerWords[0];
    return {
      words,
      readerWords: [own, ...this.readerWords.filter((one) => one !== own)],
      today: utcDay(this.clock()),
      reading: this.#reading,
      shown: this.#shown,
    };
  }

  /** The words for the preview and snippet: in the selected language, else the builder's, else another language of the notice. */
  get #shown(): Words | undefined {
    const own = itemsAt(this.#store.draft, ['languages']).map(String);
    const languages = [
      this.look.language,
      this.#builderWords.lang,
      textAt(this.#store.draft, ['defaultLanguage']),
      ...own,
    ];
    const spoken = languages.map((one) => this.readerWords.find(({ lang }) => lang === one));
    return spoken.find((one) => one && own.includes(one.lang));
  }

  /** Undoes or redoes the last change. */
  #step(isBack: boolean): void {
    const { work } = this.#builderWords;
    if (isBack ? !this.#store.canUndo : !this.#store.canRedo) return;
    if (isBack) this.#store.undo();
    else this.#store.redo();
    this.#form.say(isBack ? work.undone : work.redone);
  }

  /** Shows a form and focuses its heading. */
  #begin(screen: 'banner' | 'whole'): void {
    this.screen = screen;
    this.#form.focusOn(() => this.querySelector<HTMLElement>('.step h2'));
  }

  /** Starts with an empty form. The previous content can be restored with undo. */
  #beginAnew(screen: 'banner' | 'whole'): void {
    const isReplaced = !isUntouched(this.#reading.document);
    if (isReplaced) this.#opening.open({ draft: {}, left: [] });
    this.#begin(screen);
    this.#form.say(this.#builderWords.start.begun, isReplaced ? this.#form.undo : undefined);
  }

  #copy(code: HTMLTextAreaElement): void {
    const { output } = this.#builderWords;
    // remind the editor to upload the file that the snippet refers to
    const address = this.screen === 'whole' ? namedFile(chosenOf(this.#form.editor, this.#store.choices)) : undefined;
    copyText(code, (isCopied) => {
      const done = isCopied ? output.copied : output.selected;
      this.#form.say(address === undefined ? done : `${done} ${output.alsoFile(address)}`);
    });
  }

  protected override render(): TemplateResult {
    return html`
      ${this.#seen()}
      <div class="said">
        <p role="status" class="status">${this.#form.status}</p>
        ${
          this.#form.undo
            ? html`<button type="button" class="undo" @click=${this.#form.undo}>${this.#builderWords.undo}</button>`
            : nothing
        }
      </div>
    `;
  }

  get #ways(): Parameters<typeof firstScreen>[0] {
    const { readerWords, words } = this.#context;
    return {
      words,
      readerWords: readerWords[0],
      notices: this.notices,
      clock: this.clock,
      refused: this.#opening.refused,
      left: this.#opening.left,
      hasDraft: !isUntouched(this.#reading.document),
      open: (notice) => {
        this.#opening.openNotice(notice);
      },
      openFile: (file) => void this.#opening.openFile(file),
      readPasted: (text) => {
        this.#opening.readPasted(text);
      },
      beginBanner: () => {
        this.#beginAnew('banner');
      },
      beginWhole: () => {
        this.#beginAnew('whole');
      },
      goOn: () => {
        this.#begin('whole');
      },
    };
  }

  /** Everything that the form screens need. */
  get #desk(): Desk {
    const ways = this.#ways;
    return {
      editor: this.#form.editor,
      form: this.#form,
      readerWords: this.readerWords,
      clock: this.clock,
      look: this.look,
      changeLook: (look) => {
        this.look = { ...this.look, ...look };
      },
      chosen: this.#store.choices,
      choose: (changed) => {
        this.#store.choose(changed);
      },
      copy: (code) => {
        this.#copy(code);
      },
      save: () => {
        this.#keeping.save();
      },
      above: html`${this.#found()} ${this.#workBar()}
      ${startAgain(ways, () => {
        this.screen = 'start';
        this.#form.focusOn(() => this.querySelector<HTMLElement>('#section-start'));
      })}
      ${leftOver(ways)}`,
    };
  }

  #seen(): TemplateResult {
    switch (this.screen) {
      case 'start':
        return html`${this.#found()} ${firstScreen(this.#ways)}`;
      case 'banner':
        return bannerScreen(this.#desk, () => {
          this.#begin('whole');
        });
      case 'whole':
        return wholeScreen(this.#desk);
    }
  }

  #workBar(): TemplateResult {
    return workBar({
      words: this.#builderWords,
      store: this.#store,
      keeping: this.#keeping,
      step: (isBack) => {
        this.#step(isBack);
      },
    });
  }

  #found() {
    return foundDraft(this.#keeping, this.#builderWords, () => {
      const { found } = this.#keeping;
      this.#keeping.takeFound();
      if (found) this.#opening.open(found);
    });
  }
}
