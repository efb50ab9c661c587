/**
 * Next's build adapter (`adapterPath` in next.config.js), called after the static export was written.
 * Written in JavaScript because Next imports it without compiling it.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundled } from '../bundle.js'

const { lightenExport } = await import(pathToFileURL(bundled('lib/publish/lighten.ts')).href)

/** @type {import('next').NextAdapter} */
export default {
  name: 'on-the-record',
  onBuildComplete: async ({ projectDir, config }) => {
    // With `output: 'export'`, a custom `distDir` is the folder of the export.
    lightenExport(join(projectDir, config.distDir === '.next' ? 'out' : config.distDir))
  },
}
