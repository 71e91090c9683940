/** The forms in which sources name a thing: `health-facilities` gives `healthFacility`, `health_facility` and so on. */
export type Names = { readonly service: string; readonly things: string; readonly thing: string }

export function namesOf(service: string, things: string): Names {
  return { service, things, thing: things.endsWith('ies') ? `${things.slice(0, -3)}y` : things.slice(0, -1) }
}

/** The templates speak of sample things of a SERVICE; here they get their names. */
export function fill(template: string, { service, things, thing }: Names): string {
  const forms: readonly (readonly [string, string])[] = [
    ['sampleThings', camel(things)],
    ['SampleThings', pascal(things)],
    ['sampleThing', camel(thing)],
    ['SampleThing', pascal(thing)],
    ['sample-things', things],
    ['sample-thing', thing],
    ['sample_thing', thing.replaceAll('-', '_')],
    ['SAMPLE_THING', thing.replaceAll('-', '_').toUpperCase()],
    ['Sample things', sentence(things)],
    ['Sample thing', sentence(thing)],
    ['sample things', things.replaceAll('-', ' ')],
    ['sample thing', thing.replaceAll('-', ' ')],
    ['SERVICE', service],
  ]
  return forms.reduce((text, [from, to]) => text.replaceAll(from, to), template)
}

function camel(kebab: string): string {
  return kebab.replaceAll(/-(\w)/g, (_all, letter: string) => letter.toUpperCase())
}

function pascal(kebab: string): string {
  const name = camel(kebab)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function sentence(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
}
