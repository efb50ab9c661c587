/**
 * Next's build adapter (`adapterPath` in next.config.js): called when the static export has been written.
 * In JavaScript because Next imports it without transforming it.
 */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundled } from '../bundle.js'

const { lightenExport } = await import(pathToFileURL(bundled('lib/publish/lighten.ts')).href)

/** @type {import('next').NextAdapter} */
export default {
  name: 'on-the-record',
  onBuildComplete: async ({ projectDir, config }) => {
    // With `output: 'export'`, a `distDir` of one's own names the folder of the export.
    lightenExport(join(projectDir, config.distDir === '.next' ? 'out' : config.distDir))
  },
}
