/** One browser for all the tests of a run, which connect to it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'
import { findBrowser } from './find-browser.mjs'

/** Settings of fontconfig by which the browser has the fonts of the cards and no others, whatever the machine has. */
const writeFontSettings = () => {
  const dir = resolve('.cache', 'test-fonts')
  const file = join(dir, 'fonts.conf')
  mkdirSync(dir, { recursive: true })
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${resolve('node_modules', '@expo-google-fonts')}</dir><cachedir>${dir}</cachedir></fontconfig>\n`,
  )
  return file
}

/** Starts it and notes for the tests where it answers. */
export const openBrowser = async () => {
  const executablePath = await findBrowser()
  const server = await chromium.launchServer({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      // Letters stand where the font says, not where the settings of the machine would move them.
      '--font-render-hinting=none',
    ],
    // Without a language the browser finds no words in a page.
    env: { ...process.env, LANG: 'en_US.UTF-8', FONTCONFIG_FILE: writeFontSettings() },
  })
  process.env.TEST_BROWSER = server.wsEndpoint()
  globalThis.testBrowser = server
}
