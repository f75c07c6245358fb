/** Tests the letter of Art. 21(1) GDPR: what it says in each of its languages, and what it never says. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { letterParagraphs, type LetterFacts } from '../../src/content/letter-text.js';
import { letterContent, type LetterContent } from '../../src/content/letter.js';
import { parseDay } from '../../src/model/day.js';
import { knownLaw } from '../../src/model/law.js';
import type { LetterFields, Way } from '../../src/model/letter.js';
import type { Audience, Choice, Notice, PlanEntry } from '../../src/model/notice.js';
import {
  audiencesIn,
  canObject,
  controllerIn,
  countriesOf,
  lawIn,
  lawNameIn,
  letterCountries,
  mayNameGdpr,
} from '../../src/model/objection.js';
import { COUNTRIES, regionsOf, supervisorOf } from '../../src/model/supervisors.js';
import { de } from '../../src/words/letter/de.js';
import { en, type LetterWords } from '../../src/words/letter/en.js';
import { fr } from '../../src/words/letter/fr.js';
import { nl } from '../../src/words/letter/nl.js';
import { isSentence, toText, type Text } from '../../src/words/say.js';
import type { LanguageFacts } from '../languages/facts.js';
import type { LetterFacts as LanguageLetterFacts } from '../languages/letter/facts.js';

/** The export of each language file in a folder, by language. */
async function ofLanguages<T>(folder: string): Promise<ReadonlyMap<string, T>> {
  const langs = readdirSync('src/words/letter').map((file) => file.replace(/\.ts$/, ''));
  const found = langs.map(async (lang) => {
    const { [lang]: one } = (await import(`../../${folder}/${lang}.ts`)) as Record<string, T>;
    assert.ok(one, `${folder}/${lang}.ts exports nothing called ${lang}`);
    return [lang, one] as const;
  });
  return new Map(await Promise.all(found));
}
const languages = [...(await ofLanguages<LetterWords>('src/words/letter')).values()];
const letterFacts = await ofLanguages<LanguageLetterFacts>('test/languages/letter');
const languageFacts = await ofLanguages<LanguageFacts>('test/languages');
const linkedin = JSON.parse(readFileSync('notices/linkedin-ai-training-2025.json', 'utf8')) as Notice;

/** A group of people with the given plan. */
const group = (
  kind: Choice['kind'],
  plan: readonly Partial<PlanEntry>[] = [{}],
  more: Partial<Audience> = {},
): Audience => ({
  id: 'users',
  choice: { kind, sourceRefs: ['one'] },
  plan: plan.map((entry) => ({ announced: '2026-01-01', state: 'planned', sourceRefs: ['one'], ...entry })),
  ...more,
});

/** A minimal notice, with the parts that a test adds. */
const base = (parts: Partial<Notice> = {}): Notice => ({
  schemaVersion: '1.0',
  id: 'example',
  defaultLanguage: 'nl',
  languages: ['nl'],
  title: { nl: 'Voorbeeld' },
  platform: { name: 'Voorbeeld' },
  audiences: [group('opt-out')],
  sources: [{ id: 'one', publisher: 'One', language: 'nl' }],
  ...parts,
});

const typed: LetterFields = {
  name: 'Noor Voorbeeld',
  email: 'noor@example.org',
  profile: 'https://www.linkedin.com/in/noor',
  situation: 'Ich habe 2009 geschrieben.\nLa suite.',
};
const blank: LetterFields = { name: '', email: '', profile: '', situation: '' };

/** The content for a reader who has chosen a country. */
const contentFor = (
  words: LetterWords,
  country: string,
  own: Partial<LetterFields> = {},
  notice: Notice = linkedin,
): LetterContent | undefined =>
  letterContent({
    words,
    notice,
    now: new Date('2025-10-25T12:00:00Z'),
    isUnfolded: true,
    country,
    fields: { ...typed, ...own },
  });

/** Every text in a value. */
function* texted(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) {
    if ('text' in value && Object.keys(value).length === 1) yield toText(value as Text);
    else if (isSentence(value as Text)) yield toText(value as Text);
    else for (const inside of Object.values(value)) yield* texted(inside);
  }
}

/** The letter that a reader gets from a notice. */
const written = (...given: Parameters<typeof contentFor>): string =>
  contentFor(...given)!.form!.letter!.parts[0]!.paragraphs.join('\n\n');

/** The articles on which the letter relies, each with its paragraph and point. */
const CITED = [
  ['7', '3'],
  ['12', '3'],
  ['12', '5'],
  ['17', '1', 'c'],
  ['18', '1', 'd'],
  ['19'],
  ['21', '1'],
  ['6', '1', 'f'],
] as const;

/** LinkedIn's notice with its purpose and two data groups in one more language. */
const inLanguage = (lang: string, purpose: string): Notice => ({
  ...linkedin,
  purpose: { label: { [lang]: purpose } },
  dataGroups: ['Alpha', 'Beta'].map((label) => ({ id: label, label: { [lang]: label } })),
});

