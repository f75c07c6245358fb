/**
 * For a page with notices in iframes: gives each iframe the height of what is in it. It believes a height only
 * from the frame itself, only of our own frame page, and only a number, within bounds.
 */
import { bounded } from './height.js';

const frames = () =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => /^[^?#]*\/frame\/(?:index\.html)?\?/.test(src));

addEventListener('message', ({ data, source }: MessageEvent<unknown>) => {
  const height = (data as { 'opt-out-elements'?: { height?: unknown } } | null)?.['opt-out-elements']?.height;
  if (typeof height !== 'number' || !Number.isFinite(height)) return;
  for (const frame of frames()) {
    if (frame.contentWindow === source) frame.height = String(bounded(height));
  }
});

// those that told their height before anybody listened
for (const frame of frames()) frame.contentWindow?.postMessage('opt-out-elements', '*');
