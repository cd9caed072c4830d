import { findAce } from './ace'
import { findCodeMirror5 } from './codemirror5'
import { findCodeMirror6 } from './codemirror6'
import type { FindModels } from './model'
import { findMonaco } from './monaco'

/** Every engine whose document has to be asked for: what the page shows of it is a part, a picture or nothing. */
export const engines: readonly FindModels[] = [
  findCodeMirror6,
  findCodeMirror5,
  findMonaco,
  findAce,
]
