/** The texts on data and citations in French. */
import { format } from 'date-fns/format'
import { fr as locale } from 'date-fns/locale/fr'
import { parseISO } from 'date-fns/parseISO'
import type { DataWords } from './data-words'

const written = (date: string, pattern = 'do MMMM yyyy'): string =>
  format(parseISO(date), pattern, { locale })

export const data: DataWords = {
  heading: 'Données',
  lead: 'Tous les événements avec leurs informations, leurs sources et leurs dates, en fichiers pour tableurs, programmes et logiciels bibliographiques.',
  datasetName: (siteName) => `${siteName} : les données`,
  files: {
    heading: 'Fichiers',
    lead: 'Ils contiennent ce que contiennent les pages et sont réécrits à chaque changement. Les adresses restent les mêmes.',
    each: {
      json: { name: 'JSON', use: 'Tout : événements, informations, sources, personnes, thèmes.' },
      csv: { name: 'CSV', use: 'Une ligne par événement, toutes les langues côte à côte.' },
      excel: {
        name: 'CSV pour Excel',
        use: 'Le même, avec la marque à laquelle Excel reconnaît l’encodage.',
      },
      statements: {
        name: 'CSV des informations',
        use: 'Une ligne par information, avec son événement, son numéro dans celui-ci et ses sources.',
      },
      sources: { name: 'CSV des sources', use: 'Une ligne par source.' },
      workbook: {
        name: 'Classeur Excel',
        use: 'Événements, informations et sources sur trois feuilles, chaque cellule au format texte : pour travailler dans Excel, LibreOffice Calc ou Google Sheets.',
      },
      timelinejs: { name: 'TimelineJS', use: 'Un écran par événement, pour TimelineJS de Knight Lab.' },
      ris: { name: 'RIS', use: 'Toutes les sources, pour Zotero, EndNote ou Mendeley.' },
      bibtex: { name: 'BibTeX', use: 'Toutes les sources, pour LaTeX.' },
      csl: { name: 'CSL-JSON', use: 'Toutes les sources, pour Zotero ou Pandoc.' },
      schema: {
        name: 'JSON Schema',
        use: 'Ce que le JSON peut contenir, pour les programmes qui le vérifient.',
      },
      eventSchema: { name: 'JSON Schema d’un événement', use: 'De même pour le JSON d’un seul événement.' },
    },
    size: (kilobytes) => `${kilobytes} ko`,
    lacks: 'Sans :',
    simplifies: 'Sans forme exacte pour les dates telles que :',
    lacksNote:
      'Certains formats n’ont pas de place pour tout ce qui est connu. Ce qui manque à un fichier est indiqué à côté ; le JSON contient tout. Dans le CSV, une cellule qui porte sur les informations a une ligne pour chacune. Dans TimelineJS, un événement n’a qu’un thème, ses sources sont des liens dans le texte, et les dates telles que « vers 1998 » sont en toutes lettres. En RIS, les dates pour lesquelles il n’y a pas de forme figurent dans une note, en EDTF.',
  },
  event: {
    heading: 'Un seul événement',
    lead: 'La page de chaque événement renvoie à ses fichiers. Par exemple :',
    json: 'JSON, avec les sources et les personnes qu’il nomme',
    references: 'Pour le citer',
    calendar: 'Pour les agendas',
  },
  more: 'Flux et agendas',
  licence: {
    heading: 'Licence et mention de la source',
    lead: (licence) =>
      `Les textes et les données peuvent être utilisés, modifiés et publiés selon la licence ${licence}, même à des fins commerciales, à condition de nommer ce site, d’y renvoyer par un lien et de dire ce que vous avez changé. Les sources appartiennent à ceux qui les ont publiées. Une mention à copier :`,
    credit: ({ site, licence, date, address }) =>
      `Données : ${site}, état au ${written(date)}, ${licence}, ${address}`,
  },
  use: {
    heading: 'Comment s’en servir',
    commandLine: 'En ligne de commande',
    programs: [
      {
        name: 'Excel',
        text: 'Données › À partir d’un fichier texte/CSV, origine du fichier « Unicode (UTF-8) », délimiteur « Virgule », sans détection des types de données. Un double-clic ouvre lui aussi correctement le fichier pour Excel, mais convertit les dates au format d’Excel.',
      },
      {
        name: 'LibreOffice Calc',
        text: 'Fichier › Ouvrir, jeu de caractères « Unicode (UTF-8) », séparé uniquement par des virgules ; sélectionnez la colonne « when » et donnez-lui le type « Texte ».',
      },
    ],
    sheets: 'Google Sheets, dans une cellule vide ; le tableau suit alors le site :',
    dates:
      'Les tableurs transforment volontiers « 2024-12 » en un jour précis. Gardez la colonne « when » en texte : elle ne dit rien de plus que ce que l’on sait. « earliest » et « latest » sont des jours entiers, faits pour trier et compter ; l’heure, si elle est connue, est dans « earliest.time » et « latest.time ».',
    formulas:
      'Une cellule qui commence par = + - ou @ est précédée d’une apostrophe, pour qu’aucun programme ne l’exécute comme une formule. Ôtez cette seule apostrophe et le texte redevient ce qu’il était.',
  },
  fields: {
    heading: 'Ce que signifient les champs',
    lead: 'Les noms à points désignent des champs dans des champs ; dans le CSV, les textes portent la langue à la fin (« title.fr »). Les dates suivent EDTF (ISO 8601-2), les langues BCP 47, les fuseaux horaires IANA.',
    lists: { events: 'Événements', sources: 'Sources', actors: 'Personnes et institutions' },
    optional: 'facultatif',
  },
  cite: {
    heading: 'Citer cette entrée',
    short: 'Citer',
    lead: 'La date est celle de la dernière modification de l’entrée : vos lecteurs sauront quelle version vous avez consultée.',
    styles: [
      {
        name: 'À la manière de l’APA',
        write: ({ site, title, date, address }) =>
          `${site}. (${written(date, 'yyyy, do MMMM')}). ${title}. ${address}`,
      },
      {
        name: 'En note de bas de page',
        write: ({ site, title, date, address }) =>
          `« ${title} », ${site}, mis à jour le ${written(date)}, ${address}.`,
      },
    ],
    files: 'Pour les logiciels bibliographiques',
  },
}
