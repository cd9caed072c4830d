import { i18n } from '#i18n'
import { openPage } from '../../surfaces/open-page'
import { App } from './app'

openPage(i18n.t('onboarding.pageTitle'), <App />)
