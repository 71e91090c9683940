import { Channel } from '@lantoa/contracts/lists'
import { z } from 'zod'
import type { DeliverySettings } from './settings.ts'

const Key = z.string().regex(/^[\w-]{40,100}$/, 'a key as `npx web-push generate-vapid-keys` writes it')
const Webhooks = z.partialRecord(
  Channel,
  z.strictObject({
    url: z.url({ protocol: /^https?$/, error: 'a URL such as https://gateway.example/lantoa' }),
    secret: z.string().min(16, 'a secret of at least 16 characters'),
  }),
)

/** On which ways messages are sent; left out they are not sent, and people write down by hand what went out. */
export const deliverySettings = {
  TEAMS_PUSH_PUBLIC_KEY: Key.optional().meta({ description: 'VAPID key with which phones subscribe' }),
  TEAMS_PUSH_PRIVATE_KEY: Key.optional().meta({ description: 'The other half of it: a secret' }),
  TEAMS_PUSH_CONTACT: z
    .string()
    .regex(/^(mailto:|https:)/, 'mailto: or https:, whom a push service may write to')
    .default('https://lantoa.example')
    .meta({ description: 'Whom a push service may write to: mailto: or https:' }),
  TEAMS_WEBHOOKS: z
    .string()
    .default('{}')
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'JSON: of each channel its url and secret' })
        return z.NEVER
      }
    })
    .pipe(Webhooks)
    .meta({ description: 'JSON: of each channel that a gateway takes its url and secret; a secret' }),
  TEAMS_PRIVATE_ADDRESSES: z
    .enum(['refused', 'allowed'])
    .default('refused')
    .meta({ description: 'Whether messages are sent to addresses inside the own network' }),
}

type Config = z.output<z.ZodObject<typeof deliverySettings>>

export function deliveryOf(config: Config): DeliverySettings {
  const [publicKey, privateKey] = [config.TEAMS_PUSH_PUBLIC_KEY, config.TEAMS_PUSH_PRIVATE_KEY]
  const push = publicKey && privateKey ? { publicKey, privateKey, subject: config.TEAMS_PUSH_CONTACT } : undefined
  const webhooks = config.TEAMS_WEBHOOKS as DeliverySettings['webhooks'] // what is left out is not there
  return { push, webhooks, allowPrivate: config.TEAMS_PRIVATE_ADDRESSES === 'allowed' }
}
