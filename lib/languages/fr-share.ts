/** The texts of the share kit in French. */
import { counter } from './plurals'
import type { ShareWords } from './share-words'

const counted = counter('fr')
const characters = { one: '# caractère', other: '# caractères' }

export const share: ShareWords = {
  heading: 'Partager',
  lead: 'Des images et des textes prêts à publier sur chaque réseau. Rien n’est envoyé tant que vous ne le publiez pas vous-même.',
  link: 'Lien vers cette page',
  networks: {
    x: 'X',
    bluesky: 'Bluesky',
    mastodon: 'Mastodon',
    threads: 'Threads',
    linkedin: 'LinkedIn',
    facebook: 'Facebook',
    whatsapp: 'WhatsApp',
    telegram: 'Telegram',
    line: 'LINE',
    kakaotalk: 'KakaoTalk',
    naver: 'Naver',
  },
  notes: {
    kakaotalk:
      'KakaoTalk n’a pas d’adresse qui ouvre un message déjà rempli. Copiez le texte et collez-le dans l’application.',
    mastodon:
      'La page de partage de Mastodon vous demande quel est votre serveur. Vous pouvez aussi copier le texte et l’y coller.',
    linkedin: 'LinkedIn ne garde que le lien. Copiez d’abord le texte, puis collez-le au-dessus du lien.',
    facebook: 'Facebook ne garde que le lien. Copiez d’abord le texte, puis collez-le au-dessus du lien.',
    naver: 'Naver ne garde que le titre et le lien. Copiez d’abord le texte, puis collez-le dans la page.',
  },
  shareOn: (network) => `Partager sur ${network}`,
  copy: 'Copier',
  copyOf: (name) => `Copier : ${name}`,
  copied: 'Copié',
  copyRefused: 'Le navigateur a refusé. Le texte est sélectionné : copiez-le vous-même.',
  postTexts: 'Publications',
  postFor: (network) => `Publication pour ${network}`,
  altText: 'Texte alternatif, le même pour tous les formats',
  characters: (used, allowed) => `${counted(characters, used)} sur ${allowed}`,
  charactersAdvised: (used, advised) =>
    `${counted(characters, used)} ; jusqu’à ${advised}, le texte se lit d’un coup d’œil`,
  ofEvents: (count) => `Pour chaque événement : ${count}`,
  cards: 'Cartes',
  shapes: {
    wide: 'En largeur, pour les liens',
    square: 'Carré, pour les publications',
    story: 'En hauteur, pour les stories',
  },
  size: (width, height) => `${width} × ${height} pixels`,
  download: 'Télécharger',
  preview: 'À quoi ressemblera le lien',
  previewOn: (network) => `Sur ${network}`,
  embed: {
    heading: 'Intégrer',
    lead: 'Affiche cet événement sur une page de votre site, sans script et sans cookies.',
    code: 'Code HTML',
    frameTitle: (title, siteName) => `${title} (${siteName})`,
  },
  pressKit: {
    heading: 'Dossier de presse',
    lead: 'Les cartes, les textes et les sources de cet événement dans toutes les langues du site, en un seul fichier.',
    leadWithoutCards:
      'Les textes et les sources de cet événement dans toutes les langues du site, en un seul fichier.',
    download: 'Télécharger le dossier de presse (ZIP)',
    title: (siteName) => `Dossier de presse : ${siteName}`,
    contents: 'Contenu',
    files: {
      cards: 'les images, à publier ou à imprimer',
      posts: 'un texte prêt pour chaque réseau',
      altTexts: 'ce que dit la carte, pour qui ne la voit pas ; un seul texte pour tous les formats',
      sources: 'ce sur quoi repose l’événement, avec les adresses',
      licence: 'comment tout cela peut être utilisé',
    },
    licence: {
      covers: (siteName, licenceName) =>
        `Les textes, les données et les cartes de ${siteName} sont publiés sous licence ${licenceName} :`,
      credit: 'Citez-les par la ligne suivante et, si vous avez changé quelque chose, dites quoi :',
      creditLine: (title, siteName, address, licenceName) =>
        `« ${title} », ${siteName}, ${licenceName}, ${address}`,
      rest: 'Les sources n’en font pas partie : elles appartiennent à leurs éditeurs.',
    },
    altTextOf: 'Le même pour tous les formats de la carte :',
    page: (address) => `L’événement, ses sources et ses rectificatifs : ${address}`,
    contact: (address) => `Erreurs et questions : ${address}`,
  },
}
