// Shows one notice, on the chosen day, in the chosen language and for the chosen readers. The address holds the choice.
import { READER_WORDS } from '../npm/builder/reader-words.js';
import { languages } from '../npm/core/languages.js';
import { dayIn, instantOf, isoDay, parseDay, parseTime, utcDay } from '../npm/model/day.js';
import { plainHtml } from '../npm/plain-html/plain-html.js';
import { entries } from './all-notices.js';

languages.add(READER_WORDS);

const { DOMParser, history, matchMedia } = globalThis;
const NOON = '12:00';
const part = (id) => document.getElementById(id);
const card = part('card');

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const written = (options) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day) => format.format(new Date(`${day}T00:00:00Z`));
};
const inShort = written({ day: 'numeric', month: 'short', year: 'numeric' });
const inFull = written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** A text of a notice in the chosen language, else in English, else in the notice's own. */
function textIn(map, { defaultLanguage }, lang) {
  const found = [lang, 'en', defaultLanguage].find((one) => one in map) ?? Object.keys(map)[0];
  return { lang: found, text: map[found] };
}

/** The choices for a notice, as values and their labels; none if there is only one option. */
function optionsOf({ notice }, lang) {
  const { audiences, jurisdictions = [], languages: own } = notice;
  const named = (value, map) => ({ value, ...(map ? textIn(map, notice, lang) : { text: value }) });
  const langs = [...new Set(['nl', 'en', ...own])].map((value) => ({ value, text: languageNames.of(value) }));
  const groups = audiences.map(({ id, name }) => named(id, name));
  const regions = jurisdictions.map(({ code, name }) => named(code, name));
  // a country of the European Union: the notice names the Union only
  if (regions.some(({ value }) => value === 'EU')) regions.push({ value: 'NL', text: 'Netherlands' });
  const orNone = (options, text) => (options.length > 1 ? [{ value: '', text }, ...options] : []);
  return {
    lang: langs,
    audience: orNone(groups, 'most affected'),
    region: jurisdictions.length > 1 ? orNone(regions, 'not known') : [],
  };
}

const todayIn = ({ timeZone = '' }) => isoDay(dayIn(timeZone, new Date()) ?? utcDay(new Date()));

/** The day on which a notice is shown at first: today, if it is between the first and the last moment of the notice. */
function firstDayOf({ moments, notice }) {
  const today = todayIn(notice);
  const days = moments.map(({ day }) => day);
  return today < days[0] || today > days.at(-1) ? days[0] : today;
}

let choice = {};

/** Reads the choice from the address. A missing or bad value keeps its last value, else its default. */
function chosen() {
  const said = new URLSearchParams(location.hash.slice(1));
  // a form of the start page puts the day into the query
  const query = new URLSearchParams(location.search);
  const entry = entries.find(({ notice }) => notice.id === said.get('notice')) ?? entries[0];
  const lang = said.get('lang') ?? choice.lang;
  const options = optionsOf(entry, lang);
  const among = (name, value) => options[name].find((option) => option.value === value)?.value;
  const day = said.get('day') ?? query.get('day') ?? '';
  const time = said.get('time') ?? '';
  return {
    entry,
    lang: among('lang', lang) ?? 'en',
    day: parseDay(day) === undefined ? firstDayOf(entry) : day,
    time: entry.hasHours && parseTime(time) !== undefined ? time : NOON,
    audience: among('audience', said.get('audience')) ?? '',
    region: among('region', said.get('region')) ?? '',
  };
}

function writeAddress() {
  const { entry, ...rest } = choice;
  const said = { notice: entry.notice.id, ...rest, time: rest.time === NOON ? '' : rest.time };
  const address = new URLSearchParams(Object.entries(said).filter(([, value]) => value));
  // drops the query of a form, which is for its own notice only
  history.replaceState(undefined, '', `${location.search ? location.pathname : ''}#${address}`);
}

