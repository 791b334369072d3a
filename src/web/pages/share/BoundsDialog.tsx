import { type FormEvent, useState } from 'react'
import type { NetworkRhythm, OwnBounds } from '#contract/share.ts'
import { t } from '#language/say.ts'
import { Acts, Button } from '../../components/Button.tsx'
import { Dialog } from '../../components/Dialog.tsx'
import { Field } from '../../components/Field.tsx'
import styles from './Share.module.css'

interface BoundsDialogProps {
  edited: Pick<NetworkRhythm, 'network' | 'title' | 'floor' | 'ceiling' | 'isOwn'>
  onClose: () => void
  onSave: (own: OwnBounds) => Promise<boolean>
}

/** How often the owner means to post on one network. */
export function BoundsDialog({ edited: { network, title, floor, ceiling, isOwn }, onClose, onSave }: BoundsDialogProps) {
  const [least, setLeast] = useState(String(floor))
  const [most, setMost] = useState(String(ceiling))
  const bounds = { floor: Number(least), ceiling: Number(most) }
  const error = bounds.floor > bounds.ceiling ? t('At most is less than at least.') : undefined
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (!error && (await onSave({ network, bounds }))) onClose()
  }
  const asUsual = async () => {
    if (await onSave({ network, bounds: null })) onClose()
  }
  return (
    <Dialog label={t('How often on {title}', { title })} onClose={onClose}>
      <form className={styles.form} onSubmit={save}>
        <h2>{t('How often on {title}', { title })}</h2>
        <p className="meta">
          {t('Posts a month. What is usual comes from studies of vendors, mostly of brands: a place to begin, not a law.')}
        </p>
        <div className={styles.pair}>
          <Field
            label={t('At least')}
            type="number"
            min={1}
            max={300}
            required
            data-first
            value={least}
            onChange={(event) => setLeast(event.target.value)}
          />
          <Field
            label={t('At most')}
            type="number"
            min={1}
            max={300}
            required
            value={most}
            onChange={(event) => setMost(event.target.value)}
            {...(error ? { error } : {})}
          />
        </div>
        <Acts>
          <Button look="go" type="submit">
            {t('Keep it')}
          </Button>
          {isOwn && <Button onClick={() => void asUsual()}>{t('As is usual')}</Button>}
          <Button look="quiet" onClick={onClose}>
            {t('Close')}
          </Button>
        </Acts>
      </form>
    </Dialog>
  )
}
