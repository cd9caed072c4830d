import { i18n } from '#i18n'
import policy from '../../docs/privacy.md?raw'
import { openPage } from '../../surfaces/open-page'
import { PlainMarkdown } from './plain-markdown'
import '../../components/base.css'
import './privacy.css'

const [chinese = '', english = ''] = policy.split('\n---\n')

openPage(
  i18n.t('privacy.pageTitle'),
  <main className="privacy">
    <article lang="zh-CN">
      <PlainMarkdown source={chinese} />
    </article>
    <article lang="en">
      <PlainMarkdown source={english} />
    </article>
  </main>,
)
