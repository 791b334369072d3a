/** What Nora's people made public lately. `site`: where they write at home; else the network. */
export interface Made {
  readonly by: string
  readonly agoDays: number
  readonly on: 'site' | 'linkedin' | 'mastodon'
  readonly title?: string
  readonly text: string
}

/** Newest first; the oldest are out of the news. */
export const MADE: readonly Made[] = [
  {
    by: 'jonas-weidmann',
    agoDays: 1,
    on: 'site',
    title: 'What the kerb keeps',
    text: 'A street is repaired more often than it is built. Count the patches and you can read, like rings in a tree, which winters the city could not afford.',
  },
  {
    by: 'ingrid-solheim',
    agoDays: 2,
    on: 'linkedin',
    title: 'Bergen opens its thirtieth heat pump under a school',
    text: 'What the pupils asked was better than what the council asked, so we are publishing both lists.',
  },
  {
    by: 'mei-tan',
    agoDays: 3,
    on: 'mastodon',
    text: 'A map of every south wall in Delft. Open data, open code, and one very patient intern.',
  },
  {
    by: 'beatriz-nogueira',
    agoDays: 6,
    on: 'linkedin',
    title: 'Salt, shade and the price of a window',
    text: 'We repaired eleven windows on the Sado and wrote down what each of them cost in afternoons.',
  },
  {
    by: 'kwame-mensah',
    agoDays: 9,
    on: 'site',
    title: 'Reading a river by phone',
    text: 'Three hundred farmers now send one photograph a week of the same stone. The model is embarrassed by how good they are.',
  },
  {
    by: 'amara-okonjo',
    agoDays: 12,
    on: 'mastodon',
    text: 'The oldest of the forty keeps her windows open all year. She says a house that cannot breathe has nothing to tell you.',
  },
  {
    by: 'mei-tan',
    agoDays: 13,
    on: 'mastodon',
    text: 'The legend no longer shouts. Thank you to everybody who said so, and to the one who said it kindly.',
  },
  {
    by: 'sofia-marchetti',
    agoDays: 17,
    on: 'linkedin',
    title: 'The radiator museum is open on Saturdays',
    text: 'Forty-one radiators, no two alike, and a bench to sit on while they warm up. Bring a question, not a screwdriver.',
  },
  {
    by: 'yuki-morita',
    agoDays: 24,
    on: 'site',
    title: 'Paper walls, warm rooms',
    text: 'Notes from a winter in a house with paper walls. It was never the paper that let the cold in.',
  },
  {
    by: 'leila-haddad',
    agoDays: 38,
    on: 'site',
    title: 'Four pages on the heat of old houses',
    text: 'Ten people told us how they sleep in summer. We printed all ten.',
  },
  {
    by: 'tomas-herrera',
    agoDays: 52,
    on: 'linkedin',
    title: 'In defence of handrails',
    text: 'A stair without a handrail is a decision about who may come home.',
  },
]
