import { type PlainPhrase, t } from '#language/say.ts'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { NAV_PAGES } from '../pages/index.ts'
import styles from './KeySheet.module.css'

const KEYS = [
  [['Ctrl', 'K'], 'find or do'],
  [['/'], 'search on this page'],
  [['J'], 'next^line'],
  [['K'], 'previous^line'],
  [['Enter'], 'open, main action'],
  [['Esc'], 'close, back'],
  [['L'], 'log what happened'],
  [['V'], 'log a give'],
  [['D'], 'done^card'],
  [['S'], 'snooze'],
  [['.'], 'more^things to do'],
  [['A'], 'before you ask'],
  [['E'], 'change the first line'],
  [['X'], 'select'],
  [['M'], 'in pairs: one person'],
  [['N'], 'a note; in pairs: two people'],
  [['1'], 'to 4, in Review: where somebody new belongs'],
  [['U'], 'undo'],
  [['?'], 'this sheet'],
] as const satisfies readonly (readonly [keys: readonly string[], does: PlainPhrase])[]

export function KeySheet({ onClose }: { onClose: () => void }) {
  const lines = [
    ...NAV_PAGES.map(({ key, title }) => ({ keys: ['G', key.toUpperCase()], does: t('to {page}', { page: t(title) }) })),
    ...KEYS.map(([keys, does]) => ({ keys, does: t(does) })),
  ]
  return (
    <Dialog label={t('All keys')} onClose={onClose}>
      <div className={styles.sheet}>
        <h2>{t('All keys')}</h2>
        <p className="meta">{t('They act only outside fields.')}</p>
        <dl>
          {lines.map(({ keys, does }) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{nameOfKey(key)}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <Button onClick={onClose}>{t('Close')}</Button>
      </div>
    </Dialog>
  )
}

/** As it stands on a keyboard of the reader's. */
const nameOfKey = (key: string) => (key === 'Ctrl' ? t('Ctrl') : key)
