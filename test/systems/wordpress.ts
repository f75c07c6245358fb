/**
 * Follows the how-to for WordPress in a real installation, and prints what readers see of each form, by the role of the
 * author and the way of pasting. Then compares test/pages/wordpress-kses.ts with WordPress's own filter.
 */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { FORMS, scriptTag, snippet } from '../../src/snippets/snippets.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin } from '../../stories/notices.js';
import { table } from '../../tools/markdown.js';
import { kses } from '../pages/wordpress-kses.js';
import { postsToFilter } from './posts.js';
import { alone, DIST, freePort, run, start, temporaryFolder, until } from './machine.js';
import { launch, ofHtml, ofPage, person } from './readers.js';

/** The folder of Debian's WordPress package. */
const DEBIAN = '/usr/share/wordpress';
const ROLES = ['editor', 'author'] as const;
type Role = (typeof ROLES)[number];

const snippets = FORMS.map(({ id }) => ({
  form: id,
  code: snippet(linkedin, nl, { form: id, src: '/notices/linkedin-ai-training-2025.json', frame: '/frame/' }),
}));

/** Starts a separate database server, which ends with the script. */
async function database(folder: string): Promise<{ port: number; query: (sql: string) => string }> {
  const [data, socket, port] = [join(folder, 'data'), join(folder, 'socket'), await freePort()];
  const me = process.getuid?.() === 0 ? ['--user=root'] : [];
  run('mariadb-install-db', ['--no-defaults', ...me, `--datadir=${data}`, '--auth-root-authentication-method=normal']);
  const where = [`--datadir=${data}`, `--socket=${socket}`, `--port=${String(port)}`, '--bind-address=127.0.0.1'];
  start('mariadbd', ['--no-defaults', ...me, ...where, `--pid-file=${join(folder, 'pid')}`]);
  const query = (sql: string) => run('mariadb', ['--no-defaults', '-u', 'root', `--socket=${socket}`, '-e', sql]);
  await until('the database answers', () => query('SELECT 1') !== '');
  return { port, query };
}

/** Follows the section “Once” of the how-to. */
function followTheHowTo(root: string): void {
  for (const folder of ['embed', 'notices', 'frame']) {
    cpSync(join(DIST, folder), join(root, folder), { recursive: true });
  }
  const tag = scriptTag({ src: '/embed/nl.js', notices: '/notices/' });
  mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true });
  writeFileSync(
    join(root, 'wp-content/mu-plugins/opt-out.php'),
    `<?php\nadd_action( 'wp_head', function () { ?>\n${tag}\n<?php } );\n`,
  );
}

async function install(folder: string) {
  const { port: databasePort, query } = await database(folder);
  query(
    "CREATE DATABASE wordpress; CREATE USER wp@'127.0.0.1' IDENTIFIED BY 'wp'; GRANT ALL ON wordpress.* TO wp@'127.0.0.1'",
  );
  const root = join(folder, 'site');
  cpSync(DEBIAN, root, { recursive: true, dereference: true, filter: (file) => !file.endsWith('.htaccess') });
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'wp',
    DB_PASSWORD: 'wp',
    DB_HOST: `127.0.0.1:${String(databasePort)}`,
    DB_CHARSET: 'utf8mb4',
    // application passwords work without https only in a local environment
    WP_ENVIRONMENT_TYPE: 'local',
    WP_HTTP_BLOCK_EXTERNAL: true,
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    AUTH_KEY: 'a',
    SECURE_AUTH_KEY: 'b',
    LOGGED_IN_KEY: 'c',
    NONCE_KEY: 'd',
  };
  const defines = Object.entries(constants).map(([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`);
  writeFileSync(
    join(root, 'wp-config.php'),
    `<?php\n${defines.join('\n')}\n$table_prefix = 'wp_';\nif ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );\nrequire_once ABSPATH . 'wp-settings.php';\n`,
  );
  followTheHowTo(root);
  // does what the plugin “Classic Editor” does, for addresses with the parameter `classic`
  writeFileSync(
    join(root, 'wp-content/mu-plugins/classic.php'),
    "<?php\nadd_filter( 'use_block_editor_for_post', fn ( $use ) => $use && ! isset( $_GET['classic'] ) );\n",
  );
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const installed = run('php', [join(import.meta.dirname, 'wordpress.install.php'), url], { cwd: root });
  const { passwords, version } = JSON.parse(installed.slice(installed.indexOf('{"passwords'))) as {
    passwords: Record<Role, string>;
    version: string;
  };
  start('php', ['-q', '-S', `127.0.0.1:${String(port)}`], { cwd: root, env: { PHP_CLI_SERVER_WORKERS: '4' } });
  await until('the site answers', async () => (await fetch(`${url}/wp-login.php`)).ok);
  return { root, url, version, passwords };
}

async function logIn(browser: Browser, url: string, role: Role): Promise<Page> {
  const page = await (await person(browser)).newPage();
  page.setDefaultTimeout(60_000);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${url}/wp-login.php`);
  await page.fill('#user_login', role);
  await page.fill('#user_pass', `${role}-password`);
  await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
  return page;
}

