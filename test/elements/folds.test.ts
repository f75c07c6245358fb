/** Tests when folds are rendered: after the first paint, because readers cannot see their content before. */
import { expect } from '@open-wc/testing';
import { drawn, findAll, linkedin, on, show } from './helpers.js';
import './register.js';

const clock = on('2025-10-25');

/** The content of the folds of an element and of the elements in it. */
const folds = (root: Element) => findAll(root, 'details > section');
const emptyFolds = (root: Element) => folds(root).filter(({ textContent }) => !textContent.trim());

/** Adds the card to the page, and waits until its first update is over. */
async function addCard(): Promise<HTMLElement> {
  const card = document.createElement('data-use-notice');
  Object.assign(card, { clock, notice: linkedin });
  document.body.append(card);
  // two updates: of the card, and of the elements in it
  await Promise.resolve();
  await Promise.resolve();
  return card;
}

describe('The folds of a card', () => {
  let card: HTMLElement;
  afterEach(() => {
    card.remove();
  });

  it('are empty before the first paint, and complete once the card says that its update is', async () => {
    card = await addCard();
    const early = folds(card);
    expect(early).not.to.have.length(0);
    expect(emptyFolds(card)).to.deep.equal(early);
    await drawn(card);
    expect(emptyFolds(card)).to.deep.equal([]);
  });

  it('are rendered in a page that the browser does not paint', async () => {
    const request = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = () => 0;
    card = await addCard();
    await drawn(card);
    window.requestAnimationFrame = request;
    expect(emptyFolds(card)).to.deep.equal([]);
  });

  it('show the latest data if these change before the first paint', async () => {
    card = await addCard();
    const sources = [...linkedin.sources, { id: 'another', publisher: 'Another Newspaper', language: 'en' }];
    Object.assign(card, { notice: { ...linkedin, sources } });
    await drawn(card);
    expect(emptyFolds(card)).to.deep.equal([]);
    expect(folds(card).some(({ textContent }) => textContent.includes('Another Newspaper'))).to.equal(true);
  });

  it('are rendered with the rest in later updates', async () => {
    card = await show('data-use-notice', {}, { clock, notice: linkedin });
    Object.assign(card, { clock: on('2025-12-25') });
    await Promise.resolve();
    await Promise.resolve();
    expect(emptyFolds(card)).to.deep.equal([]);
  });
});
