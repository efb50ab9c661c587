/** The texts of a dictionary for the share kit: pages, posts and downloads. */
import type { CardShape } from '../card-shapes'

/** The networks with prepared posts. */
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
  /** Name of the address of the page, to copy. */
  link: string
  /** Their names in this language. */
  networks: Readonly<Record<NetworkId, string>>
  /** Notes on posting to a network. */
  notes: Readonly<Partial<Record<NetworkId, string>>>
  /** Text of the link that opens a network's share page. */
  shareOn: (network: string) => string
  copy: string
  /** Accessible name of a copy button. Begins or ends with its visible label. */
  copyOf: (name: string) => string
  /** Shown after copying, or if the browser refused and the text was selected instead. */
  copied: string
  copyRefused: string
  /** Heading of the posts, and the label of one of them. */
  postTexts: string
  postFor: (network: string) => string
  /** The alternative text, the same for all shapes of a card. */
  altText: string
  /** Length of a post if the network has a limit. */
  characters: (used: number, allowed: number) => string
  /** Length of a post if the limit is only a recommendation. */
  charactersAdvised: (used: number, advised: number) => string
  cards: string
  /** Heading of the material of single events. */
  ofEvents: (count: string) => string
  /** The shapes of cards, with what each is for. */
  shapes: Readonly<Record<CardShape, string>>
  /** In pixels. */
  size: (width: number, height: number) => string
  download: string
  /** Heading of the link previews. */
  preview: string
  previewOn: (network: string) => string
  embed: {
    heading: string
    lead: string
    /** Name of the snippet to copy. */
    code: string
    /** Title of the frame, for screen readers. */
    frameTitle: (title: string, siteName: string) => string
  }
  pressKit: {
    heading: string
    lead: string
    leadWithoutCards: string
    download: string
    /** First line of README.txt. */
    title: (siteName: string) => string
    contents: string
    files: Readonly<Record<'cards' | 'posts' | 'altTexts' | 'sources' | 'licence', string>>
    /** Texts of licence.txt: what may be used, how to credit it, and what is not covered. */
    licence: {
      covers: (siteName: string, licenceName: string) => string
      /** Precedes the credit line to copy. */
      credit: string
      creditLine: (title: string, siteName: string, address: string, licenceName: string) => string
      rest: string
    }
    /** First line of the file with the alternative texts. */
    altTextOf: string
    /** The address of the event, at the end of README.txt. */
    page: (address: string) => string
    contact: (address: string) => string
  }
}
