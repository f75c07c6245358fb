import { expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import { RouteCompleteEvent, StepToggleEvent } from '../../src/index.js';
import type { Choice, PlanEntry, Route } from '../../src/model/notice.js';
import {
  anotherTag,
  audiencesWith,
  drawn,
  find,
  findAll,
  isFallback,
  itWhereMediaAreEmulated,
  itWhereRolesAreTold,
  lines,
  link,
  linkedin,
  nameOf,
  namesByRole,
  notice,
  on,
  roleOf,
  rolesOf,
  said,
  show,
  sourceRefs,
  texts,
  unfold,
  visibleText,
} from './helpers.js';
import './register.js';

/** A form route with this number of steps. */
const route = (id: string, steps: number, more: Partial<Route> = {}): Route => ({
  id,
  type: 'form',
  steps: Array.from({ length: steps }, (_, index) => ({ text: { en: `Do thing ${String(index + 1)}.` } })),
  sourceRefs,
  ...more,
});
const stepper = (...routes: Route[]) => show('opt-out-stepper', {}, { notice: notice({ routes }) });
const headings = (root: Element): string[] =>
  findAll(root, 'h1, h2, h3, h4, h5, h6').map(({ localName, textContent }) => `${localName} ${textContent}`);

describe('<opt-out-stepper> shows the routes', () => {
  it('with the recommended one first, without the word “recommended”, which nobody signed', async () => {
    const element = await stepper(route('a', 1), route('b', 1, { type: 'settings', recommended: true }));
    expect(headings(element)).to.deep.equal([
      'h3 How to say no',
      'h4 Option 1: in the settings',
      'h4 Option 2: with a form',
    ]);
    expect(visibleText(element)).not.to.match(/recommend/i);
  });

  it('in Dutch, with the labels of the notice', async () => {
    const element = await show('opt-out-stepper', { lang: 'nl' }, { notice: linkedin });
    expect(headings(element)).to.deep.equal([
      'h3 Zo zeg je nee',
      'h4 Manier 1: via de instellingen',
      'h4 Andere manieren om nee te zeggen (2)',
      'h5 Manier 2: met het formulier',
      'h5 Manier 3: in de app',
    ]);
  });

  it('without a number if there is only one', async () => {
    expect(headings(await stepper(route('a', 1, { recommended: true })))).to.deep.equal([
      'h3 How to say no',
      'h4 With a form',
    ]);
  });

  it('with headings of the requested level', async () => {
    for (const [level, expected] of [
      ['2', 'h2 h3'],
      ['5', 'h5 h6'],
      ['6', 'h6 h6'],
      ['1', 'h3 h4'],
      ['7', 'h3 h4'],
      ['1e9', 'h3 h4'],
      ['2;x', 'h3 h4'],
      ['h1><script', 'h3 h4'],
    ] as const) {
      const own = notice({ routes: [route('a', 1)] });
      const element = await show('opt-out-stepper', { 'heading-level': level }, { notice: own });
      const levels = findAll(element, 'h1, h2, h3, h4, h5, h6').map(({ localName }) => localName);
      expect(levels.join(' '), level).to.equal(expected);
      const told = /^[2-6]$/.test(level) ? [] : [`<opt-out-stepper> heading-level="${level}": expected 2, 3, 4, 5, 6`];
      expect(said()).to.deep.equal(told);
    }
  });

  it('all open, if there are two with eight steps in all', async () => {
    const element = await stepper(route('a', 4), route('b', 4));
    expect(findAll(element, 'details')).to.deep.equal([]);
    expect(texts(element, '[part~=steps] > li')).to.have.length(8);
  });

  it('with the second folded away from nine steps on', async () => {
    const element = await stepper(route('a', 4), route('b', 5));
    expect(texts(element, 'summary')).to.deep.equal(['Other ways to say no (1)']);
    expect(visibleText(element)).to.include('Do thing 4.').and.not.include('Do thing 5.');
    unfold(element);
    expect(visibleText(element)).to.include('Do thing 5.');
  });

  it('with the second and third of three in one fold, however short', async () => {
    const element = await stepper(route('a', 1), route('b', 1), route('c', 1));
    expect(texts(element, 'summary')).to.deep.equal(['Other ways to say no (2)']);
    const fold = find(element, 'details');
    expect(fold.open).to.equal(false);
    expect(texts(fold, 'h5')).to.deep.equal(['', '']);
    unfold(element);
    expect(texts(fold, 'h5')).to.deep.equal(['Option 2: with a form', 'Option 3: with a form']);
  });

  it('with those for other people in the fold too, and the names of these groups', async () => {
    const [users] = audiencesWith({}, { name: { en: 'members' } });
    const routes = [route('a', 1), route('b', 1, { audiences: ['guests'] })];
    const own = notice({ audiences: [users!, { ...users!, id: 'guests', name: { en: 'guests' } }], routes });
    const element = await show('opt-out-stepper', {}, { notice: own });
    unfold(element);
    expect(lines(find(element, 'details')).slice(0, 3)).to.deep.equal([
      'Other ways to say no (1)',
      'Option 2: with a form',
      'Only for guests.',
    ]);
  });

  it('in the order of the notice, if there are five', async () => {
    const element = await stepper(...['a', 'b', 'c', 'd', 'e'].map((id) => route(id, 1, { label: { en: id } })));
    expect(headings(element).slice(1)).to.deep.equal([
      'h4 Option 1: a',
      'h4 Other ways to say no (4)',
      ...['b', 'c', 'd', 'e'].map((id, index) => `h5 Option ${String(index + 2)}: ${id}`),
    ]);
  });

  it('up to forty steps and twelve routes, with a warning about more', async () => {
    const tag = anotherTag('opt-out-stepper');
    const routes = Array.from({ length: 14 }, (_, index) => route(`r${String(index)}`, index ? 1 : 60));
    const element = await show(tag, {}, { notice: notice({ routes }) });
    expect(findAll(element, '[part~=route]')).to.have.length(12);
    expect(findAll(findAll(element, '[part~=route]')[0]!, '[part~=steps] > li')).to.have.length(40);
    const told = said();
    expect(told).to.have.length(1);
    expect(told[0])
      .to.match(/routes: .*at most 12/)
      .and.match(/routes\[0\]\.steps: .*at most 40/);
  });

  itWhereRolesAreTold('so that screen readers find headings, lists and boxes by name', async () => {
    const element = await stepper(route('a', 2), route('b', 2));
    expect(await namesByRole(element, 'heading')).to.deep.equal([
      'How to say no',
      'Option 1: with a form',
      'Option 2: with a form',
    ]);
    expect(await rolesOf(findAll(element, '[part~=steps]'))).to.deep.equal(['list', 'list']);
    expect(await namesByRole(element, 'checkbox')).to.deep.equal([
      'Step 1 done – Option 1: with a form',
      'Step 2 done – Option 1: with a form',
      'Step 1 done – Option 2: with a form',
      'Step 2 done – Option 2: with a form',
    ]);
  });
});

describe('<opt-out-stepper> describes a route', () => {
  it('before the steps: login, reason, minutes, eligibility, and its limits', async () => {
    const element = await stepper(
      route('a', 1, {
        requiresLogin: true,
        reasonRequired: false,
        minutes: 2,
        whoCanUse: { en: 'members.' },
        covers: { en: 'all posts.' },
        notCovers: { en: 'photos.' },
      }),
    );
    expect(texts(element, '.needs > li')).to.deep.equal(['About 2 minutes', 'you have to log in', 'no reason needed']);
    expect(visibleText(element)).to.include(
      'Who can do this: members.\nCovers: all posts.\nDoes not cover: photos.\nDo thing 1.',
    );
  });

  it('without unknown facts', async () => {
    expect(visibleText(await stepper(route('a', 1)))).not.to.match(/login|reason|minute|covers/i);
  });

  it('with its path as a list of labels with silent arrows, and the switch to turn off', async () => {
    const path = 'Settings & Privacy > Data privacy > Data for AI';
    const element = await show('opt-out-stepper', { path, control: 'Use my data' });
    const list = find(element, '[part~=path]');
    expect(texts(element, '[part~=path] > li')).to.deep.equal(['Settings & Privacy', 'Data privacy', 'Data for AI']);
    expect(visibleText(element)).to.include('Turn this switch off:\nUse my data').and.not.match(/[>›]/);
    const arrows = [...list.children].map((label) => getComputedStyle(label, '::after').content);
    expect(arrows).to.deep.equal(['"›" / ""', '"›" / ""', '"›" / ""']);
    expect(find(element, '[part~=switch] svg').getAttribute('aria-hidden')).to.equal('true');
  });

  itWhereRolesAreTold('the path as a list with a name', async () => {
    const element = await show('opt-out-stepper', { path: 'Settings > Privacy' });
    const list = find(element, '[part~=path]');
    expect([await roleOf(list), await nameOf(list)]).to.deep.equal(['list', 'Path in the menu']);
  });

  it('with a switch in the desired position', async () => {
    const position = async (target: 'off' | 'on') => {
      const routes = [route('a', 1, { steps: undefined, control: { label: { en: 'Use my data' }, target } } as never)];
      const element = await show('opt-out-stepper', {}, { notice: notice({ routes }) });
      const [frame, knob] = findAll(element, '[part~=switch] rect, [part~=switch] circle').map((one) =>
        one.getBoundingClientRect(),
      );
      const isAtStart = knob!.left - frame!.left < frame!.right - knob!.right;
      return [lines(find(element, '[part~=steps]')), isAtStart];
    };
    expect(await position('off')).to.deep.equal([['Turn this switch off:', 'Use my data'], true]);
    expect(await position('on')).to.deep.equal([['Turn this switch on:', 'Use my data'], false]);
  });

  it('with untranslatable labels of the screen', async () => {
    const element = await show('opt-out-stepper', { path: 'Settings > Privacy', control: 'Use my data' });
    const labels = findAll(element, '[translate=no]').map(({ textContent }) => textContent);
    expect(labels).to.deep.equal(['Settings', 'Privacy', 'Use my data']);
  });

  it('with the host of a form’s page, and the option to choose there', async () => {
    const href = 'https://www.linkedin.com/help/linkedin/ask/TS-DPRO';
    const element = await show('opt-out-stepper', { type: 'form', href, option: 'Object to processing' });
    expect(link(element, 'Open the form on linkedin.com').href).to.equal(href);
    expect(texts(element, '[part~=steps] > li')).to.deep.equal([
      'Open the form on linkedin.com',
      'Choose “Object to processing”.',
      'Submit the form.',
    ]);
  });

  it('with the links of single steps', async () => {
    const steps = [{ text: { en: 'Log in.' }, result: { en: 'You see a form.' }, url: 'https://login.example.com/' }];
    const element = await stepper(route('a', 1, { steps }));
    const step = find(element, '[part~=steps] > li');
    expect(lines(step)).to.deep.equal(['Log in.', 'You see a form.', 'Open the form on login.example.com']);
    expect(link(step, 'Open the form on login.example.com').rel).to.equal('noopener noreferrer');
  });

  it('with an e-mail link that contains only the address', async () => {
    const element = await show('opt-out-stepper', { address: 'privacy@example.com' });
    expect(headings(element)).to.deep.equal(['h3 How to say no', 'h4 By e-mail']);
    expect(link(element, 'Send an e-mail to privacy@example.com').href).to.equal('mailto:privacy@example.com');
  });

  it('with a telephone link that contains only the number', async () => {
    const element = await show('opt-out-stepper', { phone: '+31 20 123 45 67' });
    expect(headings(element)).to.deep.equal(['h3 How to say no', 'h4 By phone']);
    const call = link(element, 'Call +31 20 123 45 67');
    expect(call.href).to.equal('tel:+31201234567');
    const number = call.querySelector('span')!;
    expect([number.textContent, getComputedStyle(number).whiteSpace]).to.deep.equal(['+31 20 123 45 67', 'nowrap']);
  });

  it('without a link for an invalid number', async () => {
    for (const phone of [
      'tel:112',
      '0800-CALL',
      '*21*0612345678#',
      'javascript:alert(1)',
      '1',
      '+',
      '0800 1234;ext=5',
    ]) {
      const element = await show(anotherTag('opt-out-stepper'), { phone });
      expect(findAll(element, 'a'), phone).to.deep.equal([]);
      const told = said();
      expect(told, phone).to.have.length(1);
      expect(told[0]).to.include('routes[0].phone: ');
    }
  });

  it('without a link for an invalid e-mail address', async () => {
    for (const address of ['a@b.nl?bcc=c@d.nl', 'a@b.nl,c@d.nl', 'mailto:a@b.nl', 'javascript:alert(1)', 'a', 'a@b']) {
      const element = await show(anotherTag('opt-out-stepper'), { address });
      expect(findAll(element, 'a'), address).to.deep.equal([]);
      const told = said();
      expect(told, address).to.have.length(1);
      expect(told[0]).to.include('routes[0].address: ');
    }
  });

  it('without a link that is not https', async () => {
    const element = await show(anotherTag('opt-out-stepper'), { href: 'javascript:alert(1)', control: 'Use my data' });
    expect(findAll(element, 'a')).to.deep.equal([]);
    expect(visibleText(element)).to.include('Turn this switch off:\nUse my data');
    expect(said()).to.have.length(1);
  });

  it('or shows its children if nothing remains of its only route', async () => {
    for (const attributes of [{ href: 'javascript:alert(1)' }, { address: 'a' }, { path: ' > ' }]) {
      const element = await show(anotherTag('opt-out-stepper'), attributes);
      said();
      expect(visibleText(element), JSON.stringify(attributes)).to.equal('The fallback.');
      expect(isFallback(element)).to.equal(true);
    }
  });
});

describe('<opt-out-stepper> lets people check steps', () => {
  /** A stepper, and the events that a page receives. */
  async function heardStepper(...routes: Route[]) {
    const events: Event[] = [];
    const parent = await fixture(html`<div lang="en"></div>`);
    const host = parent.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const own = host.appendChild(document.createElement('div'));
    for (const type of ['step-toggle', 'route-complete']) parent.addEventListener(type, (event) => events.push(event));
    const element = await show('opt-out-stepper', {}, { notice: notice({ routes }), parent: own });
    const boxes = findAll(element, 'input');
    return { boxes, element, events };
  }

  async function click(box: Element): Promise<void> {
    const { height, left, top, width } = box.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
    await drawn((box.getRootNode() as ShadowRoot).host);
  }

  it('by mouse, with an event that has the route, the step and its state', async () => {
    const { boxes, events } = await heardStepper(route('a', 2), route('b', 2));
    await click(boxes[3]!);
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([false, false, false, true]);
    await click(boxes[3]!);
    const toggles = events.filter((event) => event instanceof StepToggleEvent);
    expect(toggles.every(({ bubbles, composed }) => bubbles && composed)).to.equal(true);
    expect(toggles.map((toggle) => [toggle.route, toggle.step, toggle.done])).to.deep.equal([
      ['b', 2, true],
      ['b', 2, false],
    ]);
  });

  it('by keyboard, with one event when the last step completes the route', async () => {
    const { boxes, element, events } = await heardStepper(route('a', 2));
    boxes[0]!.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    expect(element.matches(':state(complete)')).to.equal(false);
    await sendKeys({ press: ' ' });
    await drawn(element);
    expect(boxes.map(({ checked }) => checked)).to.deep.equal([true, true]);
    expect(events.map(({ type }) => type)).to.deep.equal(['step-toggle', 'step-toggle', 'route-complete']);
    const complete = events[2] as RouteCompleteEvent;
    expect(complete).to.be.instanceOf(RouteCompleteEvent);
    expect([complete.route, complete.bubbles, complete.composed]).to.deep.equal(['a', true, true]);
    expect(element.matches(':state(complete)')).to.equal(true);

    await sendKeys({ press: ' ' });
    await drawn(element);
    expect(events.slice(3).map(({ type }) => type)).to.deep.equal(['step-toggle']);
    expect(element.matches(':state(complete)')).to.equal(false);
  });

  it('by keyboard, forward and back in the order of the steps', async () => {
    const { boxes, element } = await heardStepper(route('a', 3));
    const focused = () => boxes.findIndex((box) => element.shadowRoot!.activeElement === box);
    boxes[0]!.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(2);
    expect(boxes[2]!.matches(':focus-visible')).to.equal(true);
    // browsers handle two keys at once consistently only if each is pressed separately
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused()).to.equal(1);
  });

  it('and ignores events from scripts', async () => {
    const { boxes, element, events } = await heardStepper(route('a', 2));
    for (const box of boxes) box.checked = true;
    element.requestUpdate();
    await drawn(element);
    expect(events).to.deep.equal([]);
  });

  itWhereRolesAreTold('with a confirmation in a status that exists from the start', async () => {
    const { boxes, element } = await heardStepper(route('a', 2), route('b', 1));
    const states = findAll(element, '.progress');
    expect(await rolesOf(states)).to.deep.equal(['status', 'status']);
    const shown = () => states.map(visibleText);
    expect(shown()).to.deep.equal(['', '']);
    await click(boxes[0]!);
    await click(boxes[2]!);
    expect(shown()).to.deep.equal(['', 'You have done all the steps.']);
    await click(boxes[1]!);
    expect(shown()).to.deep.equal(['You have done all the steps.', 'You have done all the steps.']);
    await click(boxes[1]!);
    expect(shown()[0]).to.equal('');
    expect(findAll(element, '.progress')).to.deep.equal(states);
  });

  it('with a number that becomes a check mark', async () => {
    const { boxes } = await heardStepper(route('a', 2));
    const numbers = boxes.map((box) => box.nextElementSibling as HTMLElement);
    // computed `content` differs between browsers
    const looks = () =>
      numbers.map((number) =>
        getComputedStyle(number, '::before').content === '""' ? 'a tick' : number.dataset['step'],
      );
    expect(looks()).to.deep.equal(['1', '2']);
    await click(boxes[0]!);
    expect(looks()).to.deep.equal(['a tick', '2']);
    expect(numbers.map((number) => number.getAttribute('aria-hidden'))).to.deep.equal(['true', 'true']);
  });

  it('without layout shifts or loss of focus', async () => {
    const { boxes, element } = await heardStepper(route('a', 3), route('b', 3));
    const places = () => findAll(element, '*').map((one) => JSON.stringify(one.getBoundingClientRect()));
    const nodes = findAll(element, '*');
    boxes[1]!.focus({ preventScroll: true });
    const before = [...places(), window.scrollY];
    await sendKeys({ press: ' ' });
    await drawn(element);
    expect([...places(), window.scrollY]).to.deep.equal(before);
    expect(findAll(element, '*')).to.deep.equal(nodes);
    expect(element.shadowRoot!.activeElement).to.equal(boxes[1]);
  });

  it('and keeps them checked when the text around them changes', async () => {
    const { boxes, element } = await heardStepper(route('a', 3));
    await click(boxes[2]!);
    element.lang = 'nl';
    await drawn(element);
    expect(findAll(element, 'input').map(({ checked }) => checked)).to.deep.equal([false, false, true]);
    expect(lines(element)).to.include('Zo zeg je nee');
  });

  it('but not for another notice', async () => {
    const { boxes, element } = await heardStepper(route('a', 3));
    await click(boxes[0]!);
    element.notice = notice({ id: 'another', routes: [route('c', 3)] });
    await drawn(element);
    expect(findAll(element, 'input').map(({ checked }) => checked)).to.deep.equal([false, false, false]);
  });

  it('with boxes that are large enough for a finger', async () => {
    const { boxes } = await heardStepper(route('a', 1));
    const { height, width } = boxes[0]!.labels![0]!.getBoundingClientRect();
    expect(height).to.be.at.least(44);
    expect(width).to.be.at.least(24);
  });

  it('and stores nothing', async () => {
    localStorage.clear();
    const { boxes } = await heardStepper(route('a', 1));
    await click(boxes[0]!);
    expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([0, sessionStorage.length, '']);
  });
});

