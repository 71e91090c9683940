import fc from 'fast-check'
import type { BoundaryStep } from '../src/boundary-step.ts'
import { hamletCode } from '../src/unit.ts'

/** Random steps over few units, so that they meet; most of them can be, some cannot. */
export const PROVINCES = ['10', '20']
export const COMMUNES = ['10001', '10002', '20001', '20002']

const commune = fc.constantFrom(...COMMUNES, '10003')
const hamlet = fc
  .tuple(fc.constantFrom(...COMMUNES), fc.integer({ min: 1, max: 4 }))
  .map(([code, number]) => hamletCode(code, number))
const unitPair = fc.oneof(
  fc.uniqueArray(commune, { minLength: 3, maxLength: 3 }),
  fc.uniqueArray(hamlet, { minLength: 3, maxLength: 3 }),
)
const extent = fc.constantFrom('full' as const, 'full' as const, 'partial' as const)

/** Sometimes it begins with the change, sometimes it stands; a commune may come to another province. */
function taker(code: string, begins: boolean, parent: string) {
  const parentCode = code.includes('.') ? code.slice(0, 5) : parent
  return { code, ...(begins ? { begins: { kind: 'x', name: `${code} anew`, parentCode } } : {}) }
}

const shape = fc.record({
  codes: unitPair,
  reuse: fc.boolean(),
  begins: fc.boolean(),
  extent,
  province: fc.constantFrom(...PROVINCES),
  name: fc.constantFrom('a', 'b', 'c'),
  commune,
  hamlets: fc.uniqueArray(hamlet, { minLength: 1, maxLength: 2 }),
})

export const boundaryStep: fc.Arbitrary<BoundaryStep> = fc
  .tuple(fc.constantFrom('merge', 'merge', 'split', 'split', 'rename', 'new-kind', 're-parent', 'close'), shape)
  .map(([kind, { codes, reuse, begins, province, name, hamlets, ...more }]): BoundaryStep => {
    const [a = '', b = '', c = ''] = codes
    switch (kind) {
      case 'merge': {
        const from = [a, b].map((code) => ({ code, extent: more.extent }))
        return { kind, from, into: taker(reuse ? a : c, begins || reuse, province) }
      }
      case 'split':
        return { kind, of: a, into: [taker(reuse ? a : b, reuse || begins, province), taker(c, begins, province)] }
      case 'rename':
        return { kind, code: a, name }
      case 'new-kind':
        return { kind, code: a, becomes: name }
      case 're-parent':
        return { kind, codes: hamlets, to: more.commune }
      default:
        return { kind: 'close', code: a }
    }
  })
