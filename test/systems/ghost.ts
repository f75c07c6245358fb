/**
 * Follows the how-to for Ghost in a real installation. Prints what readers see of each form in the article, the excerpt,
 * the feed and the newsletter, and the cache headers of the theme's files.
 * Usage: `npx tsx test/systems/ghost.ts FOLDER`, where `FOLDER` is the folder of the installed Ghost package.
 */
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { FORMS, scriptTag, snippet } from '../../src/snippets/snippets.js';
import { nl } from '../../src/words/languages/nl.js';
import { linkedin } from '../../stories/notices.js';
import { table } from '../../tools/markdown.js';
import { alone, DIST, freePort, start, temporaryFolder, until } from './machine.js';
import { launch, ofHtml, ofPage } from './readers.js';

const [, , ghostFolder] = process.argv;
if (!ghostFolder) throw new Error('Name the folder of Ghost: see the README beside this script.');
const GHOST = resolve(ghostFolder);
const OWNER = { name: 'Chief', email: 'chief@example.org', password: 'kD9-vuurtoren-mast' };
const THEME = 'source';

type Api = (method: string, path: string, body?: unknown) => Promise<unknown>;

/** Follows the section “Once” of the how-to: copies the files into the folder `assets` of the theme. */
function putFiles(content: string): void {
  for (const folder of ['embed', 'notices', 'frame']) {
    cpSync(join(DIST, folder), join(content, 'themes', THEME, 'assets', folder), { recursive: true });
  }
}

async function install(): Promise<{ url: string; api: Api }> {
  const folder = temporaryFolder('ghost');
  const content = join(folder, 'content');
  cpSync(join(GHOST, 'content'), content, { recursive: true, dereference: true });
  putFiles(content);
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  // Ghost reads its settings from the environment
  const settings = {
    NODE_ENV: 'production',
    url,
    server__host: '127.0.0.1',
    server__port: String(port),
    database__client: 'sqlite3',
    database__connection__filename: join(folder, 'ghost.db'),
    database__useNullAsDefault: 'true',
    mail__transport: 'stub',
    paths__contentPath: content,
    privacy__useTinfoil: 'true',
    security__staffDeviceVerification: 'false',
    logging__transports: '["stdout"]',
    logging__level: 'error',
  };
  const ghost = start('node', ['index.js'], { cwd: GHOST, env: settings });
  const admin = `${url}/ghost/api/admin/`;
  await until(
    'Ghost answers',
    async () => {
      if (ghost.exitCode !== null) throw new Error('Ghost has ended');
      return (await fetch(`${admin}site/`)).ok;
    },
    120,
  );

  let cookie = '';
  const api: Api = async (method, path, body) => {
    const answer = await fetch(admin + path, {
      method,
      headers: { origin: url, cookie, 'content-type': 'application/json', 'accept-version': 'v5.0' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    assert.ok(answer.ok, `${method} ${path}: ${String(answer.status)} ${text}`);
    cookie ||= answer.headers.get('set-cookie')?.split(';')[0] ?? '';
    return text.startsWith('{') ? (JSON.parse(text) as unknown) : undefined;
  };
  await api('POST', 'authentication/setup/', { setup: [{ ...OWNER, blogTitle: 'Krant' }] });
  await api('POST', 'session/', { username: OWNER.email, password: OWNER.password });
  const head = scriptTag({ src: '/assets/embed/nl.js', notices: '/assets/notices/' });
  await api('PUT', 'settings/', {
    settings: [
      { key: 'codeinjection_head', value: head },
      // otherwise Ghost appends `?ref=…` to every link
      { key: 'outbound_link_tagging', value: false },
    ],
  });
  return { url, api };
}

/** Creates a post with one HTML card, as the editor saves it. */
async function post(api: Api, title: string, html: string) {
  const card = { type: 'html', version: 1, html };
  const root = { children: [card], direction: null, format: '', indent: 0, type: 'root', version: 1 };
  const made = (await api('POST', 'posts/', {
    posts: [{ title, status: 'published', lexical: JSON.stringify({ root }) }],
  })) as { posts: [{ id: string; url: string; excerpt: string }] };
  return made.posts[0];
}

async function newsletter(api: Api, id: string) {
  const answer = (await api('GET', `email_previews/posts/${id}/`)) as {
    email_previews: [{ html: string; plaintext: string }];
  };
  return answer.email_previews[0];
}

/** Returns the content of each feed item, by title. */
async function feed(browser: Browser, url: string): Promise<ReadonlyMap<string, string>> {
  const xml = await (await fetch(`${url}/rss/`)).text();
  const page = await browser.newPage();
  const items = await page.evaluate((text) => {
    const all = [...new DOMParser().parseFromString(text, 'text/xml').querySelectorAll('item')];
    return all.map(
      (item) =>
        [
          item.querySelector('title')?.textContent ?? '',
          item.getElementsByTagName('content:encoded')[0]?.textContent ?? '',
        ] as const,
    );
  }, xml);
  await page.close();
  return new Map(items);
}

const asHtml = (text: string): string => `<pre>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>`;

await alone(async () => {
  const { version } = createRequire(import.meta.url)(join(GHOST, 'package.json')) as { version: string };
  console.log(`Ghost ${version}\n`);
  const { api, url } = await install();
  const browser = await launch();
  try {
    const posts = [];
    for (const { id } of FORMS) {
      const src = '/assets/notices/linkedin-ai-training-2025.json';
      const code = snippet(linkedin, nl, { form: id, src, frame: '/assets/frame/index.html' });
      posts.push({ form: id, ...(await post(api, id, code)) });
    }
    const items = await feed(browser, url);
    const rows: string[][] = [];
    for (const { excerpt, form, id, url: address } of posts) {
      const mail = await newsletter(api, id);
      rows.push([
        `\`${form}\``,
        await ofPage(browser, address),
        await ofHtml(browser, asHtml(excerpt)),
        await ofHtml(browser, items.get(form) ?? ''),
        await ofHtml(browser, mail.html),
        await ofHtml(browser, asHtml(mail.plaintext)),
        /<script/i.test(mail.html) ? 'sent along' : 'left out',
      ]);
    }
    console.log(table(['Form', 'Article', 'Excerpt', 'Feed', 'Newsletter', 'Its plain text', 'Scripts in it'], rows));
    for (const file of ['embed/nl.js', 'notices/linkedin-ai-training-2025.json']) {
      const { headers } = await fetch(`${url}/assets/${file}`);
      console.log(`/assets/${file}: ${headers.get('cache-control') ?? ''} ETag ${headers.get('etag') ?? 'none'}`);
    }
  } finally {
    await browser.close();
  }
});
