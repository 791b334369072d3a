import { t } from '#language/say.ts'
import { Acts, Button } from './Button.tsx'

/** How a form in a dialog ends: what it does, and leaving it. */
export function FormEnd({ go, onLeave, disabled }: { go: string; onLeave: () => void; disabled?: boolean }) {
  return (
    <Acts>
      <Button look="go" type="submit" disabled={disabled}>
        {go}
      </Button>
      <Button look="quiet" onClick={onLeave}>
        {t('Close')}
      </Button>
    </Acts>
  )
}
