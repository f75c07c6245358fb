/**
 * Tests sections of ordinary HTML that show a card, on a page whose head names the folder of its notices: in any way
 * of insertion, and after any change. `test/pages/inserted-by-libraries.test.ts` tests visits between pages.
 */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { Idiomorph } from 'idiomorph/dist/idiomorph.esm.js';
import type { TinyMCE } from 'tinymce';
import { embed } from '../../src/embed.js';
import { drawn, linkedin, notice, visibleText } from './helpers.js';
import './register.js';

const SRC = '/notices/linkedin-ai-training-2025.json';
const TEXT = 'Zeg nee op linkedin.com';
const SECTION = `<section lang="nl" data-opt-out-src="${SRC}" data-heading-level="2"><h2>Kort</h2><p>${TEXT}</p></section>`;
const TITLE = linkedin.title['nl']!;

before(() => {
  const meta = document.createElement('meta');
  Object.assign(meta, { name: 'opt-out-notices', content: '/notices/' });
  document.head.append(meta);
  // discards the message that the elements are already registered
  const { info } = console;
  console.info = () => undefined;
  embed('nl, en');
  console.info = info;
});

const place = async (content = ''): Promise<HTMLElement> => {
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  parent.innerHTML = content;
  return parent;
};

const sectionIn = (parent: Element): HTMLElement => parent.querySelector('section')!;

/** Waits until the visible text of an element has, or lacks, a text. */
async function until(element: Element, isRight: (text: string) => boolean): Promise<void> {
  for (let tries = 0; !isRight(visibleText(element)); tries++) {
    if (tries === 200) throw new Error(`Timed out with the text: ${visibleText(element).slice(0, 200)}`);
    await aTimeout(20);
    await drawn(element);
  }
}

async function isCard(parent: Element, title = TITLE): Promise<void> {
  await until(parent, (text) => text.startsWith(title) && !text.includes(`Kort\n${TEXT}`));
}

async function isText(parent: Element): Promise<void> {
  await aTimeout(50);
  await drawn(parent);
  expect(visibleText(parent)).to.equal(`Kort\n${TEXT}`);
}

