import { elementAt } from '../page/element-path'
import { ANSWER_KEY, type AnswerRequest, type ModelRequest } from './model-request'
import { type ModelSession, startModelSession } from './model-session'
import { writeNatively } from './writers'

/** The page's answering function; made on the first call. */
export function answering(page: object): AnswerRequest {
  const key = Symbol.for(ANSWER_KEY)
  const present: unknown = Reflect.get(page, key)
  if (typeof present === 'function') return present as AnswerRequest
  const session = startModelSession()
  const answer: AnswerRequest = (request) => answerWith(session, request)
  Object.defineProperty(page, key, { value: answer, configurable: true })
  return answer
}

function answerWith(session: ModelSession, request: ModelRequest): unknown {
  switch (request.kind) {
    case 'read':
      return session.read()
    case 'locate':
      return session.locate(request.place)
    case 'apply':
      return session.apply(request.edits)
    case 'marks':
      return session.showMarks(request.marks)
    case 'clear':
      return session.clearMarks()
    case 'write': {
      const element = elementAt(document, request.path)
      return element instanceof HTMLElement ? writeNatively(element, request.edits) : undefined
    }
  }
}
