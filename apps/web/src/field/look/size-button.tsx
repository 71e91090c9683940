import { say } from '../../words/field.ts'
import { chooseSize, size, sizeAfter } from './size.ts'

/** On every page: letters that are too small stop everything else. */
export function SizeButton() {
  return (
    <button type="button" class="bar-size" onClick={() => chooseSize(sizeAfter(size.value))}>
      {say('size')}
    </button>
  )
}
