import { useSyncExternalStore } from 'react'
import { type Section, sections } from '../../components/options/options-model'

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The part of the page that its address names; the rules where it names none. */
export function useSection(): Section {
  const hash = useSyncExternalStore(subscribe, () => location.hash.slice(1))
  return sections.find((section) => section === hash) ?? 'rules'
}
