import { Option } from 'commander'

/** The services by the name of their client in the SDK. */
export const SERVICES = ['identity', 'payments', 'teams', 'government', 'market', 'reporting'] as const
export type ServiceName = (typeof SERVICES)[number]

/** `--service teams`: one service, or all of them. */
export function serviceOption(): Option {
  return new Option('--service <name>', 'one service, or all').choices([...SERVICES, 'all']).default('all')
}

export function chosenServices(choice: ServiceName | 'all'): readonly ServiceName[] {
  return choice === 'all' ? SERVICES : [choice]
}
