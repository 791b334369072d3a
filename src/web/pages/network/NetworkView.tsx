import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { NetworkPage } from '#contract/network.ts'
import { classes } from '../../components/classes.ts'
import { Page } from '../../components/Page.tsx'
import { IntroductionsSection } from '../../frame/IntroductionsSection.tsx'
import { useWays } from '../../queries.ts'
import { Bridges } from './Bridges.tsx'
import { YOU_PLACE } from './canvas/draw-map.ts'
import { MapStage } from './MapStage.tsx'
import styles from './Network.module.css'
import { NetworkList } from './NetworkList.tsx'
import type { NetworkSearch } from './network-search.ts'
import { PersonLook } from './PersonLook.tsx'
import { WayFinder } from './WayFinder.tsx'

export type OnSearch = (change: Partial<Record<keyof NetworkSearch, string | undefined>>) => void

interface ViewProps {
  page: NetworkPage
  search: NetworkSearch
  onSearch: OnSearch
}

/** The map, or the list of all that is on it; in the margin whoever is looked at, ways, and bridges. */
export function NetworkView({ page, search, onSearch }: ViewProps) {
  const placeOf = useMemo(() => new Map(page.people.id.map((id, place) => [id, place])), [page])
  const ways = useWays(search.to, search.from)
  const [first] = ways.data?.ways ?? []
  const way = useMemo(
    () => (search.to && first ? first.steps.flatMap(({ id }) => (id === null ? [YOU_PLACE] : (placeOf.get(id) ?? []))) : []),
    [first, placeOf, search.to],
  )
  const chosen = [search.person, search.with].filter((id) => id !== undefined)
  const isList = search.view === 'list'
  const pick = (id: string | null, isMore: boolean) => {
    if (id === null) return onSearch({ person: undefined, with: undefined })
    if (isMore && search.person && search.person !== id) return onSearch({ with: id })
    onSearch({ person: id, with: undefined })
  }
  const looked = search.person && (
    <PersonLook
      key={search.person}
      id={search.person}
      other={search.with}
      onWay={() => onSearch({ to: search.person, from: undefined })}
      onClose={() => onSearch({ person: undefined, with: undefined })}
    />
  )
  return (
    <Page
      title="Network"
      layout={isList ? 'list-of-map' : 'map'}
      marginLabel="Ways and bridges"
      header={
        <>
          <h1>Network</h1>
          <p className={classes('dek', styles.dek)}>
            {page.sentence}
            {page.hint && (
              <>
                {' '}
                {page.hint}{' '}
                <Link to="/import" className="more">
                  Bring more
                </Link>
              </>
            )}
          </p>
        </>
      }
      margin={
        <>
          {looked && <div className={styles.lookedInMargin}>{looked}</div>}
          <WayFinder search={search} ways={ways} onSearch={onSearch} onLook={(id) => pick(id, false)} />
          <Bridges page={page} onLook={(id) => pick(id, false)} />
          <IntroductionsSection />
          <section className={styles.toList}>
            <button type="button" className="more" onClick={() => onSearch({ view: isList ? undefined : 'list' })}>
              {isList ? 'Show as a map' : 'Show as a list'}
            </button>
          </section>
        </>
      }
    >
      {isList ? (
        <NetworkList page={page} looked={search.person} onLook={(id) => pick(id, false)} />
      ) : (
        <MapStage page={page} selected={chosen.flatMap((id) => placeOf.get(id) ?? [])} way={way} onPick={pick}>
          {looked && <div className={styles.lookedOverMap}>{looked}</div>}
        </MapStage>
      )}
    </Page>
  )
}
