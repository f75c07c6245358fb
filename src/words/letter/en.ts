/**
 * The letter of objection in English, and the contract for its other languages. Write whole sentences. They receive
 * days, numbers and names as data, and write them in the form that they need.
 */
import type { Day } from '../../model/day.js';
import { intlDate } from '../intl.js';
import { say, type Name, type Text } from '../say.js';

const date = intlDate('en-GB');

/** Adds the article to the English name of an authority. A name in another language has none. */
const the = (authority: Name) => (authority.lang === undefined ? say`the ${authority}` : authority);

/**
 * The letter, as plain text. Its demands are based on Art. 7(3), 12(3) and (5), 17(1)(c), 18(1)(d), 19, 21(1), 77 and
 * 79 GDPR. It never cites Art. 21(2), which is about direct marketing, or Art. 22, and never asks to delete an account
 * or a model. Public bodies also receive it. `law`: the name of the law in this language.
 */
export const letter = {
  /** BCP 47 tag of the letter. */
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
  /** Placeholders for empty fields. */
  blank: { name: '[your name]', email: '[your e-mail address]', situation: '[your own situation]' },
  /** `address`: the address of the reader's profile, as typed. */
  profile: (address: string) => say`Profile: ${address}`,
  /** The line below the name of the recipient. */
  attention: 'For the attention of the data protection officer',
  subject: (law: string) => say`Objection under Article 21(1) ${law}`,
  subjectLine: (subject: Text) => say`Subject: ${subject}`,
  /** Writes the date of the letter. */
  date,
  salutation: 'Dear Sir or Madam,',
  /** `purpose`: the purpose of the notice, such as "to train AI models", or one of the two texts below. */
  objection: (platform: Name, purpose: Text, law: string) =>
    say`I hereby exercise my right to object (Article 21(1) ${law}). I object to ${platform} processing my personal data ${purpose}.`,
  /** Used if the notice does not have its purpose in this language. */
  announcedPurpose: 'for the purpose that you have announced',
  /** Used if the purpose addresses the reader of an article, so that the letter has to quote it. */
  quotedPurpose: (purpose: string) => say`for this purpose: “${purpose}”`,
  /** Matches words that address the reader of an article. */
  addressesReader: /\byour?s?\b/i,
  /** The first day of use. */
  from: (day: Day) => say`This concerns the use of my data from ${date(day)}.`,
  scope:
    'My objection covers all my personal data that you use or want to use for this, including data from before today.',
  /** Before the names of the groups, one on each line. */
  groups: 'It covers at least:',
  /** The basis that the platform claims: Art. 6(1)(e) or (f) GDPR. */
  basis: {
    e: (law: string) =>
      say`For this use you rely on a task carried out in the public interest (Article 6(1)(e) ${law}). I dispute that the use is necessary for that.`,
    f: (law: string) =>
      say`For this use you rely on legitimate interests (Article 6(1)(f) ${law}). I dispute that these override my interests, rights and freedoms.`,
    unknown: (law: string) =>
      say`I do not know on which legal ground you base this use. My objection covers all use based on Article 6(1)(e) or (f) ${law}.`,
  },
  noConsent: (law: string) =>
    say`I do not consent to this. In so far as you assume that I have consented, I withdraw that consent (Article 7(3) ${law}).`,
  situation: 'My particular situation:',
  demand: 'I therefore ask you:',
  /**
   * The first demand: `running` during the use, `onHold` while it is paused or halted, `other` before it or if unknown.
   */
  stop: {
    running: 'to stop this use of my personal data;',
    onHold: 'to stop this use of my personal data, and not to resume it;',
    other: 'to stop this use of my personal data, or not to begin it;',
  },
  /** The other demands, one on each line. The code adds numbers. */
  demands: (law: string): readonly Text[] => [
    say`not to use my data for this while you consider my objection (Article 18(1)(d) ${law});`,
    say`to delete my data from collections that you have made for this and have not used yet (Article 17(1)(c) ${law});`,
    say`to tell everyone to whom you have disclosed the data for this, including affiliated organisations (Article 19 ${law}).`,
  ],
  refusal: (law: string) =>
    say`If you refuse, please state the compelling legitimate grounds on which you rely, and how you have weighed them against my interests, rights and freedoms. It is for you to demonstrate those grounds (Article 21(1) ${law}).`,
  answer: (law: string) =>
    say`Please confirm to me in writing, within one month of receiving this objection, what you have done and from what date (Article 12(3) ${law}). This is free of charge (Article 12(5) ${law}). If my objection has consequences for my use of your services, please tell me beforehand.`,
  /**
   * `authority`: the authority of the reader's country; `undefined` if each state has its own. `law`: `undefined` in
   * the United Kingdom, where other provisions govern complaints.
   */
  complaint: (authority: Name | undefined, law: string | undefined) =>
    say`If we do not find a solution, I can lodge a complaint with the supervisory authority of ${authority === undefined ? 'the German federal state where I live' : say`the country where I live, ${the(authority)}`}, and go to court${law ? say` (Articles 77 and 79 ${law})` : ''}.`,
  closing: 'Yours faithfully,',
  /** File name of the saved letter. */
  file: 'letter-of-objection.txt',
};

