/**
 * Launches WebKit for Web Test Runner: GTK's MiniBrowser, controlled by WebKitWebDriver, on a virtual screen.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { find } from '../../tools/browsers.js';
import { isReady, WebDriver } from './webdriver.js';

/** The default viewport of the other browsers. */
const VIEWPORT = { width: 800, height: 600 };

/** Polls until `holds` returns true; throws after 30 seconds. */
async function until(what, holds) {
  for (const end = Date.now() + 30_000; Date.now() < end; await wait(50)) if (await holds()) return;
  throw new Error(`WebKit: ${what} takes too long`);
}

/** Returns an unused port. */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** The programs that one browser needs. They end with the browser or with this process. */
class Programs {
  #running = [];

  constructor() {
    process.once('exit', () => this.end());
    // without a handler, these signals end the process without the event `exit`
    for (const signal of ['SIGHUP', 'SIGTERM']) process.once(signal, () => process.exit(1));
  }

  async start(command, args, options) {
    const program = spawn(command, args, { stdio: 'ignore', ...options });
    this.#running.push(program);
    await once(program, 'spawn');
    return program;
  }

  /** Ends the last one first, because each depends on the earlier ones. */
  end() {
    for (const program of this.#running.splice(0).reverse()) program.kill();
  }
}

/** Starts a screen; resolves with its name. Without a window manager, a resized window loses the focus. */
async function startScreen(programs) {
  // Xvfb writes the number of the display when it is ready
  const screen = await programs.start('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const ended = once(screen, 'exit').then(() => {
    throw new Error('WebKit: the screen ended');
  });
  const [number] = await Promise.race([once(screen.stdio[3], 'data'), ended]);
  const display = `:${String(number).trim()}`;
  await programs.start('openbox', [], { env: { ...process.env, DISPLAY: display } });
  return display;
}

/** Starts a driver whose browsers open on this screen; resolves with its address. */
async function startDriver(programs, display) {
  const port = await freePort();
  await programs.start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      // as in the other browsers
      LANG: 'en_US.UTF-8',
      LC_ALL: 'en_US.UTF-8',
      // there is no desktop with assistive technology
      NO_AT_BRIDGE: '1',
      // without a graphics card, this saves a third of the computing time
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    },
  });
  const address = `http://127.0.0.1:${port}`;
  await until('the start of the driver', () => isReady(address));
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
    // the page is resized a little later than the window
    for (let times = 0; times < 20 && !(await fits()); times++) await wait(50);
    return fits();
  });
}

/** Opens a browser controlled through WebDriver. Closing it ends its programs. */
export async function openWebKit() {
  const programs = new Programs();
  const driver = await openBrowser(await startDriverOnScreen(programs));
  const close = async () => {
    await driver.close().catch(() => undefined);
    programs.end();
  };
  return { driver, close };
}

/** Starts what several browsers can use one after the other; resolves with the driver's address. */
const startDriverOnScreen = async (programs) => startDriver(programs, await startScreen(programs));

/** Opens a browser through the driver at this address. It ends when its driver session is closed. */
async function openBrowser(address) {
  const driver = await WebDriver.open(address, {
    browserName: 'MiniBrowser',
    // a test may send commands before its page has loaded, and may even end before that
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary: find.webkit(), args: ['--automation'] },
  });
  await setViewport(driver, VIEWPORT);
  await until('the focus', () => driver.execute('return document.hasFocus()'));
  return driver;
}

class WebKitLauncher {
  name = 'WebKit';
  /** Makes the commands of Web Test Runner accept the pages that `getPage` returns. */
  type = 'playwright';
  concurrency = 1;

  #programs = new Programs();
  #address;
  #driver;
  #urls = new Map();

  /** Gives each file a new browser: a used one takes two or three times as long for the same tests. */
  async startSession(id, url) {
    this.#address ??= startDriverOnScreen(this.#programs);
    try {
      this.#driver = await openBrowser(await this.#address);
    } catch (error) {
      this.#endPrograms();
      throw error;
    }
    this.#urls.set(id, url);
    await this.#driver.goTo(url);
  }

  isActive(id) {
    return this.#urls.has(id);
  }

  /** The runner calls this when a page is lost. Returns the intended address where its process is lost too. */
  getBrowserUrl(id) {
    return this.#driver.url().catch(() => this.#urls.get(id));
  }

  async stopSession(id) {
    this.#urls.delete(id);
    try {
      await this.#driver.close();
    } catch {
      // a driver that cannot close its browser cannot open the next one either
      this.#endPrograms();
    }
    return {};
  }

  async stop() {
    await this.#driver?.close().catch(() => undefined);
    this.#endPrograms();
  }

  #endPrograms() {
    this.#programs.end();
    this.#address = undefined;
  }

  getPage() {
    const { keyboard, mouse } = this.#driver;
    return {
      keyboard,
      mouse,
      /** The window cannot be narrower than its toolbar: 447 pixels. */
      setViewportSize: (size) => setViewport(this.#driver, size),
      emulateMedia() {
        throw new Error('WebKit cannot emulate media features');
      },
    };
  }

  /** The roles and names of the elements that a script returns, for the plugin `accessibility`. */
  roles(script) {
    return this.#driver.roles(script);
  }

  names(script) {
    return this.#driver.names(script);
  }
}

export const webkit = () => new WebKitLauncher();
