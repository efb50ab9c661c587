// Saving on the desk, on a copy of the example that is on record.
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { draftIds, keepPicture, newId, readDraft, writeDraft } from '@/lib/desk/drafts'
import { emptyForm, type Form } from '@/lib/desk/form'
import { openedForm, readRecord } from '@/lib/desk/record'
import { checkForm, saveForm, undoLast } from '@/lib/desk/save'
import { type Address, type Fields, readThings, SITE_ID, thingKinds } from '@/lib/timeline/things'
import { isDeep } from '../../setup/depth'

const root = mkdtempSync(join(tmpdir(), 'desk-save-'))
const whole = join(root, 'whole')
const dir = join(root, 'work', 'data')
let time = Math.floor(Date.now() / 1000) * 1000
/** Each moment is a second after the last. */
const now = (): string => {
  time += 1000
  return new Date(time).toISOString().replace('.000', '')
}
const setting = { dir, now }

beforeAll(() => {
  cpSync('examples/velmora-library', whole, { recursive: true })
  const env = { ...process.env, TIMELINE_DATA: whole }
  spawnSync(process.execPath, ['lib/commands/command.js', 'ledger'], { env })
})

beforeEach(() => {
  rmSync(join(root, 'work'), { recursive: true, force: true })
  mkdirSync(join(root, 'work'))
  cpSync(whole, dir, { recursive: true })
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

const contents = (folder = dir): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path): [string, string] => [path, readFileSync(path, 'base64')])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

const opened = (address: Address): Form => {
  const form = openedForm(readThings(dir), address)
  if (!form) throw new Error(`no ${address.kind} ${address.id}`)
  return form
}

const eventAt = (slug: string): Address => {
  const { id } = JSON.parse(readFileSync(join(dir, `events/${slug}.json`), 'utf8'))
  return { kind: 'event', id }
}

const saved = (address: Address, form: Form) => {
  const result = saveForm(address, form, setting)
  if (result.outcome === 'conflict') return result.outcome
  const { problems, others, needsNote } = result.checked
  return result.outcome === 'saved'
    ? 'saved'
    : { problems: [...problems.keys()], others: others.length, needsNote }
}

const inAll = (text: string): Fields => ({ en: `${text} (en)`, fr: `${text} (fr)`, ar: `${text} (ar)` })

test('what is opened and saved unchanged stays byte for byte, whatever it is', () => {
  const before = contents()
  const all = thingKinds.flatMap((kind) =>
    [...readThings(dir).ids(kind).keys()].map((id): Address => ({ kind, id })),
  )
  expect(all.length).toBeGreaterThan(60)
  // Every one in a deep run.
  const some = isDeep ? all : all.filter((_, index) => index % 5 === 0)
  expect(some.filter((address) => saved(address, opened(address)) !== 'saved')).toEqual([])
  expect(contents()).toEqual(before)
})

test('published text changes only with a note in every language, and can be taken back', () => {
  const before = contents()
  const address = eventAt('new-roof')
  const form = opened(address)
  const changed = { ...form, value: { ...form.value, summary: inAll('It was slate.') } }
  expect(saved(address, changed)).toEqual({ problems: [], others: 0, needsNote: true })
  expect(saved(address, { ...changed, note: { en: 'Slate.' } })).toMatchObject({
    problems: ['note.fr', 'note.ar'],
  })
  expect(contents()).toEqual(before)
  expect(readDraft(dir, address)?.value.summary).toEqual(inAll('It was slate.'))

  expect(saved(address, { ...changed, note: inAll('Slate.'), minor: true })).toBe('saved')
  const { corrections } = JSON.parse(readFileSync(join(dir, 'events/new-roof.json'), 'utf8'))
  expect(corrections).toEqual([{ at: expect.any(String), note: inAll('Slate.'), minor: true }])
  expect(readDraft(dir, address)).toBeUndefined()
  expect(undoLast(setting)).toBe(String((form.value.title as { en: string }).en))
  expect(contents()).toEqual(before)
  expect(undoLast(setting)).toBeUndefined()
})

