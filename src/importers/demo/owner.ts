/** Whose network it is. */
export const OWNER_CHARACTER = {
  name: 'Nora Velten',
  mails: ['nora@velten.example', 'nora@streetwarm.example', 'n.velten@oldoffice.example'],
  linkedin: 'nora-velten',
  handle: 'noravelten',
  profile: {
    headline: 'Keeps old streets warm. Founder of Streetwarm',
    summary: 'I help old streets leave gas together, house by house, and write about what we learn on the way.',
    position: 'Founder',
    organisation: 'Streetwarm',
    place: 'Rotterdam',
    website: 'https://streetwarm.example',
  },
} as const
