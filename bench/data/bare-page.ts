import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { build } from 'vite'

const PAGE = '<!doctype html><title>Bare</title><div id="root"></div><script type="module" src="/main.tsx"></script>'
const MAIN = `import { createRoot } from 'react-dom/client'
createRoot(document.getElementById('root')).render(<article><button type="button">One</button></article>)
`

/** A page of one button, drawn by the same library and built by the same program as the pages of Tend: what this machine takes for the least there can be. Must be closed. @param folder one that is not there yet */
export async function serveBarePage(folder: string): Promise<{ origin: string; server: Server }> {
  mkdirSync(folder, { recursive: true })
  symlinkSync(resolve(import.meta.dirname, '../../node_modules'), join(folder, 'node_modules'))
  writeFileSync(join(folder, 'index.html'), PAGE)
  writeFileSync(join(folder, 'main.tsx'), MAIN)
  await build({ root: folder, configFile: false, logLevel: 'error', oxc: { jsx: { runtime: 'automatic' } } })
  const server = createServer(({ url = '/' }, answer) => {
    answer.setHeader('content-type', url.endsWith('.js') ? 'text/javascript' : 'text/html')
    answer.end(url === '/' || url.endsWith('.js') ? readFileSync(join(folder, 'dist', url === '/' ? 'index.html' : url)) : '')
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}
