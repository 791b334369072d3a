import { Invalid } from '#domain/errors.ts'
import { type KindName, kindOf } from '#domain/export/kinds.ts'
import { touchedBy } from '#domain/interactions/derive.ts'
import type { Direction } from '#domain/interactions/interaction.ts'
import { nameNorm, normaliseName } from '#domain/people/names.ts'
import type { Circle } from '#domain/ties/circles.ts'
import { isZone } from '#domain/time.ts'
import type { ToldLine } from '#importers/importer.ts'
import { t } from '#language/say.ts'
import type { Context } from '#store/context.ts'
import type { Db } from '#store/database.ts'
import { listIdentities } from '#store/identities.ts'
import { addLines, saveOwnerLine, type WorkedOut } from '#store/kinds/add-lines.ts'
import { listOwnKeys } from '#store/owner.ts'
import { addInteractions, type InteractionRow, interactionRow, type RecordRow } from '#store/records.ts'
import { saveCircles } from '#store/ties.ts'
import { rebuildTies } from '../rebuild-ties.ts'
import { refreshPeople } from '../refresh-people.ts'

type Line = Readonly<Record<string, unknown>>

/** What is kept beside the fields of a line, because it follows from them. */
const WORKED_OUT: Readonly<Partial<Record<KindName, WorkedOut>>> = {
  people: { columns: ['name_norm'], of: ({ name }) => [nameNorm(name as string)] },
  publications: {
    columns: ['author_norm'],
    of: ({ authorName }) => [
      normaliseName((authorName as string | null) ?? '')
        .slice(0, 200)
        .toWellFormed(),
    ],
  },
}

/**
 * Keeps lines of an export, inside one transaction, in the order of their kinds; interactions are worked out of records as they come.
 * Of people it holds their ids and identities in memory, of nothing else.
 */
export class LineKeeper {
  readonly #db: Db
  readonly #ctx: Pick<Context, 'ownerId' | 'now'>
  readonly #counts: Partial<Record<KindName, number>> = {}
  #whose: Whose | undefined
  readonly #people: string[] = []
  /** Whose tie was settled, and how. */
  readonly #circles: { personId: string; circle: Circle; beyondSince: number | null }[] = []
  /** Who has a tie: those with a line in circles, and whoever something passed with. */
  readonly #tied = new Set<string>()

  constructor(db: Db, ctx: Pick<Context, 'ownerId' | 'now'>) {
    this.#db = db
    this.#ctx = ctx
  }

  get counts(): Readonly<Partial<Record<KindName, number>>> {
    return this.#counts
  }

  async keep(lines: readonly ToldLine[]): Promise<void> {
    for (const [kind, of] of Map.groupBy(lines, (line) => line.kind)) {
      const values = of.map((line) => line.values)
      await this.#keepKind(kind, values)
      this.#counts[kind] = (this.#counts[kind] ?? 0) + values.length
    }
  }

  async #keepKind(kind: KindName, lines: readonly (readonly unknown[])[]): Promise<void> {
    const { ownerId } = this.#ctx
    switch (kind) {
      case 'owner':
        for (const line of named(kind, lines)) {
          if (!isZone(line.zone as string))
            throw new Invalid(
              t('The export says that its time zone is {zone}, which is none. Nothing was changed.', { zone: String(line.zone) }),
            )
          await saveOwnerLine(this.#db, ownerId, line)
        }
        return
      case 'merges':
        return addLines(this.#db, ownerId, kind, withOwner(lines, ownerId))
      case 'interactions':
        await addLines(this.#db, ownerId, kind, lines, { without: ['direction'] })
        return this.#workOutInteractions(named(kind, lines))
      case 'circles':
        for (const { personId, circle, beyondSince } of named(kind, lines)) {
          this.#tied.add(personId as string)
          if (circle !== null)
            this.#circles.push({ personId: personId as string, circle: circle as Circle, beyondSince: beyondSince as number | null })
        }
        return
      case 'people':
        for (const { id } of named(kind, lines)) this.#people.push(id as string)
        return addLines(this.#db, ownerId, kind, lines, { workedOut: WORKED_OUT[kind]! })
      default: {
        const workedOut = WORKED_OUT[kind]
        return addLines(this.#db, ownerId, kind, lines, workedOut ? { workedOut } : {})
      }
    }
  }

  /** Whose an interaction is follows from who has which identity and which are the owner's: both kinds come before records. */
  async #workOutInteractions(records: readonly Line[]): Promise<void> {
    this.#whose ??= await readWhose(this.#db, this.#ctx)
    const { mine, personOf } = this.#whose
    const rows: InteractionRow[] = []
    for (const line of records) {
      const record = { ...line, at: line.at === null ? null : new Date(line.at as string) } as unknown as RecordRow
      for (const { key, direction } of touchedBy(record, (own) => mine.has(own))) {
        const personId = personOf.get(key)
        if (personId === undefined) continue
        this.#tied.add(personId)
        // What was logged by hand has the direction the owner gave it.
        rows.push(
          interactionRow(record, personId, record.importId === null ? ((line.direction as Direction | null) ?? direction) : direction),
        )
      }
    }
    await addInteractions(this.#db, this.#ctx.ownerId, rows)
  }

  /** After the last line: what people are shown with, and their ties. */
  async finish(): Promise<void> {
    await refreshPeople(this.#db, this.#ctx, this.#people)
    // By id, which is as good as by lot: in the order of records those with whom most passed come first, and all at once.
    await rebuildTies(this.#db, this.#ctx, [...this.#tied].sort())
    await saveCircles(this.#db, this.#ctx.ownerId, this.#circles)
  }
}

interface Whose {
  readonly mine: ReadonlySet<string>
  readonly personOf: ReadonlyMap<string, string>
}

async function readWhose(db: Db, { ownerId }: Pick<Context, 'ownerId'>): Promise<Whose> {
  const personOf = new Map((await listIdentities(db, ownerId)).map(({ key, personId }) => [key, personId]))
  return { mine: await listOwnKeys(db, ownerId), personOf }
}

/** Lines as objects again. */
function named(kind: KindName, lines: readonly (readonly unknown[])[]): Line[] {
  const fields = Object.keys(kindOf(kind).fields)
  return lines.map((values) => Object.fromEntries(fields.map((field, at) => [field, values[at]])))
}

/** The rows of people that merges keep are this owner's now. */
function withOwner(lines: readonly (readonly unknown[])[], ownerId: string): (readonly unknown[])[] {
  const at = Object.keys(kindOf('merges').fields).indexOf('kept')
  return lines.map((values) => {
    const kept = values[at] as { person?: object }
    return kept.person ? values.with(at, { ...kept, person: { ...kept.person, owner_id: ownerId } }) : values
  })
}