for (const words of languages) {
  const { lang } = words;
  const facts = letterFacts.get(lang)!;
  const foundIn = (text: string, part: string | RegExp): boolean =>
    typeof part === 'string' ? text.includes(part) : part.test(text);
  describe(`the letter in ${lang}`, () => {
    const text = written(words, facts.country, {}, inLanguage(lang, facts.purpose));

    it('begins with the sender and the recipient', () => {
      const [sender = '', recipient = ''] = text.split('\n\n');
      assert.match(sender, /^Noor Voorbeeld\nnoor@example\.org\n.*https:\/\/www\.linkedin\.com\/in\/noor$/);
      assert.match(recipient, /^LinkedIn Ireland Unlimited Company\n.+\nWilton Place, Dublin 2, Ireland$/);
    });

    for (const [what, parts] of Object.entries(facts.says)) {
      it(`says ${what}`, () => {
        assert.ok(parts.length > 0, what);
        for (const part of parts) assert.ok(foundIn(text, part), `${String(part)} in ${text}`);
      });
    }

    it('names the data groups, one on each line', () => {
      assert.ok(text.includes(`${words.letter.groups}\n– Alpha\n– Beta\n\n`), text);
    });

    it('cites each article on which it relies, and no others', () => {
      let rest = text.split('\n\n').slice(3).join('\n\n');
      for (const [number, paragraph, point] of CITED) {
        const article = facts.article(number, paragraph, point);
        assert.ok(foundIn(text, article), `${String(article)} in ${text}`);
        rest = rest.replaceAll(typeof article === 'string' ? article : new RegExp(article.source, 'giu'), '');
      }
      const dayOfStart = words.letter.from(parseDay('2025-11-03')!);
      rest = rest
        .replace(toText(dayOfStart), '')
        .replace(typed.situation, '')
        .replaceAll(/^[1-4]\. /gm, '');
      assert.deepEqual(rest.match(/\p{Nd}+/gu)?.sort(), ['77', '79'], rest);
    });

    it('makes four numbered requests', () => {
      assert.deepEqual(
        [...text.matchAll(/^(\d)\. .+[;·.]$/gm)].map(([, number]) => number),
        ['1', '2', '3', '4'],
      );
    });

    it('requests no deletion of an account or model and no document, and makes no threats', () => {
      assert.doesNotMatch(text, facts.never);
      const [, demands = ''] = /\n1\. ([^]+?)\n\n/.exec(text) ?? [];
      assert.ok(demands.length > 100, demands);
      assert.doesNotMatch(demands, facts.model);
      assert.match(toText(words.form.limits), facts.model);
    });

    it('uses the law, the controller and the authority of the United Kingdom for its readers', () => {
      const british = written(words, 'GB');
      assert.match(british, /LinkedIn Corporation\n/);
      assert.ok(british.includes('Information Commissioner’s Office (ICO)'));
      assert.ok(british.includes(words.letter.law['UK GDPR']));
      assert.ok(!british.replaceAll(words.letter.law['UK GDPR'], '').includes(facts.law));
      assert.doesNotMatch(british, /77|79/);
    });

    it('names no single authority for Germany, but that of the Land', () => {
      const german = written(words, 'DE');
      assert.ok(foundIn(german, facts.federalState), german);
      assert.doesNotMatch(german, /BfDI|Bundesbeauftragte/);
    });

    it('has placeholders for empty fields, except for the profile', () => {
      const empty = written(words, facts.country, blank);
      for (const part of Object.values(words.letter.blank)) assert.ok(empty.includes(part), part);
      assert.ok(!empty.includes(toText(words.letter.profile('')).trim()));
    });

    it('contests any legal basis if the claimed one is unknown, and Art. 6(1)(e) if that is the claimed one', () => {
      const { legalBasis, ...unknown } = linkedin;
      assert.ok(legalBasis);
      const open = written(words, facts.country, {}, unknown);
      assert.ok(foundIn(open, facts.basis.unknown), open);
      const term = 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-e';
      const e = written(words, facts.country, {}, { ...linkedin, legalBasis: { ...legalBasis, term } });
      assert.ok(foundIn(e, facts.basis.e), e);
      assert.ok(!foundIn(e, facts.basis.unknown) && !foundIn(open, facts.basis.e));
    });

    it('does not mix languages: a text that exists only in other languages is replaced by a general one', () => {
      const foreign: Notice = {
        ...linkedin,
        purpose: { label: { xx: 'ZZZZ' } },
        dataGroups: [{ id: 'profile', label: { xx: 'YYYY' } }],
      };
      const general = written(words, facts.country, {}, foreign);
      assert.doesNotMatch(general, /ZZZZ|YYYY/);
      assert.ok(general.includes(words.letter.announcedPurpose));
      assert.ok(!general.includes(words.letter.groups));
    });

    it('uses the plural and an article for a platform of several companies', () => {
      const { name, not, says } = facts.several;
      const { controllers, routes, ...rest } = linkedin;
      assert.ok(controllers && routes && says.length > 0);
      const several: Notice = {
        ...rest,
        purpose: { label: { [lang]: facts.purpose } },
        platform: { name: 'Operators', translatedName: { [lang]: name }, plural: true },
        routes: [{ id: 'form', type: 'form', url: 'https://www.example.com/', sourceRefs: ['security-nl'] }],
      };
      const texts = [...texted(contentFor(words, facts.country, {}, several))].join('\n');
      for (const part of says) assert.ok(texts.includes(part), `${part} in ${texts}`);
      assert.doesNotMatch(texts, not);
    });

    it('quotes a purpose that addresses the reader, and leaves out data groups that do', () => {
      const { addressesReader, groups, quotedPurpose } = words.letter;
      const { also = [], not, purpose } = facts.addressed;
      for (const addressed of [purpose, ...also]) assert.match(addressed, addressesReader);
      for (const unaddressed of [not, facts.purpose]) assert.doesNotMatch(unaddressed, addressesReader);
      const label = { [lang]: purpose };
      const quoted = written(
        words,
        facts.country,
        {},
        {
          ...linkedin,
          purpose: { label },
          dataGroups: [{ id: 'one', label }],
        },
      );
      assert.ok(quoted.includes(toText(quotedPurpose(purpose))), quoted);
      assert.equal(quoted.split(purpose).length, 2);
      assert.ok(!quoted.includes(groups));
    });

    it('names the authority for complaints: the reader’s own, one with a foreign name, and that of a German Land', () => {
      const complaint = (country: string) => {
        const { form } = contentFor(words, country)!;
        return toText(form!.letter!.notes.at(-1)!);
      };
      const { land, other, own } = facts.complainTo;
      assert.ok(complaint(facts.country).includes(own), complaint(facts.country));
      const foreign = complaint(lang === 'hu' ? 'EE' : 'HU');
      assert.ok(foreign.includes(other) && /Inspektsioon|\(NAIH\)/.test(other), foreign);
      assert.ok(complaint('DE').includes(land), complaint('DE'));
    });

    it('formats the date as its language does', () => {
      assert.equal(words.letter.date(parseDay('2026-06-01')!), facts.firstOfJune);
    });

    it('has only quotation marks and apostrophes of its language', () => {
      const { content } = writtenOn('2026-06-01', words, 'NL', linkedin);
      const all = [...texted({ ...content, form: { ...content.form, country: undefined } })]
        .filter((one) => !one.includes(typed.situation))
        .join('\n');
      assert.doesNotMatch(all, languageFacts.get(lang)!.foreignMarks);
      if (lang === 'fr') assert.doesNotMatch(all, / [:;?!»]|« /);
    });

    it('has the same keys as English, and no empty text', () => {
      const paths = (value: unknown, path = ''): string[] =>
        value && typeof value === 'object'
          ? Object.entries(value).flatMap(([key, under]) => paths(under, `${path}.${key}`))
          : [value === '' ? `${path} is empty` : path];
      assert.deepEqual(paths(words).sort(), paths(en).sort());
    });
  });
}

