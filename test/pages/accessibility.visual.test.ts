/** Every state of every element as eyes and fingers meet it: contrast, targets, room, forced colours, paper. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { nameOf, states, type State } from '../states.js';
import { useSite } from './browser.js';
import { findings, openStates, stateNamed } from './states.js';

const site = useSite();
const SCHEMES = ['light', 'dark'] as const;

/** A contrast that was found, and where. */
type Pair = readonly [contrast: number, where: string];

interface Contrasts {
  /** Text on its ground, with the marks of lists and what style sheets add. */
  readonly text: readonly Pair[];
  /** Lines, icons, the shape of buttons and boxes, on the ground around them. */
  readonly lines: readonly Pair[];
  /** Hairlines: ornaments, which may be faint. */
  readonly hairlines: readonly Pair[];
}

/** Runs in the page: all pairs of colours that are painted. */
function contrasts(): Contrasts {
  const text: Pair[] = [];
  const lines: Pair[] = [];
  const hairlines: Pair[] = [];
  for (const one of look.seen()) {
    const style = getComputedStyle(one);
    const where = look.where(one);
    const ground = look.ground(one);
    if (look.ownText(one)) text.push([look.contrast(style.color, ground), where]);
    for (const pseudo of ['::before', '::after', '::marker']) {
      const { color, content } = getComputedStyle(one, pseudo);
      const isMark = pseudo === '::marker' && style.display === 'list-item' && style.listStyleType !== 'none';
      if (isMark || !['none', 'normal'].includes(content)) {
        text.push([look.contrast(color, ground), `${where} ${pseudo}`]);
      }
    }
    const outside = look.ground(look.around(one)!);
    for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
      const color = style[`border${side}Color`];
      if (style[`border${side}Width`] === '0px' || look.isClear(color) || one.matches('[type=checkbox]')) continue;
      const isHairline = color === look.property(one, '--_hairline');
      (isHairline ? hairlines : lines).push([look.contrast(color, outside), where]);
    }
    if (one.matches('svg')) lines.push([look.contrast(style.stroke, ground), where]);
    if (one.matches('[type=checkbox]')) lines.push([look.contrast(style.accentColor, outside), where]);
    if (one.matches('.action')) lines.push([look.contrast(style.backgroundColor, outside), where]);
  }
  return { text, lines, hairlines };
}

/** The example themes: style sheets that hang on a class around the elements. */
const THEMES = 'stories/themes';
const themes = readdirSync(THEMES)
  .filter((file) => file.endsWith('.css'))
  .map((file) => {
    const name = file.slice(0, -'.css'.length);
    return { name, css: readFileSync(`${THEMES}/${file}`, 'utf8'), className: `theme-${name}` };
  });

/** States that together paint every colour of the palette, and several of each element. */
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

/** A contrast as it is said, never better than it is. */
const said = (contrast: number): string => `${(Math.floor(contrast * 10) / 10).toFixed(1)}:1`;

const smallest = (pairs: readonly Pair[]): Pair => pairs.reduce((a, b) => (b[0] < a[0] ? b : a), [Infinity, '']);

