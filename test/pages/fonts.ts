/** Loads fonts from npm, so that measurements do not depend on the fonts of the machine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setStyle, type Styled } from './page-style.js';

/** The package of each family. Liberation is based on Arimo and Tinos, and has the same letter widths. */
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

/** Returns the `@font-face` rules of a family, regular and bold, with the Latin letters of western Europe. */
export function fontFaces(family: Family): string {
  const name = PACKAGES[family];
  return ['400', '700']
    .map((weight) => {
      const file = readFileSync(resolve(`@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`), 'base64');
      return `@font-face { font-family: '${family}'; font-weight: ${weight}; src: url(data:font/woff2;base64,${file}); }`;
    })
    .join('\n');
}

/** Returns the `@font-face` rules of a family, regular and bold, with the Latin, Greek and Cyrillic letters of Europe. */
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

/** A page of Playwright or Puppeteer. */
interface Dressed {
  addStyleTag(style: { content: string }): Promise<unknown>;
  evaluate<Result>(run: (text: string) => Result | Promise<Result>, text: string): Promise<Result>;
}

/** Loads all fonts of a page. The page must run scripts. */
export const fontsLoaded = (page: Pick<Dressed, 'evaluate'>): Promise<void> =>
  page.evaluate(async () => {
    await Promise.all([...document.fonts].map((font) => font.load()));
  }, '');

/** Runs in the page: whether it has the fonts of a family. Firefox quotes the name. */
const hasFonts = (family: string): boolean =>
  [...document.fonts].some((font) => font.family.replaceAll('"', '') === family);

/** Sets all text of a page and of its elements in a font family, which the page loads once. */
export async function setIn(page: Dressed & Styled, family: Family): Promise<void> {
  if (!(await page.evaluate(hasFonts, family))) {
    await page.addStyleTag({ content: fontFaces(family) });
    await fontsLoaded(page);
  }
  const everywhere = ['font-family', '--opt-out-font', '--opt-out-heading-font'].map(
    (property) => `${property}: '${family}' !important;`,
  );
  await setStyle(page, 'family', `* { ${everywhere.join(' ')} }`);
}
