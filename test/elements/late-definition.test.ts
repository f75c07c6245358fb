import { expect, fixture, html } from '@open-wc/testing';
import { addWords } from '../../src/index.js';
import { en } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { drawn, notice, visibleText } from './helpers.js';

describe('Elements that are defined in sequence', () => {
  before(() => {
    addWords(en);
  });

  it('show their children until they are defined, and then the notice of their card', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en">
        <data-use-notice data-only .notice=${notice()}>
          <deadline-banner><p>The banner’s fallback.</p></deadline-banner>
          <data-category-list used="name"><p>The list’s fallback.</p></data-category-list>
        </data-use-notice>
      </div>`,
    );
    const fallbacks = 'The banner’s fallback.\nThe list’s fallback.';
    expect(visibleText(page)).to.equal(fallbacks);

    // the inner one comes first, and nobody answers it
    await import('../../src/elements/deadline-banner/define.js');
    await drawn(page);
    expect(visibleText(page)).to.equal(fallbacks);

    await import('../../src/elements/data-use-notice/define.js');
    await customElements.whenDefined('data-use-notice');
    await drawn(page);
    expect(visibleText(page)).to.include(en.banner.headline.announced).and.include('The list’s fallback.');

    // the inner one comes last
    await import('../../src/elements/data-category-list/define.js');
    await drawn(page);
    expect(visibleText(page)).to.include('Used (1)\nname').and.not.include('fallback');
  });

  it('are defined once: a second file on the page only adds its language, and says so', async () => {
    const { embed } = await import('../../src/embed.js');
    embed('en');
    const classes = customElements.get('deadline-banner');
    const page = await fixture<HTMLElement>(
      html`<deadline-banner lang="nl" platform="Example"><p>The fallback.</p></deadline-banner>`,
    );
    expect(visibleText(page)).to.include(en.banner.headline.announced);

    const told: unknown[] = [];
    const { info } = console;
    console.info = (line: unknown) => told.push(line);
    addWords(nl);
    embed('nl');
    console.info = info;
    await drawn(page);
    expect(told).to.deep.equal(['opt-out-elements: already on this page; added nl']);
    expect(customElements.get('deadline-banner')).to.equal(classes);
    expect(visibleText(page)).to.include(nl.banner.headline.announced);
  });
});