/** The JavaScript API of the block editor. */
declare const window: {
  readonly wp: {
    readonly blocks: {
      createBlock(name: string, attributes: object): { clientId: string };
      pasteHandler(pasted: { HTML: string; plainText: string; mode: string }): object[];
    };
    readonly data: {
      dispatch(store: string): Record<string, (...args: unknown[]) => Promise<unknown>>;
      select(store: string): Record<string, () => never>;
    };
  };
};

interface Posted {
  readonly id: number;
  /** The outcome in the preview of the block. */
  readonly preview: string;
}

/** Pastes the code into a “Custom HTML” block of the block editor. */
async function inABlock(page: Page, url: string, title: string, code: string): Promise<Posted> {
  await page.goto(`${url}/wp-admin/post-new.php`);
  await page.waitForFunction(() => Boolean(window.wp.data.select('core/editor')['getCurrentPostId']!()));
  await page.evaluate(
    ([heading, content]) => {
      const { blocks, data } = window.wp;
      void data.dispatch('core/edit-post')['toggleFeature']!('welcomeGuide');
      void data.dispatch('core/editor')['editPost']!({ title: heading });
      const block = blocks.createBlock('core/html', { content });
      void data.dispatch('core/block-editor')['insertBlocks']!(block);
      void data.dispatch('core/block-editor')['selectBlock']!(block.clientId);
    },
    [title, code] as const,
  );
  await page.locator('.wp-block-html').first().waitFor();
  const button = page.locator('.block-editor-block-toolbar').getByText('Preview', { exact: true });
  await button.first().click();
  await page.locator('.wp-block-html iframe').first().waitFor();
  const preview = (await isLiveInPreview(page)) ? 'live card' : await textOfPreview(page);
  const id = await publish(page);
  return { id, preview };
}

const publish = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const editor = window.wp.data.dispatch('core/editor');
    await editor['editPost']!({ status: 'publish' });
    await editor['savePost']!();
    return window.wp.data.select('core/editor')['getCurrentPostId']!();
  });

/** Pastes the code between the blocks of the block editor, which converts it to blocks. */
async function besideTheBlocks(page: Page, url: string, title: string, code: string): Promise<Posted> {
  await page.goto(`${url}/wp-admin/post-new.php`);
  await page.waitForFunction(() => Boolean(window.wp.data.select('core/editor')['getCurrentPostId']!()));
  await page.evaluate(
    ([heading, plainText]) => {
      const { blocks, data } = window.wp;
      void data.dispatch('core/editor')['editPost']!({ title: heading });
      const made = blocks.pasteHandler({ HTML: '', plainText, mode: 'BLOCKS' });
      void data.dispatch('core/block-editor')['insertBlocks']!(made);
    },
    [title, code] as const,
  );
  return { id: await publish(page), preview: '–' };
}

/** Whether a frame inside the block shows a live card. */
async function isLiveInPreview(page: Page): Promise<boolean> {
  const hasCard = () => [...document.querySelectorAll('data-use-notice')].some(({ shadowRoot }) => shadowRoot);
  const inAFrame = async () =>
    (await Promise.all(page.frames().map((frame) => frame.evaluate(hasCard).catch(() => false)))).includes(true);
  return until('a card in the preview', inAFrame, 3).then(
    () => true,
    () => false,
  );
}

async function textOfPreview(page: Page): Promise<string> {
  const text = await page.locator('.wp-block-html iframe').first().contentFrame().locator('body').innerText();
  return text.includes('schemaVersion') ? 'the JSON' : text.trim() ? 'text' : 'nothing';
}

