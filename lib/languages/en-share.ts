/** The texts of the share kit in English. */
import type { ShareWords } from './share-words'

const shapes: ShareWords['shapes'] = {
  wide: { name: 'wide', label: 'Wide, for links' },
  square: { name: 'square', label: 'Square, for posts' },
  story: { name: 'upright', label: 'Upright, for stories' },
}

const shapeNames = Object.values(shapes).map(({ name }) => name)

const allShapes = shapeNames.length === 3 ? 'all three shapes' : `all ${shapeNames.length} shapes`

export const share: ShareWords = {
  heading: 'Share',
  lead: 'Pictures, and ready texts for each network. Nothing is sent until you post it yourself.',
  link: 'Link to this page',
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
    x: 'X counts every Korean character as two.',
    kakaotalk: 'KakaoTalk has no address that opens a message with a text. Copy the text and paste it there.',
    mastodon: 'Mastodon’s own share page asks which server you are on. Or copy the text and paste it there.',
    linkedin: 'LinkedIn keeps only the link. Copy the text first and paste it above the link.',
    facebook: 'Facebook keeps only the link. Copy the text first and paste it above the link.',
    naver: 'Naver keeps only the title and the link. Copy the text first and paste it there.',
  },
  shareOn: (network) => `Share on ${network}`,
  copy: 'Copy',
  copyOf: (name) => `Copy: ${name}`,
  copied: 'Copied',
  copyRefused: 'The browser refused. The text is selected: copy it yourself.',
  postTexts: 'Posts',
  postFor: (network) => `Post for ${network}`,
  altText: `Alternative text, the same for ${allShapes}`,
  characters: (used, allowed) => `${used} of ${allowed} characters`,
  charactersAdvised: (used, advised) => `${used} characters; up to ${advised} are read at a glance`,
  ofEvents: (count) => `Of each event: ${count}`,
  cards: 'Cards',
  shapes,
  size: (width, height) => `${width} × ${height} pixels`,
  download: 'Download',
  preview: 'How the link will look',
  previewOn: (network) => `On ${network}`,
  embed: {
    heading: 'Embed',
    lead: 'Shows this event on a page of your own, without a script and without cookies.',
    code: 'HTML code',
    frameTitle: (title, siteName) => `${title} (${siteName})`,
  },
  pressKit: {
    heading: 'Press kit',
    lead: 'The cards, the texts and the sources of this event in every language of the site, in one file.',
    download: 'Download the press kit (ZIP)',
    title: (siteName) => `Press kit of ${siteName}`,
    contents: 'Contents',
    files: {
      cards: 'pictures to post and to print',
      posts: 'a ready text for each network',
      altTexts: `what the card says, for those who do not see it; one text for ${allShapes}`,
      sources: 'what the event rests on, with addresses',
      licence: 'how all of this may be used',
    },
    licence: {
      covers: (siteName, licenceName) =>
        `The texts, the data and the cards of ${siteName} are licensed under ${licenceName}:`,
      credit: 'Please credit them with this line, and say what you changed if you changed anything:',
      creditLine: (title, siteName, address, licenceName) =>
        `“${title}”, ${siteName}, ${licenceName}, ${address}`,
      rest: 'The sources are not part of it: they belong to their publishers.',
    },
    altTextOf: `The same for ${allShapes} of the card (${shapeNames.join(', ')}):`,
    page: (address) => `The event with its statements and corrections: ${address}`,
    contact: (address) => `Errors and questions: ${address}`,
  },
}