test('a second change before the first is recorded asks whether its note still says all', () => {
  const address = eventAt('new-roof')
  const first = opened(address)
  saved(address, { ...first, value: { ...first.value, summary: inAll('Slate.') }, note: inAll('Slate.') })
  const before = contents()
  const second = opened(address)
  expect(second.note).toEqual(inAll('Slate.'))
  expect(saved(address, second)).toBe('saved')
  expect(contents()).toEqual(before)
  const changed = { ...second, value: { ...second.value, title: inAll('The roof') } }
  expect(saved(address, { ...changed, note: {} })).toMatchObject({ needsNote: true })
  expect(saved(address, { ...changed, note: inAll('Slate, and a title.') })).toBe('saved')
  const { corrections } = JSON.parse(readFileSync(join(dir, 'events/new-roof.json'), 'utf8'))
  expect(corrections).toMatchObject([{ note: inAll('Slate, and a title.') }])
})

test('a save cannot be undone over a later change, nor when it was recorded', () => {
  const address = eventAt('new-roof')
  const form = opened(address)
  saved(address, { ...form, value: { ...form.value, summary: inAll('Slate.') }, note: inAll('Slate.') })
  const file = join(dir, 'events/new-roof.json')
  const since = readFileSync(file, 'utf8')
  writeFileSync(file, since.replace('Slate. (fr)', 'Ardoise.'))
  expect(undoLast(setting)).toBeUndefined()
  writeFileSync(file, since)
  spawnSync(process.execPath, ['lib/commands/command.js', 'ledger'], {
    env: { ...process.env, TIMELINE_DATA: dir },
  })
  expect(undoLast(setting)).toBeUndefined()
  expect(readFileSync(file, 'utf8')).toBe(since)
})

test('what was changed on disk meanwhile is a conflict, with what would be written on the other side', () => {
  const address = eventAt('upper-hall')
  const form = opened(address)
  const file = join(dir, 'events/upper-hall.json')
  const theirs = { ...JSON.parse(readFileSync(file, 'utf8')), partOfDay: 'evening' }
  writeFileSync(file, JSON.stringify(theirs, null, 2))
  const result = saveForm(address, { ...form, value: { ...form.value, when: '3 May 1950' } }, setting)
  expect(result).toMatchObject({
    outcome: 'conflict',
    theirs: { partOfDay: 'evening' },
    mine: { when: '1950-05-03', id: address.id },
  })
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(theirs)

  rmSync(file)
  expect(saveForm(address, form, setting)).toMatchObject({ outcome: 'conflict', theirs: undefined })
  expect(readDraft(dir, address)).toBeDefined()
})

test.each(['../site.json', 'images', '/etc/passwd', 'images/../site.json', 'images/con.png'])(
  'the picture %s leads nowhere',
  (file) => {
    const address = eventAt('new-roof')
    keepPicture(dir, address, 'images/roof.png', Buffer.from('a picture'))
    const [inside, beside] = [contents(), readdirSync(root)]
    const form = opened(address)
    const value = { ...form.value, image: { file, alt: inAll('a'), credit: inAll('b') } }
    expect(saved(address, { ...form, value })).toMatchObject({
      problems: expect.arrayContaining(['image.file']),
    })
    expect(contents()).toEqual(inside)
    expect(readdirSync(root)).toEqual(beside)
    expect(
      readdirSync(join(root, 'work')).filter((name) => !/^data(?:\.drafts|\.lock)?$/.test(name)),
    ).toEqual([])
  },
)

test('pictures of two drafts with one name do not meet', () => {
  const [one, other] = [eventAt('new-roof'), eventAt('lamps')]
  keepPicture(dir, one, 'images/a.png', Buffer.from('one'))
  keepPicture(dir, other, 'images/a.png', Buffer.from('other'))
  const files = readdirSync(`${dir}.drafts`, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('a.png'),
  )
  expect(files).toHaveLength(2)
})

