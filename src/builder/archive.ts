/** What a site hosts for a notice, as one ZIP archive, with a page that says what to do with it. */
import { strFromU8, strToU8, zipSync } from 'fflate/browser';
import { framePage } from '../snippets/frame-page.js';
import { scriptTag } from '../snippets/snippets.js';
import type { Words } from '../words/languages/en.js';
import { beside } from './addresses.js';
import {
  frameAddress,
  hostedFiles,
  languagesOf,
  letterLanguages,
  letterPath,
  noticeText,
  scriptFor,
  type Published,
} from './hosted-files.js';
import { letterAddress, letterCode } from './letter-snippet.js';
import { write } from './written.js';
import { stepsPage, type Edition } from './steps.js';

type Bytes = Uint8Array<ArrayBuffer>;

/** Where the archive gets what the editor has not written. */
export interface Surroundings {
  /** Reads a file that the build wrote, by its path below `dist/`; nothing where it cannot be read. */
  readonly read: (path: string) => Promise<Bytes | undefined>;
  /** Computes hashes. Browsers have none on a page without a secure connection. */
  readonly subtle: SubtleCrypto | undefined;
}

export interface Archive {
  readonly name: string;
  readonly bytes: Bytes;
  /** Whether all is in it that the site hosts. */
  readonly complete: boolean;
}

/** What is pasted, in each language, with its script tag. */
async function editionsOf(
  published: Published,
  contents: ReadonlyMap<string, Bytes>,
  { subtle }: Surroundings,
): Promise<readonly Edition[]> {
  const { choices, notice, shown } = published;
  const { form, frame, src } = choices;
  const notices = form === 'data-attribute' ? beside(src, '.') : undefined;
  const withLetter = letterLanguages(published);
  const hashOf = async (path: string, address: string): Promise<string | undefined> => {
    const bytes = contents.get(path);
    // a file on another host may be of another version
    return bytes && subtle && address.startsWith('/') ? integrityOf(bytes, subtle) : undefined;
  };
  const letter = async (words: Words): Promise<Edition['letter']> => {
    if (!withLetter.includes(words)) return undefined;
    const integrity = await hashOf(letterPath(words), letterAddress(choices, words));
    return { code: letterCode(notice, words, choices, integrity), hashed: integrity !== undefined };
  };
  const script = async (words: Words): Promise<Edition['script']> => {
    const address = form === 'iframe' ? beside(frame, 'listen.js') : scriptFor(published, words);
    const computed = await hashOf(form === 'iframe' ? 'frame/listen.js' : `embed/${words.lang}.js`, address);
    const typed = form !== 'iframe' && words.lang === shown.lang ? choices.integrity : '';
    const integrity = computed ?? (typed || undefined);
    const tag = scriptTag({ src: address, ...(integrity && { integrity }), ...(notices && { notices }) });
    return { tag, hashed: integrity !== undefined };
  };
  const hasScript = form !== 'plain' && (form === 'iframe' || choices.script !== '');
  const editions = languagesOf(published).map(async (words): Promise<Edition | undefined> => {
    // its script tag stands beside it
    const written = write(notice, words, { ...choices, script: '' });
    if (!('code' in written)) return undefined;
    return {
      lang: words.lang,
      code: written.code,
      script: hasScript ? await script(words) : undefined,
      letter: await letter(words),
    };
  });
  return (await Promise.all(editions)).filter((edition) => edition !== undefined);
}

/** The hash of a file as a script tag names it. */
async function integrityOf(bytes: Bytes, subtle: SubtleCrypto): Promise<string> {
  const digest = new Uint8Array(await subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

/**
 * The page for frames knows every language, so that it stays the same when another notice is added later. Readers see its
 * sentence in those of this notice before it knows which is asked for. Nothing where this is another page.
 */
function frameIndex(built: Bytes, published: Published): Bytes | undefined {
  const page = strFromU8(built);
  if (!page.includes(' data-languages=')) return undefined;
  const all = published.readerWords.map(({ lang }) => lang);
  const visible = languagesOf(published).map(({ lang }) => lang);
  return strToU8(framePage(page, all, visible));
}

/** Writes the archive. What cannot be read is left out, and the page of steps names it. */
export async function writeArchive(published: Published, surroundings: Surroundings): Promise<Archive> {
  const { choices, notice, shown, words } = published;
  const files = await Promise.all(
    hostedFiles(published).map(async (file) => {
      const bytes = file.text === undefined ? await surroundings.read(file.path) : strToU8(file.text);
      return { file, bytes: bytes && file.path === 'frame/index.html' ? frameIndex(bytes, published) : bytes };
    }),
  );
  const contents = new Map(files.flatMap(({ bytes, file }) => (bytes ? [[file.path, bytes] as const] : [])));
  const there = files.filter(({ bytes }) => bytes).map(({ file }) => file);
  const missing = files.filter(({ bytes }) => !bytes).map(({ file }) => file);
  // where the site hosts no such file, the editor keeps one to correct
  const source = there.find(({ path }) => path.endsWith('.json'))?.path ?? `${notice.id}.json`;
  const steps = stepsPage({
    words,
    form: choices.form,
    title: notice.title[shown.lang] ?? notice.platform.name,
    lang: shown.lang,
    there,
    missing,
    source,
    frame: choices.form === 'iframe' ? frameAddress(published) : undefined,
    editions: await editionsOf(published, contents, surroundings),
  });
  contents.set('steps.html', strToU8(steps)).set(source, strToU8(noticeText(published)));
  const bytes = zipSync(Object.fromEntries(contents));
  return { name: `${notice.id}.zip`, bytes, complete: missing.length === 0 };
}
