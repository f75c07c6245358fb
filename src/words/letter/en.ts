/** The letter of objection in English, and the contract for its other languages: whole sentences only. */
import type { LetterText } from '../../model/letter.js';

export const en = {
  /** BCP 47 tag of this file. */
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  /** BCP 47 tag for dates and names of countries. */
  locale: 'en-GB',
  /** Completes "processing of my data by LinkedIn …" where a notice gives no purpose. */
  purpose: 'to train AI models',

  /** The form in which the reader completes the letter. */
  form: {
    title: 'Write a letter of objection',
    intro: (platform: string, purpose: string | undefined) =>
      `Article 21 GDPR gives you the right to object because of your own situation. Here you complete a letter against ${platform} using your data ${purpose ?? 'in this way'}. You send it yourself.`,
    formIsEnough: (platform: string) =>
      `Can you log in to ${platform}? Then this is enough, and quicker. You do not need the letter:`,
    whenLetter: 'The letter is for people who cannot log in, have no account, or whose form does not work.',
    open: {
      settings: (host: string) => `Open the setting on ${host}`,
      form: (host: string) => `Open the form on ${host}`,
    },
    write: 'Write the letter',
    kept: 'What you type stays on this page. It is not stored and not sent. Close or reload the page and it is gone.',
    country: 'Country where you live',
    countryHint:
      'It decides to whom you write, and under which law. If your country is not in the list, this letter is not for you.',
    chooseCountry: 'Choose a country',
    otherLaw: (country: string, law: string) =>
      `In ${country} another law applies: ${law}. This letter is made for the GDPR and the UK GDPR, so you cannot use it there.`,
    unknownLaw: (country: string) =>
      `This letter is made for the GDPR and the UK GDPR. As far as we know, neither applies in ${country}, so you cannot use it there.`,
    name: 'Your name',
    email: (platform: string) => `E-mail address of your account with ${platform}`,
    emailHint: 'No account? Then an address where you can be reached.',
    profile: (platform: string) => `Address of your profile on ${platform}`,
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
    counter: (count: string, of: string) => `${count} of at most ${of} characters`,
    letter: 'Your letter',
    stillToWrite: (what: string) => `Still to fill in: ${what}.`,
    missing: { name: 'your name', email: 'your e-mail address', situation: 'your own situation' },
    copy: 'Copy the letter',
    copied: 'Copied. Paste the letter in an e-mail, a form or a document.',
    selected: 'Copying does not work here. The letter is selected now: copy it with your browser or keyboard.',
    print: 'Print the letter',
    save: 'Save as a text file',
    saved: (file: string) => `Look in your downloads for ${file}.`,
    mail: (address: string) => `Write an e-mail to ${address}`,
    mailHint: 'The letter is too long for a link. Copy it first, then paste it in the e-mail.',
    post: 'You can send the letter by post to the address that is in it.',
    noAddress: (platform: string) =>
      `We know no address for this letter. Look in the privacy statement of ${platform}, or paste the letter in its form.`,
    proof: 'Keep a copy of the letter and proof that you sent it. With a form: make a screenshot of the confirmation.',
    identity:
      'Do not add a copy of your passport or identity card. If you are asked for one, cover your photo and numbers.',
    limits:
      'The letter does not ask to delete your account, and not to delete an AI model. The organisation may refuse if it shows compelling grounds.',
    complaint: (authority: string) => `No answer within a month, or a refusal? You can complain to: ${authority}.`,
    stateAuthority: 'the data protection authority of your federal state',
  },

  letter: {
    lang: 'en',
    dir: 'ltr',
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[your name]', email: '[your e-mail address]', situation: '[your own situation]' },
    profile: (address: string) => `Profile: ${address}`,
    attention: 'For the attention of the data protection officer',
    subject: (law: string) => `Objection under Article 21(1) ${law}`,
    subjectLine: (subject: string) => `Subject: ${subject}`,
    salutation: 'Dear Sir or Madam,',
    objection: (platform: string, purpose: string | undefined, law: string) =>
      `I hereby exercise my right to object (Article 21(1) ${law}). I object to the processing of my personal data by ${platform} ${purpose ?? 'for the purpose that you have announced'}.`,
    from: (date: string) => `This concerns the use from ${date}.`,
    quoted: (text: string) => `“${text}”`,
    scope: (data: string) =>
      `My objection covers all my personal data that you use or want to use for this${data && `, such as ${data}`}. It includes data from before today.`,
    basis: {
      e: (law: string) =>
        `For this use you rely on a task carried out in the public interest (Article 6(1)(e) ${law}). I dispute that the use is necessary for that.`,
      f: (law: string) =>
        `For this use you rely on legitimate interests (Article 6(1)(f) ${law}). I dispute that these override my interests, rights and freedoms.`,
      unknown: (law: string) =>
        `I do not know on which legal ground you base this use. My objection covers all use based on Article 6(1)(e) or (f) ${law}.`,
    },
    noConsent: (law: string) =>
      `I do not consent to this. In so far as you assume that I have consented, I withdraw that consent (Article 7(3) ${law}).`,
    situation: 'My particular situation:',
    demand: 'I therefore ask you:',
    demands: (law: string) => [
      'to stop this use of my personal data, or not to begin it;',
      `not to use my data for this while you consider my objection (Article 18(1)(d) ${law});`,
      `to remove my data from collections that you have made for this and have not used yet, such as training data (Article 17(1)(c) ${law});`,
      `to tell everyone to whom you have disclosed the data for this, including companies of your group (Article 19 ${law}).`,
    ],
    refusal: (law: string) =>
      `If you refuse, please state the compelling legitimate grounds on which you rely, and how you have weighed them against my interests, rights and freedoms. It is for you to demonstrate those grounds (Article 21(1) ${law}).`,
    answer: (platform: string, law: string) =>
      `Please confirm to me in writing, within one month of receiving this letter, what you have done and from what date (Article 12(3) ${law}). This is free of charge (Article 12(5) ${law}). If my objection has consequences for my use of ${platform}, please tell me beforehand.`,
    complaint: (authority: string | undefined, law: string) =>
      `If we do not find a solution, I can lodge a complaint with the supervisory authority of ${authority === undefined ? 'the German federal state where I live' : `the country where I live, ${authority}`}, and go to court${law && ` (Articles 77 and 79 ${law})`}.`,
    closing: 'Yours faithfully,',
    /** Name of the file in which the letter is saved. */
    file: 'letter-of-objection.txt',
  } satisfies LetterText & { file: string },
};

export type LetterWords = Omit<typeof en, 'letter'> & { letter: LetterText & { file: string } };
