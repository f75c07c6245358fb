import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import {
  anotherTag,
  find,
  findAll,
  itWhereMediaAreEmulated,
  link,
  linkedin,
  on,
  said,
  show,
  texts,
  visibleText,
} from './helpers.js';
import './register.js';
import { emulateMedia } from '@web/test-runner-commands';
import { CalendarSaveEvent } from '../../src/index.js';

const NAME = 'Add to calendar';
const attributes = { platform: 'LinkedIn', 'effective-date': '2025-11-03', 'time-zone': 'Europe/Amsterdam' };
const banner = (more: Record<string, string> = {}, now = '2025-10-25') =>
  show('deadline-banner', { ...attributes, ...more }, { clock: on(now) });

/** The event in the file of a link. */
async function eventOf({ href }: HTMLAnchorElement): Promise<ICAL.Event> {
  const file = await (await fetch(href)).text();
  return new ICAL.Event(new ICAL.Component(ICAL.parse(file) as string).getFirstSubcomponent('vevent')!);
}

describe('<deadline-banner> adds the last day to the reader’s calendar', () => {
  for (const [now, offered] of [
    ['2025-10-25', true],
    ['2025-11-01', true],
    ['2025-11-02', false],
    ['2025-11-03', false],
    ['2026-11-21', false],
  ] as const) {
    it(`${offered ? 'offers' : 'does not offer'} that on ${now}`, async () => {
      expect(texts(await banner({}, now), '.calendar')).to.deep.equal(offered ? [NAME] : []);
    });
  }

  it('but not if nobody knows whether the day is over, or after the plan was cancelled', async () => {
    for (const more of [
      { 'time-zone': '' },
      { status: 'halted' },
      { status: 'withdrawn' },
      { 'last-day': '2025-11-09' },
    ]) {
      const now = 'time-zone' in more ? '2025-11-02' : '2025-10-25';
      expect(findAll(await banner({ ...more }, now), '.calendar'), JSON.stringify(more)).to.deep.equal([]);
    }
    said();
  });

  it('with a file for the day, generated in the page, in the language of the element', async () => {
    const own = await show('deadline-banner', { lang: 'nl' }, { notice: linkedin, clock: on('2025-10-25') });
    const save = link(own, 'Zet in agenda');
    expect(save.download).to.equal('linkedin-ai-training-2025.ics');
    expect(save.protocol).to.equal('data:');
    const event = await eventOf(save);
    expect(event.summary).to.equal('LinkedIn: laatste dag om nee te zeggen');
    expect(String(event.startDate)).to.equal('2025-11-02');
    expect(event.description).to.include('Ga naar: Instellingen & Privacy › Gegevensprivacy ›');
  });

  it('from attributes only', async () => {
    const event = await eventOf(link(await banner({ 'last-day': '2025-10-31' }), NAME));
    expect(String(event.startDate)).to.equal('2025-10-31');
    expect(event.uid).to.equal('LinkedIn 2025-10-31@opt-out-elements');
  });

  it('in the card', async () => {
    const card = await show('data-use-notice', {}, { notice: linkedin, clock: on('2025-10-25') });
    expect(link(card, NAME).download).to.equal('linkedin-ai-training-2025.ics');
  });

  it('with a file on the site, if an attribute names one', async () => {
    const href = 'https://www.example.com/linkedin.ics';
    const save = link(await banner({ 'calendar-href': href }), NAME);
    expect(save.href).to.equal(href);
    expect(save.download).to.equal('');
    expect(save.rel).to.equal('noopener noreferrer');
  });

  it('with its own file if that address is invalid, and a warning', async () => {
    for (const href of ['javascript:alert(1)', '/linkedin.ics', 'http://example.com/a.ics', 'data:text/html,a']) {
      const element = await show(
        anotherTag('deadline-banner'),
        { ...attributes, 'calendar-href': href },
        { clock: on('2025-10-25') },
      );
      expect(link(element, NAME).protocol).to.equal('data:');
      expect(said().join()).to.include(`calendar-href="${href}": expected an https address`);
    }
  });

  it('with an event when a person follows the link, and at no other time', async () => {
    const heard: Event[] = [];
    const element = await banner();
    document.addEventListener('calendar-save', (event) => heard.push(event), { once: true });
    element.lang = 'nl';
    await element.updateComplete;
    expect(heard).to.deep.equal([]);
    const save = find(element, '.calendar');
    // prevents the download
    save.addEventListener('click', (event) => {
      event.preventDefault();
    });
    save.click();
    expect(heard).to.have.length(1);
    expect(heard[0]).to.be.instanceOf(CalendarSaveEvent);
    expect(heard[0]!.target).to.equal(element);
  });

  itWhereMediaAreEmulated('not on paper', async () => {
    const element = await banner();
    await emulateMedia({ media: 'print' });
    expect(visibleText(element)).to.not.include(NAME);
    await emulateMedia({ media: 'screen' });
    expect(visibleText(element)).to.include(NAME);
  });
});
