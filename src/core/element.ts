/** What the elements share that say what a notice, or their attributes, hold. */
import type { Notice } from '../model/notice.js';
import { readPart } from '../model/read.js';
import type { Children } from '../views/document.js';
import { Speaker, type Data } from '../views/speaker.js';
import { languageAround, languages } from './languages.js';
import { NoticeElement, PROVIDER, type Drawing } from './notice-element.js';

export { PROVIDER };

export abstract class OptOutElement extends NoticeElement {
  protected override readonly languages = languages;

  /** The raw part of a notice that the attributes give, texts in the language `lang`; it overrides the notice's. */
  protected given?(lang: string): object;

  /** Fields that belong together: where the attributes give any of these, the notice's others are left out too. */
  protected readonly together: readonly (keyof Notice)[] = [];

  /** What there is to show; nothing means the element's children. */
  protected abstract view(speaker: Speaker): Children | undefined;

  protected override draw(raw: unknown): Drawing | undefined {
    const speaker = this.#speaker(raw);
    const children = speaker && this.view(speaker);
    return children && { language: speaker.words, children, lasts: speaker.changesAt - Number(speaker.now) };
  }

  /** True for a card and the elements that it shows itself: it lists all sources, so a claim need only name its own. */
  get #brief(): boolean {
    const root = this.getRootNode();
    return [this, root instanceof ShadowRoot && root.host].some((host) => host && host.localName === PROVIDER);
  }

  #speaker(raw: unknown): Speaker | undefined {
    const notice = raw === undefined ? undefined : this.read(raw);
    const words = languages.speakable(languageAround(this), notice);
    if (!words) {
      if (notice) this.warn(`needs the embed file of one of ${notice.languages.join(', ')}`);
      return undefined;
    }
    const { part: own, problems } = readPart(this.given?.(words.lang) ?? {});
    this.report('its attributes', problems);
    if (!notice && !Object.keys(own).length) return undefined;
    const replaced = this.together.some((field) => own[field]) ? this.together : [];
    const data: Data = {
      ...notice,
      ...Object.fromEntries(replaced.map((field) => [field, undefined])),
      ...own,
      sources: [...(notice?.sources ?? []), ...(own.sources ?? [])],
    };
    return new Speaker(words, data, this.now(), this.#brief);
  }
}
