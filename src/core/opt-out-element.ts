/** The base class of the elements that show a notice, with their attributes in its place. */
import type { ContentInput, Expiring, NoticePart } from '../content/input.js';
import type { Notice } from '../model/notice.js';
import { readPart } from '../model/read.js';
import { LanguageController } from './language-controller.js';
import { languages } from './languages.js';
import { NoticeElement, type LocalizedContent } from './notice-element.js';

export abstract class OptOutElement<Content extends Expiring = Expiring> extends NoticeElement<Content> {
  readonly #languageController = new LanguageController(this, languages);

  /**
   * The part of a notice that the attributes give, texts in the language `lang`; it overrides that of `notice`, the one
   * of the element's own or around it.
   */
  protected attributesAsNotice?(lang: string, notice: NoticePart): object;

  /**
   * The same of the children where they have the documented shape, with the attributes beside them; nothing where they
   * have not. Asked only of an element that has no notice.
   */
  protected childrenAsNotice?(lang: string): object | undefined;

  /** Fields that belong together: where the attributes give any of these, all of the notice's are left out. */
  protected readonly replacedTogether: readonly (keyof Notice)[] = [];

  /** The content for this input; nothing means that the children are shown. */
  protected abstract contentOf(input: ContentInput): Content | undefined;

  /** For whom to tell it: the group of people and the region. */
  protected get readers(): Pick<ContentInput, 'audience' | 'region'> {
    const { audience, region } = this.noticeController.around ?? {};
    return { audience, region };
  }

  /** The raw document to show: the element's own, else that of the provider around it. */
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
    // a card reports it for the elements that show its notice
    if (whole && sourceDocument !== noticeController.around?.document)
      this.#languageController.reportMissing(words, whole);
    const mayBeData = this.childrenAsNotice !== undefined && noticeController.isAbsent;
    if (mayBeData) noticeController.observeChildren();
    // attributes without the children that belong to them could say something else
    if (mayBeData && !noticeController.areChildrenComplete) return undefined;
    const children = mayBeData ? this.childrenAsNotice?.(words.lang) : undefined;
    const { part, problems } = readPart(children ?? this.attributesAsNotice?.(words.lang, whole ?? {}) ?? {});
    noticeController.report(children ? 'its children' : 'its attributes', problems);
    // half of what an editor wrote could say something else than the whole
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

  /** The notice, overridden by the part that the attributes give. */
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
