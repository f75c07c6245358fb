/**
 * The iframe page. `?id=…&lang=…` select a notice in the folder `notices/` and a language, whose embed file is in the
 * folder `embed/` next to this page's folder. `&audience=…&region=…` set the attributes of the card. `&theme=` is `light`
 * (default), `dark`, or `auto` for the reader's system; the parent page can override it. No part of the address is shown.
 *
 * Everything is a classic script from the page's own folders, because a sandboxed iframe has an opaque origin and cannot
 * load anything else. So each notice is a script too, which sets the `notice` property of the element.
 */
import type { Notice } from '../model/notice.js';
import { frameHeight } from './height.js';
import { contentOf, message } from './messages.js';

const element = document.querySelector<HTMLElement & { notice?: Notice }>('data-use-notice');
const sentences = [...(element?.children ?? [])] as HTMLElement[];
const script = document.querySelector<HTMLScriptElement>('script[data-languages]');
const languages = script?.dataset['languages']?.split(' ') ?? [];
const address = new URLSearchParams(location.search);
const id = address.get('id') ?? '';
const lang = address.get('lang') ?? '';

/**
 * Restricts loading to the page's own host. The CSP in the HTML cannot do this with `'self'`, which matches no host in a
 * sandboxed iframe in WebKit.
 */
function allowOwnHostOnly(): void {
  // `file:` pages have no host
  if (!/^https?:$/.test(location.protocol)) return;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `script-src ${location.origin}; style-src ${location.origin}`;
  document.head.append(policy);
}

const load = (src: string): Promise<void> =>
  new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => {
      done();
    };
    script.onerror = fail;
    document.head.append(script);
  });

/** Returns true if the card shows the notice and not the fallback sentences. */
const isShown = (): boolean =>
  Boolean(element?.shadowRoot) && !sentences.some((sentence) => sentence.getClientRects().length > 0);

async function show(): Promise<void> {
  if (!element || !/^[a-z0-9-]+$/.test(id) || !languages.includes(lang)) return;
  // the fallback sentence in the language of the notice, if it exists
  const own = sentences.filter((sentence) => sentence.lang === lang);
  for (const sentence of sentences) sentence.hidden = true;
  for (const name of ['audience', 'region']) {
    const value = address.get(name);
    if (value) element.setAttribute(name, value);
  }
  try {
    await Promise.all([load(`../embed/${lang}.js`), load(`notices/${id}.js`)]);
    document.title = element.notice?.title[lang] ?? document.title;
    document.documentElement.lang = lang;
  } finally {
    // hidden by the card if it shows the notice
    for (const sentence of own.length ? own : sentences) sentence.hidden = false;
  }
}

/** Sets `color-scheme` to light, dark or both, depending on the keywords. Default: light. */
function setColorScheme(words: string): void {
  const dark = /\bdark\b/.test(words);
  const both = dark && /\blight\b/.test(words);
  document.documentElement.style.colorScheme = both ? 'light dark' : dark ? 'dark' : 'light';
}

let settled = false;
let last = '';

/** Posts the height to the parent page, in our own format and in AMP's, so that the iframe need not scroll. */
function postHeight(): void {
  // keep the author's height until there is content
  if (!settled) return;
  const height = frameHeight(document.documentElement.getBoundingClientRect().height);
  const content = { height, shown: isShown() };
  if (JSON.stringify(content) === last) return;
  last = JSON.stringify(content);
  parent.postMessage(message(content), '*');
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
}

allowOwnHostOnly();
const theme = address.get('theme') ?? '';
setColorScheme(theme === 'auto' ? 'light dark' : theme);
new ResizeObserver(postHeight).observe(document.documentElement);
addEventListener('message', ({ data, source }) => {
  const { again, colorScheme } = (source === parent ? contentOf(data) : undefined) ?? {};
  if (typeof colorScheme === 'string') setColorScheme(colorScheme);
  if (again !== true) return;
  last = '';
  postHeight();
});
void show()
  .catch(() => undefined)
  .finally(() => {
    settled = true;
    postHeight();
  });
