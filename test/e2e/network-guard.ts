import type { Browser, CDPSession } from 'puppeteer-core'

export interface SeenRequest {
  readonly url: string
  /** The kind of target that asked: `page`, `service_worker`, `iframe`, … */
  readonly target: string
}

/** Schemes that never reach the network. */
const LOCAL = /^(chrome-extension|chrome|devtools|data|blob|about):/

/** A target may be gone before it answers: then there is nothing left to watch or to let go of. */
const ignoreClosed = () => undefined

/** Records every request of every target, the service worker included, from the target's first moment. */
export class NetworkGuard {
  #requests: SeenRequest[] = []
  readonly #origin: string
  /** How to let go of each service worker that is being watched. */
  readonly #workers = new Map<string, () => Promise<void>>()

  private constructor(origin: string) {
    this.#origin = origin
  }

  /** Watches a browser; `origin` is the only place that may be asked. */
  static async watch(browser: Browser, origin: string): Promise<NetworkGuard> {
    const guard = new NetworkGuard(origin)
    await guard.#follow(await browser.target().createCDPSession())
    return guard
  }

  /** A guard that watches nothing: each target that it does not hold at its start starts sooner. */
  static none(origin: string): NetworkGuard {
    return new NetworkGuard(origin)
  }

  /** Everything that was asked for, in order. */
  get requests(): readonly SeenRequest[] {
    return this.#requests
  }

  /** Drops what was seen so far. */
  forget(): void {
    this.#requests = []
  }

  /** Requests that went to anything but the test server and the extension itself. */
  strays(): readonly SeenRequest[] {
    return this.#requests.filter(
      ({ url }) => !LOCAL.test(url) && new URL(url).host !== new URL(this.#origin).host,
    )
  }

  /** Lets go of service workers: the browser never ends one that is being watched. A new one is watched again. */
  async releaseWorkers(): Promise<void> {
    await Promise.all([...this.#workers.values()].map((release) => release().catch(ignoreClosed)))
    this.#workers.clear()
  }

  async #follow(session: CDPSession): Promise<void> {
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      const child = session.connection()?.session(sessionId)
      if (child) this.#record(child, targetInfo.type)
      if (targetInfo.type === 'service_worker') {
        this.#workers.set(sessionId, () => session.send('Target.detachFromTarget', { sessionId }))
      }
    })
    session.on('Target.detachedFromTarget', ({ sessionId }) => this.#workers.delete(sessionId))
    // New targets wait until they are recorded: a request at start-up is seen as well.
    await session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: true,
      flatten: true,
    })
  }

  #record(session: CDPSession, target: string): void {
    const add = (url: string) => this.#requests.push({ url, target })
    session.on('Network.requestWillBeSent', ({ request }) => add(request.url))
    session.on('Network.webSocketCreated', ({ url }) => add(url))
    session.on('Network.webTransportCreated', ({ url }) => add(url))
    session.send('Network.enable').catch(ignoreClosed)
    this.#follow(session).catch(ignoreClosed)
    session.send('Runtime.runIfWaitingForDebugger').catch(ignoreClosed)
  }
}
