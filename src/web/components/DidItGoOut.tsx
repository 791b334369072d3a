import type { ReactNode } from 'react'
import { t } from '#language/say.ts'
import { Acts, Button } from './Button.tsx'

interface DidItGoOutProps {
  /** How it stands on its page. */
  className: string | undefined
  /** Between the question and its answers. */
  children?: ReactNode
  /** What else can be done. */
  acts?: ReactNode
  onYes: () => void
  onNotYet: () => void
}

/** Asked after something was opened elsewhere. */
export function DidItGoOut({ className, children, acts, onYes, onNotYet }: DidItGoOutProps) {
  return (
    <fieldset className={className}>
      <legend className="serif">{t('Did it go out?')}</legend>
      {children}
      <Acts>
        <Button look="go" onClick={onYes}>
          {t('Yes, logged')}
        </Button>
        {acts}
        <Button onClick={onNotYet}>{t('Not yet')}</Button>
      </Acts>
    </fieldset>
  )
}
