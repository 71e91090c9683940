import { readFileSync } from 'node:fs'
import { issueWords } from '@lantoa/contracts/issue-words'
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
  // What is left empty is not set: so compose files can pass on what somebody may have set.
  for (const name of Object.keys(schema.shape)) values[name] = env[name] || fromFile(env[`${name}_FILE`], name)
  const parsed = schema.safeParse(values, { error: issueWords })
  if (parsed.success) return parsed.data
  throw new ConfigError(parsed.error.issues.map((issue) => lineOf(issue, values)))
}

function lineOf({ path, code, message }: z.core.$ZodIssue, values: Record<string, string | undefined>): string {
  const name = path.join('.')
  return code === 'invalid_type' && values[name] === undefined ? `${name}: must be set` : `${name}: ${message}`
}

function fromFile(path: string | undefined, name: string): string | undefined {
  if (!path) return undefined
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    throw new ConfigError([`${name}_FILE: cannot read ${path}`])
  }
}

const A_PORT = 'a port from 1 to 65535'
export const port = z.coerce.number(A_PORT).int(A_PORT).min(1, A_PORT).max(65_535, A_PORT)

export const webUrl = z.url({ protocol: /^https?$/, error: 'a URL such as https://lantoa.example' })

export const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'a URL such as postgres://user:password@host:5432/database',
})

/** Origins whose pages may call, separated by commas; none by default. */
export const corsOrigins = z
  .string()
  .default('')
  .transform((text) => text.split(',').map((origin) => origin.trim()))
  .transform((origins) => origins.filter((origin) => origin !== ''))
  .pipe(z.array(z.url('an origin such as https://lantoa.example')))
  .meta({ description: 'Origins of pages that may call, separated by commas; none without it' })

const A_SHARE = 'a share from 0 to 1'

/** By the names of the standard; the exporter itself reads more of them, such as OTEL_EXPORTER_OTLP_HEADERS. */
export const tracingSettings = {
  OTEL_EXPORTER_OTLP_ENDPOINT: webUrl
    .optional()
    .meta({ description: 'Collector that traces are sent to by OTLP over HTTP; none without it' }),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number(A_SHARE)
    .min(0, A_SHARE)
    .max(1, A_SHARE)
    .default(1)
    .meta({ description: 'Share of the requests that are traced, where the sender has not decided it' }),
}

/** Environment of any service that runs alone, beside its own database and port and where the event log is. */
export const serviceSettings = {
  LANTOA_ISSUER: webUrl,
  LANTOA_JWKS_URL: webUrl,
  LANTOA_TOKEN_URL: webUrl,
  LANTOA_CLIENT_ID: z.string(),
  LANTOA_CLIENT_SECRET: z.string(),
  LANTOA_HOST: z.string().default('127.0.0.1'),
  LANTOA_CORS_ORIGINS: corsOrigins,
  LANTOA_TRUSTED_PROXIES: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .meta({ description: 'Proxies in front whose X-Forwarded-For is believed, one for each hop; none without it' }),
  LANTOA_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  LANTOA_START_PATIENCE: z.coerce
    .number()
    .min(0)
    .default(60)
    .meta({ description: 'Seconds that a start waits for a database or brokers that do not answer' }),
  ...tracingSettings,
}
