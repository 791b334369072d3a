import { Link, useLocation } from '@tanstack/react-router'
import type { Imports } from '#contract/imports.ts'
import { t } from '#language/say.ts'
import { buttonClass } from './Button.tsx'
import styles from './NextSteps.module.css'

interface Way {
  readonly title: () => string
  readonly to: '/' | '/people' | '/import'
  readonly search?: { readonly sort?: 'rhythm' | 'warmth'; readonly state?: 'dormant'; readonly circle?: 'unsorted' }
}

/** Where each step is done. */
const STEPS: Readonly<Record<Imports['next'][number]['type'], Way>> = {
  today: { title: () => t('Begin today'), to: '/' },
  slipping: { title: () => t('See who is slipping'), to: '/people', search: { sort: 'rhythm' } },
  resting: { title: () => t('See who rests'), to: '/people', search: { state: 'dormant', sort: 'warmth' } },
  unsorted: { title: () => t('Place them'), to: '/people', search: { circle: 'unsorted' } },
  newer: { title: () => t('Bring something newer'), to: '/import' },
  letters: { title: () => t('Bring mail or messages'), to: '/import' },
}

/** What is worth doing after something was brought in, each with the way there. The first leads, unless something else on the page does. On the page where more is brought that way is left out. */
export function NextSteps({ steps, isLed = false }: { steps: Imports['next']; isLed?: boolean }) {
  const isOnImport = useLocation().pathname === '/import'
  const leadsOn = ({ type }: Imports['next'][number]) => !(isOnImport && STEPS[type].to === '/import')
  const first = isLed ? undefined : steps.find(leadsOn)
  return (
    <ul className={styles.next} aria-label={t('What next')}>
      {steps.map((step) => {
        const { type, sentence } = step
        const where = STEPS[type]
        return (
          <li key={type}>
            <span>{sentence}</span>
            {leadsOn(step) && (
              <Link to={where.to} search={where.search ?? {}} className={buttonClass(type === first?.type ? 'go' : 'outline', true)}>
                {where.title()}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
