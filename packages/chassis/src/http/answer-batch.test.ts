import { setImmediate } from 'node:timers/promises'
import { defineBatch } from '@lantoa/contracts/define-batch'
import { defineRoute } from '@lantoa/contracts/define-route'
import type { Request, Response } from 'express'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { answerBatch } from './answer-batch.ts'
import { accept } from './outcome.ts'

const putWords = defineRoute({
  ...{ method: 'put', path: '/words/{id}', operationId: 'putWords', summary: '', permission: 'visits:record' },
  params: z.strictObject({ id: z.string() }),
  body: z.strictObject({ words: z.string().refine(isReadSlowly) }),
  response: z.object({ id: z.string() }),
})
const putAllWords = defineBatch(putWords, { path: '/words/batch', operationId: 'putAllWords' })

function isReadSlowly(): boolean {
  const begun = performance.now()
  while (performance.now() - begun < 15);
  return true
}

test('while a batch is parsed that takes long others come in between', async () => {
  let turns = 0
  let isParsed = false
  const answer = answerBatch(putAllWords, async (commands) => {
    isParsed = true
    return commands.map(({ input }) => accept({ id: String(input.id) }))
  })
  const items = Array.from({ length: 20 }, (_, index) => ({ id: `${index}`, words: 'x' }))
  const sent = Promise.withResolvers<Buffer>()
  const response = { locals: { context: { caller: {} } }, setHeader: () => response, send: sent.resolve }
  const answering = answer({ body: { items } } as Request, response as unknown as Response, () => undefined)
  while (!isParsed) {
    turns += 1
    await setImmediate()
  }
  await answering
  expect(turns).toBeGreaterThan(10)
  const { results } = JSON.parse(String(await sent.promise))
  expect(results.map(({ value }: { value: { id: string } }) => value.id)).toEqual(items.map(({ id }) => id))
})