/** The title of the English copy below a letter in another language, for the recipient. */
export const ENGLISH_COPY = 'English translation';

export const en = {
  /** BCP 47 tag of this file. */
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  /** BCP 47 tag for the names and the sort order of countries. */
  locale: 'en-GB',

  /** The form to complete the letter. */
  form: {
    title: 'Write a letter of objection',
    /**
     * `purpose`: `undefined` if the notice does not have it in this language. `hasLogin`: true if other ways need an
     * account.
     */
    intro: (platform: Name, purpose: Text | undefined, hasLogin: boolean) =>
      say`${hasLogin ? 'If you cannot log in or have no account, use' : 'Use'} this letter to tell ${platform} not to use your data ${purpose ?? 'in this way'}.`,
    right: 'Article 21 GDPR gives you the right to object because of your own situation. You send the letter yourself.',
    /** Before links to settings and forms. */
    otherWays: {
      login: 'Can you log in? Then you can also say no here:',
      open: 'Without logging in, you can also say no here:',
    },
    open: {
      settings: (host: string) => say`Open the setting on ${host}`,
      form: (host: string) => say`Open the form on ${host}`,
    },
    whoCanUse: (who: Text) => say`Who can do this: ${who}`,
    covers: (what: Text) => say`Covers: ${what}`,
    notCovers: (what: Text) => say`Does not cover: ${what}`,
    write: 'Write the letter',
    kept: 'What you type stays on this page. It is not stored and not sent. Close or reload the page and it is gone.',
    country: 'Country where you live',
    countryHint:
      'This decides who you write to, and under which law. If your country is not in the list, this letter is not for you.',
    chooseCountry: 'Choose a country',
    otherLaw: (law: string) =>
      say`Another law applies in that country: ${law}. This letter is made for the GDPR and the UK GDPR, so you cannot use it there.`,
    unknownLaw:
      'This letter is made for the GDPR and the UK GDPR. As far as we know, neither applies in that country, so you cannot use it there.',
    way: 'How will you send it?',
    ways: { post: 'By post', email: 'By e-mail', form: 'With a form' },
    name: 'Your name',
    email: 'Your e-mail address',
    emailHint: 'Do you have an account? Then give the address of that account.',
    profile: 'Your profile page',
    profileHint: 'If you have one. The address begins with https://.',
    situation: 'Your own situation',
    situationHint:
      'Why do you object? One to five sentences in your own words are enough. A concrete reason makes your objection stronger. Do not give details of your health, your beliefs or other people.',
    examples: 'For example:',
    situations: [
      'You shared your data years ago, for another purpose.',
      'Your data reveal something about your health, religion, trade union or political views.',
      'Your data are about your work, your clients or your patients.',
      'Your data are about your children or about other people.',
    ],
    counter: (count: number, of: number) => say`${String(count)} of at most ${String(of)} characters`,
    englishCopy: 'Add an English copy',
    englishCopyHint: 'Useful if the organisation is in another country. Your own words are not translated.',
    result: { post: 'Your letter', email: 'Your e-mail', form: 'Your text for the form' },
    /** `what`: some of the texts below, as a list. */
    stillToWrite: (what: Text) => say`Still to fill in: ${what}.`,
    missing: { name: 'your name', email: 'your e-mail address', situation: 'your own situation' },
    copy: 'Copy',
    copied: 'Copied. Paste the text into an e-mail, a form or a document.',
    selected: 'Copying does not work here. The text is selected now: copy it with your browser or keyboard.',
    print: 'Print',
    /** Shown if the browser does not begin to print. */
    unprinted: 'Does nothing happen? Then copy the text into a document, and print that.',
    save: 'Save file',
    /** `file`: the file name above. */
    saved: (file: string) => say`Look in your downloads for ${file}.`,
    mail: (address: string) => say`Write an e-mail to ${address}`,
    mailHint: 'The text is too long for the link below. Copy the text first, open the e-mail, and paste it there.',
    post: 'Print the letter, and post it to the address that is in it.',
    noAddress: 'We know no address for this letter. Look in the privacy statement of the organisation.',
    paste: 'Copy the text, and paste it into the form.',
    login: 'You must be able to log in there.',
    proof: { sent: 'Keep a copy, and proof that you sent it.', form: 'Take a screenshot of the confirmation.' },
    identity:
      'Do not add a copy of your passport or identity card. If you are asked for one, cover your photo and numbers.',
    limits:
      'You do not ask to have your account deleted, or what has been made with your data already, such as an AI model. The organisation may refuse if it shows compelling grounds.',
    complaint: (authority: Name) => say`No answer within a month, or a refusal? You can complain to ${the(authority)}.`,
    stateAuthority: 'data protection authority of your federal state',
  },

  letter,
};

/** The words of the letter, without the form. */
export type LetterText = typeof letter;
export type LetterWords = typeof en;
