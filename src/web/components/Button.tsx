import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './Button.module.css'
import { classes } from './classes.ts'
import { Key } from './Key.tsx'

export type ButtonLook = 'go' | 'outline' | 'quiet'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: ButtonLook
  small?: boolean
  /** The key that does the same, shown on the desktop. */
  hint?: string
  children: ReactNode
}

export function Button({ look = 'outline', small, hint, children, className, ...rest }: ButtonProps) {
  return (
    <button type="button" className={classes(buttonClass(look, small), className)} {...rest}>
      {children}
      {hint && <Key>{hint}</Key>}
    </button>
  )
}

/** The same look for a link. */
export function buttonClass(look: ButtonLook = 'outline', small?: boolean): string {
  return classes(styles.button, styles[look], small && styles.small)
}

/** Buttons in a row that wraps. */
export function Acts({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <div className={classes(styles.acts, className)}>{children}</div>
}
