/** `npm run new notice ID [LANG]`: the notice that the command `init` writes, and its entries. */
import { run } from '../steps.js';
import { addRow, addToObject } from './edits.js';

export default async function newNotice(plan, id, lang = 'en') {
  const file = `notices/${id}.json`;
  const inEnglish = await run('tsx', ['tools/new/init.ts', 'init'], { quiet: true });
  const notice = JSON.parse(inEnglish.replaceAll('"en":', `"${lang}":`));
  plan.make(file, JSON.stringify({ ...notice, id, defaultLanguage: lang, languages: [lang] }));
  plan.change('REFERENCE.md', (path, text) =>
    addRow(
      path,
      text,
      '### Ready-made notices',
      [`\`${id}\``, 'TODO(new): whom it is about'],
      (row) => row > `| \`${id}`,
    ),
  );
  plan.change('test/model/phases-by-day.table.ts', (path, text) =>
    addToObject(
      path,
      text,
      'told',
      `\n// TODO(new): the rows of each audience, compared with the sources\n'${id}/users': []`,
    ),
  );

  return [
    `Write ${file}: each TODO says what. Remove the parts about which no source says anything.`,
    `node tools/build.js --fast && npx opt-out-elements check ${file} lists what is left. Leave reviewedOn out until a person has read the text and opened every link.`,
    `npx prettier --write ${file}`,
    'SHOW=1 npx tsx --test test/model/phases-by-day.test.ts prints the rows of each audience. Compare them with the sources, and write them into test/model/phases-by-day.table.ts.',
    'Write its row in REFERENCE.md (“Ready-made notices”).',
    'npx tsx --test test/model/unfinished.test.ts lists each TODO(new) that is left. Then npm test.',
  ];
}
