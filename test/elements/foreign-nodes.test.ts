/** Tests that extensions, translators and page scripts can change the shadow roots without a visible fault. */
import { aTimeout, expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { disable, enable } from 'darkreader';
import type { Clock, Notice } from '../../src/index.js';
import {
  drawn,
  everything,
  find,
  findAll,
  lines,
  linkedin,
  notice,
  on,
  show,
  texts,
  unfold,
  visibleText,
} from './helpers.js';
import './register.js';

/** A clock that a test can set. */
function calendar(day: string) {
  let now: Clock = on(day);
  return { clock: () => now(), turnTo: (next: string) => (now = on(next)) };
}

/** Simulates a return to the page, which makes it read the clock again. */
async function backToThePage(element: Element): Promise<void> {
  document.dispatchEvent(new Event('visibilitychange'));
  await drawn(element);
}

/** The checkboxes of the only list with three steps, which has a progress text. */
const boxes = (element: Element): HTMLInputElement[] =>
  findAll(element, '[part~=steps]')
    .map((steps) => [...steps.querySelectorAll('input')])
    .find(({ length }) => length === 3)!;

const rootsIn = (element: Element): ShadowRoot[] => [...everything(element)].flatMap((one) => one.shadowRoot ?? []);

/** Opens the form of a letter, and waits until it is there. */
async function openLetter(letter: Element): Promise<void> {
  find(letter, 'summary').click();
  for (let tries = 0; !findAll(letter, 'select').length && tries < 50; tries++) await aTimeout(5);
  await drawn(letter);
}

/** Presses the keys of a text in sequence. */
async function type(text: string): Promise<void> {
  for (const press of text) await sendKeys({ press });
}

describe('With Dark Reader on the page', () => {
  const DARK = 'style.darkreader';

  /** Waits until Dark Reader has processed each shadow root. */
  async function darkened(element: Element): Promise<void> {
    const untouched = () => rootsIn(element).filter((root) => !root.querySelector(DARK));
    for (let tries = 0; untouched().length && tries < 200; tries++) await aTimeout(10);
    expect(untouched(), 'shadow roots that it skipped').to.deep.equal([]);
  }

  beforeEach(() => {
    enable({});
  });
  afterEach(() => {
    disable();
  });

  it('a card updates with the days, and keeps checked steps and open folds', async () => {
    const { clock, turnTo } = calendar('2025-10-25');
    const card = await show('data-use-notice', {}, { notice: linkedin, clock });
    await darkened(card);
    unfold(card);
    const [box] = boxes(card);
    box!.focus();
    box!.click();
    await drawn(card);
    const stepper = find(card, 'opt-out-stepper');
    expect(boxes(stepper).map(({ checked }) => checked)).to.deep.equal([
      true,
      ...boxes(stepper)
        .slice(1)
        .map(() => false),
    ]);

    for (const [day, count] of [
      ['2025-10-26', '7 days left'],
      ['2025-10-27', '6 days left'],
      ['2025-11-02', 'Today is the last day'],
      ['2025-11-05', 'Since Monday 3 November 2025'],
    ] as const) {
      turnTo(day);
      await backToThePage(card);
      expect(visibleText(card), day).to.include(count);
      expect(find(card, 'deadline-banner').shadowRoot!.querySelector(DARK), day).not.to.equal(null);
    }
    expect(visibleText(card)).not.to.include('days left');
    expect(box!.checked).to.equal(true);
    expect(stepper.shadowRoot!.activeElement).to.equal(box);
    expect(findAll(stepper, 'details').map(({ open }) => open)).not.to.include(false);
    expect(boxes(stepper).map(({ checked }) => checked)).to.deep.equal([
      true,
      ...boxes(stepper)
        .slice(1)
        .map(() => false),
    ]);
  });

  it('a reader completes a letter', async () => {
    const { clock, turnTo } = calendar('2025-10-25');
    const letter = await show('objection-letter', { country: 'NL' }, { notice: linkedin, clock });
    await openLetter(letter);
    await darkened(letter);
    const name = find(letter, '#name') as HTMLInputElement;
    name.focus();
    await type('Hannah');
    await aTimeout(50);
    await type(' Arendt');
    await drawn(letter);
    expect(find(letter, '#name')).to.equal(name);
    expect(letter.shadowRoot!.activeElement).to.equal(name);
    expect(name.value).to.equal('Hannah Arendt');
    expect(name.selectionStart).to.equal(13);
    expect(find(letter, 'details')).to.have.property('open', true);
    expect(visibleText(find(letter, '.letter'))).to.include('Hannah Arendt');

    turnTo('2025-10-27');
    await backToThePage(letter);
    expect(visibleText(find(letter, '.letter')))
      .to.include('27 October 2025')
      .and.include('Hannah Arendt');
    expect(letter.shadowRoot!.activeElement).to.equal(name);
    expect(letter.shadowRoot!.querySelector(DARK)).not.to.equal(null);
  });
});

/** A notice in which only the platform's name differs. */
const renamed = JSON.parse(JSON.stringify(linkedin).replaceAll('LinkedIn', 'Example')) as Notice;

/** An element that a reader, the page or the clock changes. */
interface Scene {
  readonly element: HTMLElement;
  /** Sets the day, and returns to the page. */
  readonly turnTo: (day: string) => Promise<void>;
}
interface Case {
  /** Creates the element. Default: a card with a real notice. */
  readonly make?: (clock: Clock) => Promise<HTMLElement>;
  readonly act: (scene: Scene) => Promise<void> | void;
}

const card = (clock: Clock) => show('data-use-notice', {}, { notice: linkedin, clock });
async function letter(clock: Clock) {
  const element = await show('objection-letter', { country: 'NL' }, { notice: linkedin, clock });
  await openLetter(element);
  return element;
}
function typeName(element: Element, value: string): void {
  const field = find(element, '#name') as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

/** Changes of texts only. */
const sameTemplates: Readonly<Record<string, Case>> = {
  'the reader comes back on the same day': { act: ({ turnTo }) => turnTo('2025-10-25') },
  'a day passes': { act: ({ turnTo }) => turnTo('2025-10-26') },
  'three days pass': {
    act: async ({ turnTo }) => {
      for (const day of ['2025-10-26', '2025-10-27', '2025-10-28']) await turnTo(day);
    },
  },
  'a step is checked': {
    act: ({ element }) => {
      boxes(element)[0]!.click();
    },
  },
  'all steps of a route are checked': {
    act: ({ element }) => {
      for (const box of boxes(element)) box.click();
    },
  },
  'the notice is replaced by one with other names': {
    act: ({ element }) => {
      Object.assign(element, { notice: renamed });
    },
  },
  'a reader types into the letter': {
    make: letter,
    act: ({ element }) => {
      typeName(element, 'Hannah');
    },
  },
  'a day passes over the letter': { make: letter, act: ({ turnTo }) => turnTo('2025-10-26') },
};

/** Changes that add, remove or replace parts. */
const otherTemplates: Readonly<Record<string, Case>> = {
  'tomorrow is the last day': { act: ({ turnTo }) => turnTo('2025-11-01') },
  'the use begins': { act: ({ turnTo }) => turnTo('2025-11-03') },
  'all days pass in sequence': {
    act: async ({ turnTo }) => {
      for (const day of ['2025-10-26', '2025-11-01', '2025-11-02', '2025-11-03', '2025-12-01']) await turnTo(day);
    },
  },
  'the notice is replaced by a short one': {
    act: ({ element }) => {
      Object.assign(element, { notice: notice({ title: { en: 'Another', nl: 'Een andere' } }) });
    },
  },
  'the notice is removed': {
    act: ({ element }) => {
      Object.assign(element, { notice: undefined });
    },
  },
  'the notice is removed and restored': {
    act: async ({ element }) => {
      Object.assign(element, { notice: undefined });
      await drawn(element);
      Object.assign(element, { notice: linkedin });
    },
  },
  'the language changes': {
    act: ({ element }) => {
      element.setAttribute('lang', 'nl');
    },
  },
  'the card moves to another place': {
    act: ({ element }) => {
      element.parentElement!.appendChild(document.createElement('div')).append(element);
    },
  },
  'the country of the letter changes': {
    make: letter,
    act: ({ element }) => {
      element.setAttribute('country', 'GB');
    },
  },
};

/** Creates an element twice, changes the shadow roots of the first one, and then does the same with both. */
async function inBoth(
  { act, make = card }: Case,
  intrude: (element: HTMLElement) => void,
): Promise<{ element: HTMLElement; untouched: HTMLElement }> {
  const both = [];
  for (const into of [intrude, () => undefined]) {
    const { clock, turnTo } = calendar('2025-10-25');
    const element = await make(clock);
    unfold(element);
    await drawn(element);
    into(element);
    await act({
      element,
      turnTo: async (day) => {
        turnTo(day);
        await backToThePage(element);
      },
    });
    await drawn(element);
    unfold(element);
    await drawn(element);
    both.push(element);
  }
  const [element, untouched] = both;
  return { element: element!, untouched: untouched! };
}

describe('With foreign nodes and attributes throughout the shadow roots', () => {
  const FOREIGN = 'data-extension';
  const isForeign = (node: Node): boolean => node instanceof Element && node.localName === 'i';

  interface Strewn {
    /** Our elements, with foreign attributes. */
    readonly ours: readonly Element[];
    /** Foreign elements, with their parents and the text of these. */
    readonly theirs: readonly { readonly node: Element; readonly parent: ParentNode; readonly text: string | null }[];
  }

  /** Inserts nodes before, between, after and in all nodes of the shadow roots, and adds attributes. */
  function strew(element: Element): Strewn {
    const ours = [...everything(element)].filter((one) => one.getRootNode() instanceof ShadowRoot);
    const theirs: { node: Element; parent: ParentNode; text: string | null }[] = [];
    const put = (parent: ParentNode, next: ChildNode | null) => {
      const node = document.createElement('i');
      parent.insertBefore(node, next);
      theirs.push({ node, parent, text: parent.textContent });
    };
    for (const parent of [...rootsIn(element), ...ours]) {
      for (const child of [...parent.childNodes]) put(parent, child);
      put(parent, null);
    }
    for (const one of ours) one.setAttribute(FOREIGN, '');
    return { ours, theirs };
  }

  /** Returns true for an element that contains a single text: its content is replaced as a whole. */
  const isOneText = (parent: ParentNode): boolean => !parent.querySelector(':not(a, i, span, time)');

  for (const [what, one] of Object.entries(sameTemplates)) {
    it(`foreign nodes stay when ${what}`, async () => {
      let strewn: Strewn = { ours: [], theirs: [] };
      const { element, untouched } = await inBoth(one, (intruded) => (strewn = strew(intruded)));
      expect(lines(element)).to.deep.equal(lines(untouched));

      const { ours, theirs } = strewn;
      expect(theirs.length).to.be.greaterThan(100);
      const lost = theirs.filter(
        ({ node, parent, text }) =>
          node.parentNode !== parent &&
          !(isOneText(parent) && (!(parent as unknown as Node).isConnected || parent.textContent !== text)),
      );
      expect(lost.map(({ parent }) => parent)).to.deep.equal([]);
      expect(ours.filter((each) => each.isConnected && !each.hasAttribute(FOREIGN))).to.deep.equal([]);
      expect(ours.filter((each) => !each.isConnected && !each.matches('a, span, time'))).to.deep.equal([]);
    });
  }

  for (const [what, one] of Object.entries(otherTemplates)) {
    it(`our nodes are correct when ${what}`, async () => {
      const { element, untouched } = await inBoth(one, strew);
      expect(lines(element)).to.deep.equal(lines(untouched));
      const plain = (root: Element) =>
        [...everything(root)].filter((each) => !isForeign(each)).map(({ localName }) => localName);
      expect(plain(element)).to.deep.equal(plain(untouched));
    });
  }
});

describe('With a translator on the page', () => {
  /** An obsolete element that translators still create. */
  function font(): Element {
    const one = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    one.setAttribute('style', 'vertical-align: inherit');
    return one;
  }

  /** Text of another language in two elements, as Google Translate replaces a text. */
  function wrapped(text: Text): Element {
    const [outer, inner] = [font(), font()];
    inner.textContent = `translated: ${text.data}`;
    outer.append(inner);
    return outer;
  }

  const isText = (node: Node): node is Text => node instanceof Text && Boolean(node.data.trim());
  /** Elements that may be translated, and are not yet. */
  const translatable = (element: Element): Element[] =>
    [...everything(element)].filter(
      (one) =>
        one.getRootNode() instanceof ShadowRoot && !one.closest('[translate=no], font, style, svg, select, textarea'),
    );

  /** Replaces every text in its place. */
  function translateTexts(element: Element): void {
    for (const parent of translatable(element))
      for (const node of [...parent.childNodes]) if (isText(node)) node.replaceWith(wrapped(node));
  }

  const isInLine = (node: Node): boolean =>
    isText(node) ||
    (node instanceof HTMLElement && node.matches('a, span, time') && getComputedStyle(node).display === 'inline');

  /** Moves the nodes of each line into one element, because another language may need another order. */
  function translateLines(element: Element): void {
    for (const parent of translatable(element)) {
      const line = [...parent.childNodes].filter(isInLine);
      if (!line.length) continue;
      const outer = font();
      line[0]!.before(outer);
      outer.append(...line.map((node) => (isText(node) ? wrapped(node) : node)));
      for (const node of line) if (isText(node)) node.remove();
    }
  }

  for (const [how, translate] of [
    ['that replaces texts in their places', translateTexts],
    ['that moves the nodes of a line into one element', translateLines],
  ] as const) {
    describe(how, () => {
      /** Translates a card, changes it, and compares it with an untranslated one. */
      async function compare(one: Case) {
        const dictionary = new Map<string, string>();
        const { element, untouched } = await inBoth(one, (translated) => {
          const before = lines(translated);
          translate(translated);
          const after = lines(translated);
          expect(after).to.have.length(before.length);
          before.forEach((line, index) => dictionary.set(line, after[index]!));
        });
        const expected = lines(untouched);
        return { element, expected, dictionary };
      }

      for (const [what, one] of Object.entries(sameTemplates)) {
        it(`unchanged texts stay translated, and changed ones are shown, when ${what}`, async () => {
          const { dictionary, element, expected } = await compare(one);
          expect(lines(element)).to.deep.equal(expected.map((line) => dictionary.get(line) ?? line));
        });
      }

      for (const [what, one] of Object.entries(otherTemplates)) {
        it(`nothing is duplicated or lost when ${what}`, async () => {
          const { dictionary, element, expected } = await compare(one);
          const original = new Map([...dictionary].map(([line, translation]) => [translation, line]));
          expect(lines(element).map((line) => original.get(line) ?? line)).to.deep.equal(expected);
        });
      }

      it('nothing changes when the reader comes back on the same day', async () => {
        const element = await card(on('2025-10-25'));
        unfold(element);
        translate(element);
        const records: MutationRecord[] = [];
        const observer = new MutationObserver((some) => records.push(...some));
        for (const root of rootsIn(element))
          observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
        for (const one of everything(element)) (one as Partial<typeof element>).requestUpdate?.();
        await backToThePage(element);
        await aTimeout(0);
        expect(records).to.deep.equal([]);
      });

      it('the count continues every day, even if each new text is translated again', async () => {
        const { clock, turnTo } = calendar('2025-10-25');
        const element = await show('deadline-banner', {}, { notice: linkedin, clock });
        for (let day = 26; day <= 31; day++) {
          translate(element);
          expect(visibleText(find(element, '.lead'))).to.include('translated: ');
          turnTo(`2025-10-${String(day)}`);
          await backToThePage(element);
          const left = String(33 - day);
          expect(visibleText(find(element, '.lead'))).to.equal(
            `Say no by the end of Sunday 2 November: ${left} days left`,
          );
        }
      });
    });
  }
});

describe('Only the words of a platform’s screen are marked:', () => {
  /** The phrases in an element's text; marked ones in brackets. */
  const stretches = (element: Element): string[] =>
    [...element.childNodes]
      .filter((node) => node.textContent?.trim() && !(node instanceof Comment))
      .map((node) => (node instanceof Element ? `[${node.textContent.trim()}]` : node.textContent!.trim()));
  const untranslated = (element: Element): (string | null)[] =>
    findAll(element, '[translate=no]').map(({ textContent }) => textContent);
  /** The texts of the steps. */
  const steps = (element: Element): string[][] => findAll(element, '[part~=steps] p').map(stretches);

  for (const label of ['off', 'Turn off', 'Turn', 'T', 'Turn off “off”.', '”.', 'translate="no"', '0']) {
    it(`a switch called “${label}”`, async () => {
      const element = await show('opt-out-stepper', { control: label });
      expect(untranslated(element)).to.deep.equal([label]);
      expect(lines(find(element, '[part~=steps]'))).to.deep.equal(['Turn this switch off:', label]);
    });
  }

  for (const option of ['Choose', 'choose', 'oo', '“', '.']) {
    it(`an option called “${option}”`, async () => {
      const element = await show('opt-out-stepper', { option, href: 'https://example.com/', type: 'form' });
      expect(untranslated(element)).to.deep.equal([option]);
      expect(steps(element)).to.deep.include(['Choose “', `[${option}]`, '”.']);
    });
  }

  it('labels of a path that also occur in the sentences around them', async () => {
    const element = await show('opt-out-stepper', {
      path: 'path > Go to: > Done > Step > 1 > Done',
      control: 'Done',
    });
    expect(untranslated(element)).to.deep.equal(['path', 'Go to:', 'Done', 'Step', '1', 'Done', 'Done']);
    for (const one of findAll(element, '.muted, .progress')) expect(one.closest('[translate]')).to.equal(null);
    expect(texts(element, '[part~=path] > li')).to.deep.equal(['path', 'Go to:', 'Done', 'Step', '1', 'Done']);
  });

  it('in Dutch too', async () => {
    const element = await show('opt-out-stepper', { lang: 'nl', control: 'uit' });
    expect(untranslated(element)).to.deep.equal(['uit']);
    expect(lines(find(element, '[part~=steps]'))).to.deep.equal(['Zet deze schakelaar uit:', 'uit']);
  });

  const dates = { 'effective-date': '2025-11-03', 'time-zone': 'Europe/Amsterdam' };
  const clock = on('2025-10-25');
  for (const platform of [
    'day',
    'no',
    'Say no',
    'November',
    '2',
    'From',
    'Sunday 2 November 2025',
    'Monday 3 November 2025',
    'left',
  ]) {
    it(`and dates, if the platform is called “${platform}”`, async () => {
      const element = await show('deadline-banner', { platform, ...dates }, { clock });
      const times = findAll(element, 'time');
      expect(times.map(({ dateTime, textContent }) => [dateTime, textContent])).to.deep.equal([
        ['2025-11-02', 'Sunday 2 November'],
        ['2025-11-02', 'Sunday 2 November 2025'],
        ['2025-11-03', 'Monday 3 November 2025'],
      ]);
      expect(stretches(find(element, '.lead'))).to.deep.equal([
        'Say no by the end of',
        '[Sunday 2 November]',
        ': 8 days left',
      ]);
      expect(visibleText(element)).to.include(`From Monday 3 November 2025, ${platform} will use your data`);
    });
  }

  it('and dates, if the purpose contains the same words', async () => {
    const purpose = 'on Monday 3 November 2025, the day, to say no';
    const element = await show('deadline-banner', { platform: 'no', purpose, ...dates }, { clock });
    const [sentence] = findAll(element, '[part~=words] > p');
    expect(stretches(sentence!)).to.deep.equal([
      'From',
      '[Monday 3 November 2025]',
      `, no will use your data ${purpose}.`,
    ]);
  });

  it('and no text becomes markup', async () => {
    const text = '<b>no</b> &amp; {{x}} ${y} ?lit$123$';
    const element = await show('opt-out-stepper', { option: text, href: 'https://example.com/' });
    expect(steps(element)).to.deep.include(['Choose “', `[${text}]`, '”.']);
  });
});
