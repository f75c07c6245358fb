import { intlDate } from '../intl.js';
import { say, type Name, type Text } from '../say.js';
import type { LetterWords } from './en.js';

const date = intlDate('ro-RO');

/** A Romanian name of an authority includes its article; other names follow "autoritatea". */
const authorityNamed = (authority: Name): Text =>
  authority.lang === undefined ? authority : say`autoritatea ${authority}`;

/** Platforms occur only between "ca" and a subjunctive, which is the same in singular and plural. */
export const ro: LetterWords = {
  lang: 'ro',
  dir: 'ltr',
  locale: 'ro-RO',

  form: {
    title: 'Scrieți o scrisoare de opoziție',
    intro: (platform, purpose, hasLogin) =>
      say`Prin această scrisoare puteți cere${hasLogin ? ', chiar dacă nu vă puteți conecta sau nu aveți cont,' : ''} ca ${platform} să nu folosească datele dumneavoastră ${purpose ?? 'în acest fel'}.`,
    right:
      'Articolul 21 din RGPD vă dă dreptul să vă opuneți din motive legate de situația dumneavoastră particulară. Scrisoarea o trimiteți dumneavoastră, nu noi.',
    otherWays: {
      login: 'Vă puteți conecta? Atunci puteți refuza și aici:',
      open: 'Fără să vă conectați, puteți refuza și aici:',
    },
    open: {
      settings: (host) => say`Deschideți setarea pe ${host}`,
      form: (host) => say`Deschideți formularul pe ${host}`,
    },
    whoCanUse: (who) => say`Cine poate face acest lucru: ${who}`,
    covers: (what) => say`Se aplică pentru: ${what}`,
    notCovers: (what) => say`Nu se aplică pentru: ${what}`,
    write: 'Scrieți scrisoarea',
    kept: 'Ce scrieți rămâne pe această pagină. Nimic nu se salvează și nu se trimite. Dacă închideți sau reîncărcați pagina, textul dispare.',
    country: 'Țara în care locuiți',
    countryHint:
      'De ea depinde cui îi scrieți și ce lege se aplică. Dacă țara dumneavoastră nu este în listă, această scrisoare nu este pentru dumneavoastră.',
    chooseCountry: 'Alegeți o țară',
    otherLaw: (law) =>
      say`În această țară se aplică altă lege: ${law}. Scrisoarea este făcută pentru RGPD și UK GDPR. De aceea nu o puteți folosi acolo.`,
    unknownLaw:
      'Scrisoarea este făcută pentru RGPD și UK GDPR. Din câte știm, niciuna dintre aceste legi nu se aplică în această țară. De aceea nu puteți folosi scrisoarea acolo.',
    way: 'Cum trimiteți scrisoarea?',
    ways: { post: 'Prin poștă', email: 'Prin e-mail', form: 'Printr-un formular' },
    name: 'Numele dumneavoastră',
    email: 'Adresa dumneavoastră de e-mail',
    emailHint: 'Aveți un cont? Atunci scrieți adresa acelui cont.',
    profile: 'Pagina dumneavoastră de profil',
    profileHint: 'Dacă aveți una. Adresa începe cu https://.',
    situation: 'Situația dumneavoastră particulară',
    situationHint:
      'De ce vă opuneți? Sunt suficiente una până la cinci propoziții, cu propriile cuvinte. Un motiv concret vă întărește opoziția. Nu dați detalii despre sănătatea sau credința dumneavoastră ori despre alte persoane.',
    examples: 'De exemplu:',
    situations: [
      'Ați furnizat datele cu ani în urmă, în alt scop.',
      'Datele dumneavoastră dezvăluie ceva despre sănătatea, religia, apartenența la un sindicat sau opiniile dumneavoastră politice.',
      'Datele dumneavoastră se referă la munca, clienții sau pacienții dumneavoastră.',
      'Datele dumneavoastră se referă la copiii dumneavoastră sau la alte persoane.',
    ],
    counter: (count, of) => say`Caractere: ${String(count)} din cel mult ${String(of)}`,
    englishCopy: 'Adăugați o copie în engleză',
    englishCopyHint: 'Utilă dacă organizația se află în altă țară. Ce scrieți dumneavoastră nu se traduce.',
    result: {
      post: 'Scrisoarea dumneavoastră',
      email: 'E-mailul dumneavoastră',
      form: 'Textul dumneavoastră pentru formular',
    },
    stillToWrite: (what) => say`Mai trebuie completat: ${what}.`,
    missing: {
      name: 'numele dumneavoastră',
      email: 'adresa dumneavoastră de e-mail',
      situation: 'situația dumneavoastră particulară',
    },
    copy: 'Copiați',
    copied: 'Copiat. Lipiți textul într-un e-mail, un formular sau un document.',
    selected: 'Copierea nu funcționează aici. Textul este acum selectat: copiați-l din browser sau de la tastatură.',
    print: 'Tipăriți',
    unprinted: 'Nu se întâmplă nimic? Atunci copiați textul într-un document și tipăriți documentul.',
    save: 'Salvați fișierul',
    saved: (file) => say`Căutați ${file} printre fișierele descărcate.`,
    mail: (address) => say`Scrieți un e-mail la ${address}`,
    mailHint: 'Textul este prea lung pentru linkul de mai jos. Copiați-l întâi, deschideți e-mailul și lipiți-l acolo.',
    post: 'Tipăriți scrisoarea și trimiteți-o prin poștă la adresa care apare în ea.',
    noAddress:
      'Nu cunoaștem nicio adresă pentru această scrisoare. Căutați în politica de confidențialitate a organizației.',
    paste: 'Copiați textul și lipiți-l în formular.',
    login: 'Trebuie să vă puteți conecta acolo.',
    proof: {
      sent: 'Păstrați o copie și o dovadă a trimiterii.',
      form: 'Faceți o captură de ecran a confirmării.',
    },
    identity: 'Nu adăugați o copie a actului de identitate. Dacă vi se cere una, acoperiți fotografia și numerele.',
    limits:
      'Prin opoziție nu se cere ștergerea contului și nici a ceea ce s-a făcut deja cu datele dumneavoastră, cum ar fi un model AI. Organizația poate refuza dacă demonstrează că are motive imperioase.',
    complaint: (authority) =>
      say`Nu ați primit niciun răspuns în termen de o lună sau ați primit un refuz? Puteți depune o plângere la ${authorityNamed(authority)}.`,
    stateAuthority: 'autoritatea de protecție a datelor din landul în care locuiți',
  },

  letter: {
    lang: 'ro',
    dir: 'ltr',
    law: { GDPR: 'RGPD', 'UK GDPR': 'UK GDPR' },
    blank: {
      name: '[numele dumneavoastră]',
      email: '[adresa dumneavoastră de e-mail]',
      situation: '[situația dumneavoastră particulară]',
    },
    profile: (address) => say`Profil: ${address}`,
    attention: 'În atenția responsabilului cu protecția datelor',
    subject: (law) => say`Exercitarea dreptului la opoziție (articolul 21 alineatul (1) din ${law})`,
    subjectLine: (subject) => say`Subiect: ${subject}`,
    date,
    salutation: 'Stimată doamnă, stimate domn,',
    objection: (platform, purpose, law) =>
      say`Prin prezenta îmi exercit dreptul la opoziție (articolul 21 alineatul (1) din ${law}). Mă opun ca ${platform} să prelucreze datele mele cu caracter personal ${purpose}.`,
    announcedPurpose: 'în scopul pe care l-ați anunțat',
    quotedPurpose: (purpose) => say`în acest scop: „${purpose}”`,
    addressesReader:
      /(?<!\p{L})(?:dumneavoastră|dvs|v[ăi]|v(?=-)|vouă|vo[sș]tr[ui]|voastr[ăe]|ați|tu|tine|ție|[iî]ți|ți|te|t[ăa]u|ta|tăi|tale)(?!\p{L})/iu,
    from: (day) => say`Este vorba despre folosirea datelor mele începând cu ${date(day)}.`,
    scope:
      'Opoziția mea privește toate datele mele cu caracter personal pe care le folosiți sau doriți să le folosiți în acest scop, inclusiv datele dinainte de ziua de astăzi.',
    groups: 'Opoziția privește cel puțin:',
    basis: {
      e: (law) =>
        say`Pentru această prelucrare invocați o sarcină care servește unui interes public (articolul 6 alineatul (1) litera (e) din ${law}). Contest că prelucrarea este necesară pentru îndeplinirea acestei sarcini.`,
      f: (law) =>
        say`Pentru această prelucrare invocați interese legitime (articolul 6 alineatul (1) litera (f) din ${law}). Contest că acestea prevalează asupra intereselor, drepturilor și libertăților mele.`,
      unknown: (law) =>
        say`Nu cunosc temeiul juridic pe care vă bazați pentru această prelucrare. Opoziția mea privește orice prelucrare întemeiată pe articolul 6 alineatul (1) litera (e) sau (f) din ${law}.`,
    },
    noConsent: (law) =>
      say`Nu îmi dau consimțământul pentru această prelucrare. În măsura în care considerați că aveți consimțământul meu, îl retrag prin prezenta (articolul 7 alineatul (3) din ${law}).`,
    situation: 'Situația mea particulară:',
    demand: 'Prin urmare, vă rog:',
    stop: {
      running: 'să încetați această prelucrare a datelor mele cu caracter personal;',
      onHold: 'să încetați această prelucrare a datelor mele cu caracter personal și să nu o reluați;',
      other: 'să încetați această prelucrare a datelor mele cu caracter personal sau să nu o începeți;',
    },
    demands: (law) => [
      say`să nu folosiți datele mele în acest scop cât timp analizați opoziția mea (articolul 18 alineatul (1) litera (d) din ${law});`,
      say`să ștergeți datele mele din colecțiile pe care le-ați creat în acest scop și pe care nu le-ați folosit încă (articolul 17 alineatul (1) litera (c) din ${law});`,
      say`să comunicați acest lucru tuturor celor cărora le-ați divulgat datele în acest scop, inclusiv organizațiilor afiliate (articolul 19 din ${law}).`,
    ],
    refusal: (law) =>
      say`Dacă refuzați, vă rog să indicați motivele legitime și imperioase pe care le invocați și modul în care le-ați pus în balanță cu interesele, drepturile și libertățile mele. Dumneavoastră vă revine sarcina de a demonstra aceste motive (articolul 21 alineatul (1) din ${law}).`,
    answer: (law) =>
      say`Vă rog să îmi confirmați în scris, în termen de o lună de la primirea acestei cereri, ce măsuri ați luat și de la ce dată (articolul 12 alineatul (3) din ${law}). Acest lucru este gratuit (articolul 12 alineatul (5) din ${law}). Dacă opoziția mea are urmări asupra modului în care pot folosi serviciile dumneavoastră, vă rog să mă informați în prealabil.`,
    complaint: (authority, law) =>
      say`Dacă nu găsim o soluție, pot depune o plângere la autoritatea de supraveghere ${authority === undefined ? 'din landul german în care locuiesc' : say`din țara în care locuiesc, ${authorityNamed(authority)}`}, și mă pot adresa instanței${law ? say` (articolele 77 și 79 din ${law})` : ''}.`,
    closing: 'Cu stimă,',
    file: 'scrisoare-de-opozitie.txt',
  },
};
