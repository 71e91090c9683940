import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** Environment that does not fit: one line for each variable, ready for an operator to read. */
export class ConfigError extends Error {
  constructor(lines: readonly string[]) {
    super(`The settings do not fit:\n${lines.map((line) => `  ${line}`).join('\n')}`)
    this.name = 'ConfigError'
  }
}

/**
 * Reads a service's settings from its environment, once. A variable `FOO_FILE` stands for `FOO` with the content of
 * that file, so that secrets need not be in the environment. Throws ConfigError naming every variable that is wrong.
 */
export function readConfig<Schema extends z.ZodObject>(schema: Schema, env: NodeJS.ProcessEnv): z.output<Schema> {
  const values: Record<string, string | undefined> = {}
  for (const name of Object.keys(schema.shape)) values[name] = env[name] ?? fromFile(env[`${name}_FILE`], name)
  const parsed = schema.safeParse(values)
  if (parsed.success) return parsed.data
  throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
}

function fromFile(path: string | undefined, name: string): string | undefined {
  if (path === undefined) return undefined
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    throw new ConfigError([`${name}_FILE: cannot read ${path}`])
  }
}

/** Origins whose pages may call, separated by commas; none by default. */
export const corsOrigins = z
  .string()
  .default('')
  .transform((text) => text.split(',').map((origin) => origin.trim()))
  .transform((origins) => origins.filter((origin) => origin !== ''))
  .pipe(z.array(z.url('an origin such as https://lantoa.example')))
  .meta({ description: 'Origins of pages that may call, separated by commas; none without it' })

/** Environment of any service that runs alone, beside its own database and port. */
export const serviceSettings = {
  LANTOA_ISSUER: z.url(),
  LANTOA_JWKS_URL: z.url(),
  LANTOA_TOKEN_URL: z.url(),
  LANTOA_CLIENT_ID: z.string().min(1),
  LANTOA_CLIENT_SECRET: z.string().min(1),
  LANTOA_HOST: z.string().default('127.0.0.1'),
  LANTOA_CORS_ORIGINS: corsOrigins,
  LANTOA_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Exactly one of these two: Kafka, or a Postgres database that serves as the log. */
  KAFKA_BROKERS: z.string().optional(),
  LANTOA_LOG_DATABASE_URL: z.string().optional(),
}