/** The letter on a day, for a way of sending it. */
function writtenOn(
  day: string,
  words: LetterWords,
  country: string,
  notice: Notice,
  more: { way?: Way; hasCopy?: boolean } = {},
) {
  const now = new Date(`${day}T12:00:00Z`);
  const content = letterContent({ words, notice, now, isUnfolded: true, country, fields: typed, ...more })!;
  const { letter, ...form } = content.form!;
  return {
    content,
    form,
    letter: letter!,
    text: letter!.parts.map(({ paragraphs }) => paragraphs.join('\n\n')).join('\n'),
  };
}

const eu = { jurisdictions: [{ code: 'EU', name: { nl: 'EU' }, law: 'GDPR' }] };

describe('each sentence is true in each phase', () => {
  const stops = {
    running: /1\. dit gebruik van mijn persoonsgegevens te stoppen;/,
    onHold: /1\. dit gebruik van mijn persoonsgegevens te stoppen en niet te hervatten;/,
    other: /1\. dit gebruik van mijn persoonsgegevens te stoppen, of er niet mee te beginnen;/,
  };
  const planned = { announced: '2026-01-01', state: 'planned', start: '2026-03-02' } as const;
  for (const [what, plan, day, phase] of [
    ['before the start', [planned], '2026-03-01', 'other'],
    ['on the first day', [planned], '2026-03-02', 'running'],
    ['after it', [planned], '2027-03-02', 'running'],
    ['after a day on which it may begin', [{ ...planned, certainty: 'may' }], '2026-04-01', 'other'],
    ['while nobody knows the day', [{ ...planned, start: 'unknown' }], '2026-04-01', 'other'],
    ['since a day that nobody knows', [{ ...planned, state: 'started', start: 'unknown' }], '2026-04-01', 'running'],
    ['before a pause', [planned, { state: 'paused', from: '2026-05-01' }], '2026-04-01', 'running'],
    ['during it', [planned, { state: 'paused', from: '2026-05-01' }], '2026-05-01', 'onHold'],
    ['after it was halted', [planned, { state: 'halted', from: '2026-05-01' }], '2026-06-01', 'onHold'],
    ['after it was resumed', [planned, { state: 'resumed', from: '2026-05-01' }], '2026-06-01', 'running'],
    [
      'while it is not known whether it goes on',
      [planned, { state: 'unknown', from: '2026-05-01' }],
      '2026-06-01',
      'other',
    ],
  ] as const) {
    it(what, () => {
      const notice = base({ ...eu, audiences: [group('opt-out', plan)] });
      assert.match(writtenOn(day, nl, 'NL', notice).text, stops[phase]);
    });
  }

  it('names no first day for a cancelled use', () => {
    const notice = base({ ...eu, audiences: [group('opt-out', [planned, { state: 'halted', from: '2026-02-01' }])] });
    assert.doesNotMatch(writtenOn('2026-02-20', nl, 'NL', notice).text, /Het gaat om het gebruik/);
  });

  it('names no day that was announced later', () => {
    const plan = [planned, { ...planned, announced: '2026-02-15', start: '2026-04-01' }];
    const notice = base({ ...eu, audiences: [group('opt-out', plan)] });
    assert.match(writtenOn('2026-02-14', nl, 'NL', notice).text, /vanaf 2 maart 2026/);
    assert.match(writtenOn('2026-02-15', nl, 'NL', notice).text, /vanaf 1 april 2026/);
  });

  it('makes both requests where the phase differs between groups of people', () => {
    const audiences = [group('opt-out', [planned]), group('opt-out', [{ ...planned, start: '2026-09-01' }])];
    assert.match(writtenOn('2026-04-01', nl, 'NL', base({ ...eu, audiences })).text, stops.other);
  });
});

