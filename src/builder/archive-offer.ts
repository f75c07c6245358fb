/** The button that saves all files to host. Only its press reads files, and only from beside the builder. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { writeArchive } from './archive.js';
import { download } from './files.js';
import { languagesOf, type Published } from './hosted-files.js';
import { hasLetter, isLetterIn } from './letter-snippet.js';
import type { Choices } from './written.js';

/** The offer of the archive; `say` tells the person how it went. */
export function archiveOffer(
  published: Published,
  say: (status: string) => void,
  choose: (changed: Partial<Choices>) => void,
): TemplateResult {
  const { choices, notice, words } = published;
  const w = words.output.archive;
  const offersLetter = hasLetter(notice, choices.form) && languagesOf(published).some(isLetterIn);
  return html`<div class="archive">
    <p class="hint" id="archive-hint">${isOnDisk() ? `${w.what} ${w.fromDisk}` : w.what}</p>
    ${
      offersLetter
        ? html`<label
            ><input
              type="checkbox"
              .checked=${live(choices.withLetter === true)}
              @change=${({ target }: Event) => {
                choose({ withLetter: (target as HTMLInputElement).checked });
              }}
            />
            ${w.withLetter}</label
          >`
        : nothing
    }
    <button type="button" aria-describedby="archive-hint" @click=${() => void save(published, say)}>${w.save}</button>
  </div>`;
}

async function save(published: Published, say: (status: string) => void): Promise<void> {
  const w = published.words.output.archive;
  // a page without a secure connection has none
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const { bytes, complete, name } = await writeArchive(published, { read: readBuilt, subtle });
  download(name, bytes, 'application/zip');
  say(complete ? w.saved : w.incomplete);
}

/** A page in a file may not read the files beside it. */
const isOnDisk = (): boolean => location.protocol === 'file:';

/** What a host says of each kind of file. Some answer with a page of their own where there is none. */
const TYPES = { js: 'javascript', css: 'css', html: 'html' } as const;

/** A file that the build wrote, from the folders beside that of the builder. */
async function readBuilt(path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (isOnDisk()) return undefined;
  const kind = path.slice(path.lastIndexOf('.') + 1) as keyof typeof TYPES;
  try {
    const response = await fetch(new URL(`../${path}`, document.baseURI));
    const type = response.headers.get('content-type') ?? '';
    return response.ok && type.includes(TYPES[kind]) ? new Uint8Array(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
