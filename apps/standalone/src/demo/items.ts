import type { Lantoa } from '@lantoa/sdk/client'

type ItemsOf<Method> = Method extends { many(items: infer List, ...rest: never[]): unknown } ? List : never

/** The commands of the demo, by what they are about; each list goes through one batch route. */
export type Items = {
  units: ItemsOf<Lantoa['teams']['importUnits']>
  hamlets: ItemsOf<Lantoa['teams']['registerHamletBatch']>
  households: ItemsOf<Lantoa['identity']['registerHouseholdBatch']>
  residents: ItemsOf<Lantoa['identity']['registerResidentBatch']>
  bodies: ItemsOf<Lantoa['teams']['setUpBodyBatch']>
  memberships: ItemsOf<Lantoa['teams']['joinBodyBatch']>
  steps: ItemsOf<Lantoa['identity']['recordStepBatch']>
  accounts: ItemsOf<Lantoa['payments']['trackAccountBatch']>
  visits: ItemsOf<Lantoa['teams']['recordVisitBatch']>
}
