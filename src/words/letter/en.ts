/**
 * The letter of objection in English, and the contract for its other languages: whole sentences only. Days, numbers and
 * names arrive as data, and each sentence writes them in the form that it needs.
 */
import type { Day } from '../../model/day.js';
import { intlDate, intlList } from '../intl.js';
import { agreeing, say, type Name, type Text } from '../say.js';

const weekdayDate = intlDate('en-GB', 'full');
const date = intlDate('en-GB', 'long');
const list = intlList('en');
const quoted = (text: Text) => say`“${text}”`;

export const en = {
  /** BCP 47 tag of this file. */
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  /** BCP 47 tag for the names of countries and their order. */
  locale: 'en-GB',
  /** Completes "processing of my data by LinkedIn …" where a notice gives no purpose. */
  purpose: 'to train AI models',

  /** The form in which the reader completes the letter. */
  form: {
    title: 'Write a letter of objection',
    /** `purpose`: nothing where it is not known in this language. */
    intro: (platform: Name, purpose: Text | undefined) =>
      say`Article 21 GDPR gives you the right to object because of your own situation. Here you complete a letter against ${platform} using your data ${purpose ?? 'in this way'}. You send it yourself.`,
    formIsEnough: (platform: Name) =>
      say`Can you log in ${agreeing(platform, 'to', 'with')} ${platform}? Then this is enough, and quicker. You do not need the letter:`,
    whenLetter: 'The letter is for people who cannot log in, have no account, or whose form does not work.',
    open: {
      settings: (host: string) => say`Open the setting on ${host}`,
      form: (host: string) => say`Open the form on ${host}`,
    },
    write: 'Write the letter',
    kept: 'What you type stays on this page. It is not stored and not sent. Close or reload the page and it is gone.',
    country: 'Country where you live',
    countryHint:
      'It decides to whom you write, and under which law. If your country is not in the list, this letter is not for you.',
    chooseCountry: 'Choose a country',
    otherLaw: (country: Name, law: string) =>
      say`In ${country} another law applies: ${law}. This letter is made for the GDPR and the UK GDPR, so you cannot use it there.`,
    unknownLaw: (country: Name) =>
      say`This letter is made for the GDPR and the UK GDPR. As far as we know, neither applies in ${country}, so you cannot use it there.`,
    name: 'Your name',
    email: (platform: Name) => say`E-mail address of your account with ${platform}`,
    emailHint: 'No account? Then an address where you can be reached.',
    profile: (platform: Name) => say`Address of your profile ${agreeing(platform, 'on', 'with')} ${platform}`,
    profileHint: 'If you have one: it begins with https://.',
    situation: 'Your own situation',
    situationHint:
      'Why do you object? One to five sentences in your own words are enough. A concrete reason makes your objection stronger.',
    examples: 'Think of:',
    situations: [
      'You shared your data years ago, for another purpose.',
      'Your posts show something about your health, belief, trade union or political views.',
      'Your posts are about your work, your clients or your patients.',
      'Your posts are about your children or about other people.',
    ],
    counter: (count: number, of: number) => say`${String(count)} of at most ${String(of)} characters`,
    letter: 'Your letter',
    /** `what`: some of the texts below, in a list. */
    stillToWrite: (what: Text) => say`Still to fill in: ${what}.`,
    missing: { name: 'your name', email: 'your e-mail address', situation: 'your own situation' },
    copy: 'Copy the letter',
    copied: 'Copied. Paste the letter in an e-mail, a form or a document.',
    selected: 'Copying does not work here. The letter is selected now: copy it with your browser or keyboard.',
    print: 'Print the letter',
    save: 'Save as a text file',
    /** `file`: the name below. */
    saved: (file: string) => say`Look in your downloads for ${file}.`,
    mail: (address: string) => say`Write an e-mail to ${address}`,
    mailHint: 'The letter is too long for a link. Copy it first, then paste it in the e-mail.',
    post: 'You can send the letter by post to the address that is in it.',
    noAddress: (platform: Name) =>
      say`We know no address for this letter. Look in the privacy statement of ${platform}, or paste the letter in ${agreeing(platform, 'its', 'their')} form.`,
    proof: 'Keep a copy of the letter and proof that you sent it. With a form: make a screenshot of the confirmation.',
    identity:
      'Do not add a copy of your passport or identity card. If you are asked for one, cover your photo and numbers.',
    limits:
      'The letter does not ask to delete your account, and not to delete an AI model. The organisation may refuse if it shows compelling grounds.',
    complaint: (authority: Text) => say`No answer within a month, or a refusal? You can complain to: ${authority}.`,
    stateAuthority: 'the data protection authority of your federal state',
  },

  /**
   * The letter itself, as plain text. What it says, and what it does not, follows from Art. 7(3), 12(3) and (5), 17(1)(c),
   * 18(1)(d), 19, 21(1), 77 and 79 GDPR: it never cites Art. 21(2), which is about direct marketing, or Art. 22, and never
   * asks to delete an account or a model. `law`: the name of the law in this language.
   */
  letter: {
    /** BCP 47 tag of the letter. */
    lang: 'en',
    dir: 'ltr' as 'ltr' | 'rtl',
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    /** What stands where the reader has not written yet. */
    blank: { name: '[your name]', email: '[your e-mail address]', situation: '[your own situation]' },
    /** The address of the reader's profile, as it was typed. */
    profile: (address: string) => say`Profile: ${address}`,
    /** Stands under the recipient's name. */
    attention: 'For the attention of the data protection officer',
    subject: (law: string) => say`Objection under Article 21(1) ${law}`,
    subjectLine: (subject: Text) => say`Subject: ${subject}`,
    /** The day of writing. */
    date,
    salutation: 'Dear Sir or Madam,',
    /** `purpose`: nothing where it is not known in this language. */
    objection: (platform: Name, purpose: Text | undefined, law: string) =>
      say`I hereby exercise my right to object (Article 21(1) ${law}). I object to the processing of my personal data by ${platform} ${purpose ?? 'for the purpose that you have announced'}.`,
    /** The first day of use. */
    from: (day: Day) => say`This concerns the use from ${weekdayDate(day)}.`,
    /** `groups`: the groups of data that the notice names; none where they are not known in this language. */
    scope: (groups: readonly Text[]) =>
      say`My objection covers all my personal data that you use or want to use for this${groups.length ? say`, such as ${list(groups.map(quoted))}` : ''}. It includes data from before today.`,
    /** Art. 6(1)(e) or (f), as the platform claims. */
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
    /** One a line; the numbers are written before them. */
    demands: (law: string): readonly Text[] => [
      'to stop this use of my personal data, or not to begin it;',
      say`not to use my data for this while you consider my objection (Article 18(1)(d) ${law});`,
      say`to remove my data from collections that you have made for this and have not used yet, such as training data (Article 17(1)(c) ${law});`,
      say`to tell everyone to whom you have disclosed the data for this, including companies of your group (Article 19 ${law}).`,
    ],
    refusal: (law: string) =>
      say`If you refuse, please state the compelling legitimate grounds on which you rely, and how you have weighed them against my interests, rights and freedoms. It is for you to demonstrate those grounds (Article 21(1) ${law}).`,
    answer: (platform: Name, law: string) =>
      say`Please confirm to me in writing, within one month of receiving this letter, what you have done and from what date (Article 12(3) ${law}). This is free of charge (Article 12(5) ${law}). If my objection has consequences for my use of ${agreeing(platform, '', 'the services of ')}${platform}, please tell me beforehand.`,
    /**
     * `authority`: that of the reader's country; nothing where each state of it has one of its own. `law`: nothing in the
     * United Kingdom, where other articles govern complaints.
     */
    complaint: (authority: Name | undefined, law: string | undefined) =>
      say`If we do not find a solution, I can lodge a complaint with the supervisory authority of ${authority === undefined ? 'the German federal state where I live' : say`the country where I live, ${authority}`}, and go to court${law ? say` (Articles 77 and 79 ${law})` : ''}.`,
    closing: 'Yours faithfully,',
    /** Name of the file in which the letter is saved. */
    file: 'letter-of-objection.txt',
  },
};

export type LetterWords = typeof en;
