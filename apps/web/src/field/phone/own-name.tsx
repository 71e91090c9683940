import { useId, useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import type { Device } from '../../phone/secrets.ts'
import { say, type Word } from '../../words/field-later.ts'
import { Read, useWork } from '../open/use-work.tsx'

/** As long as the service takes. */
const LONGEST = 60

/** What the commune sees of this phone, and what its owner calls it. */
export function OwnName() {
  return (
    <Read question="device" read={(locker) => locker.device()}>
      {(device) => <NameForm device={device} />}
    </Read>
  )
}

function NameForm({ device }: { device: Device }) {
  const { nameDevice } = useWork()
  const [name, setName] = useState(device.name)
  const [said, setSaid] = useState<Word>()
  const id = useId()

  async function keep(): Promise<void> {
    const problem = await nameDevice(name)
    setSaid(
      problem === undefined ? 'device.named' : problem === 'invalid-request' ? 'device.unfit' : 'device.not-named',
    )
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <p>{say('device.what')}</p>
      <label class="field-label" for={id}>
        {say('device.name')}
      </label>
      <input
        id={id}
        class="field-input"
        autocomplete="off"
        maxLength={LONGEST}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <p role="status">{said === undefined ? null : say(said)}</p>
      <div class="stack">
        <Button type="submit" disabled={name.trim() === ''}>
          {say('device.keep-name')}
        </Button>
      </div>
    </form>
  )
}
