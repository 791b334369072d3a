import { Link } from '@tanstack/react-router'
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import type { NetworkPage } from '#contract/network.ts'
import { t } from '#language/say.ts'
import { buttonClass } from '../../components/Button.tsx'
import { Icon } from '../../components/Icon.tsx'
import { Failed, Waiting } from '../../components/States.tsx'
import { useKeys } from '../../frame/use-keys.ts'
import { sceneOf, toPlace } from './canvas/scene.ts'
import type { Margins } from './canvas/view.ts'
import { Legend } from './Legend.tsx'
import { type Laying, useLayout } from './layout/use-layout.ts'
import styles from './Network.module.css'
import type { NetworkSearch } from './network-search.ts'
import { useSurface } from './use-surface.ts'

/** Where the margin is not beside the map, a first look lies over so much of its foot, pixels. */
const LOOK_HEIGHT = 240
/** An arrow moves the map so far, pixels; a key or button brings it closer by so much. */
const [STEP, CLOSER] = [80, 1.4]
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [STEP, 0],
  ArrowRight: [-STEP, 0],
  ArrowUp: [0, STEP],
  ArrowDown: [0, -STEP],
}

interface StageProps {
  page: NetworkPage
  /** Places of who is chosen. */
  selected: readonly number[]
  way: readonly number[]
  /** By place among people and organisations; with Shift somebody comes to who is chosen already. */
  onPick: (at: number | null, isMore: boolean) => void
  /** What lies over the map where there is no margin beside it. */
  children?: ReactNode
}

/** The map with its key and buttons, once it is laid out. */
export function MapStage({ page, selected, way, onPick, children }: StageProps) {
  const given = useMemo(() => toPlace(page), [page])
  const laying = useLayout(given)
  return (
    <div className={styles.stage}>
      <Laid page={page} laying={laying} selected={selected} way={way} onPick={onPick} />
      {children}
    </div>
  )
}

function Laid({ page, laying, selected, way, onPick }: Omit<StageProps, 'children'> & { laying: Laying }) {
  const stage = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  // What was laid out is drawn with the people it was laid out of, until newer ones have their places.
  const [drawn, setDrawn] = useState<{ page: NetworkPage; of: object }>()
  if (laying.state === 'laid' && laying.of !== drawn?.of) setDrawn({ page, of: laying.of })
  const scene = useMemo(
    () => (laying.state === 'laid' && drawn ? sceneOf(drawn.page, laying.layout, laying.of) : undefined),
    [laying, drawn],
  )
  const surface = useSurface(canvas, { scene, selected, way, over: marginsOf }, onPick)
  useEffect(() => {
    if (selected[0] !== undefined) surface.current?.reveal(selected[0], matchMedia(FILLS).matches ? 0 : LOOK_HEIGHT)
  }, [selected, surface])
  const acts = {
    closer: () => surface.current?.zoomBy(CLOSER),
    farther: () => surface.current?.zoomBy(1 / CLOSER),
    whole: () => surface.current?.showWhole(),
  }
  useKeys({ '+': acts.closer, '=': acts.closer, '-': acts.farther, '0': acts.whole })
  const onArrow = (event: KeyboardEvent) => {
    const by = ARROWS[event.key]
    if (!by) return
    event.preventDefault()
    surface.current?.moveBy(...by)
  }
  useArrowsOfPage(onArrow)
  if (laying.state === 'failed')
    return (
      <div className={styles.unlaid}>
        <Failed error={laying.error} what={t('The map could not be drawn. The list holds all of it.')} />
        <Link
          to="/network"
          search={(before: NetworkSearch) => ({ ...before, view: 'list' as const })}
          className={buttonClass('outline', true)}
        >
          {t('Show as a list')}
        </Link>
      </div>
    )
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrows move it, as they scroll any other frame */}
      {/* biome-ignore lint/a11y/useSemanticElements: it is a drawing, and no set of fields */}
      <div ref={stage} className={styles.frame} role="group" tabIndex={0} aria-label={labelOf(page)} onKeyDown={onArrow}>
        <canvas ref={canvas} className={styles.map} />
      </div>
      {!scene && (
        <div className={styles.laying}>
          <Waiting label={t('Laying out the map')}>
            <p>{t('Laying out the map…')}</p>
          </Waiting>
        </div>
      )}
      <Legend />
      <div className={styles.zoom}>
        <button type="button" aria-label={t('Closer')} onClick={acts.closer}>
          +
        </button>
        <button type="button" aria-label={t('Farther')} onClick={acts.farther}>
          −
        </button>
        <button type="button" aria-label={t('All of it')} title={t('All of it (0)')} onClick={acts.whole}>
          <Icon name="whole" size={18} />
        </button>
      </div>
    </>
  )
}

/** From so wide on the page does not scroll, and arrows that nothing else takes move the map. */
const FILLS = '(min-width: 1080px)'

function useArrowsOfPage(onArrow: (event: KeyboardEvent) => void) {
  const isFilled = typeof matchMedia !== 'undefined' && matchMedia(FILLS).matches
  const arrow = (event: globalThis.KeyboardEvent) => onArrow(event as unknown as KeyboardEvent)
  useKeys(isFilled ? Object.fromEntries(Object.keys(ARROWS).map((key) => [key, arrow])) : {})
}

/** What lies over the edges of the map: title above, key below. On a phone the title stands above the map; in a middling one it takes most of the width. */
function marginsOf(width: number): Margins {
  if (width < 600) return { top: 20, right: 8, bottom: 60, left: 8 }
  return { top: width < 900 ? 132 : 84, right: 20, bottom: 52, left: 20 }
}

function labelOf({ sentence }: NetworkPage): string {
  return t(
    'Map. {sentence} Arrows move it, plus and minus come closer and go farther, 0 shows all. All of it stands under “Show as a list”.',
    { sentence },
  )
}
