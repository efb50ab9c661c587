/** Heads of the pages that serve the reader: each has a heading and a lead in the words of its language. */
import type { Metadata } from 'next'
import {
  aboutPath,
  actorsPath,
  correctionsPath,
  dataPath,
  type Path,
  searchPath,
  sharePath,
  subscribePath,
} from '@/lib/addresses'
import type { FeedScope } from '@/lib/formats/feed-entries'
import type { Language } from '@/lib/languages'
import type { Page } from '../page-context'
import { plainMetadata } from './head'

type Head = (page: Page) => Metadata

type Part = 'actor' | 'share' | 'search' | 'subscribe' | 'corrections' | 'data' | 'about'

/** Head of a page whose heading and lead stand in one part of the dictionary. */
const headOf =
  (part: Part, pathIn: (language: Language) => Path, feed?: FeedScope): Head =>
  (page) => {
    const { heading: title, lead: description } = page.words[part]
    return plainMetadata(page, { title, description, pathIn, ...(feed && { feed }) })
  }

export const actorsMetadata = headOf('actor', actorsPath)
export const shareMetadata = headOf('share', sharePath)
export const searchMetadata = headOf('search', searchPath)
export const subscribeMetadata = headOf('subscribe', subscribePath)
export const correctionsMetadata = headOf('corrections', correctionsPath, { kind: 'corrections' })
export const dataMetadata = headOf('data', dataPath)
export const aboutMetadata = headOf('about', aboutPath)