describe('contrast', { concurrency: 2 }, () => {
  const own = { name: 'their own colours', css: '', className: '' };
  for (const { className, css, name } of [own, ...themes]) {
    const isOwn = !css;
    const least = isOwn ? { text: 6.7, lines: 4 } : { text: 4.5, lines: 3 };
    for (const colorScheme of SCHEMES) {
      test(`of all text at least ${String(least.text)}:1, of lines and icons ${String(least.lines)}:1: ${name}, ${colorScheme}`, async (t) => {
        const { page, show } = await openStates(site, t, { colorScheme, head: `<style>${css}</style>` });
        const all: Record<keyof Contrasts, Pair[]> = { text: [], lines: [], hairlines: [] };
        for (const state of isOwn ? states : PAINTED) {
          await show(state, className);
          const found = await page.evaluate(contrasts);
          for (const kind of ['text', 'lines', 'hairlines'] as const) {
            all[kind].push(...found[kind].map(([contrast, where]): Pair => [contrast, `${nameOf(state)}: ${where}`]));
          }
        }
        assert.ok(all.text.length > 500 && all.lines.length > 50 && all.hairlines.length > 20);
        for (const kind of ['text', 'lines'] as const) {
          const [contrast, where] = smallest(all[kind]);
          t.diagnostic(`${name}, ${colorScheme}: smallest contrast of ${kind} ${said(contrast)}, ${where}`);
          const tooLittle = all[kind].filter(([value]) => value < least[kind]);
          assert.deepEqual([...new Set(tooLittle.map(([value, place]) => `${said(value)} ${place}`))], []);
        }
        // what is claimed is what was measured
        const row = ['', name, colorScheme, said(smallest(all.text)[0]), said(smallest(all.lines)[0]), '']
          .join(' | ')
          .trim();
        const claimed = readFileSync('ACCESSIBILITY.md', 'utf8').replace(/ +/g, ' ');
        assert.ok(claimed.includes(row), `ACCESSIBILITY.md must say: ${row}`);
      });
    }
  }

  test('is measured of each example theme too', () => {
    const names = themes.map(({ name }) => name);
    for (const name of ['broadsheet', 'government', 'tabloid']) assert.ok(names.includes(name), name);
    for (const { className, css } of themes) assert.ok(css.includes(`.${className} {`), className);
  });

  for (const colorScheme of SCHEMES) {
    test(`of all text at least 7:1 for readers who ask for more, ${colorScheme}`, async (t) => {
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
              return others.every((color) => color === text) ? [] : [`${look.where(one)}: not all the text’s colour`];
            }),
        );
        const tooLittle = [...text, ...lines, ...hairlines].filter(([value]) => value < 7);
        return [...same, ...tooLittle.map(([value, where]) => `${said(value)} ${where}`)];
      });
      assert.deepEqual(found, []);
    });
  }
});

test('colour is never all that tells: links are underlined or buttons, each use of data has its own shape', async (t) => {
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
      // in another element the same word has the same shape
      const words = new Map(shapes.map(([word, shape]) => [shape, word]));
      const mixed = shapes.filter(([word, shape]) => words.get(shape) !== word);
      return [...plain.map(look.where), ...mixed.map(([word]) => `the shape of “${word ?? ''}” is another’s too`)];
    }),
  );
  assert.deepEqual(found, []);
});

test('targets: 24 by 24 pixels at least, 44 for the action; links in sentences are exempt', async (t) => {
  const shown = await openStates(site, t, { width: 320 });
  let count = 0;
  const found = await findings(shown, states, async (page) => {
    const targets = await page.evaluate(() => {
      const isInLine = (one: Element) => getComputedStyle(one).display === 'inline';
      const textIn = (one: Element, without: Element): string =>
        [...one.childNodes]
          .map((node) => {
            if (!(node instanceof Element)) return node.nodeValue ?? '';
            return node !== without && isInLine(node) ? textIn(node, without) : '';
          })
          .join('');
      return look
        .seen()
        .filter((one) => one.matches('a[href], summary, input, select, textarea, button'))
        .map((one) => {
          let block = one.parentElement!;
          while (isInLine(block)) block = block.parentElement!;
          const isInSentence = isInLine(one) && /\p{L}/u.test(textIn(block, one));
          const { height, width } = one.getBoundingClientRect();
          const least = one.matches('.action') ? 44 : 24;
          const size = `${width.toFixed(0)} × ${height.toFixed(0)}`;
          return { isInSentence, isSmall: Math.min(width, height) < least, what: `${look.where(one)} ${size}` };
        });
    });
    const measured = targets.filter(({ isInSentence }) => !isInSentence);
    count += measured.length;
    return measured.filter(({ isSmall }) => isSmall).map(({ what }) => what);
  });
  assert.deepEqual(found, []);
  assert.ok(count > 300, String(count));
});

