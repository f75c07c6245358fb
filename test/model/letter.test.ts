/** The letter of Art. 21(1) GDPR: what it says in each of its languages, and what it never says. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { letterParagraphs, type LetterFacts } from '../../src/content/letter-text.js';
import { letterContent, type LetterContent } from '../../src/content/letter.js';
import { parseDay } from '../../src/model/day.js';
import { knownLaw } from '../../src/model/law.js';
import type { LetterFields } from '../../src/model/letter.js';
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

const languages: readonly LetterWords[] = [en, nl, de, fr];
const linkedin = JSON.parse(readFileSync('notices/linkedin-ai-training-2025.json', 'utf8')) as Notice;

/** A group of people with the plan that is given. */
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

/** As little as a notice can be, and what a test adds. */
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

/** What a reader sees who has chosen a country. */
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

/** Every text of it. */
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
  contentFor(...given)!.form!.letter!.paragraphs.join('\n\n');

/** Each language, with the words of the law itself in that language. */
interface Terms {
  readonly law: string;
  readonly article: (number: string, paragraph?: string, point?: string) => string;
  readonly says: Readonly<Record<string, readonly (string | RegExp)[]>>;
}

const TERMS: Readonly<Record<string, Terms>> = {
  nl: {
    law: 'AVG',
    article: (number, paragraph, point) =>
      `artikel ${number}${paragraph ? ` lid ${paragraph}` : ''}${point ? ` onder ${point}` : ''} AVG`,
    says: {
      'the day of writing': ['25 oktober 2025'],
      'the officer': ['functionaris voor gegevensbescherming'],
      'the subject': ['Onderwerp: Bezwaar op grond van artikel 21 lid 1 AVG'],
      'the salutation': ['Geachte heer, mevrouw,'],
      'the right': ['recht van bezwaar'],
      'the purpose': ['om eigen AI-modellen te trainen die content genereren'],
      'the start': ['vanaf maandag 3 november 2025'],
      'the data': ['“Profielinformatie” en “Openbare content”', 'ook voor gegevens van vóór vandaag'],
      'the basis': ['gerechtvaardigd belang', 'Ik betwist'],
      consent: [
        'Ik geef hiervoor geen toestemming',
        'Voor zover u uitgaat van mijn toestemming, trek ik die hierbij in',
      ],
      'the situation': ['Mijn specifieke situatie:'],
      grounds: ['dwingende gerechtvaardigde gronden', 'Het is aan u'],
      answer: ['schriftelijk', 'binnen een maand', 'kosteloos', 'vooraf'],
      complaint: ['toezichthoudende autoriteit', 'Autoriteit Persoonsgegevens (AP)', 'rechter'],
      close: [/Hoogachtend,\nNoor Voorbeeld$/],
    },
  },
  en: {
    law: 'GDPR',
    article: (number, paragraph, point) =>
      `Article ${number}${paragraph ? `(${paragraph})` : ''}${point ? `(${point})` : ''} GDPR`,
    says: {
      'the day of writing': ['25 October 2025'],
      'the officer': ['data protection officer'],
      'the subject': ['Subject: Objection under Article 21(1) GDPR'],
      'the salutation': ['Dear Sir or Madam,'],
      'the right': ['right to object'],
      'the purpose': ['to train its own AI models that generate content'],
      'the start': [/from Monday,? 3 November 2025/],
      'the data': ['“Profile information” and “Public content”', 'data from before today'],
      'the basis': ['legitimate interests', 'I dispute'],
      consent: ['I do not consent to this', 'In so far as you assume that I have consented, I withdraw'],
      'the situation': ['My particular situation:'],
      grounds: ['compelling legitimate grounds', 'It is for you to demonstrate'],
      answer: ['in writing', 'within one month', 'free of charge', 'beforehand'],
      complaint: ['supervisory authority', 'Data Protection Commission (DPC)', 'court'],
      close: [/Yours faithfully,\nNoor Voorbeeld$/],
    },
  },
  de: {
    law: 'DSGVO',
    article: (number, paragraph, point) =>
      `Artikel ${number}${paragraph ? ` Absatz ${paragraph}` : ''}${point ? ` Buchstabe ${point}` : ''} DSGVO`,
    says: {
      'the day of writing': ['25. Oktober 2025'],
      'the officer': ['Datenschutzbeauftragten'],
      'the subject': ['Betreff: Widerspruch nach Artikel 21 Absatz 1 DSGVO'],
      'the salutation': ['Sehr geehrte Damen und Herren,\n\nhiermit'],
      'the right': ['Widerspruchsrecht'],
      'the purpose': [', um eigene KI-Modelle zu trainieren, die Inhalte erstellen.'],
      'the start': ['ab Montag, 3. November 2025'],
      'the data': [
        '„Profilinformationen“ und „Öffentliche Inhalte“',
        'auch für Daten aus der Zeit vor dem heutigen Tag',
      ],
      'the basis': ['berechtigte Interessen', 'Ich bestreite'],
      consent: ['Ich willige darin nicht ein', 'Soweit Sie von einer Einwilligung ausgehen, widerrufe ich sie'],
      'the situation': ['Meine besondere Situation:'],
      grounds: ['zwingenden schutzwürdigen Gründe', 'Es ist an Ihnen'],
      answer: ['schriftlich', 'innerhalb eines Monats', 'unentgeltlich', 'vorher'],
      complaint: ['Aufsichtsbehörde', 'Österreichische Datenschutzbehörde', 'Gericht'],
      close: [/Mit freundlichen Grüßen\nNoor Voorbeeld$/],
    },
  },
  fr: {
    law: 'RGPD',
    article: (number, paragraph, point) =>
      `article ${number}${paragraph ? `, paragraphe ${paragraph},` : ''}${point ? ` point ${point}),` : ''} du RGPD`,
    says: {
      'the day of writing': ['25 octobre 2025'],
      'the officer': ['délégué à la protection des données'],
      'the subject': ['Objet : Opposition au titre de l’article 21, paragraphe 1, du RGPD'],
      'the salutation': ['Madame, Monsieur,'],
      'the right': ['droit d’opposition'],
      'the purpose': ['pour entraîner ses propres modèles d’IA qui créent du contenu'],
      'the start': ['à partir du lundi 3 novembre 2025'],
      'the data': ['« Informations de profil » et « Contenu public »', 'aussi sur les données antérieures à ce jour'],
      'the basis': ['intérêts légitimes', 'Je conteste'],
      consent: ['Je ne consens pas', 'Dans la mesure où vous estimez avoir obtenu mon consentement, je le retire'],
      'the situation': ['Ma situation particulière :'],
      grounds: ['motifs légitimes et impérieux', 'Il vous appartient'],
      answer: ['par écrit', 'dans un délai d’un mois', 'Aucun paiement', 'au préalable'],
      complaint: ['autorité de contrôle', 'Commission nationale de l’informatique et des libertés (CNIL)', 'justice'],
      close: [/salutations distinguées\.\nNoor Voorbeeld$/],
    },
  },
};
/** How each language speaks of several as one platform, and what would be wrong of these or of a name with an article. */
const SEVERAL: Readonly<
  Record<string, { readonly name: string; readonly says: readonly string[]; readonly not: RegExp }>
