/**
 * WebKit for Web Test Runner: GTK's small browser, driven by its own WebDriver, on a screen that only exists in memory.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { find } from '../../tools/browsers.js';
import { isReady, WebDriver } from './webdriver.js';

/** What the other browsers show at first. */
const VIEWPORT = { width: 800, height: 600 };

/** Asks until the answer is yes, for some seconds. */
async function until(what, ask) {
  for (const end = Date.now() + 30_000; Date.now() < end; await wait(50)) if (await ask()) return;
  throw new Error(`WebKit: ${what} takes too long`);
}

/** A port that nobody listens to. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** The programs that one browser needs; they end with it, or with this process. */
class Programs {
  #running = [];

  constructor() {
    process.once('exit', () => this.end());
    // by themselves these end the process without that event
    for (const signal of ['SIGHUP', 'SIGTERM']) process.once(signal, () => process.exit(1));
  }

  async start(command, args, options) {
    const program = spawn(command, args, { stdio: 'ignore', ...options });
    this.#running.push(program);
    await once(program, 'spawn');
    return program;
  }

  /** The last one first: each works with those before it. */
  end() {
    for (const program of this.#running.splice(0).reverse()) program.kill();
  }
}

/** A screen with a window manager, without which a window that is resized loses the focus; resolves with its name. */
async function startScreen(programs) {
  // it writes its number as soon as windows can open on it
  const screen = await programs.start('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = once(screen, 'exit').then(() => {
    throw new Error('WebKit: its screen ended');
  });
  const [number] = await Promise.race([once(screen.stdio[3], 'data'), ended]);
  const display = `:${String(number).trim()}`;
  await programs.start('openbox', [], { env: { ...process.env, DISPLAY: display } });
  return display;
}

/** The address of a driver whose browsers open on this screen. */
async function startDriver(programs, display) {
  const port = await freePort();
  await programs.start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      // the language of the other browsers
      LANG: 'en_US.UTF-8',
      LC_ALL: 'en_US.UTF-8',
      // there is no desktop to tell of what is on the page
      NO_AT_BRIDGE: '1',
      // nor a graphics card: a third less to compute
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    },
  });
  const address = `http://127.0.0.1:${port}`;
  await until('the start of its driver', () => isReady(address));
  return address;
}

/** Resizes the window until the page has this size. */
async function setViewport(driver, { width, height }) {
  const excess = async () => {
    const [innerWidth, innerHeight] = await driver.execute('return [innerWidth, innerHeight]');
    return { x: innerWidth - width, y: innerHeight - height };
  };
  const fits = async () => {
    const { x, y } = await excess();
    return x === 0 && y === 0;
  };
  await until(`a viewport of ${width} by ${height} pixels`, async () => {
    if (await fits()) return true;
    const { x, y } = await excess();
    const window = await driver.windowSize();
    await driver.resizeWindow(window.width - x, window.height - y);
    // the page follows the window somewhat later
    for (let times = 0; times < 20 && !(await fits()); times++) await wait(50);
    return fits();
  });
}

/** A browser that is driven by the WebDriver protocol; its programs end when it is closed. */
export async function openWebKit() {
  const programs = new Programs();
  const driver = await startBrowser(programs);
  const close = async () => {
    await driver.close().catch(() => undefined);
    programs.end();
  };
  return { driver, close };
}

async function startBrowser(programs) {
  const address = await startDriver(programs, await startScreen(programs));
  const driver = await WebDriver.open(address, {
    browserName: 'MiniBrowser',
    // a test may ask for something before its page has loaded, and be over before that, too
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary: find.webkit(), args: ['--automation'] },
  });
  await setViewport(driver, VIEWPORT);
  await until('the focus', () => driver.execute('return document.hasFocus()'));
  return driver;
}

class WebKitLauncher {
  name = 'WebKit';
  /** The commands of Web Test Runner know such pages as `getPage` returns. */
  type = 'playwright';
  concurrency = 1;

  #programs = new Programs();
  #starting;
  #driver;
  #urls = new Map();

  async startSession(id, url) {
    this.#starting ??= startBrowser(this.#programs);
    this.#driver = await this.#starting;
    this.#urls.set(id, url);
    await this.#driver.goTo(url);
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  /** Asked for when a page is lost; the page that was meant, where its process is lost too. */
  getBrowserUrl(id) {
    return this.#driver.url().catch(() => this.#urls.get(id));
  }

  /** Each file gets a new browser: one that has shown others takes two or three times as long for the same tests. */
  async stopSession(id) {
    this.#urls.delete(id);
    await this.stop();
    return {};
  }

  async stop() {
    await this.#driver?.close().catch(() => undefined);
    this.#programs.end();
    this.#starting = undefined;
  }

  getPage() {
    const { keyboard, mouse } = this.#driver;
    return {
      keyboard,
      mouse,
      /** The window is never narrower than its toolbar, 447 pixels. */
      setViewportSize: (size) => setViewport(this.#driver, size),
      emulateMedia() {
        throw new Error('WebKit emulates no media');
      },
    };
  }

  /** Roles and names of the elements that a script returns, for the plugin `accessibility`. */
  roles(script) {
    return this.#driver.roles(script);
  }

  names(script) {
    return this.#driver.names(script);
  }
}

export const webkit = () => new WebKitLauncher();
