import list from '../data/centres-2025-07-01.json' with { type: 'json' }

/** Degrees of WGS 84: about the middle of a unit, good for who lies beside whom. */
export type Centre = { readonly latitude: number; readonly longitude: number }

/** Whose work the centres are; it stands wherever they are shown. */
export const CENTRES_SOURCE: string = list.source

/** The centres of provinces and communes by code, from a file that browsers can load; `national-units` reads the whole list. */
export function readCentres(): ReadonlyMap<string, Centre> {
  const units = Object.values(list.centres).flatMap((line) => line.split(';'))
  return new Map(units.map(readUnit))
}

function readUnit(text: string): readonly [code: string, centre: Centre] {
  const [code = '', latitude, longitude] = text.split(' ')
  return [code, { latitude: Number(latitude), longitude: Number(longitude) }]
}
