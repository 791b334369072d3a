import { t } from '#language/say.ts'
import styles from './LogSheet.module.css'
import type { ByHand, Entry } from './log-entry.ts'
import { isMutual } from './read-sentence.ts'

/** Whether something was given or asked for, and by whom; a meeting or a call goes both ways. */
export function LogTags({ entry, onChange }: { entry: Entry; onChange: (set: Pick<ByHand, 'tag' | 'isTheirs'>) => void }) {
  const titles = entry.isTheirs
    ? { give: t('I was given something'), ask: t('I was asked for something') }
    : { give: t('I gave something'), ask: t('I asked for something') }
  return (
    <fieldset className={styles.tags}>
      <legend>{t('Was it one of these?')}</legend>
      {(['give', 'ask'] as const).map((name) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={entry.tag === name}
            onChange={(event) => onChange({ tag: event.target.checked ? name : 'none', isTheirs: entry.isTheirs })}
          />
          {titles[name]}
        </label>
      ))}
      {!isMutual(entry.kind) && (
        <label>
          <input type="checkbox" checked={entry.isTheirs} onChange={(event) => onChange({ isTheirs: event.target.checked })} />
          {t('It came from them')}
        </label>
      )}
    </fieldset>
  )
}