> = {
  nl: {
    name: 'de netbeheerders',
    says: ['gegevens door de netbeheerders om', 'profiel bij de netbeheerders', 'diensten van de netbeheerders'],
    not: /(?:op|gebruik van) de netbeheerders/,
  },
  en: {
    name: 'the grid operators',
    says: [
      'log in with the grid operators?',
      'data by the grid operators to',
      'profile with the grid operators',
      'in their form',
      'use of the services of the grid operators',
    ],
    not: /(?:to|on|use of) the grid operators|its form/,
  },
  de: {
    name: 'die Netzbetreiber',
    says: ['dagegen, dass die Netzbetreiber Ihre Daten verwenden, um', 'durch Sie (die Netzbetreiber), um'],
    not: /(?:von|bei|auf|mit|zu|an) die Netzbetreiber|die Netzbetreiber Ihre Daten verwendet/,
  },
  fr: {
    name: 'les gestionnaires de réseau',
    says: ['de vos données par les gestionnaires de réseau pour', 'votre compte (les gestionnaires de réseau)'],
    not: /(?:à|de|sur|compte) les gestionnaires/,
  },
};

const HOME: Readonly<Record<string, string>> = { nl: 'NL', en: 'IE', de: 'AT', fr: 'FR' };

/** The articles that it stands on, each with its paragraph and point. */
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

