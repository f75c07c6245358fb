/** Makes posts to compare HTML filters on: every form of the published, the invented and some random notices. */
import fc from 'fast-check';
import type { Notice } from '../../src/model/notice.js';
import { FORMS, snippet, SnippetError } from '../../src/snippets/snippets.js';
import { en } from '../../src/words/languages/en.js';
import { nl } from '../../src/words/languages/nl.js';
import { example, linkedin, longWords, minimal } from '../../stories/notices.js';
import { oddNotices } from '../../stories/odd/index.js';
import { notices } from '../model/random-notice.js';

const RANDOM = 100;

/** Other HTML: common article markup, and markup that nobody should paste. */
const OTHERS = [
  '<p>Text &amp; more &nbsp; &euro; &unknown; &#8212; &#x2014; a &lt; b, AT&T</p>',
  '<p onclick="alert(1)" class="a b" hidden tabindex="0">Text</p>',
  '<a href="https://example.org/" target="_blank" rel="noopener" ping="x">Link</a> <a href="tel:+31201234567">Call</a>',
  '<a href="/path?a=1&b=2">Path</a> <a href="mailto:privacy@example.com?subject=No">Mail</a> <a href="sms:1">SMS</a>',
  '<x-y z="1">In <b>an unknown</b> tag</x-y><script>let a = "<p>";</script><style>p { color: red }</style>',
  '<time datetime="2025-11-03">3 November 2025</time><svg><path d="M0 0"/></svg><button type="button">Press</button>',
  '<ol start="2" reversed><li value="4">Four</li></ol><img src="/a.png" alt="A" srcset="b 2x" loading="lazy"><br/>',
  '<section data-opt-out-src="/n.json" data-A="1" data-a_b="2" data-="3" data--x="4" data-a.b="5">Text</section>',
  '<!-- a comment --><p aria-label="A" aria-live="polite" aria-expanded="true" role="note" lang="nl" dir="rtl">Text</p>',
];

function inEveryForm(notice: Notice): readonly string[] {
  return [nl, en].flatMap((words) =>
    FORMS.flatMap(({ id }) => {
      try {
        const src = `/notices/${notice.id}.json`;
        return [snippet(notice, words, { form: id, src, frame: '/frame/', script: { src: '/embed/nl.js' } })];
      } catch (error) {
        // not written in this language, or too long for this form
        if (error instanceof SnippetError) return [];
        throw error;
      }
    }),
  );
}

export function postsToFilter(): readonly string[] {
  const written = [linkedin, example, longWords, minimal, ...oddNotices.map(({ notice }) => notice)];
  const random = fc.sample(notices, { numRuns: RANDOM, seed: 1 });
  return [...[...written, ...random].flatMap(inEveryForm), ...OTHERS];
}
