/** The step in which a notice is published, in English. */
import { FORM_NAMES } from '../../../snippets/form-names.js';
import { names, type Text } from '../kinds.js';

export const output = {
  form: 'Form of the snippet',
  /** `name`: the form to take; `other`: the first one. */
  unsure: (name: string, other: string) =>
    `Not sure what your system keeps? Take “${name}”: it becomes a card wherever “${other}” does, and also where a system removes unknown tags.`,
  forms: {
    linked: [FORM_NAMES.linked, 'The default: for systems that keep what you paste.'],
    inline: [FORM_NAMES.inline, 'For pages that fetch nothing, in systems that keep what you paste.'],
    'data-attribute': [FORM_NAMES['data-attribute'], 'For systems that remove unknown tags.'],
    iframe: [FORM_NAMES.iframe, 'For systems that accept frames but no scripts.'],
    plain: [FORM_NAMES.plain, 'For newsletters and feeds. The same text on every day.'],
  } satisfies Record<string, Text>,
  /** Labels of the facts about the chosen form. */
  about: names({
    needs: 'Needs',
    policy: 'A strict policy (CSP) must allow',
    corrections: 'Corrections',
  }),
  needs: names({
    linked: 'The notice as a file on a site, and a script tag in the template of your site.',
    inline: 'A script tag in the template of your site. The notice needs no file.',
    'data-attribute':
      'The notice as a file on the same site, and a script tag in its template that names the folder of the notices.',
    iframe:
      'On the site of the frame, the folders frame and embed side by side, with this notice in frame/notices. In the ' +
      'template of the site of the article, the script frame/listen.js. On the command line, opt-out-elements frame writes ' +
      'all of them.',
    plain: 'No file, and no script.',
  }),
  src: ['Address of the notice', 'Where you put the saved file: a path on the site, or https://'] as Text,
  script: [
    'Address of the script',
    'The snippet contains its script tag. Leave this empty if the template already has it.',
  ] as Text,
  integrity: ['Hash of the script', 'sha384-…, from integrity.json. No other file runs.'] as Text,
  frame: ['Address of the page for frames'] as Text,
  noticeScript: 'Save the notice for frames',
  level: [
    'Level of the first heading',
    'One level below the heading above the notice. Before the first heading of an article: 2.',
  ] as Text,
  audience: ['Group shown first', 'Only for an article about one of the groups.'] as Text,
  region: ['Where readers live', 'Only for a page whose readers live in one region.'] as Text,
  corrections: ['Corrections reach old articles.', 'Corrections do not reach old articles: paste the snippet again.'],
  /** Above the field that keeps the snippet from being written, or above what is wrong with the notice. */
  noSnippet: 'There is no snippet yet. Correct this first:',
  /** Below the field that it is about. */
  refused: names({
    'unreadable-notice': 'The notice lacks something that every notice needs. The check lists it.',
    'unwritten-language': 'The notice says nothing in this language yet. Write its texts, or choose another language.',
    'no-objection': 'Nobody can object with this letter: the notice names another legal basis, or another law.',
    'missing-in-banner': 'A banner needs a platform and a source.',
    'too-much-for-banner': 'A banner cannot say this. Use the full notice.',
    'too-long': 'The notice is too long to paste into a page. Choose the first form.',
    'unknown-form': 'There is no such form. Choose one of the five.',
    'missing-address': 'Write an address: a path on the site that begins with /, or one that begins with https://.',
    'unsafe-address': 'Write a path on the site that begins with /, or an address that begins with https://.',
    'unsafe-path': 'Write a path on the same site, like /notices/example.json.',
    'invalid-height': 'Write a whole number of pixels.',
    'invalid-integrity': 'Write a hash like sha384-…, or leave the field empty.',
    'unknown-audience': 'The notice has no such group. Choose another.',
    'invalid-region': 'This is not a region. Choose another.',
  }),
  more: 'More options',
  code: 'The snippet',
  copy: 'Copy the snippet',
  copied: 'Copied.',
  /** Said of a snippet that names the file of its notice. */
  alsoFile: (address: string) =>
    `The file of the notice has to be at ${address} too: save it, and replace the one that is there.`,
  selected: 'The snippet is selected: copy it with Ctrl+C or ⌘C.',
  calendar: 'Save the last day as a calendar file',
  letter: {
    title: 'A letter of objection',
    what: 'For readers who cannot log in or have no account. Paste it below the notice. It has its own script. The page also needs the script above. If a system removes unknown tags, readers see only the link to their supervisory authority.',
    /** `language`: that of the notice, as the builder names it. */
    noWords: (language: string) => `There is no letter in ${language} yet.`,
    unread: (language: string) =>
      `No native speaker and no lawyer has read the letter in ${language} yet. Have it read before you publish it.`,
    code: 'The snippet of the letter',
    copy: 'Copy the letter',
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
  /** `spoken`: the languages that the elements have. */
  noWords: (language: string, spoken: string) =>
    `The elements are not available in ${language} yet, only in ${spoken}. They do not show what you write in ${language}.`,
  unread: (language: string) =>
    `No native speaker has read the sentences of the elements in ${language} yet. Read the preview before you publish.`,
  archive: {
    save: 'Save all files as an archive',
    what: 'A ZIP file with everything that your site has to host for this form. Its page steps.html says step by step what to do.',
    fromDisk:
      'You opened the builder from your disk, so it cannot read the script files. The page steps.html lists the files to ' +
      'copy from the folder of the package.',
    withLetter: 'With the letter of objection',
    saved: 'The archive is saved. Open steps.html in it first.',
    incomplete:
      'The archive is saved, but some files could not be read. Open steps.html in it: that page says where they are.',
    /** The page steps.html. */
    steps: {
      title: 'Put this notice on your site',
      intro: 'Do the steps in this order. This page is for you: do not upload it.',
      keep: (file: string) => `Keep ${file} too: you need it to correct the notice later.`,
      upload: 'Upload the files',
      unpack: 'Unpack the archive. Upload these files, each to its address on your site.',
      file: 'File',
      address: 'Address on your site',
      copy: 'The builder could not read these files. Copy them from the folder of the package opt-out-elements.',
      replace:
        'Is one of these files on your site already? Replace it. If a page has a script tag with the hash of the old file, ' +
        'replace that tag too: otherwise the script does not run.',
      script: 'Add the script',
      template:
        'Put this line into the template of your site, once. If you cannot change the template, paste it into the article, ' +
        'above the notice.',
      /** Where the notice has several. */
      ownLanguage: 'Use the code below the language of your page.',
      noHash:
        'A line without “integrity” lacks the hash of its file. The file integrity.json in the folder dist of the package ' +
        'lists the hashes. Add the right one: integrity="sha384-…" crossorigin="anonymous".',
      paste: 'Paste the notice',
      pasteHow: 'Paste this as HTML: in a block for HTML, or in the source view of your editor.',
      pasteLetter: 'Paste the letter of objection',
      pasteLetterHow: 'Paste this as HTML, below the notice. It contains the script of the letter.',
      check: 'Check that it works',
      checkAddresses:
        'Open each of these addresses of your site in a browser. You see the notice or code, not an error page.',
      checkCard: 'Open the article in a private window. You see a card with parts that you can unfold.',
      checkLetter: 'Below the card you see the letter: unfold it and type a name.',
      checkFails: 'Do you see only text? Press F12 and open the console: a line there says what is missing or wrong.',
      checkText: 'Look at it as your readers will. You see the whole text, and each link opens.',
      correct: 'Correct the notice later',
      correctFrom: (file: string) => `Open ${file} in the builder. Correct the notice, and raise its version by one.`,
      /** By the form: what reaches the articles. */
      corrections: names({
        linked:
          'Save the file and upload it to the same address: every article shows the correction. The text for readers ' +
          'without JavaScript is in the article itself: to change it, paste the snippet again.',
        inline: 'Copy the new snippet and paste it into each article, in place of the old one.',
        'data-attribute':
          'Save the file and upload it to the same address: every article shows the correction. The text for readers ' +
          'without JavaScript is in the article itself: to change it, paste the snippet again.',
        iframe:
          'Save the archive again, and upload the script in frame/notices to the same address: every article shows the ' +
          'correction. The text for readers without JavaScript is in the article itself: to change it, paste the ' +
          'snippet again.',
        plain: 'Copy the new snippet and paste it into each article, in place of the old one.',
      }),
    },
  },
};
