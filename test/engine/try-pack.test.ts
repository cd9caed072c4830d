import { expect, test } from 'vitest'
import { createEngine } from '../../lib/engine/engine'
import { wordPackSchema } from '../../lib/settings/word-pack'
import { realParts } from '../rules/run-rule'

const engine = createEngine(realParts)

function pack(...rows: unknown[]) {
  return wordPackSchema.parse({ id: 'pack-test', title: '测试', enabled: false, rows })
}

test('a pack whose examples hold is good, switched on or not', async () => {
  const verdict = await engine.tryPack(
    pack(
      {
        wrong: '苗条',
        right: '苗头',
        except: ['身材苗条'],
        bad: '出现⟦苗条⟧性问题。',
        good: '身材苗条。',
      },
      { wrong: '农业局', right: '农业农村局', good: '由农业农村局牵头。' },
      { wrong: '老区', right: '', bad: '老区面貌一新。' },
    ),
  )
  expect(verdict).toEqual({ status: 'good' })
})

test('each row that fails is named with the reason', async () => {
  const verdict = await engine.tryPack(
    pack(
      { wrong: '农业局', right: '农业农村局' },
      { wrong: '苗条', right: '苗头', good: '她很苗条。' },
      { wrong: '报到', right: '报道', bad: '今天没有这个词。' },
      { wrong: '农业局', right: '农委' },
      { wrong: '甲方', right: '乙方' },
      { wrong: '乙方', right: '甲方' },
      { wrong: '同样', right: '同样' },
    ),
  )
  expect(verdict).toEqual({
    status: 'faulty',
    faults: [
      { row: 2, wrong: '苗条', kind: 'found' },
      { row: 3, wrong: '报到', kind: 'not-found' },
      { row: 4, wrong: '农业局', kind: 'duplicate' },
      { row: 5, wrong: '甲方', kind: 'circular' },
      { row: 6, wrong: '乙方', kind: 'circular' },
      { row: 7, wrong: '同样', kind: 'same' },
    ],
  })
})

test('without words nothing is tried, and that is said', async () => {
  const broken = createEngine({
    ...realParts,
    segmenter: () => Promise.reject(new Error('no wasm')),
  })
  expect(await broken.tryPack(pack({ wrong: '甲', right: '乙' }))).toEqual({
    status: 'unavailable',
  })
})
