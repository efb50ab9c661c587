import { fileURLToPath } from 'node:url'

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  // The export goes to a place of its own; `lib/publish` makes `out/` of it once every check has passed.
  distDir: process.env.EXPORT_DIR || '.next-export',
  adapterPath: fileURLToPath(new URL('./lib/publish/adapter.js', import.meta.url)),
  // One id for ever: the same data gives the same bytes.
  generateBuildId: () => 'on-the-record',
  // `feed` is published as an ES module only; jest takes its list of packages to transform from here.
  transpilePackages: ['feed'],
  // Next would put its own copy in the place of the pinned renderer.
  serverExternalPackages: ['@vercel/og', 'fontkit', 'sharp'],
  // `npm run types` checks the types, tests included; who edits data need not wait for that.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  experimental: { inlineCss: true, globalNotFound: true },
}

export default config
