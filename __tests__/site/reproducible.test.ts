import { rmSync } from 'node:fs'
import { siteDir, siteFiles } from '../setup/built-site'
import { bytesOf, runBuild } from '../setup/run-build'

const OUT = '.cache/test-site-again'

test('a second build, under another zone and language and with every card drawn anew, gives the same bytes', () => {
  rmSync('.cache/cards', { recursive: true, force: true })
  const { code, errors } = runBuild({ OUT_DIR: OUT, TZ: 'Pacific/Kiritimati', LANG: 'ko_KR.UTF-8' })
  expect({ code, errors: code === 0 ? '' : errors }).toEqual({ code: 0, errors: '' })
  expect(siteFiles(OUT)).toEqual(siteFiles())
  const [first, second] = [bytesOf(siteDir), bytesOf(OUT)]
  expect(Object.keys(first).filter((path) => first[path] !== second[path])).toEqual([])
  rmSync(OUT, { recursive: true })
})
