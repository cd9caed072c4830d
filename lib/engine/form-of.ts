import * as z from 'zod/mini'
import type { FormField } from './rule-form'

/** What the form reads of an option's JSON Schema. */
const propertySchema = z.looseObject({
  type: z.string(),
  description: z.optional(z.string()),
  default: z.unknown(),
  minimum: z.optional(z.number()),
  maximum: z.optional(z.number()),
  items: z.optional(z.looseObject({ type: z.string(), minLength: z.optional(z.int()) })),
})
type Property = z.infer<typeof propertySchema>

/**
 * The form of a rule's options, made from their schema. Options of a shape that no field shows (tables) are left
 * out: they are filled from the user's own lists.
 */
export function formOf(options: z.core.$ZodObject): FormField[] {
  const { properties = {} } = z.toJSONSchema(options, { io: 'output' })
  return Object.entries(properties).flatMap(([name, property]) => {
    const field = fieldOf(name, propertySchema.parse(property))
    return field === undefined ? [] : [field]
  })
}

function fieldOf(name: string, property: Property): FormField | undefined {
  const label = property.description ?? name
  const { type, default: initial, items } = property
  if (type === 'boolean') return { name, label, kind: 'switch', initial: initial === true }
  if (type === 'string') return { name, label, kind: 'text', initial: String(initial ?? '') }
  if (type === 'array' && items?.type === 'string') {
    const words = z.catch(z.array(z.string()), []).parse(initial)
    return { name, label, kind: 'words', initial: words, shortest: items.minLength ?? 0 }
  }
  if (type !== 'integer' && type !== 'number') return undefined
  // zod writes the largest safe integer where no limit was given.
  const maximum = property.maximum === Number.MAX_SAFE_INTEGER ? undefined : property.maximum
  return {
    name,
    label,
    kind: 'number',
    initial: Number(initial),
    whole: type === 'integer',
    ...(property.minimum !== undefined && { minimum: property.minimum }),
    ...(maximum !== undefined && { maximum }),
  }
}
