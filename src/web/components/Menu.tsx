import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { t } from '#language/say.ts'
import { type ButtonLook, buttonClass } from './Button.tsx'
import styles from './Menu.module.css'
import { placeBelow } from './place-below.ts'

export interface MenuChoice {
  readonly title: string
  readonly onChoose: () => void
  readonly isChosen?: boolean
}
/** Choices, in parts that a hairline divides. */
export type MenuParts = readonly (readonly MenuChoice[])[]

export interface MenuProps {
  readonly children: ReactNode
  readonly parts: MenuParts
  readonly label?: string
  readonly look?: ButtonLook
  readonly small?: boolean
  readonly open?: boolean
  readonly onOpenChange?: (open: boolean) => void
}

/** A button that opens a list of things to do. The browser's popover closes it with Esc or a click elsewhere; arrows and letters move in it. */
export function Menu({ children, parts, label, look = 'quiet', small = false, open: openedBy, onOpenChange }: MenuProps) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const [openedHere, setOpenedHere] = useState(false)
  const isOpen = openedBy ?? openedHere
  const setOpen = onOpenChange ?? setOpenedHere

  useEffect(() => {
    const popup = menu.current
    if (!popup || !button.current || popup.matches(':popover-open') === isOpen) return
    if (!isOpen) return popup.hidePopover()
    popup.showPopover()
    placeBelow(popup, button.current)
    popup.querySelector<HTMLElement>('[role=menuitem]')?.focus()
  }, [isOpen])

  const choose = (choice: MenuChoice) => {
    setOpen(false)
    button.current?.focus()
    choice.onChoose()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={buttonClass(look, small)}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={label}
        onClick={() => setOpen(!isOpen)}
        // A click here would close the popover first and then open it again.
        onPointerDown={(event) => isOpen && event.preventDefault()}
      >
        {children}
      </button>
      <div
        ref={menu}
        id={id}
        role="menu"
        popover="auto"
        className={styles.menu}
        onKeyDown={moveIn}
        onToggle={(event) => event.newState === 'closed' && isOpen && setOpen(false)}
      >
        {isOpen &&
          parts
            .filter((part) => part.length > 0)
            .map((part) => (
              // biome-ignore lint/a11y/useSemanticElements: a part of a menu
              <div key={part[0]!.title} role="group" className={styles.part}>
                {part.map((choice) => (
                  <button
                    key={choice.title}
                    type="button"
                    role="menuitem"
                    tabIndex={-1}
                    className={styles.item}
                    onClick={() => choose(choice)}
                  >
                    {choice.title}
                    {choice.isChosen && <span className={styles.chosen}>{t('now')}</span>}
                  </button>
                ))}
              </div>
            ))}
      </div>
    </>
  )
}

/** Arrows, Home, End and first letters go from item to item; Tab leaves. */
function moveIn(event: KeyboardEvent<HTMLDivElement>) {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const at = items.findIndex((item) => item.contains(document.activeElement))
  const next = nextIndex(event.key, at, items)
  if (event.key === 'Tab') return event.currentTarget.hidePopover()
  if (next === undefined) return
  event.preventDefault()
  event.stopPropagation()
  items[(next + items.length) % items.length]?.focus()
}

function nextIndex(key: string, at: number, items: readonly HTMLElement[]): number | undefined {
  if (key === 'ArrowDown') return at + 1
  if (key === 'ArrowUp') return at - 1
  if (key === 'Home') return 0
  if (key === 'End') return items.length - 1
  if (!/^\p{L}$/u.test(key)) return undefined
  const begins = (item: HTMLElement) => item.textContent.toLowerCase().startsWith(key.toLowerCase())
  const found = items.findIndex((item, index) => index > at && begins(item))
  return found >= 0 ? found : items.findIndex(begins)
}
