import type { Tokens } from '../session/kept.ts'
import type { Me } from './me.ts'
import type { OpenLocker } from './open-locker.ts'

type Secrets = { tokens: Tokens; me: Me }

export async function readSecret<Name extends keyof Secrets>(
  { store, unseal }: OpenLocker,
  name: Name,
): Promise<Secrets[Name] | undefined> {
  const sealed = await store.get('secrets', name)
  return sealed && unseal<Secrets[Name]>('secrets', name, sealed)
}

export async function keepSecret<Name extends keyof Secrets>(
  { store, seal }: OpenLocker,
  name: Name,
  value: Secrets[Name],
): Promise<void> {
  await store.put('secrets', await seal('secrets', name, value), name)
}

export async function forgetSecret({ store }: OpenLocker, name: keyof Secrets): Promise<void> {
  await store.delete('secrets', name)
}