describe('ways to send the letter', () => {
  const one = { sourceRefs: ['one'] };
  const post = { controllers: [{ id: 'one', name: 'One Ltd', address: 'Street 1, Dublin', ...one }] };
  const mail = { id: 'mail', type: 'email', address: 'privacy@one.example', ...one } as const;
  const form = { id: 'form', type: 'form', url: 'https://one.example/form', requiresLogin: false, ...one } as const;
  const login = { ...form, id: 'login', url: 'https://one.example/login', requiresLogin: true };
  const other = { ...form, id: 'other', operator: { name: 'Ombudsman' } };
  const waysOf = (parts: Partial<Notice>) => {
    const { form } = writtenOn('2026-02-20', nl, 'NL', base({ ...eu, ...parts }));
    return { ways: form.way?.options.map(({ way }) => way), value: form.way?.value };
  };
  for (const [what, parts, ways] of [
    ['an address, an e-mail address and a form', { ...post, routes: [form, mail] }, ['post', 'email', 'form']],
    ['an e-mail address and a form', { routes: [form, mail] }, ['email', 'form']],
    ['a form without login', { routes: [form] }, ['form', 'post']],
    [
      'a form behind a login: not the default, because some people cannot log in',
      { routes: [login] },
      ['post', 'form'],
    ],
    ['an address only', post, undefined],
    ['no known recipient', {}, undefined],
    ['the form of another organization', { ...post, routes: [other] }, undefined],
    ['a form whose last day is over', { ...post, routes: [{ ...form, lastDay: '2026-02-19' }] }, undefined],
    ['a form on its last day', { ...post, routes: [{ ...form, lastDay: '2026-02-20' }] }, ['post', 'form']],
    ['a form for other people', { ...post, routes: [{ ...form, audiences: ['others'] }] }, undefined],
  ] as const satisfies readonly (readonly [string, Partial<Notice>, readonly Way[] | undefined])[]) {
    it(`${what}: ${ways?.join(', ') ?? 'no choice'}`, () => {
      assert.deepEqual(waysOf(parts), { ways, value: ways?.[0] });
    });
  }

  it('on paper it has addresses, a date and a subject; an e-mail ends with the sender; a form gets the body only', () => {
    const notice = base({ ...eu, ...post, routes: [form, mail] });
    for (const words of languages) {
      const { address, body, mail } = {
        address: writtenOn('2026-02-20', words, 'NL', notice, { way: 'post' }).text,
        mail: writtenOn('2026-02-20', words, 'NL', notice, { way: 'email' }).text,
        body: writtenOn('2026-02-20', words, 'NL', notice, { way: 'form' }).text,
      };
      const { closing, salutation, subjectLine, subject } = words.letter;
      for (const part of ['One Ltd', 'Street 1, Dublin', toText(subjectLine(subject(words.letter.law.GDPR)))]) {
        assert.ok(address.includes(part), part);
        assert.ok(!mail.includes(part) && !body.includes(part), part);
      }
      assert.ok(mail.startsWith(salutation));
      assert.match(mail, new RegExp(`${closing}\\nNoor Voorbeeld\\nnoor@example\\.org\\n.*linkedin`));
      for (const part of [salutation, closing, 'Noor', 'noor@']) assert.ok(!body.includes(part), part);
      assert.match(body, /^\p{Lu}/u);
      assert.match(body, /https:\/\/www\.linkedin\.com\/in\/noor$/);
    }
  });

  it('an e-mail link includes the text if it is short enough', () => {
    const { links, sending } = writtenOn('2026-02-20', en, 'NL', base({ ...eu, routes: [mail] })).letter;
    const { href, text } = links[0]!;
    assert.equal(toText(text), 'Write an e-mail to privacy@one.example');
    assert.equal(href.includes('&body='), sending === undefined);
    assert.match(href, /^mailto:privacy@one\.example\?subject=Objection%20under/);
  });

  it('the routes of the platform say what they cover, and what they do not', () => {
    const routes = [
      { ...login, covers: { nl: 'je foto’s.' }, notCovers: { nl: 'je berichten.' }, whoCanUse: { nl: 'leden.' } },
      form,
    ];
    const { otherWays } = writtenOn('2026-02-20', nl, 'NL', base({ ...eu, routes })).content;
    assert.deepEqual(
      otherWays.map(({ intro, links }) => [toText(intro), ...links.map(({ note }) => note && toText(note))]),
      [
        ['Zonder in te loggen kun je ook hier nee zeggen:', undefined],
        [
          'Kun je inloggen? Dan kun je ook hier nee zeggen:',
          'Wie dit kan doen: leden. Geldt voor: je foto’s. Geldt niet voor: je berichten.',
        ],
      ],
    );
  });
});

