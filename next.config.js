import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

/**
 * `lib/publish` writes the files that are no pages after the export; while editing, a route makes them.
 * @type {import('next').NextConfig}
 */
const preview = {
  rewrites: async () => ({
    afterFiles: [{ source: '/:path(.+\\.[a-z]+)', destination: '/files/:path' }],
  }),
}

/** @type {(phase: string) => import('next').NextConfig} */
const config = (phase) => ({
  ...(phase === PHASE_DEVELOPMENT_SERVER ? preview : { output: 'export' }),
  trailingSlash: true,
  // A build by `lib/publish` exports to a place of its own, and makes `out/` of it once everything has passed.
  ...(process.env.EXPORT_DIR && { distDir: process.env.EXPORT_DIR }),
  // Next's own variable goes first: the benchmark empties it to see the export as Next writes it.
  adapterPath:
    process.env.NEXT_ADAPTER_PATH ?? fileURLToPath(new URL('./lib/publish/adapter.js', import.meta.url)),
  // One id for ever: the same data gives the same bytes.
  generateBuildId: () => 'on-the-record',
  // `feed` is published as an ES module only; jest takes its list of packages to transform from here.
  transpilePackages: ['feed'],
  // Next would put its own copy in the place of the pinned renderer.
  serverExternalPackages: ['@vercel/og', 'bidi-js', 'fontkit', 'image-size', 'sharp'],
  // `npm run types` checks the types, tests included; who edits data need not wait for that.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  experimental: {
    inlineCss: true,
    globalNotFound: true,
    // Its router's prefetches are taken out again: measuring each page's parts for them costs a fifth of the build.
    prefetchInlining: false,
    // Next leaves one processor to itself, which has little to do while pages are rendered.
    cpus: availableParallelism(),
  },
})

export default config
