/**
 * `npm run new element NAME`, `npm run new language LANG`, `npm run new notice ID [LANG]`: makes every file and entry that
 * the checks require, and prints what is left to write. Writes nothing if a name or a place is not valid.
 */
import { checkElement, checkLanguage, checkNotice, NewError } from './new/names.js';

const USAGE = `Usage:
  npm run new element NAME       for example: npm run new element money-at-stake
  npm run new language LANG      for example: npm run new language sq
  npm run new notice ID [LANG]   for example: npm run new notice example-ai-training-2027 nl`;

/** How to check a name of each kind, and how many arguments may follow it. */
const KINDS = {
  element: { check: checkElement, more: 0 },
  language: { check: checkLanguage, more: 0 },
  notice: { check: checkNotice, more: 1 },
};

const [kind = '', name = '', ...more] = process.argv.slice(2);
try {
  if (!Object.hasOwn(KINDS, kind) || !name || more.length > KINDS[kind].more) throw new NewError(USAGE);
  KINDS[kind].check(name, ...more);
  // load TypeScript and Prettier only after the check of the name, because they are slow
  const { default: make } = await import(`./new/${kind}.js`);
  const { Plan } = await import('./new/plan.js');
  const plan = new Plan();
  const left = await make(plan, name, ...more);
  const { changed, made } = await plan.write();
  const list = (title, lines) => console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
  list('Made:', made);
  list('Added an entry to:', changed);
  list(
    'Left to do, in this order:',
    left.map((line, index) => `${String(index + 1)}. ${line}`),
  );
} catch (error) {
  if (!(error instanceof NewError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
