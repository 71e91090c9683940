import { runAlone } from '@lantoa/chassis/process/run-alone'
import { reportingSettings } from './config.ts'
import { startReporting } from './service.ts'

await runAlone('REPORTING', reportingSettings, (config, settings) =>
  startReporting(settings, { signingKeys: config.REPORTING_SIGNING_KEY }),
)
