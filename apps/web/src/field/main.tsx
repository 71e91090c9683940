/// <reference types="vite/client" />
import '../look/older-browsers.ts'
import '../look/tokens.css'
import './look/field.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { isTooOld } from '../look/browser-floor.ts'
import { askToLast } from '../phone/ask-to-last.ts'
import { speech } from '../words/field.ts'
import { keepLanguage } from '../words/speech.ts'
import { App, UnreadablePage } from './app.tsx'
import { keepSize } from './look/size.ts'
import { TooOldPage } from './look/too-old-page.tsx'
import { lockWhenIdle } from './open/lock-when-idle.ts'
import { lockNow, loginFailed, open, session, showStage } from './open/this-phone.ts'
import { startWorker } from './worker/start-worker.ts'

async function start(place: HTMLElement): Promise<void> {
  // What stands there is for whom this script does not come.
  place.textContent = ''
  keepSize()
  await keepLanguage(speech)
  if (isTooOld('field')) return render(<TooOldPage />, place)
  loginFailed.value = await session.finishLogin().then(
    () => false,
    () => true,
  )
  await showStage()
  render(<App />, place)
  effect(() => (open.value ? lockWhenIdle(() => void lockNow()) : undefined))
  addEventListener('appinstalled', () => void askToLast())
  await startWorker()
}

const place = document.getElementById('field')
// Whatever keeps it from starting, nobody is left in front of an empty page.
if (place) await start(place).catch(() => render(<UnreadablePage />, place))
