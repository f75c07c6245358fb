/**
 * Tests the width of elements in shrink-to-fit containers, and their text under the text sizes and line heights of
 * pages.
 */
import { expect, fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { find, findAll, linkedin, on, show } from './helpers.js';
import './register.js';

const TAGS = [
  'data-use-notice',
  'deadline-banner',
  'opt-out-stepper',
  'data-category-list',
  'authority-positions',
  'notice-timeline',
] as const;
const clock = on('2025-10-25');

/** The surroundings of an element, which goes into the innermost one with the class `room`. */
const PLACES: Readonly<Record<string, TemplateResult>> = {
  'a flex row': html`<div class="room" style="display: flex"></div>`,
  'a centred flex column': html`<div
    class="room"
    style="display: flex; flex-direction: column; align-items: center"
  ></div>`,
  'a float': html`<div style="display: flow-root"><div class="room" style="float: left"></div></div>`,
  'fit-content': html`<div class="room" style="inline-size: fit-content"></div>`,
  'an inline block': html`<div><div class="room" style="display: inline-block"></div></div>`,
  'an auto column of a grid': html`<div class="room" style="display: grid; grid-template-columns: auto 1fr"></div>`,
  'a cell of a table': html`<div>
    <table>
      <tr>
        <td class="room"></td>
      </tr>
    </table>
  </div>`,
  'an absolute box': html`<div style="position: relative"><div class="room" style="position: absolute"></div></div>`,
};

async function shownIn(tag: (typeof TAGS)[number], place: TemplateResult, width: number) {
  const around = await fixture(
    html`<div lang="nl" style="inline-size: ${width}px; font: 16px/1.5 'Liberation Sans'">${place}</div>`,
  );
  const parent = around.querySelector<HTMLElement>('.room')!;
  return { around, element: await show(tag, {}, { notice: linkedin, clock, parent }) };
}

describe('elements in shrink-to-fit containers', () => {
  for (const [name, place] of Object.entries(PLACES)) {
    for (const tag of TAGS) {
      it(`are as wide as their text, and at most as wide as ${name}: <${tag}>`, async () => {
        for (const [width, least] of [
          [320, 300],
          [700, 560],
        ] as const) {
          const { around, element } = await shownIn(tag, place, width);
          const box = element.getBoundingClientRect();
          expect(box.width, String(width)).to.be.within(least, width);
          expect(around.scrollWidth, String(width)).to.be.at.most(width);
        }
      });
    }
  }
});

describe('elements on pages that style their text', () => {
  it('remain readable if the text size around them is 0', async () => {
    const parent = await fixture(html`<div lang="nl" style="inline-size: 360px; font: 0/1.5 'Liberation Sans'"></div>`);
    const element = await show('data-use-notice', {}, { notice: linkedin, clock, parent });
    const sizes = findAll(element, 'p')
      .filter((one) => one.checkVisibility())
      .map((one) => parseFloat(getComputedStyle(one).fontSize));
    expect(Math.min(...sizes)).to.be.above(9);
    expect(element.offsetHeight).to.be.above(740);
  });

  for (const height of ['normal', '1', '1.5', '2.5']) {
    it(`center the text of the button with a line height of ${height}`, async () => {
      const parent = await fixture(
        html`<div lang="nl" style="inline-size: 360px; font: 16px/${height} 'Liberation Sans'"></div>`,
      );
      const element = await show('deadline-banner', {}, { notice: linkedin, clock, parent });
      const button = find(element, '.action');
      const text = document.createRange();
      text.selectNodeContents(button);
      const [box, inside] = [button.getBoundingClientRect(), text.getBoundingClientRect()];
      expect(box.height).to.be.at.least(44);
      expect(Math.abs(inside.top - box.top - (box.bottom - inside.bottom))).to.be.at.most(2);
    });
  }
});
