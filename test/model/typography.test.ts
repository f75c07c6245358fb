/**
 * Tests that each language has one apostrophe and one kind of quotation marks: in the words, the letter, and every
 * notice.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import ts from 'typescript';
import type { LanguageFacts } from '../languages/facts.js';
import { oddNotices } from '../../stories/odd/index.js';

/** Marks that a language does not use. Each uses ’ as its apostrophe, inside a word or at its end. */
const FOREIGN: Readonly<Record<string, RegExp>> = await marksOfLanguages();

async function marksOfLanguages(): Promise<Record<string, RegExp>> {
  const languages = readdirSync('src/words/languages').map((file) => file.replace(/\.ts$/, ''));
  const facts = await Promise.all(
    languages.map(async (lang) => {
      const found = (await import(`../languages/${lang}.ts`)) as Record<string, LanguageFacts>;
      return [lang, found[lang]!.foreignMarks] as const;
    }),
  );
  return Object.fromEntries(facts);
}

const written = (folder: string): readonly (readonly [name: string, source: string])[] =>
  readdirSync(folder).map((file) => [file.replace(/\.ts$/, ''), readFileSync(`${folder}/${file}`, 'utf8')]);

/** The texts in a words file: its literals, and the strings of its templates. */
function literalsIn(source: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) && !ts.isImportDeclaration(node.parent)) found.push(node.text);
    else if (ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node)) {
      found.push(
        ts.isTemplateExpression(node)
          ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('X')
          : node.text,
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/** Every text of a notice in a language: the entries of its language maps, at any depth. */
function* textsIn(value: unknown, lang: string): Iterable<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, under] of Object.entries(value)) {
    if (key === lang) yield* [under].flat().filter((text): text is string => typeof text === 'string');
    else yield* textsIn(under, lang);
  }
}

const wrongIn = (texts: Iterable<string>, lang: string): readonly string[] =>
  [...texts].filter((text) => FOREIGN[lang]?.test(text));

describe('quotation marks and apostrophes', () => {
  for (const folder of ['src/words/languages', 'src/words/letter']) {
    for (const [lang, source] of written(folder)) {
      it(`are consistent in ${folder}/${lang}`, () => {
        const texts = literalsIn(source);
        assert.ok(texts.length > 30, String(texts.length));
        assert.deepEqual(wrongIn(texts, lang), []);
      });
    }
  }

  const notices = [
    ...readdirSync('notices').map((file) => [file, JSON.parse(readFileSync(`notices/${file}`, 'utf8')) as unknown]),
    ...oddNotices.map(({ id, notice }) => [id, notice]),
  ] as const;
  for (const [name, notice] of notices) {
    it(`are consistent in ${String(name)}`, () => {
      let count = 0;
      for (const lang of Object.keys(FOREIGN)) {
        const texts = [...textsIn(notice, lang)];
        count += texts.length;
        assert.deepEqual(wrongIn(texts, lang), [], lang);
      }
      // an Arabic notice has few texts in these languages
      assert.ok(count > 5 || String(name).includes('arabic'), String(count));
    });
  }

  it('are reported if they are wrong', () => {
    assert.deepEqual(wrongIn(['it’s', "it's", 'the ‘label’', 'the “label”', 'readers’ data', 'a ’ alone'], 'en'), [
      "it's",
      'the ‘label’',
      'a ’ alone',
    ]);
    assert.deepEqual(wrongIn(['’s avonds', 'foto’s', 'zet ‘x’ uit'], 'nl'), ['zet ‘x’ uit']);
    assert.deepEqual(wrongIn(['l’« IA »', 'l’«\u00a0IA\u00a0»'], 'fr'), ['l’« IA »']);
    assert.deepEqual(wrongIn(['„so“', '„so”'], 'de'), ['„so”']);
  });
});
