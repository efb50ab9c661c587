// First, as Next has it: its style sheets give the order of the layers.
import '../components/document'

import { pages } from '@/lib/site/pages'
import { EmbedTimeline } from '../components/embed-timeline'
import { timelineMetadata } from '../heads/story'
import { plainPage } from './plain-page'

export const render = plainPage(pages.embed, (page) => ({ page }), timelineMetadata, EmbedTimeline)
