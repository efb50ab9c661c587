import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { formatChecksums } from '@/lib/publish/checksums'
import { filesBelow } from '@/lib/publish/files-below'
import { precompress } from '@/lib/publish/precompress'
import { freshFolder } from '../../fixtures/story'

const long = '<p>도서관의 책</p>'.repeat(200)

const folderOf = (files: Record<string, string>): string => {
  const dir = freshFolder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(dir, name), content)
  return dir
}

test('texts that get smaller have compressed copies with the same content', async () => {
  const dir = folderOf({ 'index.html': long, 'short.html': '<p>', 'card.png': long })
  await precompress(dir, filesBelow(dir))
  expect(filesBelow(dir)).toEqual(['card.png', 'index.html', 'index.html.br', 'index.html.gz', 'short.html'])
  expect(brotliDecompressSync(readFileSync(join(dir, 'index.html.br'))).toString()).toBe(long)
  expect(gunzipSync(readFileSync(join(dir, 'index.html.gz'))).toString()).toBe(long)
})

test('compression is deterministic', async () => {
  const [first, second] = [folderOf({ 'a.xml': long }), folderOf({ 'a.xml': long })]
  for (const dir of [first, second]) await precompress(dir, ['a.xml'])
  for (const ending of ['br', 'gz']) {
    expect(readFileSync(join(first, `a.xml.${ending}`))).toEqual(
      readFileSync(join(second, `a.xml.${ending}`)),
    )
  }
  expect(existsSync(join(first, 'a.xml'))).toBe(true)
})

test('the front page of a language is compressed as much as can be', async () => {
  const page = readFileSync('README.md')
  const dir = freshFolder()
  for (const name of ['ko', 'ko/events']) {
    mkdirSync(join(dir, name), { recursive: true })
    writeFileSync(join(dir, name, 'index.html'), page)
  }
  await precompress(dir, filesBelow(dir))
  const sizeOf = (path: string): number => readFileSync(join(dir, path)).length
  expect(sizeOf('ko/index.html.br')).toBeLessThan(0.96 * sizeOf('ko/events/index.html.br'))
})

test('checksums are in the format of sha256sum, sorted by path', async () => {
  const dir = folderOf({ b: '', a: 'abc' })
  expect(await formatChecksums(dir, ['b', 'a'])).toBe(
    [
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a',
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b',
      '',
    ].join('\n'),
  )
})
