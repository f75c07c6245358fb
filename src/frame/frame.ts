/**
 * The page for an iframe: `?id=…&lang=…` names a notice of `notices/` beside it, and a language whose embed file
 * is in the folder `embed/` beside its own; `&audience=…&region=…` are attributes of the card. Nothing of the address is
 * shown.
 *
 * Everything is a classic script from the page's own folders, because in a sandboxed frame, which has no origin,
 * nothing else may be loaded. So each notice is a script too: it sets the `notice` of the element.
 */
import type { Notice } from '../model/notice.js';
import { bounded } from './height.js';

const element = document.querySelector<HTMLElement & { notice?: Notice }>('data-use-notice');
const script = document.querySelector<HTMLScriptElement>('script[data-languages]');
const languages = script?.dataset['languages']?.split(' ') ?? [];
const address = new URLSearchParams(location.search);
const id = address.get('id') ?? '';
const lang = address.get('lang') ?? '';

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

async function show(): Promise<void> {
  if (!element || !/^[a-z0-9-]+$/.test(id) || !languages.includes(lang)) return;
  // the sentence for when nothing can be shown, in the reader's language where it has been written in it
  const sentences = [...element.children] as HTMLElement[];
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

let sent = 0;

/** Tells the page around how tall this one is, so that it need not scroll: in our own words and in AMP's. */
function tell(): void {
  const height = bounded(document.documentElement.getBoundingClientRect().height);
  if (height === sent) return;
  sent = height;
  parent.postMessage({ 'opt-out-elements': { height } }, '*');
  parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
}

new ResizeObserver(tell).observe(document.documentElement);
addEventListener('message', ({ data, source }) => {
  // the listener came later than this page
  if (source !== parent || data !== 'opt-out-elements') return;
  sent = 0;
  tell();
});
void show().catch(() => undefined);
