import { useEffect, useRef } from 'react'
import { t } from '#language/say.ts'
import { Icon } from '../components/Icon.tsx'
import { Monogram } from '../components/Monogram.tsx'
import { Moon } from '../components/Moon.tsx'
import { elapsedInFigures } from '../words/durations.ts'
import { warmthSaid } from '../words/warmth.ts'
import styles from './Palette.module.css'
import type { PaletteItem } from './palette-items.ts'

/** One offer of the palette: a person, a page or an act. */
export function PaletteLine({
  item,
  query,
  isChosen,
  onChoose,
}: {
  item: PaletteItem
  query: string
  isChosen: boolean
  onChoose: () => void
}) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isChosen) ref.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the chosen line
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys
    <div ref={ref} id={`palette-${item.key}`} role="option" aria-selected={isChosen} className={styles.line} onClick={onChoose}>
      {item.type === 'person' ? (
        <>
          <Monogram id={item.person.id} name={item.person.name} hasPhoto={item.person.hasPhoto} size="s" />
          <span>
            <Marked text={item.person.name} query={query} />
          </span>
          <Moon value={item.person.warmth} trend={item.person.trend} size={15} />
          <span className="sr">{t('warmth {said}', { said: warmthSaid(item.person.warmth, item.person.trend) })}</span>
          <span className={styles.meta}>{whereAndWhen(item.person)}</span>
        </>
      ) : (
        <>
          <Icon name={item.type === 'log' ? 'pen' : item.icon} size={17} />
          {item.title}
          <span className={styles.meta}>{item.hint && <kbd>{item.hint}</kbd>}</span>
        </>
      )}
    </div>
  )
}

function whereAndWhen({
  place,
  organisation,
  elapsedDays,
}: {
  place: string | null
  organisation: string | null
  elapsedDays: number | null
}) {
  const when = elapsedDays === null ? undefined : elapsedDays < 1 ? t('today') : t('{span} ago', { span: elapsedInFigures(elapsedDays) })
  return [place ?? organisation, when].filter(Boolean).join(', ')
}

function Marked({ text, query }: { text: string; query: string }) {
  const typed = query.trim()
  const at = typed ? text.toLowerCase().indexOf(typed.toLowerCase()) : -1
  if (at < 0) return text
  return (
    <>
      {text.slice(0, at)}
      <b>{text.slice(at, at + typed.length)}</b>
      {text.slice(at + typed.length)}
    </>
  )
}