test.each(['era', 'kind', 'theme'] as const)('a new %s has an id of its name', (kind) => {
  const address = { kind, id: newId() }
  const value: Fields = { name: inAll('Lantern walks') }
  if (kind === 'era') {
    // The last one has to end before.
    const last: Address = {
      kind,
      id: [...readThings(dir).ids('era').keys()].find((id) => opened({ kind, id }).value.end === '..') ?? '',
    }
    const form = opened(last)
    expect(saved(last, { ...form, value: { ...form.value, end: '31 December 2089' } })).toBe('saved')
    Object.assign(value, { start: '1 January 2090', end: '..' })
  }
  if (kind === 'theme') Object.assign(value, { description: inAll('Walks with lanterns.') })
  expect(saved(address, { ...emptyForm, value })).toBe('saved')
  const made = readThings(dir).thing(kind, 'lantern-walks-en')
  expect(made?.value).toMatchObject({
    name: inAll('Lantern walks'),
    ...(kind === 'era' && { start: '2090-01-01', end: '..' }),
  })
  const again = { kind, id: newId() }
  expect(saved(again, { ...emptyForm, value: { ...value, name: inAll('lantern walks') } })).not.toBe('saved')
})

test('an event that moved keeps its former address, also after it moved back', () => {
  const address = eventAt('new-roof')
  const note = inAll('Another name.')
  expect(saved(address, { ...opened(address), slug: 'roof-of-slate', note })).toBe('saved')
  expect(existsSync(join(dir, 'events/new-roof.json'))).toBe(false)
  expect(opened(address).value.aliases).toEqual(['new-roof'])
  expect(saved(eventAt('lamps'), { ...opened(eventAt('lamps')), slug: 'new-roof' })).toMatchObject({
    problems: ['slug'],
  })
  expect(saved(address, { ...opened(address), slug: 'new-roof', note: inAll('The former name.') })).toBe(
    'saved',
  )
  expect(opened(address).slug).toBe('new-roof')
})

test.each(['../site', 'Upper Hall', 'upper-hall', 'con'])(
  'the address %j is refused, and no file is touched',
  (slug) => {
    const before = contents()
    const address = { kind: 'event' as const, id: newId() }
    const value = { ...opened(eventAt('new-roof')).value, id: undefined }
    const result = saved(address, {
      ...emptyForm,
      value: { ...value, title: inAll('Roof') },
      slug,
    })
    expect(result).toMatchObject({ problems: expect.arrayContaining(['slug']) })
    expect(contents()).toEqual(before)
    expect(draftIds(dir, 'event')).toEqual([address.id])
  },
)

test('a record that breaks a rule is mended by a form', () => {
  const file = join(dir, 'events/new-roof.json')
  const right = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...right, era: 'no-such-era' }))
  const address = eventAt('new-roof')
  const form = opened(address)
  expect([...checkForm(address, form, readRecord(setting), setting).problems.keys()]).toEqual(['era'])
  expect(saved(address, { ...form, value: { ...form.value, era: right.era } })).toBe('saved')
})

test('a damaged draft is none, and ids that are no ids have none', () => {
  const address = eventAt('new-roof')
  writeDraft(dir, address, opened(address))
  const [file = ''] = readdirSync(`${dir}.drafts`, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('form.json'),
  )
  writeFileSync(join(`${dir}.drafts`, file), '{"value": 3}')
  expect(readDraft(dir, address)).toBeUndefined()
  writeDraft(dir, { kind: 'event', id: '../../escape' }, emptyForm)
  expect(existsSync(join(root, 'escape'))).toBe(false)
  expect(readDraft(dir, { kind: 'site', id: SITE_ID })).toBeUndefined()
})
