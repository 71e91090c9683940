import { runAlone } from '@lantoa/chassis/run-alone'
import { reportingSettings } from './config.ts'
import { startReporting } from './service.ts'

await runAlone(
  reportingSettings,
  (config, settings) => startReporting({ ...settings, databaseUrl: config.REPORTING_DATABASE_URL }),
  (config) => config.REPORTING_PORT,
)