describe('an English copy', () => {
  const copyOf = (words: LetterWords, country: string, notice: Notice) =>
    writtenOn('2026-02-20', words, country, notice).form.copy !== undefined;
  const inOneCountry = base({
    jurisdictions: [{ code: 'NL', name: { nl: 'NL' }, law: 'GDPR' }],
    controllers: [{ id: 'one', name: 'Een BV', jurisdictions: ['NL'], sourceRefs: ['one'] }],
  });

  it('is offered, unless the letter is in English or the recipient acts only for the reader’s country', () => {
    for (const words of languages) assert.equal(copyOf(words, 'NL', linkedin), words !== en);
    assert.ok(!copyOf(nl, 'NL', inOneCountry));
    assert.ok(copyOf(nl, 'NL', base(eu)));
  });

  it('has the same content in English, with the reader’s own text', () => {
    const { letter, text } = writtenOn('2025-10-25', nl, 'NL', linkedin, { hasCopy: true });
    assert.deepEqual(
      letter.parts.map(({ lang }) => lang),
      ['nl', 'en'],
    );
    const copy = letter.parts[1]!.paragraphs.slice(1).join('\n\n');
    assert.equal(copy, written(en, 'NL'));
    assert.equal(text.split(typed.situation).length, 3);
  });

  it('is left out where it is no longer offered', () => {
    assert.equal(writtenOn('2026-02-20', nl, 'NL', inOneCountry, { hasCopy: true }).letter.parts.length, 1);
  });
});

describe('the names from a notice in the sentences of the letter', () => {
  const named = (name: string, parts: Partial<Notice> = {}) => base({ ...eu, platform: { name }, ...parts });
  const day = '2026-06-01';

  it('French elides “que” before a vowel and a mute h', () => {
    for (const [name, said] of [
      ['Instagram', 'qu’Instagram'],
      ['Uber', 'qu’Uber'],
      ['Énergie', 'qu’Énergie'],
      ['Hébergeur', 'qu’Hébergeur'],
      ['Huurkoepel', 'que Huurkoepel'],
      ['Meta', 'que Meta'],
      ['X', 'que X'],
    ]) {
      const { content, text } = writtenOn(day, fr, 'FR', named(name!));
      assert.ok(text.includes(`à ce ${said!} traite`), text);
      assert.ok(toText(content.intro).includes(`à ce ${said!} utilise`));
    }
  });

  it('an authority has an article in its own language, and none elsewhere', () => {
    const complaint = (words: LetterWords, country: string) =>
      toText(writtenOn(day, words, country, linkedin).letter.notes.at(-1)!);
    for (const [words, country, said] of [
      [en, 'GB', 'complain to the Information Commissioner’s Office (ICO).'],
      [de, 'LI', 'bei der Datenschutzstelle Fürstentum Liechtenstein beschweren.'],
      [fr, 'BE', 'auprès de l’Autorité de protection des données (APD).'],
    ] as const) {
      assert.ok(complaint(words, country).endsWith(said), `${complaint(words, country)} – ${said}`);
    }
  });

  it('every authority has the article that the words define for it, without unused articles', () => {
    const feminine = { nl: /autoriteit/i, de: /(?:behörde|stelle)\b/, fr: /^(?:Commission|Autorité)/ };
    for (const country of COUNTRIES) {
      const { names } = supervisorOf(country)!;
      for (const [lang, noun] of Object.entries(feminine)) if (names[lang]) assert.match(names[lang], noun);
    }
  });
});

