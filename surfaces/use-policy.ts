import { useEffect, useState } from 'react'
import { readPolicy, watchPolicy } from '../lib/settings/managed'
import type { ReadPolicy } from '../lib/settings/policy'

/** The organisation's policy, kept up to date; `undefined` until it has been read. */
export function usePolicy(): ReadPolicy | undefined {
  const [policy, setPolicy] = useState<ReadPolicy>()
  useEffect(() => {
    const read = () => void readPolicy().then(setPolicy)
    read()
    return watchPolicy(read)
  }, [])
  return policy
}
