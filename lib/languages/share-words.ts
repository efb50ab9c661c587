/** The words of the share kit in one language: its pages, the posts and what else can be taken along. */
import type { CardShape } from '../card-shapes'

/** The networks that there are posts for. */
export type NetworkId =
  | 'x'
  | 'bluesky'
  | 'mastodon'
  | 'threads'
  | 'linkedin'
  | 'facebook'
  | 'whatsapp'
  | 'telegram'
  | 'line'
  | 'kakaotalk'
  | 'naver'

export type ShareWords = {
  heading: string
  lead: string
  /** As people call them in this language. */
  networks: Readonly<Record<NetworkId, string>>
  /** What to know before posting there, where there is anything. */
  notes: Readonly<Partial<Record<NetworkId, string>>>
  /** Text of the link that opens a network's own page. */
  shareOn: (network: string) => string
  copy: string
  /** Name of a button that copies a text, beginning or ending with the word on it. */
  copyOf: (name: string) => string
  /** Said once the text is copied, and where the browser refused it and the text was selected instead. */
  copied: string
  copyRefused: string
  /** Heading of the posts, and the name of one of them. */
  postTexts: string
  postFor: (network: string) => string
  /** The one for all shapes of a card. */
  altText: string
  /** Length of a post where the network sets the limit. */
  characters: (used: number, allowed: number) => string
  /** Length of a post where the limit is one of good reading. */
  charactersAdvised: (used: number, advised: number) => string
  cards: string
  /** The shapes of cards: in a list of them all, and at the picture with what it is for. */
  shapes: Readonly<Record<CardShape, { name: string; label: string }>>
  /** In pixels. */
  size: (width: number, height: number) => string
  download: string
  /** Heading of the pictures of how a link looks in a network. */
  preview: string
  previewOn: (network: string) => string
  embed: {
    heading: string
    lead: string
    /** Name of the snippet to copy. */
    code: string
    /** Names the frame for those who do not see it. */
    frameTitle: (title: string, siteName: string) => string
  }
  pressKit: {
    heading: string
    lead: string
    download: string
    /** First line of the file README.txt in it. */
    title: (siteName: string) => string
    contents: string
    files: Readonly<Record<'cards' | 'posts' | 'altTexts' | 'sources' | 'licence', string>>
    /** The file licence.txt: what may be used, how it is credited, and what is not covered. */
    licence: {
      covers: (siteName: string, licenceName: string) => string
      /** Stands before the line to be copied. */
      credit: string
      creditLine: (title: string, siteName: string, address: string, licenceName: string) => string
      rest: string
    }
    /** First line of the file with the alternative text. */
    altTextOf: string
    /** The address of the event, at the end of README.txt. */
    page: (address: string) => string
    contact: (address: string) => string
  }
}
