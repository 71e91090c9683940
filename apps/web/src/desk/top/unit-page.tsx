import type { ComponentChildren } from 'preact'
import { Answer } from '../problem/answer.tsx'
import { NoUnit } from '../problem/no-unit.tsx'
import { BackToUnit } from './back-to-unit.tsx'
import { PageTitle } from './page-title.tsx'
import { useMe } from './use-me.ts'
import { useUnitName } from './use-unit-name.ts'
import './page-head.css'

type UnitPageProps = {
  /** Without one that is asked for, the unit of who comes. */
  unit: string | undefined
  titleOf: (unit: string) => string
  address: string
  children: (unit: string) => ComponentChildren
}

/** A page of one unit on which no other is chosen. */
export function UnitPage({ unit, titleOf, address, children }: UnitPageProps) {
  const me = useMe()
  const own = unit ?? me.data?.units[0]
  if (own !== undefined) {
    return (
      <OfUnit key={own} unit={own} titleOf={titleOf}>
        {children(own)}
      </OfUnit>
    )
  }
  return (
    <Answer answer={me} unit="" asked={{}} todayAddress={address}>
      {() => <NoUnit />}
    </Answer>
  )
}

type OfUnitProps = Pick<UnitPageProps, 'titleOf'> & { unit: string; children: ComponentChildren }

function OfUnit({ unit, titleOf, children }: OfUnitProps) {
  const name = useUnitName(unit)
  return (
    <>
      <header class="page-head">
        <PageTitle title={titleOf(name)} of={unit} />
        <BackToUnit unit={unit} name={name} />
      </header>
      {children}
    </>
  )
}