describe('typed text', () => {
  const facts: LetterFacts = {
    law: 'GDPR',
    platform: { text: 'Example' },
    recipient: 'Example Ltd',
    address: undefined,
    basis: 'f',
    purpose: undefined,
    from: undefined,
    use: 'other',
    data: [],
    authority: { text: 'The Authority' },
    today: parseDay('2026-01-01'),
  };
  const marks: LetterFields = { name: 'AAAA', email: 'BBBB', profile: 'CCCC', situation: 'DDDD' };
  const letters = (own: LetterFields) =>
    languages.map((words) => letterParagraphs(words.letter, facts, own, 'post').join('\n\n'));
  const templates = letters(marks);

  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((text) => text.trim() === text && text !== '' && !/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(text));
  const lines = fc.array(line, { minLength: 1, maxLength: 4 }).map((some) => some.join('\n'));

  it('appears literally in the letter, and changes nothing else', () => {
    fc.assert(
      fc.property(line, line, line, lines, (name, email, profile, situation) => {
        const own = { name, email, profile, situation };
        for (const [index, text] of letters(own).entries()) {
          const expected = templates[index]!.replace(/AAAA|BBBB|CCCC|DDDD/g, (mark) => {
            const [field] = Object.entries(marks).find(([, one]) => one === mark)!;
            return own[field as keyof LetterFields];
          });
          assert.equal(text, expected);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('adds no control characters, not even those that change the text direction', () => {
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(any, any, any, any, (name, email, profile, situation) => {
        for (const text of letters({ name, email, profile, situation })) {
          assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
          assert.ok(text.isWellFormed());
        }
      }),
      { numRuns: 500 },
    );
    const [first = ''] = letters({ ...marks, name: 'A\nB', situation: 'one\r\ntwo\rthree\u202e' });
    assert.match(first, /^A B\nBBBB/);
    assert.match(first, /one\ntwo\nthree\n\n/);
  });
});

describe('who can object, to whom and under which law', () => {
  const { jurisdictions } = linkedin;
  const eu = base({ jurisdictions: [{ code: 'EU', name: { nl: 'EU' }, law: 'GDPR' }] });
  const basis = (term?: string) => ({ label: { nl: 'grond' }, ...(term && { term }), sourceRefs: ['one'] });

  it('each country of the Union, the EEA and the United Kingdom has a supervisory authority with an https address', () => {
    assert.equal(COUNTRIES.length, 31);
    for (const country of COUNTRIES) {
      const { names, url } = supervisorOf(country)!;
      assert.equal(new URL(url).protocol, 'https:', country);
      for (const [lang, name] of Object.entries(names)) {
        assert.match(lang, /^[a-z]{2}$/);
        assert.ok(name.trim().length > 8, name);
      }
    }
    assert.deepEqual(
      COUNTRIES.filter((country) => supervisorOf(country)!.ofEachState),
      ['DE'],
    );
    for (const other of ['CH', 'US', 'EU', 'toString', '']) assert.equal(supervisorOf(other), undefined);
  });

  for (const [country, law, controller] of [
    ['NL', 'GDPR', 'LinkedIn Ireland Unlimited Company'],
    ['NO', 'GDPR', 'LinkedIn Ireland Unlimited Company'],
    ['GB', 'UK GDPR', 'LinkedIn Corporation'],
    ['CH', undefined, 'LinkedIn Ireland Unlimited Company'],
    ['CA', undefined, 'LinkedIn Corporation'],
    ['BR', undefined, undefined],
  ] as const) {
    it(`${country}: ${law ?? 'no letter'}, ${controller ?? 'nobody'}`, () => {
      assert.equal(lawIn(linkedin, country), law);
      assert.equal(controllerIn(linkedin, country)?.name, controller);
    });
  }

  it('any other law has its own name', () => {
    assert.equal(lawNameIn(linkedin, 'CH'), 'FADP');
    assert.equal(lawNameIn(linkedin, 'HK'), undefined);
  });

  it('an entry for a country overrides the one for its region', () => {
    const own = [...jurisdictions!, { code: 'NL', name: { nl: 'Nederland' }, law: 'Another' }];
    assert.equal(lawIn({ jurisdictions: own }, 'NL'), undefined);
    assert.equal(lawIn({ jurisdictions: own }, 'BE'), 'GDPR');
  });

  it('a controller without regions applies where no other does', () => {
    const controllers = [
      { id: 'all', name: 'All', sourceRefs: ['one'] },
      { id: 'eu', name: 'Union', jurisdictions: ['EU'], sourceRefs: ['one'] },
    ];
    assert.equal(controllerIn({ controllers }, 'NL')?.name, 'Union');
    assert.equal(controllerIn({ controllers }, 'GB')?.name, 'All');
  });

  it('readers can choose from the countries that the notice concerns', () => {
    const all = countriesOf(linkedin);
    assert.equal(all.length, 31 + 3);
    for (const country of ['NL', 'IS', 'GB', 'CH', 'CA', 'HK']) assert.ok(all.includes(country), country);
    assert.ok(!countriesOf(eu).includes('GB'));
    assert.ok(!countriesOf(eu).includes('NO'));
    assert.deepEqual(countriesOf(base()), []);
    assert.deepEqual(regionsOf('NL'), ['NL', 'EU', 'EEA']);
  });

  for (const [what, notice, can] of [
    ['a notice without a known law', base(), false],
    ['only another law', base({ jurisdictions: [{ code: 'CH', name: { nl: 'Zwitserland' }, law: 'FADP' }] }), false],
    ['the GDPR, and no claimed legal basis', eu, true],
    ['a legal basis with only a label', { ...eu, legalBasis: basis() }, true],
    ['legitimate interests', { ...eu, legalBasis: basis('https://w3id.org/dpv/legal/eu/gdpr#A6-1-f') }, true],
    ['a public task', { ...eu, legalBasis: basis('https://w3id.org/dpv/legal/eu/gdpr#A6-1-e') }, true],
    ['consent', { ...eu, legalBasis: basis('https://w3id.org/dpv/legal/eu/gdpr#A6-1-a') }, false],
    ['a contract', { ...eu, legalBasis: basis('https://w3id.org/dpv/legal/eu/gdpr#A6-1-b') }, false],
    ['an opt-in', { ...eu, audiences: [group('opt-in')] }, false],
    ['an opt-in beside an opt-out', { ...eu, audiences: [group('opt-in'), group('opt-out')] }, true],
    ['no way to say no on the platform', { ...eu, audiences: [group('none')] }, true],
    ['an unknown choice', { ...eu, audiences: [group('unknown')] }, true],
    ['a withdrawn plan', { ...eu, audiences: [group('opt-out', [{}, { state: 'withdrawn' }])] }, false],
    [
      'a plan that was announced again after its withdrawal',
      { ...eu, audiences: [group('opt-out', [{ state: 'withdrawn' }, {}])] },
      true,
    ],
    ['a halted use', { ...eu, audiences: [group('opt-out', [{}, { state: 'halted' }])] }, true],
    ['a plan on hold', { ...eu, audiences: [group('opt-out', [{}, { state: 'paused' }])] }, true],
    ['only other people', { ...eu, audiences: [group('opt-out', [{}], { regions: ['US'] })] }, false],
    ['the GDPR by its Dutch name', base({ jurisdictions: [{ code: 'NL', name: { nl: 'NL' }, law: 'AVG' }] }), true],
    [
      'the law of the United Kingdom',
      base({ jurisdictions: [{ code: 'GB', name: { nl: 'VK' }, law: 'UK GDPR' }] }),
      true,
    ],
  ] as const) {
    it(`${what}: ${can ? 'a letter' : 'no letter'}`, () => {
      assert.equal(canObject(notice as Notice), can);
    });
  }

  for (const { lang, law } of [
    { lang: nl, law: 'AVG' },
    { lang: de, law: 'DSGVO' },
  ]) {
    it(`the letter calls the law ${law}, whatever its name in the notice`, () => {
      for (const name of ['AVG', 'DS-GVO', 'GDPR', 'General Data Protection Regulation']) {
        const notice = base({ jurisdictions: [{ code: 'EU', name: { nl: 'EU' }, law: name }] });
        assert.match(written(lang, 'NL', {}, notice), new RegExp(`21 (?:lid|Absatz) 1 ${law}`));
      }
    });
  }

  it('the GDPR may be named if it applies, or if no law is known', () => {
    const laws = (...some: readonly (readonly [code: string, law?: string])[]) => ({
      jurisdictions: some.map(([code, law]) => ({ code, name: { nl: code }, ...(law && { law }) })),
    });
    const rows: readonly [notice: ReturnType<typeof laws>, region: string | undefined, may: boolean][] = [
      [laws(), undefined, true],
      [laws(['EU']), undefined, true],
      [laws(['EU', 'AVG']), undefined, true],
      [laws(['EU', 'AVG']), 'NL', true],
      [laws(['BR', 'LGPD']), undefined, false],
      [laws(['BR', 'LGPD']), 'BR', false],
      [laws(['EU', 'GDPR'], ['BR', 'LGPD']), undefined, true],
      [laws(['EU', 'GDPR'], ['BR', 'LGPD']), 'BR', false],
      [laws(['EU', 'GDPR'], ['BR', 'LGPD']), 'FR', true],
    ];
    for (const [notice, region, may] of rows)
      assert.equal(mayNameGdpr(notice, region), may, JSON.stringify([notice, region]));
  });
});

describe('the groups of people in a country', () => {
  const eu = group('opt-out', [{ start: '2026-11-01' }], { id: 'eu', regions: ['EU'] });
  const uk = group('opt-out', [{ start: '2026-12-01' }], { id: 'uk', regions: ['GB'] });
  const notice = base({
    jurisdictions: [
      { code: 'EU', name: { nl: 'EU' }, law: 'GDPR' },
      { code: 'GB', name: { nl: 'VK' }, law: 'UK GDPR' },
    ],
    audiences: [eu, uk],
  });
  const withPlan = (...plan: readonly Partial<PlanEntry>[]) => ({ ...notice, audiences: [group('opt-out', plan), uk] });

  it('are those with a region of the country, and those without regions', () => {
    const idsIn = (country: string, audiences: readonly Audience[]) =>
      audiencesIn({ audiences: [...audiences] }, country).map(({ id }) => id);
    const anywhere = group('opt-out', [{}], { id: 'anywhere' });
    assert.deepEqual(idsIn('NL', [eu, uk, anywhere]), ['eu', 'anywhere']);
    assert.deepEqual(idsIn('GB', [eu, uk, anywhere]), ['uk', 'anywhere']);
    assert.deepEqual(idsIn('NO', [eu, uk, anywhere]), ['anywhere']);
    assert.deepEqual(idsIn('NO', [{ ...eu, regions: ['EEA'] }]), ['eu']);
  });

  it('have their own start, which the letter uses', () => {
    assert.match(written(en, 'NL', {}, notice), /from 1 November 2026\./);
    assert.match(written(en, 'GB', {}, notice), /from 1 December 2026\./);
  });

  it('have the start that was announced last', () => {
    const plan = [
      { start: '2024-06-26' },
      { state: 'paused' as const },
      { state: 'resumed' as const, start: '2025-05-27' },
    ];
    assert.match(written(en, 'NL', {}, withPlan(...plan)), /from 27 May 2025\./);
  });

  it('have no start if the day is unknown', () => {
    for (const start of ['unknown', 'undecided'] as const) {
      assert.doesNotMatch(written(en, 'NL', {}, withPlan({ start })), /use of my data/);
    }
  });

  it('can send the letter if they have something to object to', () => {
    const optIn = { ...notice, audiences: [eu, { ...uk, choice: { kind: 'opt-in' as const, sourceRefs: ['one'] } }] };
    assert.ok(letterCountries(optIn).includes('NL'));
    assert.ok(!letterCountries(optIn).includes('GB'));
    assert.ok(contentFor(en, 'NL', {}, optIn)!.form!.letter);
    assert.equal(contentFor(en, 'GB', {}, optIn)!.form!.letter, undefined);
  });

  for (const [why, audience] of [
    ['nothing happens without consent', group('opt-in')],
    ['the plan was withdrawn', group('opt-out', [{}, { state: 'withdrawn' }])],
  ] as const) {
    it(`write no letter if ${why}`, () => {
      assert.equal(contentFor(en, 'NL', {}, { ...notice, audiences: [audience] }), undefined);
    });
  }
});

describe('the name of a law', () => {
  const names: readonly (readonly [name: string | undefined, law: string | undefined])[] = [
    ...['GDPR', 'gdpr', 'AVG', 'Avg', 'DSGVO', 'DS-GVO', 'RGPD', 'RODO', 'G.D.P.R.', 'EU GDPR', 'GDPR (EU)'].map(
      (name) => [name, 'GDPR'] as const,
    ),
    ['General Data Protection Regulation', 'GDPR'],
    ['Regulation (EU) 2016/679', 'GDPR'],
    ...['UK GDPR', 'uk-gdpr', 'GDPR (UK)', 'UKGDPR'].map((name) => [name, 'UK GDPR'] as const),
    ...['LGPD', 'FADP', 'CCPA', 'nFADP', 'GDPRX', 'EU', 'UK', 'AVG 2', '', ' ', 'toString', undefined].map(
      (name) => [name, undefined] as const,
    ),
  ];
  for (const [name, law] of names) {
    it(`“${String(name)}” means ${law ?? 'no known law'}`, () => {
      assert.equal(knownLaw(name), law);
    });
  }
});
