/// <reference types="vite/client" />
import '@fontsource/be-vietnam-pro/400.css'
import '@fontsource/be-vietnam-pro/600.css'
import '@fontsource/be-vietnam-pro/700.css'
import '../look/tokens.css'
import { render } from 'preact'
import { session } from '../session/this-session.ts'
import { keepLanguage } from '../words/speech.ts'
import { speech } from '../words/words.ts'
import { App } from './app.tsx'
import { LoginFailed } from './login-failed.tsx'

async function start(place: HTMLElement): Promise<void> {
  await keepLanguage(speech)
  try {
    await session.finishLogin()
    render(<App />, place)
  } catch {
    render(<LoginFailed onLogIn={session.logIn} />, place)
  }
}

const place = document.getElementById('desk')
if (place) await start(place)
