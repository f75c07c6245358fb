/** Writes steps.html, the instructions for publishing the files of the archive. The page has no script and no style. */
import { escapeHtml } from '../plain-html/plain-html.js';
import type { Form } from '../snippets/snippets.js';
import type { HostedFile } from './hosted-files.js';
import { languageName } from './names.js';
import type { BuilderWords } from './words/en.js';

/** The code to paste for one language. */
export interface Edition {
  readonly lang: string;
  /** The snippet, without a script tag. */
  readonly code: string;
  /** The script tag, and whether it has an `integrity` hash. `undefined` if no tag is needed. */
  readonly script: { readonly tag: string; readonly hashed: boolean } | undefined;
  /** The snippet of the letter, including its script tag. `undefined` without a letter. */
  readonly letter: { readonly code: string; readonly hashed: boolean } | undefined;
}

export interface Steps {
  readonly words: BuilderWords;
  readonly form: Form['id'];
  /** The title of the notice and its language. */
  readonly title: string;
  readonly lang: string;
  /** The hosted files in the archive, and the files that could not be read. */
  readonly there: readonly HostedFile[];
  readonly missing: readonly HostedFile[];
  /** The path of the notice as JSON in the archive, for later corrections. */
  readonly source: string;
  /** The address of the iframe page with this notice, if the form has one. */
  readonly frame: string | undefined;
  readonly editions: readonly Edition[];
}

/** Returns the page as HTML. */
export function stepsPage(steps: Steps): string {
  const { lang, source, there, title, words } = steps;
  const w = words.output.archive.steps;
  const isHosted = there.some(({ path }) => path === source);
  const sections = [upload(steps), script(steps), paste(steps), pasteLetter(steps), check(steps), correct(steps)]
    .filter((section) => section !== undefined)
    .map(([heading, ...body], index) => [`<h2>${String(index + 1)}. ${escapeHtml(heading)}</h2>`, ...body].join('\n'));
  return `<!doctype html>
<html lang="${words.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(w.title)}</title>
</head>
<body>
<main>
<h1>${escapeHtml(w.title)}</h1>
<p><strong lang="${lang}">${escapeHtml(title)}</strong></p>
${paragraph(isHosted ? w.intro : `${w.intro} ${w.keep(source)}`)}
${sections.join('\n')}
</main>
</body>
</html>
`;
}

/** A heading and the HTML below it, or `undefined` if there is nothing to do. */
type Section = readonly [heading: string, ...html: string[]] | undefined;

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
const list = (items: readonly string[]): string =>
  ['<ul>', ...items.map((item) => `<li>${item}</li>`), '</ul>'].join('\n');
const address = (text: string): string => `<code>${escapeHtml(text)}</code>`;
/** Renders text to copy, with line breaks. */
function code(text: string): string {
  const lines = text.split('\n').map(escapeHtml);
  return `<pre translate="no"><code>${lines.join('\n')}</code></pre>`;
}

function table({ words }: Steps, files: readonly HostedFile[], folder = ''): string {
  const w = words.output.archive.steps;
  const head = [w.file, w.address].map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const rows = files.map(
    (file) => `<tr><td>${address(`${folder}${file.path}`)}</td><td>${address(file.address)}</td></tr>`,
  );
  return ['<table>', `<thead><tr>${head}</tr></thead>`, '<tbody>', ...rows, '</tbody>', '</table>'].join('\n');
}

function upload(steps: Steps): Section {
  const { missing, there, words } = steps;
  const w = words.output.archive.steps;
  if (!there.length && !missing.length) return undefined;
  return [
    w.upload,
    ...(there.length ? [paragraph(w.unpack), table(steps, there)] : []),
    ...(missing.length ? [paragraph(w.copy), table(steps, missing, 'dist/')] : []),
    paragraph(w.replace),
  ];
}

/** Adds a heading for each language, if there are several. */
function byLanguage({ editions, words }: Steps, part: (edition: Edition) => string): string[] {
  if (editions.length === 1) return editions.map(part);
  const named = (edition: Edition) => `<h3>${escapeHtml(languageName(words, edition.lang))}</h3>`;
  return [
    paragraph(words.output.archive.steps.ownLanguage),
    ...editions.flatMap((edition) => [named(edition), part(edition)]),
  ];
}

function script(steps: Steps): Section {
  const { editions, form, words } = steps;
  const w = words.output.archive.steps;
  const [first] = editions;
  if (!first?.script) return undefined;
  // the listener is the same in every language
  const tags =
    form === 'iframe' ? [code(first.script.tag)] : byLanguage(steps, ({ script: own }) => code(own?.tag ?? ''));
  const hashed = form === 'iframe' ? first.script.hashed : editions.every(({ script: own }) => own?.hashed);
  return [w.script, paragraph(w.template), ...tags, ...(hashed ? [] : [paragraph(w.noHash)])];
}

function paste(steps: Steps): Section {
  const w = steps.words.output.archive.steps;
  return [w.paste, paragraph(w.pasteHow), ...byLanguage(steps, (edition) => code(edition.code))];
}

function pasteLetter(steps: Steps): Section {
  const w = steps.words.output.archive.steps;
  const editions = steps.editions.filter(({ letter }) => letter);
  if (!editions.length) return undefined;
  return [
    w.pasteLetter,
    paragraph(w.pasteLetterHow),
    ...byLanguage({ ...steps, editions }, ({ letter }) => code(letter?.code ?? '')),
    ...(editions.every(({ letter }) => letter?.hashed) ? [] : [paragraph(w.noHash)]),
  ];
}

function check({ editions, form, frame, missing, there, words }: Steps): Section {
  const w = words.output.archive.steps;
  // the iframe page is opened with its notice, which also tests the files that it loads
  const opened = [...there, ...missing].filter(({ path }) => form !== 'iframe' || path.endsWith('/listen.js'));
  const addresses = [...(frame === undefined ? [] : [frame]), ...opened.map((file) => file.address)];
  if (form === 'plain') return [w.check, paragraph(w.checkText)];
  return [
    w.check,
    ...(addresses.length ? [paragraph(w.checkAddresses), list(addresses.map(address))] : []),
    paragraph(w.checkCard),
    ...(editions.some(({ letter }) => letter) ? [paragraph(w.checkLetter)] : []),
    paragraph(w.checkFails),
  ];
}

function correct({ form, source, words }: Steps): Section {
  const w = words.output.archive.steps;
  return [w.correct, paragraph(w.correctFrom(source)), paragraph(w.corrections[form])];
}
