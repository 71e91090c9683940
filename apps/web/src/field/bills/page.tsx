import { useRoute } from 'preact-iso/router'
import { say } from '../../words/field-later.ts'
import { homeTitle } from '../home/home-in-words.ts'
import { Page } from '../look/page.tsx'
import { SERVICES } from '../person/accounts/decide.ts'
import { lastBillInWords } from './bill-in-words.ts'
import { OfHome } from './of-home.tsx'

/** `/field/h/:id/bills`: for what a home pays, and how it did last. */
export function BillsPage() {
  const { id = '' } = useRoute().params
  return (
    <OfHome id={id}>
      {({ home, bills }) => (
        <Page title={say('bills')} back={`/field/h/${id}`}>
          <p>{homeTitle(home)}</p>
          <p>{say('bills.what')}</p>
          <ul class="list">
            {SERVICES.map(({ value, word }) => {
              const { mark, text } = lastBillInWords(bills.find(({ service }) => service === value))
              return (
                <li key={value}>
                  <a class="row" href={`/field/h/${id}/bills/${value}`}>
                    <strong>{say(word)}</strong>
                    <span class="state">
                      <span aria-hidden="true">{mark} </span>
                      {text}
                    </span>
                  </a>
                </li>
              )
            })}
          </ul>
        </Page>
      )}
    </OfHome>
  )
}
