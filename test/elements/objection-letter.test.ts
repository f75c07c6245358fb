/** Tests `<objection-letter>` as readers use it: the explanation, the form, and the letter. */
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { addLetterWords, type LetterCopyEvent, type Notice } from '../../src/index.js';
import { de } from '../../src/words/letter/de.js';
import { en } from '../../src/words/letter/en.js';
import {
  anotherTag,
  audiencesWith,
  drawn,
  find,
  findAll,
  isFallback,
  itWhereRolesAreTold,
  lines,
  link,
  linkedin,
  namesByRole,
  namesOf,
  notice,
  on,
  said,
  show,
  sourceRefs,
  visibleText,
} from './helpers.js';
import './register.js';

type Letter = HTMLElementTagNameMap['objection-letter'];
const clock = on('2025-10-25');
const union = [{ code: 'EU', name: { nl: 'Europese Unie', en: 'European Union' }, law: 'GDPR' }];

/** The letter, with its form open. */
async function opened(attributes: Record<string, string> = {}, own: Notice = linkedin): Promise<Letter> {
  const element = await show('objection-letter', attributes, { notice: own, clock });
  await unfolded(element);
  return element;
}

async function unfolded(element: Letter): Promise<void> {
  find(element, 'summary').click();
  for (let tries = 0; !findAll(element, 'select').length && tries < 50; tries++) await aTimeout(5);
  await drawn(element);
}

/** The only field with this label. */
function field(element: Letter, label: string): HTMLInputElement {
  const labels = findAll(element, 'label').filter(({ textContent }) => textContent === label);
  expect(labels, label).to.have.length(1);
  const { control } = labels[0]!;
  expect(control, label).to.be.an.instanceof(HTMLElement);
  return control as HTMLInputElement;
}

/** Types into a field as a reader does, with an input event. */
async function fill(element: Letter, label: string, value: string): Promise<void> {
  const control = field(element, label);
  control.focus();
  control.value = value;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await drawn(element);
}

const button = (element: Letter, name: string): HTMLElement => {
  const found = findAll(element, 'button').filter(({ textContent }) => textContent === name);
  expect(found, name).to.have.length(1);
  return found[0]!;
};

/** The paragraphs of the letter. */
const letterOf = (element: Letter): string =>
  findAll(element, '.letter p')
    .map(({ textContent }) => textContent)
    .join('\n');
const isCalled = { country: 'Country where you live', name: 'Your name', situation: 'Your own situation' };
const email = 'Your e-mail address';

