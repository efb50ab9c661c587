import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { siteDir } from '../setup/built-site'
import { sampled } from '../setup/depth'
import { bytesOf, runBuild } from '../setup/run-build'

type Edit = (text: string) => string

type Json = Record<string, unknown>

/** Sets fields of an event, or of the first source of the list, as an editor would change the text. */
const set =
  (values: Json): Edit =>
  (text) => {
    const document = JSON.parse(text) as Json & { sources?: Json[] }
    Object.assign(document.sources?.[0] ?? document, values)
    return JSON.stringify(document, null, 2)
  }

type Damage = { name: string; file: 'event' | 'sources.json'; edit: Edit; place: RegExp; fix: RegExp }

const inEvent = (name: string, edit: Edit, place: RegExp, fix: RegExp): Damage => ({
  name,
  file: 'event',
  edit,
  place,
  fix,
})

/** Ways in which data gets damaged in real life. */
const damages: readonly Damage[] = [
  inEvent('a comma too many', (text) => text.replace('",\n', '",,\n'), /\.json:\d+:\d+/, /comma/),
  inEvent('an unknown field', set({ tilte: 'x' }), /tilte/, /delete the field/),
  inEvent('a day that does not exist', set({ when: '2025-02-30' }), /when\n/, /write the date only/),
  inEvent('an actor nobody knows', set({ actors: ['nobody'] }), /actors\[0\]/, /actors\.json/),
  inEvent(
    'a source nobody knows',
    (text) => text.replace(/"source": "[^"]+"/, '"source": "nowhere"'),
    /claims\[0\]\.sources\[0\]\.source/,
    /sources\.json/,
  ),
  inEvent('a translation missing', set({ title: { en: 'Alone' } }), /title\.ko/, /add the field/),
  inEvent('a translation empty', set({ summary: { en: 'Alone', ko: '' } }), /summary\.ko/, /write the text/),
  inEvent(
    'a placeholder left',
    set({ title: { en: 'On __EXPRESSION__', ko: '제목' } }),
    /title\.en/,
    /replace the placeholder/,
  ),
  inEvent(
    'markup in a text',
    set({ title: { en: 'A <b>bold</b> one', ko: '제목' } }),
    /title\.en/,
    /delete the markup/,
  ),
  {
    name: 'a script for an address',
    file: 'sources.json',
    edit: set({ url: 'javascript:alert(1)' }),
    place: /sources\[0\]\.url/,
    fix: /whole address/,
  },
]

describe('a build from damaged data', () => {
  const before = bytesOf(siteDir)
  let dir: string

  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'damaged-'))
    cpSync('data', dir, { recursive: true })
  })
  afterEach(() => rmSync(dir, { recursive: true }))

  // The other ways are found by the same check, and tried one by one in the tests of lib/timeline.
  test.each(sampled(damages, (_, index) => index === 0))(
    '$name: names file, field and fix, and leaves the last site as it was',
    ({ file, edit, place, fix }) => {
      const events = readdirSync(join(dir, 'events')).sort()
      const path = join(dir, file === 'event' ? join('events', events[0] ?? '') : file)
      writeFileSync(path, edit(readFileSync(path, 'utf8')))
      const { code, errors } = runBuild({ TIMELINE_DATA: dir, OUT_DIR: siteDir })
      expect(code).toBe(1)
      expect(errors).toContain(path)
      expect(errors).toMatch(place)
      expect(errors).toMatch(fix)
      expect(errors).toMatch(/ {2}came: .*\n {2}allowed: .*\n {2}fix: /)
      expect(bytesOf(siteDir)).toEqual(before)
    },
  )
})
