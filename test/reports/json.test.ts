import { expect, test } from 'vitest'
import { jsonReport } from '../../lib/reports/json'
import { documentOf } from './documents'

test('version 1 is what outside tools were promised', () => {
  const document = documentOf('出现⟦typo-realword|苗条⟧。')
  expect(JSON.parse(jsonReport([document]))).toEqual({
    version: 1,
    documents: [
      {
        path: '青禾县工作总结',
        characters: 5,
        docType: 'work-summary',
        findings: [
          {
            ruleId: 'typo-realword',
            category: 'spelling',
            severity: 'warning',
            start: 2,
            end: 4,
            quote: '苗条',
            message: '此处需要核对。',
            suggestions: [],
          },
        ],
        notices: [],
      },
    ],
  })
})
