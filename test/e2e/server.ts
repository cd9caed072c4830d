import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** Folders that are served as they stand, by the first part of the path. */
const folders: Record<string, string> = {
  demo: path.join(root, 'test/demo'),
  quill: path.join(root, 'node_modules/quill/dist'),
  lab: path.join(root, '.output/lab'),
  'lab-fakes': path.join(root, 'test/lab/fakes'),
  'lab-packages': path.join(root, 'test/lab/node_modules'),
}

const contentTypes: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** Serves test pages on this machine only, on a port that the system chooses. */
export interface PageServer extends AsyncDisposable {
  /** Such as `http://127.0.0.1:41234`. */
  readonly origin: string
  /** Keeps a page for as long as the server runs and returns its address. */
  add(html: string): string
}

/** Starts the server. */
export async function startServer(): Promise<PageServer> {
  const pages = new Map<string, string>()
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const page = pages.get(pathname)
    const body = page ?? (await readServedFile(pathname))
    const extension = page === undefined ? path.extname(pathname) : '.html'
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': contentTypes[extension] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  return {
    origin,
    add(html) {
      const pathname = `/pages/${pages.size}`
      pages.set(pathname, html)
      return origin + pathname
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function readServedFile(pathname: string): Promise<Buffer | undefined> {
  const [, first = '', ...rest] = pathname.split('/')
  const folder = folders[first]
  if (folder === undefined || rest.includes('..')) return undefined
  return readFile(path.join(folder, ...rest)).catch(() => undefined)
}
