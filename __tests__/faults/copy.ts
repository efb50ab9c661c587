/** A copy of the project in a temporary folder, for faults to be put into. */
import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Drawing them is most of a first build. */
const CARDS = join('.cache', 'cards')

/** What git tracks, and what it would track once it is added. */
const projectFiles = (root: string): string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))

/** A hard link takes no room; where there can be none, such as on another disk, the file is copied. */
const linkFile = (from: string, to: string): void => {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

/** Next refuses a `node_modules` that is a symbolic link, so the folder is made anew and its files are linked. */
const linkFolder = (from: string, to: string): void => {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkFolder(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkFile(source, target)
  }
}

/** Makes the copy and returns its folder. */
export const copyProject = (root: string): string => {
  // Jest and Next follow links in paths, such as the one that leads to the temporary folder of macOS.
  const dir = realpathSync(mkdtempSync(join(tmpdir(), 'faults-')))
  try {
    for (const path of projectFiles(root)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true })
      copyFileSync(join(root, path), join(dir, path))
    }
    linkFolder(join(root, 'node_modules'), join(dir, 'node_modules'))
    if (existsSync(join(root, CARDS))) cpSync(join(root, CARDS), join(dir, CARDS), { recursive: true })
    return dir
  } catch (error) {
    removeCopy(dir)
    throw error
  }
}

/** Removes the copy; a process that has just ended may still hold a file of it. */
export const removeCopy = (dir: string): void =>
  rmSync(dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
