/** `npm run new language LANG`. Its files are copies of the English ones, in which tests fail until they are translated. */
import { addRow, addStatement, addToArray, addToObject, replaceOnce } from './edits.js';
import { languageName, read } from './names.js';

const directionOf = (lang) => {
  const locale = new Intl.Locale(lang);
  return (locale.getTextInfo?.() ?? locale.textInfo)?.direction ?? 'ltr';
};

export default function newLanguage(plan, lang) {
  const name = languageName(lang);
  const direction = directionOf(lang);
  const todo = (what) => `/** TODO(new): ${what} */\n`;
  /** A copy of an English file. */
  const inEnglish = (path, type) =>
    replaceOnce(path, read(path), `export const en: ${type} = {`, `export const ${lang}: ${type} = {`);
  const withLang = (path, text) => replaceOnce(path, text, "lang: 'en',", `lang: '${lang}',`);

  const words = 'src/words/languages/en.ts';
  const edits = [
    (text) => text.replace(/^\/\*\*[^]*?\*\/\n/, todo(`translate. A copy of English, to be read as ${name}.`)),
    (text) => replaceOnce(words, text, 'export const en = {', `export const ${lang}: Words = {`),
    (text) => withLang(words, text),
    (text) => replaceOnce(words, text, "'ltr' as 'ltr' | 'rtl'", `'${direction}'`),
    (text) => replaceOnce(words, text, '\nexport type Words = typeof en;\n', ''),
    (text) => addStatement(words, text, (module) => module === '../say.js', "import type { Words } from './en.js';"),
  ];
  plan.make(
    `src/words/languages/${lang}.ts`,
    edits.reduce((text, edit) => edit(text), read(words)),
  );
  const samples = 'stories/languages/en.ts';
  plan.make(
    `stories/languages/${lang}.ts`,
    todo(`translate. English texts of three notices, to be read as ${name}.`) +
      withLang(samples, inEnglish(samples, 'SampleTexts')),
  );
  plan.make(
    `test/languages/${lang}.ts`,
    todo(`write those of ${name}. These are the facts of English. The terms are those of the official GDPR.`) +
      inEnglish('test/languages/en.ts', 'LanguageFacts'),
  );

  /** English and Dutch come first. */
  const sorted = { isNext: (other) => other !== 'en' && other !== 'nl' && other > lang };
  plan.change(
    'src/builder/reader-words.ts',
    (path, text) =>
      addStatement(
        path,
        text,
        (module) => module.startsWith('../words/languages/'),
        `import { ${lang} } from '../words/languages/${lang}.js';`,
      ),
    (path, text) => addToArray(path, text, 'READER_WORDS', lang, sorted),
  );
  plan.change(
    'stories/languages/index.ts',
    (path, text) =>
      addStatement(
        path,
        text,
        (module) => /^\.\/[a-z]{2,3}\.js$/.test(module),
        `import { ${lang} } from './${lang}.js';`,
      ),
    (path, text) => addToArray(path, text, 'SAMPLE_TEXTS', lang, sorted),
  );
  plan.change('src/snippets/frame-page.ts', (path, text) =>
    addToObject(path, text, 'CANNOT_BE_SHOWN', `${lang}: 'TODO(new): translate “This notice cannot be shown here.”'`, {
      isNext: (other) => other > lang,
    }),
  );
  if (direction === 'rtl')
    plan.change('src/snippets/frame-page.ts', (path, text) => addToArray(path, text, 'RIGHT_TO_LEFT', `'${lang}'`));
  plan.change('src/words/README.md', (path, text) =>
    addRow(
      path,
      text,
      '# Words',
      [name, 'translated', 'no', 'TODO(new): “you”', 'TODO(new)', '–', '**no**'],
      (row) => row > `| ${name}`,
    ),
  );

  return [
    `Translate src/words/languages/${lang}.ts, whole sentences. The comments of en.ts explain each. Then remove its TODO(new).`,
    `Write the facts that tests need: test/languages/${lang}.ts, with the terms of the official GDPR.`,
    `Translate the texts of three notices: stories/languages/${lang}.ts; and the sentence of src/snippets/frame-page.ts.`,
    'npx tsx --test test/model/words.test.ts, until it passes',
    `UPDATE=1 npx tsx --test test/model/wording.test.ts writes test/snapshots/wording/language.${lang}.txt. Have it read by somebody who has not seen the English; correct what differs.`,
    'Complete its row in src/words/README.md. Where a native speaker has read it: src/builder/read-by.ts.',
    'Name the language, and count it, in README.md and REFERENCE.md (“Files”), stories/for-regulators.mdx and CHANGELOG.md.',
    'npm run build && npm run size && npm run readme. A script that takes more bytes: LONGER in tools/size.js.',
    'npx tsx --test test/model/unfinished.test.ts lists each TODO(new) that is left. Then npm test.',
  ];
}
