import { SERVICES } from '../src/define-route.ts'
import { openApiOf } from '../src/openapi.ts'
import { PERMISSIONS, type Permission, permissionsOf, RIGHTS, ROLES, type Role, rolesWith } from '../src/permissions.ts'
import { REGISTERS } from '../src/registers.ts'

const introduction = () => `# Roles and rights

Made from \`src/permissions.ts\` by \`npx -y pnpm@12.21.0 generate\`. A token names roles and units: a right holds for those
units and all beneath them, and for nothing else; ${readFromBeneath()}
Who has several roles has the rights of each. A call without the right is refused as \`forbidden\`, and the answer names
the right and the roles that have it.
`

/** What is read in more units than those of the token. */
function readFromBeneath(): string {
  const things = REGISTERS.filter((register) => register.readFromBeneath).map((register) => `\`${register.things}\``)
  return `to read ${things.join(', ')} it holds for the units above them too.`
}

/** Who may do what, for readers who do not read code. */
export function rightsDocument(): string {
  return [
    introduction(),
    '## Roles\n',
    table(
      ['role', 'who'],
      Object.entries(ROLES).map(([role, who]) => [`\`${role}\``, who]),
    ),
    '\n## Who may do what\n',
    matrix(),
    `\n${withoutRights()} may do nothing yet.\n`,
    '## Which right a call needs\n',
    'Methods of the SDK, which are the operation ids of the API. The services each have those of `operations`.\n',
    table(['right', 'roles', 'calls'], PERMISSIONS.map(rowOf)),
    '',
  ].join('\n')
}

/** A row for each thing, a column for each role; roles with the very same rights share one. */
function matrix(): string {
  const roles = Object.keys(ROLES) as Role[] // its keys are the roles
  const alike = Map.groupBy(roles, (role) => [...permissionsOf([role])].join())
  alike.delete('')
  const columns = [...alike.values()]
  const rows = Object.entries(RIGHTS).map(([thing, verbs]) => [thing, ...columns.map(([role]) => verbsOf(verbs, role))])
  return table(['', ...columns.map((names) => names.map((name) => `\`${name}\``).join(', '))], rows)
}

function verbsOf(verbs: Record<string, readonly Role[]>, role: Role | undefined): string {
  const held = Object.entries(verbs).filter(([, roles]) => role !== undefined && roles.includes(role))
  return held.map(([verb]) => verb).join(', ')
}

function withoutRights(): string {
  return Object.keys(ROLES)
    .filter((role) => permissionsOf([role]).size === 0)
    .map((role) => `\`${role}\``)
    .join(', ')
}

function rowOf(permission: Permission): string[] {
  const calls = new Set(CALLS.get(permission)?.map(({ operationId }) => operationId))
  return [`\`${permission}\``, rolesWith(permission).join(', '), [...calls].join(', ') || 'part of other calls']
}

type Operation = { operationId: string; 'x-permission': string }

const CALLS = Map.groupBy(
  SERVICES.flatMap((service) => {
    const { paths } = openApiOf(service) as { paths: Record<string, Record<string, Operation>> } // as it is made there
    return Object.values(paths).flatMap((methods) => Object.values(methods))
  }),
  (operation) => operation['x-permission'],
)

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
