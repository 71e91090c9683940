import { type Columns, table } from '@lantoa/chassis/database/table'
import type { ComponentValue, ComponentValueReport } from '@lantoa/contracts/reporting/component-values.http'

/** `unitOn`: a day on which the code meant the unit; `sent`: to know it again. */
type Kept = { unitOn: string; sent: ComponentValueReport; enteredBy: string; withdrawnBy: string | null }
export type StoredValue = ComponentValue & Kept

const COLUMNS: Columns<StoredValue> = {
  componentValueId: 'uuid key',
  scorecardId: 'uuid',
  componentId: 'text',
  unit: 'text',
  unitOn: 'date',
  value: 'double',
  on: 'date as on_day',
  source: 'text',
  note: 'text',
  sent: 'jsonb',
  enteredBy: 'text',
  enteredAt: 'instant',
  withdrawn: 'jsonb as withdrawal',
  withdrawnBy: 'text',
}

export const componentValue = table<StoredValue>('component_value', COLUMNS)

/** The same in the order in which they were entered, which the database counts. */
export const enteredValue = table<StoredValue & { position: number }>('component_value', {
  ...COLUMNS,
  position: 'bigint',
})
