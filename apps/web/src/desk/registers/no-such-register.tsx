import { LinkButton } from '../../look/button.tsx'
import { Notice, Ways } from '../../look/notice.tsx'
import { say } from '../../words/words.ts'
import { registersAddress } from '../address.ts'

export function NoSuchRegister() {
  return (
    <>
      <h1>{say('frame.registers')}</h1>
      <Notice urgent title={say('no-such-page')}>
        <Ways>
          <LinkButton href={registersAddress()}>{say('register.every-register')}</LinkButton>
        </Ways>
      </Notice>
    </>
  )
}
