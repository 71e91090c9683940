import { docker, killProcess } from '../docker.ts'
import type { Fault } from '../fault.ts'
import { SERVICES } from '../stack.ts'

export const postgres: readonly Fault[] = [
  {
    name: 'postgres-restarted',
    about: 'Postgres is restarted in good order',
    paths: SERVICES,
    async inject({ stack }) {
      await docker(['restart', stack.containerOf('postgres')])
      return { brokenAt: Date.now() }
    },
  },
  {
    name: 'postgres-killed',
    about: 'kill -9 of Postgres; it is started again by Docker',
    paths: SERVICES,
    inject: async ({ stack }) => ({ brokenAt: await killProcess(stack.containerOf('postgres')) }),
  },
]
