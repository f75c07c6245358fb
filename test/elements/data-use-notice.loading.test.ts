import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { NoticeErrorEvent, NoticeLoadEvent } from '../../src/index.js';
import { anotherTag, drawn, isFallback, notice, on, said, show, visibleText } from './helpers.js';
import './register.js';

const clock = on('2025-10-25');
const real = '/notices/linkedin-ai-training-2025.json';
const fetch = window.fetch.bind(window);
const timeout = AbortSignal.timeout.bind(AbortSignal);

/** The requests since the test began. */
let asked: { url: string; init: RequestInit }[] = [];

/** Sets the answer of the network. */
function answer(how: (init: RequestInit) => Response | Promise<Response>): void {
  window.fetch = (url, init = {}) => {
    asked.push({ url: url instanceof Request ? url.url : url.toString(), init });
    return Promise.resolve().then(() => how(init));
  };
}
const json = (value: unknown): Response => new Response(JSON.stringify(value));

let addresses = 0;
/** An address that no test has used. */
const newAddress = (): string => `https://notices.example/${String(++addresses)}.json`;

beforeEach(() => {
  asked = [];
});
afterEach(() => {
  window.fetch = fetch;
  AbortSignal.timeout = timeout;
});

/** A card with this address, and the events that the page received until loading ended. */
async function load(src: string, attributes: Record<string, string> = {}, tag: 'data-use-notice' = 'data-use-notice') {
  const events: Event[] = [];
  const parent = await fixture(html`<div lang="en"></div>`);
  const over = new Promise<void>((resolve) => {
    for (const type of ['notice-load', 'notice-error']) {
      parent.addEventListener(type, (event) => {
        events.push(event);
        resolve();
      });
    }
  });
  const element = await show(tag, { src, ...attributes }, { clock, parent });
  await over;
  await drawn(element);
  return { element, events };
}

describe('<data-use-notice src> loads its notice', () => {
  it('from its own site: it shows the children until the notice is there', async () => {
    const element = await show('data-use-notice', { src: real }, { clock });
    expect(visibleText(element)).to.equal('The fallback.');
    const event = await new Promise<NoticeLoadEvent>((resolve) => {
      element.addEventListener('notice-load', resolve, { once: true });
    });
    // the page receives the event after the card is shown
    expect(visibleText(element)).to.include('LinkedIn and AI training: how to say no').and.not.include('fallback');
    expect(event).to.be.instanceOf(NoticeLoadEvent);
    expect(event.notice.id).to.equal('linkedin-ai-training-2025');
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
  });

  it('from another site over https, without a referrer or credentials', async () => {
    answer(() => json(notice()));
    const src = newAddress();
    const { element } = await load(src, { integrity: 'sha384-abc' });
    expect(visibleText(element)).to.include('Example trains AI');
    expect(asked.map(({ url }) => url)).to.deep.equal([src]);
    const { credentials, integrity, referrerPolicy } = asked[0]!.init;
    expect({ credentials, integrity, referrerPolicy }).to.deep.equal({
      credentials: 'omit',
      integrity: 'sha384-abc',
      referrerPolicy: 'no-referrer',
    });
  });

  it('once for all cards with the same address', async () => {
    let send: (response: Response) => void = () => undefined;
    answer(() => new Promise((resolve) => (send = resolve)));
    const src = newAddress();
    const first = await show('data-use-notice', { src }, { clock });
    const second = await show('data-use-notice', { src }, { clock });
    send(json(notice()));
    await Promise.all([first, second].map((element) => oneEvent(element, 'notice-load')));
    const third = await load(src);
    for (const element of [first, second, third.element]) expect(visibleText(element)).to.include('Example trains AI');
    expect(asked).to.have.length(1);
  });

  it('for the elements in it, with data-only', async () => {
    answer(() => json(notice()));
    const parent = await show('data-use-notice', { 'data-only': '' }, { clock });
    const banner = await show('deadline-banner', {}, { parent });
    parent.src = newAddress();
    await oneEvent(parent, 'notice-load');
    await drawn(parent);
    expect(visibleText(banner)).to.include('Example').and.not.include('fallback');
    expect(visibleText(parent)).to.include('The fallback.').and.not.include('Example trains AI');
  });

  it('unless the page contains the notice', async () => {
    answer(() => json(notice()));
    const own = notice({ title: { en: 'The page’s own' } });
    const { element } = await load(newAddress());
    element.notice = own;
    await drawn(element);
    expect(visibleText(element)).to.include('The page’s own').and.not.include('Example trains AI');
  });

  it('leaves out broken parts, with a warning', async () => {
    answer(() => json({ ...notice(), summary: 'not by language', published: 'x' }));
    const { element, events } = await load(newAddress(), {}, anotherTag('data-use-notice'));
    expect(visibleText(element)).to.include('Example trains AI');
    expect(events[0]).to.be.instanceOf(NoticeLoadEvent);
    const told = said();
    expect(told).to.have.length(1);
    expect(told[0]).to.include('summary').and.include('published');
  });

  it('of 256 KB exactly', async () => {
    const [start, end] = JSON.stringify({ ...notice(), padding: '|' }).split('|') as [string, string];
    const whole = start + 'x'.repeat(262_144 - start.length - end.length) + end;
    answer(() => new Response(whole));
    const { element } = await load(newAddress());
    expect(visibleText(element)).to.include('Example trains AI');
  });
});

