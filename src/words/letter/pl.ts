import type { Day } from '../../model/day.js';
import { intlDate } from '../intl.js';
import { agreeing, say, type Name } from '../say.js';
import type { LetterWords } from './en.js';

const dateWithoutMark = intlDate('pl-PL');
/** Ends with “r.”, as usual in letters. At the end of a sentence, this is also its full stop. */
const date = (day: Day): string => `${dateWithoutMark(day)} r.`;

/** The name of the Polish authority in the genitive. Other names stay unchanged. */
const inGenitive = (authority: Name): Name => ({ ...authority, text: authority.text.replace(/^Prezes /, 'Prezesa ') });

/** Platforms occur only in the nominative, and without a verb in the past tense, which would need their gender. */
export const pl: LetterWords = {
  lang: 'pl',
  dir: 'ltr',
  locale: 'pl-PL',

  form: {
    title: 'Napisz sprzeciw',
    intro: (platform, purpose, hasLogin) =>
      say`${hasLogin ? 'Jeśli nie możesz się zalogować albo nie masz konta, użyj tego listu. Sprzeciwiasz się w nim' : 'W tym liście sprzeciwiasz się'} temu, że ${platform} ${agreeing(platform, 'wykorzystuje lub chce wykorzystywać', 'wykorzystują lub chcą wykorzystywać')} twoje dane ${purpose ?? 'w ten sposób'}.`,
    right:
      'Art. 21 RODO daje ci prawo do sprzeciwu z przyczyn związanych z twoją szczególną sytuacją. List wysyłasz samodzielnie.',
    otherWays: {
      login: 'Możesz się zalogować? W takim razie możesz odmówić także tutaj:',
      open: 'Bez logowania możesz odmówić także tutaj:',
    },
    open: {
      settings: (host) => say`Otwórz ustawienia na stronie ${host}`,
      form: (host) => say`Otwórz formularz na stronie ${host}`,
    },
    whoCanUse: (who) => say`Kto może to zrobić: ${who}`,
    covers: (what) => say`Obejmuje: ${what}`,
    notCovers: (what) => say`Nie obejmuje: ${what}`,
    write: 'Napisz list',
    kept: 'To, co wpisujesz, zostaje na tej stronie. Nie jest zapisywane ani wysyłane. Jeśli zamkniesz lub odświeżysz stronę, tekst zniknie.',
    country: 'Kraj, w którym mieszkasz',
    countryHint:
      'Od niego zależy, do kogo piszesz i jakie prawo obowiązuje. Jeśli twojego kraju nie ma na liście, ten list nie jest dla ciebie.',
    chooseCountry: 'Wybierz kraj',
    otherLaw: (law) =>
      say`W tym kraju obowiązuje inne prawo: ${law}. Ten list dotyczy tylko RODO i UK GDPR, więc nie można go tam użyć.`,
    unknownLaw:
      'Ten list dotyczy tylko RODO i UK GDPR. Z tego, co wiemy, żadne z nich nie obowiązuje w tym kraju, więc nie można go tam użyć.',
    way: 'Jak wyślesz sprzeciw?',
    ways: { post: 'Pocztą', email: 'E-mailem', form: 'Przez formularz' },
    name: 'Imię i nazwisko',
    email: 'Adres e-mail',
    emailHint: 'Masz konto? Podaj adres przypisany do tego konta.',
    profile: 'Strona twojego profilu',
    profileHint: 'Jeśli masz profil. Adres zaczyna się od https://.',
    situation: 'Twoja szczególna sytuacja',
    situationHint:
      'Dlaczego wnosisz sprzeciw? Wystarczy od jednego do pięciu zdań własnymi słowami. Konkretny powód wzmacnia sprzeciw. Nie podawaj szczegółów o swoim zdrowiu, przekonaniach ani o innych osobach.',
    examples: 'Na przykład:',
    situations: [
      'Twoje dane zostały udostępnione lata temu w innym celu.',
      'Twoje dane ujawniają coś o twoim zdrowiu, religii, przynależności do związku zawodowego lub poglądach politycznych.',
      'Twoje dane dotyczą twojej pracy, klientów lub pacjentów.',
      'Twoje dane dotyczą twoich dzieci lub innych osób.',
    ],
    counter: (count, of) => say`Liczba znaków: ${String(count)}, najwyżej ${String(of)}`,
    englishCopy: 'Dodaj kopię po angielsku',
    englishCopyHint: 'Przyda się, jeśli organizacja ma siedzibę w innym kraju. Twoje własne słowa nie są tłumaczone.',
    result: { post: 'Twój list', email: 'Twój e-mail', form: 'Twój tekst do formularza' },
    stillToWrite: (what) => say`Do uzupełnienia: ${what}.`,
    missing: { name: 'imię i nazwisko', email: 'adres e-mail', situation: 'szczególna sytuacja' },
    copy: 'Kopiuj',
    copied: 'Skopiowano. Wklej tekst do e-maila, formularza lub dokumentu.',
    selected: 'Kopiowanie tutaj nie działa. Tekst jest teraz zaznaczony: skopiuj go w przeglądarce lub z klawiatury.',
    print: 'Wydrukuj',
    unprinted: 'Nic się nie dzieje? Skopiuj tekst do dokumentu i wydrukuj ten dokument.',
    save: 'Zapisz plik',
    saved: (file) => say`Plik ${file} znajdziesz wśród pobranych.`,
    mail: (address) => say`Napisz e-mail na adres ${address}`,
    mailHint: 'Tekst jest za długi na link poniżej. Najpierw go skopiuj, potem otwórz e-mail i tam go wklej.',
    post: 'Wydrukuj list i wyślij go pocztą na adres, który jest w nim podany.',
    noAddress: 'Nie znamy adresu dla tego listu. Poszukaj go w polityce prywatności organizacji.',
    paste: 'Skopiuj tekst i wklej go do formularza.',
    login: 'Aby go wysłać, trzeba się tam zalogować.',
    proof: {
      sent: 'Zachowaj kopię i dowód wysłania sprzeciwu.',
      form: 'Zrób zrzut ekranu z potwierdzeniem.',
    },
    identity: 'Nie dołączaj kopii paszportu ani dowodu osobistego. Jeśli ktoś o nią poprosi, zasłoń zdjęcie i numery.',
    limits:
      'W tym liście nie żądasz usunięcia konta ani tego, co już powstało z twoich danych, na przykład modelu AI. Organizacja może odmówić, jeśli wykaże ważne podstawy.',
    complaint: (authority) =>
      say`Brak odpowiedzi w ciągu miesiąca albo odmowa? Możesz złożyć skargę do ${authority.lang === undefined ? inGenitive(authority) : say`organu nadzorczego ${authority}`}.`,
    stateAuthority: 'organu ochrony danych twojego kraju związkowego',
  },

  letter: {
    lang: 'pl',
    dir: 'ltr',
    law: { GDPR: 'RODO', 'UK GDPR': 'UK GDPR' },
    blank: { name: '[imię i nazwisko]', email: '[adres e-mail]', situation: '[twoja szczególna sytuacja]' },
    profile: (address) => say`Profil: ${address}`,
    attention: 'Do rąk inspektora ochrony danych',
    subject: (law) => say`Sprzeciw na podstawie art. 21 ust. 1 ${law}`,
    subjectLine: (subject) => say`Temat: ${subject}`,
    date,
    salutation: 'Szanowni Państwo,',
    // follows a comma, so it begins in lower case
    objection: (platform, purpose, law) =>
      say`niniejszym korzystam z prawa do sprzeciwu (art. 21 ust. 1 ${law}). Wnoszę sprzeciw wobec tego, że ${platform} ${agreeing(platform, 'przetwarza lub zamierza przetwarzać', 'przetwarzają lub zamierzają przetwarzać')} moje dane osobowe ${purpose}.`,
    announcedPurpose: 'w zapowiedzianym przez Państwa celu',
    quotedPurpose: (purpose) => say`w następującym celu: „${purpose}”`,
    // "ci" and "pan" have other meanings: then a purpose is quoted unnecessarily, which does no harm
    addressesReader:
      /(?<!\p{L})(?:ty|ciebie|cię|tobie|ci|tobą|tw(?:ój|oja|oje|ojego|ojej|ojemu|oim|oich|oimi|oją)|was|wam|wami|wasz(?:a|e|ego|ej|emu|ym|ych|ymi|ą)?|pan(?:a|u|em|i|ią)?|państw(?:o|a|u|em))(?!\p{L})/iu,
    from: (day) => say`Sprzeciw dotyczy wykorzystywania moich danych od dnia ${date(day)}`,
    scope:
      'Mój sprzeciw obejmuje wszystkie moje dane osobowe, które Państwo w tym celu wykorzystują lub chcą wykorzystywać, w tym dane sprzed dzisiejszego dnia.',
    groups: 'Obejmuje co najmniej:',
    basis: {
      e: (law) =>
        say`Jako podstawę wskazują Państwo zadanie realizowane w interesie publicznym (art. 6 ust. 1 lit. e ${law}). Kwestionuję to, że przetwarzanie jest do niego niezbędne.`,
      f: (law) =>
        say`Jako podstawę wskazują Państwo prawnie uzasadnione interesy (art. 6 ust. 1 lit. f ${law}). Kwestionuję to, że są one nadrzędne wobec moich interesów, praw i wolności.`,
      unknown: (law) =>
        say`Nie jest mi wiadomo, na jakiej podstawie prawnej opierają Państwo to przetwarzanie. Mój sprzeciw obejmuje każde przetwarzanie na podstawie art. 6 ust. 1 lit. e lub f ${law}.`,
    },
    noConsent: (law) =>
      say`Nie wyrażam na to zgody. Jeżeli przyjmują Państwo, że taka zgoda została wyrażona, niniejszym ją wycofuję (art. 7 ust. 3 ${law}).`,
    situation: 'Moja szczególna sytuacja:',
    demand: 'Proszę zatem o:',
    stop: {
      running: 'zaprzestanie tego przetwarzania moich danych osobowych;',
      onHold: 'zaprzestanie tego przetwarzania moich danych osobowych i niewznawianie go;',
      other: 'zaprzestanie tego przetwarzania moich danych osobowych albo nierozpoczynanie go;',
    },
    demands: (law) => [
      say`niewykorzystywanie moich danych w tym celu w czasie rozpatrywania mojego sprzeciwu (art. 18 ust. 1 lit. d ${law});`,
      say`usunięcie moich danych ze zbiorów, które utworzono w tym celu i których jeszcze nie wykorzystano (art. 17 ust. 1 lit. c ${law});`,
      say`powiadomienie o tym wszystkich odbiorców, którym ujawniono moje dane w tym celu, w tym organizacji powiązanych (art. 19 ${law}).`,
    ],
    refusal: (law) =>
      say`W razie odmowy proszę wskazać ważne prawnie uzasadnione podstawy, na które się Państwo powołują, oraz wyjaśnić, w jaki sposób wyważono je względem moich interesów, praw i wolności. Obowiązek wykazania tych podstaw spoczywa na Państwu (art. 21 ust. 1 ${law}).`,
    answer: (law) =>
      say`Proszę o pisemne potwierdzenie, w terminie miesiąca od otrzymania tego sprzeciwu, jakie działania podjęto i od jakiej daty (art. 12 ust. 3 ${law}). Jest to wolne od opłat (art. 12 ust. 5 ${law}). Jeżeli mój sprzeciw będzie miał skutki dla korzystania przeze mnie z Państwa usług, proszę o informację z wyprzedzeniem.`,
    complaint: (authority, law) =>
      say`Jeżeli nie znajdziemy rozwiązania, mogę wnieść skargę do organu nadzorczego ${authority === undefined ? 'niemieckiego kraju związkowego, w którym mieszkam,' : say`państwa, w którym mieszkam, ${inGenitive(authority)},`} oraz zwrócić się do sądu${law ? say` (art. 77 i 79 ${law})` : ''}.`,
    closing: 'Z poważaniem',
    file: 'sprzeciw.txt',
  },
};
