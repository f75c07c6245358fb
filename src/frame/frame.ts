/**
 * The page for an iframe: `?id=…&lang=…` names a notice of `notices/` beside it, and a language whose embed file
 * is in the folder `embed/` beside its own; `&audience=…&region=…` are attributes of the card. `&theme=` is `light`, the
 * default, `dark`, or `auto` for that of the reader's system; the page around may say another. Nothing of the address is
 * shown.
 *
 * Everything is a classic script from the page's own folders, because in a sandboxed frame, which has no origin,
 * nothing else may be loaded. So each notice is a script too: it sets the `notice` of the element.
 */
import type { Notice } from '../model/notice.js';
import { frameHeight } from './height.js';
import { message, said } from './messages.js';

const element = document.querySelector<HTMLElement & { notice?: Notice }>('data-use-notice');
const sentences = [...(element?.children ?? [])] as HTMLElement[];
const script = document.querySelector<HTMLScriptElement>('script[data-languages]');
const languages = script?.dataset['languages']?.split(' ') ?? [];
const address = new URLSearchParams(location.search);
const id = address.get('id') ?? '';
const lang = address.get('lang') ?? '';

/**
 * From here on nothing is loaded but from the page's own host. The policy in the page cannot say so: in a sandbox WebKit
 * takes `'self'` for no host at all.
 */
function allowOwnHostOnly(): void {
  // a page in a file has no host
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

/** Whether the card is there: readers see the sentences where it has nothing else to show. */
const isShown = (): boolean =>
  Boolean(element?.shadowRoot) && !sentences.some((sentence) => sentence.getClientRects().length > 0);

async function show(): Promise<void> {
  if (!element || !/^[a-z0-9-]+$/.test(id) || !languages.includes(lang)) return;
  // the sentence for when nothing can be shown, in the reader's language where it has been written in it
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
    // not seen where the notice is
    for (const sentence of own.length ? own : sentences) sentence.hidden = false;
  }
}

/** Light, unless `dark` is among these words; both, where both are. */
function setColorScheme(words: string): void {
  const dark = /\bdark\b/.test(words);
  const both = dark && /\blight\b/.test(words);
  document.documentElement.style.colorScheme = both ? 'light dark' : dark ? 'dark' : 'light';
}

let settled = false;
let last = '';

/** Tells the page around how tall this one is, so that it need not scroll: in our own words and in AMP's. */
function tell(): void {
  // the frame keeps the height that its author gave it until there is something in it
  if (!settled) return;
  const height = frameHeight(document.documentElement.getBoundingClientRect().height);
  const told = { height, shown: isShown() };
  if (JSON.stringify(told) === last) return;
  last = JSON.stringify(told);
  parent.postMessage(message(told), '*');
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
}

allowOwnHostOnly();
const theme = address.get('theme') ?? '';
setColorScheme(theme === 'auto' ? 'light dark' : theme);
new ResizeObserver(tell).observe(document.documentElement);
addEventListener('message', ({ data, source }) => {
  const { again, colorScheme } = (source === parent ? said(data) : undefined) ?? {};
  if (typeof colorScheme === 'string') setColorScheme(colorScheme);
  if (again !== true) return;
  last = '';
  tell();
});
void show()
  .catch(() => undefined)
  .finally(() => {
    settled = true;
    tell();
  });
