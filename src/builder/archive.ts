/** Writes the files that a site hosts for a notice as one ZIP archive, with a page of instructions. */
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

/** Provides the built files and the hash function. */
export interface Surroundings {
  /** Reads a built file by its path below `dist/`. Returns `undefined` if it cannot be read. */
  readonly read: (path: string) => Promise<Bytes | undefined>;
  /** Computes hashes. `undefined` in insecure contexts. */
  readonly subtle: SubtleCrypto | undefined;
}

export interface Archive {
  readonly name: string;
  readonly bytes: Bytes;
  /** True if the archive contains every hosted file. */
  readonly complete: boolean;
}

/** Returns the embed code and script tag for each language. */
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
    // another host may serve another version
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
    // steps.html shows the script tag separately
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

/** Returns the hash of a file in the format of the `integrity` attribute. */
async function integrityOf(bytes: Bytes, subtle: SubtleCrypto): Promise<string> {
  const digest = new Uint8Array(await subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...digest))}`;
}

/**
 * Writes the languages into the iframe page. The page lists every language, so that it does not change when another
 * notice is added later. Until it knows the requested language, it shows its fallback sentence in the languages of this
 * notice. Returns `undefined` if the file is not the iframe page.
 */
function frameIndex(built: Bytes, published: Published): Bytes | undefined {
  const page = strFromU8(built);
  if (!page.includes(' data-languages=')) return undefined;
  const all = published.readerWords.map(({ lang }) => lang);
  const visible = languagesOf(published).map(({ lang }) => lang);
  return strToU8(framePage(page, all, visible));
}

/** Writes the archive. Omits files that cannot be read and lists them in steps.html. */
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
  // if the site hosts no JSON file, the editor keeps one for corrections
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
