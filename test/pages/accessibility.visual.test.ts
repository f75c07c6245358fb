/** Tests how every state of every element looks: contrast, target size, reflow, forced colours and print. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { nameOf, states, type State } from '../states.js';
import { useSite } from './browser.js';
import { findings, openStates, stateNamed } from './states.js';

const site = useSite();
const SCHEMES = ['light', 'dark'] as const;

/** A measured contrast, and its location. */
type Pair = readonly [contrast: number, where: string];

interface Contrasts {
  /** Text on its background, including list markers and generated content. */
  readonly text: readonly Pair[];
  /** Lines, icons, and the shapes of buttons and checkboxes, on the surrounding background. */
  readonly lines: readonly Pair[];
  /** Hairlines. They are decorative and may have a low contrast. */
  readonly hairlines: readonly Pair[];
}

const noPairs = (): Record<keyof Contrasts, Pair[]> => ({ text: [], lines: [], hairlines: [] });

/** Runs in the page: measures the contrast of all painted colours. */
function contrasts(): Contrasts {
  const text: Pair[] = [];
  const lines: Pair[] = [];
  const hairlines: Pair[] = [];
  // a measured property needs a new element, so measure each value of it only once
  const known = new Map<string, string>();
  const hairlineOf = (one: Element): string => {
    const style = getComputedStyle(one);
    const value = [style.getPropertyValue('--_hairline'), style.color, style.colorScheme].join();
    const found = known.get(value) ?? look.property(one, '--_hairline');
    known.set(value, found);
    return found;
  };
  for (const one of look.seen()) {
    const style = getComputedStyle(one);
    const where = look.where(one);
    const background = look.background(one);
    if (look.ownText(one)) text.push([look.contrast(style.color, background), where]);
    for (const pseudo of ['::before', '::after', '::marker']) {
      const { color, content } = getComputedStyle(one, pseudo);
      const isMark = pseudo === '::marker' && style.display === 'list-item' && style.listStyleType !== 'none';
      if (isMark || !['none', 'normal'].includes(content)) {
        text.push([look.contrast(color, background), `${where} ${pseudo}`]);
      }
    }
    const outside = look.background(look.around(one)!);
    // the browser draws a checkbox in its accent colour, unless its style has its own shape
    const isDrawn = one.matches('[type=checkbox]') && style.appearance !== 'none';
    for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
      const color = style[`border${side}Color`];
      if (style[`border${side}Width`] === '0px' || look.isClear(color) || isDrawn) continue;
      const isHairline = color === hairlineOf(one);
      (isHairline ? hairlines : lines).push([look.contrast(color, outside), where]);
    }
    if (one.matches('svg')) lines.push([look.contrast(style.stroke, background), where]);
    if (isDrawn) lines.push([look.contrast(style.accentColor, outside), where]);
    if (one.matches('.action')) lines.push([look.contrast(style.backgroundColor, outside), where]);
  }
  return { text, lines, hairlines };
}

/** The example themes: style sheets for a class on an ancestor of the elements. */
const THEMES = 'stories/themes';
const themes = readdirSync(THEMES)
  .filter((file) => file.endsWith('.css'))
  .map((file) => {
    const name = file.slice(0, -'.css'.length);
    return { name, css: readFileSync(`${THEMES}/${file}`, 'utf8'), className: `theme-${name}` };
  });

/** States that together use every colour of the palette, with several of each element. */
const PAINTED: readonly State[] = [
  'deadline-banner--upcoming',
  'deadline-banner--in-effect',
  'deadline-banner--sources-differ-unfolded',
  'opt-out-stepper--five-routes-unfolded',
  'opt-out-stepper--ticked-off',
  'data-category-list--all-groups-dutch-unfolded',
  'data-category-list--sensitive',
  'authority-positions--updated-and-overtaken',
  'objection-letter--written',
  'data-use-notice--linkedin-unfolded',
  'data-use-notice--example-arabic-unfolded',
  'data-use-notice--withdrawn',
  'data-use-notice--long-words',
].map(stateNamed);

/** Formats a contrast, rounded down. */
const formatted = (contrast: number): string => `${(Math.floor(contrast * 10) / 10).toFixed(1)}:1`;

const smallest = (pairs: readonly Pair[]): Pair => pairs.reduce((a, b) => (b[0] < a[0] ? b : a), [Infinity, '']);

