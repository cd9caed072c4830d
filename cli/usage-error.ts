/** A fault of the call or of its files: one line for the user, exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
