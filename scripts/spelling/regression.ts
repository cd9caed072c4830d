import type { Features } from '../../lib/spelling/features'

/** A suspect as the classifier learns from it. */
export interface Sample {
  readonly features: Features
  /** Whether the first candidate is what was meant. */
  readonly isRight: boolean
  readonly weight: number
}

const STEPS = 400
const RATE = 0.05
const DECAY = 1e-4

/**
 * Logistic regression by full-batch gradient descent (Adam), deterministic.
 * @returns the weight of each feature, `bias` among them
 */
export function learn(samples: readonly Sample[]): Record<string, number> {
  const names = Object.keys(samples[0]?.features ?? {})
  const { rows, means, spreads } = standardise(samples, names)
  const total = samples.reduce((sum, { weight }) => sum + weight, 0)
  const weights = new Float64Array(names.length)
  const momentum = new Float64Array(names.length)
  const variance = new Float64Array(names.length)
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(names.length)
    samples.forEach(({ isRight, weight }, i) => {
      const row = rows[i] as Float64Array
      const error = (1 / (1 + Math.exp(-dot(row, weights))) - Number(isRight)) * weight
      for (let k = 0; k < row.length; k++) {
        gradient[k] = (gradient[k] as number) + error * (row[k] as number)
      }
    })
    for (let k = 0; k < names.length; k++) {
      const slope = (gradient[k] as number) / total + DECAY * (weights[k] as number)
      const mean = 0.9 * (momentum[k] as number) + 0.1 * slope
      const square = 0.99 * (variance[k] as number) + 0.01 * slope * slope
      momentum[k] = mean
      variance[k] = square
      const change = mean / (1 - 0.9 ** step) / (Math.sqrt(square / (1 - 0.99 ** step)) + 1e-8)
      weights[k] = (weights[k] as number) - RATE * change
    }
  }
  return unstandardise(names, weights, means, spreads)
}

function standardise(samples: readonly Sample[], names: readonly string[]) {
  const rows = samples.map(({ features }) => Float64Array.from(names, (n) => features[n] as number))
  const average = (of: (row: Float64Array, k: number) => number) =>
    Float64Array.from(names, (_, k) => rows.reduce((sum, row) => sum + of(row, k), 0) / rows.length)
  const means = average((row, k) => (names[k] === 'bias' ? 0 : (row[k] as number)))
  const squares = average((row, k) => ((row[k] as number) - (means[k] as number)) ** 2)
  const spreads = squares.map((square, k) => (names[k] === 'bias' ? 1 : Math.sqrt(square) || 1))
  for (const row of rows) {
    for (let k = 0; k < row.length; k++) {
      row[k] = ((row[k] as number) - (means[k] as number)) / (spreads[k] as number)
    }
  }
  return { rows, means, spreads }
}

function unstandardise(
  names: readonly string[],
  weights: Float64Array,
  means: Float64Array,
  spreads: Float64Array,
): Record<string, number> {
  const result: Record<string, number> = {}
  let shift = 0
  names.forEach((name, k) => {
    const weight = (weights[k] as number) / (spreads[k] as number)
    result[name] = Math.round(weight * 1e4) / 1e4
    if (name !== 'bias') shift += weight * (means[k] as number)
  })
  result.bias = Math.round(((result.bias ?? 0) - shift) * 1e4) / 1e4
  return result
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number)
  return sum
}
