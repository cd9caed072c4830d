/** What `work` gives, or `late` once it has taken `limit` ms. */
export function within<Value, Late>(
  limit: number,
  work: Promise<Value>,
  late: Late,
): Promise<Value | Late> {
  let timer: ReturnType<typeof setTimeout>
  const waited = new Promise<Late>((resolve) => {
    timer = setTimeout(() => resolve(late), limit)
  })
  return Promise.race([work, waited]).finally(() => clearTimeout(timer))
}
