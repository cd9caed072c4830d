import * as z from 'zod/mini'
import { policySchema } from './policy'

type Schema = Readonly<Record<string, unknown>>

/**
 * The schema of the policy for the manifest's `storage.managed_schema`, made from the zod schema that the extension
 * parses with. Only what browsers understand of JSON Schema is in it: for anything else Chrome refuses the extension.
 */
export function managedSchema(): Schema {
  return reduce(z.toJSONSchema(policySchema, { io: 'input' }) as Schema)
}

function reduce({
  type,
  description,
  enum: choices,
  items,
  properties,
  additionalProperties,
}: Schema): Schema {
  return {
    type,
    ...(description !== undefined && { description }),
    ...(choices !== undefined && { enum: choices }),
    ...(isSchema(items) && { items: reduce(items) }),
    ...(isSchema(properties) && { properties: reduceEach(properties) }),
    // A closed object is what browsers take every object for; they do not take the word for it.
    ...(isSchema(additionalProperties) && { additionalProperties: reduce(additionalProperties) }),
  }
}

function reduceEach(properties: Schema): Schema {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, reduce(property as Schema)]),
  )
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null
}
