import { t } from '#language/say.ts'
import { Button } from '../components/Button.tsx'
import { Dialog } from '../components/Dialog.tsx'
import { NAV_PAGES } from '../pages/index.ts'
import { rich } from '../words/rich.tsx'
import styles from './KeySheet.module.css'
import { EVERYWHERE, type KeyGroup, OF_PAGES } from './key-groups.ts'

const TO_PAGES: KeyGroup = {
  title: 'To a page',
  lines: NAV_PAGES.map(({ key, title }) => ({ keys: ['G', key.toUpperCase()], does: title })),
}

/** Every key, by where it acts. */
export function KeySheet({ onClose }: { onClose: () => void }) {
  return (
    <Dialog label={t('All keys')} onClose={onClose} wide>
      <div className={styles.sheet}>
        {/* Takes the focus, so that the sheet opens at its top and not at the button at its end. */}
        <h2 tabIndex={-1} data-first>
          {t('All keys')}
        </h2>
        <p className="meta">{t('They act only outside fields.')}</p>
        <div className={styles.groups}>
          <Group group={EVERYWHERE} />
          {OF_PAGES.map((group) => (
            <Group key={group.title} group={group} />
          ))}
          <Group group={TO_PAGES} />
        </div>
        <Button onClick={onClose}>{t('Close')}</Button>
      </div>
    </Dialog>
  )
}

function Group({ group: { title, lines } }: { group: KeyGroup }) {
  return (
    <section>
      <h3>{t(title)}</h3>
      <dl>
        {lines.map(({ keys, isRange, does }) => (
          <div key={keys.join()}>
            <dt>
              {isRange
                ? rich('{first} to {last}^keys', { first: <kbd>{keys[0]}</kbd>, last: <kbd>{keys[1]}</kbd> })
                : keys.map((key) => <kbd key={key}>{nameOfKey(key)}</kbd>)}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** As it stands on a keyboard of the reader's. */
const nameOfKey = (key: string) => (key === 'Ctrl' ? t('Ctrl') : key)