describe('contrast', { concurrency: 2 }, () => {
  const own = { name: 'their own colours', css: '', className: '' };
  for (const { className, css, name } of [own, ...themes]) {
    const isOwn = !css;
    const least = isOwn ? { text: 6.7, lines: 4 } : { text: 4.5, lines: 3 };
    test(`is at least ${String(least.text)}:1 for text and ${String(least.lines)}:1 for lines and icons, light and dark: ${name}`, async (t) => {
      const { page, show } = await openStates(site, t, { head: `<style>${css}</style>` });
      const all = { light: noPairs(), dark: noPairs() };
      for (const state of isOwn ? states : PAINTED) {
        await show(state, className);
        for (const colorScheme of SCHEMES) {
          await page.emulateMedia({ colorScheme });
          const found = await page.evaluate(contrasts);
          for (const kind of ['text', 'lines', 'hairlines'] as const) {
            const named = found[kind].map(([contrast, where]): Pair => [contrast, `${nameOf(state)}: ${where}`]);
            all[colorScheme][kind].push(...named);
          }
        }
      }
      for (const colorScheme of SCHEMES) {
        const { hairlines, lines, text } = all[colorScheme];
        assert.ok(text.length > 500 && lines.length > 50 && hairlines.length > 20);
        for (const [kind, pairs] of Object.entries({ text, lines })) {
          const [contrast, where] = smallest(pairs);
          t.diagnostic(`${name}, ${colorScheme}: smallest contrast of ${kind} ${formatted(contrast)}, ${where}`);
          const tooLittle = pairs.filter(([value]) => value < least[kind as 'lines' | 'text']);
          const listed = new Set(tooLittle.map(([value, place]) => `${colorScheme}: ${formatted(value)} ${place}`));
          assert.deepEqual([...listed], []);
        }
        // ACCESSIBILITY.md must state the measured values
        const row = ['', name, colorScheme, formatted(smallest(text)[0]), formatted(smallest(lines)[0]), '']
          .join(' | ')
          .trim();
        const claimed = readFileSync('ACCESSIBILITY.md', 'utf8').replace(/ +/g, ' ');
        assert.ok(claimed.includes(row), `ACCESSIBILITY.md must say: ${row}`);
      }
    });
  }

  test('is measured for every example theme', () => {
    const names = themes.map(({ name }) => name);
    for (const name of ['broadsheet', 'government', 'tabloid']) assert.ok(names.includes(name), name);
    for (const { className, css } of themes) assert.ok(css.includes(`.${className} {`), className);
  });

  for (const colorScheme of SCHEMES) {
    test(`is at least 7:1 for all text and lines where readers prefer more contrast, ${colorScheme}`, async (t) => {
      const shown = await openStates(site, t, { colorScheme });
      await shown.page.emulateMedia({ contrast: 'more', colorScheme });
      const found = await findings(shown, PAINTED, async (page) => {
        const { hairlines, lines, text } = await page.evaluate(contrasts);
        const same = await page.evaluate(() =>
          look
            .seen()
            .filter((one) => one.matches('[part=base]'))
            .flatMap((one) => {
              const [text, ...others] = ['--_text', '--_muted', '--_line', '--_hairline'].map((name) =>
                look.property(one, name),
              );
              return others.every((color) => color === text)
                ? []
                : [`${look.where(one)}: some colours differ from the text colour`];
            }),
        );
        const tooLittle = [...text, ...lines, ...hairlines].filter(([value]) => value < 7);
        return [...same, ...tooLittle.map(([value, where]) => `${formatted(value)} ${where}`)];
      });
      assert.deepEqual(found, []);
    });
  }
});

