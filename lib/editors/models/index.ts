import { findAce } from './ace'
import { findCanvasEditor } from './canvas-editor'
import { findCodeMirror5 } from './codemirror5'
import { findCodeMirror6 } from './codemirror6'
import { findFeishu } from './feishu'
import { findGoogleDocs } from './google-docs'
import type { FindModels } from './model'
import { findMonaco } from './monaco'
import { findTencentDocs } from './tencent-docs'
import { findUniver } from './univer'
import { findWordOnline } from './word-online'
import { findWps } from './wps'

/** Every engine whose document has to be asked for: what the page shows of it is a part, a picture or nothing. */
export const engines: readonly FindModels[] = [
  findCodeMirror6,
  findCodeMirror5,
  findMonaco,
  findAce,
  findCanvasEditor,
  findUniver,
  findFeishu,
  findWordOnline,
  findWps,
  findTencentDocs,
  findGoogleDocs,
]