/** Pastes the code into the tab “Text” of the classic editor; with `visual`, then switches to the tab “Visual”. */
async function inTheClassicEditor(
  page: Page,
  url: string,
  title: string,
  code: string,
  visual: boolean,
): Promise<Posted> {
  await page.goto(`${url}/wp-admin/post-new.php?classic`);
  await page.fill('#title', title);
  await page.click('#content-html');
  await page.fill('#content', code);
  if (visual) {
    await page.click('#content-tmce');
    await page.frameLocator('#content_ifr').locator('body#tinymce').waitFor();
  }
  // the editor ignores a click on the button while it saves a draft
  const isPublished = () => page.waitForURL(/post\.php\?post=\d+/, { timeout: 5000, waitUntil: 'commit' });
  await until('the post is published', async () => {
    await page.click('#publish:not(.disabled)');
    return isPublished().then(() => true);
  });
  return { id: Number(/post=(\d+)/.exec(page.url())?.[1]), preview: '–' };
}

async function throughTheApi(url: string, role: Role, password: string, title: string, code: string): Promise<Posted> {
  const authorization = `Basic ${Buffer.from(`${role}:${password}`).toString('base64')}`;
  const answer = await fetch(`${url}/?rest_route=/wp/v2/posts`, {
    method: 'POST',
    headers: { authorization, 'content-type': 'application/json' },
    body: JSON.stringify({ title, content: code, status: 'publish' }),
  });
  assert.equal(answer.status, 201, await answer.clone().text());
  return { id: ((await answer.json()) as { id: number }).id, preview: '–' };
}

/** Returns the content and the excerpt of each feed item, by the id of its post. */
async function feed(page: Page, url: string) {
  const xml = await (await fetch(`${url}/?feed=rss2`)).text();
  const items = await page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'text/xml');
    return [...read.querySelectorAll('item')].map((item) => ({
      id: Number(/p=(\d+)/.exec(item.querySelector('guid')?.textContent ?? '')?.[1]),
      content: item.getElementsByTagName('content:encoded')[0]?.textContent ?? '',
      excerpt: item.querySelector('description')?.textContent ?? '',
    }));
  }, xml);
  return new Map(items.map((item) => [item.id, item]));
}

await alone(async () => {
  const site = await install(temporaryFolder('wordpress'));
  const { passwords, root, url, version } = site;
  console.log(`WordPress ${version}\n`);
  const browser = await launch();
  try {
    const posted: (Posted & { readonly form: string; readonly role: Role; readonly way: string })[] = [];
    let page: Page | undefined;
    for (const role of ROLES) {
      page = await logIn(browser, url, role);
      for (const { code, form } of snippets) {
        const as = { form, role };
        const title = `${form}, ${role}`;
        posted.push({ ...as, way: 'Custom HTML block', ...(await inABlock(page, url, title, code)) });
        posted.push({ ...as, way: 'between blocks', ...(await besideTheBlocks(page, url, title, code)) });
        posted.push({ ...as, way: 'classic, Text', ...(await inTheClassicEditor(page, url, title, code, false)) });
        posted.push({ ...as, way: 'classic, Visual', ...(await inTheClassicEditor(page, url, title, code, true)) });
        posted.push({ ...as, way: 'REST API', ...(await throughTheApi(url, role, passwords[role], title, code)) });
      }
    }
    const items = await feed(page!, url);
    const rows: string[][] = [];
    for (const { form, id, preview, role, way } of posted) {
      const item = items.get(id);
      const article = await ofPage(browser, `${url}/?p=${String(id)}`);
      const [inFeed, excerpt] = [
        await ofHtml(browser, item?.content ?? ''),
        await ofHtml(browser, item?.excerpt ?? ''),
      ];
      rows.push([`\`${form}\``, role, way, article, excerpt, inFeed, preview]);
    }
    console.log(table(['Form', 'Role', 'Pasted', 'Article', 'Excerpt', 'Feed', 'Preview of the block'], rows));

    const posts = postsToFilter();
    const input = JSON.stringify(posts);
    const script = join(import.meta.dirname, 'wordpress.kses.php');
    const filtered = JSON.parse(run('php', [script], { cwd: root, input })) as string[];
    const parsed = (html: readonly string[]) =>
      page!.evaluate(
        (all) => all.map((text) => new DOMParser().parseFromString(text, 'text/html').body.innerHTML),
        html,
      );
    const [real, ours] = [await parsed(filtered), await parsed(posts.map(kses))];
    const different = posts.flatMap((post, index) =>
      real[index] === ours[index] ? [] : [{ post, real: real[index], ours: ours[index] }],
    );
    for (const one of different.slice(0, 5)) console.log(one);
    console.log(
      `\nwp_kses_post and test/pages/wordpress-kses.ts: ${String(posts.length)} posts, ${String(different.length)} differ.`,
    );
    if (different.length) process.exitCode = 1;
  } finally {
    await browser.close();
  }
});
