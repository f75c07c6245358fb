/** The base class of the elements that show a notice, with their attributes in its place. */
import type { ContentInput, Expiring, NoticePart } from '../content/input.js';
import type { Notice } from '../model/notice.js';
import { readPart } from '../model/read.js';
import { LanguageController } from './language-controller.js';
import { languages } from './languages.js';
import { NoticeElement, type LocalizedContent } from './notice-element.js';

export abstract class OptOutElement<Content extends Expiring = Expiring> extends NoticeElement<Content> {
  readonly #languageController = new LanguageController(this, languages);

  /** The part of a notice that the attributes give, texts in the language `lang`; it overrides the notice's. */
  protected attributesAsNotice?(lang: string): object;

  /** Fields that belong together: where the attributes give any of these, all of the notice's are left out. */
  protected readonly replacedTogether: readonly (keyof Notice)[] = [];

  /** The content for this input; nothing means that the children are shown. */
  protected abstract contentOf(input: ContentInput): Content | undefined;

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
    const { part, problems } = readPart(this.attributesAsNotice?.(words.lang) ?? {});
    noticeController.report('its attributes', problems);
    if (!whole && !Object.keys(part).length) return undefined;
    const notice = this.#overridden(whole, part);
    const content = this.contentOf({
      notice,
      words,
      now: this.now(),
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
