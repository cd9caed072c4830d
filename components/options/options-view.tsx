import { type ComponentType, lazy, type ReactNode, Suspense } from 'react'
import { i18n } from '#i18n'
import { BrandMark } from '../brand-mark'
import {
  type OptionsActions,
  type OptionsState,
  type Section,
  type SectionProps,
  sections,
} from './options-model'
import { PolicyNote } from './policy-note'
import { RulesSection } from './rules-section'
import { UnreadableNote } from './unreadable-note'
import '../base.css'
import './options.css'

interface OptionsViewProps {
  readonly section: Section
  /** `undefined` until everything has been read. */
  readonly state: OptionsState | undefined
  readonly actions: OptionsActions
  readonly children?: ReactNode
}

/** The rules are what the page opens with; the other parts are loaded when they are asked for. */
const views: Readonly<Record<Section, ComponentType<SectionProps>>> = {
  rules: RulesSection,
  packs: lazy(async () => ({ default: (await import('./packs-section')).PacksSection })),
  types: lazy(async () => ({ default: (await import('./types-section')).TypesSection })),
  names: lazy(async () => ({ default: (await import('./names-section')).NamesSection })),
  sites: lazy(async () => ({ default: (await import('./sites-section')).SitesSection })),
  ignored: lazy(async () => ({ default: (await import('./ignored-section')).IgnoredSection })),
  backup: lazy(async () => ({ default: (await import('./backup-section')).BackupSection })),
}

/** The whole page: a menu, and the part that is chosen in it. */
export function OptionsView({ section, state, actions, children }: OptionsViewProps) {
  const View = views[section]
  return (
    <div className="options">
      <header className="options-head">
        <BrandMark size={28} />
        <h1>{i18n.t('options.title')}</h1>
        <nav aria-label={i18n.t('options.menu')}>
          <ul>
            {sections.map((name) => (
              <li key={name}>
                <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
                  {i18n.t(`options.${name}.title`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="options-promise">
          {i18n.t('options.promise')} <a href="/privacy.html">{i18n.t('onboarding.privacy')}</a>
        </p>
      </header>
      <main data-section={section} aria-busy={state === undefined}>
        <h2>{i18n.t(`options.${section}.title`)}</h2>
        <p className="lead">{i18n.t(`options.${section}.lead`)}</p>
        {state && (
          <>
            <UnreadableNote state={state} actions={actions} />
            <PolicyNote state={state} />
            <Suspense>
              <View state={state} actions={actions} />
            </Suspense>
          </>
        )}
      </main>
      {children}
    </div>
  )
}
