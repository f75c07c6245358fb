/** Tests the preview of a single banner. */
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { mirrored, preview, VIEWS, type Banner, type View } from '../../src/builder/preview.js';
import '../../src/elements/deadline-banner/define.js';
import { addWords } from '../../src/index.js';
import { en } from '../../src/words/languages/en.js';

addWords(en, mirrored(en));

const CLOCK = () => new Date('2025-10-25T12:00:00Z');
const banner: Banner = ({ clock, theme }) =>
  html`<deadline-banner
    platform="Example"
    effective-date="2025-11-03"
    time-zone="Europe/Amsterdam"
    theme=${theme}
    .clock=${clock}
  ></deadline-banner>`;

function show(view: View): HTMLElement {
  const page = document.createElement('div');
  document.body.append(page);
  const common = { words: en, clock: CLOCK, width: 'phone', scale: 1, form: 'linked', name: 'Text' } as const;
  const shown = { banner, text: '<p>Say no by 2 November.</p>' };
  render(preview({ ...common, view, shown, audience: undefined, region: undefined }), page);
  return page;
}

describe('the preview of a single banner', () => {
  for (const view of VIEWS) {
    it(`shows the ${view === 'mail' || view === 'no-script' ? 'fallback text' : 'banner'}: ${view}`, async () => {
      const page = show(view);
      const frame = page.querySelector('iframe');
      if (view === 'mail' || view === 'no-script') {
        expect(frame?.srcdoc).to.include('<p>Say no by 2 November.</p>');
      } else {
        const shown = page.querySelector('deadline-banner');
        await shown?.updateComplete;
        expect(shown?.shadowRoot?.textContent).to.include('2 November');
        expect(shown?.getAttribute('theme')).to.equal(view === 'dark' || view === 'forced' ? 'dark' : 'light');
      }
      page.remove();
    });
  }
});
