/** Has the browser's own timings tell how long something took: `npm run bench:opening` reads them. */
export async function timed<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  const start = performance.now()
  const value = await work()
  performance.measure(name, { start })
  return value
}