describe('<objection-letter>', () => {
  it('first explains the letter and its recipient; the platform’s own routes come after it', async () => {
    const element = await show('objection-letter', { country: 'NL' }, { notice: linkedin, clock });
    const text = visibleText(element);
    const parts = [
      'If you cannot log in or have no account, use this letter to tell LinkedIn not to use your data',
      'Article 21 GDPR gives you the right to object',
      'Write the letter',
      'Can you log in? Then you can also say no here:',
      'Open the setting on linkedin.com',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.to.include(-1);
    expect(places).to.deep.equal(places.toSorted((a, b) => a - b));
    expect(link(element, 'Open the form on linkedin.com').href).to.equal(linkedin.routes![1]!.url);
    expect(findAll(element, 'input, select, textarea, button')).to.deep.equal([]);
  });

  it('has no links to forms if the platform has none', async () => {
    const element = await show('objection-letter', {}, { notice: notice({ jurisdictions: union }), clock });
    expect(findAll(element, 'a')).to.deep.equal([]);
    expect(visibleText(element)).not.to.include('log in');
  });

  itWhereRolesAreTold('requires only the country, a name, the account and the reader’s situation', async () => {
    const element = await opened({ country: 'GB' });
    // WebKit gives a native select the role of a button
    expect(await namesOf(findAll(element, 'select'))).to.deep.equal([isCalled.country]);
    expect(await namesByRole(element, 'textbox')).to.deep.equal([
      isCalled.name,
      email,
      'Your profile page',
      isCalled.situation,
    ]);
    expect(await namesByRole(element, 'radio')).to.deep.equal(['By post', 'With a form']);
    expect(await namesOf(findAll(element, 'fieldset'))).to.deep.equal(['How will you send it?']);
    expect(await namesOf(findAll(element, 'button'))).to.deep.equal(['Copy', 'Print', 'Save file']);
  });

  it('fields are empty at first, have autocomplete values, and are described by their hints', async () => {
    const element = await opened({ country: 'NL' });
    const fields = findAll(element, '.field > :is(input, textarea)') as HTMLInputElement[];
    expect(fields.map(({ value }) => value)).to.deep.equal(['', '', '', '']);
    expect(fields.map((one) => one.getAttribute('autocomplete'))).to.deep.equal(['name', 'email', 'url', 'off']);
    expect(field(element, isCalled.country).autocomplete).to.equal('country');
    const root = element.shadowRoot!;
    const described = (control: Element) =>
      (control.getAttribute('aria-describedby') ?? '').split(' ').map((id) => root.getElementById(id)?.textContent);
    expect(described(field(element, email))).to.deep.equal([
      'Do you have an account? Then give the address of that account.',
    ]);
    expect(described(field(element, isCalled.situation))[0]).to.include('Do not give details of your health');
    expect(described(field(element, isCalled.situation))[1]).to.equal('0 of at most 2000 characters');
    // there is no form to send, and the letter is no live region
    expect(findAll(element, 'form, output, [aria-live]')).to.deep.equal([]);
  });

  it('adds typed text to the letter, keeps focus and the field, and counts characters', async () => {
    const element = await opened({ country: 'NL' });
    const control = field(element, isCalled.situation);
    await fill(element, isCalled.situation, 'I wrote about my health.\nIn 2009.');
    await fill(element, isCalled.name, 'Sam <b>Jansen</b>');
    expect(letterOf(element)).to.include('My particular situation:\nI wrote about my health.\nIn 2009.');
    expect(letterOf(element)).to.include('Sam <b>Jansen</b>');
    expect(field(element, isCalled.situation)).to.equal(control);
    expect(control.value).to.equal('I wrote about my health.\nIn 2009.');
    expect(element.shadowRoot!.activeElement).to.equal(field(element, isCalled.name));
    expect(visibleText(element)).to.include('33 of at most 2000 characters');
    expect(visibleText(element)).to.include('Still to fill in: your e-mail address.');
  });

  it('keeps focus, text and folds while the reader types, even if a browser extension adds nodes', async () => {
    const element = await opened({ country: 'NL' });
    const control = field(element, isCalled.name);
    const situation = field(element, isCalled.situation);
    const foreign: Element[] = [];
    const interfere = () => {
      // as color extensions do: style sheets everywhere, and attributes on processed nodes
      for (const one of [element.shadowRoot!.firstElementChild!, find(element, 'summary'), find(element, '.letter')]) {
        for (const where of ['beforebegin', 'afterbegin', 'afterend'] as const) {
          const style = document.createElement('style');
          one.insertAdjacentElement(where, style);
          foreign.push(style);
        }
      }
      for (const one of [control, situation]) {
        const style = document.createElement('style');
        one.before(style);
        foreign.push(style);
        one.setAttribute('data-extension', String(foreign.length));
      }
    };
    interfere();
    control.focus();
    for (const letter of 'Jansen') {
      await sendKeys({ press: letter });
      await drawn(element);
      interfere();
    }
    expect(element.shadowRoot!.activeElement).to.equal(control);
    expect(field(element, isCalled.name)).to.equal(control);
    expect(control.value).to.equal('Jansen');
    expect(letterOf(element)).to.match(/^\s*Jansen\n/);
    expect(find(element, 'details').open).to.equal(true);
    expect(control.checkVisibility()).to.equal(true);
    // foreign nodes stay too
    expect(foreign.filter(({ isConnected }) => !isConnected)).to.deep.equal([]);
    expect(situation.getAttribute('data-extension')).to.equal(String(foreign.length));
  });

  it('Enter in a field changes nothing', async () => {
    const element = await opened({ country: 'NL' });
    const { href } = location;
    const control = field(element, isCalled.name);
    control.focus();
    control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    await drawn(element);
    expect(location.href).to.equal(href);
    expect(findAll(element, '.letter')).to.have.length(1);
  });

  it('first requests the reader’s country if the page does not name it', async () => {
    const element = await opened();
    expect(findAll(element, '.letter, input, button')).to.deep.equal([]);
    await fill(element, isCalled.country, 'DE');
    expect(visibleText(element)).to.include('You can complain to the data protection authority of your federal state.');
    expect(letterOf(element)).to.include('the German federal state where I live');
    expect(link(element, 'data protection authority of your federal state').hostname).to.equal('www.bfdi.bund.de');
    await fill(element, isCalled.country, 'GB');
    expect(letterOf(element)).to.include('LinkedIn Corporation\n').and.include('UK GDPR');
  });

  it('explains why there is no letter in a country with another law, and keeps typed text for the next country', async () => {
    const element = await opened({ country: 'nl' });
    await fill(element, isCalled.name, 'Sam');
    await fill(element, isCalled.country, 'CH');
    expect(visibleText(element)).to.include('Another law applies in that country: FADP.');
    expect(findAll(element, '.letter, input, button')).to.deep.equal([]);
    await fill(element, isCalled.country, 'CA');
    expect(visibleText(element)).to.include('neither applies in that country');
    await fill(element, isCalled.country, 'NL');
    expect(field(element, isCalled.name).value).to.equal('Sam');
    expect(letterOf(element)).to.include('Sam');
  });

  it('rejects a country outside the notice, with a warning', async () => {
    for (const country of ['XX', 'Nederland', 'EU', 'BR', '<b>']) {
      const element = await show(anotherTag('objection-letter'), { country }, { notice: linkedin, clock });
      await unfolded(element);
      expect((field(element, isCalled.country) as unknown as HTMLSelectElement).value).to.equal('');
      const told = said();
      expect(told).to.have.length(1);
      expect(told[0]).to.include(`country="${country}": expected one of AT, BE`);
    }
  });

  for (const [what, own] of [
    [
      'consent is the claimed basis',
      { legalBasis: { label: { nl: 'toestemming' }, term: 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-a', sourceRefs } },
    ],
    ['the plan is withdrawn', { audiences: audiencesWith({ state: 'withdrawn' }) }],
    ['nothing is used without consent', { audiences: audiencesWith({}, { choice: { kind: 'opt-in', sourceRefs } }) }],
    ['no law is known', { jurisdictions: [{ code: 'EU', name: { nl: 'EU' } }] }],
    ['another law applies', { jurisdictions: [{ code: 'CH', name: { nl: 'Zwitserland' }, law: 'FADP' }] }],
  ] satisfies [string, Partial<Notice>][]) {
    it(`shows its children if ${what}`, async () => {
      const element = await show('objection-letter', {}, { notice: notice({ jurisdictions: union, ...own }), clock });
      expect(isFallback(element)).to.equal(true);
      expect(visibleText(element)).to.equal('The fallback.');
    });
  }

  it('shows its children without a notice', async () => {
    expect(isFallback(await show('objection-letter', { country: 'NL' }))).to.equal(true);
  });

  it('uses the notice of its card', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="en">
        <data-use-notice data-only .notice=${linkedin}><objection-letter></objection-letter></data-use-notice>
      </div>`,
    );
    await drawn(page);
    expect(visibleText(page)).to.include('use this letter to tell LinkedIn');
  });

  describe('the letter', () => {
    const { clipboard } = navigator;
    const put = (value: unknown) => {
      Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
    };
    afterEach(() => {
      put(clipboard);
    });

    it('is copied with a confirmation, and an event without its text', async () => {
      const copied: string[] = [];
      put({ writeText: (text: string) => Promise.resolve(copied.push(text)) });
      const heard: LetterCopyEvent[] = [];
      const listen = (event: LetterCopyEvent) => heard.push(event);
      document.addEventListener('letter-copy', listen);
      const element = await opened({ country: 'NL' });
      await fill(element, isCalled.name, 'Sam');
      expect(find(element, '[role=status]').textContent).to.equal('');
      button(element, 'Copy').click();
      await aTimeout(0);
      await drawn(element);
      document.removeEventListener('letter-copy', listen);
      expect(copied).to.have.length(1);
      expect(copied[0]).to.match(/^Sam\n\[your e-mail address\]\n\nLinkedIn Ireland Unlimited Company\n/);
      expect(copied[0]!.replaceAll('\n', '')).to.equal(letterOf(element).replaceAll('\n', ''));
      expect(find(element, '[role=status]').textContent).to.match(/^Copied\./);
      expect(heard).to.have.length(1);
      expect(Object.keys(heard[0]!).filter((key) => key !== 'isTrusted')).to.deep.equal([]);
      // the confirmation disappears once the letter changes
      await fill(element, isCalled.name, 'Alex');
      expect(find(element, '[role=status]').textContent).to.equal('');
    });

    for (const [what, value] of [
      ['there is no clipboard', undefined],
      ['the clipboard is refused', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    ] as const) {
      it(`is selected if ${what}, with a message`, async () => {
        put(value);
        const element = await opened({ country: 'NL' });
        button(element, 'Copy').click();
        await aTimeout(0);
        await drawn(element);
        expect(find(element, '[role=status]').textContent).to.include('The text is selected now');
        expect(getSelection()!.type).to.equal('Range');
        getSelection()!.removeAllRanges();
      });
    }

    it('is saved as a text file with portable line ends', async () => {
      const element = await opened({ country: 'NL' });
      await fill(element, isCalled.name, 'Sam');
      const saved: { name: string; text: Promise<string> }[] = [];
      const create = URL.createObjectURL.bind(URL);
      let blob: Blob | undefined;
      URL.createObjectURL = (file: Blob) => create((blob = file));
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
      HTMLAnchorElement.prototype.click = function () {
        saved.push({ name: this.download, text: blob!.arrayBuffer().then((bytes) => decoder.decode(bytes)) });
      };
      button(element, 'Save file').click();
      await drawn(element);
      URL.createObjectURL = create;
      // the inherited property is visible again
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
      expect(saved.map(({ name }) => name)).to.deep.equal(['letter-of-objection.txt']);
      const text = await saved[0]!.text;
      expect(text)
        .to.match(/^\uFEFFSam\r\n/)
        .and.match(/Yours faithfully,\r\nSam\r\n$/);
      expect(text.replaceAll('\r\n', '')).not.to.include('\n');
      expect(find(element, '[role=status]').textContent).to.equal(
        'Look in your downloads for letter-of-objection.txt.',
      );
    });

    /** Presses the print button in a page where frames print in this way; resolves with their windows. */
    async function printed(element: Letter, print: (view: Window) => void): Promise<Window[]> {
      const views: Window[] = [];
      const root = element.shadowRoot!;
      // prevents a dialog, before the element handles the event, because Firefox creates a new window while it loads
      const listen = ({ target }: Event) => {
        const view = (target as HTMLIFrameElement).contentWindow!;
        views.push(view);
        view.print = () => {
          print(view);
        };
      };
      root.addEventListener('load', listen, true);
      button(element, 'Print').click();
      for (let tries = 0; !views.length && tries < 50; tries++) await aTimeout(5);
      await aTimeout(5);
      root.removeEventListener('load', listen, true);
      return views;
    }

    /** Waits longer than the element waits for a dialog. */
    async function afterPatience(element: Letter): Promise<string> {
      for (let tries = 0; findAll(element, 'iframe').length && tries < 60; tries++) await aTimeout(50);
      await drawn(element);
      return find(element, '[role=status]').textContent;
    }

    it('is printed on its own, from a frame of this page', async () => {
      const element = await opened({ country: 'NL' });
      await fill(element, isCalled.name, 'Sam');
      let text = '';
      const views = await printed(element, (view) => {
        view.dispatchEvent(new Event('beforeprint'));
        text = view.document.body.textContent;
      });
      expect(views).to.have.length(1);
      expect(text.replaceAll('\n', '')).to.equal(letterOf(element).replaceAll('\n', ''));
      views[0]!.dispatchEvent(new Event('afterprint'));
      expect(await afterPatience(element)).to.equal('');
      expect(findAll(element, 'iframe')).to.deep.equal([]);
    });

    it('shows a message if printing fails, and leaves no frame', async () => {
      const element = await opened({ country: 'NL' });
      await printed(element, () => undefined);
      expect(await afterPatience(element)).to.equal(
        'Does nothing happen? Then copy the text into a document, and print that.',
      );
      expect(findAll(element, 'iframe')).to.deep.equal([]);
    });

    it('shows a message in a sandbox that blocks the frame', async () => {
      const element = await opened({ country: 'NL' });
      const root = element.shadowRoot!;
      const append = root.appendChild.bind(root);
      root.appendChild = <T extends Node>(node: T): T => {
        if (node instanceof HTMLIFrameElement) node.setAttribute('sandbox', '');
        return append(node);
      };
      button(element, 'Print').click();
      await aTimeout(50);
      expect(await afterPatience(element)).to.include('Does nothing happen?');
      expect(findAll(element, 'iframe')).to.deep.equal([]);
    });

    it('can be selected in a page that disables selection', async () => {
      put(undefined);
      const element = await opened({ country: 'NL' });
      document.body.style.userSelect = 'none';
      const style = getComputedStyle(find(element, '.letter'));
      // WebKit supports only its older name
      const names = ['user-select', '-webkit-user-select'];
      expect(names.map((name) => style.getPropertyValue(name))).to.include('text');
      button(element, 'Copy').click();
      await aTimeout(0);
      expect(getSelection()!.type).to.equal('Range');
      getSelection()!.removeAllRanges();
      document.body.style.userSelect = '';
    });

    /** Chooses an option as a reader does, by a click on its label. */
    async function choose(element: Letter, label: string): Promise<void> {
      const labels = findAll(element, 'label').filter(({ textContent }) => textContent.trim() === label);
      expect(labels, label).to.have.length(1);
      labels[0]!.click();
      await drawn(element);
    }

    it('becomes a text for a form that has its own field for the name', async () => {
      const element = await opened({ country: 'NL' });
      await fill(element, isCalled.name, 'Sam');
      await choose(element, 'With a form');
      expect(letterOf(element).trim()).to.match(/^I hereby exercise my right to object/);
      expect(letterOf(element)).not.to.match(/Sam|Dear Sir|LinkedIn Ireland|Yours faithfully/);
      expect(lines(element)).to.include('Your text for the form').and.include('Still to fill in: your own situation.');
      const links = findAll(element, 'details a').map(({ textContent }) => textContent);
      expect(links).to.include('Open the form on linkedin.com');
      expect(lines(element)).to.include('Take a screenshot of the confirmation.');
      await choose(element, 'By post');
      expect(field(element, isCalled.name).value).to.equal('Sam');
      expect(letterOf(element)).to.include('LinkedIn Ireland Unlimited Company');
    });

    it('has no choice if there is only one way to send it', async () => {
      const element = await opened({ country: 'NL' }, notice({ jurisdictions: union }));
      expect(findAll(element, 'fieldset')).to.deep.equal([]);
      expect(visibleText(element)).to.include('We know no address for this letter.');
    });

    it('includes an English copy in the copied and printed text', async () => {
      const copied: string[] = [];
      put({ writeText: (text: string) => Promise.resolve(copied.push(text)) });
      addLetterWords(de);
      const element = await opened({ lang: 'de', country: 'AT' });
      expect(findAll(element, '.letter > div').map(({ lang }) => lang)).to.deep.equal(['de']);
      await fill(element, 'Ihr Name', 'Sam');
      await choose(element, 'Englische Übersetzung anfügen');
      expect(findAll(element, '.letter > div').map(({ lang }) => lang)).to.deep.equal(['de', 'en']);
      button(element, 'Kopieren').click();
      await aTimeout(0);
      expect(copied[0]).to.match(/Mit freundlichen Grüßen\nSam\n\n\nEnglish translation\n\nSam\n/);
      expect(copied[0]).to.include('I object to LinkedIn processing my personal data');
    });

    it('has no English copy if it is in English', async () => {
      const element = await opened({ country: 'NL' });
      expect(findAll(element, 'input[type=checkbox]')).to.deep.equal([]);
    });

    it('can be sent by e-mail if the notice has a valid address', async () => {
      const to = (address: string) =>
        notice({ jurisdictions: union, routes: [{ id: 'mail', type: 'email', address, sourceRefs }] });
      const element = await opened({ country: 'NL' }, to('privacy@example.com'));
      const { href } = link(element, 'Write an e-mail to privacy@example.com');
      expect(href).to.equal('mailto:privacy@example.com?subject=Objection%20under%20Article%2021(1)%20GDPR');
      expect(visibleText(element)).to.include('Copy the text first');
      const own = notice({
        jurisdictions: union,
        controllers: [{ id: 'one', name: 'One Ltd', email: 'dpo@one.example', jurisdictions: ['EU'], sourceRefs }],
      });
      expect(link(await opened({ country: 'NL' }, own), 'Write an e-mail to dpo@one.example')).to.be.an(
        'HTMLAnchorElement',
      );
      const without = await opened({ country: 'NL' });
      expect(findAll(without, 'a[href^=mailto]')).to.deep.equal([]);
      expect(lines(without)).to.include('Print the letter, and post it to the address that is in it.');
    });
  });

  describe('languages', () => {
    it('is in German on a German page', async () => {
      addLetterWords(de);
      const element = await opened({ lang: 'de', country: 'AT' });
      expect(find(element, '[part=base]').lang).to.equal('de');
      expect(letterOf(element)).to.include('Sehr geehrte Damen und Herren,');
      expect(letterOf(element)).to.include('um eigene KI-Modelle zu trainieren');
    });

    it('a right-to-left form contains a left-to-right letter', async () => {
      addLetterWords({ ...en, lang: 'ar', dir: 'rtl' });
      const element = await opened({ lang: 'ar', country: 'NL' });
      expect(getComputedStyle(find(element, '[part=base]')).direction).to.equal('rtl');
      expect(getComputedStyle(find(element, '.letter > div')).direction).to.equal('ltr');
      expect(find(element, '.letter > div').lang).to.equal('en');
    });
  });
});
