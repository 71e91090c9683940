/** `healthFacility` → `HealthFacility` */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

export function plural(name: string): string {
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`
}

/** `healthFacility` → `health-facility` */
export function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
