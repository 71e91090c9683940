import { Button } from '../../look/button.tsx'
import { language, speech } from '../../words/field.ts'
import { chooseLanguage } from '../../words/speech.ts'

export function LanguageButton() {
  const other = language() === 'vi' ? 'en' : 'vi'
  return (
    <Button onClick={() => void chooseLanguage(speech, other)}>
      <span lang={other}>{other === 'en' ? 'English' : 'Tiếng Việt'}</span>
    </Button>
  )
}
