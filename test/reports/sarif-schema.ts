import { z } from 'zod'

/** What SARIF 2.1.0 asks of the parts that are written here; a name that is not among them is refused. */
const message = z.strictObject({ text: z.string().min(1) })
const level = z.enum(['none', 'note', 'warning', 'error'])
/** RFC 3986: no sign outside the reserved and unreserved ones, every % followed by two hex digits. */
const uri = z.string().regex(/^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[\dA-F]{2})*$/iu)
const artifactLocation = z.strictObject({ uri })

const region = z
  .strictObject({
    startLine: z.int().min(1).optional(),
    startColumn: z.int().min(1).optional(),
    endLine: z.int().min(1).optional(),
    endColumn: z.int().min(1).optional(),
    charOffset: z.int().min(0),
    charLength: z.int().min(0),
  })
  .refine(({ startLine = 1, endLine = 1 }) => endLine >= startLine)

const location = z.strictObject({
  physicalLocation: z.strictObject({ artifactLocation, region: region.optional() }),
})

const rule = z.strictObject({
  id: z.string().min(1),
  shortDescription: message,
  fullDescription: message,
  defaultConfiguration: z.strictObject({ level }),
})

const result = z.strictObject({
  ruleId: z.string().min(1),
  ruleIndex: z.int().min(-1).optional(),
  level,
  message,
  locations: z.array(location).min(1),
  fixes: z
    .array(
      z.strictObject({
        description: message,
        artifactChanges: z
          .array(
            z.strictObject({
              artifactLocation,
              replacements: z
                .array(
                  z.strictObject({
                    deletedRegion: region,
                    insertedContent: z.strictObject({ text: z.string() }),
                  }),
                )
                .min(1),
            }),
          )
          .min(1),
      }),
    )
    .optional(),
})

export const sarifSchema = z.strictObject({
  $schema: z.literal('https://json.schemastore.org/sarif-2.1.0.json'),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        tool: z.strictObject({
          driver: z.strictObject({ name: z.string().min(1), rules: z.array(rule) }),
        }),
        invocations: z.array(
          z.strictObject({
            executionSuccessful: z.boolean(),
            endTimeUtc: z.iso.datetime(),
            toolExecutionNotifications: z.array(
              z.strictObject({ level, message, locations: z.array(location) }),
            ),
          }),
        ),
        artifacts: z.array(z.strictObject({ location: artifactLocation })),
        results: z.array(result),
      }),
    )
    .length(1),
})
