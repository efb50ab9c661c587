/** The interface in French. */
import type { Dictionary, Locator } from './dictionary'
import { data } from './fr-data'
import { dates, frenchClock } from './fr-dates'
import { share } from './fr-share'
import { spaced } from './french-spaces'
import { counter } from './plurals'

const counted = counter('fr')

const information = (count: number): string =>
  counted({ one: '# information', other: '# informations' }, count)
const times = {
  day: { one: '# jour', other: '# jours' },
  month: { other: '# mois' },
  year: { one: '# an', other: '# ans' },
}
const units = { day: 'au jour', week: 'à la semaine', month: 'au mois', year: 'à l’année' } as const

const locator = (at: Locator): string => {
  switch (at.kind) {
    case 'paragraph':
      return at.from === at.to ? `paragraphe ${at.from}` : `paragraphes ${at.from} à ${at.to}`
    case 'page':
      return at.from === at.to ? `page ${at.from}` : `pages ${at.from} à ${at.to}`
    case 'section':
      return `section ${at.name}`
    case 'timestamp':
      return `à ${at.time}`
    case 'opening':
      return 'premiers paragraphes'
    case 'caption':
      return 'légende de la photo'
    case 'headline':
      return 'titre'
    case 'list':
      return 'liste'
    case 'whole':
      return 'texte intégral'
  }
}

/** A range of numbers after a sign: `§ 4-6`. */
const numbered = (sign: string, { from, to }: { from: number; to: number }): string =>
  from === to ? `${sign}\u00a0${from}` : `${sign}\u00a0${from}-${to}`

// The word for a page is short, and an abbreviation would not be what is heard.
const shortLocator = (at: Locator): string => (at.kind === 'paragraph' ? numbered('§', at) : locator(at))