test('colour is never the only cue: links are underlined or buttons, and each use of data has its own icon', async (t) => {
  const shown = await openStates(site, t);
  const found = await findings(shown, PAINTED, (page) =>
    page.evaluate(() => {
      const seen = look.seen();
      const links = seen.filter((one) => one.matches('a:not(.action)'));
      const plain = links.filter((one) => !getComputedStyle(one).textDecorationLine.includes('underline'));
      const shapes = seen
        .filter((one) => one.matches('.title > svg'))
        .map((one) => [
          one.parentElement!.textContent.replace(/ \(.*/, ''),
          one.innerHTML + getComputedStyle(one).fill,
        ]);
      // each icon belongs to one word, across all elements
      const words = new Map(shapes.map(([word, shape]) => [shape, word]));
      const mixed = shapes.filter(([word, shape]) => words.get(shape) !== word);
      return [...plain.map(look.where), ...mixed.map(([word]) => `“${word ?? ''}” shares its icon with another word`)];
    }),
  );
  assert.deepEqual(found, []);
});

/** A link, button, field or fold that is not in a sentence. */
interface Target {
  readonly isSmall: boolean;
  readonly what: string;
}

/** Runs in the page: measures all targets, except for links in sentences. */
function targets(): Target[] {
  const isInLine = (one: Element) => getComputedStyle(one).display === 'inline';
  const textIn = (one: Element, without: Element): string =>
    [...one.childNodes]
      .map((node) => {
        if (!(node instanceof Element)) return node.nodeValue ?? '';
        return node !== without && isInLine(node) ? textIn(node, without) : '';
      })
      .join('');
  const isInSentence = (one: Element): boolean => {
    let block = one.parentElement!;
    while (isInLine(block)) block = block.parentElement!;
    return isInLine(one) && /\p{L}/u.test(textIn(block, one));
  };
  return look
    .seen()
    .filter((one) => one.matches('a[href], summary, input, select, textarea, button'))
    .filter((one) => !isInSentence(one))
    .map((one) => {
      const { height, width } = one.getBoundingClientRect();
      const least = one.matches('.action') ? 44 : 24;
      const size = `${width.toFixed(0)} × ${height.toFixed(0)}`;
      return { isSmall: Math.min(width, height) < least, what: `${look.where(one)} ${size}` };
    });
}

/** Conditions on a viewport of 320 pixels, which equals one of 1280 pixels at 400 % zoom (WCAG 1.4.10, 1.4.12). */
const REFLOW: readonly (readonly [condition: string, css: string])[] = [
  ['320 px', ''],
  ['240 px', '#state { inline-size: 240px }'],
  ['text of 200 % in 640 px', '#state { inline-size: 640px } body { font-size: 200%; inline-size: 640px }'],
  ['root text of 62.5 %', 'html { font-size: 62.5% }'],
  ['root text of 200 %', 'html { font-size: 200% }'],
  [
    'text spacing',
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  ],
];

/** Runs in the page: finds elements that overflow or are clipped, under each condition. */
function overflows({ everywhere, reflow }: { everywhere: boolean; reflow: typeof REFLOW }): string[] {
  const place = document.querySelector('#state')!;
  const found: string[] = [];
  let usual = '';
  for (const [condition, css] of reflow) {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    const roots = everywhere ? look.everything().flatMap(({ shadowRoot }) => shadowRoot ?? []) : [];
    const copies = roots.map((root) => root.appendChild(style.cloneNode(true) as Element));
    const { left, right } = place.getBoundingClientRect();
    const seen = look.seen();
    for (const one of seen) {
      const box = one.getBoundingClientRect();
      const isClipping = getComputedStyle(one).overflowY !== 'visible';
      if (box.left < left - 0.5 || box.right > right + 0.5) found.push(`${condition}: ${look.where(one)} overflows`);
      if (one.scrollWidth > Math.max(one.clientWidth, box.width + 1))
        found.push(`${condition}: ${look.where(one)} is too wide`);
      if (isClipping && one.scrollHeight > one.clientHeight + 1)
        found.push(`${condition}: ${look.where(one)} is clipped`);
      // the root font size must not change these positions
      if (condition === '320 px') usual += String(box.top);
    }
    const sizes = seen.map((one) => String(one.getBoundingClientRect().top)).join('');
    if (condition.startsWith('root') && sizes !== usual) found.push(`${condition}: sizes depend on the root font size`);
    if (condition === 'text spacing') {
      for (const one of seen.filter((text) => look.ownText(text) && !text.matches('svg *'))) {
        const { letterSpacing, wordSpacing } = getComputedStyle(one);
        if (letterSpacing === 'normal' || wordSpacing === '0px')
          found.push(`${condition}: does not apply to ${look.where(one)}`);
      }
    }
    for (const one of [style, ...copies]) one.remove();
  }
  return found;
}

test(`at 320 px, targets are at least 24 by 24 pixels, 44 by 44 for the main action, except for links in sentences; nothing overflows or is clipped: ${REFLOW.map(([condition]) => condition).join(', ')}, also inside the shadow roots`, async (t) => {
  const shown = await openStates(site, t, { width: 320 });
  let count = 0;
  const found = await findings(shown, states, async (page) => {
    const measured = await page.evaluate(targets);
    count += measured.length;
    const small = measured.filter(({ isSmall }) => isSmall).map(({ what }) => `is a small target: ${what}`);
    const outside = await page.evaluate(overflows, { everywhere: false, reflow: REFLOW });
    const inside = await page.evaluate(overflows, { everywhere: true, reflow: REFLOW.slice(-1) });
    return [...small, ...outside, ...inside.map((line) => `inside the shadow roots: ${line}`)];
  });
  assert.deepEqual(found, []);
  assert.ok(count > 300, String(count));
});

describe('forced colours', () => {
  for (const colorScheme of SCHEMES) {
    test(`text, lines and icons have the reader’s colours, ${colorScheme}`, async (t) => {
      const shown = await openStates(site, t, { colorScheme, forcedColors: 'active' });
      const found = await findings(shown, PAINTED, (page) =>
        page.evaluate(() => {
          const system = (name: string) => {
            const probe = document.createElement('i');
            probe.style.color = name;
            document.body.append(probe);
            const { color } = getComputedStyle(probe);
            probe.remove();
            return color;
          };
          const allowed = new Set(['CanvasText', 'LinkText', 'ButtonText', 'ButtonBorder', 'GrayText'].map(system));
          const canvas = system('Canvas');
          const found: string[] = [];
          for (const one of look.seen()) {
            const style = getComputedStyle(one);
            const where = look.where(one);
            if (look.ownText(one) && !allowed.has(style.color)) found.push(`text ${style.color}: ${where}`);
            if (
              !look.isClear(style.backgroundColor) &&
              style.backgroundColor !== canvas &&
              !one.matches('input, select, textarea')
            ) {
              found.push(`background ${style.backgroundColor}: ${where}`);
            }
            if (one.matches('svg') && !allowed.has(style.stroke)) found.push(`icon ${style.stroke}: ${where}`);
            for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
              const color = style[`border${side}Color`];
              if (style[`border${side}Width`] === '0px' || one.matches('input, select, textarea')) continue;
              if (!allowed.has(color)) found.push(`line ${color}: ${where}`);
            }
            if (one.matches('.action') && style.borderTopWidth === '0px') found.push(`no border: ${where}`);
            if (style.forcedColorAdjust === 'none') found.push(`keeps its colours: ${where}`);
          }
          return found;
        }),
      );
      assert.deepEqual(found, []);
    });
  }
});

