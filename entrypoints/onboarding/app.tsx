import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { BrandMark } from '../../components/brand-mark'
import { Demo } from './demo'
import { PinStep } from './pin-step'
import { ShortcutStep } from './shortcut-step'
import { useDemoCheck } from './use-demo-check'
import '../../components/base.css'
import './onboarding.css'

const reads = ['press', 'page', 'live'] as const
const keeps = ['local', 'text', 'permissions'] as const

/** What is shown once, after the installation: how to start, and a draft to try it on. */
export function App() {
  const demo = useDemoCheck()
  const report = demo.state.status === 'done' ? demo.state.report : undefined
  return (
    <main
      className="onboarding"
      data-status={demo.state.status}
      data-characters={report?.characters}
      data-coverage={report?.coverage}
      data-source={report?.source}
    >
      <header>
        <BrandMark size={44} />
        <div>
          <h1>{i18n.t('onboarding.title')}</h1>
          <p>{i18n.t('onboarding.lead')}</p>
        </div>
      </header>
      <ol className="steps">
        <ShortcutStep />
        <PinStep />
        <li>
          <h2>{i18n.t('onboarding.select.title')}</h2>
          <p>{i18n.t('onboarding.select.text')}</p>
        </li>
      </ol>
      <Demo {...demo} />
      <section className="promises">
        <div>
          <h2>{i18n.t('onboarding.reads.title')}</h2>
          <ul>
            {reads.map((key) => (
              <li key={key}>{i18n.t(`onboarding.reads.${key}`)}</li>
            ))}
          </ul>
        </div>
        <div>
          <h2>{i18n.t('onboarding.keeps.title')}</h2>
          <ul>
            {keeps.map((key) => (
              <li key={key}>{i18n.t(`onboarding.keeps.${key}`)}</li>
            ))}
          </ul>
        </div>
      </section>
      <nav aria-label={i18n.t('onboarding.more')}>
        <a href={pageUrl('workbench')}>{i18n.t('onboarding.workbench')}</a>
        <a href={pageUrl('options')}>{i18n.t('onboarding.options')}</a>
        <a href={pageUrl('privacy')}>{i18n.t('onboarding.privacy')}</a>
      </nav>
    </main>
  )
}

function pageUrl(name: 'workbench' | 'options' | 'privacy'): string {
  return new URL(`/${name}.html`, browser.runtime.getURL('/')).href
}
