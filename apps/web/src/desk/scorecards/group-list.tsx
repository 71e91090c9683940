import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { say } from '../../words/words.ts'
import type { Indicator } from '../unit/gather-unit.ts'
import type { CardForm } from './card-form.ts'
import { withComponent, withGroup } from './edit-card.ts'
import type { SaidOf } from './field-props.ts'
import { GroupFields } from './group-fields.tsx'

type GroupListProps = {
  form: CardForm
  indicators: readonly Indicator[]
  saidOf: SaidOf
  onChange: (form: CardForm) => void
  /** With something less: behind it fields are called by other places. */
  onRemove: (form: CardForm) => void
}

/** The groups of a scorecard, and one more. */
export function GroupList({ form, indicators, saidOf, onChange, onRemove }: GroupListProps) {
  const { groups } = form
  const none = saidOf('/groups')
  return (
    <>
      {groups.map((group, at) => (
        <GroupFields
          key={group.groupId}
          {...{ group, at, indicators, saidOf }}
          onChange={(changed) => onChange({ ...form, groups: groups.with(at, changed) })}
          onMore={() => onChange(withComponent(form, at))}
          onShrink={(changed) => onRemove({ ...form, groups: groups.with(at, changed) })}
          onRemove={() => onRemove({ ...form, groups: groups.toSpliced(at, 1) })}
        />
      ))}
      {none === undefined ? null : (
        <p role="alert" class="warns">
          {none}
        </p>
      )}
      <Ways>
        <Button onClick={() => onChange(withGroup(form))}>{say('scorecard.more-groups')}</Button>
      </Ways>
    </>
  )
}
