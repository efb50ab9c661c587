// First, as Next has it: its style sheets give the order of the layers.
import '../components/document'

import { pages } from '@/lib/site/pages'
import { EmbedEvent } from '../components/embed-event'
import { eventAt } from '../event-at'
import { eventMetadata } from '../heads/story'
import { plainPage } from './plain-page'

export const render = plainPage(pages.eventEmbed, eventAt, eventMetadata, EmbedEvent)
