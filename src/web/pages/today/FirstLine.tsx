import { GrowingText } from '../../components/GrowingText.tsx'
import styles from './OpenCard.module.css'

/** The draft, editable where it stands. */
export function FirstLine({ id, value, onChange }: { id: string; value: string; onChange: (value: string) => void }) {
  return <GrowingText id={id} className={styles.draft} value={value} onChange={onChange} />
}