/** Ways to see a page on a screen of 320 pixels, which is one of 1280 at 400 %. */
const ROOM: readonly (readonly [way: string, css: string])[] = [
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

/** Runs in the page: what sticks out or is cut off, in each of these ways to see it. */
function outside({ everywhere, room }: { everywhere: boolean; room: typeof ROOM }): string[] {
  const place = document.querySelector('#state')!;
  const found: string[] = [];
  let usual = '';
  for (const [way, css] of room) {
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
      if (box.left < left - 0.5 || box.right > right + 0.5) found.push(`${way}: ${look.where(one)} sticks out`);
      if (one.scrollWidth > Math.max(one.clientWidth, box.width + 1))
        found.push(`${way}: ${look.where(one)} is too wide`);
      if (isClipping && one.scrollHeight > one.clientHeight + 1) found.push(`${way}: ${look.where(one)} is cut off`);
      // these are not meant to change anything
      if (way === '320 px') usual += String(box.top);
    }
    const sizes = seen.map((one) => String(one.getBoundingClientRect().top)).join('');
    if (way.startsWith('root') && sizes !== usual) found.push(`${way}: sizes hang on the root’s`);
    if (way === 'text spacing') {
      for (const one of seen.filter((text) => look.ownText(text) && !text.matches('svg *'))) {
        const { letterSpacing, wordSpacing } = getComputedStyle(one);
        if (letterSpacing === 'normal' || wordSpacing === '0px')
          found.push(`${way}: does not reach ${look.where(one)}`);
      }
    }
    for (const one of [style, ...copies]) one.remove();
  }
  return found;
}

describe('room', { concurrency: 2 }, () => {
  test(`nothing sticks out or is cut off: ${ROOM.map(([way]) => way).join(', ')}`, async (t) => {
    const shown = await openStates(site, t, { width: 320 });
    const look = { everywhere: false, room: ROOM };
    assert.deepEqual(await findings(shown, states, (page) => page.evaluate(outside, look)), []);
  });

  test('nor where readers space the text inside the elements too', async (t) => {
    const shown = await openStates(site, t, { width: 320 });
    const look = { everywhere: true, room: ROOM.slice(-1) };
    assert.deepEqual(await findings(shown, states, (page) => page.evaluate(outside, look)), []);
  });
});

describe('forced colours', () => {
  for (const colorScheme of SCHEMES) {
    test(`text, lines and icons are in the reader’s own, ${colorScheme}`, async (t) => {
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
              found.push(`ground ${style.backgroundColor}: ${where}`);
            }
            if (one.matches('svg') && !allowed.has(style.stroke)) found.push(`icon ${style.stroke}: ${where}`);
            for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
              const color = style[`border${side}Color`];
              if (style[`border${side}Width`] === '0px' || one.matches('input, select, textarea')) continue;
              if (!allowed.has(color)) found.push(`line ${color}: ${where}`);
            }
            if (one.matches('.action') && style.borderTopWidth === '0px') found.push(`no edge: ${where}`);
            if (style.forcedColorAdjust === 'none') found.push(`keeps its colours: ${where}`);
          }
          return found;
        }),
      );
      assert.deepEqual(found, []);
    });
  }
});

/** Runs in the page: what is not as it should be on paper. */
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
    if (one.matches('[part=base]') && look.ground(one).join() !== '255,255,255') found.push(`is not white: ${where}`);
    if (isSeen && look.ownText(one) && look.contrast(style.color, look.ground(one)) < 4.5)
      found.push(`is faint: ${where}`);
    // the addresses that somebody with only the paper needs
    if (one instanceof HTMLAnchorElement && isSeen && one.matches('.action, .competent a, [part=steps] a')) {
      const [scheme, address = ''] = one.getAttribute('href')!.split(/(?<=^(?:mailto|tel)):/);
      const printed = one.textContent + getComputedStyle(one, '::after').content;
      const wanted = { mailto: address.split('?')[0]!, tel: address }[scheme!] ?? one.getAttribute('href')!;
      // a number is printed as people write it
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

test('paper: white, without what is folded or has to be pressed; actions with their addresses, cards with the day', async (t) => {
  const shown = await openStates(site, t, { colorScheme: 'dark', width: 640 });
  await shown.page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const found = await findings(shown, states, (page, { element, fallback }) =>
    page.evaluate(onPaper, { isCard: element === 'data-use-notice' && !fallback }),
  );
  assert.deepEqual(found, []);
  // the same page on a screen is dark, and has folds and buttons
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

test('paper: the folded card of the real case on one sheet, all of it on more', async (t) => {
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
