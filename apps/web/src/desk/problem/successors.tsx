import { unitTitle } from '@lantoa/vietnam/unit-names'
import { useQuery } from '@tanstack/preact-query'
import { LinkButton } from '../../look/button.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { type Asked, timeAndView, unitAddress } from '../address.ts'

type SuccessorsProps = { unit: string; refs: readonly string[]; asked: Asked }

/** From a closed unit to what took its place, and to itself as it was. */
export function Successors({ unit, refs, asked }: SuccessorsProps) {
  return (
    <>
      {refs.map((ref) => (
        <Successor key={ref} reference={ref} asked={asked} />
      ))}
      <LinkButton href={unitAddress(unit, { ...timeAndView(asked), view: 'as-was' })}>{say('way.as-was')}</LinkButton>
    </>
  )
}

function Successor({ reference, asked }: { reference: string; asked: Asked }) {
  const [code = ''] = reference.split('@')
  const { data } = useQuery({
    queryKey: ['unit', reference],
    queryFn: ({ signal }) => lantoa.teams.getUnit({ params: { code: reference }, signal }).orThrow(),
  })
  return (
    <LinkButton kind="main" href={unitAddress(code, timeAndView(asked))}>
      {data ? unitTitle(data) : code}
    </LinkButton>
  )
}