describe('<opt-out-stepper> shows a route with its own steps in reading order', () => {
  const url = 'https://example.com/form';
  const steps = (...all: readonly (string | { en: string; url: string })[]) =>
    all.map((one) => (typeof one === 'string' ? { text: { en: one } } : { text: { en: one.en }, url: one.url }));
  const told = async (more: Partial<Route>) => {
    const element = await stepper(route('a', 1, more));
    return findAll(element, '[part~=steps] > li').map(lines);
  };
  const path = { en: ['Settings', 'Privacy'] };
  const control = { label: { en: 'Use my data' }, target: 'off' as const };

  it('with the link, the path and the switch in the first step', async () => {
    expect(await told({ url, path, control, steps: steps('Log in.', 'Save it.') })).to.deep.equal([
      [
        'Log in.',
        'Open the form on example.com',
        'Or go to:',
        'Settings',
        'Privacy',
        'Turn this switch off:',
        'Use my data',
      ],
      ['Save it.'],
    ]);
  });

  it('with the link in the first step that has no link', async () => {
    const login = { en: 'Log in.', url: 'https://login.example.com/' };
    expect(await told({ url, steps: steps(login, 'Fill in the form.', 'Send it.') })).to.deep.equal([
      ['Log in.', 'Open the form on login.example.com'],
      ['Fill in the form.', 'Open the form on example.com'],
      ['Send it.'],
    ]);
  });

  it('with the link once, if a step has the same one', async () => {
    expect(await told({ url, path, steps: steps('Log in.', { en: 'Fill in the form.', url }) })).to.deep.equal([
      ['Log in.'],
      ['Fill in the form.', 'Open the form on example.com', 'Or go to:', 'Settings', 'Privacy'],
    ]);
  });

  it('without facts that the steps already contain', async () => {
    const own = steps('Go to settings, then Privacy.', 'Turn off “use my data”.', 'Choose “I object”.');
    expect(await told({ path, control, option: { en: 'I object' }, steps: own })).to.deep.equal([
      ['Go to settings, then Privacy.'],
      ['Turn off “use my data”.'],
      ['Choose “I object”.'],
    ]);
  });

  it('with the option before the last step, or after the only one', async () => {
    const option = { en: 'I object' };
    expect(await told({ option, steps: steps('Log in.', 'Send it.') })).to.deep.equal([
      ['Log in.'],
      ['Choose “I object”. Send it.'],
    ]);
    expect(await told({ option, steps: steps('Open it.') })).to.deep.equal([['Open it. Choose “I object”.']]);
  });

  it('with the address line by line: of a letter in the last step, of a counter in the first', async () => {
    const own = { postalAddress: { en: 'Example, PO Box 1, 1000 AA Amsterdam' }, steps: steps('First.', 'Last.') };
    const address = ['Example', 'PO Box 1', '1000 AA Amsterdam'];
    expect(await told({ type: 'letter', ...own })).to.deep.equal([
      ['First.'],
      ['Last.', 'Send your letter to:', ...address],
    ]);
    expect(await told({ type: 'in-person', ...own })).to.deep.equal([['First.', 'Go to:', ...address], ['Last.']]);
  });
});

