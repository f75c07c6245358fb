/**
 * Runs in every page before its own scripts, and records results in `globalThis.probe`. A part is complete when all
 * its elements are defined and rendered, and each required text is in a visible box. `jobs` are these texts by part.
 */
export function probe(jobs) {
  /** Checks only this number of parts, from the end of the page, while waiting: a check takes time too. */
  const LOOKED_AT = 3;
  const range = document.createRange();

  const shownParent = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;

  /** Whether the element is visible; one without a box of its own, like a slot, is visible if its parent is. */
  const isVisible = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
    (getComputedStyle(element).display === 'contents' && isVisible(shownParent(element)));

  function isShown(text) {
    range.selectNode(text);
    const { height, width } = range.getBoundingClientRect();
    return width * height > 0 && isVisible(shownParent(text));
  }

  /** The rendered children: those in the shadow tree, and in a slot the assigned ones. */
  function shownChildren(node) {
    if (node.shadowRoot) return node.shadowRoot.childNodes;
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    return assigned.length ? assigned : node.childNodes;
  }

  /** An element of the page that is not defined or not rendered yet. */
  const isUnfinished = (element) =>
    element.getRootNode() === document &&
    (element.matches(':not(:defined)') || element.shadowRoot?.childElementCount === 0);

  /** The visible text; collects the names of unfinished elements. */
  function shownText(node, unfinished) {
    if (node.nodeType === Node.TEXT_NODE) return /\S/.test(node.data) && isShown(node) ? node.data : ' ';
    if (node.nodeType !== Node.ELEMENT_NODE || /^(?:script|style|template)$/.test(node.localName)) return '';
    if (isUnfinished(node)) unfinished.push(node.localName);
    let text = '';
    for (const child of shownChildren(node)) text += shownText(child, unfinished);
    return text;
  }

  /** The missing texts and unfinished elements of a part. */
  function lacking(part) {
    const unfinished = [];
    const text = shownText(part, unfinished).replace(/\s+/g, ' ').toLowerCase();
    return [...unfinished, ...jobs[part.dataset.part].filter((wanted) => !text.includes(wanted))];
  }

  /** The text of a part, shown or folded, without unslotted content and content of hidden slots. */
  function heldText(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || /^(?:script|style|template)$/.test(node.localName)) return '';
    if (node.localName === 'slot' && getComputedStyle(node).display === 'none') return '';
    return [...shownChildren(node)].map(heldText).join('');
  }

  /** The texts, in lower case, that occur in no part of the page. */
  function absent(texts) {
    const held = parts().map(heldText).join(' ').replace(/\s+/g, ' ').toLowerCase();
    return texts.filter((text) => !held.includes(text));
  }

  const parts = () => [...document.querySelectorAll('[data-part]')];

  /** Everything that is missing in any part of the page. */
  function missing() {
    const names = new Set(parts().map(({ dataset }) => dataset.part));
    return [...Object.keys(jobs).filter((name) => !names.has(name)), ...parts().flatMap(lacking)];
  }

  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  /** Milliseconds from the start of the navigation to the first frame with the last parts complete. */
  const content = new Promise((resolve) => {
    function look() {
      const there =
        document.readyState !== 'loading' &&
        parts()
          .slice(-LOOKED_AT)
          .every((part) => !lacking(part).length);
      if (there) resolve(performance.now());
      else requestAnimationFrame(look);
    }
    requestAnimationFrame(look);
  });

  globalThis.probe = { absent, content, missing, shift: () => shift };
}

/** Runs in a page: counts the nodes of its parts, including shadow trees. */
export function countNodes() {
  const counts = { elements: 0, texts: 0, comments: 0 };
  const names = { [Node.ELEMENT_NODE]: 'elements', [Node.TEXT_NODE]: 'texts', [Node.COMMENT_NODE]: 'comments' };
  function count(node) {
    counts[names[node.nodeType]]++;
    for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) count(child);
  }
  for (const part of document.querySelectorAll('[data-part]')) count(part);
  return counts;
}

/**
 * Runs in a page before its own scripts: sets its clock 40 days before the date of the banners, so that days are
 * counted. `nextDay` advances it by a day and resolves after the next paint.
 */
export function countDown() {
  let ahead = Date.UTC(2025, 8, 24, 12) - Date.now();
  globalThis.Date = class SetDate extends Date {
    static now() {
      return super.now() + ahead;
    }
    constructor(...given) {
      super(...(given.length ? given : [SetDate.now()]));
    }
  };
  const frame = () => new Promise(requestAnimationFrame);
  globalThis.nextDay = async () => {
    ahead += 864e5;
    // on a return to the page the elements read the clock again, as at midnight
    document.dispatchEvent(new Event('visibilitychange'));
    await frame();
    await frame();
  };
}

/**
 * Runs in a page before its own scripts: notes the time of each call of `Intl`, and of methods that use it.
 * `intlCallsBeforePaint` resolves to the number of those before the first paint.
 */
export function countIntl() {
  const times = [];
  // the browser reports a paint late: only its time says which calls came before it
  const firstPaint = new Promise((resolve) => {
    new PerformanceObserver((list) => resolve(list.getEntries()[0].startTime)).observe({
      type: 'paint',
      buffered: true,
    });
  });
  globalThis.intlCallsBeforePaint = async () => {
    const painted = await firstPaint;
    return times.filter((time) => time < painted).length;
  };

  const called = () => times.push(performance.now());
  const counted = (original) =>
    new Proxy(original, {
      apply: (...call) => (called(), Reflect.apply(...call)),
      construct: (...call) => (called(), Reflect.construct(...call)),
    });
  for (const [holder, pattern] of [
    [Intl, /^[A-Z]/],
    [Date.prototype, /^toLocale/],
    [Number.prototype, /^toLocale/],
    // toLocaleUpperCase takes no measurable time
    [String.prototype, /^localeCompare/],
    [Array.prototype, /^toLocale/],
  ]) {
    for (const name of Object.getOwnPropertyNames(holder))
      if (pattern.test(name) && typeof holder[name] === 'function') holder[name] = counted(holder[name]);
  }
}
