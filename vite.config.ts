import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

const PUBLIC = 'src/web/public'
/** What the folders of src/language speak. */
const TAGS: Readonly<Record<string, string>> = { german: 'de' }

/** Tells the service worker which files the pages are made of: scripts, styles, the Latin fonts, and what lies in the public folder. */
const fileList: Plugin = {
  name: 'tend-file-list',
  generateBundle(_, bundle) {
    const worker = bundle['sw.js']
    if (worker?.type !== 'chunk') return
    const made = Object.keys(bundle).filter(
      (name) => /\.(?:js|css|woff2)$/.test(name) && name !== 'sw.js' && !/latin-ext|vietnamese/.test(name),
    )
    const files = [...made, ...readdirSync(PUBLIC)].map((name) => `/${name}`).sort()
    worker.code = worker.code.replaceAll('TEND_FILES', JSON.stringify(files))
  },
}

/** The fonts of the first page, which a browser would ask for only when it draws: text that is set anew when they come would jump. */
const firstFonts: Plugin = {
  name: 'tend-first-fonts',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((name) => /(?:newsreader-latin-opsz-(?:normal|italic)|instrument-sans-latin-wght-normal)-[^/]+\.woff2$/.test(name))
        .map((name) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${name}`, crossorigin: '' },
          injectTo: 'head-prepend' as const,
        })),
  },
}

/** What the pages say in another language than English, asked for as early as their first script; the server leaves the language that is read. */
const languages: Plugin = {
  name: 'tend-languages',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.values(bundle).flatMap((each) => {
        const folder = each.type === 'chunk' ? /\/src\/language\/(\w+)\/pages\.ts$/.exec(each.facadeModuleId ?? '')?.[1] : undefined
        if (!folder) return []
        const attrs = { rel: 'modulepreload', hreflang: TAGS[folder], href: `/${each.fileName}`, crossorigin: '' }
        return [{ tag: 'link', attrs, injectTo: 'head' as const }]
      }),
  },
}

/**
 * Has the script of the first page compiled while it is on its way and aside, instead of function by function while somebody waits.
 * A hint of V8 (Chrome 136), which has to be the first line; to others it is a comment.
 */
const compiledAtOnce: Plugin = {
  name: 'tend-compiled-at-once',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const each of Object.values(bundle))
        if (each.type === 'chunk' && each.name === 'first') each.code = `//# allFunctionsCalledOnLoad\n${each.code}`
    },
  },
}

/** Puts beside each script and style what it is packed, so that nothing is packed while somebody waits. */
const packed: Plugin = {
  name: 'tend-packed',
  writeBundle({ dir }, bundle) {
    for (const name of Object.keys(bundle).filter((each) => /\.(?:js|css)$/.test(each))) {
      const file = join(dir!, name)
      const bytes = readFileSync(file)
      writeFileSync(`${file}.br`, brotliCompressSync(bytes))
      writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
    }
  },
}

export default defineConfig({
  root: 'src/web',
  plugins: [react(), fileList, firstFonts, languages, compiledAtOnce, packed],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    target: 'es2022',
    // The pages' policy allows no data: fonts and no inline script.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: {
      // How long each plugin took is nothing to who starts Tend.
      checks: { pluginTimings: false },
      input: { index: 'src/web/index.html', sw: 'src/web/offline/service-worker.ts' },
      // A worker is looked for under one name, whatever is in it.
      output: {
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        // A file for what the first page needs and one for what several of the others do: thirty small ones take longer to ask for than to run.
        codeSplitting: {
          groups: [
            // The worker has to stay whole.
            { name: 'first', tags: ['$initial'], test: (id) => !id.endsWith('/service-worker.ts'), priority: 2 },
            { name: 'shared', minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
})
