import * as z from 'zod/mini'

/** What a person types as a name: one line, no angle brackets (a name is never markup), no control characters. */
export const nameSchema = z
  .string()
  .check(z.trim(), z.minLength(1), z.maxLength(60), z.regex(/^[^<>\p{Cc}\u2028\u2029]+$/u))

/** Of a rule, as its file is named. */
export const ruleIdSchema = z.string().check(z.maxLength(60), z.regex(/^[a-z][a-z0-9-]*$/u))

/** A word that is looked for as it stands. */
export const wordSchema = z
  .string()
  .check(z.minLength(1), z.maxLength(40), z.regex(/^[^\p{Cc}\u2028\u2029]+$/u))
