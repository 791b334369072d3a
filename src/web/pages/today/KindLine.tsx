import { Link } from '@tanstack/react-router'
import type { KindReport } from '#contract/kind.ts'
import type { Day } from '#domain/time.ts'
import { type PlainPhrase, t } from '#language/say.ts'
import { MarginSection } from '../../components/Page.tsx'
import { round } from '../../components/plot.ts'
import { plainDay } from '../../words/dates.ts'

const FROM = 4
const TO = 296
const BANDS = ['seldom', 'in need', 'all the time'] as const satisfies readonly PlainPhrase[]

/** Which kind of networker, small: a line in three parts, half a year ago the open dot, now the full one. Nothing while nothing is known. */
export function KindLine({ report, today }: { report: KindReport | undefined; today: Day }) {
  if (!report?.now) return null
  const { now, months } = report
  const asOf = now.isPast ? t(', as of {day}', { day: plainDay(now.on, today) }) : ''
  const before = months.findLast(({ on }) => monthsBetween(on, now.on) >= 6)
  const x = (at: number) => round(FROM + (TO - FROM) * at)
  const label = before
    ? t('{headline}; half a year ago {kind}.', { headline: `${now.headline}${asOf}`, kind: t(BANDS[before.kind - 1]!) })
    : `${now.headline}${asOf}.`
  return (
    <MarginSection
      title={t('The kind of networker you are')}
      more={
        <Link to="/review" className="more">
          {t('Review')}
        </Link>
      }
    >
      <svg viewBox="0 0 300 44" role="img" aria-label={label} style={{ width: '100%', maxWidth: 300, overflow: 'visible' }}>
        <line x1={FROM} x2={TO} y1="18" y2="18" stroke="var(--rule-2)" />
        {[0, 1 / 3, 2 / 3, 1].map((at) => (
          <line key={at} x1={x(at)} x2={x(at)} y1="13" y2="23" stroke="var(--rule-2)" />
        ))}
        {before && <line x1={x(before.place.at)} x2={x(now.place.at)} y1="18" y2="18" stroke="var(--moss)" strokeWidth="1.5" />}
        {before && <circle cx={x(before.place.at)} cy="18" r="3.5" fill="var(--paper)" stroke="var(--moss)" strokeWidth="1.5" />}
        <circle cx={x(now.place.at)} cy="18" r="6" fill="var(--moss)" />
        {BANDS.map((band, i) => (
          <text
            key={band}
            x={x((i + 0.5) / 3)}
            y="40"
            textAnchor="middle"
            style={i === now.kind - 1 ? { fill: 'var(--ink)', fontWeight: 600 } : {}}
          >
            {t(band)}
          </text>
        ))}
      </svg>
      {now.isPast && <p className="meta">{t('As of {day}', { day: plainDay(now.on, today) })}</p>}
    </MarginSection>
  )
}

function monthsBetween(from: string, to: string): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
}
