import type { ColumnType } from 'kysely'

/** Rows as the tables hold them; see migrations/. Queries rename, so that no other file sees these names. */
type Uuid = string
type Timestamp = ColumnType<Date, Date | string, Date | string>
type Json<T> = ColumnType<T, string, string>
type Defaulted<T> = ColumnType<T, T | undefined, T>

export interface Tables {
  owner: {
    owner_id: Uuid
    name: string | null
    zone: string
    country: string | null
    revision: Defaulted<number>
    pauses: ColumnType<[number, number][], string | undefined, string>
    horizons: ColumnType<Record<string, number>, string | undefined, string>
    calibration: ColumnType<{ fittedAt?: number; in30?: [number, number]; in90?: [number, number] }, string | undefined, string>
    is_demo: Defaulted<boolean>
    settings: ColumnType<Record<string, unknown>, string | undefined, string>
    ids_from: ColumnType<Uuid | null, Uuid | null | undefined, Uuid | null>
    brought_from: ColumnType<string | null, string | null | undefined, string | null>
    created_at: Timestamp
  }
  own_identity: { owner_id: Uuid; key: string; name: string | null; reason: string; is_mine: boolean; is_confirmed: Defaulted<boolean> }
  import: {
    owner_id: Uuid
    id: Uuid
    source: string
    title: string
    path: string
    fingerprint: string | null
    state: string
    started_at: Timestamp
    finished_at: ColumnType<Date | null, Date | null | undefined, Date | null>
    seconds: Defaulted<number>
    counts: ColumnType<Record<string, unknown>, string | undefined, string>
    from_day: ColumnType<string | null, string | null | undefined, string | null>
    to_day: ColumnType<string | null, string | null | undefined, string | null>
    error: ColumnType<string | null, string | null | undefined, string | null>
    options: ColumnType<Record<string, unknown>, string | undefined, string>
    drop_id: ColumnType<string | null, string | null | undefined, string | null>
  }
  problem: { owner_id: Uuid; import_id: Uuid; position: number; file: string; line: number | null; reason: string }
  person: {
    owner_id: Uuid
    id: Uuid
    name: string
    name_norm: string
    organisation: string | null
    title: string | null
    place: string | null
    birth_month: number | null
    birth_day: number | null
    birth_year: number | null
    connected_on: string | null
    circle_pin: string | null
    importance: Defaulted<number>
    rhythm_days: number | null
    skips: Defaulted<number>
    is_resting: Defaulted<boolean>
    hidden_at: ColumnType<Date | null, Date | null | undefined, Date | null>
    by_hand: Defaulted<boolean>
    created_at: Timestamp
  }
  identity: { owner_id: Uuid; key: string; person_id: Uuid; because: string }
  claim: { owner_id: Uuid; id: Uuid; import_id: Uuid; person_id: Uuid; identities: string; said: Json<Record<string, unknown>> }
  photo: { owner_id: Uuid; claim_id: Uuid; type: string; bytes: Buffer }
  record: {
    owner_id: Uuid
    id: Uuid
    also_id: Uuid | null
    import_id: Uuid | null
    at: ColumnType<Date | null, Date | string | null, Date | null>
    kind: string
    channel: string
    sender: string
    receivers: string
    audience: number
    subject: string | null
    snippet: string | null
    thread: string | null
    asks: Defaulted<boolean>
    sent: Defaulted<boolean>
    tag: ColumnType<string | null, string | null | undefined, string | null>
    acts: ColumnType<unknown, string | null | undefined, string | null>
  }
  told_again: { owner_id: Uuid; import_id: Uuid; id: Uuid }
  interaction: {
    owner_id: Uuid
    person_id: Uuid
    at: Timestamp
    record_id: Uuid
    kind: string
    channel: string
    direction: string
    audience: number
    gives: Defaulted<number>
    asks: Defaulted<number>
  }
  post: {
    owner_id: Uuid
    id: Uuid
    import_id: Uuid | null
    at: Timestamp
    channel: string
    kind: string
    text: string | null
    url: string | null
  }
  event: {
    owner_id: Uuid
    id: Uuid
    import_id: Uuid | null
    at: Timestamp
    ends_at: ColumnType<Date | null, Date | string | null, Date | null>
    title: string
    url: string | null
    role: string
    place: ColumnType<string | null, string | null | undefined, string | null>
    note: ColumnType<string | null, string | null | undefined, string | null>
    channel: ColumnType<string | null, string | null | undefined, string | null>
    is_all_day: Defaulted<boolean>
    is_series: Defaulted<boolean>
    asked: Defaulted<number>
    written: Defaulted<number>
  }
  tie: {
    owner_id: Uuid
    person_id: Uuid
    sums: string
    n: number
    last_at: Date | null
    long_strength: number
    channels: string
    diary: Buffer | null
    circle: string | null
    beyond_since: number | null
  }
  nudge_mark: {
    owner_id: Uuid
    id: Uuid
    card_id: string
    kind: string
    person_id: Uuid
    how: string
    on_day: string
    until_day: string | null
    change_id: Uuid
  }
  note: { owner_id: Uuid; id: Uuid; person_id: Uuid; at: Timestamp; text: string }
  change: {
    owner_id: Uuid
    id: Uuid
    at: Timestamp
    sentence: string
    undo: Json<unknown>
    undone_at: ColumnType<Date | null, Date | null | undefined, Date | null>
  }
  act_correction: { owner_id: Uuid; record_id: Uuid; acts: Json<unknown>; before: Json<unknown>; at: Timestamp; change_id: Uuid }
  promise: {
    owner_id: Uuid
    id: Uuid
    person_id: Uuid
    record_id: Uuid | null
    made_by: string
    what: string
    made_on: string
    due_on: string | null
    closed_as: ColumnType<string | null, string | null | undefined, string | null>
    closed_on: ColumnType<string | null, string | null | undefined, string | null>
  }
  plan_step: {
    owner_id: Uuid
    id: Uuid
    plan_id: Uuid
    person_id: Uuid
    kind: string
    what: string
    on_day: string
    done_on: ColumnType<string | null, string | null | undefined, string | null>
  }
  goal: { owner_id: Uuid; id: Uuid; kind: string; what: string; from_day: string; until_day: string | null }
  publication: {
    owner_id: Uuid
    id: Uuid
    import_id: Uuid
    at: Timestamp
    author: string
    author_keys: Defaulted<string>
    author_norm: Defaulted<string>
    author_name: string | null
    channel: string
    title: string | null
    text: string | null
    url: string | null
  }
  publication_owner: { owner_id: Uuid; author: string; person_id: Uuid }
  publication_mark: { owner_id: Uuid; publication_id: Uuid; how: string; on_day: string; change_id: Uuid }
  draft: {
    owner_id: Uuid
    id: Uuid
    channel: string
    text: string
    planned_at: ColumnType<Date | null, Date | null | undefined, Date | null>
    out_at: ColumnType<Date | null, Date | null | undefined, Date | null>
    created_at: Timestamp
  }
  event_guest: {
    owner_id: Uuid
    event_id: Uuid
    guest: string
    import_id: Uuid | null
    name: string | null
    role: string
    answer: string | null
    came: boolean | null
  }
  met: {
    owner_id: Uuid
    id: Uuid
    event_id: Uuid | null
    person_id: Uuid
    at: Timestamp
    note: string | null
    followed_up_on: ColumnType<string | null, string | null | undefined, string | null>
  }
  own_profile: { owner_id: Uuid; import_id: Uuid; channel: string; field: string; value: string; seen_on: string | null }
  community: { owner_id: Uuid; person_id: Uuid; community: number }
  link: { owner_id: Uuid; a_key: string; b_key: string; id: Uuid; is_same: boolean; said_by: string; reasons: Json<unknown>; at: Timestamp }
  duplicate: { owner_id: Uuid; a_key: string; b_key: string; score: number; reasons: Json<unknown>; later_until: string | null }
  merge: { owner_id: Uuid; id: Uuid; at: Timestamp; keep: Uuid; absorbed: Uuid; because: string; keys: string; kept: Json<unknown> }
  news: {
    owner_id: Uuid
    id: Uuid
    source: string
    key: string
    on_day: string
    kind: string
    before: Json<unknown>
    after: ColumnType<unknown, string | null, string | null>
  }
  introduction: {
    owner_id: Uuid
    id: Uuid
    why: string | null
    begun_on: string
    made_on: ColumnType<string | null, string | null | undefined, string | null>
    asked_after_on: ColumnType<string | null, string | null | undefined, string | null>
    ended_on: ColumnType<string | null, string | null | undefined, string | null>
  }
  introduced: {
    owner_id: Uuid
    id: Uuid
    introduction_id: Uuid
    person_id: Uuid
    side: number
    asked_on: ColumnType<string | null, string | null | undefined, string | null>
    answer: ColumnType<string | null, string | null | undefined, string | null>
    answered_on: ColumnType<string | null, string | null | undefined, string | null>
    told_on: ColumnType<string | null, string | null | undefined, string | null>
  }
  chosen: { owner_id: Uuid; person_id: Uuid; field: string; value: string }
}
