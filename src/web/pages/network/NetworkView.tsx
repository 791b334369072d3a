import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { NetworkPage } from '#contract/network.ts'
import { t } from '#language/say.ts'
import { classes } from '../../components/classes.ts'
import { Page } from '../../components/Page.tsx'
import { IntroductionsSection } from '../../frame/IntroductionsSection.tsx'
import { useKeys } from '../../frame/use-keys.ts'
import { useWays } from '../../queries.ts'
import { Bridges } from './Bridges.tsx'
import { YOU_PLACE } from './canvas/draw-map.ts'
import { MapStage } from './MapStage.tsx'
import styles from './Network.module.css'
import { NetworkList } from './NetworkList.tsx'
import type { NetworkSearch } from './network-search.ts'
import { OrganisationLook } from './OrganisationLook.tsx'
import { PersonLook } from './PersonLook.tsx'
import { WayFinder } from './WayFinder.tsx'

export type OnSearch = (change: Partial<Record<keyof NetworkSearch, string | undefined>>) => void

/** Nobody is looked at. */
const NOBODY = { person: undefined, with: undefined, organisation: undefined }

interface ViewProps {
  page: NetworkPage
  search: NetworkSearch
  onSearch: OnSearch
}

/** The map, or the list of all that is on it; in the margin whoever is looked at, ways, and bridges. */
export function NetworkView({ page, search, onSearch }: ViewProps) {
  const placeOf = useMemo(
    () => new Map([...page.people.id, ...page.organisations.map(({ key }) => key)].map((key, place) => [key, place])),
    [page],
  )
  const ways = useWays(search.to, search.from)
  const [first] = ways.data?.ways ?? []
  const way = useMemo(
    () => (search.to && first ? first.steps.flatMap(({ id }) => (id === null ? [YOU_PLACE] : (placeOf.get(id) ?? []))) : []),
    [first, placeOf, search.to],
  )
  const selected = useMemo(
    () => [search.person, search.with, search.organisation].flatMap((key) => (key === undefined ? [] : (placeOf.get(key) ?? []))),
    [placeOf, search.person, search.with, search.organisation],
  )
  const isList = search.view === 'list'
  const close = () => onSearch(NOBODY)
  const pick = (id: string, isMore = false) =>
    isMore && search.person && search.person !== id ? onSearch({ with: id }) : onSearch({ ...NOBODY, person: id })
  const pickOnMap = (at: number | null, isMore: boolean) => {
    if (at === null) return close()
    const id = page.people.id[at]
    if (id !== undefined) return pick(id, isMore)
    onSearch({ ...NOBODY, organisation: page.organisations[at - page.people.id.length]!.key })
  }
  useKeys({ Escape: close })
  const organisation = page.organisations.findIndex(({ key }) => key === search.organisation)
  const looked = search.person ? (
    <PersonLook
      key={search.person}
      id={search.person}
      other={search.with}
      onWay={() => onSearch({ to: search.person, from: undefined })}
      onClose={close}
    />
  ) : (
    organisation >= 0 && <OrganisationLook page={page} place={organisation} onLook={pick} onClose={close} />
  )
  return (
    <Page
      title={t('Network')}
      layout={isList ? 'list-of-map' : 'map'}
      marginLabel={t('Ways and bridges')}
      header={
        <>
          <h1>{t('Network')}</h1>
          <p className={classes('dek', styles.dek)}>
            {page.sentence}
            {page.hint && (
              <>
                {' '}
                {page.hint}{' '}
                <Link to="/import" className="more">
                  {t('Bring more')}
                </Link>
              </>
            )}
          </p>
        </>
      }
      margin={
        <>
          {looked && <div className={styles.lookedInMargin}>{looked}</div>}
          <WayFinder search={search} ways={ways} onSearch={onSearch} onLook={pick} />
          <Bridges page={page} onLook={pick} />
          <IntroductionsSection />
          <section className={styles.toList}>
            <button type="button" className="more" onClick={() => onSearch({ view: isList ? undefined : 'list' })}>
              {isList ? t('Show as a map') : t('Show as a list')}
            </button>
          </section>
        </>
      }
    >
      {isList ? (
        <NetworkList page={page} looked={search.person} onLook={pick} />
      ) : (
        <MapStage page={page} selected={selected} way={way} onPick={pickOnMap}>
          {looked && <div className={styles.lookedOverMap}>{looked}</div>}
        </MapStage>
      )}
    </Page>
  )
}