describe('<data-use-notice src> keeps its children, with an event and one warning', () => {
  async function failure(src: string, attributes: Record<string, string> = {}) {
    const tag = anotherTag('data-use-notice');
    const { element, events } = await load(src, attributes, tag);
    expect(visibleText(element)).to.equal('The fallback.');
    expect(isFallback(element)).to.equal(true);
    expect(events).to.have.length(1);
    const event = events[0]!;
    if (!(event instanceof NoticeErrorEvent)) throw new TypeError(event.type);
    expect([event.type, event.bubbles, event.composed]).to.deep.equal(['notice-error', true, true]);
    const told = said();
    expect(told.filter((line) => line.startsWith(`<${tag}> `) && line.includes(src))).to.have.length(1);
    expect(event.reason).to.include(src);
    return { reason: event.reason, told };
  }

  it('if the file does not exist', async () => {
    const { reason, told } = await failure('/notices/not-there.json');
    expect(reason).to.include('404');
    expect(told).to.have.length(1);
  });

  it('if the file does not match its hash', async () => {
    const integrity = 'sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC';
    const { told } = await failure(real, { integrity });
    expect(told).to.have.length(1);
  });

  it('if it is not JSON, or truncated', async () => {
    for (const body of ['<!doctype html><p>Not found', JSON.stringify(notice()).slice(0, -9), '', "{'a': 1}"]) {
      answer(() => new Response(body));
      expect((await failure(newAddress())).told, body).to.have.length(1);
    }
  });

  it('if it is not text', async () => {
    answer(() => new Response(new Uint8Array([0xff, 0xfe, 0x00, 0xd8])));
    expect((await failure(newAddress())).told).to.have.length(1);
  });

  it('if it is JSON, but no notice', async () => {
    for (const body of [null, [], 'x', 42, true, {}, { title: 'x' }, { ...notice(), schemaVersion: '2.0' }]) {
      answer(() => json(body));
      await failure(newAddress());
    }
  });

  it('if it is larger than 256 KB, and reads no further', async () => {
    let sent = 0;
    let stopped = false;
    const endless = new ReadableStream<Uint8Array>({
      pull(stream) {
        sent += 65_536;
        stream.enqueue(new Uint8Array(65_536).fill(0x20));
      },
      cancel() {
        stopped = true;
      },
    });
    answer(() => new Response(endless));
    const { told } = await failure(newAddress());
    expect(told).to.have.length(1);
    expect(stopped).to.equal(true);
    expect(sent).to.be.at.most(7 * 65_536);
  });

  it('if there is no answer for ten seconds', async () => {
    const given: number[] = [];
    AbortSignal.timeout = (after) => {
      given.push(after);
      return timeout(50);
    };
    answer(
      ({ signal }) =>
        new Promise((_, reject) => {
          signal!.addEventListener('abort', () => {
            reject(signal!.reason as Error);
          });
        }),
    );
    expect((await failure(newAddress())).told).to.have.length(1);
    expect(given).to.deep.equal([10_000]);
  });

  it('if there is no network', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect((await failure(newAddress())).told).to.have.length(1);
  });

  it('without a request, if the address is neither https nor on this site', async () => {
    answer(() => json(notice()));
    for (const src of [
      'http://notices.example/a.json',
      '//notices.example:80/b.json',
      'javascript:alert(1)',
      'data:application/json,{}',
      'blob:https://example.com/1',
      'file:///etc/passwd',
      'ftp://notices.example/c.json',
      'https://',
      'http://[',
    ]) {
      expect((await failure(src)).told, src).to.have.length(1);
    }
    expect(asked).to.deep.equal([]);
  });
});

