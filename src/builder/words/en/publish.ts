/** The “Publish” step, in English. */
import { FORM_NAMES } from '../../../snippets/snippet-forms.js';
import { names, type Text } from '../kinds.js';

export const output = {
  form: 'Form of the embed code',
  /** `name`: the recommended form; `other`: the first form. */
  unsure: (name: string, other: string) =>
    `Not sure what your system keeps? Choose “${name}”. It becomes a card wherever “${other}” does, and also in systems that remove unknown tags.`,
  forms: {
    linked: [FORM_NAMES.linked, 'The default, for systems that keep the HTML that you paste.'],
    inline: [FORM_NAMES.inline, 'For pages that load no other files, in systems that keep the HTML that you paste.'],
    'data-attribute': [FORM_NAMES['data-attribute'], 'For systems that remove unknown tags.'],
    iframe: [FORM_NAMES.iframe, 'For systems that allow iframes but no scripts.'],
    plain: [FORM_NAMES.plain, 'For newsletters and feeds. The text is the same every day.'],
  } satisfies Record<string, Text>,
  /** Labels of the properties of the chosen form. */
  about: names({
    needs: 'Requires',
    policy: 'A strict Content Security Policy must allow',
    corrections: 'Corrections',
  }),
  needs: names({
    linked: 'The notice as a file on a site, and a script tag in your site’s template.',
    inline: 'A script tag in your site’s template. No file for the notice.',
    'data-attribute':
      'The notice as a file on the same site, and a script tag in the site’s template that names the folder of the notices.',
    iframe:
      'On the site that hosts the iframe: the folders frame and embed next to each other, with this notice in ' +
      'frame/notices. In the template of the site with the article: the script frame/listen.js. The command ' +
      'opt-out-elements frame writes all these files.',
    plain: 'No file and no script.',
  }),
  src: ['Address of the notice', 'Where you upload the saved file: a path on the site, or https://'] as Text,
  script: [
    'Address of the script',
    'Adds a script tag to the embed code. Leave it empty if the template already has one.',
  ] as Text,
  integrity: [
    'Hash of the script',
    'sha384-…, from integrity.json. The browser runs only the file with this hash.',
  ] as Text,
  frame: ['Address of the iframe page'] as Text,
  noticeScript: 'Save notice for iframes',
  level: [
    'Level of the first heading',
    'One level below the heading above the notice. If no heading precedes it in the article: 2.',
  ] as Text,
  audience: ['Group shown first', 'Only for an article about one group.'] as Text,
  region: ['Where readers live', 'Only for a page whose readers live in one region.'] as Text,
  corrections: [
    'Corrections reach old articles.',
    'Corrections do not reach old articles: paste the embed code again.',
  ],
  /** Introduces the field or the problems that prevent the embed code. */
  noSnippet: 'No embed code yet. Fix this first:',
  /** Shown below the field concerned. */
  refused: names({
    'unreadable-notice': 'The notice lacks a required field. See the list under “Checks”.',
    'unwritten-language': 'The notice has no text in this language yet. Write the text, or choose another language.',
    'no-objection': 'This letter cannot be used: the notice names another legal basis or another law.',
    'missing-in-banner': 'A banner needs a platform and a source.',
    'too-much-for-banner': 'A banner cannot show this. Use the full notice.',
    'too-long': 'The notice is too long to paste into a page. Choose the first form.',
    'unknown-form': 'This form does not exist. Choose one of the five.',
    'missing-address':
      'Write an address: a path on the site that begins with /, or an address that begins with https://.',
    'unsafe-address': 'Write a path on the site that begins with /, or an address that begins with https://.',
    'unsafe-path': 'Write a path on the same site, like /notices/example.json.',
    'invalid-height': 'Write a whole number of pixels.',
    'invalid-integrity': 'Write a hash like sha384-…, or leave the field empty.',
    'unknown-audience': 'The notice does not have this group. Choose another one.',
    'invalid-region': 'This is not a region. Choose another one.',
  }),
  more: 'More options',
  code: 'Embed code',
  copy: 'Copy embed code',
  copied: 'Copied.',
  /** Shown if the embed code refers to the file of the notice. */
  alsoFile: (address: string) => `Also save the notice and upload the file to ${address}, replacing any existing file.`,
  selected: 'The embed code is selected. Press Ctrl+C or ⌘C to copy it.',
  calendar: 'Save last day as calendar file',
  letter: {
    title: 'Letter of objection',
    what: 'For readers who cannot log in or have no account. Paste it below the notice. It includes its own script, and the page also needs the script above. If your system removes unknown tags, readers see only a link to their supervisory authority.',
    /** `language`: the name of the notice’s language. */
    noWords: (language: string) => `There is no letter in ${language} yet.`,
    unread: (language: string) =>
      `No native speaker or lawyer has reviewed the letter in ${language} yet. Have it reviewed before you publish it.`,
    code: 'Embed code of the letter',
    copy: 'Copy letter',
  },
  columns: names({
    'WordPress, editors': 'WordPress, editors',
    'WordPress, authors': 'WordPress, authors',
    DOMPurify: 'systems with DOMPurify',
    'sanitize-html': 'systems with sanitize-html',
    'reader mode': 'reader mode',
    'no script': 'without JavaScript',
    mail: 'e-mail',
    'mail as text': 'e-mail as plain text',
    'htmx, Turbo, React': 'sites with htmx, Turbo or React',
    Ghost: 'Ghost',
    Hugo: 'Hugo without “unsafe”',
    'Hugo, unsafe': 'Hugo with “unsafe”',
    Eleventy: 'Eleventy',
  }),
  outcomes: names({
    'live card': 'Live card',
    'short text': 'Short text',
    'whole text': 'Whole text',
    'whole text, and the JSON': 'Whole text, and the JSON',
    nothing: 'Nothing',
  }),
  /** `spoken`: the languages of the elements. */
  noWords: (language: string, spoken: string) =>
    `The elements are not available in ${language} yet, only in ${spoken}. They do not show text in ${language}.`,
  unread: (language: string) =>
    `No native speaker has reviewed the ${language} text of the elements yet. Read the preview before you publish.`,
  archive: {
    save: 'Save all files as ZIP',
    what: 'A ZIP file with all files that your site has to host for this form. It contains steps.html, a page with instructions.',
    fromDisk:
      'You opened the builder from your disk, so it cannot read the script files. The page steps.html lists the files to ' +
      'copy from the package folder.',
    withLetter: 'Include the letter of objection',
    saved: 'ZIP file saved. Start with the page steps.html in it.',
    incomplete:
      'ZIP file saved, but some files could not be read. The page steps.html in it tells you where to find them.',
    /** The page steps.html. */
    steps: {
      title: 'Publish this notice on your site',
      intro: 'Follow the steps in this order. This page is for you: do not upload it.',
      keep: (file: string) => `Keep ${file}. You need it to correct the notice later.`,
      upload: 'Upload the files',
      unpack: 'Unzip the file. Upload each of these files to its address on your site.',
      file: 'File',
      address: 'Address on your site',
      copy: 'The builder could not read these files. Copy them from the folder of the package opt-out-elements.',
      replace:
        'If one of these files is already on your site, replace it. If a page has a script tag with the hash of the old ' +
        'file, replace that tag too. Otherwise the script does not run.',
      script: 'Add the script',
      template:
        'Add this line to the template of your site, once. If you cannot change the template, paste it into the article, ' +
        'above the notice.',
      /** Shown if the notice has several languages. */
      ownLanguage: 'Use the code for the language of your page.',
      noHash:
        'A line without “integrity” lacks the hash of its file. Find the hash in integrity.json, in the dist folder of the ' +
        'package, and add it: integrity="sha384-…" crossorigin="anonymous".',
      paste: 'Paste the notice',
      pasteHow: 'Paste this as HTML: in an HTML block, or in the source view of your editor.',
      pasteLetter: 'Paste the letter of objection',
      pasteLetterHow: 'Paste this as HTML, below the notice. It includes the script of the letter.',
      check: 'Check that it works',
      checkAddresses:
        'Open each of these addresses in a browser. You should see the notice or code, not an error page.',
      checkCard: 'Open the article in a private window. You should see a card with sections that you can open.',
      checkLetter: 'Below the card you should see the letter. Open it and type a name.',
      checkFails:
        'If you see only text, press F12 and open the console. A message there says what is missing or wrong.',
      checkText: 'Look at the result as your readers will. You should see the whole text, and each link should work.',
      correct: 'Correct the notice later',
      correctFrom: (file: string) => `Open ${file} in the builder. Correct the notice and increase its version by one.`,
      /** By form: how corrections reach the articles. */
      corrections: names({
        linked:
          'Save the file and upload it to the same address. Every article then shows the correction. The text for readers ' +
          'without JavaScript is in the article itself: to change it, paste the embed code again.',
        inline: 'Copy the new embed code and paste it into each article, replacing the old one.',
        'data-attribute':
          'Save the file and upload it to the same address. Every article then shows the correction. The text for readers ' +
          'without JavaScript is in the article itself: to change it, paste the embed code again.',
        iframe:
          'Save the ZIP file again, and upload the script in frame/notices to the same address. Every article then shows ' +
          'the correction. The text for readers without JavaScript is in the article itself: to change it, paste the ' +
          'embed code again.',
        plain: 'Copy the new embed code and paste it into each article, replacing the old one.',
      }),
    },
  },
};
