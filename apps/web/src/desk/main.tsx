/// <reference types="vite/client" />
import '@fontsource/be-vietnam-pro/400.css'
import '@fontsource/be-vietnam-pro/600.css'
import '@fontsource/be-vietnam-pro/700.css'
import '../look/older-browsers.ts'
import '../look/tokens.css'
import { render } from 'preact'
import { isTooOld } from '../look/browser-floor.ts'
import { isUnsaved } from '../look/unsaved.ts'
import { logIn, session } from '../session/this-session.ts'
import { keepLanguage } from '../words/speech.ts'
import { say, speech } from '../words/words.ts'
import { App } from './app.tsx'
import { guardLeaving } from './guard-leaving.ts'
import { LoggedInBeside } from './logged-in-beside.tsx'
import { LoginFailed } from './login-failed.tsx'
import { TooOld } from './too-old.tsx'

async function start(place: HTMLElement): Promise<void> {
  // What stands there is for whom this script does not come.
  place.textContent = ''
  await keepLanguage(speech)
  if (isTooOld('desk')) return render(<TooOld />, place)
  try {
    const isDone = (await session.finishLogin()) === 'beside'
    render(isDone ? <LoggedInBeside /> : <App />, place)
  } catch {
    render(<LoginFailed onLogIn={logIn} />, place)
  }
}

guardLeaving(window, { isUnsaved, ask: () => confirm(say('unsaved.leave')) })
const place = document.getElementById('desk')
if (place) await start(place)
