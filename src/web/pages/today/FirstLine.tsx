import { GrowingText } from '../../components/GrowingText.tsx'
import styles from './OpenCard.module.css'

interface FirstLineProps {
  id: string
  value: string
  onChange: (value: string) => void
  onLeave: () => void
}

/** The draft, editable where it stands; Esc leaves it, and the keys of the card count again. */
export function FirstLine({ id, value, onChange, onLeave }: FirstLineProps) {
  return <GrowingText id={id} className={styles.draft} value={value} onChange={onChange} onLeave={onLeave} />
}
