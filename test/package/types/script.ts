/** The entry points without a framework. */
import { addWords, OptOutElement, type Clock, type Notice, type Words } from 'opt-out-elements';
import { calendar } from 'opt-out-elements/calendar.js';
import { checkNotice } from 'opt-out-elements/check.js';
import { DeadlineBanner } from 'opt-out-elements/deadline-banner.js';
import 'opt-out-elements/embed.js';
import 'opt-out-elements/embed/letter.nl.js';
import 'opt-out-elements/frame/listen.js';
import integrity from 'opt-out-elements/integrity.json' with { type: 'json' };
import linkedin from 'opt-out-elements/notices/linkedin-ai-training-2025.json' with { type: 'json' };
import 'opt-out-elements/opt-out-stepper/define.js';
import { plainHtml } from 'opt-out-elements/plain-html.js';
import { snippet } from 'opt-out-elements/snippets.js';
import { fr } from 'opt-out-elements/words/letter/fr.js';
import { nl } from 'opt-out-elements/words/nl.js';

addWords(nl);
export const texts: string[] = [plainHtml(linkedin, nl), snippet(linkedin, nl), fr.lang, integrity['embed.js']];
export const rest = [checkNotice, calendar];
export const language: Words['lang'] = nl.lang;

const banner = document.createElement('deadline-banner');
const clock: Clock = () => new Date();
banner.clock = clock;
banner.notice = linkedin satisfies Notice;
export const same: DeadlineBanner & OptOutElement = banner;

const stepper = document.querySelector('opt-out-stepper');
stepper?.addEventListener('step-toggle', ({ done, route, step }) => {
  console.log(`${route}${step.toFixed()}`, done);
});
document.querySelector('data-use-notice')?.addEventListener('notice-load', ({ notice }) => {
  console.log(notice.title);
});

// @ts-expect-error: no such value
banner.status = 'cancelled';
// @ts-expect-error: no such property of the event
stepper?.addEventListener('step-toggle', ({ steps }) => steps);
// @ts-expect-error: a wrong type in the words of a language
addWords({ ...nl, lang: 1 });
// @ts-expect-error: no entry point
export type Inner = typeof import('opt-out-elements/dist/npm/index.js');
