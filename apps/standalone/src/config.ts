import { corsOrigins, port, readConfig, tracingSettings } from '@lantoa/chassis/process/config'
import { z } from 'zod'

/** Every setting, read from the environment; descriptions are what `--help` prints. */
export const settingsSchema = z
  .object({
    LANTOA_PORT: port.default(8080).meta({ description: 'Port on 127.0.0.1 under which everything is reached' }),
    LANTOA_DATA_DIR: z
      .string()
      .default('.lantoa')
      .meta({ description: 'Folder of the data, the secrets and the logs; made when missing' }),
    LANTOA_DEMO: z.enum(['full', 'reform', 'none', 'empty']).default('full').meta({
      description: 'reform: old communes on the eve of 2025-07-01; none: the units of the nation alone; empty: nothing',
    }),
    LANTOA_LOG: z
      .enum(['postgres', 'kafka'])
      .default('postgres')
      .meta({ description: 'Where events travel: in the embedded Postgres, or over Kafka' }),
    KAFKA_BROKERS: z
      .string()
      .optional()
      .meta({ description: 'With LANTOA_LOG=kafka: host:port of the brokers, separated by commas' }),
    LANTOA_CORS_ORIGINS: corsOrigins,
    LANTOA_LOG_LEVEL: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
      .default('info')
      .meta({ description: 'What is written to lantoa.log in the data folder' }),
    ...tracingSettings,
    NODE_ENV: z
      .string()
      .optional()
      .refine((value) => value !== 'production', 'this way to run is for development: its issuer hands out demo tokens')
      .meta({ description: 'Must not be production' }),
  })
  .superRefine(({ LANTOA_LOG, KAFKA_BROKERS }, context) => {
    if (LANTOA_LOG !== 'kafka' || KAFKA_BROKERS) return
    context.addIssue({ code: 'custom', path: ['KAFKA_BROKERS'], message: 'must be set with LANTOA_LOG=kafka' })
  })
export type Settings = z.output<typeof settingsSchema>

/** @throws ConfigError naming every setting that is wrong */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return readConfig(settingsSchema, env)
}

/** What `--help` prints. */
export function helpText(): string {
  const lines = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const standard = schema.safeParse(undefined).data
    const note = standard === undefined || String(standard) === '' ? '' : ` (default: ${standard})`
    return `  ${name.padEnd(29)}${schema.meta()?.description ?? ''}${note}`
  })
  return [
    'Starts all of Lan Tỏa in one process, on an embedded Postgres. Ctrl-C stops it.',
    '',
    'Environment:',
    ...lines,
  ].join('\n')
}
