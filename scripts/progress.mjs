// @ts-check
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** A step that cannot succeed, with a message that says what the user can do about it. */
export class StepFailed extends Error {
  /** @override */
  name = 'StepFailed'
}

const HEARTBEAT_MS = 5000
const TAIL_LINES = 80

/** Lines of progress with the seconds they took: no step stays silent for longer than the heartbeat. */
export class Progress {
  /** @param {NodeJS.WritableStream} stream where the lines go; `process.stderr` keeps stdout for a result */
  constructor(stream = process.stdout) {
    this.stream = stream
  }

  /** @param {string} line */
  say(line) {
    this.stream.write(`${line}\n`)
  }

  /**
   * Announces a step, waits for it and says how long it took; a failure is passed on after it was told.
   * @template T
   * @param {string} title
   * @param {() => T | Promise<T>} work
   * @returns {Promise<T>}
   */
  async step(title, work) {
    const started = Date.now()
    this.say(`▸ ${title}`)
    try {
      const result = await work()
      this.say(`✓ ${title}（${seconds(started)}）`)
      return result
    } catch (error) {
      this.say(`✗ ${title}（${seconds(started)}）`)
      throw error
    }
  }

  /**
   * Runs a command within a step. Its output is held back, its state is told every few seconds; when it
   * fails, `StepFailed` carries the end of the output.
   * @param {string} command
   * @param {readonly string[]} args
   * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, shell?: boolean, state?: () => string }} [options]
   *   `state` describes how far the command is; left out, its latest line of output does
   * @returns {Promise<void>}
   */
  run(command, args, { state, ...options } = {}) {
    const started = Date.now()
    /** @type {string[]} */
    let tail = []
    const heartbeat = setInterval(() => {
      this.say(`  … ${seconds(started)}  ${(state?.() ?? tail.at(-1) ?? '').slice(0, 100)}`)
    }, HEARTBEAT_MS)
    /** @type {Promise<void>} */
    const ended = new Promise((resolve, reject) => {
      const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
      for (const input of [child.stdout, child.stderr]) {
        createInterface({ input }).on('line', (line) => {
          if (line.trim() !== '') tail = [...tail, line].slice(-TAIL_LINES)
        })
      }
      const fail = (/** @type {string} */ reason) =>
        reject(new StepFailed([...tail, `${command} ${args.join(' ')}：${reason}`].join('\n')))
      child.on('error', (error) => fail(error.message))
      child.on('close', (code, signal) =>
        code === 0 ? resolve() : fail(signal ? `被 ${signal} 终止` : `退出码 ${code}`),
      )
    })
    return ended.finally(() => clearInterval(heartbeat))
  }
}

/** @param {number} since a `Date.now()` value */
export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} 秒`
}

/**
 * Runs a script's main part: a `StepFailed` ends it with its message, anything else with its stack.
 * @param {() => Promise<number | void>} main gives the exit code; nothing means 0
 */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0
  } catch (error) {
    const told = error instanceof StepFailed ? error.message : error
    console.error(told)
    process.exitCode = 1
  }
}
