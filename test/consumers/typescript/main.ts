import { addWords, type Clock, type Notice } from 'opt-out-elements';
import 'opt-out-elements/authority-positions/define.js';
import 'opt-out-elements/data-category-list/define.js';
import 'opt-out-elements/data-use-notice/define.js';
import 'opt-out-elements/deadline-banner/define.js';
import linkedin from 'opt-out-elements/notices/linkedin-ai-training-2025.json' with { type: 'json' };
import 'opt-out-elements/opt-out-stepper/define.js';
import { en } from 'opt-out-elements/words/en.js';

addWords(en);

const today = document.createElement('input');
today.type = 'date';
today.ariaLabel = 'Read on';
today.value = '2025-10-25';

const clock: Clock = () => new Date(`${today.value}T12:00Z`);
const notice: Notice = linkedin;
const card = Object.assign(document.createElement('data-use-notice'), { notice, clock, headingLevel: 2 });
const message = document.createElement('output');

today.addEventListener('input', () => {
  card.clock = () => clock();
});
card.addEventListener('step-toggle', ({ done, route, step }) => {
  message.textContent = `${route}, step ${step.toFixed()}: ${done ? 'done' : 'open'}`;
});
document.getElementById('article')?.append(today, card, message);