describe('A section shows a card', () => {
  it('if it arrives later, and keeps the markup of the author', async () => {
    const parent = await place(SECTION);
    await isCard(parent);
    expect(parent.innerHTML).to.equal(SECTION);
  });

  it('if it arrives deep in another element', async () => {
    const parent = await place(`<article><div><p>Before</p>${SECTION}</div></article>`);
    await until(parent, (text) => text.startsWith(`Before\n${TITLE}`));
  });

  it('if it is copied: as markup, as a clone, and by rewriting the page', async () => {
    const parent = await place(SECTION);
    await isCard(parent);
    const copies = await place(sectionIn(parent).outerHTML);
    await isCard(copies);
    const clones = await place();
    clones.append(sectionIn(parent).cloneNode(true));
    await isCard(clones);
    // eslint-disable-next-line no-self-assign -- this is what pages do
    parent.innerHTML = parent.innerHTML;
    await isCard(parent);
    expect([parent.innerHTML, copies.innerHTML, clones.innerHTML]).to.deep.equal([SECTION, SECTION, SECTION]);
  });

  it('after a morph, from text and back, and from one notice to another', async () => {
    const parent = await place('<section lang="nl"><p>Nothing yet</p></section>');
    Idiomorph.morph(parent, SECTION, { morphStyle: 'innerHTML' });
    await isCard(parent);
    const other = '/notices/meta-ai-2025.json';
    Idiomorph.morph(parent, SECTION.replace(SRC, other), { morphStyle: 'innerHTML' });
    await until(parent, (text) => text.includes('Meta') && !text.includes('LinkedIn'));
    Idiomorph.morph(parent, SECTION, { morphStyle: 'innerHTML' });
    await isCard(parent);
    Idiomorph.morph(parent, SECTION.replace(/ data-opt-out-src="[^"]*"/, ''), { morphStyle: 'innerHTML' });
    await isText(parent);
  });

  it('with its heading level, group and region, and after changes of these', async () => {
    const parent = await place(SECTION);
    await isCard(parent);
    const card = sectionIn(parent).shadowRoot!.querySelector('data-use-notice')!;
    expect([card.getAttribute('heading-level'), card.getAttribute('region')]).to.deep.equal(['2', null]);
    sectionIn(parent).dataset['region'] = 'NL';
    delete sectionIn(parent).dataset['headingLevel'];
    await aTimeout(0);
    expect([card.getAttribute('heading-level'), card.getAttribute('region')]).to.deep.equal([null, 'NL']);
  });

  it('and keeps the card after a move', async () => {
    const [parent, other] = [await place(SECTION), await place()];
    await isCard(parent);
    const card = sectionIn(parent).shadowRoot!.firstElementChild;
    other.append(sectionIn(parent));
    await isCard(other);
    expect(sectionIn(other).shadowRoot!.firstElementChild).to.equal(card);
  });

  it('unless a page has attached a shadow root to it', async () => {
    const parent = await place();
    const section = document.createElement('section');
    section.attachShadow({ mode: 'open' }).innerHTML = '<p>The page’s own</p>';
    section.dataset['optOutSrc'] = SRC;
    parent.append(section);
    await aTimeout(50);
    expect(visibleText(parent)).to.equal('The page’s own');
  });
});

describe('A section in an editor', () => {
  it('shows its text, and is saved unchanged', async () => {
    const editor = await place();
    editor.contentEditable = 'true';
    editor.innerHTML = SECTION;
    await isText(editor);
    expect(editor.innerHTML).to.equal(SECTION);
    // the editor is closed
    editor.contentEditable = 'false';
    await isCard(editor);
    // and opened again
    editor.contentEditable = 'true';
    await isText(editor);
    expect(editor.innerHTML).to.equal(SECTION);
  });

  it('is saved by TinyMCE unchanged', async () => {
    const base = '/node_modules/tinymce';
    await new Promise((resolve, reject) => {
      const script = Object.assign(document.createElement('script'), { src: `${base}/tinymce.min.js` });
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
    const { tinymce } = window as unknown as { tinymce: TinyMCE };
    const parent = await place(SECTION);
    await isCard(parent);
    const [editor] = await tinymce.init({
      target: parent,
      base_url: base,
      inline: true,
      license_key: 'gpl',
      promotion: false,
      menubar: false,
      toolbar: false,
    });
    await isText(parent);
    editor!.insertContent('<p>Typed</p>');
    const saved = editor!.getContent();
    editor!.destroy();
    for (const part of [`data-opt-out-src="${SRC}"`, 'data-heading-level="2"', TEXT, 'Typed'])
      expect(saved).to.include(part);
    expect(saved).not.to.include('data-use-notice');
    await isCard(await place(saved.replace('<p>Typed</p>', '')));
  });
});

describe('A card with an address from a script', () => {
  it('is live again when its markup is copied', async () => {
    const parent = await place();
    const card = document.createElement('data-use-notice');
    Object.assign(card, { src: SRC, region: 'NL', lang: 'nl', innerHTML: `<p>${TEXT}</p>` });
    parent.append(card);
    await isCard(parent);
    const copies = await place(parent.innerHTML);
    await isCard(copies);
    expect(copies.innerHTML).to.include(`src="${SRC}"`).and.include('region="NL"');
  });
});

describe('A notice in an element that changes in place', () => {
  const json = (title: string): string => JSON.stringify(notice({ title: { nl: title } }));
  const card = (title: string): string =>
    `<data-use-notice lang="nl"><script type="application/json">${json(title)}</script><p>${TEXT}</p></data-use-notice>`;

  for (const [how, change] of Object.entries<(parent: HTMLElement) => void>({
    'by the text of the script': (parent) => {
      parent.querySelector('script')!.textContent = json('Later');
    },
    'by the characters of the script': (parent) => {
      (parent.querySelector('script')!.firstChild as Text).data = json('Later');
    },
    'by the markup of the script': (parent) => {
      parent.querySelector('script')!.innerHTML = json('Later');
    },
    'by the markup of the element': (parent) => {
      parent.firstElementChild!.innerHTML = new DOMParser().parseFromString(
        card('Later'),
        'text/html',
      ).body.firstElementChild!.innerHTML;
    },
    'by a morph': (parent) => {
      Idiomorph.morph(parent, card('Later'), { morphStyle: 'innerHTML' });
    },
  }))
    it(how, async () => {
      const parent = await place(card('Before'));
      await isCard(parent, 'Before');
      change(parent);
      await isCard(parent, 'Later');
    });

  it('as does HTML that is data', async () => {
    const parent = await place(
      '<opt-out-stepper lang="nl" platform="Example"><ol><li>Open the menu</li><li>Turn it off</li></ol></opt-out-stepper>',
    );
    await until(parent, (text) => text.includes('Open the menu'));
    parent.querySelector('li')!.textContent = 'Open the settings';
    await until(parent, (text) => text.includes('Open the settings') && !text.includes('Open the menu'));
  });
});