for (const words of languages) {
  const terms = TERMS[words.lang]!;
  describe(`the letter in ${words.lang}`, () => {
    const text = written(words, HOME[words.lang]!);

    it('begins with who writes, and to whom', () => {
      const [sender = '', recipient = ''] = text.split('\n\n');
      assert.match(sender, /^Noor Voorbeeld\nnoor@example\.org\n.*https:\/\/www\.linkedin\.com\/in\/noor$/);
      assert.match(recipient, /^LinkedIn Ireland Unlimited Company\n.+\nWilton Place, Dublin 2, Ireland$/);
    });

    for (const [what, parts] of Object.entries(terms.says)) {
      it(`says ${what}`, () => {
        for (const part of parts)
          assert.ok(typeof part === 'string' ? text.includes(part) : part.test(text), String(part));
      });
    }

    it('cites each article that it stands on, and no others', () => {
      for (const [number, paragraph, point] of CITED) {
        const article = terms.article(number, paragraph, point);
        assert.ok(text.includes(article), article);
      }
      assert.match(text, new RegExp(`77 (?:en|and|und|et) 79 .*${terms.law}`));
      const cited = [...text.matchAll(/arti(?:kel|cle)s?(?:en)? (\d+)/gi)].map(([, number]) => number);
      assert.deepEqual([...new Set(cited)].sort(), ['12', '17', '18', '19', '21', '6', '7', '77']);
      assert.doesNotMatch(text, /21\(2\)|21 lid 2|21 Absatz 2|21, paragraphe 2/);
    });

    it('asks for four things, numbered', () => {
      assert.deepEqual(
        [...text.matchAll(/^(\d)\. .+[;.]$/gm)].map(([, number]) => number),
        ['1', '2', '3', '4'],
      );
    });

    it('asks for no account or model to be deleted, for no document, and threatens with nothing', () => {
      assert.doesNotMatch(text, /account|konto|(?:mon|votre|du) compte|passport|paspoort|ausweis|identit/i);
      const [, demands = ''] = /\n1\. ([^]+?)\n\n/.exec(text) ?? [];
      assert.doesNotMatch(demands, /model|modèle/i);
      assert.doesNotMatch(text, /fine|boete|bußgeld|geldbuße|amende|damages|schadevergoeding|schadensersatz/i);
      assert.doesNotMatch(text, /\b(?:14|30|31) (?:days|dagen|tage|jours)/i);
    });

    it('has the law of the United Kingdom in the place of that of the Union, its controller and authority', () => {
      const british = written(words, 'GB');
      assert.match(british, /LinkedIn Corporation\n/);
      assert.ok(british.includes('Information Commissioner’s Office (ICO)'));
      assert.doesNotMatch(british.replaceAll('UK GDPR', ''), new RegExp(terms.law));
      assert.doesNotMatch(british, /77|79/);
    });

    it('leaves the authority of a German Land to the Land', () => {
      const german = written(words, 'DE');
      assert.match(german, /deelstaat|federal state|Bundeslandes|Land allemand/);
      assert.doesNotMatch(german, /BfDI|Bundesbeauftragte/);
    });

    it('says where nothing was typed, and leaves the profile out', () => {
      const empty = written(words, HOME[words.lang]!, blank);
      for (const part of Object.values(words.letter.blank)) assert.ok(empty.includes(part), part);
      assert.ok(!empty.includes(toText(words.letter.profile('')).trim()));
    });

    it('contests any basis where the claimed one is not known, and Art. 6(1)(e) where it is that', () => {
      const { legalBasis, ...unknown } = linkedin;
      assert.ok(legalBasis);
      const open = written(words, HOME[words.lang]!, {}, unknown);
      assert.match(open, /6\(1\)\(e\) or \(f\)|onder e of f|Buchstabe e oder f|point e\) ou f\)/);
      const term = 'https://w3id.org/dpv/legal/eu/gdpr#A6-1-e';
      const e = written(words, HOME[words.lang]!, {}, { ...linkedin, legalBasis: { ...legalBasis, term } });
      assert.match(e, /6\(1\)\(e\) GDPR|onder e AVG|Buchstabe e DSGVO|point e\), du RGPD/);
    });

    it('does not mix languages: what a notice has in others only is said in general', () => {
      const foreign: Notice = {
        ...linkedin,
        purpose: { label: { pl: 'aby trenować modele' } },
        dataGroups: [{ id: 'profile', label: { pl: 'profil' } }],
      };
      const text = written(words, HOME[words.lang]!, {}, foreign);
      assert.doesNotMatch(text, /aby trenować|profil\b(?! ?:)/);
      assert.match(text, /for the purpose that you|voor het doel dat u|zu dem von Ihnen|pour la finalité que vous/);
    });

    it('speaks of several that are one platform in the plural, and by a name with an article', () => {
      const { name, not, says } = SEVERAL[words.lang]!;
      const { controllers, routes, ...rest } = linkedin;
      assert.ok(controllers && routes);
      const several: Notice = {
        ...rest,
        purpose: { label: { [words.lang]: words.purpose } },
        platform: { name: 'Operators', translatedName: { [words.lang]: name }, plural: true },
        routes: [{ id: 'form', type: 'form', url: 'https://www.example.com/', sourceRefs: ['security-nl'] }],
      };
      const texts = [...texted(contentFor(words, HOME[words.lang]!, {}, several))].join('\n');
      for (const part of says) assert.ok(texts.includes(part), `${part} in ${texts}`);
      assert.doesNotMatch(texts, not);
    });

    it('has the same keys as English, none of them empty', () => {
      const paths = (value: unknown, path = ''): string[] =>
        value && typeof value === 'object'
          ? Object.entries(value).flatMap(([key, under]) => paths(under, `${path}.${key}`))
          : [value === '' ? `${path} is empty` : path];
      assert.deepEqual(paths(words).sort(), paths(en).sort());
    });
  });
}