function withText(tag, text, attributes = {}) {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

function showField(id, value, options) {
  const field = part(id);
  if (options) {
    field.replaceChildren(
      ...options.map(({ lang, text, value }) => withText('option', text, { value, ...(lang && { lang }) })),
    );
    field.parentElement.hidden = !options.length;
  }
  field.value = value;
}

/** Makes one button for each moment, and one for today. */
function makeButtons({ moments, notice }) {
  const buttons = [{ day: todayIn(notice), label: 'Today' }, ...moments].map(({ day, label, time = NOON }) => {
    const text = label ?? (time === NOON ? inShort(day) : `${inShort(day)}, ${time}`);
    const button = withText('button', text, { type: 'button', 'data-day': day, 'data-time': time });
    button.addEventListener('click', () => change({ day, time }));
    const item = withText('li', '');
    item.append(button);
    return item;
  });
  part('days').replaceChildren(...buttons);
}

/** The fallback for a notice in a language that the page has no words for: ordinary HTML in its own language. */
function titleAndSummary({ defaultLanguage, languages: own, summary, title }) {
  const lang = own.includes(choice.lang) ? choice.lang : defaultLanguage;
  const lines = [withText('h3', title[lang], { lang })];
  if (summary?.[lang]) lines.push(withText('p', summary[lang], { lang }));
  return lines;
}

function showHtml({ notice }) {
  const { audience, lang, region } = choice;
  const words = languages.speakable(lang, notice);
  const nodes = (form, headingLevel) => {
    const readers = { audience: audience || undefined, region: region || undefined };
    const html = words ? plainHtml(notice, words, { form, headingLevel, ...readers }) : '';
    return [...new DOMParser().parseFromString(html, 'text/html').body.childNodes];
  };
  card.replaceChildren(...(words ? nodes('short', 3) : titleAndSummary(notice)));
  for (const form of ['short', 'full']) {
    const place = part(form);
    place.lang = words?.lang ?? 'en';
    place.dir = words?.dir ?? 'ltr';
    place.replaceChildren(
      ...(words ? nodes(form, 4) : [withText('p', 'The elements have no words in a language of this notice.')]),
    );
  }
}

function show() {
  const { audience, day, entry, lang, region, time } = choice;
  const { hasHours, notice, title, what } = entry;
  const { timeZone = 'UTC' } = notice;
  for (const [name, options] of Object.entries(optionsOf(entry, lang))) showField(name, choice[name], options);
  showField('day', day);
  showField('time', time);
  part('time').parentElement.hidden = !hasHours;
  part('shown-title').textContent = document.title = title;
  part('what').textContent = what ?? '';
  part('what').hidden = !what;
  part('moment').textContent = `As it reads on ${inFull(day)}${hasHours ? ` at ${time}` : ''} (${timeZone}).`;
  if (card.notice !== notice) makeButtons(entry);
  for (const button of part('days').querySelectorAll('button')) {
    const isPressed = button.dataset.day === day && button.dataset.time === time;
    button.setAttribute('aria-pressed', String(isPressed));
  }
  for (const link of part('list').querySelectorAll('a')) {
    if (link.hash === `#notice=${notice.id}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }

  showHtml(entry);
  const at = instantOf({ day: parseDay(day), minute: parseTime(time) }, timeZone);
  card.clock = () => new Date(at);
  card.lang = lang;
  card.audience = audience || undefined;
  card.region = region || undefined;
  card.notice = notice;
  writeAddress();
}

function change(changes) {
  choice = { ...choice, ...changes };
  show();
}

for (const id of ['lang', 'day', 'time', 'audience', 'region']) {
  part(id).addEventListener('change', ({ target }) => {
    // an empty field, or a year that is still being typed, is not a day
    const isWhole = target.localName === 'select' || (target.value && target.validity.valid);
    if (isWhole) change({ [id]: target.value });
  });
}

// a wide page has room for the whole list beside the notice
const isWide = matchMedia('(min-width: 62em)');
const foldList = () => (part('list').open = isWide.matches);
isWide.addEventListener('change', foldList);
foldList();

function showChosen() {
  choice = chosen();
  show();
}

addEventListener('hashchange', () => {
  if (!location.hash.startsWith('#notice=')) return writeAddress();
  showChosen();
  foldList();
  part('shown-title').focus();
});
part('live').hidden = false;
showChosen();
