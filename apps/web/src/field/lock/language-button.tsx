import { Button } from '../../look/button.tsx'
import { language, say, speech } from '../../words/field.ts'
import { chooseLanguage } from '../../words/speech.ts'
import { useAttempt } from '../open/use-attempt.ts'

export function LanguageButton() {
  const { failed, attempt } = useAttempt()
  const other = language() === 'vi' ? 'en' : 'vi'
  return (
    <>
      {failed ? <p role="alert">{say('language.not-there')}</p> : null}
      <Button onClick={() => void attempt(() => chooseLanguage(speech, other))}>
        <span lang={other}>{other === 'en' ? 'English' : 'Tiếng Việt'}</span>
      </Button>
    </>
  )
}
