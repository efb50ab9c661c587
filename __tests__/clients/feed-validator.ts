/** The feed validator of the W3C, from its source. */
import { join } from 'node:path'
import { opmlPath } from '@/lib/addresses'
import { contentType } from '@/lib/content-types'
import { readSite } from '../setup/built-site'
import type { Client } from './client'
import { printedBy } from './programs'
import { pythonWith } from './python'
import { feedFiles, published } from './site'

const source = process.env.FEED_VALIDATOR
const python = () => pythonWith(['feedvalidator', 'html5lib'], join(source ?? '', 'src'))

/** As published: a feed names its own address, which is not that of a server here. */
const code = `
import io, json, sys
import feedvalidator
from feedvalidator import compatibility
from feedvalidator.formatter.text_plain import Formatter
for feed in json.load(sys.stdin):
    stream = io.BytesIO(feed["text"].encode("utf-8"))
    events = feedvalidator.validateStream(stream, contentType=feed["type"], base=feed["address"])["loggedEvents"]
    for line in Formatter(compatibility.AAA(events)):
        print(feed["address"], line)
`

export const feedValidator: Client = {
  name: 'W3C feed validator',
  from: 'FEED_VALIDATOR names a clone of github.com/w3c/feedvalidator; python3-html5lib',
  // It states none but the day of its last change.
  version: async () =>
    source &&
    (await python()) &&
    (await printedBy('git', ['-C', source, 'log', '-1', '--format=%cs'])).trim(),
  trials: [
    {
      what: 'no error, warning or hint (AAA) on any feed',
      run: async () => {
        const feeds = [...feedFiles, opmlPath.slice(1)].map((path) => ({
          address: published(path),
          type: contentType(path),
          text: readSite(path),
        }))
        return { seen: feeds.length, wrong: (await (await python())?.ask(code, feeds)) ?? [] }
      },
    },
  ],
}
