/** Messages for the checker's findings, in French. */
import type { ProblemWords } from './problems.en.js';

export const fr: ProblemWords = {
  codes: {
    'not-json': () => 'Faites une fiche qui ne contient que des textes, des nombres et des listes.',
    'too-large': ({ bytes, most }, say) =>
      `Raccourcissez la fiche : elle fait ${say.number(bytes)} octets, pour un maximum de ${say.number(most)}.`,
    unfinished: () => 'Écrivez ce que demande ce TODO, ou supprimez la partie où il se trouve.',
    'unknown-field': ({ name, near }) =>
      `Supprimez « ${name} » : une fiche n’a pas ce champ à cet endroit.${near && ` Ou appelez-le « ${near} », si c’est ce que vous voulez dire.`}`,
    'invalid-language': ({ name }) => `Écrivez un code de langue comme nl ou pt-BR au lieu de « ${name} ».`,
    'unlisted-default-language': ({ languages }, say) =>
      `Choisissez ${say.either(languages.map(say.language))}, ou ajoutez cette langue à « ${say.field('languages')} ».`,
    'missing-default-text': ({ language }, say) =>
      `Écrivez ceci aussi dans la langue principale : ${say.language(language)}.`,
    'missing-original': ({ language }, say) =>
      `Écrivez les mots tels qu’ils ont été dits, dans la langue d’origine : ${say.language(language)}.`,
    'missing-translation': ({ language }, say) => `Écrivez la traduction en ${say.language(language)}.`,
    'missing-screen-text': ({ language }, say) =>
      `Écrivez ce que l’écran affiche en ${say.language(language)}, si la plateforme existe dans cette langue.`,
    'unused-translation': ({ language }, say) =>
      `Ajoutez ${say.language(language)} à « ${say.field('languages')} », ou supprimez ce texte : personne ne le voit.`,
    'unknown-reference': ({ list }, say) =>
      `Choisissez un élément de « ${say.field(list)} », ou ajoutez-y d’abord celui-ci.`,
    'duplicate-id': ({ id }) => `Choisissez un autre identifiant : « ${id} » figure deux fois dans cette liste.`,
    'modified-before-published': ({ published }, say) =>
      `Écrivez cette date ou une date ultérieure : ${say.date(published)}. La fiche a été publiée ce jour-là.`,
    'missing-time-zone': () =>
      'Écrivez de quel lieu compte l’heure de minuit, comme Europe/Amsterdam : sans fuseau horaire, aucun jour n’est compté.',
    'unknown-time-zone': () => 'Écrivez un fuseau horaire qui existe, comme Europe/Amsterdam.',
    'missing-audience-name': () => 'Écrivez qui sont ces personnes : il y a plus d’un groupe.',
    'undated-entry': () =>
      'Écrivez quand cela a été connu : sans cette date, cette entrée cache chaque jour celles qui la précèdent.',
    'from-before-announced': ({ announced }, say) =>
      `Écrivez cette date ou une date ultérieure : ${say.date(announced)}. C’est alors que cela a été annoncé.`,
    'unordered-plan': ({ above }, say) =>
      `Placez cette entrée plus haut, ou corrigez sa date. L’entrée précédente est valable depuis : ${say.date(above)}.`,
    'missing-start': () =>
      'Écrivez le premier jour de l’utilisation, ou choisissez que personne ne sait quand elle a commencé.',
    'missing-first-day': () =>
      'Écrivez le premier jour de l’utilisation si vous le connaissez, ou choisissez qu’il n’est pas encore décidé.',
    'contradicting-start': ({ why, state }, say) =>
      why === 'not-begun'
        ? `Écrivez le premier jour, ou choisissez qu’il n’est pas encore décidé : d’après « ${say.option('state', state)} », l’utilisation n’a pas commencé.`
        : why === 'begun'
          ? `Écrivez le premier jour, ou choisissez que personne ne le connaît : d’après « ${say.option('state', state)} », l’utilisation a commencé.`
          : `Corrigez l’une des dates, ou choisissez une autre situation : d’après « ${say.option('state', state)} », l’utilisation commence avant ce jour.`,
    'contradicting-last-day': ({ choice }, say) =>
      choice === 'opt-in'
        ? 'Supprimez ce jour : rien n’est utilisé sans un oui, donc personne n’a besoin d’agir.'
        : choice === 'none'
          ? `Supprimez ce jour : ce que l’on peut choisir est « ${say.option('kind', choice)} ».`
          : `Supprimez ce jour, ou choisissez « ${say.option('kind', 'opt-out')} » : un dernier jour veut dire que l’on peut refuser jusque-là.`,
    'late-last-day': ({ latest, start }, say) =>
      `Écrivez cette date ou une date antérieure : ${say.date(latest)}. L’utilisation commence à cette date : ${say.date(start)}. Une ` +
      'source dit-elle que refuser plus tard compte encore comme avant ? Alors répondez oui à cette question.',
    'missing-grace': () =>
      'Choisissez oui si une source dit que refuser jusqu’au dernier jour compte comme avant le début. Sinon, supprimez le dernier jour.',
    'contradicting-grace': () =>
      'Supprimez cette réponse : elle ne vaut que pour un dernier jour égal ou postérieur au premier jour de l’utilisation.',
    'missing-last-day-text': () =>
      'Écrivez jusqu’à quand chacun peut refuser, par exemple : dans les 14 jours suivant la lettre que vous recevez.',
    'unused-last-day-text': (say) =>
      `Supprimez ce texte, ou choisissez plus haut « ${say.option('lastDay', 'rolling')} » : on ne le voit que dans ce cas.`,
    'last-day-before-published': ({ published, lastDay }, say) =>
      `Corrigez les dates, ou ajoutez ce qui s’est passé depuis. Dernier jour : ${say.date(lastDay)}. Publication de la fiche : ` +
      `${say.date(published)}.`,
    'late-reading': ({ earliest }, say) =>
      `Écrivez la première date qu’une source indique (${say.date(earliest)}), ou corrigez ce qui résulte de ses mots.`,
    'differing-sources': ({ days }, say) =>
      `Vérifiez si les sources divergent vraiment (${days.map(say.date).join(', ')}) : si oui, ne changez rien, la fiche le dira.`,
    'unplaced-time': ({ missing }, say) =>
      missing === 'lastDay'
        ? 'Écrivez le jour qui se termine à cette heure, ou supprimez l’heure.'
        : `Remplissez « ${say.field('timeZone')} » : sans cela, personne ne sait quand c’est.`,
    'skipped-time': ({ times, day, timeZone }, say) =>
      times.length
        ? `Écrivez ${say.either(times)} : à cette date (${say.date(day)}), les horloges de ${timeZone} sautent cette heure.`
        : `Écrivez un autre jour : les horloges de ${timeZone} sautent celui-ci (${say.date(day)}).`,
    'ill-fitting-purpose': ({ why, begins }, say) =>
      why === 'punctuation'
        ? 'Supprimez le point ou l’autre signe à la fin : c’est le milieu d’une phrase.'
        : why === 'capital'
          ? 'Commencez par une minuscule : c’est le milieu d’une phrase.'
          : `Commencez par ${say.either(begins)} : le texte doit compléter « utilise vos données … ».`,
    'unnamed-day': ({ words }) =>
      `Nommez le jour au lieu de « ${words} », ou écrivez « plus tard » : aucune date n’accompagne ce texte.`,
    'law-by-another-name': ({ law }) => `Écrivez « ${law} » : la fiche appelle ainsi cette loi.`,
    'missing-label': ({ id }) =>
      `Écrivez comment s’appellent ces données : « ${id} » n’est pas dans la liste des données.`,
    'contradicting-special': ({ id, isSpecial }, say) =>
      `Supprimez cette réponse : d’après le RGPD, « ${say.category(id)} » ${isSpecial === 'yes' ? 'est' : 'n’est pas'} une catégorie particulière.`,
    'redundant-special': ({ id, isSpecial }, say) =>
      `Supprimez cette réponse : même sans elle, « ${say.category(id)} » ${isSpecial === 'yes' ? 'est' : 'n’est pas'} une donnée particulièrement protégée.`,
    'unsourced-special': ({ id }, say) =>
      `Écrivez quelle loi protège particulièrement « ${say.category(id)} » : dans la remarque, ou dans « ${say.field('specialCategoryWarning')} ».`,
    'unexplained-special': ({ id }, say) =>
      `Écrivez ce que signifie l’utilisation de « ${say.category(id)} » : dans la remarque, ou dans « ${say.field('specialCategoryWarning')} ».`,
    'missing-address': () => 'Écrivez l’adresse e-mail à laquelle il faut écrire.',
    'missing-phone': () => 'Écrivez le numéro à appeler.',
    'missing-postal-address': ({ type }) =>
      `Écrivez sur une ligne où ${type === 'letter' ? 'envoyer la lettre' : 'se rendre'}, ou ajoutez des étapes.`,
    'empty-route': () => 'Écrivez ce qu’il faut faire : une adresse, un chemin à l’écran ou des étapes.',
    'route-without-choice': ({ audiences }, say) =>
      `Choisissez « ${say.option('type', 'delete-account')} » si c’est bien cela, ou corrigez à qui cela s’adresse. ` +
      `Ne peuvent pas refuser : ${say.all(audiences.map(say.audience))}.`,
    'several-recommended': ({ other }, say) =>
      `Recommandez un seul moyen, ou chacun à d’autres groupes. Est déjà recommandé aux mêmes personnes : ${say.item(other)}.`,
    'recommended-deletion': () => 'Ne recommandez pas ceci : la suppression du compte vient toujours en dernier.',
    'missing-operator-hosts': ({ operator }) =>
      `Écrivez vers quels noms de domaine les liens peuvent mener, comme help.example.com. Ils appartiennent à : ${operator}.`,
    'foreign-link': ({ hosts, operator }, say) =>
      `${hosts.length ? `Écrivez une adresse de ${say.either(hosts)}` : `Remplissez « ${say.field('platform.url')} »`}, ou ajoutez ce nom de domaine à ` +
      `« ${say.field(operator ? 'routes[].operator.hosts' : 'platform.hosts')} », s’il appartient à ${operator || 'la plateforme'}.`,
    'foreign-address': ({ hosts, operator }, say) =>
      `${hosts.length ? `Écrivez une adresse e-mail de ${say.either(hosts)}` : `Remplissez « ${say.field('platform.url')} »`}, ou ajoutez ce nom de domaine ` +
      `à « ${say.field(operator ? 'routes[].operator.hosts' : 'platform.hosts')} », s’il appartient à ${operator || 'la plateforme'}.`,
    'missing-review': () => 'Écrivez quel jour quelqu’un a lu le texte et ouvert chaque lien pour la dernière fois.',
    'outdated-review': ({ days }, say) =>
      `Lisez le texte, ouvrez chaque lien et écrivez la date d’aujourd’hui : cela remonte à plus de ${say.number(days)} jours.`,
  },
  expected: {
    text: () => 'Écrivez du texte simple sur une ligne.',
    id: () => 'Écrivez des minuscules et des chiffres, avec des traits d’union entre les mots : nouveaux-membres.',
    language: () => 'Écrivez un code de langue, comme nl ou pt-BR.',
    'YYYY-MM-DD': ({ options }, say) =>
      options.length
        ? `Écrivez un jour qui existe, comme 2 novembre 2025, ou choisissez : ${say.either(options)}.`
        : 'Écrivez un jour qui existe, comme 2 novembre 2025.',
    date: () => 'Écrivez un jour, un mois ou une année, comme 2 novembre 2025, 2025-11 ou 2025.',
    https: () => 'Écrivez une adresse qui commence par https://, sans nom d’utilisateur ni mot de passe.',
    'e-mail': () => 'Écrivez une adresse e-mail, comme nom@example.com.',
    telephone: () => 'Écrivez un numéro de téléphone, comme 0800-1234 ou +31 20 123 45 67.',
    time: () => 'Écrivez une heure de 00:00 à 23:59, comme 17:00.',
    host: () => 'Écrivez un nom de domaine, comme help.example.com.',
    '1.x': () => 'Écrivez la version du format, comme 1.0.',
    option: ({ options }, say) => `Choisissez ${say.either(options)}.`,
    boolean: () => 'Choisissez oui ou non.',
    number: ({ most }, say) => `Écrivez un nombre entier de 1 à ${say.number(most)}.`,
    texts: () => 'Écrivez ceci, au moins dans la langue principale.',
    sources: () => 'Cochez qui le dit.',
    list: () => 'Ajoutez au moins un élément.',
    object: () => 'Remplissez ceci.',
  },
  longest: (most, say) => `Raccourcissez ceci : ${say.number(most)} caractères au maximum.`,
  mostItems: (most, say) => `Supprimez-en : ${say.number(most)} au maximum.`,
  needed: 'Une fiche a besoin au moins de ceci :',
};
