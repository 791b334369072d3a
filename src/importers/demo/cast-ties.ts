import { type TiePlan, USUAL } from './tie-plan.ts'

const FRIEND = { ...USUAL, isFriend: true, meets: 0.4, linkedin: 0, signsAYear: 2 } as const

/**
 * How the ties of the main characters went before what story/ tells: `quiet` is where the story takes over.
 * Until two years ago Nora kept up with few of them.
 */
export const CAST_TIES: Readonly<Record<string, TiePlan>> = {
  'amara-okonjo': { ...USUAL, everyDays: 21, spread: 0.45, since: 560, quiet: 168, signsAYear: 5, asked: ['fund'], also: [1788] },
  'ruth-adeyemi': {
    ...USUAL,
    everyDays: 9,
    spread: 0.2,
    since: 720,
    quiet: 33,
    meets: 0.3,
    also: [850, 1010, 1190, 1405, 1800],
    asked: ['job', 'fund'],
  },
  'mei-tan': { ...USUAL, everyDays: 14, spread: 0.2, since: 700, quiet: 64, asked: ['fund'], also: [1100, 1480] },
  'kees-vos': { ...FRIEND, everyDays: 7, spread: 0, since: 900, quiet: 39, meets: 0.9, calls: 0 },
  'lotte-velten': { ...FRIEND, everyDays: 6, spread: 0.3, since: 1820, quiet: 28, meets: 0.2, calls: 0.6, noraBegins: 0.4 },
  'tomas-herrera': { ...USUAL, everyDays: 28, spread: 0.15, since: 690, quiet: 90, meets: 0.05, calls: 0.3, asked: ['fund'], also: [1205] },
  'ingrid-solheim': { ...USUAL, everyDays: 30, since: 650, quiet: 133, asked: ['fund'], also: [1340] },
  'jonas-weidmann': { ...USUAL, everyDays: 42, since: 720, quiet: 141, isFriend: true, asked: ['fund'], also: [1115] },
  'kwame-mensah': { ...USUAL, everyDays: 95, spread: 0.1, since: 1185, quiet: 530, meets: 0, calls: 0, linkedin: 0.3, signsAYear: 0 },
  'beatriz-nogueira': { ...USUAL, everyDays: 120, spread: 0.1, since: 1000, quiet: 540, meets: 0, linkedin: 0, signsAYear: 0 },
  'elias-brandt': {
    ...USUAL,
    everyDays: 180,
    spread: 0.05,
    since: 1650,
    quiet: 785,
    meets: 0,
    calls: 0,
    linkedin: 0,
    signsAYear: 0,
    asked: ['job'],
  },
  'leila-haddad': { ...USUAL, everyDays: 30, since: 560, quiet: 92, asked: ['fund'] },
  'sofia-marchetti': {
    ...USUAL,
    everyDays: 16,
    spread: 0.9,
    noraBegins: 0.4,
    since: 1826,
    quiet: 621,
    meets: 0.25,
    isFriend: true,
    signsAYear: 0,
  },
  'henrik-aalto': { ...USUAL, everyDays: 60, since: 640, quiet: 146, asked: ['job', 'fund'] },
  'wim-ott': { ...USUAL, since: 0, quiet: 0, signsAYear: 0 },
  'dennis-corrigan': { ...USUAL, since: 0, quiet: 0, signsAYear: 0, asked: ['job'] },
  'hannah-feld': { ...USUAL, everyDays: 30, isOnAndOff: true, since: 900, quiet: 130, asked: ['fund'] },
  'oskar-blom': { ...USUAL, everyDays: 40, since: 700, quiet: 330, signsAYear: 0, asked: ['fund'] },
  'priya-raghu': { ...USUAL, since: 0, quiet: 0, signsAYear: 0 },
  'marieke-de-wit': { ...USUAL, everyDays: 30, since: 600, quiet: 72 },
  'samir-nassar': { ...USUAL, since: 0, quiet: 0, signsAYear: 0 },
  'anouk-postma': { ...USUAL, since: 0, quiet: 0, signsAYear: 0 },
  'dirk-mulder': { ...FRIEND, everyDays: 60, spread: 0.6, noraBegins: 0.3, since: 1700, quiet: 640 },
  'yuki-morita': { ...USUAL, everyDays: 45, spread: 0.15, since: 620, quiet: 155, meets: 0, calls: 0, noraBegins: 1 },
  'sebnem-yildiz': { ...USUAL, everyDays: 35, since: 660, quiet: 79, isFriend: true },
  'thu-ha-dang': { ...USUAL, everyDays: 75, since: 700, quiet: 180, also: [1255] },
}