describe('<opt-out-stepper> on paper', () => {
  itWhereMediaAreEmulated('has a square box and the number for each step', async () => {
    const element = await show('opt-out-stepper', {}, { notice: linkedin });
    await emulateMedia({ media: 'print' });
    try {
      const [box] = findAll(element, 'input');
      const number = box!.nextElementSibling!;
      box!.click();
      await drawn(element);
      const { right } = box!.getBoundingClientRect();
      expect(number.getBoundingClientRect().left).to.be.at.least(right);
      expect(getComputedStyle(number, '::before').content).to.equal('"1"');
      expect(getComputedStyle(box!).borderRadius).to.equal('0px');
      expect(visibleText(element)).not.to.include('all the steps');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});

describe('<opt-out-stepper> has', () => {
  itWhereRolesAreTold('no landmark of its own: the page decides which part it belongs to', async () => {
    const element = await stepper(route('a', 1));
    expect([await roleOf(element), await nameOf(element)]).to.deep.equal(['generic', '']);
    expect(await namesByRole(element, 'region')).to.deep.equal([]);
  });
});

describe('<opt-out-stepper> depends on the choice', () => {
  const choosing = (kind: Choice['kind'], ...routes: Route[]) =>
    show(
      'opt-out-stepper',
      {},
      { notice: notice({ audiences: audiencesWith({}, { choice: { kind, sourceRefs } }), routes }) },
    );

  it('in its title', async () => {
    for (const [kind, title] of [
      ['opt-out', 'How to say no'],
      ['opt-in', 'How to say yes, or take back your yes'],
      ['none', 'What you can do'],
      ['unknown', 'What you can do'],
    ] as const) {
      expect(headings(await choosing(kind, route('a', 1)))[0]).to.equal(`h3 ${title}`);
    }
  });

  it('with deleting the account last, named as such', async () => {
    const element = await choosing('opt-out', route('delete', 1, { type: 'delete-account' }), route('a', 1));
    expect(headings(element).slice(1)).to.deep.equal([
      'h4 Option 1: with a form',
      'h4 Option 2: by deleting your account',
    ]);
    expect(visibleText(element)).to.include('This deletes your whole account.').and.not.include('and keep it');
    const alone = await choosing('none', route('delete', 1, { type: 'delete-account' }));
    expect(visibleText(alone)).to.include('You cannot say no and keep it.');
  });

  it('with the consequences of doing nothing, even without a route', async () => {
    const choice = { kind: 'none' as const, text: { en: 'Every account is included.' }, sourceRefs };
    const element = await show('opt-out-stepper', {}, { notice: notice({ audiences: audiencesWith({}, { choice }) }) });
    expect(lines(element)).to.deep.equal(['What you can do', 'Every account is included.', 'Source: The Regulator']);
  });
});

describe('<opt-out-stepper> of a change that was stopped', () => {
  const own = (state: 'started' | 'halted' | 'withdrawn') => {
    const text = { en: 'If you do nothing, your posts are used.' };
    const plan: PlanEntry[] = [
      {
        announced: '2025-09-18',
        state: 'planned',
        start: state === 'withdrawn' ? '2025-11-03' : '2025-10-01',
        sourceRefs,
      },
      { announced: '2025-10-20', state, start: '2025-10-01', sourceRefs },
    ];
    return notice({
      audiences: audiencesWith({}, { choice: { kind: 'opt-out', text, sourceRefs }, plan }),
      routes: [route('a', 1)],
    });
  };
  const clock = on('2025-10-25');

  it('omits the consequences of doing nothing', async () => {
    const texts = async (state: 'started' | 'halted') => {
      const element = await show('opt-out-stepper', {}, { notice: own(state), clock });
      // the routes are folded away once the use has ended
      expect(visibleText(element).includes('Do thing 1.')).to.equal(state === 'started');
      unfold(element);
      return visibleText(element);
    };
    expect(await texts('started'))
      .to.include('If you do nothing')
      .and.include('Do thing 1.');
    expect(await texts('halted'))
      .to.include('Do thing 1.')
      .and.not.include('If you do nothing');
  });

  it('is hidden if the plan was withdrawn, because there is nothing to say no to', async () => {
    const element = await show('opt-out-stepper', {}, { notice: own('withdrawn'), children: '', clock });
    expect(visibleText(element)).to.equal('');
  });
});
