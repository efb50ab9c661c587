import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

/** @type {(phase: string) => import('next').NextConfig} */
const config = (phase) => ({
  ...(phase !== PHASE_DEVELOPMENT_SERVER && { output: 'export' }),
  trailingSlash: true,
  // `lib/publish` exports to a temporary folder, which replaces `out/` once all checks have passed.
  ...(process.env.EXPORT_DIR && { distDir: process.env.EXPORT_DIR }),
  // Next's own variable takes precedence: the benchmark clears it to measure an unmodified export.
  adapterPath:
    process.env.NEXT_ADAPTER_PATH ?? fileURLToPath(new URL('./lib/publish/adapter.js', import.meta.url)),
  // A constant id keeps builds reproducible.
  generateBuildId: () => 'on-the-record',
  // These are published only as ES modules. jest reads the packages to transform from here.
  transpilePackages: ['any-ascii', 'feed', 'hucre'],
  // Next would replace the pinned `@vercel/og` with its own copy. Compiling the others, too, takes seconds.
  serverExternalPackages: [
    '@vercel/og',
    'bidi-js',
    'fontkit',
    'image-size',
    'jsonc-parser',
    'papaparse',
    'saxes',
    'sharp',
    'subset-font',
    'zod',
  ],
  // `npm run types` checks the types, including tests. Editors of data should not have to wait for it.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // The preview is for editors of data, to whom the mark of Next says nothing. Errors are shown all the same.
  devIndicators: false,
  experimental: {
    inlineCss: true,
    globalNotFound: true,
    // Router prefetches are removed from the export anyway; preparing them takes a fifth of the build time.
    prefetchInlining: false,
    // By default Next reserves one core for itself, which is mostly idle while pages render.
    cpus: availableParallelism(),
  },
})

export default config
