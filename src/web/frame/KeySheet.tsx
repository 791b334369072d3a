import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { NAV_PAGES } from '../pages/index.ts'
import styles from './KeySheet.module.css'

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['Ctrl', 'K'], 'find or do'],
  [['/'], 'search on this page'],
  [['J'], 'next'],
  [['K'], 'previous'],
  [['Enter'], 'open, main action'],
  [['Esc'], 'close, back'],
  [['L'], 'log what happened'],
  [['V'], 'log a give'],
  [['D'], 'done'],
  [['S'], 'snooze'],
  [['.'], 'more'],
  [['A'], 'before you ask'],
  [['E'], 'change the first line'],
  [['X'], 'select'],
  [['M'], 'in pairs: one person'],
  [['N'], 'a note; in pairs: two people'],
  [['1'], 'to 4, in Review: where somebody new belongs'],
  [['U'], 'undo'],
  [['?'], 'this sheet'],
]

export function KeySheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog label="All keys" onClose={onClose}>
      <div className={styles.sheet}>
        <h2>All keys</h2>
        <p className="meta">They act only outside fields.</p>
        <dl>
          {[...NAV_PAGES.map(({ key, title }) => [['G', key.toUpperCase()], `to ${title}`] as const), ...KEYS].map(([keys, does]) => (
            <div key={does}>
              <dt>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <Button onClick={onClose}>Close</Button>
      </div>
    </Dialog>
  )
}
