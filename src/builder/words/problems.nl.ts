/** Messages for the checker's findings, in Dutch. */
import type { ProblemWords } from './problems.en.js';

export const nl: ProblemWords = {
  codes: {
    'not-json': () => 'Maak een mededeling van alleen teksten, getallen en lijsten.',
    'too-large': ({ bytes, most }, say) =>
      `Maak de mededeling korter: ze is ${say.number(bytes)} bytes, en mag ${say.number(most)} zijn.`,
    unfinished: () => 'Schrijf wat deze TODO vraagt, of haal het deel weg waarin hij staat.',
    'unknown-field': ({ name, near }) =>
      `Haal “${name}” weg: een mededeling heeft hier zo’n veld niet.${near && ` Of noem het “${near}”, als je dat bedoelt.`}`,
    'invalid-language': ({ name }) => `Schrijf een taalcode zoals nl of pt-BR in plaats van “${name}”.`,
    'unlisted-default-language': ({ languages }, say) =>
      `Kies ${say.either(languages.map(say.language))}, of zet deze taal bij “${say.field('languages')}”.`,
    'missing-default-text': ({ language }, say) =>
      `Schrijf dit ook in het ${say.language(language)}: dat is de hoofdtaal.`,
    'missing-original': ({ language }, say) =>
      `Schrijf de woorden zoals ze gezegd zijn, in het ${say.language(language)}.`,
    'missing-translation': ({ language }, say) => `Schrijf de vertaling in het ${say.language(language)}.`,
    'missing-screen-text': ({ language }, say) =>
      `Schrijf wat er in het ${say.language(language)} op het scherm staat, als het platform die taal heeft.`,
    'unused-translation': ({ language }, say) =>
      `Zet ${say.language(language)} bij “${say.field('languages')}”, of haal deze tekst weg: lezers zien hem nooit.`,
    'unknown-reference': ({ list }, say) => `Kies iets dat bij “${say.field(list)}” staat, of zet dit daar eerst bij.`,
    'duplicate-id': ({ id }) => `Kies een andere id: “${id}” staat twee keer in deze lijst.`,
    'modified-before-published': ({ published }, say) =>
      `Schrijf ${say.date(published)} of een latere dag: toen is de mededeling gepubliceerd.`,
    'missing-time-zone': () =>
      'Schrijf van welke plaats de middernacht telt, zoals Europe/Amsterdam: zonder tijdzone worden geen dagen geteld.',
    'unknown-time-zone': () => 'Schrijf een tijdzone die bestaat, zoals Europe/Amsterdam.',
    'missing-audience-name': () => 'Schrijf wie deze mensen zijn: er is meer dan één groep.',
    'undated-entry': () =>
      'Schrijf wanneer dit bekend werd: zonder die dag verbergt deze regel op elke dag de regels erboven.',
    'from-before-announced': ({ announced }, say) =>
      `Schrijf ${say.date(announced)} of een latere dag: toen werd het aangekondigd.`,
    'unordered-plan': ({ above }, say) =>
      `Zet deze regel hoger, of verbeter de dag: de regel erboven is van ${say.date(above)}.`,
    'missing-start': () => 'Schrijf de eerste dag van het gebruik, of kies dat niemand weet wanneer het begon.',
    'missing-first-day': () =>
      'Schrijf de eerste dag van het gebruik als je die weet, of kies dat er nog niet over besloten is.',
    'contradicting-start': ({ why, state }, say) =>
      why === 'not-begun'
        ? `Schrijf de eerste dag, of kies dat er nog niet over besloten is: volgens “${say.option('state', state)}” is het gebruik nog niet begonnen.`
        : why === 'begun'
          ? `Schrijf de eerste dag, of kies dat niemand die weet: volgens “${say.option('state', state)}” is het gebruik begonnen.`
          : `Verbeter een van de dagen, of kies een andere stand van zaken: volgens “${say.option('state', state)}” begint het gebruik vóór deze dag.`,
    'contradicting-last-day': ({ choice }, say) =>
      choice === 'opt-in'
        ? 'Haal deze dag weg: zonder ja wordt er niets gebruikt, dus hoeft niemand iets te doen.'
        : choice === 'none'
          ? `Haal deze dag weg: wat mensen kunnen kiezen is “${say.option('kind', choice)}”.`
          : `Haal deze dag weg, of kies “${say.option('kind', 'opt-out')}”: een laatste dag betekent dat mensen tot dan nee kunnen zeggen.`,
    'late-last-day': ({ latest, start }, say) =>
      `Schrijf ${say.date(latest)} of een eerdere dag: het gebruik begint op ${say.date(start)}. Zegt een bron dat nee ` +
      'zeggen daarna nog telt als ervoor? Beantwoord die vraag dan met ja.',
    'missing-grace': () =>
      'Kies ja als een bron zegt dat nee zeggen tot de laatste dag telt als vóór het begin. Haal anders de laatste dag weg.',
    'contradicting-grace': () =>
      'Haal dit antwoord weg: het is alleen voor een laatste dag op of na de eerste dag van het gebruik.',
    'missing-last-day-text': () =>
      'Schrijf tot wanneer iemand nee kan zeggen, zoals: binnen 14 dagen na de brief die je krijgt.',
    'unused-last-day-text': (say) =>
      `Haal deze tekst weg, of kies hierboven “${say.option('lastDay', 'rolling')}”: alleen dan zien lezers hem.`,
    'last-day-before-published': ({ published, lastDay }, say) =>
      `Verbeter de dagen, of voeg toe wat er daarna gebeurde: de laatste dag was ${say.date(lastDay)}, de mededeling is ` +
      `gepubliceerd op ${say.date(published)}.`,
    'late-reading': ({ earliest }, say) =>
      `Schrijf ${say.date(earliest)}, de vroegste dag die een bron bedoelt, of verbeter wat uit haar woorden volgt.`,
    'differing-sources': ({ days }, say) =>
      `Kijk of de bronnen echt verschillen (${days.map(say.date).join(', ')}). Laat het dan zo: lezers zien het.`,
    'unplaced-time': ({ missing }, say) =>
      missing === 'lastDay'
        ? 'Schrijf de dag die op deze tijd eindigt, of haal de tijd weg.'
        : `Vul “${say.field('timeZone')}” in: zonder weet niemand wanneer dit is.`,
    'skipped-time': ({ times, day, timeZone }, say) =>
      times.length
        ? `Schrijf ${say.either(times)}: op ${say.date(day)} slaan de klokken in ${timeZone} deze tijd over.`
        : `Schrijf een andere dag: de klokken in ${timeZone} slaan ${say.date(day)} over.`,
    'ill-fitting-purpose': ({ why, begins }, say) =>
      why === 'punctuation'
        ? 'Haal de punt of het andere teken aan het eind weg: dit is het midden van een zin.'
        : why === 'capital'
          ? 'Begin met een kleine letter: dit is het midden van een zin.'
          : `Begin met ${say.either(begins)}: het moet passen in de zin “gebruikt je gegevens …”.`,
    'unnamed-day': ({ words }) =>
      `Noem de dag in plaats van “${words}”, of schrijf “later”: bij deze tekst staat geen datum.`,
    'law-by-another-name': ({ law }) => `Schrijf “${law}”: onder die naam kent de mededeling deze wet.`,
    'missing-label': ({ id }) => `Schrijf hoe deze gegevens heten: “${id}” staat niet in de lijst met gegevens.`,
    'contradicting-special': ({ id, isSpecial }, say) =>
      `Haal dit antwoord weg: volgens de AVG is “${say.category(id)}” ${isSpecial === 'yes' ? 'wel' : 'niet'} bijzonder.`,
    'redundant-special': ({ id, isSpecial }, say) =>
      `Haal dit antwoord weg: ook zonder is “${say.category(id)}” ${isSpecial === 'yes' ? 'wel' : 'niet'} bijzonder.`,
    'unsourced-special': ({ id }, say) =>
      `Schrijf volgens welke wet “${say.category(id)}” bijzonder is: in de toelichting, of bij “${say.field('specialCategoryWarning')}”.`,
    'unexplained-special': ({ id }, say) =>
      `Schrijf wat het gebruik van “${say.category(id)}” betekent: in de toelichting, of bij “${say.field('specialCategoryWarning')}”.`,
    'missing-address': () => 'Schrijf het e-mailadres waarheen mensen schrijven.',
    'missing-phone': () => 'Schrijf het nummer dat mensen bellen.',
    'missing-postal-address': ({ type }) =>
      `Schrijf op één regel waar mensen ${type === 'letter' ? 'hun brief heen sturen' : 'heen gaan'}, of voeg stappen toe.`,
    'empty-route': () => 'Schrijf wat je doet: een adres, een pad op het scherm, of stappen.',
    'route-without-choice': ({ audiences }, say) =>
      `Kies “${say.option('type', 'delete-account')}” als het dat is, of verbeter voor wie dit is: ` +
      `voor ${say.all(audiences.map(say.audience))} kan nee zeggen niet.`,
    'several-recommended': ({ other }, say) =>
      `Beveel één manier aan, of elk aan andere groepen: aan dezelfde mensen is al aanbevolen: ${say.item(other)}.`,
    'recommended-deletion': () => 'Beveel dit niet aan: het account verwijderen komt altijd als laatste.',
    'missing-operator-hosts': ({ operator }) =>
      `Schrijf naar welke adressen van ${operator} links mogen leiden, zoals help.example.com.`,
    'foreign-link': ({ hosts, operator }, say) =>
      `${hosts.length ? `Schrijf een adres bij ${say.either(hosts)}` : `Vul “${say.field('platform.url')}” in`}, of zet dit adres bij ` +
      `“${say.field(operator ? 'routes[].operator.hosts' : 'platform.hosts')}”, als het van ${operator || 'het platform'} is.`,
    'foreign-address': ({ hosts, operator }, say) =>
      `${hosts.length ? `Schrijf een e-mailadres bij ${say.either(hosts)}` : `Vul “${say.field('platform.url')}” in`}, of zet wat achter ` +
      `@ staat bij “${say.field(operator ? 'routes[].operator.hosts' : 'platform.hosts')}”, als het van ${operator || 'het platform'} is.`,
    'missing-review': () => 'Schrijf op welke dag iemand het laatst de tekst las en elke link opende.',
    'outdated-review': ({ days }, say) =>
      `Lees de tekst, open elke link, en schrijf de dag van vandaag: het is meer dan ${say.number(days)} dagen geleden.`,
  },
  expected: {
    text: () => 'Schrijf gewone tekst op één regel.',
    id: () => 'Schrijf kleine letters en cijfers, met streepjes tussen de woorden, zoals: nieuwe-gebruikers.',
    language: () => 'Schrijf een taalcode, zoals nl of pt-BR.',
    'YYYY-MM-DD': ({ options }, say) =>
      options.length
        ? `Schrijf een dag die bestaat, zoals 2 november 2025, of kies: ${say.either(options)}.`
        : 'Schrijf een dag die bestaat, zoals 2 november 2025.',
    date: () => 'Schrijf een dag, een maand of een jaar, zoals 2 november 2025, 2025-11 of 2025.',
    https: () => 'Schrijf een adres dat met https:// begint, zonder gebruikersnaam of wachtwoord.',
    'e-mail': () => 'Schrijf een e-mailadres, zoals naam@example.com.',
    telephone: () => 'Schrijf een telefoonnummer, zoals 0800-1234 of +31 20 123 45 67.',
    time: () => 'Schrijf een tijd van 00:00 tot en met 23:59, zoals 17:00.',
    host: () => 'Schrijf de naam van een host, zoals help.example.com.',
    '1.x': () => 'Schrijf de versie van het formaat, zoals 1.0.',
    option: ({ options }, say) => `Kies ${say.either(options)}.`,
    boolean: () => 'Kies ja of nee.',
    number: ({ most }, say) => `Schrijf een heel getal van 1 tot en met ${say.number(most)}.`,
    texts: () => 'Schrijf dit, in elk geval in de hoofdtaal.',
    sources: () => 'Vink aan wie dit zegt.',
    list: () => 'Voeg er minstens één toe.',
    object: () => 'Vul dit in.',
  },
  longest: (most, say) => `Maak dit korter: hoogstens ${say.number(most)} tekens.`,
  mostItems: (most, say) => `Haal er een paar weg: er mogen er hier hoogstens ${say.number(most)} staan.`,
  needed: 'Dit heeft een mededeling minstens nodig:',
};
