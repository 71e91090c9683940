import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { SelectField, TextField } from '../../look/text-field.tsx'
import { say } from '../../words/words.ts'
import type { Indicator } from '../unit/gather-unit.ts'
import { PILLARS } from '../unit/pillars.ts'
import type { GroupForm } from './card-form.ts'
import { ComponentFields } from './component-fields.tsx'
import type { SaidOf } from './field-props.ts'
import { SumLine } from './sum-line.tsx'

type GroupFieldsProps = {
  group: GroupForm
  at: number
  indicators: readonly Indicator[]
  saidOf: SaidOf
  onChange: (group: GroupForm) => void
  onMore: () => void
  /** With one component less. */
  onShrink: (group: GroupForm) => void
  onRemove: () => void
}

/** One group, its components, and whether their points make up its own. */
export function GroupFields({ group, at, indicators, saidOf, ...on }: GroupFieldsProps) {
  const { components } = group
  const path = `/groups/${at}`
  const number = String(at + 1)
  const none = saidOf(`${path}/components`)
  return (
    <fieldset>
      <legend>{say('scorecard.nth-group', { number })}</legend>
      <GroupHead {...{ group, path, saidOf }} onChange={on.onChange} />
      {components.map((component, index) => (
        <ComponentFields
          key={component.componentId}
          number={`${number}.${index + 1}`}
          path={`${path}/components/${index}`}
          {...{ component, indicators, saidOf }}
          onChange={(changed) => on.onChange({ ...group, components: components.with(index, changed) })}
          onShrink={(changed) => on.onShrink({ ...group, components: components.with(index, changed) })}
          onRemove={() => on.onShrink({ ...group, components: components.toSpliced(index, 1) })}
        />
      ))}
      {none === undefined ? null : (
        <p role="alert" class="warns">
          {none}
        </p>
      )}
      <SumLine parts={components} whole={group.points} what="scorecard.sum-of-components" />
      <Ways>
        <Button onClick={on.onMore}>{say('scorecard.more-components', { number })}</Button>
        <Button onClick={on.onRemove}>{say('scorecard.less-groups', { number })}</Button>
      </Ways>
    </fieldset>
  )
}

type GroupHeadProps = Pick<GroupFieldsProps, 'group' | 'saidOf' | 'onChange'> & { path: string }

function GroupHead({ group, path, saidOf, onChange }: GroupHeadProps) {
  const pillars = [['', say('scorecard.no-pillar')], ...PILLARS.map(([pillar, word]) => [pillar, say(word)])] as const
  return (
    <div class="form-row">
      <TextField
        name={`${path}/name`}
        label={say('scorecard.group-name')}
        value={group.name}
        wrong={saidOf(`${path}/name`)}
        onInput={(name) => onChange({ ...group, name })}
      />
      <SelectField
        name={`${path}/pillar`}
        label={say('scorecard.pillar')}
        value={group.pillar}
        choices={pillars.map(([pillar = '', label = '']) => [pillar, label] as const)}
        onChoose={(pillar) => onChange({ ...group, pillar: pillar as GroupForm['pillar'] })}
      />
      <TextField
        name={`${path}/points`}
        mode="decimal"
        label={say('scorecard.group-points')}
        value={group.points}
        wrong={saidOf(`${path}/points`)}
        onInput={(points) => onChange({ ...group, points })}
      />
    </div>
  )
}
