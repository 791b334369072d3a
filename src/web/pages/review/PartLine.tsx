import type { KindReport } from '#contract/kind.ts'
import { t } from '#language/say.ts'
import { round } from '../../components/plot.ts'

type Part = NonNullable<KindReport['now']>['parts'][number]

const FROM = 6
const TO = 156

/** One part: open dot half a year ago, full dot now, and what it rests on. */
export function PartLine({ part: { title, value, before, evidence } }: { part: Part }) {
  const x = (share: number) => round(FROM + (TO - FROM) * share)
  return (
    <li>
      <h3>{title}</h3>
      {value === null ? (
        <span className="meta">{t('not known')}</span>
      ) : (
        <svg width="162" height="16" viewBox="0 0 162 16" role="img" aria-label={said(title, value, before)}>
          <line x1={FROM} x2={TO} y1="8" y2="8" stroke="var(--rule-2)" />
          {before !== null && <line x1={x(before)} x2={x(value)} y1="8" y2="8" stroke="var(--moss)" strokeWidth="2" />}
          {before !== null && <circle cx={x(before)} cy="8" r="3.4" fill="var(--paper)" stroke="var(--moss)" strokeWidth="1.4" />}
          <circle cx={x(value)} cy="8" r="5" fill="var(--moss)" />
        </svg>
      )}
      <p>{evidence}</p>
    </li>
  )
}

function said(title: string, value: number, before: number | null): string {
  const now = Math.round(100 * value)
  return before === null
    ? t('{title}: {now} of 100', { title, now })
    : t('{title}: {now} of 100, {before} half a year ago', { title, now, before: Math.round(100 * before) })
}
