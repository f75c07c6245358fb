/** The button that saves all hosted files as a ZIP. Files are read only on a click, and only from the builder's own host. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { writeArchive } from './archive.js';
import { download } from './files.js';
import { languagesOf, type Published } from './hosted-files.js';
import { hasLetter, isLetterIn } from './letter-snippet.js';
import type { Choices } from './written.js';

/** Renders the button and its options. `say` announces the result. */
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
  // undefined in insecure contexts
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const { bytes, complete, name } = await writeArchive(published, { read: readBuilt, subtle });
  download(name, bytes, 'application/zip');
  say(complete ? w.saved : w.incomplete);
}

/** Browsers do not let a `file:` page read its neighbours. */
const isOnDisk = (): boolean => location.protocol === 'file:';

/** Expected content types. Some hosts answer a missing file with an HTML page and status 200. */
const TYPES = { js: 'javascript', css: 'css', html: 'html' } as const;

/** Reads a built file from the folders next to the builder's. Returns `undefined` if it cannot be read. */
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
