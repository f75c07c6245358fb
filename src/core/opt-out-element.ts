/** The base class of the elements that show a notice, whose attributes override parts of it. */
import type { ContentInput, Expiring, NoticePart } from '../content/input.js';
import type { Notice } from '../model/notice.js';
import { readPart } from '../model/read.js';
import { afterPaint } from './folded.js';
import { LanguageController } from './language-controller.js';
import { languages } from './languages.js';
import { NoticeElement, type LocalizedContent } from './notice-element.js';

export abstract class OptOutElement<Content extends Expiring = Expiring> extends NoticeElement<Content> {
  readonly #languageController = new LanguageController(this, languages);
  #isPainted = false;
  /** Resolves once the last fold is rendered. */
  #foldsRendered: Promise<void> | undefined;

  /**
   * Returns the part of a notice that the attributes set, with texts in the language `lang`. It overrides the same
   * fields of `notice`.
   */
  protected attributesAsNotice?(lang: string, notice: NoticePart): object;

  /**
   * Returns the part of a notice in the children and attributes; `undefined` if the children do not have the documented
   * structure. Called only for an element without a notice.
   */
  protected childrenAsNotice?(lang: string): object | undefined;

  /** Related fields: if the attributes set one of them, all of them are removed from the notice. Default: none. */
  protected readonly replacedTogether: readonly (keyof Notice)[] = [];

  /** Returns the content for an input; `undefined` shows the children. */
  protected abstract contentOf(input: ContentInput): Content | undefined;

  /** The audience and region of the reader. */
  protected get readers(): Pick<ContentInput, 'audience' | 'region'> {
    const { audience, region } = this.noticeController.around ?? {};
    return { audience, region };
  }

  /** The raw document of the element, else of the provider around it. */
  protected get sourceDocument(): unknown {
    return this.noticeController.own ?? this.noticeController.around?.document;
  }

  protected override prepareContent(): LocalizedContent<Content> | undefined {
    const { noticeController, sourceDocument } = this;
    const whole = sourceDocument === undefined ? undefined : noticeController.read(sourceDocument);
    const words = this.#languageController.wordsFor(whole);
    if (!words) {
      if (whole) this.warn(`needs the embed file of one of ${whole.languages.join(', ')}`);
      return undefined;
    }
    // the card already warns for the elements inside it
    if (whole && sourceDocument !== noticeController.around?.document)
      this.#languageController.reportMissing(words, whole);
    const mayBeData = this.childrenAsNotice !== undefined && noticeController.isAbsent;
    if (mayBeData) noticeController.observeChildren();
    // the attributes alone could be misleading without the rest of the children
    if (mayBeData && !noticeController.areChildrenComplete) return undefined;
    const children = mayBeData ? this.childrenAsNotice?.(words.lang) : undefined;
    const { part, problems } = readPart(children ?? this.attributesAsNotice?.(words.lang, whole ?? {}) ?? {});
    noticeController.report(children ? 'its children' : 'its attributes', problems);
    // a part of the editor's text could be misleading
    if (children && problems.length) return undefined;
    if (!whole && !Object.keys(part).length) return undefined;
    const notice = this.#overridden(whole, part);
    const content = this.contentOf({
      notice,
      words,
      now: this.now(),
      ...this.readers,
      sourcesListed: noticeController.around?.sourcesListed,
    });
    return content && { content, language: words };
  }

  /** @internal Renders the content of a fold: after the first paint, later at once. */
  renderFold(renderContent: () => void): void {
    if (this.#isPainted) {
      renderContent();
      return;
    }
    this.#foldsRendered = afterPaint().then(() => {
      this.#isPainted = true;
      this.renderSafely(renderContent);
    });
  }

  /** Resolves once the folds are rendered too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#foldsRendered;
    return isComplete;
  }

  /** Overrides the notice with the part that the attributes or children set. */
  #overridden(notice: Notice | undefined, part: Partial<Notice>): NoticePart {
    const replaced = this.replacedTogether.some((field) => part[field]) ? this.replacedTogether : [];
    return {
      ...notice,
      ...Object.fromEntries(replaced.map((field) => [field, undefined])),
      ...part,
      sources: [...(notice?.sources ?? []), ...(part.sources ?? [])],
    };
  }
}