const said: Omit<Dictionary, 'dates'> = {
  name: 'Français',
  direction: 'ltr',
  script: 'Latin',
  openGraphLocale: 'fr_FR',
  signs: { colon: ' :', comma: ',' },
  site: {
    skipToContent: 'Aller au contenu',
    timeline: 'Chronologie',
    sources: 'Sources',
    about: 'À propos',
    subscribe: 'S’abonner',
    corrections: 'Rectificatifs',
    navigation: 'Le site',
    feed: 'Flux RSS',
    data: 'Données',
    licence: (licenceName) => `Textes, données et cartes : ${licenceName}`,
    reportError: 'Signaler une erreur',
    updated: (date) => `Dernière mise à jour : ${date}`,
    invitation: 'Tout peut être suivi, vérifié et repris.',
    followLong: 'Suivre par flux ou agenda',
    shareLong: 'Partager et intégrer',
    dataLong: 'Données et citations',
    notFound: {
      title: 'Page introuvable',
      text: 'Il n’y a rien à cette adresse. L’événement figure peut-être dans la chronologie sous un autre nom.',
      home: 'Aller à la chronologie',
    },
  },
  timeline: {
    inShort: 'En bref',
    entries: 'Événements',
    empty: 'Aucun événement n’a encore été publié.',
    emptyEra: 'Aucun événement dans cette période.',
    eventCount: (count) => counted({ one: '# événement', other: '# événements' }, count),
    cluster: (count, from, to) => `${count} événements, du premier (${from}) au dernier (${to})`,
    themes: 'Par thème',
    statementCount: information,
    counts: (statements, events, sources) =>
      `${information(statements)} sur ${counted({ one: '# événement', other: '# événements' }, events)}, chacune avec ses sources : ${sources} en tout. Là où les sources divergent, la page le dit.`,
    later: (count, unit) => `${counted(times[unit], count)} plus tard`,
    silence: (count, unit) => `${counted(times[unit], count)} sans événement`,
    picture: {
      name: (from, to) => `Les informations dans le temps : ${from === to ? from : `${from} – ${to}`}`,
      caption: (each, unit, count) =>
        `Chaque signe vaut ${each === 1 ? 'une information' : information(each)}, placé ${count === 1 ? units[unit] : `à la période de ${count} ans`} dont il s’agit.`,
      inOneDay: (count) => `${information(count)} en un jour`,
      merged: 'Les jours trop proches partagent une colonne.',
      inexact: 'Quand le jour n’est pas connu, le signe est au milieu de la période.',
      broken: (silence) => `L’axe est coupé : ${silence}.`,
      gathered: (count, time) =>
        `La première colonne réunit ce qui est bien antérieur : ${information(count)} (${time}).`,
      gatheredLate: (count, time) =>
        `La dernière colonne réunit ce qui est bien postérieur : ${information(count)} (${time}).`,
      bands: (count) => `Sous l’axe : ${information(count)}, au mois ou à l’année près.`,
      outside: (count) =>
        counted(
          {
            one: '# autre information, sur les événements d’avant ou d’après',
            other: '# autres informations, sur les événements d’avant ou d’après',
          },
          count,
        ),
    },
  },
  event: {
    whatIsOnRecord: 'Ce que disent les sources',
    onThisPage: 'Sur cette page',
    howWeMark: 'Comment nous les marquons',
    saidBy: 'Déclaration :',
    fromSources: 'D’après les sources',
    clock: (time, place, date) => `${place} : ${date ? `${date}, ` : ''}${frenchClock(time)}`,
    sources: 'Sources',
    disagreements: 'Là où les sources divergent',
    chosen: 'La version retenue ici',
    why: 'Pourquoi',
    people: 'Personnes et institutions',
    spellings: 'autres graphies',
    contains: 'Au cours de cet événement',
    previous: 'Événement précédent',
    next: 'Événement suivant',
    moreEvents: 'Poursuivre la chronologie',
    calendar: 'Pour votre agenda (ICS)',
    corrections: 'Rectificatifs',
    withdrawn: 'Retiré',
    withdrawnOn: (date) => `Retiré le ${date}`,
    moved: 'Cette page a changé d’adresse :',
    published: (date) => `Publié ici le ${date}`,
    updated: (date) => `modifié le ${date}`,
    archivedCopy: 'copie archivée',
    derived: {
      copy: (title) => `copie de « ${title} »`,
      summary: (title) => `résumé de « ${title} »`,
      'draws-on': (title) => `fondé sur « ${title} »`,
    },
    carries: (agency) => `d’après ${agency}`,
    passage: 'le passage',
    statement: (number) => `information ${number}`,
    statements: (first, last) => `Informations ${first} à ${last}`,
  },
  evidence: {
    names: { confirmed: 'Recoupé', 'no-primary': 'Sans source primaire', 'single-source': 'Source unique' },
    meanings: {
      confirmed: 'Au moins deux sources indépendantes l’affirment, dont une source primaire.',
      'no-primary': 'Plusieurs sources indépendantes l’affirment, mais aucune n’est primaire.',
      'single-source': 'Une seule source l’affirme, ou plusieurs qui remontent toutes à la même.',
    },
    tally: {
      confirmed: (count) => counted({ one: '# recoupée', other: '# recoupées' }, count),
      'no-primary': (count) => `${count} sans source primaire`,
      'single-source': (count) => `${count} à source unique`,
    },
    confirmedOf: (confirmed, all) => {
      // Not "aucune information recoupée", which reads as a denial.
      if (confirmed === 0) return 'Rapporté, pas encore recoupé'
      if (confirmed < all)
        return counted(
          { one: `# information sur ${all} recoupée`, other: `# informations sur ${all} recoupées` },
          confirmed,
        )
      if (all === 1) return 'Information recoupée'
      return all === 2 ? 'Les deux informations sont recoupées' : `Les ${all} informations sont recoupées`
    },
    eachMark: (count) => `Chaque marque : jusqu’à ${count} informations`,
    disagreeOn: (count) =>
      `les sources divergent sur ${counted({ one: '# point', other: '# points' }, count)}`,
  },
  theme: { heading: 'Thème', events: 'Événements', statements: 'Informations sur ce thème' },
  actor: {
    heading: 'Personnes et institutions',
    lead: 'Toutes celles que nomme la chronologie, avec chaque graphie de leur nom relevée dans les sources.',
    nameCount: (count) => counted({ one: '# nom', other: '# noms' }, count),
    spellings: 'Graphies',
    seenIn: (source) => `relevée dans : ${source}`,
    citedIn: 'source citée dans :',
    said: 'Ses déclarations',
    events: 'Événements',
    kinds: { person: 'Personnes', state: 'États', body: 'Institutions', organisation: 'Organisations' },
    table: {
      caption: 'Qui a parlé de quoi',
      note: 'Chaque marque est une information et y mène. Une information sur deux thèmes figure sous chacun.',
      noteFolded:
        'Les marques de chaque case mènent à la page de qui parle. Un nombre dit combien d’informations elles représentent.',
      most: 'Le tableau ne montre que les personnes, institutions et thèmes qui comptent le plus d’informations. Tous les noms sont dans la liste ci-dessous.',
      speaker: 'Qui parle',
      noTheme: 'Sans thème',
    },
  },
  sourcesPage: {
    heading: 'Sources',
    note: 'D’abord les éditeurs sur lesquels s’appuient le plus d’informations. Chacun s’ouvre sur ses sources. Leurs titres sont de brèves descriptions rédigées par nos soins, dans la langue de la source.',
    lead: (sources, publishers) =>
      [
        counted({ one: '# source', other: '# sources' }, sources),
        counted({ one: '# éditeur', other: '# éditeurs' }, publishers),
      ].join(', ') +
      ' : chaque source avec les informations qui s’appuient sur elle et ce qui ne tiendrait plus sans elle.',
    sourceCount: (count) => counted({ one: '# source', other: '# sources' }, count),
    publisherCount: (count) => counted({ one: '# éditeur', other: '# éditeurs' }, count),
    kinds: { primary: 'Sources primaires', press: 'Presse', organisation: 'Organisations' },
    accessed: (date) => `consulté le ${date}`,
    accessedUnlessNoted: (date) => `Consultation : ${date}, sauf mention contraire.`,
    without: (repeated) => (repeated ? 'Sans elle ni celles qui en dérivent' : 'Sans elle'),
    unsupported: 'plus aucune source',
    unconfirmed: 'plus de recoupement',
    nothingFalls: 'aucune information n’est remise en cause',
    allAbove: (count) => (count === 1 ? 'l’information ci-dessus' : 'toutes les informations ci-dessus'),
    spelling: (name) => `graphie du nom : ${name}`,
    more: (count) =>
      counted(
        {
          one: 'et # autre information, dans les données',
          other: 'et # autres informations, dans les données',
        },
        count,
      ),
  },
  parts: {
    trail: 'Vous êtes ici',
    beside: 'Avant et après cette page',
    numbered: (name, at, of) => `${name}, page ${at} sur ${of}`,
    undated: 'Sans date',
    byName: 'Par nom',
  },
  about: {
    heading: 'À propos de ce site',
    lead: 'Une chronologie dont chaque information peut être vérifiée.',
    sections: [
      {
        heading: 'Informations et sources',
        paragraphs: [
          'Chaque événement est décomposé en informations distinctes. Chacune est accompagnée de ses sources et, si elle ne se trouve pas au début du document, de l’endroit précis où la lire. Les propos d’une personne, d’un gouvernement ou d’une organisation sont rapportés comme les leurs, jamais comme une conclusion de ce site.',
          'Une information porte la mention « recoupé » lorsqu’elle est établie par au moins deux sources indépendantes l’une de l’autre et que l’une d’elles est primaire : l’organe dont émane le texte, un gouvernement ou l’organisation qui s’est exprimée. Si plusieurs sources indépendantes concordent sans qu’aucune soit primaire, la page le signale ; dans tous les autres cas, l’information porte la mention « source unique », si nombreux que soient les médias à la répéter. Les sources qui copient, résument ou exploitent un même communiqué ou une même dépêche comptent pour une seule ; ce qu’un média y ajoute de lui-même compte à part. Plusieurs pages d’un même éditeur ou de ses filiales comptent aussi pour une seule source.',
        ],
      },
      {
        heading: 'Dates',
        paragraphs: [
          'Une date n’est jamais plus précise que ne le disent les sources. Si l’on ne connaît que l’année, le mois ou le moment de la journée, la page s’en tient là.',
        ],
      },
      {
        heading: 'Quand les sources divergent',
        paragraphs: [
          'Chaque version est exposée avec ses sources. La page indique ensuite celle que ce site retient, et pourquoi.',
        ],
      },
      {
        heading: 'Rectificatifs',
        paragraphs: [
          'Tout rectificatif est daté et reste sur la page de l’événement, avec la mention de ce qui était faux. Une entrée retirée n’est pas effacée : sa page demeure et en donne la raison.',
        ],
      },
      {
        heading: 'Consultation et réutilisation',
        paragraphs: [
          'Les pages se lisent sans scripts, ne déposent aucun cookie et ne sollicitent aucun autre site. Les textes, les données et les cartes peuvent être réutilisés selon la licence indiquée au bas de chaque page.',
        ],
      },
    ],
    independence: 'Indépendance',
    errors: 'Une erreur ?',
    reportTo: 'Écrivez-nous en indiquant l’adresse de la page et, si possible, une source :',
  },
  calendar: { details: (address) => `Informations et sources : ${address}` },
  subscribe: {
    heading: 'S’abonner',
    lead: 'Un flux est une adresse que votre lecteur consulte de temps à autre : les entrées nouvelles ou rectifiées vous parviennent ainsi d’elles-mêmes. Aucun compte n’est nécessaire ici : suivez l’un des liens, ou copiez une adresse dans votre lecteur.',
    first: {
      feed: 'Copier l’adresse du flux',
      calendar: 'Ajouter l’agenda',
      part: 'Suivre une partie seulement',
    },
    feedAddress: 'Adresse du flux',
    whole: 'Toute la chronologie',
    openIn: (reader) => `Suivre dans ${reader}`,
    addresses: 'Adresses à copier',
    calendar: 'Dans votre agenda',
    calendarLead:
      'Tous les événements dont le jour est connu : sur la journée entière ou, si l’heure est connue, à cette heure dans le fuseau horaire du lieu.',
    calendarProgram: 'S’abonner dans un agenda',
    googleCalendar: 'Ajouter à Google Agenda',
    refresh:
      'Chaque agenda cherche les changements à son rythme : Apple environ toutes les heures, Outlook à quelques heures d’intervalle, Google une ou deux fois par jour. Un rectificatif peut mettre une journée à arriver.',
    notInCalendar: 'Absents de l’agenda, faute de jour précis :',
    parts: 'Une partie de la chronologie',
    keyPart: 'Événements clés',
    correctionsPart: 'Rectificatifs',
    opml: 'Tous les flux en un seul fichier pour votre lecteur (OPML)',
    newest: 'Dernières entrées',
  },
  corrections: {
    heading: 'Rectificatifs',
    lead: 'Ce qui était faux sur ce site et ce qu’on y lit désormais, du plus récent au plus ancien.',
    changeCount: (count) => counted({ one: '# modification', other: '# modifications' }, count),
    none: 'Aucune entrée n’a été rectifiée ni retirée à ce jour.',
    follow: 'Suivre les rectificatifs',
    minor: 'Retouches',
    minorLead: 'Des changements qui n’altèrent en rien le propos : une faute de frappe ou un lien réparés.',
    policy: {
      heading: 'Comment ce site rectifie',
      paragraphs: [
        'Ce qui a été publié ne change pas sans laisser de trace. Une erreur est rectifiée sur la page de l’événement, et une note datée dit ce qui était faux et ce qui est exact. La note reste telle qu’elle a été écrite.',
        'Un changement qui n’altère en rien le propos, comme une faute de frappe ou un lien réparés, est une retouche. Les retouches figurent dans une liste à part et ne sont pas signalées aux abonnés. Une entrée qui ne peut être maintenue est retirée : sa page demeure et en donne la raison.',
        'Il en va de même des sources, des personnes et des éditeurs que nomment les entrées. Toute note à leur sujet figure dans l’historique de chaque entrée qui s’appuie sur eux.',
      ],
    },
    versions: {
      heading: 'Versions',
      paragraphs: [
        'Chaque état publié d’une entrée porte un numéro, et la page de l’événement dit ce qui a changé de l’un à l’autre. Donnez ce numéro lorsque vous citez : vos lecteurs sauront si le texte est encore celui que vous aviez sous les yeux.',
        'À côté figure le début d’une empreinte (SHA-256) de tout ce que dit l’entrée dans cette langue. Avant chaque publication, les textes sont comparés aux empreintes enregistrées ; un seul texte modifié sans note suffit à la bloquer. L’empreinte complète se trouve dans le JSON de l’événement.',
      ],
    },
    schema: 'Comment l’empreinte est calculée (JSON Schema)',
    report:
      'Précisez la phrase en cause. Si elle est fausse, elle est rectifiée et la note paraît ici ; si les sources divergent, la page le dit et expose chaque version.',
  },
  versions: {
    heading: 'Historique des versions',
    version: (number) => `Version ${number}`,
    fingerprint: 'empreinte',
    kinds: {
      published: 'Première publication',
      correction: 'Rectificatif',
      minor: 'Retouche',
      withdrawal: 'Retrait',
    },
    explained: 'À propos des versions et des empreintes',
  },
  search: {
    heading: 'Recherche',
    lead: 'Événements, personnes et institutions, thèmes et sources.',
    label: 'Rechercher',
    button: 'Rechercher',
    hint: 'Les personnes et les institutions se trouvent sous toutes leurs graphies, dans toutes les langues. Si vous tapez plusieurs mots, tous doivent figurer dans le texte.',
    withoutScript:
      'La recherche a besoin de JavaScript. Les listes ci-dessous mènent elles aussi à tout le contenu du site.',
    results: { one: '# résultat', other: '# résultats' },
    none: 'Aucun résultat.',
    advice: 'Essayez avec moins de mots, avec le début d’un mot ou avec une autre graphie.',
    searching: 'Recherche en cours…',
    failed: 'La recherche n’a pas pu être chargée. Rechargez la page ou servez-vous des listes ci-dessous.',
    more: 'Plus de résultats',
    inThisLanguage: 'Rechercher en français',
    groups: {
      actors: 'Personnes et institutions',
      themes: 'Thèmes',
      events: 'Événements',
      sources: 'Sources',
    },
    browse: 'Parcourir',
    byDate: 'Par date',
  },
  filter: {
    open: 'Filtrer',
    label: 'Filtrer les événements',
    theme: 'Thème',
    kind: 'Type',
    evidence: 'Recoupement',
    all: 'Tous',
    evidenceIs: {
      confirmed: 'Toutes les informations recoupées',
      'single-source': 'Certaines à source unique',
      'no-primary': 'Certaines sans source primaire',
      disputed: 'Les sources divergent',
    },
    keyOnly: 'Événements clés seulement',
    titlesOnly: 'Titres seulement',
    reset: 'Tout afficher',
    shownOf: (shown, all) => `${shown} sur ${counted({ one: '# événement', other: '# événements' }, all)}`,
    keyEvent: 'Événement clé',
    keyEvents: 'Événements clés',
    allKeyEvents: (count) => counted({ one: 'L’événement clé', other: 'Les # événements clés' }, count),
    jump: 'Aller à une date',
  },
  feeds: {
    timeline: (siteName) => `${siteName} (français)`,
    key: (siteName) => `${siteName} : événements clés (français)`,
    keyDescription: 'Les événements sans lesquels on ne peut comprendre le récit, et leurs rectificatifs.',
    theme: (siteName, theme) => `${siteName} : ${theme} (français)`,
    corrections: (siteName) => `${siteName} : rectificatifs (français)`,
    correctionsDescription: 'Chaque rectificatif et chaque retrait, avec ce qui était faux.',
    inFormat: (title, format) => `${title}, ${format}`,
    correction: (title) => `Rectificatif : ${title}`,
    withdrawal: (title) => `Retiré : ${title}`,
  },
  sourceKinds: { primary: 'source primaire', press: 'presse', organisation: 'organisation' },
  locator,
  shortLocator,
  card: {
    alt: ({ date, title, evidence, siteName }) =>
      `Carte de ${siteName}. ${date === '' ? title : `${date} : ${title}`}. ${evidence}.`,
    timelineAlt: ({ date, title, evidence, siteName }) =>
      `Carte de ${siteName}. ${title}. ${date === '' ? '' : `Période principale, ${date} : `}${evidence}.`,
  },
  share,
  data,
}

export const fr: Dictionary = { ...spaced(said), dates }
