import type { FileAnswers, FileTask } from './file-task'

/** Has a worker of its own carry a task out. Never rejects: a worker that falls over says that the file is broken. */
export function runFileTask<Task extends FileTask>(task: Task): Promise<FileAnswers[Task['kind']]> {
  const worker = new Worker(new URL('./files.worker.ts', import.meta.url), { type: 'module' })
  const { promise, resolve } = Promise.withResolvers<FileAnswers[Task['kind']]>()
  worker.addEventListener('message', ({ data }) => resolve(data))
  const broken = { ok: false, fault: 'broken' } as const
  worker.addEventListener('error', () => resolve(broken as FileAnswers[Task['kind']]))
  worker.postMessage(task)
  return promise.finally(() => worker.terminate())
}
