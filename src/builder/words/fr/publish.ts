/** The “Publish” step, in French. */
import type { BuilderWords } from '../en.js';

export const output: BuilderWords['output'] = {
  form: 'Forme du code d’intégration',
  unsure: (name, other) =>
    `Vous ne savez pas ce que votre système conserve\u00a0? Prenez «\u00a0${name}\u00a0»\u00a0: cette forme devient une fiche dynamique partout où «\u00a0${other}\u00a0» le devient, et aussi là où un système retire les balises inconnues.`,
  forms: {
    linked: [
      'Élément avec une adresse',
      'Le choix par défaut\u00a0: pour les systèmes qui conservent ce que vous collez.',
    ],
    inline: [
      'Élément qui contient tout',
      'Pour les pages qui ne chargent rien, dans les systèmes qui conservent ce que vous collez.',
    ],
    'data-attribute': ['Section ordinaire', 'Pour les systèmes qui retirent les balises inconnues.'],
    iframe: ['Cadre', 'Pour les systèmes qui acceptent les cadres mais pas les scripts.'],
    plain: ['Texte seul', 'Pour les newsletters et les flux. Le même texte tous les jours.'],
  },
  about: {
    needs: 'Ce qu’il faut',
    policy: 'Une politique stricte (CSP) doit autoriser',
    corrections: 'Corrections ultérieures',
  },
  needs: {
    linked: 'La fiche sous forme de fichier sur un site, et une balise script dans le modèle de page de votre site.',
    inline: 'Une balise script dans le modèle de page de votre site. La fiche n’a pas besoin de fichier.',
    'data-attribute':
      'La fiche sous forme de fichier sur le même site, et dans son modèle de page une balise script qui indique le dossier ' +
      'des fiches.',
    iframe:
      'Sur le site du cadre, les dossiers frame et embed côte à côte, avec cette fiche dans frame/notices. Dans le modèle de ' +
      'page du site de l’article, le script frame/listen.js. En ligne de commande, opt-out-elements frame crée tous ces ' +
      'fichiers.',
    plain: 'Ni fichier ni script.',
  },
  src: ['Adresse de la fiche', 'Là où vous mettez le fichier enregistré\u00a0: un chemin sur le site, ou https://'],
  script: [
    'Adresse du script',
    'Le code d’intégration contient la balise script. Laissez vide si le modèle de page l’a déjà.',
  ],
  integrity: [
    'Empreinte du script',
    'sha384-…, indiquée dans integrity.json\u00a0: un autre fichier ne s’exécute pas.',
  ],
  frame: ['Adresse de la page pour les cadres'],
  noticeScript: 'Enregistrer la fiche pour les cadres',
  level: [
    'Niveau du premier titre',
    'Un niveau sous le titre qui précède la fiche\u00a0; avant le premier intertitre d’un article\u00a0: 2.',
  ],
  audience: ['Groupe présenté en premier', 'Seulement pour un article sur l’un des groupes.'],
  region: ['Où vivent les lecteurs', 'Seulement pour une page dont les lecteurs vivent dans une seule région.'],
  corrections: [
    'Les corrections se voient aussi dans les anciens articles.',
    'Les corrections ne se voient pas dans les anciens articles\u00a0: collez-y le nouveau code.',
  ],
  noSnippet: 'Il n’y a pas encore de code d’intégration. Corrigez d’abord\u00a0:',
  refused: {
    'unreadable-notice': 'Il manque à la fiche quelque chose que toute fiche doit contenir. La vérification l’indique.',
    'unwritten-language':
      'La fiche ne dit encore rien dans cette langue. Écrivez ses textes ou choisissez une autre langue.',
    'no-objection':
      'Personne ne peut s’opposer avec cette lettre\u00a0: la fiche indique une autre base juridique ou une autre loi.',
    'missing-in-banner': 'Une bannière a besoin d’une plateforme et d’une source.',
    'too-much-for-banner': 'Une bannière ne peut pas dire cela. Prenez la fiche complète.',
    'too-long': 'La fiche est trop longue pour figurer dans une page. Choisissez la première forme.',
    'unknown-form': 'Cette forme n’existe pas. Choisissez l’une des cinq.',
    'missing-address':
      'Écrivez une adresse\u00a0: un chemin sur le site qui commence par /, ou une adresse qui commence par https://.',
    'unsafe-address': 'Écrivez un chemin sur le site qui commence par /, ou une adresse qui commence par https://.',
    'unsafe-path': 'Écrivez un chemin sur le même site, comme /notices/exemple.json.',
    'invalid-height': 'Écrivez un nombre entier de pixels.',
    'invalid-integrity': 'Écrivez une empreinte comme sha384-…, ou laissez le champ vide.',
    'unknown-audience': 'La fiche n’a pas ce groupe. Choisissez-en un autre.',
    'invalid-region': 'Ce n’est pas une région. Choisissez-en une autre.',
  },
  more: 'Autres options',
  code: 'Le code d’intégration',
  copy: 'Copier le code',
  copied: 'Copié.',
  alsoFile: (address) =>
    `Le fichier de la fiche doit aussi se trouver à l’adresse ${address}\u00a0: enregistrez-le, et remplacez celui qui s’y trouve déjà.`,
  selected: 'Le code est sélectionné\u00a0: copiez-le avec Ctrl+C ou ⌘C.',
  calendar: 'Enregistrer le dernier jour dans un fichier de calendrier',
  letter: {
    title: 'Une lettre d’opposition',
    what: 'Pour les lecteurs qui ne peuvent pas se connecter ou n’ont pas de compte. Collez-la sous la fiche. Elle a son propre script. La page a aussi besoin du script indiqué plus haut. Si un système retire les balises inconnues, les lecteurs ne voient que le lien vers leur autorité de contrôle.',
    noWords: (language) => `La lettre n’existe pas encore en ${language}.`,
    unread: (language) =>
      `La lettre en ${language} n’a encore été relue ni par une personne dont c’est la langue maternelle, ni par un juriste. Faites-la relire avant de la publier.`,
    code: 'Le code d’intégration de la lettre',
    copy: 'Copier le code de la lettre',
  },
  columns: {
    'WordPress, editors': 'WordPress, éditeurs',
    'WordPress, authors': 'WordPress, auteurs',
    DOMPurify: 'systèmes avec DOMPurify',
    'sanitize-html': 'systèmes avec sanitize-html',
    'reader mode': 'mode lecture',
    'no script': 'sans JavaScript',
    mail: 'e-mail',
    'mail as text': 'e-mail en texte brut',
    'htmx, Turbo, React': 'sites avec htmx, Turbo ou React',
    Ghost: 'Ghost',
    Hugo: 'Hugo sans «\u00a0unsafe\u00a0»',
    'Hugo, unsafe': 'Hugo avec «\u00a0unsafe\u00a0»',
    Eleventy: 'Eleventy',
  },
  outcomes: {
    'live card': 'Fiche dynamique',
    'short text': 'Texte court',
    'whole text': 'Texte entier',
    'whole text, and the JSON': 'Texte entier, et le JSON',
    nothing: 'Rien',
  },
  noWords: (language, spoken) =>
    `Les éléments n’existent pas encore en ${language}. Langues possibles\u00a0: ${spoken}. Ce que vous écrivez en ${language} ne s’affiche pas.`,
  unread: (language) =>
    `Les phrases des éléments en ${language} n’ont pas encore été relues par une personne dont c’est la langue maternelle. Lisez l’aperçu avant de publier.`,
  archive: {
    save: 'Enregistrer tous les fichiers dans une archive',
    what: 'Un fichier ZIP qui contient ce que votre site doit héberger pour cette forme. Sa page steps.html indique étape par étape ce qu’il faut faire.',
    fromDisk:
      'Cette page a été ouverte depuis le disque et ne peut pas lire les fichiers des scripts\u00a0: steps.html indique ceux qu’il ' +
      'faut copier depuis le dossier du paquet.',
    withLetter: 'Avec la lettre d’opposition',
    saved: 'L’archive est enregistrée. Ouvrez-y d’abord steps.html.',
    incomplete:
      'L’archive est enregistrée, mais certains fichiers n’ont pas pu être lus. Ouvrez-y steps.html\u00a0: cette page indique où ils se trouvent.',
    steps: {
      title: 'Mettre cette fiche sur votre site',
      intro: 'Suivez les étapes dans cet ordre. Cette page est pour vous\u00a0: ne la mettez pas en ligne.',
      keep: (file) => `Conservez aussi ${file}\u00a0: ce fichier vous servira à corriger la fiche plus tard.`,
      upload: 'Mettre les fichiers en ligne',
      unpack: 'Décompressez l’archive. Mettez chacun de ces fichiers à son adresse sur votre site.',
      file: 'Fichier',
      address: 'Adresse sur votre site',
      copy: 'Ces fichiers n’ont pas pu être lus. Copiez-les depuis le dossier du paquet opt-out-elements et mettez-les aussi en ligne.',
      replace:
        'L’un de ces fichiers est déjà sur votre site\u00a0? Remplacez-le. Si une page a une balise script avec l’empreinte de ' +
        'l’ancien fichier, remplacez aussi cette balise\u00a0: sinon, le script ne s’exécute pas.',
      script: 'Ajouter le script',
      template:
        'Mettez cette ligne une seule fois dans le modèle de page de votre site. Si vous ne pouvez pas modifier le modèle, ' +
        'collez-la dans l’article, au-dessus de la fiche.',
      ownLanguage: 'Prenez le code sous la langue de votre page.',
      noHash:
        'Dans une ligne sans «\u00a0integrity\u00a0», il manque l’empreinte du fichier. Les empreintes se trouvent dans le fichier ' +
        'integrity.json du dossier dist du paquet. Ajoutez la bonne\u00a0: integrity="sha384-…" crossorigin="anonymous".',
      paste: 'Coller la fiche',
      pasteHow: 'Collez ceci en tant que HTML\u00a0: dans un bloc HTML, ou dans le code source de l’article.',
      pasteLetter: 'Coller la lettre d’opposition',
      pasteLetterHow: 'Collez ceci en tant que HTML, sous la fiche. Le script de la lettre s’y trouve déjà.',
      check: 'Vérifier que tout fonctionne',
      checkAddresses:
        'Ouvrez chacune de ces adresses de votre site dans un navigateur. Vous devez voir la fiche ou du code, pas une page d’erreur.',
      checkCard:
        'Ouvrez l’article dans une fenêtre de navigation privée. Vous devez voir une fiche avec des parties à déplier.',
      checkLetter: 'Sous la fiche, vous devez voir la lettre\u00a0: dépliez-la et saisissez un nom.',
      checkFails:
        'Vous ne voyez que du texte\u00a0? Appuyez sur F12 et ouvrez la console\u00a0: une ligne y indique ce qui manque ou ce qui est incorrect.',
      checkText:
        'Regardez le résultat tel que vos lecteurs le verront. Vous devez voir le texte entier, et chaque lien doit s’ouvrir.',
      correct: 'Corriger la fiche plus tard',
      correctFrom: (file) =>
        `Ouvrez ${file} dans l’outil «\u00a0Créer une fiche\u00a0». Corrigez la fiche et augmentez sa version de 1.`,
      corrections: {
        linked:
          'Enregistrez le fichier et mettez-le à la même adresse\u00a0: la correction se voit dans tous les articles. Le texte ' +
          'affiché sans JavaScript se trouve dans l’article lui-même\u00a0: pour le modifier, collez-y le nouveau code ' +
          'd’intégration.',
        inline: 'Copiez le nouveau code d’intégration et collez-le dans chaque article à la place de l’ancien.',
        'data-attribute':
          'Enregistrez le fichier et mettez-le à la même adresse\u00a0: la correction se voit dans tous les articles. Le texte ' +
          'affiché sans JavaScript se trouve dans l’article lui-même\u00a0: pour le modifier, collez-y le nouveau code ' +
          'd’intégration.',
        iframe:
          'Enregistrez de nouveau l’archive et mettez le script de frame/notices à la même adresse\u00a0: la correction se voit ' +
          'dans tous les articles. Le texte affiché sans JavaScript se trouve dans l’article lui-même\u00a0: pour le modifier, ' +
          'collez-y le nouveau code d’intégration.',
        plain: 'Copiez le nouveau code d’intégration et collez-le dans chaque article à la place de l’ancien.',
      },
    },
  },
};
