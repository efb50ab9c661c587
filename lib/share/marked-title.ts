/** The title of an event where it stands without its page. */
import { type Language, words } from '../languages'
import type { TimelineEvent } from '../timeline/types'

/** The title, with the mark of its withdrawal where the event has one. */
export const markedTitle = ({ title, withdrawn }: TimelineEvent, language: Language): string =>
  withdrawn ? `${words(language).event.withdrawn}: ${title[language]}` : title[language]
