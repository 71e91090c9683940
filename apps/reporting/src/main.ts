import { runAlone } from '@lantoa/chassis/run-alone'
import { reportingSettings } from './config.ts'
import { startReporting } from './service.ts'

await runAlone('REPORTING', reportingSettings, (_config, settings) => startReporting(settings))
