export interface Organisation {
  readonly name: string
  readonly place: string
  readonly titles: readonly string[]
}

const TITLES = {
  heat: 'Heat engineer|Project lead|Network planner|Resident liaison|Head of operations|Energy adviser|Pipe designer',
  water: 'Hydrologist|Dike engineer|Data analyst|Policy adviser|Programme lead',
  design: 'Architect|Urban designer|Landscape architect|Studio lead|Model maker|Design researcher',
  city: 'City planner|Policy officer|Alderman’s adviser|Head of housing|Street manager|Climate officer',
  science: 'Researcher|Postdoc|Professor|Lab manager|PhD student|Statistician',
  press: 'Editor|Reporter|Photographer|Producer|Columnist',
  money: 'Partner|Analyst|Investment manager|Associate|Grant officer',
  software: 'Software engineer|Product manager|Data scientist|Designer|Founder|Head of product',
  events: 'Programme lead|Producer|Host|Curator|Volunteer lead',
  housing: 'Housing manager|Tenant organiser|Treasurer|Maintenance lead|Board member',
  office: 'Consultant|Senior consultant|Office manager|Director|Recruiter|Adviser',
} as const

/** None of them exists. */
export const ORGANISATIONS: readonly Organisation[] = (
  [
    ['office', 'Oldoffice', 'Rotterdam'],
    ['heat', 'Stadsgloed', 'Rotterdam'],
    ['heat', 'Fjordvarme', 'Bergen'],
    ['heat', 'Delta Pump Works', 'Delft'],
    ['heat', 'Wijkwarmte Coöperatie', 'Utrecht'],
    ['heat', 'Talvi Pumps', 'Tampere'],
    ['heat', 'Underfloor & Sons', 'Leeds'],
    ['water', 'Accra Water Lab', 'Accra'],
    ['water', 'Dijkwacht Data', 'Rotterdam'],
    ['water', 'Polderkring', 'Gouda'],
    ['design', 'Fieldnotes', 'Lisbon'],
    ['design', 'Taller Ladera', 'Valparaíso'],
    ['design', 'Hinata Architects', 'Kyoto'],
    ['design', 'Atelier Rive Basse', 'Nantes'],
    ['design', 'Studio Kiezel', 'Ghent'],
    ['city', 'Oficina do Sado', 'Setúbal'],
    ['city', 'Wijkraad Noord', 'Rotterdam'],
    ['city', 'Bureau Havenstad', 'Antwerp'],
    ['science', 'Southwall Lab', 'Delft'],
    ['science', 'Institute for Small Climates', 'Leuven'],
    ['science', 'Laboratorio Muro', 'Bologna'],
    ['science', 'Mere Street School of Planning', 'London'],
    ['press', 'The Tidal Review', 'Marseille'],
    ['press', 'Kade Radio', 'Rotterdam'],
    ['press', 'Bricks Weekly', 'Manchester'],
    ['money', 'Skerry Fund', 'Oslo'],
    ['money', 'Baltic Bridge Finance', 'Stockholm'],
    ['money', 'Commons & Acre', 'Edinburgh'],
    ['money', 'Long Acre Trust', 'London'],
    ['software', 'Brightmoor', 'Dublin'],
    ['software', 'Kaartwerk', 'Amsterdam'],
    ['software', 'Tallysheet', 'Berlin'],
    ['events', 'Kiln Conference', 'London'],
    ['events', 'Pakhuis Negen', 'Rotterdam'],
    ['housing', 'Woonkring De Brug', 'Rotterdam'],
    ['housing', 'Torre Vecchia Cooperative', 'Bologna'],
    ['housing', 'Lantern Court Tenants', 'Glasgow'],
  ] as const
).map(([kind, name, place]) => ({ name, place, titles: TITLES[kind].split('|') }))
