import { type ReactNode, useId } from 'react'
import { i18n } from '#i18n'
import { BrandMark } from '../../components/brand-mark'

interface ToolbarProps {
  readonly canSave: boolean
  /** The document goes back as a `.docx`. */
  readonly isDocx: boolean
  readonly trackSafe: boolean
  readonly note: string | undefined
  readonly onFiles: (files: readonly File[]) => void
  readonly onTrackSafe: (track: boolean) => void
  readonly onCopy: () => void
  readonly onSave: () => void
  /** Further buttons. */
  readonly children?: ReactNode
}

/** Name, the way in for files, and the ways out for the result. */
export function Toolbar(props: ToolbarProps) {
  const { canSave, isDocx, trackSafe, note, onFiles, onTrackSafe, onCopy, onSave, children } = props
  const input = useId()
  return (
    <header className="toolbar">
      <h1 className="brand">
        <BrandMark size={20} />
        {i18n.t('brand')}
        <small>{i18n.t('workbench.title')}</small>
      </h1>
      <span className="file-input">
        <input
          id={input}
          type="file"
          multiple
          accept=".docx,.docm,.txt,.md,.markdown"
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])])
            currentTarget.value = ''
          }}
        />
        <label htmlFor={input}>{i18n.t('workbench.open')}</label>
      </span>
      {children}
      <p className="note" role="status">
        {note}
      </p>
      {isDocx && (
        <label className="track-safe">
          <input
            type="checkbox"
            data-switch="track-safe"
            checked={trackSafe}
            onChange={({ currentTarget }) => onTrackSafe(currentTarget.checked)}
          />
          {i18n.t('workbench.trackSafe')}
        </label>
      )}
      <button type="button" data-action="copy" disabled={!canSave} onClick={onCopy}>
        {i18n.t('workbench.copy')}
      </button>
      <button
        type="button"
        className="primary"
        data-action="save"
        disabled={!canSave}
        onClick={onSave}
      >
        {isDocx ? i18n.t('workbench.saveDocx') : i18n.t('workbench.save')}
      </button>
    </header>
  )
}