describe('<data-use-notice src> tries again', () => {
  it('in another card, after a failure', async () => {
    const src = newAddress();
    answer(() => new Response('', { status: 503 }));
    await load(src, {}, anotherTag('data-use-notice'));
    said();
    answer(() => json(notice()));
    expect(visibleText((await load(src)).element)).to.include('Example trains AI');
    expect(asked).to.have.length(2);
  });

  it('with another address, after a failure or not', async () => {
    answer(() => new Response('', { status: 404 }));
    const { element } = await load(newAddress(), {}, anotherTag('data-use-notice'));
    said();
    for (const title of ['First', 'Second']) {
      answer(() => json(notice({ title: { en: title } })));
      element.src = newAddress();
      await oneEvent(element, 'notice-load');
      expect(visibleText(element)).to.include(title);
    }
    element.removeAttribute('src');
    await drawn(element);
    expect(visibleText(element)).to.equal('The fallback.');
  });
});

describe('<data-use-notice src> is interrupted', () => {
  /** The network holds its answers; `send` answers a request. */
  function hold() {
    const held: ((response: Response) => void)[] = [];
    answer(() => new Promise((resolve) => held.push(resolve)));
    return (index: number, title: string) => {
      held[index]!(json(notice({ title: { en: title } })));
    };
  }

  it('by another address, which is shown even if the first answer comes later', async () => {
    const send = hold();
    const element = await show('data-use-notice', { src: newAddress() }, { clock });
    const loads: string[] = [];
    element.addEventListener('notice-load', (event) => loads.push(event.notice.title['en']!));
    element.src = newAddress();
    await drawn(element);
    send(1, 'Second');
    await aTimeout(20);
    send(0, 'First');
    await aTimeout(20);
    expect(loads).to.deep.equal(['Second']);
    expect(visibleText(element)).to.include('Second').and.not.include('First');
  });

  it('by its removal, without an event, and loads when it is back', async () => {
    const send = hold();
    const element = await show('data-use-notice', { src: newAddress() }, { clock });
    const events: string[] = [];
    for (const type of ['notice-load', 'notice-error']) element.addEventListener(type, () => events.push(type));
    const { parentElement } = element;
    element.remove();
    send(0, 'First');
    await aTimeout(20);
    expect(events).to.deep.equal([]);
    parentElement!.append(element);
    await oneEvent(element, 'notice-load');
    expect(visibleText(element)).to.include('First');
    expect(events).to.deep.equal(['notice-load']);
  });

  it('by a move in the page, and loads once', async () => {
    const send = hold();
    const element = await show('data-use-notice', { src: newAddress() }, { clock });
    const events: string[] = [];
    for (const type of ['notice-load', 'notice-error']) element.addEventListener(type, () => events.push(type));
    (await fixture(html`<div lang="en"></div>`)).append(element);
    send(0, 'First');
    await aTimeout(20);
    await drawn(element);
    expect(visibleText(element)).to.include('First');
    expect(events).to.deep.equal(['notice-load']);
    expect(asked).to.have.length(1);
  });

  it('by its removal after a failure, without an event', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    const element = await show('data-use-notice', {}, { clock });
    const events: string[] = [];
    element.addEventListener('notice-error', () => events.push('notice-error'));
    element.src = newAddress();
    await element.updateComplete;
    element.remove();
    await aTimeout(20);
    expect(events).to.deep.equal([]);
  });
});
