import fc from 'fast-check'

/**
 * Property tests draw the same texts in every run, so that a change is judged by what it changes.
 * `GAOJIAN_SEED=random` looks further, and any number repeats a run that failed.
 */
const wanted = process.env.GAOJIAN_SEED ?? '20251122'
if (wanted !== 'random') fc.configureGlobal({ seed: Number(wanted) })
