// Runs `npm run check` in a child process.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { tidyStory } from '@/lib/publish/tidy-story'
import { damagedFolder } from '../../fixtures/damage'
import { addEmbargoed } from '../../fixtures/embargo'
import { drawn, imageOf, writeIllustrated } from '../../fixtures/images'
import { buildStory, writeStory } from '../../fixtures/story'

const check = (dir: string, ...args: string[]) => {
  const env = { ...process.env, TIMELINE_DATA: dir }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['lib/commands/command.js', 'check', ...args],
    {
      env,
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

test('valid data ends with exit code 0, counts, and how to create a ledger', () => {
  const dir = writeStory(buildStory())
  tidyStory(dir)
  expect(check(dir)).toEqual({
    status: 0,
    stdout: [
      'The data is valid: 5 events, 5 claims, 5 sources, 2 actors in en, ko.',
      `There is no ${dir}/ledger.json yet. Once the entries are public, run \`npm run ledger\`. From then on, the check reports changes without a correction.`,
      '',
    ].join('\n'),
    stderr: '',
  })
})

test('invalid data ends with exit code 1 and the full report on stderr', () => {
  const dir = damagedFolder({ file: 'site.json', field: 'contact', value: 'desk' })
  expect(check(dir)).toEqual({
    status: 1,
    stdout: '',
    stderr: [
      `${dir}/site.json:22:3  contact`,
      '  came:    "desk"',
      '  allowed: an e-mail address',
      '  fix:     write it as name@domain',
      '',
      '1 problem in 1 file.',
      '',
    ].join('\n'),
  })
})

test('what share cards show otherwise is advice, one line for each text with its file and field', () => {
  const dir = damagedFolder(
    { file: 'site.json', field: 'name', value: { en: 'Library नग 🙂 ❤️', ko: '도서관' } },
    { file: 'themes.json', field: '[0].description', value: { en: 'Ọ̀yọ́ and Ṣọlá', ko: '🇰🇪' } },
    { file: 'events/the-flood.json', field: 'title.ko', value: '洪水' },
  )
  const { status, stdout } = check(dir)
  expect(status).toBe(0)
  const all = 'as far as their fonts go. Pages, feeds and data have the text as it is.'
  expect(stdout).toContain(
    [
      'Advice, which stops nothing:',
      `  ${dir}/site.json  name.en: share cards leave out "🙂" and "❤️" and show "न" as "n" and "ग" as "g", ${all}`,
      `  ${dir}/themes.json  themes[0].description.en: share cards show "Ọ̀" as "Ọ" and "ọ́" as "ọ", ${all}`,
      `  ${dir}/themes.json  themes[0].description.ko: share cards leave out "🇰🇪", ${all}`,
      `  ${dir}/events/the-flood.json  title.ko: share cards show "洪" as "Hong" and "水" as "Shui", ${all}`,
      '',
    ].join('\n'),
  )
})

test('cards for key events are advice where there is none, and cards that are not drawn need no letters', () => {
  const cards = { wide: 'key', square: 'key', story: 'none' }
  const dir = damagedFolder(
    { file: 'site.json', field: 'cards', value: cards },
    { file: 'events/the-flood.json', field: 'title.ko', value: '洪水' },
  )
  const { status, stdout } = check(dir)
  expect(status).toBe(0)
  const why =
    'but no event is marked as a key event, so none has this card. Write "importance": "key" into the files of those that are, or "all" here.'
  expect(stdout).toContain(
    [
      'Advice, which stops nothing:',
      `  ${dir}/site.json  cards.wide: "key", ${why}`,
      `  ${dir}/site.json  cards.square: "key", ${why}`,
      'Not in',
    ].join('\n'),
  )
  const marked = damagedFolder(
    { file: 'site.json', field: 'cards', value: cards },
    { file: 'events/the-flood.json', field: 'importance', value: 'key' },
  )
  expect(check(marked).stdout).not.toContain('Advice')
})

test('a picture that moves is advice, one that does not is not', async () => {
  const story = buildStory()
  const files = ['a', 'b', 'c'].map((name) => `images/${name}.webp`)
  const slugs = ['the-flood', 'reopening', 'reading-night'] as const
  for (const [index, slug] of slugs.entries()) story.events[slug].image = imageOf(files[index] ?? '')
  const frames = await Promise.all(['#f00', '#00f'].map((colour) => drawn({ colour })))
  const moving = await sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer()
  const still = await drawn({ format: 'webp' })
  const clear = await sharp({ create: { width: 900, height: 600, channels: 4, background: '#0000' } })
    .webp()
    .toBuffer()
  const [a = '', b = '', c = ''] = files
  const dir = writeIllustrated(story, { [a]: still, [b]: moving, [c]: clear })
  expect(check(dir).stdout).toContain(
    `Advice, which stops nothing:\n  ${dir}/${b}: the picture moves; the site shows its first frame, and no other.\nNot in`,
  )
})

test('decomposed letters are refused with the command that composes them, which does', () => {
  const dir = damagedFolder({ file: 'site.json', field: 'name.en', value: 'Bibliothe\u0300que' })
  expect(check(dir).stderr).toContain('fix:     run `npm run check -- --fix`, which composes them')
  expect(check(dir, '--fix').status).toBe(0)
  expect(JSON.parse(readFileSync(join(dir, 'site.json'), 'utf8')).name.en).toBe('Biblioth\u00e8que')
})

test('unformatted files are noted without an error, and --fix formats them before the check', () => {
  const dir = writeStory(buildStory())
  const { status, stdout } = check(dir)
  expect(status).toBe(0)
  expect(stdout).toContain(`${dir}/themes.json and 9 more.\n`)
  expect(stdout).toContain('This is not an error; `npm run check -- --fix` fixes it.\n')
  const fixed = check(dir, '--fix')
  expect(fixed.status).toBe(0)
  expect(fixed.stdout).toContain(`Formatted: ${dir}/themes.json\n`)
  expect(fixed.stdout).toContain('The data is valid: 5 events')
  expect(check(dir, '--fix').stdout).toContain(
    'All files are formatted; nothing to write.\nThe data is valid',
  )
})

test('an unknown option is rejected with a suggestion', () => {
  const { status, stderr } = check(writeStory(buildStory()), '--fx')
  expect(status).toBe(1)
  expect(stderr).toContain('did you mean `--fix`?')
})

test('entries under embargo are counted, with the first that ends', () => {
  const story = buildStory()
  addEmbargoed(story)
  const dir = writeStory(story)
  tidyStory(dir)
  expect(check(dir).stdout).toMatch(/\n\d waits? under embargo, [a-z-]+ until 2099-\S+\.\n/)
})

test('a publication in the future is refused before what is not on record, as the ledger would', () => {
  const story = buildStory()
  const dir = writeStory(story)
  const env = { ...process.env, TIMELINE_DATA: dir }
  spawnSync(process.execPath, ['lib/commands/command.js', 'ledger'], { env })
  const path = join(dir, 'events/second-flood.json')
  const { aliases: _, partOf: __, ...flood } = story.events['the-flood']
  const title = { en: 'A second flood', ko: '둘째 홍수' }
  writeFileSync(path, JSON.stringify({ ...flood, id: 'e9', title, published: '2999-01-01T00:00:00Z' }))
  const { status, stderr } = check(dir)
  expect(status).toBe(1)
  expect(stderr).toMatch(/events\/second-flood\.json.* {2}published\n.*2999[\s\S]*not in the future/)
  expect(stderr).not.toContain('npm run ledger')
})
