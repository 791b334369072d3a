import { Acts, Button } from './Button.tsx'

/** How a form in a dialog ends: what it does, and leaving it. */
export function FormEnd({ go, leave, onLeave, disabled }: { go: string; leave: string; onLeave: () => void; disabled?: boolean }) {
  return (
    <Acts>
      <Button look="go" type="submit" disabled={disabled}>
        {go}
      </Button>
      <Button look="quiet" onClick={onLeave}>
        {leave}
      </Button>
    </Acts>
  )
}