/** Runs in the page: finds elements that are wrong on paper. */
function onPaper({ isCard }: { isCard: boolean }): string[] {
  const found: string[] = [];
  const all = look.everything().filter((one) => one.getRootNode() instanceof ShadowRoot);
  for (const one of all) {
    const where = look.where(one);
    const style = getComputedStyle(one);
    const isSeen = one.checkVisibility();
    if (one.matches('details:not([open])') && isSeen) found.push(`is folded, and printed: ${where}`);
    if (one.matches('.lead:has(+ .printed), .calendar, .tools, input:not([type=checkbox])') && isSeen)
      found.push(`is printed: ${where}`);
    if (one.matches('[part=base]') && look.background(one).join() !== '255,255,255')
      found.push(`is not white: ${where}`);
    if (isSeen && look.ownText(one) && look.contrast(style.color, look.background(one)) < 4.5)
      found.push(`has low contrast: ${where}`);
    // readers with only the paper need the addresses of actions
    if (one instanceof HTMLAnchorElement && isSeen && one.matches('.action, .competent a, [part=steps] a')) {
      const [scheme, address = ''] = one.getAttribute('href')!.split(/(?<=^(?:mailto|tel)):/);
      const printed = one.textContent + getComputedStyle(one, '::after').content;
      const wanted = { mailto: address.split('?')[0]!, tel: address }[scheme!] ?? one.getAttribute('href')!;
      // a phone number is printed with spaces
      if (!(scheme === 'tel' ? printed.replace(/[^+\d]/g, '') : printed).includes(wanted)) {
        found.push(`has no address: ${where}`);
      }
    }
  }
  const paper = all.filter((one) => one.matches('.paper') && one.checkVisibility());
  if (isCard && !(paper.length === 1 && /\d{4}/.test(paper[0]!.textContent)))
    found.push('does not say when it was printed');
  return found;
}

test('on paper, all is white, without folded parts and controls; actions have their address, cards the date', async (t) => {
  const shown = await openStates(site, t, { colorScheme: 'dark', width: 640 });
  await shown.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const found = await findings(shown, states, (page, { element, fallback }) =>
    page.evaluate(onPaper, { isCard: element === 'data-use-notice' && !fallback }),
  );
  assert.deepEqual(found, []);
  // on a screen, the same page is dark and has folds and buttons
  await shown.page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await shown.show(stateNamed('data-use-notice--linkedin-days-left'));
  const kinds = (await shown.page.evaluate(onPaper, { isCard: true })).map((line) => line.split(':')[0]);
  assert.deepEqual([...new Set(kinds)].sort(), [
    'does not say when it was printed',
    'has no address',
    'is folded, and printed',
    'is not white',
    'is printed',
  ]);
});

test('the folded LinkedIn card fits on one sheet of paper, and the unfolded card is printed on more', async (t) => {
  const shown = await openStates(site, t, {});
  await shown.show(stateNamed('data-use-notice--linkedin-days-left-dutch'));
  await shown.page.addStyleTag({ content: 'main > :not(#state) { display: none }' });
  const sheets = async (): Promise<number> => {
    const paper = await shown.page.pdf({
      format: 'A4',
      margin: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' },
    });
    return paper.toString('latin1').match(/\/Type \/Page\b/g)!.length;
  };
  assert.equal(await sheets(), 1);
  await shown.page.evaluate(() => {
    for (const one of look.everything()) if (one instanceof HTMLDetailsElement) one.open = true;
  });
  assert.ok((await sheets()) > 2);
});