describe('what is typed', () => {
  const facts: LetterFacts = {
    law: 'GDPR',
    platform: { text: 'Example' },
    recipient: { text: 'Example Ltd' },
    address: undefined,
    basis: 'f',
    purpose: undefined,
    from: undefined,
    data: [],
    authority: { text: 'The Authority' },
    today: parseDay('2026-01-01'),
  };
  const marks: LetterFields = { name: 'AAAA', email: 'BBBB', profile: 'CCCC', situation: 'DDDD' };
  const letters = (own: LetterFields) =>
    languages.map((words) => letterParagraphs(words.letter, facts, own).join('\n\n'));
  const templates = letters(marks);

  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((text) => text.trim() === text && text !== '' && !/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(text));
  const lines = fc.array(line, { minLength: 1, maxLength: 4 }).map((some) => some.join('\n'));

  it('stands in the letter literally, and changes nothing else', () => {
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

  it('brings no control character, and none that turns the text around', () => {
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

  it('another law is named', () => {
    assert.equal(lawNameIn(linkedin, 'CH'), 'FADP');
    assert.equal(lawNameIn(linkedin, 'HK'), undefined);
  });

  it('a country’s own entry is stronger than that of its region', () => {
    const own = [...jurisdictions!, { code: 'NL', name: { nl: 'Nederland' }, law: 'Another' }];
    assert.equal(lawIn({ jurisdictions: own }, 'NL'), undefined);
    assert.equal(lawIn({ jurisdictions: own }, 'BE'), 'GDPR');
  });

  it('a controller without regions answers where no other does', () => {
    const controllers = [
      { id: 'all', name: 'All', sourceRefs: ['one'] },
      { id: 'eu', name: 'Union', jurisdictions: ['EU'], sourceRefs: ['one'] },
    ];
    assert.equal(controllerIn({ controllers }, 'NL')?.name, 'Union');
    assert.equal(controllerIn({ controllers }, 'GB')?.name, 'All');
  });

  it('the countries to choose from are those that the notice is about', () => {
    const all = countriesOf(linkedin);
    assert.equal(all.length, 31 + 3);
    for (const country of ['NL', 'IS', 'GB', 'CH', 'CA', 'HK']) assert.ok(all.includes(country), country);
    assert.ok(!countriesOf(eu).includes('GB'));
    assert.ok(!countriesOf(eu).includes('NO'));
    assert.deepEqual(countriesOf(base()), []);
    assert.deepEqual(regionsOf('NL'), ['NL', 'EU', 'EEA']);
  });

  for (const [what, notice, can] of [
    ['a notice of which no law is known', base(), false],
    ['another law alone', base({ jurisdictions: [{ code: 'CH', name: { nl: 'Zwitserland' }, law: 'FADP' }] }), false],
    ['the GDPR and no claimed basis', eu, true],
    ['a basis of which only the name is known', { ...eu, legalBasis: basis() }, true],
    ['legitimate interests', { ...eu, legalBasis: basis('https://w3id.org/dpv/legal/eu/gdpr#A6-1-f') }, true],
    ['a public task', { ...eu, legalBasis: basis('https://w3id.org/dpv/legal/eu/gdpr#A6-1-e') }, true],
    ['consent', { ...eu, legalBasis: basis('https://w3id.org/dpv/legal/eu/gdpr#A6-1-a') }, false],
    ['a contract', { ...eu, legalBasis: basis('https://w3id.org/dpv/legal/eu/gdpr#A6-1-b') }, false],
    ['an opt-in', { ...eu, audiences: [group('opt-in')] }, false],
    ['an opt-in beside an opt-out', { ...eu, audiences: [group('opt-in'), group('opt-out')] }, true],
    ['no way to say no on the platform', { ...eu, audiences: [group('none')] }, true],
    ['a choice of which nobody knows', { ...eu, audiences: [group('unknown')] }, true],
    ['a withdrawn plan', { ...eu, audiences: [group('opt-out', [{}, { state: 'withdrawn' }])] }, false],
    ['a plan that came again', { ...eu, audiences: [group('opt-out', [{ state: 'withdrawn' }, {}])] }, true],
    ['a halted use', { ...eu, audiences: [group('opt-out', [{}, { state: 'halted' }])] }, true],
    ['a plan on hold', { ...eu, audiences: [group('opt-out', [{}, { state: 'paused' }])] }, true],
    ['other people only', { ...eu, audiences: [group('opt-out', [{}], { regions: ['US'] })] }, false],
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
    it(`the law is called ${law} in the letter, whatever the notice calls it`, () => {
      for (const name of ['AVG', 'DS-GVO', 'GDPR', 'General Data Protection Regulation']) {
        const notice = base({ jurisdictions: [{ code: 'EU', name: { nl: 'EU' }, law: name }] });
        assert.match(written(lang, 'NL', {}, notice), new RegExp(`21 (?:lid|Absatz) 1 ${law}`));
      }
    });
  }

  it('something of the GDPR is said where it is the law, or nobody says which is', () => {
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

describe('the groups of people that a country belongs to', () => {
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

  it('are those of its regions, and those that are anywhere', () => {
    const idsIn = (country: string, audiences: readonly Audience[]) =>
      audiencesIn({ audiences: [...audiences] }, country).map(({ id }) => id);
    const anywhere = group('opt-out', [{}], { id: 'anywhere' });
    assert.deepEqual(idsIn('NL', [eu, uk, anywhere]), ['eu', 'anywhere']);
    assert.deepEqual(idsIn('GB', [eu, uk, anywhere]), ['uk', 'anywhere']);
    assert.deepEqual(idsIn('NO', [eu, uk, anywhere]), ['anywhere']);
    assert.deepEqual(idsIn('NO', [{ ...eu, regions: ['EEA'] }]), ['eu']);
  });

  it('have a start of their own, which the letter takes', () => {
    assert.match(written(en, 'NL', {}, notice), /from Sunday,? 1 November 2026\./);
    assert.match(written(en, 'GB', {}, notice), /from Tuesday,? 1 December 2026\./);
  });

  it('have the start that was announced last', () => {
    const plan = [
      { start: '2024-06-26' },
      { state: 'paused' as const },
      { state: 'resumed' as const, start: '2025-05-27' },
    ];
    assert.match(written(en, 'NL', {}, withPlan(...plan)), /from Tuesday,? 27 May 2025\./);
  });

  it('have none where nobody knows the day', () => {
    for (const start of ['unknown', 'undecided'] as const) {
      assert.doesNotMatch(written(en, 'NL', {}, withPlan({ start })), /use from/);
    }
  });

  it('can send the letter where there is something to object to', () => {
    const optIn = { ...notice, audiences: [eu, { ...uk, choice: { kind: 'opt-in' as const, sourceRefs: ['one'] } }] };
    assert.ok(letterCountries(optIn).includes('NL'));
    assert.ok(!letterCountries(optIn).includes('GB'));
    assert.ok(contentFor(en, 'NL', {}, optIn)!.form!.letter);
    assert.equal(contentFor(en, 'GB', {}, optIn)!.form!.letter, undefined);
  });

  for (const [why, audience] of [
    ['nothing happens without a yes', group('opt-in')],
    ['the plan was withdrawn', group('opt-out', [{}, { state: 'withdrawn' }])],
  ] as const) {
    it(`write no letter where ${why}`, () => {
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
    it(`“${String(name)}” means ${law ?? 'no law that is known'}`, () => {
      assert.equal(knownLaw(name), law);
    });
  }
});
