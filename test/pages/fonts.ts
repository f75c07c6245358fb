/** Fonts that tests measure with, from npm: no result may hang on the fonts that a machine has installed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The package of each family. Liberation was made from Arimo and Tinos: each letter is as wide. */
const PACKAGES = {
  'DejaVu Sans': 'dejavu-sans',
  Inter: 'inter',
  'Liberation Sans': 'arimo',
  'Liberation Serif': 'tinos',
  'Noto Sans': 'noto-sans',
  'Noto Serif': 'noto-serif',
} as const;

export type Family = keyof typeof PACKAGES;
export const FAMILIES = Object.keys(PACKAGES) as readonly Family[];

const { resolve } = createRequire(import.meta.url);

/** The rules that bring a family, regular and bold, in the letters of western Europe. */
export function fontFaces(family: Family): string {
  const name = PACKAGES[family];
  return ['400', '700']
    .map((weight) => {
      const file = readFileSync(resolve(`@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`), 'base64');
      return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${file}); }`;
    })
    .join('\n');
}

/** The rules that bring a family, regular and bold, in the letters of all of Europe. */
export function fontFacesOfEurope(family: Family): string {
  const name = PACKAGES[family];
  const rules = ['400', '700'].flatMap((weight) =>
    readFileSync(resolve(`@fontsource/${name}/${weight}.css`), 'utf8').match(/@font-face \{[^}]*\}/g),
  );
  return rules
    .filter((rule) => rule !== null && /-(?:latin|latin-ext|cyrillic|greek)-\d+-normal\.woff2/.test(rule))
    .join('\n')
    .replace(/src: url\(\.\/(files\/[^)]+\.woff2)\)[^;]*;/g, (_, file: string) => {
      const bytes = readFileSync(resolve(`@fontsource/${name}/${file}`), 'base64');
      return `src: url(data:font/woff2;base64,${bytes});`;
    });
}

/** A page of either kind. */
interface Dressed {
  addStyleTag(style: { content: string }): Promise<unknown>;
  evaluate(run: () => Promise<void>): Promise<void>;
}

/** Waits until every font that a page brings is there. The page must run scripts. */
export const fontsLoaded = (page: Pick<Dressed, 'evaluate'>): Promise<void> =>
  page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
  });

/** Sets all text of a page, and of the elements in it, in a family; waits until the font is there. */
export async function setIn(page: Dressed, family: Family): Promise<void> {
  const everywhere = ['font-family', '--opt-out-font', '--opt-out-heading-font'].map(
    (property) => `${property}: '${family}' !important;`,
  );
  await page.addStyleTag({ content: `${fontFaces(family)}\n* { ${everywhere.join(' ')} }` });
  await fontsLoaded(page);
}
