import { z } from 'zod'

/** What a person types as a name: one line, no angle brackets (a name is never markup), no control characters. */
export const nameSchema = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^<>\p{Cc}\u2028\u2029]+$/u)

/** Of a rule, as its file is named. */
export const ruleIdSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9-]*$/u)

/** A word that is looked for as it stands. */
export const wordSchema = z
  .string()
  .min(1)
  .max(40)
  .regex(/^[^\p{Cc}\u2028\u2029]+$/u)
