/** The story as Markdown for language models and other machines, after the proposal at llmstxt.org. */
import {
  absoluteUrl,
  eventJsonPath,
  eventPath,
  eventsCsvPath,
  feedPath,
  type Path,
  sourcesPath,
  timelineJsonPath,
  timelinePath,
} from '../addresses'
import { evidenceLine } from '../formats/evidence-line'
import { type Language, words } from '../languages'
import { claimPath } from '../timeline/claim-parts'
import { formatWhenOpening } from '../timeline/dates'
import type { LedeSentence, Timeline, TimelineEvent } from '../timeline/types'

/** Longer stories name their data files instead of each event. */
const MOST_EVENTS = 200

/** Characters that Markdown would read as markup. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&')

const sentence = ({ site }: Timeline, { text, statements }: LedeSentence, language: Language): string => {
  const links = statements.map(({ event, number }) => {
    const address = absoluteUrl(site, claimPath(event, number, language))
    return `[${escaped(words(language).event.statement(number))}](${address})`
  })
  return `- ${escaped(text[language])} (${links.join(', ')})`
}

const entry = ({ site }: Timeline, event: TimelineEvent, language: Language): string => {
  const { dates, event: text } = words(language)
  const date = formatWhenOpening(event.when, dates, event.partOfDay)
  const evidence = event.withdrawn ? text.withdrawn : evidenceLine(event, language)
  const about = [date, ...(evidence ? [evidence] : []), event.summary[language]].map(escaped).join('. ')
  const page = absoluteUrl(site, eventPath(language, event.slug))
  return `- [${escaped(event.title[language])}](${page}): ${about} [JSON](${absoluteUrl(site, eventJsonPath(event.slug))})`
}

const inLanguage = (timeline: Timeline, language: Language): string[] => {
  const { site, lede, events } = timeline
  const { name, timeline: text, site: names } = words(language)
  const link = (label: string, path: Path): string => `- [${escaped(label)}](${absoluteUrl(site, path)})`
  const list = events.length <= MOST_EVENTS ? events.map((event) => entry(timeline, event, language)) : []
  return [
    `## ${escaped(site.name[language])} (${name})`,
    '',
    escaped(site.tagline[language]),
    '',
    ...(lede.length > 0 ? [...lede.map((it) => sentence(timeline, it, language)), ''] : []),
    link(names.timeline, timelinePath(language)),
    link(names.sources, sourcesPath(language)),
    link(names.feed, feedPath(language)),
    '',
    ...(list.length > 0 ? [`### ${escaped(text.entries)}`, '', ...list, ''] : []),
  ]
}

/** `llms.txt`: the lede with the statements it rests on and every event with its evidence, in all languages. */
export const toMachineText = (timeline: Timeline): string => {
  const { site } = timeline
  const [language] = site.languages
  return [
    `# ${escaped(site.name[language])}`,
    '',
    `> ${escaped(site.tagline[language])}`,
    '',
    escaped(site.disclaimer[language]),
    '',
    ...site.languages.flatMap((each) => inLanguage(timeline, each)),
    `## ${escaped(words(language).site.data)}`,
    '',
    `- [JSON](${absoluteUrl(site, timelineJsonPath)})`,
    `- [CSV](${absoluteUrl(site, eventsCsvPath)})`,
    '',
  ].join('\n')
}
