/** What was promised, given and asked for. */
export const COACH_LEDGER = {
  'made on {made}, kept on {closed}': 'gegeben am {made}, gehalten am {closed}',
  'made on {made}; you sent something on {closed}, which is taken as keeping it':
    'gegeben am {made}; am {closed} hast du etwas geschickt, das gilt als gehalten',
  'made on {made}; they sent something on {closed}, which is taken as keeping it':
    'gegeben am {made}; am {closed} kam etwas, das gilt als gehalten',
  'made on {made}, let go on {closed}': 'gegeben am {made}, losgelassen am {closed}',
  'made on {made}, and not spoken of since': 'gegeben am {made}, seither kein Wort davon',
  'made on {made}, without a day': 'gegeben am {made}, ohne Tag',
  'made on {made}, for {day}': 'gegeben am {made}, für den {day}',
  'you give more': 'du gibst mehr',
  'you mostly ask': 'du bittest meist',
  'even^balance': 'ausgeglichen',
  'In the last year {deeds}.': 'Im letzten Jahr: {deeds|capital}.',
  'Nothing given or asked for in the last year is on record with {name}.':
    'Mit {name} ist im letzten Jahr kein Geben und kein Bitten bekannt.',
  'Nothing given or asked for in the last year is on record.': 'Im letzten Jahr ist kein Geben und kein Bitten bekannt.',
  'you gave {name} something {times} and asked {asked}': 'du hast {name} {times} etwas gegeben und {asked} um etwas gebeten',
  'you gave {name} something {times}': 'du hast {name} {times} etwas gegeben',
  'you asked {asked}': 'du hast {asked} um etwas gebeten',
  'you gave something {times} and asked {asked}': 'du hast {times} etwas gegeben und {asked} um etwas gebeten',
  'you gave something {times}': 'du hast {times} etwas gegeben',
  '{name} gave you something {times} and asked {asked}': '{name} hat dir {times} etwas gegeben und {asked} um etwas gebeten',
  '{name} gave you something {times}': '{name} hat dir {times} etwas gegeben',
  '{name} asked {asked}': '{name} hat {asked} um etwas gebeten',
  'others gave you something {times} and asked {asked}': 'andere haben dir {times} etwas gegeben und {asked} um etwas gebeten',
  'others gave you something {times}': 'andere haben dir {times} etwas gegeben',
  'others asked {asked}': 'andere haben {asked} um etwas gebeten',
} as const
