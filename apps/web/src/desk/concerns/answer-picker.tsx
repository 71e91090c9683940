import { useQuery } from '@tanstack/preact-query'
import { useState } from 'preact/hooks'
import { TextField } from '../../look/text-field.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { showNumber } from '../show/show-number.ts'
import type { Concern } from './concern-words.ts'
import '../../look/pick-list.css'

type Choice = { readonly answerId: string; readonly text: string }
type AnswerPickerProps = { topic: Concern['topic']; onChoose: (choice: Choice) => void }

const SHOWN = 8

/** Answers that helped before: those of the topic, or those in which the typed words stand, what helped most first. */
export function AnswerPicker({ topic, onChoose }: AnswerPickerProps) {
  const [text, setText] = useState('')
  const { data: found = [] } = useQuery({
    queryKey: ['answers', topic, text],
    queryFn: ({ signal }) => gatherAnswers(topic, text, signal),
  })
  return (
    <>
      <TextField name="find-answer" label={say('answers.find')} hint={say('answers.find-hint')} onInput={setText} />
      {found.length === 0 ? (
        <p class="quiet">{say('answers.none')}</p>
      ) : (
        <ul class="pick-list">
          {found.map(({ answerId, question, answer, given, helped }) => (
            <li key={answerId}>
              <button type="button" onClick={() => onChoose({ answerId, text: answer })}>
                {question}{' '}
                <span class="quiet">
                  {say('answers.uses', { given: showNumber(given), helped: showNumber(helped) })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

async function gatherAnswers(topic: Concern['topic'], text: string, signal: AbortSignal) {
  const page =
    text.trim() === ''
      ? await lantoa.teams.listAnswers({ query: { status: 'active', limit: 100 }, signal }).orThrow()
      : await lantoa.teams.searchAnswers({ body: { text, limit: 50 }, signal }).orThrow()
  const items = page.items.filter((one) => one.status === 'active' && (text.trim() !== '' || one.topic === topic))
  if (items.length === 0) return []
  const answerIds = items.map(({ answerId }) => answerId).slice(0, 100)
  const uses = await lantoa.teams.countAnswerUses({ body: { answerIds }, signal }).orThrow()
  const counted = items.map((one) => {
    const { given, helped } = uses.items.find(({ answerId }) => answerId === one.answerId) ?? { given: 0, helped: 0 }
    return { ...one, given, helped }
  })
  return counted.toSorted((a, b) => b.helped - a.helped || b.given - a.given).slice(0, SHOWN)
}
