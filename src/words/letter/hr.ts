import { intlDate } from '../intl.js';
import { agreeing, say, type Name, type Text } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('hr-HR');

/** An authority in the dative: the name of the Croatian agency is inflected, other names stay uninflected. */
const toAuthority = (authority: Name): Text =>
  authority.lang === undefined
    ? { ...authority, text: authority.text.replace(/^Agencija/, 'Agenciji') }
    : say`tijelu ${authority}`;

/**
 * Addresses the reader as "vi" in the form, with a capital in the letter. A sentence never ends with a day, because its
 * year has a full stop.
 */
export const hr: LetterWords = {
  lang: 'hr',
  dir: 'ltr',
  locale: 'hr-HR',

  form: {
    title: 'Napišite pismo s prigovorom',
    intro: (platform, purpose, hasLogin) =>
      say`${hasLogin ? 'Ako se ne možete prijaviti ili nemate račun, ovim' : 'Ovim'} pismom možete zatražiti da ${platform} ne ${agreeing(platform, 'upotrebljava', 'upotrebljavaju')} vaše podatke ${purpose ?? 'na ovaj način'}.`,
    right: 'Članak 21. GDPR-a daje vam pravo na prigovor zbog vaše posebne situacije. Pismo šaljete sami.',
    otherWays: {
      login: 'Ako se možete prijaviti, upotrebu možete odbiti i ovdje:',
      open: 'Bez prijave upotrebu možete odbiti i ovdje:',
    },
    open: {
      settings: (host) => say`Otvorite postavku na stranici ${host}`,
      form: (host) => say`Otvorite obrazac na stranici ${host}`,
    },
    whoCanUse: (who) => say`Tko to može učiniti: ${who}`,
    covers: (what) => say`Na što se odnosi: ${what}`,
    notCovers: (what) => say`Na što se ne odnosi: ${what}`,
    write: 'Napišite pismo',
    kept: 'Ono što upišete ostaje na ovoj stranici. Ne sprema se i ne šalje. Ako stranicu zatvorite ili ponovno učitate, sve upisano nestaje.',
    country: 'Država u kojoj živite',
    countryHint:
      'O njoj ovisi kome pišete i koji zakon vrijedi. Ako vaše države nema na popisu, ovo pismo nije za vas.',
    chooseCountry: 'Odaberite državu',
    otherLaw: (law) =>
      say`U toj državi vrijedi drugi zakon: ${law}. Ovo je pismo izrađeno za GDPR i UK GDPR pa ga ondje ne možete upotrijebiti.`,
    unknownLaw:
      'Ovo je pismo izrađeno za GDPR i UK GDPR. Koliko nam je poznato, u toj državi ne vrijedi nijedan od njih pa ga ondje ne možete upotrijebiti.',
    way: 'Kako ćete poslati prigovor?',
    ways: { post: 'Poštom', email: 'E-poštom', form: 'Putem obrasca' },
    name: 'Vaše ime i prezime',
    email: 'Vaša adresa e-pošte',
    emailHint: 'Ako imate račun, navedite adresu e-pošte tog računa.',
    profile: 'Stranica vašeg profila',
    profileHint: 'Ako je imate. Adresa počinje s https://.',
    situation: 'Vaša posebna situacija',
    situationHint:
      'Zašto ulažete prigovor? Dovoljna je jedna do pet rečenica vašim riječima. Konkretan razlog jača vaš prigovor. Ne navodite pojedinosti o svojem zdravlju, svojim uvjerenjima ni o drugim ljudima.',
    examples: 'Na primjer:',
    situations: [
      'Podatke ste podijelili prije mnogo godina, u drugu svrhu.',
      'Vaši podaci otkrivaju nešto o vašem zdravlju, vjeri, sindikatu ili političkim stavovima.',
      'Vaši se podaci odnose na vaš posao, vaše klijente ili vaše pacijente.',
      'Vaši se podaci odnose na vašu djecu ili na druge ljude.',
    ],
    counter: (count, of) => say`${String(count)} od najviše ${String(of)} znakova`,
    englishCopy: 'Dodajte kopiju na engleskom',
    englishCopyHint: 'Korisno ako je organizacija u drugoj državi. Vaše se riječi ne prevode.',
    result: { post: 'Vaše pismo', email: 'Vaša e-poruka', form: 'Vaš tekst za obrazac' },
    stillToWrite: (what) => say`Još nedostaje: ${what}.`,
    missing: { name: 'vaše ime i prezime', email: 'vaša adresa e-pošte', situation: 'vaša posebna situacija' },
    copy: 'Kopirajte',
    copied: 'Kopirano. Zalijepite tekst u e-poruku, obrazac ili dokument.',
    selected: 'Kopiranje ovdje ne radi. Tekst je sada označen: kopirajte ga preglednikom ili tipkovnicom.',
    print: 'Ispišite',
    unprinted: 'Ako se ništa ne događa, kopirajte tekst u dokument i ispišite taj dokument.',
    save: 'Spremite datoteku',
    saved: (file) => say`Potražite datoteku ${file} među preuzimanjima.`,
    mail: (address) => say`Pošaljite e-poruku na adresu ${address}`,
    mailHint:
      'Tekst je predug za poveznicu u nastavku. Najprije ga kopirajte, a zatim otvorite e-poruku i zalijepite ga u nju.',
    post: 'Ispišite pismo i pošaljite ga na adresu koja je u njemu navedena.',
    noAddress: 'Ne znamo adresu za ovo pismo. Potražite je u izjavi o privatnosti te organizacije.',
    paste: 'Kopirajte tekst i zalijepite ga u obrazac.',
    login: 'Ondje je potrebno prijaviti se.',
    proof: { sent: 'Sačuvajte kopiju i dokaz o slanju.', form: 'Snimite zaslon s potvrdom.' },
    identity:
      'Ne prilažite kopiju putovnice ili osobne iskaznice. Ako je od vas zatraže, prekrijte fotografiju i brojeve.',
    limits:
      'Ovim se pismom ne traži brisanje vašeg računa ni onoga što je već nastalo s vašim podacima, primjerice modela umjetne inteligencije. Organizacija smije odbiti prigovor ako dokaže uvjerljive razloge.',
    complaint: (authority) =>
      say`Ako odgovor ne stigne u roku od mjesec dana ili prigovor bude odbijen, možete podnijeti pritužbu ${toAuthority(authority)}.`,
    // in the dative, for the sentence above
    stateAuthority: 'tijelu za zaštitu podataka vaše njemačke savezne pokrajine',
  },

  letter: {
    lang: 'hr',
    dir: 'ltr',
    law: { GDPR: 'GDPR', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[vaše ime i prezime]', email: '[vaša adresa e-pošte]', situation: '[vaša posebna situacija]' },
    profile: (address) => say`Profil: ${address}`,
    attention: 'Na ruke službeniku za zaštitu podataka',
    subject: (law) => say`Prigovor na temelju članka 21. stavka 1. ${law}-a`,
    subjectLine: (subject) => say`Predmet: ${subject}`,
    date,
    salutation: 'Poštovani,',
    objection: (platform, purpose, law) =>
      say`ovim dopisom ostvarujem svoje pravo na prigovor (članak 21. stavak 1. ${law}-a). Ulažem prigovor na to da ${platform} ${agreeing(platform, 'obrađuje', 'obrađuju')} moje osobne podatke ${purpose}.`,
    announcedPurpose: 'u svrhu koju ste najavili',
    quotedPurpose: (purpose) => say`u ovu svrhu: „${purpose}”`,
    // "ti" and some forms of "vaš" have other meanings: then a purpose is quoted unnecessarily
    addressesReader:
      /(?<!\p{L})(?:vi|vas|vama?|ti|teb[ei]|tobom|(?:vaš|tvoj)(?:[aeiou]|e[gm]\p{L}?|i[hm]a?|o[jm])?)(?!\p{L})/iu,
    from: (day) => say`Riječ je o upotrebi mojih podataka od ${date(day)} nadalje.`,
    scope:
      'Moj se prigovor odnosi na sve moje osobne podatke koje u tu svrhu upotrebljavate ili namjeravate upotrebljavati, uključujući podatke nastale prije današnjeg dana.',
    groups: 'Među njima su svakako:',
    basis: {
      e: (law) =>
        say`Tu obradu temeljite na izvršavanju zadaće od javnog interesa (članak 6. stavak 1. točka (e) ${law}-a). Osporavam da je obrada za to nužna.`,
      f: (law) =>
        say`Tu obradu temeljite na legitimnim interesima (članak 6. stavak 1. točka (f) ${law}-a). Osporavam da ti interesi nadilaze moje interese, prava i slobode.`,
      unknown: (law) =>
        say`Nije mi poznato na kojoj pravnoj osnovi temeljite tu obradu. Moj se prigovor odnosi na svaku obradu na temelju članka 6. stavka 1. točke (e) ili (f) ${law}-a.`,
    },
    noConsent: (law) =>
      say`Za to ne dajem privolu. Ako smatrate da moja privola postoji, ovim je dopisom povlačim (članak 7. stavak 3. ${law}-a).`,
    situation: 'Moja posebna situacija:',
    demand: 'Stoga Vas molim da:',
    stop: {
      running: 'prestanete s tom obradom mojih osobnih podataka;',
      onHold: 'prestanete s tom obradom mojih osobnih podataka i ne nastavite je;',
      other: 'prestanete s tom obradom mojih osobnih podataka ili je ne započnete;',
    },
    demands: (law) => [
      say`moje podatke ne upotrebljavate u tu svrhu dok razmatrate moj prigovor (članak 18. stavak 1. točka (d) ${law}-a);`,
      say`izbrišete moje podatke iz zbirki koje ste u tu svrhu izradili, a još ih niste upotrijebili (članak 17. stavak 1. točka (c) ${law}-a);`,
      say`o tome obavijestite sve kojima ste podatke u tu svrhu otkrili, uključujući povezane organizacije (članak 19. ${law}-a).`,
    ],
    refusal: (law) =>
      say`Ako odbijete prigovor, molim Vas da navedete uvjerljive legitimne razloge na koje se pozivate i objasnite kako ste ih odvagnuli u odnosu na moje interese, prava i slobode. Na Vama je da te razloge dokažete (članak 21. stavak 1. ${law}-a).`,
    answer: (law) =>
      say`Molim Vas da mi u roku od mjesec dana od primitka ovog prigovora pisanim putem potvrdite što ste poduzeli i od kojeg datuma (članak 12. stavak 3. ${law}-a). To se pruža bez naknade (članak 12. stavak 5. ${law}-a). Ako moj prigovor ima posljedice za to kako se mogu služiti Vašim uslugama, molim Vas da me o tome unaprijed obavijestite.`,
    complaint: (authority, law) =>
      say`Ako ne nađemo rješenje, mogu podnijeti pritužbu nadzornom tijelu ${authority === undefined ? 'njemačke savezne pokrajine u kojoj živim' : say`države u kojoj živim, ${toAuthority(authority)},`} i obratiti se sudu${law ? say` (članci 77. i 79. ${law}-a)` : ''}.`,
    closing: 'S poštovanjem',
    file: 'prigovor.txt',
  },
};
