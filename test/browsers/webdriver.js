/** A client of the WebDriver protocol. */
/* global AbortSignal, fetch */

/** The characters that represent keys in the protocol. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** The property that holds an element reference in the protocol. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const keyDown = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
const keyUp = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
const buttonDown = (button) => ({ type: 'pointerDown', button: BUTTONS[button] });
const buttonUp = (button) => ({ type: 'pointerUp', button: BUTTONS[button] });

/** Sends a WebDriver command; resolves with its value. */
async function send(method, url, body) {
  const response = await fetch(url, {
    method,
    body: body && JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
    signal: AbortSignal.timeout(30_000),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebDriver: ${value.error}: ${value.message}`);
  return value;
}

/** Whether the driver at this address accepts sessions. */
export async function isReady(address) {
  try {
    const { ready } = await send('GET', `${address}/status`);
    return ready;
  } catch {
    return false;
  }
}

/** A browser window controlled through the WebDriver protocol. */
export class WebDriver {
  #url;

  constructor(url) {
    this.#url = url;
  }

  /** Opens a browser through the driver at this address. */
  static async open(address, capabilities) {
    const { sessionId } = await send('POST', `${address}/session`, { capabilities: { alwaysMatch: capabilities } });
    return new WebDriver(`${address}/session/${sessionId}`);
  }

  #get(path) {
    return send('GET', this.#url + path);
  }

  #post(path, body) {
    return send('POST', this.#url + path, body);
  }

  close() {
    return send('DELETE', this.#url);
  }

  goTo(url) {
    return this.#post('/url', { url });
  }

  url() {
    return this.#get('/url');
  }

  /** Runs a function body in the page; resolves with its return value. */
  execute(script) {
    return this.#post('/execute/sync', { script, args: [] });
  }

  /** Sends the next commands to the frame with this index; without one, to the page itself. */
  switchToFrame(id = null) {
    return this.#post('/frame', { id });
  }

  windowSize() {
    return this.#get('/window/rect');
  }

  resizeWindow(width, height) {
    return this.#post('/window/rect', { x: 0, y: 0, width, height });
  }

  #roleOf = (reference) => this.#get(`/element/${reference[ELEMENT]}/computedrole`);
  #nameOf = (reference) => this.#get(`/element/${reference[ELEMENT]}/computedlabel`);

  /** The computed roles of the elements that a script returns. */
  roles(script) {
    return this.#ofEach(script, this.#roleOf);
  }

  /** The computed names of the elements that a script returns. */
  names(script) {
    return this.#ofEach(script, this.#nameOf);
  }

  async #ofEach(script, query) {
    const results = [];
    for (const reference of await this.execute(script)) results.push(await query(reference));
    return results;
  }

  #perform(source, actions) {
    return this.#post('/actions', { actions: [{ ...source, actions }] });
  }

  #keys = (...actions) => this.#perform({ type: 'key', id: 'keyboard' }, actions);
  #mouse = (...actions) =>
    this.#perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' } }, actions);

  keyboard = {
    type: (text) => this.#keys(...[...text].flatMap((key) => [keyDown(key), keyUp(key)])),
    /** Presses one key, or several together: `Shift+Tab`. */
    press: (combination) => {
      const keys = combination === '+' ? ['+'] : combination.split('+');
      return this.#keys(...keys.map(keyDown), ...keys.reverse().map(keyUp));
    },
    down: (key) => this.#keys(keyDown(key)),
    up: (key) => this.#keys(keyUp(key)),
  };

  mouse = {
    move: (x, y) => this.#mouse(move(x, y)),
    click: (x, y, { button = 'left' } = {}) => this.#mouse(move(x, y), buttonDown(button), buttonUp(button)),
    down: ({ button = 'left' } = {}) => this.#mouse(buttonDown(button)),
    up: ({ button = 'left' } = {}) => this.#mouse(buttonUp(button)),
  };
}
