/// <reference types="vite/client" />
import '../look/tokens.css'
import './look/field.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { speech } from '../words/field.ts'
import { keepLanguage } from '../words/speech.ts'
import { App } from './app.tsx'
import { keepSize } from './look/size.ts'
import { lockWhenIdle } from './open/lock-when-idle.ts'
import { lockNow, open, session, showStage } from './open/this-phone.ts'
import { startWorker } from './worker/start-worker.ts'

async function start(place: HTMLElement): Promise<void> {
  keepSize()
  await keepLanguage(speech)
  const loginFailed = await session.finishLogin().then(
    () => false,
    () => true,
  )
  await showStage()
  render(<App loginFailed={loginFailed} />, place)
  effect(() => (open.value ? lockWhenIdle(() => void lockNow()) : undefined))
  await startWorker()
}

const place = document.getElementById('field')
if (place) await start(place)
