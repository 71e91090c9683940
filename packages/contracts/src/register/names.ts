/** `healthFacility` → `HealthFacility` */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

export function plural(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`
  return /(ch|sh|s|x)$/.test(name) ? `${name}es` : `${name}s`
}

/** `healthFacility` → `health-facility` */
export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
