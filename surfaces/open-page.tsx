import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { ErrorBoundary } from '../components/error-boundary'

/** Shows a page of the extension: its title, the language that its words are in, and its content. */
export function openPage(title: string, content: ReactNode): void {
  document.title = title
  document.documentElement.lang = browser.i18n.getUILanguage().startsWith('zh') ? 'zh-CN' : 'en'
  createRoot(document.getElementById('root') as HTMLElement).render(
    <ErrorBoundary>{content}</ErrorBoundary>,
  )
}
