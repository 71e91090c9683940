import { say, type Word } from '../../words/field-later.ts'
import { chooseSize, SIZES, type Size, size } from '../look/size.ts'

const WORDS: Readonly<Record<Size, Word>> = {
  normal: 'size.normal',
  large: 'size.large',
  largest: 'size.largest',
}

export function SizeChoice() {
  return (
    <fieldset class="answers stack">
      <legend>{say('size.legend')}</legend>
      {SIZES.map((one) => (
        <label key={one} class="answer">
          <input type="radio" name="size" checked={one === size.value} onChange={() => chooseSize(one)} />
          {say(WORDS[one])}
        </label>
      ))}
    </fieldset>
  )
}
