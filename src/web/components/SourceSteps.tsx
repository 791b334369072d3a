import type { Sources } from '#contract/imports.ts'
import { tf } from '#language/say.ts'
import { Icon } from './Icon.tsx'
import styles from './SourceSteps.module.css'

/** Each source opens the steps by which one gets one's own archive there. */
export function SourceSteps({ sources }: { sources: Sources }) {
  return (
    <ul className={styles.sources}>
      {sources
        .filter(({ steps }) => steps.length > 0)
        .map(({ id, title, steps }) => (
          <li key={id}>
            <details>
              <summary>
                <b>{title}</b>
                <span>
                  {tf(steps.length, '{n} step', '{n} steps')} <Icon name="down" size={14} />
                </span>
              </summary>
              <ol>
                {steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </details>
          </li>
        ))}
    </ul>
  )
}
